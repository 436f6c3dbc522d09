//! When, where and in what words are given, as it stands between a verb of speech and its clause: "on Tuesday", "in a
//! statement", "after the match".

use super::clause_opening::{is_quantity, is_subject_pronoun};
use super::passage::Passage;
use crate::quotes::reading::Reading;
use crate::words::grammar::Class;
use crate::words::marks::is_possessive;
use crate::words::nouns;

/// "speech", "letter": words are given in what the token at `place` names.
pub(super) fn is_medium(reading: &Reading<'_>, place: usize) -> bool {
    nouns::is_medium(&reading.word(place).to_ascii_lowercase())
}

/// The place after "on Tuesday", "last week", "in a statement".
pub(super) fn skip_time(passage: &Passage<'_, '_>, from: usize) -> usize {
    let reading = passage.reading;
    let mut end = from;
    if reading.class(end) == Class::Preposition {
        let limit = passage.tokens.end.min(end + 7);
        let mut place = end + 1;
        // "in a June report", "in a Herald interview"
        let article = reading.class(place) == Class::Determiner;
        let inside = |place: usize| match reading.class(place) {
            Class::Determiner | Class::Noun | Class::Number => true,
            Class::Name | Class::Time => article,
            _ => false,
        };
        while place < limit && inside(place) {
            let last = is_medium(reading, place);
            place += 1;
            if last {
                end = place;
                break;
            }
        }
        if end == from && reading.class(from + 1) == Class::Time {
            end = from + 1;
        }
    }
    if ["late", "early"].iter().any(|word| reading.is(end, word)) && reading.class(end + 1) == Class::Time {
        end += 1;
    }
    // "Monday's vote" begins the clause.
    let owner = |place: usize| is_possessive(reading.word(place + 1));
    while end < passage.tokens.end && reading.class(end) == Class::Time && !owner(end) {
        end += 1;
    }
    end
}

/// Words that tie an occasion to a verb of speech; "under the plan" and the like belong to the clause.
const TIES: &[&str] =
    &["on", "in", "at", "via", "by", "after", "before", "during", "following", "from", "through"];

/// A phrase that tells the occasion has at most so many tokens.
const LONGEST_OCCASION: usize = 6;

/// Occasions stand in a row, at most so many: "at a rally in Ohio on Monday".
const OCCASIONS: usize = 4;

/// The place after "in retrospect", "after the match", "at a rally in Ohio", where the subject of the clause follows and
/// its verb; `from` where none does.
pub(super) fn skip_occasions(passage: &Passage<'_, '_>, from: usize) -> usize {
    let mut end = from;
    for _ in 0..OCCASIONS {
        let next = skip_time(passage, occasion_end(passage, end));
        if next == end {
            break;
        }
        end = next;
    }
    if end > from && is_subject(passage, end) { end } else { from }
}

/// The end of the occasion that begins at `from`.
fn occasion_end(passage: &Passage<'_, '_>, from: usize) -> usize {
    let reading = passage.reading;
    let any = |words: &[&str], place: usize| words.iter().any(|word| reading.is(place, word));
    // "earlier this week", "late on Monday"
    if any(&["earlier", "later", "late", "early"], from) {
        let this = usize::from(any(&["this", "that", "on", "in"], from + 1));
        return if reading.class(from + 1 + this) == Class::Time { from + 2 + this } else { from };
    }
    if is_quantity(reading, from) || !any(TIES, from) && reading.class(from) != Class::Preposition {
        return from;
    }
    let inside = |&place: &usize| {
        place == from + 1 && reading.class(place) == Class::Determiner
            || matches!(reading.class(place), Class::Noun | Class::Name | Class::Number | Class::Time)
                && !reading.is_verb(place)
            || is_possessive(reading.word(place))
    };
    let limit = passage.tokens.end.min(from + LONGEST_OCCASION);
    let end = (from + 1..limit).take_while(inside).last().unwrap_or(from) + 1;
    let tied = any(TIES, from) || is_subject_pronoun(reading, end);
    if end > from + 1 && tied { end } else { from }
}

/// Whether the subject of a clause stands at `place`: a pronoun, or a noun phrase with its article and a verb.
fn is_subject(passage: &Passage<'_, '_>, place: usize) -> bool {
    let reading = passage.reading;
    let verbal = || {
        (place + 1..passage.tokens.end.min(place + 7))
            .take_while(|&at| !matches!(reading.class(at), Class::Mark | Class::Relative | Class::Break))
            .any(|at| reading.is_verb(at) && !is_possessive(reading.word(at)))
    };
    is_subject_pronoun(reading, place) || reading.class(place) == Class::Determiner && verbal()
}
