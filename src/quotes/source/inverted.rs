//! The source after its verb: "said an official in Kyiv", "says Ada Example, a baker".

use super::phrase::{REACH, Source, is_nickname, is_plain_name, is_possessive, joins};
use crate::quotes::main_verb;
use crate::quotes::reading::Reading;
use crate::words::attributes::Attributes;
use crate::words::grammar::Class;
use crate::words::nouns;
use std::ops::Range;

/// The noun phrase that begins at `from`, after a preposition: "according to that man", where "that" begins no clause.
pub(crate) fn after_preposition(reading: &Reading<'_>, from: usize, ceiling: usize) -> Option<Source> {
    if !reading.is(from, "that") {
        return after(reading, from, ceiling);
    }
    let tokens = from..demonstrative_end(reading, from, ceiling.min(from + REACH));
    Some(Source { whole: tokens.clone(), tokens })
}

/// The noun phrase that begins at `from`, inverted after its verb; it ends before `ceiling`.
pub(crate) fn after(reading: &Reading<'_>, from: usize, ceiling: usize) -> Option<Source> {
    let ceiling = ceiling.min(from + REACH);
    if from >= ceiling || reading.quotation_of(from).is_some() {
        return None;
    }
    let tokens = match reading.class(from) {
        // "according to this letter", "to those present"
        Class::Pronoun if is_demonstrative(reading, from) => from..demonstrative_end(reading, from, ceiling),
        Class::Pronoun => from..from + 1,
        Class::Determiner if reading.class(from + 1) == Class::Mark => from..from + 1,
        Class::Determiner | Class::Name | Class::Noun | Class::Number if !reading.is_verb(from) => {
            from..phrase_end(reading, from, ceiling)
        }
        _ => return None,
    };
    let end = appositive_end(reading, tokens.end, ceiling);
    let whole = tokens.start..end;
    // "said his lawyer, Bob Baker": the name is who speaks.
    let tokens = name_after(reading, &tokens, end).unwrap_or(tokens);
    (!whole.is_empty() && !tokens.is_empty()).then_some(Source { tokens, whole })
}

fn is_demonstrative(reading: &Reading<'_>, place: usize) -> bool {
    ["this", "these", "those"].iter().any(|word| reading.is(place, word))
}

/// The end of the phrase that "this" or "those" begins at `from`.
fn demonstrative_end(reading: &Reading<'_>, from: usize, ceiling: usize) -> usize {
    let people = reading.is(from, "those");
    match reading.class(from + 1) {
        Class::Relative | Class::Preposition if people => relative_end(reading, from + 1, ceiling),
        Class::Noun if !reading.is_verb(from + 1) || people => {
            let phrase = phrase_end(reading, from + 1, ceiling);
            phrase.max(from + 2)
        }
        Class::Name | Class::Number => phrase_end(reading, from + 1, ceiling),
        _ => from + 1,
    }
}

/// The name alone between commas after a description; one word after a name is a place, as in "of Paris, France".
fn name_after(reading: &Reading<'_>, tokens: &Range<usize>, end: usize) -> Option<Range<usize>> {
    let name = tokens.end + 1..end;
    let ends_with_name = tokens.clone().next_back().is_some_and(|last| reading.class(last) == Class::Name);
    let least = if ends_with_name { 2 } else { 1 };
    let described = !is_plain_name(reading, tokens.clone());
    (described && name.len() >= least && is_plain_name(reading, name.clone())).then_some(name)
}

/// End of the noun phrase that begins at `from`.
fn phrase_end(reading: &Reading<'_>, from: usize, ceiling: usize) -> usize {
    let mut end = from;
    let mut description = reading.class(from) == Class::Determiner;
    while end < ceiling {
        if reading.quotation_of(end).is_some() && !is_nickname(reading, end) {
            break;
        }
        match reading.class(end) {
            // "the recently named chair"
            Class::Adverb | Class::Time
                if description && end > from && reading.class(end + 1) == Class::Noun => {}
            // "Shelter Now"
            Class::Adverb if end > from && reading.word(end).starts_with(char::is_uppercase) => {}
            Class::Noun if reading.is_verb(end) && reading.class(end - 1) == Class::Adverb => {}
            // "the laid-back clerk"
            Class::Verb if end > from && reading.word(end + 1) == "-" => {}
            Class::Verb if reading.word(end - 1) == "-" => {}
            Class::Noun if reading.is_verb(end) => {
                let tied = end > from && description && reading.class(end + 1) == Class::Preposition;
                if !tied {
                    break;
                }
            }
            Class::Noun => description = description || reading.class(end + 1) != Class::Name,
            Class::Name | Class::Number => {}
            Class::Determiner if end == from || reading.class(end - 1) != Class::Noun => {}
            Class::Mark if joins(reading, end) || reading.quotation_of(end).is_some() => {}
            Class::Auxiliary if is_possessive(reading, end) => {}
            Class::Preposition if ties(reading, from, end, description) => {}
            Class::And if end > from && matches!(reading.class(end + 1), Class::Name) => {}
            Class::And if description && reading.class(end + 1) == Class::Noun => {}
            Class::Relative if description => return relative_end(reading, end, ceiling),
            // "16-year-old"
            Class::Time if end > from && reading.word(end - 1) == "-" => {}
            _ => break,
        }
        end += 1;
    }
    while end > from && matches!(reading.class(end - 1), Class::Preposition | Class::And | Class::Determiner)
    {
        end -= 1;
    }
    end
}

/// Whether the preposition at `place` goes on with the phrase: "the head of", "a spokesman in", but not "in a statement".
fn ties(reading: &Reading<'_>, from: usize, place: usize, description: bool) -> bool {
    if place == from {
        return false;
    }
    if reading.is(place, "of") {
        return description || reading.class(place + 1) != Class::Determiner || is_office(reading, place - 1);
    }
    if !description || reading.is(place, "during") || reading.is(place, "following") {
        return false;
    }
    let timed = |at: usize| matches!(reading.class(at), Class::Time | Class::Number);
    let medium = (place + 1..place + 5)
        .take_while(|&at| {
            matches!(reading.class(at), Class::Determiner | Class::Noun | Class::Name | Class::Time)
        })
        .any(|at| nouns::is_medium(reading.word(at).to_ascii_lowercase().as_str()));
    !(timed(place + 1) || timed(place + 2) || medium && !reading.is(place, "for"))
}

/// Words of a name after which "of the" belongs to it: "Ministry of the Interior".
fn is_office(reading: &Reading<'_>, place: usize) -> bool {
    let word = reading.word(place);
    let noun = nouns::singular(&word.to_lowercase()).filter(|_| word.starts_with(char::is_uppercase));
    noun.is_some_and(|noun| noun.is(Attributes::OF_THE))
}

/// End of a relative clause: the next comma, stop or quotation, or the verb of the sentence: "the man who left | came".
fn relative_end(reading: &Reading<'_>, from: usize, ceiling: usize) -> usize {
    let end = (from..ceiling)
        .find(|&place| {
            reading.quotation_of(place).is_some()
                || reading.class(place) == Class::Mark && !joins(reading, place)
        })
        .unwrap_or(ceiling);
    let relative = reading.class(from) == Class::Relative;
    relative.then(|| main_verb::after_relative(reading, from, end)).flatten().unwrap_or(end)
}

/// End of the appositive after a source that ends at `end`: ", a doctor at the clinic".
fn appositive_end(reading: &Reading<'_>, end: usize, ceiling: usize) -> usize {
    let apposed = reading.word(end) == ","
        && matches!(
            reading.class(end + 1),
            Class::Determiner | Class::Relative | Class::Number | Class::Noun | Class::Name
        );
    // "said Baker, who added": a report of its own.
    let verb = end + 2 + usize::from(reading.class(end + 2) == Class::Adverb);
    let reports = reading.class(end + 1) == Class::Relative && reading.cue(verb).is_some();
    if !apposed || reports || end + 1 >= ceiling {
        return end;
    }
    relative_end(reading, end + 1, ceiling)
}
