//! Later: what only the text after a quote tells of its speaker: the name of "a spokeswoman" who is introduced with her
//! next words, and whose words a quotation taken out of the text repeats.

use super::kinds::head;
use super::resolved::{Resolved, of_entity};
use super::speakers::{Speakers, last_noun};
use crate::analysis::{Entity, SpeakerKind};
use crate::quotes::{Frame, Reading, Utterance};
use crate::text::Span;
use crate::words::grammar::Class;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A description is given its name within so many quotes.
const QUOTES: usize = 3;

/// How sure such a name is.
const NAMED_LATER: f64 = 0.7;

/// Who the speaker of the utterance at `place`, `resolved` as far as the text up to there tells, is by name, where the
/// next utterances name somebody new whom the description fits.
pub(in crate::discourse) fn named_later(
    speakers: &Speakers<'_, '_>,
    utterances: &[Utterance],
    place: usize,
    resolved: &Resolved,
) -> Option<Resolved> {
    let reading = speakers.reading;
    let speaker = &resolved.speaker;
    if !speaker.anonymous || speaker.kind != SpeakerKind::Person || speaker.reason.is_some() {
        return None;
    }
    let source = utterances.get(place)?.source.clone()?;
    let first = reading.word(source.start);
    // "One former director": he is named in the same paragraph, or not at all.
    let one = first.eq_ignore_ascii_case("one");
    if !one && !["a", "an"].iter().any(|word| first.eq_ignore_ascii_case(word)) {
        return None;
    }
    let noun = last_noun(reading, head(reading, source.clone()));
    let end = reading.span(source).end;
    let line = |offset| reading.document.line_at(offset);
    let near = |entity: &Entity| !one || first_of(entity).is_some_and(|first| line(first.start) == line(end));
    let next = utterances.iter().skip(place + 1).take(QUOTES);
    // "A spokeswoman for Example said ...": who is quoted next by a bare name is she.
    let speaks_for = noun.starts_with("spokes");
    let bare = |entity: &Entity| speaks_for && entity.roles.is_empty() && !has_age(reading, entity);
    let named = next.filter_map(|utterance| speakers.by_name(utterance)).find(|entity| {
        near(entity) && introduced(entity, end) && (has_role(entity, &noun) || bare(entity))
    })?;
    let named = of_entity(named);
    (named.kind == SpeakerKind::Person).then(|| Resolved::new(named, NAMED_LATER))
}

/// Where the article first mentions the entity, beside captions that repeat and what is not the article.
fn first_of(entity: &Entity) -> Option<Span> {
    entity.mentions.iter().find(|mention| mention.counted).map(|mention| mention.span)
}

/// Whether the text names `entity` for the first time after `offset`.
fn introduced(entity: &Entity, offset: u32) -> bool {
    first_of(entity).is_none_or(|first| first.start > offset)
}

/// Whether an age stands behind the first mention, as behind those whom nobody has told of before: "Ada Example, 41,".
fn has_age(reading: &Reading<'_>, entity: &Entity) -> bool {
    first_of(entity).is_some_and(|first| {
        let end = reading.document.tokens_in(first).end;
        reading.word(end) == "," && reading.class(end + 1) == Class::Number
    })
}

fn has_role(entity: &Entity, noun: &str) -> bool {
    let title = if noun == "judge" { "justice" } else { noun };
    let names = |role: &String| [noun, title].iter().any(|word| role.to_lowercase().contains(word));
    !noun.is_empty() && entity.roles.iter().any(names)
}

/// For each quotation alone that repeats a sentence of an attributed utterance, the place of that utterance, by its own.
pub(in crate::discourse) fn repeated(
    reading: &Reading<'_>,
    utterances: &[Utterance],
) -> HashMap<usize, usize> {
    let mut said: HashMap<u64, usize> = HashMap::new();
    let all = || utterances.iter().enumerate();
    for (place, utterance) in all().filter(|(_, utterance)| utterance.frame != Frame::Alone) {
        for &piece in &utterance.content {
            for sentence in sentences(reading, piece) {
                said.entry(sentence).or_insert(place);
            }
        }
    }
    let repeats = |(place, utterance): (usize, &Utterance)| {
        let first = sentences(reading, *utterance.content.first()?).next()?;
        Some((place, *said.get(&first)?))
    };
    all().filter(|(_, utterance)| utterance.frame == Frame::Alone).filter_map(repeats).collect()
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
