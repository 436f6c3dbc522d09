//! Cases for tests: the quotes of a text of which nothing else is known.

use super::resolve::resolve;
use crate::analysis::{Entity, Quote};
use crate::quotes::cases::article;
use crate::quotes::{Reading, find};
use crate::text::Document;

/// The quotes of `text`, with these entities known.
pub(super) fn quotes_among(text: &str, entities: &[Entity]) -> Vec<Quote> {
    let (document, article) = (Document::new(text), article());
    let reading = Reading::new(&document, &article);
    resolve(&reading, &article, &find(&reading), entities.to_vec()).1
}

/// The quotes of `text`, with no entity known.
pub(super) fn quotes(text: &str) -> Vec<Quote> {
    quotes_among(text, &[])
}
