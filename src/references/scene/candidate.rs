//! A pronoun in its place, and what is known of each candidate from there.

use super::{Mentioned, OPENING, Scene};
use crate::Span;
use crate::analysis::BlockKind;
use crate::entities::gender::Gender;
use crate::references::choice::{FEATURES, Known};
use crate::references::pronoun::Class;

/// What a pronoun or a noun for a body asks for.
#[derive(Clone, Copy)]
pub(super) struct Asked<'n> {
    pub class: Class,
    /// Whether it tells whose something is.
    pub whose: bool,
    /// The noun; empty for pronouns.
    pub noun: &'n str,
}

/// A pronoun in its place.
pub(super) struct Pronominal<'s, 'd, 't, 'a> {
    scene: &'s Scene<'d, 't, 'a>,
    place: usize,
    asked: Asked<'s>,
    sentence: usize,
    line: usize,
    opens: bool,
    pub quote: Option<usize>,
    /// Who speaks in that quote.
    speaker: Option<usize>,
    /// Who spoke in the last quote before.
    last_speaker: Option<usize>,
    /// The speaker that the pronoun is the source for.
    source: Option<usize>,
}

impl<'s, 'd, 't, 'a> Pronominal<'s, 'd, 't, 'a> {
    pub(super) fn new(
        scene: &'s Scene<'d, 't, 'a>,
        place: usize,
        span: Span,
        asked: Asked<'s>,
        sentence: usize,
    ) -> Self {
        let begins = scene.document.sentences().get(sentence).map_or(0, |sentence| sentence.tokens.start);
        let quote = scene.quoting(span);
        let before = scene.spoken.partition_point(|one| one.span.end <= span.start);
        let last = before.checked_sub(1).and_then(|last| scene.spoken.get(last));
        let source = scene.sources.binary_search_by_key(&span, |&(source, _)| source).ok();
        Self {
            scene,
            place,
            asked,
            sentence,
            line: scene.document.line_at(span.start),
            opens: place < begins + OPENING,
            quote,
            speaker: quote.and_then(|quote| scene.speaking(quote)),
            last_speaker: last.and_then(|last| scene.speaking(last.quote)),
            source: source.and_then(|at| scene.sources.get(at)).map(|&(_, entity)| entity),
        }
    }

    pub(super) fn known(&self, one: &Mentioned, rank: usize, most: usize, first: bool) -> Known {
        let entity = Some(one.entity);
        let Asked { class, whose, noun } = self.asked;
        let wanted = match class {
            Class::He => Some(Gender::Man),
            Class::She => Some(Gender::Woman),
            Class::It | Class::They | Class::Body => None,
        };
        let name = self.scene.entities.get(one.entity).map_or("", |entity| entity.name.as_str());
        let count = self.scene.counts.get(one.entity).copied().unwrap_or(0);
        Known {
            kind: self.scene.entities.get(one.entity).map(|entity| entity.kind),
            agrees: wanted.is_some() && self.scene.gender_of(one.entity) == wanted,
            back: self.sentence.saturating_sub(one.sentence),
            tokens: self.place.saturating_sub(one.tokens.end),
            rank,
            opens: one.opens,
            preposition: one.preposition,
            owns: one.owns,
            form: Some(one.form),
            same_pronoun: one.class == Some(class),
            mentions: count,
            most: count == most,
            whose,
            pronoun_opens: self.opens,
            speaks: self.speaker == entity,
            same_quotation: self.quote.is_some() && one.quotation == self.quote,
            left_quotation: self.quote.is_none() && one.quotation.is_some(),
            caption: matches!(one.kind, BlockKind::Caption | BlockKind::Credit | BlockKind::Byline),
            outside: self.quote.is_some() && one.quotation.is_none() && self.speaker != entity,
            headline: matches!(one.kind, BlockKind::Headline | BlockKind::Deck),
            same_line: one.line == self.line,
            first,
            spoke_last: self.last_speaker == entity,
            source: self.source == entity,
            called: !noun.is_empty() && name.split(' ').any(|word| word.eq_ignore_ascii_case(noun)),
        }
    }
}

/// Why a pronoun was taken for the entity, from what is known of it.
pub(super) fn reason(class: Class, features: &[f32; FEATURES.len()]) -> &'static str {
    let known = |name: &str| {
        let place = FEATURES.iter().position(|feature| *feature == name);
        place.and_then(|place| features.get(place)).is_some_and(|&value| value > 0.0)
    };
    if known("source of the quote") {
        return "speaks here";
    }
    if known("in the sentence") {
        return "named before in the sentence";
    }
    match class {
        Class::He if known("named last") => "the last man named",
        Class::She if known("named last") => "the last woman named",
        _ if known("named last") => "named last",
        _ => "the likeliest of those named before",
    }
}
