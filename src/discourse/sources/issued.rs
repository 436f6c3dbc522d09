//! Issued: who speaks by a document: whose report it is, who sent the letter, who posted. A study of nobody speaks itself.

use super::kinds::head;
use super::resolved::{Resolved, of_entity};
use super::speakers::{Speakers, last_noun};
use crate::analysis::{Entity, EntityType};
use crate::quotes::attribution;
use crate::text::Span;
use crate::words::attributes::Attributes;
use crate::words::grammar::{Class, ISSUES, OWNERS};
use crate::words::marks::is_possessive;
use crate::words::nouns::{self, Voice};
use std::ops::Range;

/// How sure an issuer is who stands in the phrase itself, and one whom the text told of before.
const STATED: f64 = 0.9;
const TOLD: f64 = 0.75;

/// "By" stands so many tokens after the noun at most, and a verb of issuing so many before it.
const AFTER: usize = 8;
const BEFORE: usize = 9;

/// A document is told of at most so many tokens back, and so many of its mentions are looked at.
const REACH: usize = 400;
const MENTIONS: usize = 6;

/// The body whose document it is has at least this score.
const LEAST: f64 = 0.8;

impl<'a> Speakers<'_, 'a> {
    /// Who issued the document that the source names with `whole` of its words; nothing where it is none, or nobody's.
    pub(super) fn issuer(&mut self, whole: &Range<usize>, head: &Range<usize>) -> Option<Resolved> {
        let reading = self.reading;
        let last = head.end.checked_sub(1)?;
        if !is_document(reading.word(last)) {
            return None;
        }
        let start = reading.span(whole.clone()).start;
        if let Some(entity) = self.issuer_after(last).or_else(|| self.owner_in(head)) {
            return Some(Resolved::new(of_entity(entity), STATED));
        }
        // "its report"
        if reading.is_in(head.start, OWNERS) {
            let owner = self.pronoun(head.start, start);
            return owner.speaker.entity.is_some().then_some(owner);
        }
        // "The post by an unknown author": nobody's who is named.
        let by = (last + 1..whole.end).any(|place| reading.is(place, "by") || reading.is(place, "from"));
        let definite = !by && ["the", "that", "this"].iter().any(|word| reading.is(head.start, word));
        if !definite {
            return None;
        }
        // "the company's statement", "the office release"
        let body = (head.start + 1..last).map(|place| reading.word(place).to_lowercase());
        if let Some(noun) = body.into_iter().find(|noun| is_body(noun)) {
            return self.body(&noun, start, LEAST);
        }
        self.told_before(head.start, &last_noun(reading, head.clone()))
    }

    /// "The report by the Rain Office", "a study published by the Rain Office", "a report in the Herald".
    fn issuer_after(&self, noun: usize) -> Option<&'a Entity> {
        let reading = self.reading;
        for place in noun + 1..noun + AFTER {
            let by = reading.is(place, "by");
            if by || reading.is(place, "from") {
                return self.entity_at(place + 1, by).filter(|entity| by || is_writer(entity));
            }
            if place == noun + 1 && reading.is(place, "in") {
                return self
                    .entity_at(place + 1, true)
                    .filter(|entity| entity.kind == EntityType::Organization);
            }
            let passes = place == noun + 1 && reading.word(place) == ","
                || match reading.class(place) {
                    Class::Adverb | Class::Time | Class::Number | Class::Preposition | Class::Determiner => {
                        true
                    }
                    Class::Noun | Class::Verb => reading.cue(place).is_none() || reading.is(place + 1, "by"),
                    _ => reading.is_in(place, ISSUES),
                };
            if !passes {
                return None;
            }
        }
        None
    }

    /// The entity whose name begins at `place`, with or without its article, and with which the phrase ends: neither
    /// "the Rain Office's staff" nor "Rain Office researchers".
    fn entity_at(&self, place: usize, any: bool) -> Option<&'a Entity> {
        let reading = self.reading;
        let first = place + usize::from(reading.class(place) == Class::Determiner);
        let titled = first + TITLE;
        let (mention, entity) = self.scene.within(reading.span(first..titled)).next()?;
        let tokens = reading.document.tokens_in(mention);
        let lead =
            (first..tokens.start).all(|place| matches!(reading.class(place), Class::Name | Class::Noun));
        let next = reading.word(tokens.end);
        let further = is_possessive(next)
            || reading.class(tokens.end) == Class::Noun && nouns::voice(&next.to_lowercase()).is_some();
        let person = entity.kind == EntityType::Person;
        let fits = tokens.start == first || person && lead;
        (fits && !further && (any || is_writer(entity))).then_some(entity)
    }

    /// "The Rain Office's report", "the Rain Office report".
    fn owner_in(&self, head: &Range<usize>) -> Option<&'a Entity> {
        let reading = self.reading;
        let last = head.end.checked_sub(1)?;
        let found = self.scene.within(reading.span(head.clone()));
        found
            .filter(|(mention, entity)| {
                let end = reading.document.tokens_in(*mention).end;
                let owns = is_possessive(reading.word(end)) && end < last;
                owns && is_owner(entity) || end == last && entity.kind == EntityType::Organization
            })
            .map(|(_, entity)| entity)
            .last()
    }

    /// Who was told to have issued the document called `noun` before the token at `place`.
    fn told_before(&self, place: usize, noun: &str) -> Option<Resolved> {
        let reading = self.reading;
        let mut mentions = 0;
        for at in (place.saturating_sub(REACH)..place).rev() {
            if reading.quotation_of(at).is_some() {
                continue;
            }
            let word = reading.word(at);
            let entity = if word.eq_ignore_ascii_case(noun) {
                mentions += 1;
                let owner = || self.owner_in(&(at.saturating_sub(BEFORE / 2)..at + 1));
                self.issuer_after(at).or_else(owner).or_else(|| self.giver(at))
            } else if is_made_of(word, noun) {
                self.doer(at)
            } else {
                continue;
            };
            if let Some(entity) = entity {
                return Some(Resolved::new(of_entity(entity), TOLD));
            }
            if mentions == MENTIONS {
                return None;
            }
        }
        None
    }

    /// "The Rain Office released a report": who did.
    fn giver(&self, noun: usize) -> Option<&'a Entity> {
        let reading = self.reading;
        let near = (noun.saturating_sub(BEFORE)..noun).rev();
        let verb = near
            .take_while(|&place| reading.class(place) != Class::Mark)
            .find(|&place| reading.is_in(place, ISSUES))?;
        self.doer(verb)
    }

    /// The entity that the subject of the verb at `verb` names.
    fn doer(&self, verb: usize) -> Option<&'a Entity> {
        let reading = self.reading;
        let helps =
            |place: &usize| matches!(reading.class(*place), Class::Auxiliary | Class::Adverb | Class::Time);
        let end = (0..verb).rev().find(|place| !helps(place))? + 1;
        let passages = &reading.passages;
        let here = passages.get(passages.partition_point(|passage| passage.end <= verb))?;
        let subject = attribution::subject_before(reading, here.start, end)?;
        self.entity_in(head(reading, subject.tokens)).filter(|entity| is_writer(entity))
    }

    /// Notes in which documents the words were said: "in a report" makes "the report" that of the speaker.
    pub(super) fn note_medium(&mut self, resolved: &Resolved, source: Span, said: &[Span]) {
        let reading = self.reading;
        if resolved.speaker.entity.is_none() {
            return;
        }
        let tokens = reading.document.tokens_in(source);
        let near = tokens.start.saturating_sub(BEFORE)..tokens.end + BEFORE;
        let sentence = reading.document.sentence_at(source.start);
        for place in near.filter(|place| !tokens.contains(place)) {
            let word = reading.word(place);
            let span = reading.span(place..place + 1);
            let own = !said.iter().any(|piece| piece.covers(span))
                && reading.document.sentence_at(span.start) == sentence;
            if own && is_document(word) && self.is_medium_of(place) {
                self.heard.insert(word.to_lowercase(), resolved.speaker.clone());
            }
        }
    }

    /// "in a report", "in its annual report", "on a blog post", but not "in the Herald's report".
    fn is_medium_of(&self, noun: usize) -> bool {
        let reading = self.reading;
        let opens = (noun.saturating_sub(TITLE)..noun).rev().find(|&place| {
            reading.class(place) == Class::Determiner
                || reading.is_in(place, OWNERS)
                || is_possessive(reading.word(place))
        });
        let first = opens.filter(|&first| !is_possessive(reading.word(first)) && !reading.is(first, "the"));
        first
            .and_then(|first| first.checked_sub(1))
            .is_some_and(|tie| reading.is(tie, "in") || reading.is(tie, "on"))
    }
}

/// A title before a name, or words between an article and its noun, are so many at most.
const TITLE: usize = 4;

/// Whether `word` is a document with somebody behind it: no book, no law.
fn is_document(word: &str) -> bool {
    let noun = nouns::noun(&word.to_lowercase());
    let speaks = noun.filter(|noun| noun.voice() == Some(Voice::Document));
    speaks.is_some_and(|noun| !noun.is(Attributes::WORK.with(Attributes::LAW)))
}

/// What speaks through people, but for places: "the state's website" is that of many.
fn is_body(word: &str) -> bool {
    nouns::noun(word).is_some_and(|noun| noun.voice() == Some(Voice::Body) && !noun.is(Attributes::GOVERNS))
}

/// "tweeted" for a tweet, "emailed" for an email.
fn is_made_of(verb: &str, noun: &str) -> bool {
    verb.strip_prefix(noun).is_some_and(|rest| rest == "ed" || rest == "d")
}

/// Who writes: no place.
fn is_writer(entity: &Entity) -> bool {
    matches!(entity.kind, EntityType::Person | EntityType::Organization)
}

/// Who has documents.
fn is_owner(entity: &Entity) -> bool {
    is_writer(entity) || entity.kind == EntityType::Place
}

#[cfg(test)]
mod tests {
    use crate::{Options, analyze};

    /// Texts, and who speaks in the last quote.
    const CASES: &[(&str, &str)] = &[
        ("A statement from Norvik Bank said it rained.", "Norvik Bank"),
        ("The report by the Rain Institute says it rained.", "Rain Institute"),
        ("It rained, according to a study published by the Rain Institute.", "Rain Institute"),
        ("An email from Ada Lovell said it rained.", "Ada Lovell"),
        ("According to a report in the Evening Post, it rained.", "Evening Post"),
        ("According to Norvik Bank’s statement, it rained.", "Norvik Bank"),
        ("Norvik Bank cut 500 jobs. The company’s statement said it rained.", "Norvik Bank"),
        ("Norvik Bank released a report on Monday. The report said it rained.", "Norvik Bank"),
        ("Ada Lovell wrote a letter to the Evening Post. The letter said it rained.", "Ada Lovell"),
        ("Ada Lovell tweeted about it on Monday. “It rains,” the tweet read.", "Ada Lovell"),
        (
            "In a report on Monday, Norvik Bank said it rained. The report warned that it poured.",
            "Norvik Bank",
        ),
    ];

    /// Documents that speak themselves.
    const NOBODY: &[(&str, &str)] = &[
        ("Norvik Bank cut 500 jobs. A study said it rained.", "A study"),
        ("Norvik Bank cut 500 jobs. The ransom note said it rained.", "The ransom note"),
        ("Ada Lovell met Bob Dunn. The report said it rained.", "The report"),
        ("Ada Lovell criticised a report. The report said it rained.", "The report"),
        (
            "Ada Lovell posted it. The post by an unknown writer said it rained.",
            "The post by an unknown writer",
        ),
        ("It rained, according to a report by Norvik Bank’s auditors.", "a report by Norvik Bank’s auditors"),
    ];

    #[test]
    fn who_issued_a_document_speaks_by_it_and_one_of_nobody_speaks_itself() {
        for (text, name) in CASES.iter().chain(NOBODY) {
            let quotes = analyze(text, &Options::default()).quotes;
            let last = quotes.last().and_then(|quote| quote.speaker.name.as_deref());
            assert_eq!(last, Some(*name), "{text}");
        }
    }
}
