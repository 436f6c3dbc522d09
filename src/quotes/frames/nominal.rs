//! X's claim that ...: a noun of speech with whose it is, and the clause that says what.

use super::{Found, Frame, Passage};
use crate::quotes::source;
use crate::quotes::words::Class;

/// Nouns that name an utterance when a clause follows.
const NOUNS: &[&str] = &[
    "accusation",
    "accusations",
    "admission",
    "allegation",
    "allegations",
    "announcement",
    "argument",
    "assertion",
    "assertions",
    "assurance",
    "assurances",
    "claim",
    "claims",
    "comment",
    "comments",
    "complaint",
    "complaints",
    "contention",
    "declaration",
    "denial",
    "insistence",
    "pledge",
    "prediction",
    "promise",
    "promises",
    "remark",
    "remarks",
    "statement",
    "statements",
    "suggestion",
    "suggestions",
    "threat",
    "vow",
    "warning",
    "warnings",
];

/// Reads the noun at `place`, where it is one with a possessor before it and "that" soon after.
pub(super) fn read(passage: &mut Passage<'_, '_>, place: usize) -> bool {
    let reading = passage.reading;
    if !NOUNS.contains(&reading.word(place)) {
        return false;
    }
    let Some(that) = (place + 1..passage.tokens.end.min(place + 5)).find(|&at| reading.is(at, "that")) else {
        return false;
    };
    let passes = |at: usize| matches!(reading.class(at), Class::Time | Class::Preposition | Class::Name);
    if !(place + 1..that).all(passes) {
        return false;
    }
    let Some(tokens) = possessor(passage, place) else { return false };
    let end = passage.clause_end(that + 1, false);
    let Some((span, quotations, kind)) = passage.stretch(that + 1, end) else { return false };
    passage.found.push(Found {
        content: vec![span],
        quotations,
        kind,
        cue: Some(reading.span(place..place + 1)),
        source: Some(tokens),
        confidence: 0.6,
        frame: Frame::Nominal,
    });
    passage.edge = that + 1;
    true
}

/// Whose utterance it is: "his", "the minister's".
fn possessor(passage: &Passage<'_, '_>, noun: usize) -> Option<std::ops::Range<usize>> {
    let reading = passage.reading;
    let mut before = noun.checked_sub(1).filter(|&before| before >= passage.edge)?;
    if reading.class(before) == Class::Noun && before > passage.edge {
        before -= 1;
    }
    if ["his", "her", "their"].iter().any(|word| reading.is(before, word)) {
        return Some(before..before + 1);
    }
    let possessive = matches!(reading.word(before), "'s" | "’s" | "'" | "’");
    let found = source::before(reading, passage.edge, before).filter(|_| possessive)?;
    Some(found.tokens)
}
