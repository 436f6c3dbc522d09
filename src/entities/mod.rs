//! Entities: names recognised in the text, and resolved to the people, organisations and places they stand for.

pub mod again;
mod bodies;
#[cfg(test)]
mod cases;
mod countries;
pub mod features;
pub mod gender;
mod keys;
pub mod kinds;
pub mod lexicon;
pub(crate) mod marks;
mod nicknames;
pub mod page;
mod people;
mod person;
mod reading;
mod reasons;
mod recognise;
mod resolve;
mod role_nouns;
mod roles;
mod short;
mod slips;
mod spelling;
mod tagger;
pub mod templates;
mod things;
mod titles;

pub use recognise::{KINDS, recognise, recognise_with};
pub use resolve::resolve;
pub use tagger::Model;

use crate::Span;
use crate::analysis::EntityType;

/// A mention by name, before it is known whom it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Name {
    /// The words: no title, no possessive 's, no leading "the".
    pub span: Span,
    /// What it names.
    pub kind: EntityType,
    /// The title or description before it: "Prime Minister".
    pub title: Option<Span>,
    /// What speaks most for its being such a name, as in "a city of the lists".
    pub reason: &'static str,
    /// A number that all listed names of the same thing share ("UK", "Britain"); 0 where the lists have one name or none.
    pub thing: u32,
    /// Probability that span and type are right.
    pub confidence: f64,
}
