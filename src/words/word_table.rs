//! A table of words, laid out at build time so that a word is found where its hash says, and searched in place.
//!
//! Layout, little-endian: how many slots there are, a power of two (32 bits); for each slot the place of an entry after the
//! slots, counted from 1, or 0 (16 bits); the entries: the value (64 bits), the bytes of the word, their count before them (8
//! bits). A word stands in the first free slot from the one that its hash (FNV-1a) gives.

use super::spelled::{Case, Spelled};
use crate::learned::of_bytes;

/// A map from words to numbers, in the bytes that the build script wrote.
#[derive(Clone, Copy)]
pub(super) struct WordTable {
    slots: &'static [u8],
    entries: &'static [u8],
}

/// Bytes of a slot.
const SLOT: usize = 2;

impl WordTable {
    /// The table in `bytes`; one of other bytes knows no word.
    pub(super) fn new(bytes: &'static [u8]) -> Self {
        let parts = bytes.split_first_chunk().and_then(|(count, rest)| {
            let count = u32::from_le_bytes(*count) as usize;
            rest.split_at_checked(SLOT * count)
        });
        let (slots, entries) = parts.unwrap_or_default();
        Self { slots, entries }
    }

    /// The number of `word`, spelled so and with straight apostrophes.
    pub(super) fn value(&self, word: &str, case: Case) -> Option<u64> {
        let spelled = Spelled::new(word, case)?;
        let word = spelled.bytes();
        let mask = (self.slots.len() / SLOT).checked_sub(1)?;
        let first = of_bytes(word.iter().copied()) as usize & mask;
        for step in 0..=mask {
            let place = SLOT * ((first + step) & mask);
            let entry = u16::from_le_bytes(*self.slots.get(place..)?.first_chunk()?);
            // An empty slot ends the search.
            let start = usize::from(entry).checked_sub(1)?;
            let (value, rest) = self.entries.get(start..)?.split_first_chunk()?;
            let (length, rest) = rest.split_first()?;
            if rest.get(..usize::from(*length))? == word {
                return Some(u64::from_le_bytes(*value));
            }
        }
        None
    }
}
