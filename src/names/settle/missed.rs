//! Missed names: those that a title, a verb of speech or the rest of the article tells.

use super::beside::WordsBeside;
use super::found::{Found, SETTLED};
use crate::analysis::EntityType;
use crate::words::grammar::Class;
use crate::words::grammar::class;
use crate::words::kinds::Kinds;
use crate::words::lexicon::Case;
use std::collections::HashSet;
use std::ops::Range;

/// The names with those after a title of courtesy, which are people's whatever the tagger took them for.
pub(super) fn titled(frame: &WordsBeside<'_, '_, '_>, found: Vec<Found>) -> Vec<Found> {
    let after_courtesy = |place: usize| {
        let before = place.checked_sub(1).filter(|&before| frame.is_courtesy(before))?;
        let run = frame.run(place);
        let own = !run.is_empty() && frame.sentence(before).contains(&place);
        let place_of = frame.lower(before) == "miss" && frame.kinds(place).any(Kinds::PLACE);
        let quoted = before.checked_sub(1).is_some_and(|mark| matches!(frame.word(mark), "“" | "\"" | "‘"));
        (own && !place_of && !quoted && frame.is_name_like(place)).then_some(run)
    };
    added(frame, found, EntityType::Person, after_courtesy, true)
}

/// The names with all that only the words beside them and the rest of the article tell.
pub(super) fn found(frame: &WordsBeside<'_, '_, '_>, found: Vec<Found>) -> Vec<Found> {
    let found = added(frame, found, EntityType::Group, |place| group(frame, place), false);
    let found = added(frame, found, EntityType::Person, |place| whole(frame, place), false);
    let found = added(frame, found, EntityType::Person, |place| lone(frame, place), false);
    let known = parts(frame, &found);
    let again = |place: usize| again(frame, place, &known);
    added(frame, found, EntityType::Person, again, false)
}

/// Adds to `found` what `of` tells at each place where no name is; `over` those that begin there as well.
fn added(
    frame: &WordsBeside<'_, '_, '_>,
    found: Vec<Found>,
    kind: EntityType,
    of: impl Fn(usize) -> Option<Range<usize>>,
    over: bool,
) -> Vec<Found> {
    let mut added: Vec<Found> = Vec::with_capacity(found.len());
    let tokens = frame.reading.document.tokens().len();
    let mut rest = found.into_iter().peekable();
    let mut place = 0;
    while place < tokens {
        if let Some(name) = rest.next_if(|name| name.places.start <= place) {
            let told =
                of(name.places.start).filter(|_| over && name.kind != kind && name.kind != EntityType::Group);
            let end = name.places.end;
            added.push(if told.is_some() {
                Found { settled: true, kind, confidence: SETTLED, ..name }
            } else {
                name
            });
            place = end.max(place);
            continue;
        }
        let limit = rest.peek().map_or(tokens, |next| next.places.start);
        match of(place).filter(|places| places.end <= limit) {
            Some(places) => {
                place = places.end;
                added.push(Found::settled(places, kind));
            }
            None => place += 1,
        }
    }
    added.extend(rest);
    added
}

/// A people or religion that opens a sentence: "Sikhs marched".
fn group(frame: &WordsBeside<'_, '_, '_>, place: usize) -> Option<Range<usize>> {
    let own = frame.kinds(place);
    // "Uzbeks" of "Uzbek"
    let one_of = frame.word(place).strip_suffix('s').filter(|_| own.is_none());
    let kinds = one_of.map_or(own, |one| frame.reading.lexicon.entry(one, Case::Kept).kinds);
    let group = kinds.any(Kinds::ANY_GROUP) && kinds.except(Kinds::ANY_GROUP).is_none();
    let one = place..place + 1;
    (group && frame.is_name_like(place) && !frame.is_within_capitals(&one)).then_some(one)
}

/// A forename and a surname that nobody took for a name.
fn whole(frame: &WordsBeside<'_, '_, '_>, place: usize) -> Option<Range<usize>> {
    if !frame.kinds(place).any(Kinds::FORENAME) || !frame.is_name_like(place) {
        return None;
    }
    let run = frame.run(place);
    let last = run.end.checked_sub(1)?;
    let (kinds, alone) = (frame.kinds(last), frame.kinds(last).is_none());
    let surname = kinds.any(Kinds::SURNAME) || alone && frame.is_name_like(last);
    // "Will Sparks races" is somebody, "Page A7" and "Summer Sale" are nobody.
    let told = kinds.any(Kinds::SURNAME) && (frame.acts(run.end) || !frame.reading.at(place).opens);
    let member = |at: usize| {
        let free = at == place || !frame.kinds(at).any(Kinds::OPENER | Kinds::CALENDAR);
        free && frame.is_name_like(at) && frame.word(at).chars().all(is_of_name)
    };
    let follows = frame.reading.is_glued(run.end) && !is_mark_after(frame.word(run.end));
    let whole = (2..=3).contains(&run.len()) && run.clone().all(member) && !follows;
    let before = place.checked_sub(1).is_some_and(|before| frame.reading.at(before).is_capital());
    let begins = !before || frame.sentence(place).start == place || frame.after_title(place);
    (whole && surname && begins && !kinds.any(Kinds::END) && (told || !frame.is_ordinary(place)))
        .then_some(run)
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '-' | '\'' | '’' | '.')
}

/// Whether the mark may stand right after a name.
fn is_mark_after(word: &str) -> bool {
    word.starts_with([',', '.', '’', '\'', '”', '"', ';', ':', '?', '!', ')', '…'])
}

/// A name of one word that a verb tells, or its being a forename.
fn lone(frame: &WordsBeside<'_, '_, '_>, place: usize) -> Option<Range<usize>> {
    let (one, next) = (place..place + 1, place + 1);
    let kinds = frame.kinds(place);
    let forename = kinds.any(Kinds::FORENAME);
    let speaks = frame.speaks(next);
    // "Will said" asks nothing, and "May said" is no month.
    let told = speaks && forename && !is_dated(frame, place);
    let grammar = kinds.any(Kinds::OPENER | Kinds::CALENDAR) && !told;
    if !frame.is_name_like(place) || grammar || is_determined(frame, place) || frame.is_within_capitals(&one)
    {
        return None;
    }
    let ordinary = frame.is_ordinary(place);
    let told = if frame.reading.at(place).opens {
        let acts = forename && !ordinary && (frame.acts(next) || joined(frame, next));
        acts || speaks && (forename || !ordinary && is_new(frame, place))
    } else {
        forename && (!ordinary || speaks || joined(frame, next) || listed(frame, place))
    };
    told.then_some(one)
}

/// Whether a word stands before it after which a month is a month: "in June", "last May".
fn is_dated(frame: &WordsBeside<'_, '_, '_>, place: usize) -> bool {
    let before = place.checked_sub(1).and_then(|before| class(&frame.lower(before)));
    matches!(before, Some(Class::Preposition | Class::Time | Class::Break)) && !frame.reading.at(place).opens
}

/// Whether a word like "the" or "his" stands before it.
fn is_determined(frame: &WordsBeside<'_, '_, '_>, place: usize) -> bool {
    place.checked_sub(1).is_some_and(|before| class(&frame.lower(before)) == Some(Class::Determiner))
}

/// "Ada, and Rose", "Rose, Ada and Bob".
fn listed(frame: &WordsBeside<'_, '_, '_>, place: usize) -> bool {
    let before = |back: usize| place.checked_sub(back);
    let is = |at: Option<usize>, word: &str| at.is_some_and(|at| frame.word(at) == word);
    let last = if is(before(2), ",") { before(3) } else { before(2) };
    let next = frame.word(place + 1) == "," && frame.kinds(place + 2).any(Kinds::FORENAME);
    next || is(before(1), "and") && last.is_some_and(|last| frame.kinds(last).any(Kinds::FORENAME))
}

/// Whether the lists know nothing of the word, and it does not end like an adverb or a plural.
fn is_new(frame: &WordsBeside<'_, '_, '_>, place: usize) -> bool {
    let word = frame.word(place);
    frame.kinds(place).is_none() && !word.ends_with("ly") && !word.ends_with('s') && !word.ends_with("ing")
}

/// "Mary and John".
fn joined(frame: &WordsBeside<'_, '_, '_>, place: usize) -> bool {
    frame.word(place) == "and" && frame.kinds(place + 1).any(Kinds::FORENAME)
}

/// Last words of the names of the article's people.
fn parts(frame: &WordsBeside<'_, '_, '_>, found: &[Found]) -> HashSet<String> {
    let people = found.iter().filter(|name| name.kind == EntityType::Person);
    people.map(|name| frame.words(name.places.end - 1..name.places.end)).collect()
}

/// The surname of somebody who is named elsewhere: "May said" where there is a Theodora May.
fn again(frame: &WordsBeside<'_, '_, '_>, place: usize, known: &HashSet<String>) -> Option<Range<usize>> {
    let one = place..place + 1;
    if !frame.is_name_like(place) || frame.is_within_capitals(&one) || !known.contains(&frame.lower(place)) {
        return None;
    }
    // "while May, a former player"
    let apposed =
        frame.word(place + 1) == "," && matches!(frame.word(place + 2), "a" | "an" | "who" | "whose");
    let told = apposed || frame.speaks(place + 1) || frame.word(place + 1).starts_with(['’', '\'']);
    let opens = frame.reading.at(place).opens;
    let dated = frame.kinds(place).any(Kinds::CALENDAR);
    let after = place.checked_sub(1).and_then(|before| class(&frame.lower(before)));
    let set = matches!(after, Some(Class::Preposition | Class::Determiner | Class::Break | Class::Time));
    (told || !opens && !dated && !set || !frame.is_ordinary(place)).then_some(one)
}
