//! A name that was recognised, before it is known whom or what it means.

use crate::analysis::{EntityType, MentionRule};
use crate::text::Span;

/// A mention by name, before it is known whom it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// The words: no title, no possessive 's, no leading "the".
    pub span: Span,
    /// What it names.
    pub kind: EntityType,
    /// The title or description before it: "Prime Minister".
    pub title: Option<Span>,
    /// What speaks most for its being such a name, and that in words: "a city of the lists".
    pub why: (MentionRule, &'static str),
    /// A number that all listed names of the same thing share ("UK", "Britain"); 0 where the lists have one name or none.
    pub thing: u32,
    /// Probability that span and type are right.
    pub confidence: f64,
}

#[cfg(test)]
impl Name {
    /// A name of no title and full confidence, for tests.
    pub(crate) fn bare(span: Span, kind: EntityType) -> Self {
        Self { span, kind, title: None, why: (MentionRule::Listed, "given"), thing: 0, confidence: 1.0 }
    }
}
