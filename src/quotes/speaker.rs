//! Speaker: who a source is. A name leads to its entity; a pronoun or a quotation alone to who spoke before.

use crate::Span;
use crate::analysis::{Entity, EntityId, EntityType, Speaker, SpeakerKind};
use crate::quotes::frames::Found;
use crate::quotes::reading::Reading;
use crate::quotes::words::{self, Class, Noun};
use std::ops::Range;

/// Resolves the sources of a text's quotes, one after the other in text order.
pub(super) struct Speakers<'r, 'd, 'e> {
    reading: &'r Reading<'d>,
    entities: &'e [Entity],
    /// Mentions by name with the place of their entity, in text order.
    mentions: Vec<(Span, usize)>,
    /// Who spoke last, and in which line the quote ends.
    last: Option<(Speaker, usize)>,
}

/// A speaker is carried over this many lines at most.
const LINES: usize = 2;

impl<'r, 'd, 'e> Speakers<'r, 'd, 'e> {
    pub(super) fn new(reading: &'r Reading<'d>, entities: &'e [Entity]) -> Self {
        let named = |(place, entity): (usize, &'e Entity)| {
            entity.mentions.iter().map(move |mention| (mention.span, place)).collect::<Vec<_>>()
        };
        let mut mentions: Vec<(Span, usize)> = entities.iter().enumerate().flat_map(named).collect();
        mentions.sort_unstable();
        Self { reading, entities, mentions, last: None }
    }

    /// The speaker of `quote`, and how sure that is.
    pub(super) fn resolve(&mut self, quote: &Found) -> (Speaker, f64) {
        let start = quote.content.first().copied().unwrap_or(Span::new(0, 0));
        let line = self.reading.document.line_at(start.start);
        let (speaker, sure) = match &quote.source {
            Some(tokens) => self.named(tokens.clone(), line),
            None => self.carried(start, line),
        };
        let end = quote.content.last().map_or(start.end, |span| span.end.saturating_sub(1));
        if speaker.name.is_some() {
            self.last = Some((speaker.clone(), self.reading.document.line_at(end).max(line)));
        }
        (speaker, sure)
    }

    fn named(&self, tokens: Range<usize>, line: usize) -> (Speaker, f64) {
        let reading = self.reading;
        if tokens.len() == 1 && matches!(reading.class(tokens.start), Class::Pronoun | Class::Relative) {
            return self.pronoun(tokens.start, line);
        }
        let head = head(reading, tokens.clone());
        let span = reading.span(tokens.clone());
        if let Some(entity) = self.entity_in(reading.span(head.clone())) {
            return (of_entity(entity), 1.0);
        }
        let words = reading.document.words(span);
        let kind = kind_of(reading, head.clone());
        let named = head.clone().next_back().is_some_and(|last| reading.class(last) == Class::Name);
        let anonymous = !named && matches!(kind, SpeakerKind::Person | SpeakerKind::Group);
        let reason = if anonymous { self.reason(tokens) } else { None };
        let name = Some(words.to_owned());
        (Speaker { entity: None, name, kind, anonymous, reason }, 0.95)
    }

    /// The entity whose name ends the head of the source.
    fn entity_in(&self, head: Span) -> Option<&'e Entity> {
        let from = self.mentions.partition_point(|(span, _)| span.end < head.end);
        let near = self.mentions.get(from..)?.iter().take_while(|(span, _)| span.start < head.end).take(4);
        let ends = near.filter(|(span, _)| span.overlaps(head) && span.end >= head.end);
        ends.map(|&(_, place)| place).find_map(|place| self.entities.get(place))
    }

    /// "he said": who spoke last, or the person named last before it.
    fn pronoun(&self, place: usize, line: usize) -> (Speaker, f64) {
        let reading = self.reading;
        let word = reading.word(place).to_lowercase();
        let wants = |kind: SpeakerKind| match word.as_str() {
            "he" | "she" | "who" => kind == SpeakerKind::Person,
            "it" => matches!(kind, SpeakerKind::Organization | SpeakerKind::Document),
            "they" => kind != SpeakerKind::Document,
            _ => false,
        };
        let start = reading.span(place..place + 1).start;
        let near = self.near(start, line).filter(|entity| wants(of_entity(entity).kind));
        let last = self.last.as_ref().filter(|(speaker, at)| wants(speaker.kind) && line <= at + LINES);
        match (near, last) {
            (Some(entity), None) => (of_entity(entity), 0.75),
            (_, Some((speaker, _))) => (speaker.clone(), 0.85),
            (None, None) => {
                (Speaker { kind: kind_of_pronoun(&word), ..unknown(Some(reading.word(place))) }, 0.6)
            }
        }
    }

    /// The person named last before `offset`, in this line or the one before.
    fn near(&self, offset: u32, line: usize) -> Option<&'e Entity> {
        let floor =
            self.reading.document.lines().get(line.saturating_sub(1)).map_or(0, |line| line.span.start);
        let end = self.mentions.partition_point(|(span, _)| span.start < offset);
        let before =
            self.mentions.get(..end)?.iter().rev().take_while(|(span, _)| span.start >= floor).take(8);
        before
            .filter_map(|&(_, place)| self.entities.get(place))
            .find(|entity| entity.kind == EntityType::Person)
    }

    /// A quotation without a source: who spoke last, where nothing but narration of the same line parts them.
    fn carried(&self, start: Span, line: usize) -> (Speaker, f64) {
        match &self.last {
            Some((speaker, at)) if line <= at + 1 => (speaker.clone(), 0.8),
            _ => match self.near(start.start, line) {
                Some(entity) => (of_entity(entity), 0.6),
                None => (unknown(None), 0.5),
            },
        }
    }

    /// The reason that the article states for withholding a name, after the source at `tokens`.
    fn reason(&self, tokens: Range<usize>) -> Option<String> {
        let reading = self.reading;
        let limit = tokens.end.max(tokens.start + 1) + 40;
        let anonymity = (tokens.start..limit).find(|&place| {
            reading.is(place, "anonymity") || reading.is(place, "anonymously") || reading.is(place, "unnamed")
        })?;
        let line = reading.document.line_at(reading.span(tokens.clone()).start);
        let line_end = reading.document.lines().get(line).map_or(0, |line| line.tokens.end);
        let condition = (tokens.start..anonymity).rev().take(5).find(|&place| reading.is(place, "on"));
        let end = (anonymity + 1..line_end.min(anonymity + 60))
            .find(|&place| {
                matches!(reading.word(place), "." | "," | ";") || reading.quotation_of(place).is_some()
            })
            .unwrap_or(line_end);
        let span = reading.span(condition.unwrap_or(anonymity)..end);
        (anonymity < line_end && !span.is_empty()).then(|| reading.document.words(span).to_owned())
    }
}

/// The head of a source: up to the first preposition or relative pronoun after a description.
fn head(reading: &Reading<'_>, tokens: Range<usize>) -> Range<usize> {
    let described = tokens.clone().any(|place| reading.class(place) == Class::Noun)
        || reading.class(tokens.start) == Class::Determiner;
    let stop = tokens.clone().skip(1).find(|&place| {
        matches!(reading.class(place), Class::Preposition | Class::Relative | Class::Verb)
            && described
            && reading.class(place - 1) != Class::Name
            || reading.is_verb(place)
    });
    let end = stop.unwrap_or(tokens.end);
    tokens.start..end
}

/// What a source without an entity is, by its last noun; names are people unless their words say otherwise.
fn kind_of(reading: &Reading<'_>, head: Range<usize>) -> SpeakerKind {
    let mut unlisted = SpeakerKind::Unknown;
    for place in head.rev() {
        let found = match words::noun(&reading.word(place).to_lowercase()) {
            Some(Noun::Person) => SpeakerKind::Person,
            Some(Noun::People) => SpeakerKind::Group,
            Some(Noun::Document) => SpeakerKind::Document,
            Some(Noun::Body) => SpeakerKind::Organization,
            None if reading.class(place) == Class::Name && unlisted == SpeakerKind::Unknown => {
                unlisted = SpeakerKind::Person;
                continue;
            }
            None => continue,
        };
        return found;
    }
    unlisted
}

fn kind_of_pronoun(word: &str) -> SpeakerKind {
    match word {
        "he" | "she" | "i" | "who" => SpeakerKind::Person,
        "they" | "we" | "others" | "these" | "those" => SpeakerKind::Group,
        _ => SpeakerKind::Unknown,
    }
}

fn of_entity(entity: &Entity) -> Speaker {
    let kind = match entity.kind {
        EntityType::Person => SpeakerKind::Person,
        EntityType::Organization | EntityType::Place => SpeakerKind::Organization,
        EntityType::Group => SpeakerKind::Group,
        EntityType::Work | EntityType::Law | EntityType::Product => SpeakerKind::Document,
        EntityType::Event => SpeakerKind::Unknown,
    };
    let entity_id: EntityId = entity.id;
    Speaker { entity: Some(entity_id), name: Some(entity.name.clone()), kind, anonymous: false, reason: None }
}

fn unknown(name: Option<&str>) -> Speaker {
    Speaker {
        entity: None,
        name: name.map(str::to_owned),
        kind: SpeakerKind::Unknown,
        anonymous: false,
        reason: None,
    }
}
