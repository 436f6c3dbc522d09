//! The learned weights of confidence: a section `weights`, 16 bits a feature, little-endian, signed, in hundredths.

use super::facts::{CONFIDENCE_FEATURES, QuoteFacts};
use crate::learned::{LearnedError, LearnedFile, fingerprint, written};
use std::sync::LazyLock;

/// What each feature weighs, in the order of [`CONFIDENCE_FEATURES`].
type ConfidenceWeights = [f32; CONFIDENCE_FEATURES.len()];

static LEARNED: LazyLock<ConfidenceWeights> = LazyLock::new(|| {
    read_confidence(include_bytes!("../../../data/learned/confidence.weights"))
        .unwrap_or([0.0; CONFIDENCE_FEATURES.len()])
});

const HUNDRED: f32 = 100.0;

impl QuoteFacts<'_> {
    /// How probable it is that content and speaker are right, by the weights that come with the library.
    pub(in crate::discourse) fn confidence(&self) -> f64 {
        confidence(&LEARNED, &self.features())
    }
}

/// How probable it is by these weights: the logistic function of the weighted sum.
pub fn confidence(weights: &ConfidenceWeights, features: &ConfidenceWeights) -> f64 {
    let sum: f32 = weights.iter().zip(features).map(|(weight, feature)| weight * feature).sum();
    1.0 / (1.0 + (-f64::from(sum)).exp())
}

/// The weights of a file.
///
/// # Errors
/// The file is foreign, of another version, learned for other features, or cut off.
pub fn read_confidence(file: &[u8]) -> Result<ConfidenceWeights, LearnedError> {
    let file = LearnedFile::open(file, fingerprint(CONFIDENCE_FEATURES))?;
    let (hundredths, _) = file.section_of("weights", 2 * CONFIDENCE_FEATURES.len())?.as_chunks::<2>();
    let mut weights = [0.0; CONFIDENCE_FEATURES.len()];
    for (weight, bytes) in weights.iter_mut().zip(hundredths) {
        *weight = f32::from(i16::from_le_bytes(*bytes)) / HUNDRED;
    }
    Ok(weights)
}

/// The file of the weights, which are rounded to hundredths.
pub fn write_confidence(weights: &ConfidenceWeights) -> Vec<u8> {
    let bytes = weights.iter().flat_map(|weight| ((weight * HUNDRED).round() as i16).to_le_bytes());
    written(fingerprint(CONFIDENCE_FEATURES), &[("weights", bytes.collect())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_file_is_for_these_features_and_whole() {
        let file = include_bytes!("../../../data/learned/confidence.weights");
        assert_eq!(LearnedFile::verify(file, fingerprint(CONFIDENCE_FEATURES)).err(), None);
        assert_eq!(read_confidence(file).map(|weights| write_confidence(&weights)).as_deref(), Ok(&file[..]));
    }

    #[test]
    fn what_weighs_nothing_is_as_probable_as_not() {
        let none = [0.0; CONFIDENCE_FEATURES.len()];
        assert!((confidence(&none, &[1.0; CONFIDENCE_FEATURES.len()]) - 0.5).abs() < 1e-9);
    }
}
