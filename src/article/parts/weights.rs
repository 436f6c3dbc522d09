//! The learned weights, read where they lie.
//!
//! Sections, a signed byte a weight, in sixteenths: `features`, for each feature one for each part; `steps`, for each part
//! one for each part after it; `traits`, one for each trait of a reading.

use super::groups::{COUNT, names};
use super::part::{PARTS, Part, PartScores};
use super::traits::TRAITS;
use crate::learned::{LearnedError, LearnedFile, fingerprint, from_byte, to_byte, written};

/// What each feature of a line speaks for, what follows what, and what makes a reading of a page likely.
#[derive(Clone, Copy, Debug)]
pub struct Weights<'f> {
    features: &'f [u8],
    steps: &'f [u8],
    traits: &'f [u8],
}

impl<'f> Weights<'f> {
    /// Reads a file of weights.
    ///
    /// # Errors
    /// The file is foreign, of another version, learned for other features, or cut off.
    pub fn read(file: &'f [u8]) -> Result<Self, LearnedError> {
        let file = LearnedFile::open(file, Self::fingerprint())?;
        Ok(Self {
            features: file.section_of("features", COUNT * PARTS)?,
            steps: file.section_of("steps", PARTS * PARTS)?,
            traits: file.section_of("traits", TRAITS.len())?,
        })
    }

    /// The file of the weights, which are those of the features, the steps and the traits; too large ones are cut.
    pub fn write(features: &[[f32; PARTS]], steps: &[[f32; PARTS]; PARTS], traits: &[f32]) -> Vec<u8> {
        let bytes = |weights: &[f32]| weights.iter().map(|weight| to_byte(*weight)).collect();
        let sections = [
            ("features", bytes(features.as_flattened())),
            ("steps", bytes(steps.as_flattened())),
            ("traits", bytes(traits)),
        ];
        written(Self::fingerprint(), &sections)
    }

    /// Tells files of weights apart that were learned for other features or traits.
    pub fn fingerprint() -> u32 {
        let names: Vec<String> = names().collect();
        fingerprint(names.iter().map(String::as_str).chain(TRAITS))
    }

    /// Weights that say nothing.
    pub(super) fn none() -> Self {
        Self { features: &[], steps: &[], traits: &[] }
    }

    /// The scores of a line with these features.
    pub(super) fn line(&self, features: &[u16]) -> PartScores {
        let mut scores = [0.0; PARTS];
        for feature in features {
            let first = usize::from(*feature) * PARTS;
            let weights = self.features.get(first..first + PARTS).unwrap_or_default();
            scores.iter_mut().zip(weights).for_each(|(score, weight)| *score += from_byte(*weight));
        }
        scores
    }

    /// The score of `to` following `from`.
    pub(super) fn step(&self, from: Part, to: Part) -> f32 {
        let weight = self.steps.get(from as usize * PARTS + to as usize);
        weight.map_or(0.0, |weight| from_byte(*weight))
    }

    /// The score of a reading with these traits.
    pub(super) fn reading(&self, traits: &[f32; TRAITS.len()]) -> f32 {
        traits.iter().zip(self.traits).map(|(value, weight)| value * from_byte(*weight)).sum()
    }
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
    fn the_committed_file_is_for_these_features_and_whole() {
        let file = include_bytes!("../../../data/learned/lines.weights");
        assert_eq!(LearnedFile::verify(file, Weights::fingerprint()).err(), None);
        assert_eq!(Weights::read(file).err(), None);
    }

    #[test]
    fn weights_for_other_features_are_turned_away() {
        assert_eq!(Weights::read(&written(1, &[])).err(), Some(LearnedError::Features));
    }
}
