//! The source as places of tokens, and what belongs to a noun phrase that names it.

use crate::quotes::reading::Reading;
use crate::words::grammar::Class;
use crate::words::marks;
use crate::words::nouns;
use std::ops::Range;

/// Who speaks, as places of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// Title and name, pronoun or description.
    pub tokens: Range<usize>,
    /// The same with appositives, and what else stands between it and its verb.
    pub whole: Range<usize>,
}

/// A source is looked for this many tokens from its cue at most.
pub(super) const REACH: usize = 60;

/// Whether all of `tokens` are capitalised words.
pub(super) fn is_plain_name(reading: &Reading<'_>, tokens: Range<usize>) -> bool {
    !tokens.is_empty() && tokens.clone().all(|place| reading.class(place) == Class::Name)
}

/// Marks inside a noun phrase: hyphens, "$", stops of abbreviations.
pub(super) fn joins(reading: &Reading<'_>, place: usize) -> bool {
    matches!(reading.word(place), "-" | "'" | "’" | "$" | "/" | "#" | "%" | "@" | "+")
}

/// "'s" after a noun: in a noun phrase it is the possessive.
pub(super) fn is_possessive(reading: &Reading<'_>, place: usize) -> bool {
    marks::is_possessive(reading.word(place))
        && place
            .checked_sub(1)
            .is_some_and(|before| matches!(reading.class(before), Class::Name | Class::Noun | Class::Time))
}

/// A quotation of at most three words inside a name.
pub(super) fn is_nickname(reading: &Reading<'_>, place: usize) -> bool {
    reading.quotation_of(place).is_some_and(|quotation| {
        let tokens = reading.tokens_of(quotation);
        tokens.len() <= 5
            && reading.class(tokens.end) == Class::Name
            && tokens.start.checked_sub(1).is_some_and(|before| reading.class(before) == Class::Name)
    })
}

/// Whether a name or a noun for people, bodies or writings is among `tokens`, or a pronoun.
pub(crate) fn can_speak(reading: &Reading<'_>, mut tokens: Range<usize>) -> bool {
    tokens.any(|place| {
        matches!(reading.class(place), Class::Name | Class::Pronoun)
            || nouns::voice(&reading.word(place).to_lowercase()).is_some()
    })
}
