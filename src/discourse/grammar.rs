//! Grammar: what the words around a name, a pronoun or a description do, as far as short lists and endings tell.

use crate::text::{Document, TokenKind};
use crate::words::attributes::Attributes;
use crate::words::grammar::{GOES_ON, INTRODUCES, NOUN_ENDS, OBLIQUE, PARTICIPLES, SEVERAL, VERBS};
use crate::words::nouns::singular;

/// What a name or pronoun is in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ClausePart {
    /// A verb follows.
    Subject,
    /// A verb stands before.
    Object,
    /// A preposition stands before.
    Oblique,
    /// Neither can be told.
    Other,
}

/// Whether the word is a verb form, as far as can be told without its sentence.
pub(super) fn is_verb(word: &str) -> bool {
    VERBS.has_in_any_case(word)
        || word.len() > 4 && word.ends_with("ed") && word.starts_with(char::is_lowercase)
}

pub(super) fn is_preposition(word: &str) -> bool {
    OBLIQUE.has_in_any_case(word)
}

/// Whether a noun phrase of somebody or something begins with the word: "a", "another", "no", "the".
pub(super) fn introduces(word: &str) -> bool {
    INTRODUCES.has_in_any_case(word)
}

/// Whether the word says whose somebody or something is: "his".
pub(super) fn is_owner(word: &str) -> bool {
    matches!(word, "his" | "her" | "their" | "its" | "my" | "our")
}

/// What the words from `start` to before `end` are in their clause.
pub(super) fn part(document: &Document<'_>, start: usize, end: usize) -> ClausePart {
    let before = start.checked_sub(1).map_or("", |before| document.word(before));
    if is_preposition(before) {
        return ClausePart::Oblique;
    }
    if is_verb(document.word(end)) {
        return ClausePart::Subject;
    }
    if is_verb(before) { ClausePart::Object } else { ClausePart::Other }
}

/// Whether a description ends at `end`: no name, no noun, no "of" goes on with it.
pub(super) fn closes(document: &Document<'_>, end: usize) -> bool {
    let Some(token) = document.tokens().get(end) else { return true };
    let next = document.words(token.span);
    match token.kind {
        TokenKind::Mark => return !matches!(next, "-" | "/" | "&" | "–") || token.spaced,
        TokenKind::Clitic => return true,
        TokenKind::Word => {}
        TokenKind::Number | TokenKind::Address | TokenKind::Handle => return false,
    }
    if next.starts_with(char::is_uppercase) || GOES_ON.has(next) {
        return false;
    }
    let after = document.word(end + 1);
    if matches!(next, "in" | "from" | "at" | "near" | "on" | "and") {
        return !after.starts_with(char::is_uppercase) || is_calendar(after);
    }
    // "the country involved in it", "the bank owned by Acme"
    let participle = PARTICIPLES.has(next) || matches!(after, "by" | "of" | "with" | "at");
    if next.ends_with("ed") && participle {
        return false;
    }
    if NOUN_ENDS.has_in_any_case(next) || is_verb(next) || next.ends_with("ly") {
        return true;
    }
    // "the company plans to", but not "the company officials".
    let object = introduces(after) || matches!(after, "to" | "that" | "its" | "his" | "her" | "on" | "as");
    next.ends_with('s') && !next.ends_with("ss") && object
}

fn is_calendar(word: &str) -> bool {
    const STARTS: &[&str] = &[
        "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
        "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    STARTS.iter().any(|start| word.starts_with(start))
}

/// Whether the word is a plural noun, as far as its ending and the word before it tell.
pub(super) fn is_plural(word: &str, before: &str) -> bool {
    if !word.starts_with(char::is_lowercase) {
        return false;
    }
    if SEVERAL.has(word) || singular(word).is_some_and(|noun| noun.is(Attributes::PLURAL)) {
        return true;
    }
    let ends =
        word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    // "Acme plans", "it hopes", "who says"
    let subject = before.starts_with(char::is_uppercase) && !introduces(before)
        || matches!(before, "he" | "she" | "it" | "who" | "which" | "that" | "also");
    ends && !subject
        && !VERBS.has_in_any_case(word)
        && !matches!(word, "always" | "perhaps" | "across" | "besides" | "news")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_noun_or_a_name_goes_on_with_a_description_and_a_verb_ends_it() {
        for (text, closed) in [
            ("The bank said so", true),
            ("The bank account is empty", false),
            ("The bank plans to stay", true),
            ("The bank officials left", false),
            ("The bank of Oslo", false),
            ("The bank in Oslo", false),
            ("The bank in May", true),
            ("The bank's board", true),
            ("The bank owned by Acme fell", false),
            ("The bank involved in it", false),
            ("The bank agreed to it", true),
            ("The bank-owned house", false),
            ("The bank", true),
        ] {
            assert_eq!(closes(&Document::new(text), 2), closed, "{text}");
        }
    }

    #[test]
    fn verbs_and_prepositions_tell_the_part() {
        let document = Document::new("Acme bought it. Oslo fell. He lives in Oslo now");
        let parts =
            [part(&document, 0, 1), part(&document, 2, 3), part(&document, 4, 5), part(&document, 10, 11)];
        assert_eq!(
            parts,
            [ClausePart::Subject, ClausePart::Object, ClausePart::Subject, ClausePart::Oblique]
        );
    }
}
