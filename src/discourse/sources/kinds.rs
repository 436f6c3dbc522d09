//! Kinds: what a source without an entity is, by its nouns, and whether its name is withheld.

use crate::analysis::SpeakerKind;
use crate::quotes::Reading;
use crate::words::attributes::Attributes;
use crate::words::gendered::is_reflexive;
use crate::words::grammar::{self, Class};
use crate::words::nouns::{self, Voice};
use std::ops::Range;

/// The head of a source: up to the first preposition or relative pronoun after a description.
pub(super) fn head(reading: &Reading<'_>, tokens: Range<usize>) -> Range<usize> {
    let first = nouns::noun(&reading.word(tokens.start).to_lowercase());
    // "Police in Leeds", "Companies from Kent": no name begins so, for all its capital.
    let people = first.is_some_and(|noun| noun.voice().is_some() && !noun.is_one());
    let described = people
        || tokens.clone().any(|place| reading.class(place) == Class::Noun)
        || reading.class(tokens.start) == Class::Determiner;
    // "The CEO of the firm": in capitals, and no name.
    let office = |place: usize| {
        let word = reading.word(place);
        let letters = word.len() > 1 && word.chars().all(char::is_uppercase);
        letters && nouns::voice(&word.to_lowercase()) == Some(Voice::Person)
    };
    let nouns_in = |mut places: Range<usize>| places.any(|place| reading.class(place) == Class::Noun);
    let one = ["a", "an"].iter().any(|word| reading.is(tokens.start, word));
    let stop = tokens.clone().skip(1).find(|&place| {
        // "Baker himself"
        if is_reflexive(reading.word(place)) {
            return true;
        }
        // "a Democrat in Georgia"
        let named = reading.class(place - 1) == Class::Name && !reading.is(place, "of");
        if one && named && reading.class(place) == Class::Preposition && !nouns_in(place..tokens.end) {
            return true;
        }
        matches!(reading.class(place), Class::Preposition | Class::Relative | Class::Verb)
            && described
            && (reading.class(place - 1) != Class::Name
                || office(place - 1)
                || people && place == tokens.start + 1)
            || reading.is_verb(place) && !matches!(reading.word(place), "'s" | "’s")
    });
    match stop {
        // "a number of analysts", "one of the officials": they speak, not the number.
        Some(of) if reading.is(of, "of") && is_quantity(reading, of - 1) && of + 1 < tokens.end => {
            let rest = head(reading, of + 1..tokens.end);
            tokens.start..rest.end
        }
        Some(stop) => tokens.start..stop,
        None => tokens,
    }
}

fn is_quantity(reading: &Reading<'_>, place: usize) -> bool {
    reading.is_in(place, grammar::QUANTITIES)
}

/// Whether a source without an entity is somebody whose name is withheld: a person or people by a noun, but for
/// the one holder of an office.
pub(super) fn is_anonymous(reading: &Reading<'_>, head: Range<usize>, kind: SpeakerKind) -> bool {
    let Some(last) = head.clone().rev().find(|&place| reading.class(place) != Class::Mark) else {
        return false;
    };
    let word = reading.word(last).to_lowercase();
    let named = reading.class(last) == Class::Name && nouns::voice(&word).is_none();
    let noun = nouns::noun(&word);
    let several = |wanted| noun.is_some_and(|noun| !noun.is_one() && noun.is(wanted));
    let some = ["two", "three", "four", "five"].iter().any(|word| reading.is(head.start, word));
    // "People familiar with the matter" are few.
    let few = some
        || reading.is(last + 1, "familiar")
        || reading.is(last + 1, "briefed")
        || reading.is(last + 1, "close");
    // Crowds are nobody in particular, and so no name is withheld.
    if several(Attributes::CROWD) && !few {
        return false;
    }
    if several(Attributes::STUDIES) && reading.is(head.start, "the") {
        return false;
    }
    let one = ["a", "an", "one", "some"].iter().any(|word| reading.is(head.start, word));
    // "The president" is somebody whom readers can name.
    let known = Attributes::OFFICE.with(Attributes::EPITHET);
    let office = !one && noun.is_some_and(|noun| noun.is_one() && noun.is(known));
    !named && !office && matches!(kind, SpeakerKind::Person | SpeakerKind::Group)
}

/// What a source without an entity is, by its last noun; names are people unless their words say otherwise.
pub(super) fn kind_of(reading: &Reading<'_>, head: Range<usize>) -> SpeakerKind {
    let mut unlisted = SpeakerKind::Unknown;
    // "The Herald", "NASA": names, but not of people.
    let body = head.len() > 1 && reading.word(head.start) == "The"
        || head.len() == 1 && reading.word(head.start).chars().skip(1).any(char::is_uppercase);
    // "Example's cats": whatever they are, not Example.
    let one = reading.is(head.start, "one");
    let common = head.end.checked_sub(1).is_some_and(|last| reading.class(last) == Class::Noun);
    for place in head.rev() {
        let found = match nouns::voice(&reading.word(place).to_lowercase()) {
            Some(Voice::Person) => SpeakerKind::Person,
            // "One of the officials"
            Some(Voice::People) if one => SpeakerKind::Person,
            Some(Voice::People) => SpeakerKind::Group,
            Some(Voice::Document) => SpeakerKind::Document,
            Some(Voice::Body) => SpeakerKind::Organization,
            // "the 34-year-old"
            None if is_aged(reading, place) => SpeakerKind::Person,
            None if reading.class(place) == Class::Name && unlisted == SpeakerKind::Unknown && !common => {
                unlisted = if body { SpeakerKind::Organization } else { SpeakerKind::Person };
                continue;
            }
            None => continue,
        };
        return found;
    }
    unlisted
}

/// "34-year-old", "34-year-olds"
fn is_aged(reading: &Reading<'_>, place: usize) -> bool {
    let before = |back: usize| place.checked_sub(back).map_or("", |place| reading.word(place));
    matches!(reading.word(place), "old" | "olds") && before(1) == "-" && before(2).starts_with("year")
}

/// What a pronoun stands for, where nobody is found.
pub(super) fn kind_of_pronoun(word: &str) -> SpeakerKind {
    match word {
        "he" | "she" | "him" | "her" | "i" | "who" => SpeakerKind::Person,
        "they" | "them" | "we" | "others" | "some" | "these" | "those" => SpeakerKind::Group,
        _ => SpeakerKind::Unknown,
    }
}
