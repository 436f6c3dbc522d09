//! A choice: a pronoun or a noun with those it could mean, as it is weighed.

use crate::discourse::choice::{self, FEATURES, NONE};
use crate::discourse::pronoun::Class;
use crate::text::Span;

/// A pronoun, or a noun, with those it could mean.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The words.
    pub span: Span,
    /// What it can stand for.
    pub class: Class,
    /// Whether it tells whose something is.
    pub whose: bool,
    /// Places of the entities, the one named last first, with what is known of them.
    pub candidates: Vec<(usize, [f32; FEATURES.len()])>,
    /// What speaks for nobody.
    pub none: [f32; NONE.len()],
}

impl Choice {
    /// Which of the candidates it is, by the learned weights; none where it is not clear enough.
    pub(in crate::discourse) fn decide(&self) -> Option<usize> {
        choice::best(
            self.class,
            self.whose,
            &self.none,
            self.candidates.iter().map(|(_, features)| *features),
        )
    }
}
