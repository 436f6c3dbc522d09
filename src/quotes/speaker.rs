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
    last: Option<Last>,
}

/// Who spoke last.
struct Last {
    speaker: Speaker,
    /// Place of the line in which the quote ends.
    line: usize,
    /// One past its last byte, attribution included.
    end: u32,
}

/// A name within so many tokens of the start of a sentence is taken for its subject.
const OPENING: usize = 5;

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
        if speaker.name.is_some() {
            let source = quote.source.clone().map(|tokens| self.reading.span(tokens));
            let end = quote.content.iter().chain(&source).map(|span| span.end).max().unwrap_or(start.end);
            let line = self.reading.document.line_at(end.saturating_sub(1)).max(line);
            self.last = Some(Last { speaker: speaker.clone(), line, end });
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
        if let Some(entity) = self.entity_in(head.clone()) {
            return (of_entity(entity), 1.0);
        }
        if let Some(entity) = self.by_role(head.clone()) {
            return (of_entity(entity), 0.8);
        }
        let kind = kind_of(reading, head.clone());
        let reason = self.reason(tokens);
        let anonymous = reason.is_some() || is_anonymous(reading, head, kind);
        let name = Some(reading.document.words(span).to_owned());
        (Speaker { entity: None, name, kind, anonymous, reason }, 0.95)
    }

    /// "the governor": the one person to whom the article gives that role.
    fn by_role(&self, head: Range<usize>) -> Option<&'e Entity> {
        let reading = self.reading;
        let last = head.end.checked_sub(1).filter(|_| reading.is(head.start, "the"))?;
        let noun = reading.word(last).to_lowercase();
        let holds = |entity: &&Entity| {
            let ends = |role: &String| role.to_lowercase().ends_with(noun.as_str());
            entity.kind == EntityType::Person && entity.roles.iter().any(ends)
        };
        let mut holders = self.entities.iter().filter(holds);
        holders.next().filter(|_| holders.next().is_none())
    }

    /// The entity that the head of the source names: the person in "Ada Example of Utah", else the name it ends with.
    fn entity_in(&self, head: Range<usize>) -> Option<&'e Entity> {
        let reading = self.reading;
        let span = reading.span(head.clone());
        let from = self.mentions.partition_point(|(mention, _)| mention.end <= span.start);
        let within =
            self.mentions.get(from..)?.iter().take_while(|(mention, _)| mention.start < span.end).take(6);
        let mut last = None;
        for &(mention, place) in within {
            let entity = self.entities.get(place)?;
            let next = reading.document.tokens_in(mention).end;
            if entity.kind == EntityType::Person
                && next < head.end
                && reading.class(next) == Class::Preposition
            {
                return Some(entity);
            }
            if mention.end >= span.end {
                last = last.or(Some(entity));
            }
        }
        last
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
        let subject = self.subject(start, line).filter(|entity| wants(of_entity(entity).kind));
        let last = self.last.as_ref().filter(|last| wants(last.speaker.kind) && line <= last.line + LINES);
        let near = self.near(start, line).filter(|entity| wants(of_entity(entity).kind));
        // "Ada Example, who said": who was named right before.
        let subject = if word == "who" { near.or(subject) } else { subject };
        match (subject, last, near) {
            (Some(entity), _, _) => (of_entity(entity), 0.8),
            (None, Some(last), _) => (last.speaker.clone(), 0.85),
            (None, None, Some(entity)) => (of_entity(entity), 0.7),
            (None, None, None) => {
                (Speaker { kind: kind_of_pronoun(&word), ..unknown(Some(reading.word(place))) }, 0.6)
            }
        }
    }

    /// The person named last before `offset`, in this line or the one before.
    fn near(&self, offset: u32, line: usize) -> Option<&'e Entity> {
        self.persons_before(offset, line).next().map(|(_, entity)| entity)
    }

    /// The person with whose name a sentence began since the last quote, the latest before `offset`.
    fn subject(&self, offset: u32, line: usize) -> Option<&'e Entity> {
        let since = self.last.as_ref().map_or(0, |last| last.end);
        let begins = |span: Span| {
            let place = self.reading.document.tokens_in(span).start;
            let passages = &self.reading.passages;
            let passage = passages.partition_point(|passage| passage.end <= place);
            passages.get(passage).is_some_and(|passage| place < passage.start + OPENING)
        };
        self.persons_before(offset, line)
            .take_while(|&(span, _)| span.start >= since)
            .find(|&(span, _)| begins(span))
            .map(|(_, entity)| entity)
    }

    /// The persons named before `offset`, in this line or the one before, the latest first.
    fn persons_before(&self, offset: u32, line: usize) -> impl Iterator<Item = (Span, &'e Entity)> {
        let floor =
            self.reading.document.lines().get(line.saturating_sub(1)).map_or(0, |line| line.span.start);
        let end = self.mentions.partition_point(|(span, _)| span.start < offset);
        let before = self.mentions.get(..end).unwrap_or_default().iter().rev();
        before
            .take_while(move |(span, _)| span.start >= floor)
            .take(8)
            .filter_map(|&(span, place)| Some((span, self.entities.get(place)?)))
            .filter(|(_, entity)| entity.kind == EntityType::Person)
    }

    /// A quotation without a source: who spoke last, where nothing but narration of the same line parts them.
    fn carried(&self, start: Span, line: usize) -> (Speaker, f64) {
        match (self.subject(start.start, line), &self.last) {
            (_, Some(last)) if line == last.line => (last.speaker.clone(), 0.8),
            (Some(entity), _) => (of_entity(entity), 0.75),
            (None, Some(last)) if line <= last.line + 1 => (last.speaker.clone(), 0.8),
            _ => match self.near(start.start, line) {
                Some(entity) => (of_entity(entity), 0.6),
                None => (unknown(None), 0.8),
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
            || reading.is_verb(place) && !matches!(reading.word(place), "'s" | "’s")
    });
    let end = stop.unwrap_or(tokens.end);
    tokens.start..end
}

/// Whether a source without an entity is somebody whose name is withheld: a person or people, not a name, and
/// not "the" somebody of whom the article has spoken before, unless nothing but "the official" can be said of them.
fn is_anonymous(reading: &Reading<'_>, head: Range<usize>, kind: SpeakerKind) -> bool {
    const VAGUE: &[&str] = &[
        "official",
        "officials",
        "source",
        "sources",
        "person",
        "people",
        "man",
        "woman",
        "witness",
        "spokesperson",
    ];
    let Some(last) = head.end.checked_sub(1) else { return false };
    let noun = reading.word(last).to_lowercase();
    let named = reading.class(last) == Class::Name && words::noun(&noun).is_none();
    let known = reading.is(head.start, "the") && !VAGUE.contains(&noun.as_str());
    !named && !known && matches!(kind, SpeakerKind::Person | SpeakerKind::Group)
}

/// What a source without an entity is, by its last noun; names are people unless their words say otherwise.
fn kind_of(reading: &Reading<'_>, head: Range<usize>) -> SpeakerKind {
    let mut unlisted = SpeakerKind::Unknown;
    // "The Herald", "NASA": names, but not of people.
    let body = head.len() > 1 && reading.word(head.start) == "The"
        || head.len() == 1 && reading.word(head.start).chars().skip(1).any(char::is_uppercase);
    for place in head.rev() {
        let found = match words::noun(&reading.word(place).to_lowercase()) {
            Some(Noun::Person) => SpeakerKind::Person,
            Some(Noun::People) => SpeakerKind::Group,
            Some(Noun::Document) => SpeakerKind::Document,
            Some(Noun::Body) => SpeakerKind::Organization,
            None if reading.class(place) == Class::Name && unlisted == SpeakerKind::Unknown => {
                unlisted = if body { SpeakerKind::Organization } else { SpeakerKind::Person };
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

#[cfg(test)]
mod tests {
    use crate::analysis::{Entity, EntityId, EntityType, Mention, MentionForm, Quote, SpeakerKind};
    use crate::document::Document;
    use crate::quotes::{cases, extract};
    use crate::span::Span;

    /// An entity mentioned wherever one of `names` stands, found by hand.
    fn entity(text: &str, id: u32, kind: EntityType, role: &str, names: &[&str]) -> Entity {
        let mut spans: Vec<Span> = names
            .iter()
            .flat_map(|name| text.match_indices(name).map(|(at, found)| Span::at(at, found.len())))
            .collect();
        spans.sort_unstable();
        spans.dedup_by(|later, earlier| earlier.overlaps(*later));
        let mention = |span| Mention { span, form: MentionForm::Name, reason: String::new(), counted: true };
        Entity {
            id: EntityId(id),
            name: names[0].to_owned(),
            kind,
            roles: vec![role.to_owned()],
            mentions: spans.into_iter().map(mention).collect(),
            confidence: 1.0,
        }
    }

    fn speakers(text: &str) -> Vec<String> {
        let known = [
            entity(text, 0, EntityType::Person, "Governor", &["Ada Example", "Example"]),
            entity(text, 1, EntityType::Person, "baker", &["Bob Baker", "Baker"]),
            entity(text, 2, EntityType::Organization, "", &["Rain Office"]),
        ];
        let quotes = extract(&Document::new(text), &cases::article(), &known);
        quotes.into_iter().map(|quote| quote.speaker.name.unwrap_or_default()).collect()
    }

    fn only(text: &str) -> Quote {
        let mut found = cases::quotes(text);
        assert_eq!(found.len(), 1, "{text}");
        found.remove(0)
    }

    #[test]
    fn a_source_leads_to_the_entity_its_head_names() {
        assert_eq!(
            speakers("“It rains,” said Gov. Ada Example. “It pours,” Baker said."),
            ["Ada Example", "Bob Baker"]
        );
        assert_eq!(speakers("“It rains,” said a friend of Ada Example."), ["a friend of Ada Example"]);
        assert_eq!(speakers("“It rains,” Example’s office said."), ["Example’s office"]);
        assert_eq!(speakers("The Rain Office said it rained."), ["Rain Office"]);
    }

    #[test]
    fn a_pronoun_is_who_spoke_last_or_who_was_named_last() {
        assert_eq!(
            speakers("“It rains,” said Bob Baker.\n\n“It pours,” he added."),
            ["Bob Baker", "Bob Baker"]
        );
        assert_eq!(speakers("Ada Example came late. “It rains,” she said."), ["Ada Example"]);
        assert_eq!(speakers("“It rains,” he said."), ["he"]);
    }

    #[test]
    fn a_description_with_the_is_the_one_person_of_that_role() {
        assert_eq!(speakers("Ada Example met Bob Baker. “It rains,” the governor said."), ["Ada Example"]);
    }

    #[test]
    fn a_quotation_alone_is_by_who_spoke_before_it() {
        let text = "“It rains,” said Bob Baker.\n\n“It has never rained like this.”";
        assert_eq!(speakers(text), ["Bob Baker", "Bob Baker"]);
    }

    #[test]
    fn who_withholds_a_name_is_anonymous_and_the_reason_is_kept() {
        let text =
            "“It rains,” said an EU diplomat who spoke on condition of anonymity because the rain is secret.";
        let speaker = only(text).speaker;
        assert!(speaker.anonymous);
        assert_eq!(speaker.kind, SpeakerKind::Person);
        assert_eq!(speaker.reason.as_deref(), Some("on condition of anonymity because the rain is secret"));
    }

    #[test]
    fn kinds_follow_the_noun_and_only_people_are_anonymous() {
        const CASES: &[(&str, SpeakerKind, bool)] = &[
            ("Officials said it rained.", SpeakerKind::Group, true),
            ("Police said it rained.", SpeakerKind::Organization, false),
            ("The report said it rained.", SpeakerKind::Document, false),
            ("The Kremlin said it rained.", SpeakerKind::Organization, false),
            ("The president said it rained.", SpeakerKind::Person, false),
            ("A spokeswoman said it rained.", SpeakerKind::Person, true),
            ("Ada Example said it rained.", SpeakerKind::Person, false),
            ("The Evening Herald said it rained.", SpeakerKind::Organization, false),
        ];
        for &(text, kind, anonymous) in CASES {
            let speaker = only(text).speaker;
            assert_eq!((speaker.kind, speaker.anonymous), (kind, anonymous), "{text}");
        }
    }
}
