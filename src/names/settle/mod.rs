//! Settling: what the words beside a name say of its bounds and its type, where the tagger saw too little to tell.
//!
//! To change
//! - what is cut off a name, and where one becomes two: `edges`
//! - what the words beside a name say it is: `kinds`; the nouns: `data/words/nouns.tsv`, column `traits`
//! - nicknames in quotation marks: `quoted`
//! - which names are found by the words beside them: `missed`; over the end of a line: `lines`

mod beside;
#[cfg(test)]
mod cases;
mod edges;
mod found;
mod kinds;
mod lines;
mod missed;
mod quoted;

use super::reading::NamesReading;
use beside::WordsBeside;
pub(super) use found::Found;

/// The names with their bounds and types settled, in order, without overlaps.
pub(super) fn settled(reading: &NamesReading<'_, '_>, found: Vec<Found>) -> Vec<Found> {
    let beside = WordsBeside::new(reading);
    let found = edges::cut(&beside, found);
    let found = lines::joined(&beside, found);
    let found = quoted::nicknamed(&beside, found);
    let found = missed::titled(&beside, found);
    let found = kinds::told(&beside, found);
    missed::found(&beside, found)
}
