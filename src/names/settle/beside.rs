//! The frame of a name: what the words before and after it are.

use crate::names::reading::{LineStyle, NamesReading, Shape};
use crate::text::TokenKind;
use crate::words::cues::{Form, Use, cue};
use crate::words::grammar::{Class, NAME_OR_WORD, SURNAME_PARTICLES, class};
use crate::words::kinds::Kinds;
use crate::words::lexicon::Case;
use crate::words::nouns::{is_courtesy, noun};
use std::ops::Range;

/// Runs of words with capitals are looked at no farther.
const LONGEST_RUN: usize = 4;

/// The article, asked for the words beside names.
pub(super) struct WordsBeside<'r, 'd, 't> {
    pub(super) reading: &'r NamesReading<'d, 't>,
}

impl<'r, 'd, 't> WordsBeside<'r, 'd, 't> {
    pub(super) fn new(reading: &'r NamesReading<'d, 't>) -> Self {
        Self { reading }
    }

    pub(super) fn word(&self, place: usize) -> &'t str {
        self.reading.text(place)
    }

    pub(super) fn lower(&self, place: usize) -> String {
        self.word(place).to_lowercase()
    }

    /// The words of a name in lower case.
    pub(super) fn words(&self, places: Range<usize>) -> String {
        self.reading.document.words(self.reading.document.span_of(places)).to_lowercase()
    }

    /// The tokens of the sentence around `place`.
    pub(super) fn sentence(&self, place: usize) -> Range<usize> {
        let document = self.reading.document;
        let start = document.tokens().get(place).map_or(0, |token| token.span.start);
        let sentence = document.sentences().get(document.sentence_at(start));
        sentence.map_or(place..place, |sentence| sentence.tokens.clone())
    }

    pub(super) fn kinds(&self, place: usize) -> Kinds {
        self.reading.at(place).kinds
    }

    /// Whether the word has the capital of a name, in a line where that says something.
    pub(super) fn is_name_like(&self, place: usize) -> bool {
        let word = self.reading.at(place);
        word.style == LineStyle::Sentence
            && matches!(word.shape, Shape::Capital | Shape::Mixed)
            && word.shape != Shape::Lower
            && self.reading.text(place).chars().count() > 1
    }

    pub(super) fn is_lower(&self, place: usize) -> bool {
        self.reading.at(place).shape == Shape::Lower
    }

    /// Whether it is a title like "Mr." before a name.
    pub(super) fn is_courtesy(&self, place: usize) -> bool {
        is_courtesy(self.word(place))
    }

    /// Whether a title or role begins at `start` and ends right before `end`.
    pub(super) fn is_title(&self, places: Range<usize>) -> bool {
        let end = places.end;
        let found = self.reading.lexicon.longest(self.reading.document, places, Case::Lower);
        found.is_some_and(|(after, entry)| after == end && entry.kinds.any(Kinds::TITLE | Kinds::ROLE))
    }

    /// Whether a title or role stands right before `place`.
    pub(super) fn after_title(&self, place: usize) -> bool {
        (1..=3).any(|back| place >= back && self.is_title(place - back..place))
    }

    /// Whether the word is an ordinary one as well: "Rose", "Long", "Will".
    pub(super) fn is_ordinary(&self, place: usize) -> bool {
        let lower = self.lower(place);
        self.kinds(place).any(Kinds::OPENER | Kinds::ORDINARY | Kinds::CALENDAR)
            || NAME_OR_WORD.has(&lower)
            || class(&lower).is_some()
            || noun(&lower).is_some()
            || cue(&lower).is_some()
            || self.reading.seen(place).lower > 0
    }

    /// Whether the word, in lower case, is a noun that names may end with: "prison".
    pub(super) fn is_common_noun(&self, place: usize) -> bool {
        let word = self.word(place);
        noun(word).is_some() || self.reading.lexicon.entry(word, Case::Title).kinds.any(Kinds::END)
    }

    /// Whether a verb of speech comes at `place`, or after an adverb there.
    pub(super) fn speaks(&self, place: usize) -> bool {
        let verb = place + usize::from(self.is_adverb(place));
        cue(self.word(verb)).is_some_and(|cue| {
            matches!(cue.form, Form::Past | Form::Third)
                && [Use::Quotation, Use::Clause, Use::Addressee].iter().any(|wanted| cue.verb.takes(*wanted))
        })
    }

    fn is_adverb(&self, place: usize) -> bool {
        let word = self.word(place);
        self.is_lower(place)
            && (word.len() > 4 && word.ends_with("ly")
                || class(word) == Some(Class::Adverb)
                || word == "once")
    }

    /// Whether the word at `place` can be the verb of a subject before it.
    pub(super) fn acts(&self, place: usize) -> bool {
        let verb = place + usize::from(self.is_adverb(place));
        let word = self.word(verb);
        let ends = word.len() > 3 && (word.ends_with("ed") || word.ends_with('s') && !word.ends_with("ss"));
        self.is_lower(verb)
            && (self.speaks(verb)
                || match class(word) {
                    Some(Class::Verb) => true,
                    Some(Class::Auxiliary) => verb > place || word != "not",
                    Some(_) => false,
                    None => ends,
                })
    }

    /// Whether an age stands between commas at `place`: ", 41,".
    pub(super) fn has_age(&self, place: usize) -> bool {
        let number =
            self.reading.document.tokens().get(place + 1).is_some_and(|token| {
                token.kind == TokenKind::Number && token.span.end - token.span.start == 2
            });
        self.word(place) == "," && number && matches!(self.word(place + 2), "," | ".")
    }

    /// The run of words with capitals that begins at `start`, with the particles of surnames in it.
    pub(super) fn run(&self, start: usize) -> Range<usize> {
        let limit = self.sentence(start).end.min(start + LONGEST_RUN);
        let capital = |place: usize| place < limit && self.reading.at(place).is_capital();
        let mut end = start;
        let mut place = start;
        while place < limit && !(place > start && self.reading.is_glued(place)) {
            if capital(place) {
                end = place + 1;
            } else if !SURNAME_PARTICLES.has(self.word(place)) {
                break;
            }
            place += 1;
        }
        start..end
    }

    /// Whether the tokens stand beside words with capitals: they are part of something longer.
    pub(super) fn is_within_capitals(&self, places: &Range<usize>) -> bool {
        let joined = |place: usize| self.reading.at(place).is_capital();
        let before = places.start.checked_sub(1).is_some_and(|before| {
            let word = self.reading.at(before);
            let opener = word.opens && (self.is_ordinary(before) || word.kinds.is_none());
            let inside = self.sentence(places.start).start < places.start;
            joined(before) && !opener && !self.is_courtesy(before) && inside
        });
        before || joined(places.end) && self.sentence(places.start).end > places.end
    }
}
