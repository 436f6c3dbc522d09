//! Roles: what an article says a person is, before the name and after it.

use super::Name;
use super::kinds::Kinds;
use super::lexicon::{Case, Lexicon};
use crate::Span;
use crate::document::Document;
use crate::text::TokenKind;
use std::ops::Range;

/// Titles of courtesy: they tell nothing about what a person does.
const COURTESY: &[&str] = &["mr", "mrs", "ms", "miss", "mx", "sir", "dame"];

/// Words that a description after or before a name begins with.
const DETERMINERS: &[&str] = &["a", "an", "the", "its", "his", "her", "their", "our"];

/// Descriptions have at most this many words.
const LONGEST: usize = 22;

/// Finds roles beside names.
pub(super) struct Roles<'d, 't> {
    document: &'d Document<'t>,
    lexicon: Lexicon,
}

impl<'d, 't> Roles<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>) -> Self {
        Self { document, lexicon: Lexicon::new() }
    }

    /// What the words beside the person's `name` say it is, in text order; `previous` is the name before it.
    pub(super) fn of(&self, name: &Name, previous: Option<&Name>) -> Vec<Span> {
        let places = self.document.tokens_in(name.span);
        [self.described_before(places.start), self.title(name, previous), self.described_after(places.end)]
            .into_iter()
            .flatten()
            .collect()
    }

    /// The title, with the name of what it is held in: "White House press secretary".
    fn title(&self, name: &Name, previous: Option<&Name>) -> Option<Span> {
        let title = name.title?;
        if COURTESY.contains(&self.document.words(title).trim_end_matches('.').to_lowercase().as_str()) {
            return None;
        }
        let joined = previous.filter(|previous| {
            Span::new(previous.span.end, title.start).of(self.document.text()) == " "
                && previous.span.end < title.start
        });
        Some(joined.map_or(title, |previous| previous.span.join(title)))
    }

    /// ", a clinical psychologist from San Diego," after the token before `place`.
    fn described_after(&self, place: usize) -> Option<Span> {
        if self.document.word(place) != "," {
            return None;
        }
        let mut start = place + 1;
        let age = self.document.tokens().get(start).is_some_and(|token| token.kind == TokenKind::Number);
        if age && self.document.word(start + 1) == "," {
            start += 2;
        }
        let end = self.clause_end(start);
        let first = self.document.word(start);
        let determined = DETERMINERS.contains(&first);
        let from = start + usize::from(determined);
        let opens = determined || first == "former" || self.names_role(start..end.min(start + 5));
        let closed = end.saturating_sub(start) < LONGEST;
        let span = self.document.span_of(from..end);
        (opens && closed && self.names_role(from..end)).then_some(span)
    }

    /// "its chief executive, " before `place`.
    fn described_before(&self, place: usize) -> Option<Span> {
        let comma = place.checked_sub(1).filter(|&before| self.document.word(before) == ",")?;
        let line = self.document.lines().get(self.document.line_at(self.start_of(place)))?.tokens.start;
        let first = (line..comma).rev().take(LONGEST).take_while(|&at| !is_stop(self.document.word(at)));
        let start = first
            .filter(|&at| DETERMINERS.contains(&self.document.word(at).to_lowercase().as_str()))
            .last()?
            + 1;
        let whole = start..comma;
        (whole.len() < LONGEST / 2 && self.names_role(comma.saturating_sub(4).max(start)..comma))
            .then(|| self.document.span_of(whole))
    }

    fn start_of(&self, place: usize) -> u32 {
        self.document.tokens().get(place).map_or(0, |token| token.span.start)
    }

    /// Where the words from `start` come to a comma, a stop or a relative clause.
    fn clause_end(&self, start: usize) -> usize {
        let sentence = self.document.sentence_at(self.start_of(start));
        let limit = self.document.sentences().get(sentence).map_or(start, |sentence| sentence.tokens.end);
        (start..limit.max(start))
            .find(|&place| {
                is_stop(self.document.word(place))
                    || matches!(self.document.word(place), "who" | "said" | "says" | "told")
            })
            .unwrap_or(limit.max(start))
    }

    /// Whether a title or role is among the words of `places`.
    fn names_role(&self, places: Range<usize>) -> bool {
        places.clone().any(|place| {
            self.lexicon
                .longest(self.document, place..places.end, Case::Lower)
                .is_some_and(|(_, entry)| entry.kinds.any(Kinds::TITLE | Kinds::ROLE))
        })
    }
}

fn is_stop(word: &str) -> bool {
    matches!(word, "," | "." | ";" | ":" | "—" | "–" | "(" | ")" | "”" | "“" | "\"" | "!" | "?")
}
