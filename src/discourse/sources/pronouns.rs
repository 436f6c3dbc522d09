//! Pronouns: whom "he", "they" or a quotation alone stands for, among those named and heard before.

use super::kinds::{head, is_anonymous, kind_of, kind_of_pronoun};
use super::labels::sender;
use super::resolved::{Resolved, of_entity, unknown};
use super::speakers::Speakers;
use super::weighing::Wanted;
use crate::analysis::{EntityType, Speaker, SpeakerKind};
use crate::quotes::attribution;
use crate::text::Span;
use crate::words::gendered;
use crate::words::grammar::Class;
use std::ops::Range;

/// By so much a pronoun that tells man from woman is surer than a quotation alone.
const GENDER: f64 = 0.1;

/// A quotation has a speaker: that nobody was found is seldom right.
const NOBODY: f64 = 0.2;

/// A name before "who" is so many tokens away at most, and so is the first word of a description.
const NEAR: usize = 8;

impl Speakers<'_, '_> {
    /// "he said": whom the text named or heard last, by gender and by how it was named.
    pub(super) fn pronoun(&mut self, place: usize, before: u32) -> Resolved {
        let resolved = self.meant(place, before);
        let gender = gendered::of_word(&self.reading.word(place).to_lowercase());
        if let Some((id, gender)) = resolved.speaker.entity.zip(gender) {
            self.genders.entry(id.0 as usize).or_insert(gender);
        }
        resolved
    }

    fn meant(&self, place: usize, before: u32) -> Resolved {
        let reading = self.reading;
        let word = reading.word(place).to_lowercase();
        let start = reading.span(place..place + 1).start;
        let found = match word.as_str() {
            "who" => self.named_right_before(start).or_else(|| self.people_before(place)),
            "which" => self.choose(&Wanted::Body(None), start, -1.0),
            "he" | "she" | "his" | "her" | "him" => {
                let chosen = || self.choose(&Wanted::Person(gendered::of_word(&word)), before, -2.0);
                let found = || chosen().map(|found| Resolved { sure: found.sure + GENDER, ..found });
                sender(self.scene, start).or_else(found)
            }
            "it" | "its" => self.choose(&Wanted::Body(None), before, -1.0),
            "they" | "their" | "them" => self.several(place, before),
            _ => None,
        };
        found.unwrap_or_else(|| {
            let anonymous = matches!(word.as_str(), "some" | "others");
            let kind = kind_of_pronoun(&word);
            Resolved::new(Speaker { kind, anonymous, ..unknown(Some(reading.word(place))) }, 0.6)
        })
    }

    /// "Ada Example, who said".
    fn named_right_before(&self, start: u32) -> Option<Resolved> {
        let place = self.reading.document.tokens_in(Span::new(start, start + 1)).start;
        let near = self.reading.span(place.saturating_sub(NEAR)..place);
        let last = self.scene.within(near).filter(|(_, entity)| entity.kind == EntityType::Person).last();
        last.map(|(_, entity)| Resolved::new(of_entity(entity), 0.85))
    }

    /// "officials who said": those named by the noun right before.
    fn people_before(&self, who: usize) -> Option<Resolved> {
        let reading = self.reading;
        let noun = who.checked_sub(1).filter(|&noun| reading.class(noun) != Class::Mark)?;
        let line = reading.document.lines().get(reading.document.line_at(reading.span(noun..who).start))?;
        let inside = |place: &usize| {
            !matches!(
                reading.class(*place),
                Class::Verb | Class::Break | Class::Mark | Class::Preposition | Class::And
            )
        };
        let start = (line.tokens.start..who).rev().take(NEAR).take_while(inside).last()?;
        let kind = kind_of(reading, start..who);
        let anonymous = is_anonymous(reading, start..who, kind);
        let name = Some(reading.document.words(reading.span(start..who)).to_owned());
        Some(Resolved::new(Speaker { name, kind, anonymous, ..unknown(None) }, 0.8))
    }

    /// "they": whom the sentence began with, the people or the body that spoke last, or whom the sentence before was about.
    fn several(&self, place: usize, before: u32) -> Option<Resolved> {
        let passages = &self.reading.passages;
        let here = passages.partition_point(|passage| passage.end <= place);
        let begun = passages.get(here).map(|passage| passage.start..place);
        if let Some(people) = begun.and_then(|begun| self.people_of(&begun)) {
            return Some(people);
        }
        if let Some(person) = self.scene.known_as_they(before) {
            return Some(Resolved::new(of_entity(person), 0.8));
        }
        if let Some(last) = self.last.as_ref().filter(|last| self.scene.line(before) <= last.line + 1)
            && !matches!(last.speaker.kind, SpeakerKind::Document | SpeakerKind::Person)
        {
            return Some(Resolved::new(last.speaker.clone(), 0.8));
        }
        let line = self.scene.line(before);
        let near =
            |passage: &&Range<usize>| self.scene.line(self.reading.span((*passage).clone()).start) == line;
        let earlier = passages.get(here.saturating_sub(2)..here)?.iter().rev().filter(near);
        earlier
            .into_iter()
            .find_map(|passage| self.people_of(passage))
            .or_else(|| self.choose(&Wanted::Body(None), before, 0.0))
            .or_else(|| self.one_as_they(before))
    }

    /// The one person who is spoken of, where nothing tells whether that is a man or a woman.
    fn one_as_they(&self, before: u32) -> Option<Resolved> {
        let found = self.choose(&Wanted::Person(None), before, 0.8)?;
        let place = found.speaker.entity?.0 as usize;
        let told = self.scene.gender_of(place).is_some() || self.genders.contains_key(&place);
        (!told && found.speaker.alternatives.is_empty()).then_some(Resolved { sure: 0.6, ..found })
    }

    /// The people without a name that are the subject of `passage`.
    fn people_of(&self, passage: &Range<usize>) -> Option<Resolved> {
        let reading = self.reading;
        let subject = attribution::subject_of(reading, passage)?;
        let head = head(reading, subject.tokens.clone());
        let kind = kind_of(reading, head.clone());
        if kind != SpeakerKind::Group || self.entity_in(head.clone()).is_some() {
            return None;
        }
        let name = Some(reading.document.words(reading.span(subject.tokens)).to_owned());
        let anonymous = is_anonymous(reading, head, kind);
        Some(Resolved::new(Speaker { name, kind, anonymous, ..unknown(None) }, 0.7))
    }

    /// A quotation without a source: who spoke last, or whom the text named since.
    pub(super) fn carried(&self, start: u32) -> Resolved {
        let line = self.scene.line(start);
        if let Some(last) = self.last.as_ref().filter(|last| last.line == line) {
            return Resolved::new(last.speaker.clone(), 0.8);
        }
        if let Some(body) = self.body_goes_on(line, start) {
            return body;
        }
        self.choose(&Wanted::Person(None), start, -0.5).unwrap_or(Resolved::new(unknown(None), NOBODY))
    }

    /// A body that spoke in the line before, where nobody was named since.
    fn body_goes_on(&self, line: usize, start: u32) -> Option<Resolved> {
        let last = self.last.as_ref().filter(|last| {
            last.line + 1 == line && last.speaker.kind == SpeakerKind::Organization && last.end <= start
        })?;
        let mut since = self.scene.within(Span::new(last.end, start));
        let named = since.any(|(_, entity)| entity.kind == EntityType::Person);
        (!named).then(|| Resolved::new(last.speaker.clone(), 0.7))
    }
}
