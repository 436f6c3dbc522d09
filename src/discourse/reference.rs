//! A reference: words other than a name that stand for an entity.

use crate::analysis::{MentionForm, MentionRule};
use crate::text::Span;

/// Words that stand for an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Place of the entity in the list.
    pub entity: usize,
    /// The words.
    pub span: Span,
    /// Pronoun or description.
    pub form: MentionForm,
    /// Why it is that entity.
    pub rule: MentionRule,
}
