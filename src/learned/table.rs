//! The table of weights: for each feature that tells something, what it adds to the scores of some labels. Read where it lies.
//!
//! Layout, little-endian: `QTAG`, a version byte, the fingerprint of the features' names and a checksum of all that follows
//! (32 bits each); the numbers of rows and of weights (32 bits each); a signed byte for each step of the first look and of
//! the second; a byte for each sixteenth of probability, from 0 to 1, how often names as likely are right, in 255ths; for each bucket and the
//! end the number of its first row and of its first weight (32 bits each); for each row its head (16 bits: 12 of the
//! feature's hash, 4 for how many weights less one); for each weight its label (a byte); for each weight the weight (a
//! signed byte, in units of 1/[`UNIT`]). A feature's bucket is the top 13 bits of its hash, the 12 after them are in the head.

use super::hash::of_bytes;
use super::labels::Label;
use super::lattice::{STEPS, Steps};
use std::fmt;

const MAGIC: &[u8] = b"QTAG\x01";
/// Bits of a hash that choose the bucket, and those kept in the head of a row.
const BUCKET_BITS: u32 = 13;
const HEAD_BITS: u32 = 12;
const BUCKETS: usize = 1 << BUCKET_BITS;
/// A feature with more weights has several rows.
const LONGEST_ROW: usize = 16;
/// Weights are in fractions of this.
pub const UNIT: f32 = 16.0;

/// The sum of weights for each label.
pub type Scores = [i32; Label::COUNT];

/// The features of a row: its hash, and the weights of its labels, in units of 1/[`UNIT`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The feature's hash.
    pub hash: u32,
    /// Labels with their weights.
    pub weights: Vec<(Label, i8)>,
}

/// Why a file of weights cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableError {
    /// It does not begin as such files do, or its version is another.
    Foreign,
    /// It was learned for other features: run the trainer again.
    OtherFeatures,
    /// It is cut off, too long, or changed.
    Corrupt,
}

impl fmt::Display for TableError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Foreign => "this is no file of weights for names",
            Self::OtherFeatures => "these weights were learned for other features; run `trainer names` again",
            Self::Corrupt => "the file of weights is cut off, too long, or was changed",
        })
    }
}

impl std::error::Error for TableError {}

/// The weights, in the bytes of their file.
#[derive(Clone, Debug)]
pub struct Table<'f> {
    index: &'f [u8],
    heads: &'f [u8],
    labels: &'f [u8],
    weights: &'f [u8],
    rest: Rest,
}

/// How many times a sequence is looked at, each time with steps of its own.
pub const LOOKS: usize = 2;
/// Knots of the calibration: every sixteenth of probability, from 0 to 1.
pub const KNOTS: usize = 17;

/// What a table has beside the weights of features.
#[derive(Clone, Debug, PartialEq)]
pub struct Rest {
    /// The weights of the steps in each look, in units of 1/[`UNIT`]; none beyond a signed byte.
    pub steps: [Steps<i32>; LOOKS],
    /// How often names of each probability are right, in 255ths.
    pub calibration: [u8; KNOTS],
}

impl Default for Rest {
    fn default() -> Self {
        let calibration = std::array::from_fn(|knot| (knot * 255 / (KNOTS - 1)) as u8);
        Self { steps: Default::default(), calibration }
    }
}

impl<'f> Table<'f> {
    /// Reads a file of weights that was learned for features of this fingerprint.
    ///
    /// # Errors
    /// The file is foreign, of another version, learned for other features, or damaged.
    pub fn read(file: &'f [u8], fingerprint: u32) -> Result<Self, TableError> {
        let rest = file.strip_prefix(MAGIC).ok_or(TableError::Foreign)?;
        let (own, rest) = number(rest)?;
        if own != fingerprint {
            return Err(TableError::OtherFeatures);
        }
        let (checksum, rest) = number(rest)?;
        if of_bytes(rest.iter().copied()) != checksum {
            return Err(TableError::Corrupt);
        }
        let (rows, rest) = number(rest)?;
        let (count, rest) = number(rest)?;
        let (steps, rest) = part(rest, STEPS * LOOKS)?;
        let (calibration, rest) = rest.split_first_chunk().ok_or(TableError::Corrupt)?;
        let (index, rest) = part(rest, (BUCKETS + 1) * 8)?;
        let (heads, rest) = part(rest, rows as usize * 2)?;
        let (labels, weights) = part(rest, count as usize)?;
        if weights.len() != labels.len() {
            return Err(TableError::Corrupt);
        }
        let mut own = Rest { calibration: *calibration, ..Rest::default() };
        for (own, steps) in own.steps.iter_mut().zip(steps.chunks_exact(STEPS)) {
            own.0.iter_mut().zip(steps).for_each(|(step, &byte)| *step = i32::from(byte.cast_signed()));
        }
        Ok(Self { index, heads, labels, weights, rest: own })
    }

    /// A table without weights.
    pub fn none() -> Self {
        Self { index: &[], heads: &[], labels: &[], weights: &[], rest: Rest::default() }
    }

    /// The file of these weights. Rows whose features the file cannot tell apart are joined.
    pub fn write(rows: &[Row], others: &Rest, fingerprint: u32) -> Vec<u8> {
        let mut rows: Vec<&Row> = rows.iter().collect();
        rows.sort_by_key(|row| row.hash >> (32 - BUCKET_BITS - HEAD_BITS));
        let mut index = Vec::new();
        let (mut heads, mut labels, mut weights) = (Vec::new(), Vec::new(), Vec::new());
        let mut rows = rows.into_iter().peekable();
        for bucket in 0..=BUCKETS {
            index.extend((heads.len() as u32 / 2).to_le_bytes());
            index.extend((weights.len() as u32).to_le_bytes());
            while let Some(row) = rows.next_if(|row| super::table::bucket(row.hash) == bucket) {
                for some in row.weights.chunks(LONGEST_ROW) {
                    let head = tail(row.hash) << (16 - HEAD_BITS) | (some.len() as u16 - 1);
                    heads.extend(head.to_le_bytes());
                    labels.extend(some.iter().map(|(label, _)| label.number() as u8));
                    weights.extend(some.iter().map(|(_, weight)| weight.cast_unsigned()));
                }
            }
        }
        let mut rest = Vec::new();
        rest.extend((heads.len() as u32 / 2).to_le_bytes());
        rest.extend((weights.len() as u32).to_le_bytes());
        let byte = |step: &i32| (*step).clamp(i32::from(i8::MIN), i32::from(i8::MAX)) as i8;
        rest.extend(others.steps.iter().flat_map(|steps| &steps.0).map(|step| byte(step).cast_unsigned()));
        rest.extend(others.calibration);
        for part in [index, heads, labels, weights] {
            rest.extend(part);
        }
        let mut file = MAGIC.to_vec();
        file.extend(fingerprint.to_le_bytes());
        file.extend(of_bytes(rest.iter().copied()).to_le_bytes());
        file.extend(rest);
        file
    }

    /// The weights of the steps in each look, and the calibration.
    pub fn rest(&self) -> &Rest {
        &self.rest
    }

    /// Adds the weights of the feature with this hash to `scores`.
    #[inline]
    pub fn add(&self, hash: u32, scores: &mut Scores) {
        self.weights(hash, |label, weight| {
            if let Some(score) = scores.get_mut(label) {
                *score += weight;
            }
        });
    }

    /// The weight of the feature with this hash for a label.
    pub fn weight(&self, hash: u32, label: Label) -> i32 {
        let mut sum = 0;
        self.weights(hash, |own, weight| sum += if own == label.number() { weight } else { 0 });
        sum
    }

    #[inline]
    fn weights(&self, hash: u32, mut each: impl FnMut(usize, i32)) {
        let bucket = bucket(hash);
        let entry = self.index.get(bucket * 8..bucket * 8 + 16).unwrap_or_default();
        let (numbers, _) = entry.as_chunks::<4>();
        let &[first, weight, end, _] = numbers else { return };
        let [first, mut weight, end] = [first, weight, end].map(|number| u32::from_le_bytes(number) as usize);
        let wanted = tail(hash);
        for head in self.heads.get(first * 2..end * 2).unwrap_or_default().chunks_exact(2) {
            let &[low, high] = head else { continue };
            let head = u16::from_le_bytes([low, high]);
            let count = usize::from(head & (LONGEST_ROW as u16 - 1)) + 1;
            let own = head >> (16 - HEAD_BITS);
            if own == wanted {
                let labels = self.labels.get(weight..weight + count).unwrap_or_default();
                let weights = self.weights.get(weight..weight + count).unwrap_or_default();
                for (label, weight) in labels.iter().zip(weights) {
                    each(usize::from(*label), i32::from(weight.cast_signed()));
                }
            } else if own > wanted {
                return;
            }
            weight += count;
        }
    }
}

fn bucket(hash: u32) -> usize {
    (hash >> (32 - BUCKET_BITS)) as usize
}

/// The bits of a hash that the head of its row keeps.
fn tail(hash: u32) -> u16 {
    (hash >> (32 - BUCKET_BITS - HEAD_BITS)) as u16 & ((1 << HEAD_BITS) - 1)
}

fn number(bytes: &[u8]) -> Result<(u32, &[u8]), TableError> {
    let (first, rest) = bytes.split_first_chunk().ok_or(TableError::Corrupt)?;
    Ok((u32::from_le_bytes(*first), rest))
}

fn part(bytes: &[u8], length: usize) -> Result<(&[u8], &[u8]), TableError> {
    bytes.split_at_checked(length).ok_or(TableError::Corrupt)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learned::mix;

    fn file() -> (Vec<Row>, Vec<u8>) {
        let labels =
            |row: u32| (0..=(row as usize % 20)).map(move |at| (Label::numbered(at), (row % 100) as i8 - 50));
        let rows: Vec<Row> =
            (0..20_000).map(|row| Row { hash: mix(row, 3), weights: labels(row).collect() }).collect();
        let mut rest = Rest::default();
        rest.steps[1].0[7] = -9;
        let file = Table::write(&rows, &rest, 42);
        (rows, file)
    }

    #[test]
    fn weights_that_were_written_are_found_again() {
        let (rows, file) = file();
        let table = Table::read(&file, 42).unwrap();
        assert_eq!(table.rest().steps[1].0[7], -9);
        let right = |row: &&Row| {
            let mut scores = [0; Label::COUNT];
            table.add(row.hash, &mut scores);
            (0..Label::COUNT).all(|at| {
                let own = row.weights.iter().find(|(label, _)| label.number() == at);
                scores[at] == own.map_or(0, |(_, weight)| i32::from(*weight))
            })
        };
        let found = rows.iter().filter(right).count();
        assert!(found > 19_900, "{found} of 20000: only hashes that share a row may differ");
    }

    #[test]
    fn a_foreign_an_old_and_a_damaged_file_are_told_apart() {
        let (_, file) = file();
        assert_eq!(Table::read(b"%PDF-1.4", 42).err(), Some(TableError::Foreign));
        assert_eq!(Table::read(&file, 43).err(), Some(TableError::OtherFeatures));
        assert_eq!(Table::read(&file[..file.len() - 1], 42).err(), Some(TableError::Corrupt));
        assert_eq!(Table::read(&file[..7], 42).err(), Some(TableError::Corrupt));
        let mut other = file.clone();
        other[5000] ^= 1;
        assert_eq!(Table::read(&other, 42).err(), Some(TableError::Corrupt));
    }
}
