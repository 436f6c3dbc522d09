//! Settling: what the words beside a name say of its bounds and its type, where the tagger saw too little to tell.
//!
//! To change
//! - what is cut off a name, and where one becomes two: `edges`
//! - what the words beside a name say it is: `kinds`; the nouns: `data/words/nouns.tsv`, column `traits`
//! - nicknames in quotation marks: `quoted`
//! - which names are found by the words beside them: `missed`; over the end of a line: `lines`

#[cfg(test)]
mod cases;
mod edges;
mod frame;
mod kinds;
mod lines;
mod missed;
mod quoted;

use super::reading::NamesReading;
use crate::analysis::EntityType;
use frame::Frame;
use std::ops::Range;

/// A name as its words and its type.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    /// Tokens of the document.
    pub(super) places: Range<usize>,
    pub(super) kind: EntityType,
    /// Probability that both are right.
    pub(super) confidence: f64,
    /// Whether the words beside it told so.
    pub(super) settled: bool,
}

impl Found {
    /// A name of which the words beside it tell all.
    fn settled(places: Range<usize>, kind: EntityType) -> Self {
        Self { places, kind, confidence: SETTLED, settled: true }
    }
}

/// The tagger's word for a type is taken from here on against most of what stands beside a name.
const SURE: f64 = 0.9;

/// What the words beside a name say is right this often.
const SETTLED: f64 = 0.9;

/// The names with their bounds and types settled, in order, without overlaps.
pub(super) fn settled(reading: &NamesReading<'_, '_>, found: Vec<Found>) -> Vec<Found> {
    let frame = Frame::new(reading);
    let found = edges::cut(&frame, found);
    let found = lines::joined(&frame, found);
    let found = quoted::nicknamed(&frame, found);
    let found = missed::titled(&frame, found);
    let found = kinds::told(&frame, found);
    missed::found(&frame, found)
}
