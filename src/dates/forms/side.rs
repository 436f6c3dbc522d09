//! Sides: "last", "this coming", "the following".

use crate::dates::lexicon::DateWord;
use crate::dates::meaning::Side;
use crate::dates::reader::LineReader;

/// The side told at `place`, with or without "the"; and the place after it.
pub(super) fn side(reader: &LineReader<'_, '_>, place: usize) -> (Side, usize) {
    let DateWord::Side(side) = reader.word(place) else { return (Side::Bare, place) };
    match (side, reader.word(place + 1)) {
        // "that same day", "this past spring", "this coming Sunday".
        (Side::Same, DateWord::Side(Side::Same)) => (Side::Same, place + 2),
        (Side::This, DateWord::Side(second @ (Side::Past | Side::Last | Side::Next | Side::Same)))
        | (Side::The, DateWord::Side(second)) => (second, place + 2),
        _ => (side, place + 1),
    }
}
