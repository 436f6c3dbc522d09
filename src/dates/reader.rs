//! Reader: the tokens of one line with what each is to dates, read by place without ever leaving the line.

use super::lexicon::{self, DateWord};
use crate::text::{Document, Span, Token, TokenKind};
use std::ops::Range;

/// What each token of `document` is, in order.
pub(super) fn classify(document: &Document<'_>) -> Vec<DateWord> {
    let class = |token: &Token| match token.kind {
        TokenKind::Word => lexicon::word(document.words(token.span)),
        _ => DateWord::Plain,
    };
    document.tokens().iter().map(class).collect()
}

/// The tokens of one line. Places are those of [`Document::tokens`]; outside the line there is nothing to read.
#[derive(Clone, Copy)]
pub(super) struct LineReader<'d, 't> {
    document: &'d Document<'t>,
    words: &'d [DateWord],
    start: usize,
    end: usize,
}

impl<'d, 't> LineReader<'d, 't> {
    /// Reads the tokens at `line` only; `words` is what [`classify`] gave.
    pub(super) fn new(document: &'d Document<'t>, words: &'d [DateWord], line: &Range<usize>) -> Self {
        Self { document, words, start: line.start, end: line.end }
    }

    /// Places of the line.
    pub(super) fn places(&self) -> Range<usize> {
        self.start..self.end
    }

    fn token(&self, place: usize) -> Option<Token> {
        if place < self.start || place >= self.end {
            return None;
        }
        self.document.tokens().get(place).copied()
    }

    /// What the word at `place` is.
    pub(super) fn word(&self, place: usize) -> DateWord {
        if place < self.start || place >= self.end {
            return DateWord::Plain;
        }
        self.words.get(place).copied().unwrap_or(DateWord::Plain)
    }

    /// The words at `place`; empty outside the line.
    pub(super) fn text(&self, place: usize) -> &'t str {
        self.token(place).map_or("", |token| self.document.words(token.span))
    }

    /// The words at the place before `place`; empty at the start of the line.
    pub(super) fn text_before(&self, place: usize) -> &'t str {
        place.checked_sub(1).map_or("", |before| self.text(before))
    }

    /// Whether the token at `place` reads `word`, whatever its case.
    pub(super) fn is(&self, place: usize, word: &str) -> bool {
        self.text(place).eq_ignore_ascii_case(word)
    }

    /// Whether the token at `place` reads one of `words`, whatever its case.
    pub(super) fn any(&self, place: usize, words: &[&str]) -> bool {
        let text = self.text(place);
        !text.is_empty() && words.iter().any(|word| text.eq_ignore_ascii_case(word))
    }

    /// Whether the token before `place` reads one of `words`, whatever its case.
    pub(super) fn any_before(&self, place: usize, words: &[&str]) -> bool {
        place.checked_sub(1).is_some_and(|before| self.any(before, words))
    }

    /// Whether the tokens from `place` on read `words`, in lower case and parted by spaces; gives the place after them.
    pub(super) fn phrase(&self, place: usize, words: &str) -> Option<usize> {
        // Most phrases of a list fail at their first letter.
        let first = self.text(place).as_bytes().first().map(u8::to_ascii_lowercase);
        if first != words.as_bytes().first().copied() {
            return None;
        }
        let mut at = place;
        for word in words.split(' ') {
            if !self.is(at, word) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }

    /// Whether the token at `place` follows the one before it without a space.
    pub(super) fn glued(&self, place: usize) -> bool {
        place > self.start && self.token(place).is_some_and(|token| !token.spaced)
    }

    /// Whether a hyphen stands at `place` between two words without spaces.
    pub(super) fn hyphen(&self, place: usize) -> bool {
        self.any(place, &["-", "‐", "‑"]) && self.glued(place) && self.glued(place + 1)
    }

    /// Whether a hyphen or dash stands at `place`.
    pub(super) fn dash(&self, place: usize) -> bool {
        self.any(place, &["-", "--", "–", "—", "‐", "‑"])
    }

    /// `place`, or the one after it where a hyphen joins two words there.
    pub(super) fn past_hyphen(&self, place: usize) -> usize {
        place + usize::from(self.hyphen(place))
    }

    /// Whether the token at `place` begins with a capital letter.
    pub(super) fn capital(&self, place: usize) -> bool {
        self.text(place).starts_with(char::is_uppercase)
    }

    /// Whether the token at `place` has several letters, all of them capitals.
    pub(super) fn is_upper(&self, place: usize) -> bool {
        let text = self.text(place);
        text.len() > 1 && text.chars().all(char::is_uppercase)
    }

    /// Whether the token at `place` is a word with a capital letter.
    pub(super) fn name_like(&self, place: usize) -> bool {
        self.capital(place) && self.token(place).is_some_and(|token| token.kind == TokenKind::Word)
    }

    /// Whether a sentence begins at `place`: the line does, or a stop or quotation mark stands before.
    pub(super) fn opens_sentence(&self, place: usize) -> bool {
        place <= self.start
            || self.any_before(place, &[".", "!", "?", "“", "\"", ":", "—", "–", "...", "…", "("])
    }

    /// Whether a number stands at `place`.
    pub(super) fn is_number(&self, place: usize) -> bool {
        self.token(place).is_some_and(|token| token.kind == TokenKind::Number)
    }

    /// The whole number at `place`, written in up to nine digits alone.
    pub(super) fn digits(&self, place: usize) -> Option<u32> {
        let text = self.text(place);
        (text.len() < 10 && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse().ok())
            .flatten()
    }

    /// The span of the tokens from `start` up to, not including, `end`.
    pub(super) fn span(&self, start: usize, end: usize) -> Span {
        self.document.span_of(start..end)
    }
}
