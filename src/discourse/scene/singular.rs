//! Singular: people whom the article calls "they", as it tells itself.

use crate::analysis::{Entity, EntityType};
use crate::text::{Document, Span};

/// What says so of the person who is named before it in its sentence, or first in it.
const TOLD: [&str; 7] = [
    "they/them",
    "nonbinary",
    "non-binary",
    "genderqueer",
    "genderfluid",
    "gender-fluid",
    "gender-neutral pronoun",
];

/// Such a person is looked for so many names back at most.
pub(super) const NAMES: usize = 12;

/// The places of the entities that are called "they", from `names` in text order.
pub(super) fn called_they(
    document: &Document<'_>,
    entities: &[Entity],
    names: &[(Span, usize)],
) -> Vec<usize> {
    let text = document.text();
    let told = TOLD.iter().flat_map(|words| text.match_indices(words).map(|(at, _)| at as u32));
    told.filter_map(|at| {
        let sentence = document.sentence_at(at);
        let next = names.partition_point(|(span, _)| span.start < at);
        let here = |&&(span, place): &&(Span, usize)| {
            let person = entities.get(place).is_some_and(|entity| entity.kind == EntityType::Person);
            person && document.sentence_at(span.start) == sentence
        };
        let before = names.get(..next).unwrap_or_default().iter().rev().take(NAMES).find(here);
        let after = || names.get(next..).unwrap_or_default().iter().take(NAMES).find(here);
        before.or_else(after).map(|&(_, place)| place)
    })
    .collect()
}
