//! The learned weights: one small file, read where it lies.
//!
//! Layout: `QPRT`, a version byte, the fingerprint of the features' names (FNV-1a, 32 bits, little-endian), then one signed
//! byte a weight, in sixteenths: for each feature one for each part, for each part one for each part that may follow it,
//! and one for each trait of a reading.

use super::choice::TRAITS;
use super::decode::Scores;
use super::groups::{COUNT, names};
use super::{PARTS, Part};
use std::fmt;

const MAGIC: &[u8] = b"QPRT\x01";
/// Weights are in fractions of this.
const UNIT: f32 = 16.0;
/// Bytes before the weights.
const HEAD: usize = MAGIC.len() + 4;
/// Weights in the file.
const WEIGHTS: usize = COUNT * PARTS + PARTS * PARTS + TRAITS.len();

/// Why a file of weights cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub enum WeightsError {
    /// It does not begin as such files do, or its version is another.
    Foreign,
    /// It was learned for other features: run the trainer again.
    OtherFeatures,
    /// It has fewer or more bytes than weights.
    Length,
}

impl fmt::Display for WeightsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Foreign => "this is no file of weights for the parts of a page",
            Self::OtherFeatures => "these weights were learned for other features; run `trainer lines` again",
            Self::Length => "the file of weights is cut off or too long",
        })
    }
}

impl std::error::Error for WeightsError {}

/// What each feature of a line speaks for, what follows what, and what makes a reading of a page likely.
#[derive(Clone, Debug)]
pub struct Weights {
    bytes: Vec<u8>,
}

impl Weights {
    /// Reads a file of weights.
    ///
    /// # Errors
    /// The file is foreign, of another version, learned for other features, or cut off.
    pub fn read(file: &[u8]) -> Result<Self, WeightsError> {
        let rest = file.strip_prefix(MAGIC).ok_or(WeightsError::Foreign)?;
        let (fingerprint, bytes) = rest.split_first_chunk().ok_or(WeightsError::Length)?;
        if u32::from_le_bytes(*fingerprint) != super::weights::fingerprint() {
            return Err(WeightsError::OtherFeatures);
        }
        if bytes.len() != WEIGHTS {
            return Err(WeightsError::Length);
        }
        Ok(Self { bytes: bytes.to_vec() })
    }

    /// The file of the weights, which are those of the features, the steps and the traits; too large ones are cut.
    pub fn write(features: &[[f32; PARTS]], steps: &[[f32; PARTS]; PARTS], traits: &[f32]) -> Vec<u8> {
        let mut file = Vec::with_capacity(HEAD + WEIGHTS);
        file.extend(MAGIC);
        file.extend(fingerprint().to_le_bytes());
        let all = features.iter().flatten().chain(steps.iter().flatten()).chain(traits);
        file.extend(all.map(|weight| ((weight * UNIT).round().clamp(-128.0, 127.0) as i8).cast_unsigned()));
        file
    }

    /// Weights that say nothing.
    pub(super) fn none() -> Self {
        Self { bytes: vec![0; WEIGHTS] }
    }

    fn at(&self, place: usize) -> f32 {
        self.bytes.get(place).map_or(0.0, |&byte| f32::from(byte.cast_signed()) / UNIT)
    }

    /// The scores of a line with these features.
    pub(super) fn line(&self, features: &[u16]) -> Scores {
        let mut scores = [0.0; PARTS];
        for feature in features {
            for (part, score) in scores.iter_mut().enumerate() {
                *score += self.at(usize::from(*feature) * PARTS + part);
            }
        }
        scores
    }

    /// The score of `to` following `from`.
    pub(super) fn step(&self, from: Part, to: Part) -> f32 {
        self.at(COUNT * PARTS + from as usize * PARTS + to as usize)
    }

    /// The score of a reading with these traits.
    pub(super) fn reading(&self, traits: &[f32; TRAITS.len()]) -> f32 {
        let first = COUNT * PARTS + PARTS * PARTS;
        traits.iter().enumerate().map(|(place, value)| value * self.at(first + place)).sum()
    }
}

fn fingerprint() -> u32 {
    let traits = TRAITS.iter().map(|name| (*name).to_owned());
    let bytes: Vec<u8> = names().chain(traits).flat_map(String::into_bytes).collect();
    bytes.iter().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_that_were_written_are_read_again() {
        let mut features = vec![[0.0; PARTS]; COUNT];
        features[3][2] = 1.5;
        let file = Weights::write(&features, &[[0.25; PARTS]; PARTS], &[-2.0; TRAITS.len()]);
        let weights = Weights::read(&file).unwrap();
        assert!((weights.line(&[3])[2] - 1.5).abs() < 1e-6);
        assert!((weights.step(Part::Before, Part::Body) - 0.25).abs() < 1e-6);
        let mut traits = [0.0; TRAITS.len()];
        traits[1] = 1.0;
        assert!((weights.reading(&traits) + 2.0).abs() < 1e-6);
    }

    #[test]
    fn a_foreign_an_old_and_a_cut_file_are_told_apart() {
        let file = Weights::write(&[[0.0; PARTS]; COUNT], &[[0.0; PARTS]; PARTS], &[0.0; TRAITS.len()]);
        assert_eq!(Weights::read(b"%PDF-1.4").err(), Some(WeightsError::Foreign));
        assert_eq!(Weights::read(&file[..file.len() - 1]).err(), Some(WeightsError::Length));
        let mut other = file.clone();
        other[5] ^= 1;
        assert_eq!(Weights::read(&other).err(), Some(WeightsError::OtherFeatures));
    }
}
