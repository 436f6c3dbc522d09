//! A choice: a pronoun or a noun with those it could mean, as it is weighed.

use crate::discourse::candidate_facts::{CandidateFacts, FEATURES};
use crate::discourse::nobody_facts::NONE;
use crate::discourse::pronoun::PronounClass;
use crate::discourse::weights::{ReferenceWeights, row};
use crate::text::Span;

/// A pronoun, or a noun, with those it could mean.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The words.
    pub span: Span,
    /// What it can stand for.
    pub class: PronounClass,
    /// Whether it tells whose something is.
    pub whose: bool,
    /// The one named last first.
    pub candidates: Vec<Weighed>,
    /// What speaks for nobody, in the order of [`NONE`].
    pub none: [f32; NONE.len()],
}

/// One who could be meant.
#[derive(Clone, Copy, Debug)]
pub struct Weighed {
    /// Place of the entity.
    pub entity: usize,
    /// What is known of it.
    pub(super) facts: CandidateFacts,
}

impl Weighed {
    /// What speaks for it, in the order of [`FEATURES`].
    pub fn features(&self) -> [f32; FEATURES.len()] {
        self.facts.features()
    }
}

impl Choice {
    /// Which of the candidates it is, by these weights; none where it is not clear enough.
    pub fn decide(&self, weights: &ReferenceWeights) -> Option<usize> {
        let class = weights.get(row(self.class))?;
        let (place, likely) = class.likeliest(&self.none, self.candidates.iter().map(Weighed::features))?;
        (likely >= class.threshold(self.whose)).then_some(place)
    }
}
