//! The table of weights: for each feature that tells something, what it adds to the scores of some labels. Read where it lies.
//!
//! Sections, little-endian: `steps`, a signed byte for each step of the first look and of the second; `calibration`, a
//! byte for each sixteenth of probability, from 0 to 1, how often names as likely are right, in 255ths; `index`, for each
//! bucket and the end the number of its first row and of its first weight (32 bits each); `heads`, for each row 12 bits of
//! the feature's hash and 4 for how many weights less one; `labels`, a byte for each weight; `weights`, a signed byte for
//! each. A feature's bucket is the top 13 bits of its hash, the 12 after them are in the head.

use super::file::{LearnedError, LearnedFile, written};
use super::labels::Label;
use super::lattice::{STEPS, Steps};

/// Bits of a hash that choose the bucket, and those kept in the head of a row.
const BUCKET_BITS: u32 = 13;
const HEAD_BITS: u32 = 12;
const BUCKETS: usize = 1 << BUCKET_BITS;
/// A feature with more weights has several rows.
const LONGEST_ROW: usize = 16;

/// The sum of weights for each label.
pub type Scores = [i32; Label::COUNT];

/// The features of a row: its hash, and the weights of its labels, in units of 1/[`UNIT`](super::UNIT).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The feature's hash.
    pub hash: u32,
    /// Labels with their weights.
    pub weights: Vec<(Label, i8)>,
}

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
    /// The weights of the steps in each look, in units of 1/[`UNIT`](super::UNIT); none beyond a signed byte.
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
    /// The file is foreign, of another version, learned for other features, or cut off.
    pub fn read(file: &'f [u8], fingerprint: u32) -> Result<Self, LearnedError> {
        let file = LearnedFile::open(file, fingerprint)?;
        let mut rest = Rest::default();
        let steps = file.section_of("steps", LOOKS * STEPS)?;
        for (own, steps) in rest.steps.iter_mut().zip(steps.chunks_exact(STEPS)) {
            own.0.iter_mut().zip(steps).for_each(|(step, &byte)| *step = i32::from(byte.cast_signed()));
        }
        rest.calibration.copy_from_slice(file.section_of("calibration", KNOTS)?);
        let labels = file.section("labels")?;
        Ok(Self {
            index: file.section_of("index", (BUCKETS + 1) * 8)?,
            heads: file.section("heads")?,
            labels,
            weights: file.section_of("weights", labels.len())?,
            rest,
        })
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
        let byte = |step: &i32| (*step).clamp(i32::from(i8::MIN), i32::from(i8::MAX)) as i8;
        let steps = others.steps.iter().flat_map(|steps| &steps.0).map(|step| byte(step).cast_unsigned());
        written(
            fingerprint,
            &[
                ("steps", steps.collect()),
                ("calibration", others.calibration.to_vec()),
                ("index", index),
                ("heads", heads),
                ("labels", labels),
                ("weights", weights),
            ],
        )
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
    fn a_file_for_other_features_is_turned_away() {
        let (_, file) = file();
        assert_eq!(Table::read(&file, 43).err(), Some(LearnedError::Features));
    }
}
