//! Paths: whether what stands between a verb of speech and a phrase lets the phrase belong to the verb.

use super::phrase::is_medium;
use super::setting::Setting;
use crate::text::TokenKind;
use crate::words::cues::Form;
use crate::words::grammar::{self, Class};
use crate::words::marks::is_possessive;
use std::ops::Range;

/// Whether the word at `place` tells that somebody spoke, as an aside: "speaking", "asked".
pub(super) fn is_speaking(setting: &Setting<'_>, place: usize) -> bool {
    let reading = setting.reading;
    let gerund = reading.cue(place).is_some_and(|cue| cue.form == Form::Gerund);
    reading.is_in(place, grammar::SPEAKING) || gerund && reading.class(place + 1) == Class::Preposition
}

/// Whether no other clause and no topic begins among `places`.
pub(super) fn is_clear(setting: &Setting<'_>, places: Range<usize>) -> bool {
    places.clone().all(|place| !blocks(setting, place, places.start))
}

fn blocks(setting: &Setting<'_>, place: usize, from: usize) -> bool {
    let reading = setting.reading;
    if reading.quotation_of(place).is_some_and(|quotation| !setting.is_title(quotation)) {
        return setting.quoted(place).is_none();
    }
    if is_speaking(setting, place) || place > from && reading.is(place - 1, "when") {
        return false;
    }
    match reading.class(place) {
        Class::Relative => true,
        Class::Break => !["after", "before", "when"].iter().any(|word| reading.is(place, word)),
        Class::Auxiliary => !is_possessive(reading.word(place)),
        Class::Preposition => reading.is_in(place, grammar::TOPIC),
        Class::Mark => {
            let kind = setting.document.tokens().get(place).map(|token| token.kind);
            kind == Some(TokenKind::Mark) && matches!(reading.word(place), ":" | ";" | "—" | "–" | "--" | "(")
        }
        _ if reading.is_verb(place) => !is_of_medium(setting, place) && !is_describing(setting, place, from),
        Class::Noun => is_gerund(setting, place),
        _ => false,
    }
}

/// "a statement released": the participle after a medium.
fn is_of_medium(setting: &Setting<'_>, place: usize) -> bool {
    let adverb = place > 1 && setting.reading.class(place - 1) == Class::Adverb;
    place.checked_sub(1 + usize::from(adverb)).is_some_and(|before| is_medium(setting, before))
}

/// "a newly published report": a participle inside of a phrase.
fn is_describing(setting: &Setting<'_>, place: usize, from: usize) -> bool {
    let reading = setting.reading;
    place > from
        && matches!(reading.class(place - 1), Class::Determiner | Class::Adverb | Class::Noun)
        && reading.class(place + 1) == Class::Noun
        && !reading.is_verb(place + 1)
}

/// ", referring to": what else somebody did.
fn is_gerund(setting: &Setting<'_>, place: usize) -> bool {
    let reading = setting.reading;
    let begins = place.checked_sub(1).is_none_or(|before| {
        reading.word(before) == "," || matches!(reading.class(before), Class::Break | Class::Verb)
    });
    begins && reading.word(place).ends_with("ing") && !is_medium(setting, place)
}
