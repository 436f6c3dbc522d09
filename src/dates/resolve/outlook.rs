//! Outlook: whether the words around an expression say that it is still to come, or that it has been.

use crate::text::{Document, Span};
use crate::words::grammar::{ARRANGED, HAPPENED, UNTIL};

/// Which way the words around an expression point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outlook {
    /// Still to come: "is due to resume Monday".
    Ahead,
    /// Gone by: "since March", "In January he resigned".
    Behind,
    /// They do not say.
    Open,
}

/// How many tokens before or after an expression are looked at.
const REACH: usize = 10;

/// An expression with no more tokens before it in its sentence opens that sentence: "Then, on Friday, ...".
const OPENING: usize = 3;

/// Words directly before an expression that it has been.
const SINCE: &[&str] = &["since", "ended", "dated", "last"];

/// Which way the words of its sentence point for the expression at `span`.
pub(super) fn outlook(document: &Document<'_>, span: Span) -> Outlook {
    let tokens = document.tokens_in(span);
    let Some(sentence) = document.sentences().get(document.sentence_at(span.start)) else {
        return Outlook::Open;
    };
    let words = Words { document };
    if words.any(tokens.start.wrapping_sub(1), SINCE) && tokens.start > sentence.tokens.start {
        return Outlook::Behind;
    }
    let before = words.before(sentence.tokens.start.max(tokens.start.saturating_sub(REACH)), tokens.start);
    if before != Outlook::Open || tokens.start > sentence.tokens.start + OPENING {
        return before;
    }
    words.after(tokens.end, sentence.tokens.end.min(tokens.end + REACH))
}

/// The words of a text, asked by place.
struct Words<'d, 't> {
    document: &'d Document<'t>,
}

impl Words<'_, '_> {
    fn any(&self, place: usize, words: &[&str]) -> bool {
        let text = self.document.word(place);
        words.iter().any(|word| text.eq_ignore_ascii_case(word))
    }

    fn has_happened(&self, place: usize) -> bool {
        let word = self.document.word(place);
        HAPPENED.has_in_any_case(word) || word.len() > 4 && word.ends_with("ed")
    }

    /// Whether an infinitive begins at `place`: "to resume", "to be completed".
    fn infinitive(&self, place: usize) -> bool {
        let next = self.document.word(place + 1);
        self.any(place, &["to"])
            && next.starts_with(|first: char| first.is_ascii_lowercase())
            && !next.ends_with("ing")
            && !self.any(place + 1, &["the", "a", "an", "his", "her", "its", "their", "this", "that"])
    }

    /// What the words from `start` up to the expression at `end` say, the last of them first.
    fn before(&self, start: usize, end: usize) -> Outlook {
        if end >= start + 3 && self.any(end - 1, &["as"]) && self.any(end - 2, &["soon", "early"]) {
            return Outlook::Ahead;
        }
        let mut lasts = end > start && UNTIL.has_in_any_case(self.document.word(end - 1));
        for place in (start..end).rev() {
            if ARRANGED.has_in_any_case(self.document.word(place))
                || self.any(place, &["is", "are"]) && self.any(place + 1, &["to"])
            {
                return Outlook::Ahead;
            }
            if self.infinitive(place) {
                if self.any(place + 1, &["be"]) {
                    return Outlook::Ahead;
                }
                lasts = true;
            }
            // "will be terminated": the participle tells nothing.
            if self.has_happened(place) && !self.any(place.wrapping_sub(1), &["be"]) {
                return if lasts { Outlook::Open } else { Outlook::Behind };
            }
        }
        Outlook::Open
    }

    /// What the words after an expression that opens its sentence say.
    fn after(&self, start: usize, end: usize) -> Outlook {
        for place in start..end {
            if self.any(place, &["will", "'ll", "’ll", "won't", "won’t"]) {
                return Outlook::Ahead;
            }
            if self.has_happened(place) {
                return Outlook::Behind;
            }
        }
        Outlook::Open
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenses_and_arrangements_tell_what_is_to_come_from_what_has_been() {
        let cases = [
            ("The talks are set to resume Monday.", Outlook::Ahead),
            ("They could come as early as Monday.", Outlook::Ahead),
            ("The fund is to close on Monday.", Outlook::Ahead),
            ("His term will be cut short on Monday.", Outlook::Ahead),
            ("Then, on Monday, the board will vote.", Outlook::Ahead),
            ("The rule, to be published on Monday, is strict.", Outlook::Ahead),
            ("It was due in March. He left Monday.", Outlook::Behind),
            ("The scheduled talks collapsed Monday.", Outlook::Behind),
            ("On Monday, the firm brought in a new chief.", Outlook::Behind),
            ("They have been grounded since Monday.", Outlook::Behind),
            ("They agreed to buy it on Monday.", Outlook::Open),
            ("The hearing was adjourned until Monday.", Outlook::Open),
            ("Monday", Outlook::Open),
        ];
        for (text, expected) in cases {
            let start = text.find("Monday").unwrap();
            assert_eq!(outlook(&Document::new(text), Span::at(start, 6)), expected, "in {text}");
        }
    }
}
