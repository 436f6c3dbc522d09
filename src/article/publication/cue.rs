//! Cues: what the words before a day say of it.

use crate::article::header::names::among;
use crate::text::{Document, Token};

/// What the line says of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateRole {
    /// "first published".
    First,
    /// "posted".
    Posted,
    /// Nothing.
    Plain,
    /// "updated".
    Updated,
    /// Something that shows that it is another day: "expires".
    Other,
}

const POSTED: &[&str] = &["published", "publication", "posted", "created", "issued", "filed", "date"];

const UPDATED: &[&str] =
    &["updated", "update", "modified", "edited", "reviewed", "revised", "corrected", "correction"];

const OTHER: &[&str] = &[
    "©",
    "accessed",
    "aired",
    "archived",
    "begins",
    "born",
    "copyright",
    "deadline",
    "died",
    "due",
    "effective",
    "event",
    "expires",
    "file",
    "joined",
    "opens",
    "photo",
    "print",
    "recorded",
    "release",
    "retrieved",
    "since",
    "starts",
    "taken",
    "through",
    "until",
    "when",
];

/// A cue stands within so many tokens before its day.
const WITHIN: usize = 12;

/// What is said of a day, by so many words, and whether a sentence or a note begins with it: "(Published on Nov. 19".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DateCue {
    pub(super) role: DateRole,
    pub(super) words: usize,
    pub(super) opens: bool,
}

/// What the end of `before`, the tokens before a day, says of it; of several cues the last counts.
pub(super) fn cue(document: &Document<'_>, before: &[Token]) -> Option<DateCue> {
    let word = |at: usize| before.get(at).map_or("", |token| document.words(token.span));
    let from = before.len().saturating_sub(WITHIN);
    for at in (from..before.len()).rev() {
        let previous = at.checked_sub(1).map_or("", word);
        let role = if among(OTHER, word(at)) {
            DateRole::Other
        } else if among(UPDATED, word(at)) {
            DateRole::Updated
        } else if !among(POSTED, word(at)) {
            continue;
        } else if among(&["first", "originally"], previous) {
            DateRole::First
        } else if word(at).eq_ignore_ascii_case("date") && among(&["air", "event", "release"], previous) {
            DateRole::Other
        } else {
            DateRole::Posted
        };
        let words = if role == DateRole::First { 2 } else { 1 };
        let first = (at + 1).saturating_sub(words);
        let starts = first == 0 || matches!(word(first - 1), "(" | "." | "|" | ";");
        return Some(DateCue { role, words, opens: starts && before.len() - at <= 3 });
    }
    None
}
