//! The learned weights of whom a pronoun or a noun means, and which candidate they fall on.
//!
//! Sections, little-endian, 16 bits a weight, signed, in hundredths, class after class: `candidates`, one for each feature of
//! a candidate; `nobody`, one for each feature of nobody; `thresholds`, how likely a candidate has to be, for most words
//! and for those that tell whose something is. `trainer learn references` learns them: see `references.card.md` beside them.

use super::candidate_facts::FEATURES;
use super::nobody_facts::NONE;
use super::pronoun::PronounClass;
use crate::learned::{LearnedError, LearnedFile, fingerprint, likelihoods, written};
use std::sync::LazyLock;

/// What is weighed apart: pronouns of people, "it", "they", and nouns.
pub const CLASSES: usize = 4;

/// The place of a class among the weights.
pub const fn row(class: PronounClass) -> usize {
    match class {
        PronounClass::He | PronounClass::She => 0,
        PronounClass::It => 1,
        PronounClass::They => 2,
        PronounClass::Noun => 3,
    }
}

/// The weights of a class.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClassWeights {
    /// What each feature of a candidate weighs, in the order of [`FEATURES`].
    pub candidate: [f32; FEATURES.len()],
    /// What each feature of nobody weighs, in the order of [`NONE`].
    pub nobody: [f32; NONE.len()],
    /// How likely a candidate has to be: for most words, and for those that tell whose something is.
    pub thresholds: [f32; 2],
}

/// The weights of all classes, in the order of [`row`].
pub type ReferenceWeights = [ClassWeights; CLASSES];

static LEARNED: LazyLock<ReferenceWeights> = LazyLock::new(|| {
    read(include_bytes!("../../data/learned/references.weights")).unwrap_or([ClassWeights::NONE; CLASSES])
});

/// The weights that come with the library.
pub fn learned() -> &'static ReferenceWeights {
    &LEARNED
}

impl ClassWeights {
    /// Weights that say nothing, and under which nobody is likely enough.
    const NONE: Self =
        Self { candidate: [0.0; FEATURES.len()], nobody: [0.0; NONE.len()], thresholds: [f32::INFINITY; 2] };

    /// The place of the likeliest of the candidates with these features, and how likely it is; none where there is none.
    pub fn likeliest(
        &self,
        nobody: &[f32; NONE.len()],
        candidates: impl IntoIterator<Item = [f32; FEATURES.len()]>,
    ) -> Option<(usize, f32)> {
        let scores = candidates.into_iter().map(|features| score(&self.candidate, &features));
        let mut likely: Vec<f32> = scores.collect();
        likely.push(score(&self.nobody, nobody));
        likelihoods(&mut likely);
        likely.pop();
        likely.into_iter().enumerate().max_by(|one, two| one.1.total_cmp(&two.1))
    }

    /// How likely a candidate has to be; `whose` where the word tells whose something is.
    pub fn threshold(&self, whose: bool) -> f32 {
        let [most, owners] = self.thresholds;
        if whose { owners } else { most }
    }
}

fn score(weights: &[f32], features: &[f32]) -> f32 {
    weights.iter().zip(features).map(|(weight, feature)| weight * feature).sum()
}

/// The weights of a file.
///
/// # Errors
/// The file is foreign, of another version, learned for other features, or cut off.
pub fn read(file: &[u8]) -> Result<ReferenceWeights, LearnedError> {
    let file = LearnedFile::open(file, fingerprint_of_features())?;
    let mut weights = [ClassWeights::NONE; CLASSES];
    let candidates = file.section_of("candidates", 2 * CLASSES * FEATURES.len())?;
    let nobody = file.section_of("nobody", 2 * CLASSES * NONE.len())?;
    let thresholds = file.section_of("thresholds", 2 * CLASSES * 2)?;
    let rows = candidates.chunks_exact(2 * FEATURES.len()).zip(nobody.chunks_exact(2 * NONE.len()));
    for (class, ((candidate, nobody), thresholds)) in
        weights.iter_mut().zip(rows.zip(thresholds.chunks_exact(4)))
    {
        fill(&mut class.candidate, candidate);
        fill(&mut class.nobody, nobody);
        fill(&mut class.thresholds, thresholds);
    }
    Ok(weights)
}

fn fill(weights: &mut [f32], bytes: &[u8]) {
    let (hundredths, _) = bytes.as_chunks::<2>();
    for (weight, bytes) in weights.iter_mut().zip(hundredths) {
        *weight = f32::from(i16::from_le_bytes(*bytes)) / HUNDRED;
    }
}

const HUNDRED: f32 = 100.0;

/// The file of the weights, which are rounded to hundredths.
pub fn write(weights: &ReferenceWeights) -> Vec<u8> {
    let bytes = |of: &dyn Fn(&ClassWeights) -> Vec<f32>| {
        let all = weights.iter().flat_map(of);
        all.flat_map(|weight| ((weight * HUNDRED).round() as i16).to_le_bytes()).collect::<Vec<u8>>()
    };
    let sections = [
        ("candidates", bytes(&|class| class.candidate.to_vec())),
        ("nobody", bytes(&|class| class.nobody.to_vec())),
        ("thresholds", bytes(&|class| class.thresholds.to_vec())),
    ];
    written(fingerprint_of_features(), &sections)
}

fn fingerprint_of_features() -> u32 {
    fingerprint(FEATURES.into_iter().chain(NONE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_file_is_for_these_features_and_whole() {
        let file = include_bytes!("../../data/learned/references.weights");
        assert_eq!(LearnedFile::verify(file, fingerprint_of_features()).err(), None);
        assert_eq!(read(file).map(|weights| write(&weights)).as_deref(), Ok(&file[..]));
    }

    #[test]
    fn weights_for_other_features_are_turned_away() {
        assert_eq!(read(&written(1, &[])).err(), Some(LearnedError::Features));
    }

    #[test]
    fn nobody_is_meant_where_that_is_likelier() {
        let mut weights = ClassWeights { thresholds: [0.5, 0.9], ..ClassWeights::NONE };
        weights.candidate[0] = 2.0;
        let candidate = |value: f32| std::array::from_fn(|place| if place == 0 { value } else { 0.0 });
        let likeliest =
            |values: &[f32]| weights.likeliest(&[0.0; NONE.len()], values.iter().copied().map(candidate));
        let (place, likely) = likeliest(&[0.0, 1.0, -1.0]).unwrap();
        assert_eq!(place, 1);
        assert!(likely > weights.threshold(false) && likely < weights.threshold(true), "{likely}");
        assert_eq!(likeliest(&[]), None);
    }
}
