//! Phrases: the shortest noun phrase at a place: "a televised address", "the offices of Omar".

use super::setting::Setting;
use crate::text::TokenKind;
use crate::words::attributes::Attributes;
use crate::words::grammar::Class;
use crate::words::marks::is_possessive;
use crate::words::nouns::{self, Noun, Voice};
use std::ops::Range;

/// A phrase has so many tokens at most.
const LONGEST: usize = 14;

/// The noun phrase that begins at `from` and ends before `ceiling`, without what follows its noun: "a statement
/// released", "an email to staff". Empty where none begins there.
pub(super) fn phrase(setting: &Setting<'_>, from: usize, ceiling: usize) -> Range<usize> {
    let ceiling = ceiling.min(from + LONGEST);
    let mut end = from;
    while end < ceiling && goes_on(setting, from, end, ceiling) {
        end += 1;
    }
    while end > from && !is_noun(setting, end - 1) {
        end -= 1;
    }
    from..end
}

/// Whether the phrase that begins at `from` goes on with the token at `place`.
fn goes_on(setting: &Setting<'_>, from: usize, place: usize, ceiling: usize) -> bool {
    let reading = setting.reading;
    let first = place == from;
    if setting.is_dated(place) {
        return noun_follows(setting, place, ceiling);
    }
    match reading.class(place) {
        Class::Determiner => first || reading.class(place - 1) == Class::Determiner,
        Class::Noun if reading.is_verb(place) => {
            !first
                && matches!(reading.class(place - 1), Class::Determiner | Class::Adverb)
                && matches!(reading.class(place + 1), Class::Noun | Class::Name)
        }
        Class::Noun | Class::Name | Class::Number => {
            // "his speech Ukraine would": another phrase.
            first || !(is_noun(setting, place - 1) && opens(setting, from, place))
        }
        Class::Adverb => matches!(reading.class(place + 1), Class::Noun | Class::Name) && place + 1 < ceiling,
        Class::Auxiliary => !first && is_possessive(reading.word(place)),
        Class::Mark => !first && joins(setting, place),
        // "the Daily Record"
        Class::Time => {
            reading.word(place).starts_with(char::is_uppercase) && reading.class(place + 1) == Class::Name
        }
        Class::And => reading.word(place) == "&" && !first,
        _ => false,
    }
}

/// Whether a small noun is over and a capitalised word begins another phrase at `place`.
fn opens(setting: &Setting<'_>, from: usize, place: usize) -> bool {
    let reading = setting.reading;
    reading.class(place) == Class::Name
        && reading.class(place - 1) == Class::Noun
        && reading.word(place - 1).starts_with(char::is_lowercase)
        && named(setting, place - 1).is_some_and(|noun| noun.voice().is_some())
        && place > from + 1
        && reading.class(from) == Class::Determiner
}

/// Whether the date at `place` stands before a noun that it describes: "a Monday analysis".
fn noun_follows(setting: &Setting<'_>, place: usize, ceiling: usize) -> bool {
    let after = (place..ceiling).find(|&at| !setting.is_dated(at) && setting.reading.word(at) != "-");
    after.is_some_and(|at| {
        matches!(setting.reading.class(at), Class::Noun | Class::Name) && !setting.reading.is_verb(at)
            || is_possessive(setting.reading.word(at))
    })
}

/// Marks inside a phrase: hyphens, and the marks around a title.
fn joins(setting: &Setting<'_>, place: usize) -> bool {
    let reading = setting.reading;
    matches!(reading.word(place), "-" | "/" | "'" | "’") || reading.quotation_of(place).is_some()
}

/// Whether a phrase may end with the token at `place`.
fn is_noun(setting: &Setting<'_>, place: usize) -> bool {
    let kind = setting.document.tokens().get(place).map(|token| token.kind);
    let word = matches!(setting.reading.class(place), Class::Noun | Class::Name)
        || matches!(kind, Some(TokenKind::Handle | TokenKind::Address));
    word && !setting.is_dated(place) || setting.reading.quotation_of(place).is_some()
}

/// What the table says of the word at `place`, in whatever case.
pub(super) fn named(setting: &Setting<'_>, place: usize) -> Option<Noun> {
    let word = setting.reading.word(place);
    nouns::noun(word).or_else(|| nouns::noun(&word.to_lowercase()))
}

/// Whether the word at `place` names a medium, an occasion of speech or something written.
pub(super) fn is_medium(setting: &Setting<'_>, place: usize) -> bool {
    let listed = named(setting, place)
        .is_some_and(|noun| noun.is(Attributes::MEDIUM) || noun.voice() == Some(Voice::Document));
    listed || is_channel(setting, place)
}

/// "on CNN", "on X": capitals after "on", and nothing of a name behind them.
fn is_channel(setting: &Setting<'_>, place: usize) -> bool {
    let reading = setting.reading;
    let capitals = reading.word(place).chars().all(|letter| letter.is_ascii_uppercase());
    capitals && reading.is(place.saturating_sub(1), "on") && reading.class(place + 1) != Class::Name
}
