//! Entities: names recognised in the text, and resolved to the people, organisations and places they stand for.

pub mod kinds;
pub mod lexicon;

use crate::Span;
use crate::analysis::{Article, Entity, EntityType};
use crate::document::Document;

/// A mention by name, before it is known whom it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// The words: no title, no possessive 's, no leading "the".
    pub span: Span,
    /// What it names.
    pub kind: EntityType,
    /// The title or description before it: "Prime Minister".
    pub title: Option<Span>,
    /// Probability that span and type are right.
    pub confidence: f64,
}

/// The names of the text, in order, without overlaps; those in boilerplate too.
pub fn recognise(_document: &Document<'_>, _article: &Article) -> Vec<Name> {
    Vec::new()
}

/// The entities that `names` stand for, ordered by first mention.
pub fn resolve(_document: &Document<'_>, _article: &Article, _names: Vec<Name>) -> Vec<Entity> {
    Vec::new()
}
