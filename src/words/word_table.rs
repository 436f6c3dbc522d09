//! A table of words, laid out at build time so that a word is found where its hash says, and searched in place.
//!
//! Layout, little-endian: how many buckets there are, a power of two, and how many values (16 bits each); for each bucket the
//! place of its first entry, and the place after the last one (16 bits each); the values (64 bits each); the entries, bucket
//! by bucket: the place of the word's value (16 bits), the count of its bytes (8 bits), and these. A word is in the bucket that
//! the last bits of its hash (FNV-1a) number.

use super::spelled::{Case, Spelled};
use crate::learned::of_bytes;

/// A map from words to numbers, in the bytes that the build script wrote.
#[derive(Clone, Copy)]
pub(super) struct WordTable {
    /// Where each bucket begins among the entries.
    buckets: &'static [u8],
    values: &'static [u8],
    entries: &'static [u8],
}

/// Bytes of a place, and of a value.
const PLACE: usize = 2;
const VALUE: usize = 8;

impl WordTable {
    /// The table in `bytes`; one of other bytes knows no word.
    pub(super) fn new(bytes: &'static [u8]) -> Self {
        Self::read(bytes).unwrap_or(Self { buckets: &[], values: &[], entries: &[] })
    }

    fn read(bytes: &'static [u8]) -> Option<Self> {
        let (buckets, values) = (place(bytes, 0)?, place(bytes, 1)?);
        let rest = bytes.get(2 * PLACE..)?;
        let (buckets, rest) = rest.split_at_checked(PLACE * (buckets + 1))?;
        let (values, entries) = rest.split_at_checked(VALUE * values)?;
        Some(Self { buckets, values, entries })
    }

    /// The number of `word`, spelled so and with straight apostrophes.
    pub(super) fn value(&self, word: &str, case: Case) -> Option<u64> {
        let spelled = Spelled::new(word, case)?;
        let word = spelled.bytes();
        let mask = (self.buckets.len() / PLACE).checked_sub(2)?;
        let bucket = of_bytes(word.iter().copied()) as usize & mask;
        let mut bucket = self.entries.get(place(self.buckets, bucket)?..place(self.buckets, bucket + 1)?)?;
        while let Some((&[low, high, length], rest)) = bucket.split_first_chunk::<3>() {
            let (found, next) = rest.split_at_checked(usize::from(length))?;
            if found == word {
                let value = self.values.get(VALUE * usize::from(u16::from_le_bytes([low, high]))..)?;
                return Some(u64::from_le_bytes(*value.first_chunk()?));
            }
            bucket = next;
        }
        None
    }
}

/// The number at a place of a list of places.
fn place(list: &[u8], at: usize) -> Option<usize> {
    let bytes = list.get(PLACE * at..)?.first_chunk()?;
    Some(usize::from(u16::from_le_bytes(*bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_bytes_know_no_word() {
        for bytes in [&b""[..], b"\x01", b"\x01\0\0\0", b"\x02\0\x01\0\0\0\xff\0\0\0"] {
            assert_eq!(WordTable::new(bytes).value("word", Case::Kept), None);
        }
    }
}
