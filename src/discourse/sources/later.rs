//! Later: what only the text after a quote tells of its speaker: the name of "a spokeswoman" who is introduced with her
//! next words, and whose words a quotation taken out of the text repeats.

use super::{Resolved, last_noun, of_entity};
use crate::analysis::{Entity, SpeakerKind};
use crate::quotes::{Frame, Reading, Utterance};
use crate::text::Span;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A description is given its name within so many quotes.
const QUOTES: usize = 3;

/// Names those who are described first and named later. `resolved` are the speakers of `found`, one each.
pub(super) fn name_the_described(
    reading: &Reading<'_>,
    entities: &[Entity],
    found: &[Utterance],
    resolved: &mut [Resolved],
) {
    for place in 0..resolved.len() {
        let Some(quote) = found.get(place) else { return };
        let described = resolved.get(place).is_some_and(|Resolved { speaker, .. }| {
            speaker.anonymous && speaker.kind == SpeakerKind::Person && speaker.reason.is_none()
        });
        let Some(source) = quote.source.clone().filter(|_| described) else { continue };
        let first = reading.word(source.start);
        // "One former director": he is named in the same paragraph, or not at all.
        let one = first.eq_ignore_ascii_case("one");
        if !one && !["a", "an"].iter().any(|word| first.eq_ignore_ascii_case(word)) {
            continue;
        }
        let noun = last_noun(reading, super::kinds::head(reading, source.clone()));
        let end = reading.span(source).end;
        let line = |offset| reading.document.line_at(offset);
        let near =
            |entity: &Entity| !one || first_of(entity).is_some_and(|first| line(first.start) == line(end));
        let next = resolved.iter().skip(place + 1).take(QUOTES);
        let named = next
            .filter_map(|next| entities.get(next.speaker.entity?.0 as usize))
            .find(|entity| {
                near(entity)
                    && introduced(entity, end)
                    && (entity.roles.is_empty() || has_role(entity, &noun))
            })
            .map(of_entity)
            .filter(|speaker| speaker.kind == SpeakerKind::Person);
        if let (Some(entry), Some(named)) = (resolved.get_mut(place), named) {
            *entry = Resolved::new(named, 0.7);
        }
    }
}

/// Where the article first mentions the entity, beside captions that repeat and what is not the article.
fn first_of(entity: &Entity) -> Option<Span> {
    entity.mentions.iter().find(|mention| mention.counted).map(|mention| mention.span)
}

/// Whether the text names `entity` for the first time after `offset`.
fn introduced(entity: &Entity, offset: u32) -> bool {
    first_of(entity).is_none_or(|first| first.start > offset)
}

fn has_role(entity: &Entity, noun: &str) -> bool {
    let title = if noun == "judge" { "justice" } else { noun };
    let names = |role: &String| [noun, title].iter().any(|word| role.to_lowercase().contains(word));
    !noun.is_empty() && entity.roles.iter().any(names)
}

/// Gives quotations that repeat a sentence of an attributed quote the speaker of that quote.
pub(super) fn attribute_repeated(reading: &Reading<'_>, found: &[Utterance], resolved: &mut [Resolved]) {
    let mut said: HashMap<u64, usize> = HashMap::new();
    for (quote, place) in found.iter().zip(0..).filter(|(quote, _)| quote.frame != Frame::Alone) {
        for &piece in &quote.content {
            for sentence in sentences(reading, piece) {
                said.entry(sentence).or_insert(place);
            }
        }
    }
    for (quote, place) in found.iter().zip(0..).filter(|(quote, _)| quote.frame == Frame::Alone) {
        let earlier = quote.content.first().and_then(|&piece| sentences(reading, piece).next());
        let Some(&source) = earlier.and_then(|sentence| said.get(&sentence)) else { continue };
        let Some(known) = resolved.get(source).cloned() else { continue };
        if let Some(entry) = resolved.get_mut(place) {
            *entry = Resolved { sure: 0.9, ..known };
        }
    }
}

/// The sentences of `piece` without marks and capitals, as numbers; those of a word or two are left out.
fn sentences(reading: &Reading<'_>, piece: Span) -> impl Iterator<Item = u64> {
    let words = |sentence: &str| {
        let words = sentence.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        let mut hasher = DefaultHasher::new();
        let mut count = 0;
        for word in words {
            word.to_lowercase().hash(&mut hasher);
            count += 1;
        }
        (count > 2).then(|| hasher.finish())
    };
    reading.document.words(piece).split(['.', '?', '!', '…']).filter_map(words)
}
