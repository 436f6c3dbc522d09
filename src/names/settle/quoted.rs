//! Nicknames in quotation marks: inside a name, and alone after "known as".

use super::beside::WordsBeside;
use super::found::Found;
use crate::analysis::EntityType;
use crate::words::kinds::Kinds;
use crate::words::nouns::{Voice, noun};
use std::ops::Range;

/// A nickname has at most so many words.
const LONGEST: usize = 4;
/// "known to all who drink there as" has at most so many words.
const LONGEST_CALLED: usize = 8;

/// The names with those of people put together around a nickname, and nicknames that stand for people.
pub(super) fn nicknamed(frame: &WordsBeside<'_, '_, '_>, found: Vec<Found>) -> Vec<Found> {
    let mut named: Vec<Found> = Vec::with_capacity(found.len());
    let mut rest = found.into_iter().peekable();
    while let Some(name) = rest.next() {
        let Some(places) = around(frame, &name) else {
            let called = is_called(frame, name.places.start);
            let person = called || is_whole(frame, &name.places);
            let other = person && name.kind != EntityType::Person;
            named.push(if other { Found::settled(name.places, EntityType::Person) } else { name });
            continue;
        };
        let mut end = places.end;
        while let Some(inner) = rest.next_if(|inner| inner.places.start < end) {
            end = end.max(inner.places.end);
        }
        named.push(Found::settled(places.start..end, EntityType::Person));
    }
    named
}

fn is_mark(word: &str) -> bool {
    matches!(word, "'" | "’" | "‘" | "\"" | "“" | "”")
}

/// The place after the nickname in marks that begins at `open`.
fn closed(frame: &WordsBeside<'_, '_, '_>, open: usize) -> Option<usize> {
    let inner = open + 1;
    let capital = frame.reading.at(inner).is_capital() || frame.word(inner).eq_ignore_ascii_case("the");
    let tight = !frame.reading.is_glued(open) && frame.reading.is_glued(inner);
    if !is_mark(frame.word(open)) || !capital || !tight {
        return None;
    }
    let close =
        (inner + 1..=inner + LONGEST).find(|&at| is_mark(frame.word(at)) && frame.reading.is_glued(at))?;
    let word = |at: usize| frame.word(at).chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    (inner..close).all(word).then_some(close + 1)
}

/// "Ada ‘Spade’ Sample" around the forename that was found.
fn around(frame: &WordsBeside<'_, '_, '_>, name: &Found) -> Option<Range<usize>> {
    let open = name.places.end;
    let forename = name.kind == EntityType::Person || frame.kinds(name.places.start).any(Kinds::FORENAME);
    let surname = closed(frame, open).filter(|_| forename)?;
    let goes_on = frame.is_name_like(surname)
        && !frame.reading.is_glued(surname)
        && frame.sentence(open).contains(&surname)
        && !frame.kinds(surname).any(Kinds::OPENER | Kinds::CALENDAR);
    goes_on.then(|| name.places.start..frame.run(surname).end.min(surname + 2))
}

/// Whether the name has a forename, a nickname in marks, and a surname.
fn is_whole(frame: &WordsBeside<'_, '_, '_>, places: &Range<usize>) -> bool {
    let open = (places.start + 1..places.end).find(|&at| is_mark(frame.word(at)));
    let end = open.and_then(|open| closed(frame, open));
    frame.kinds(places.start).any(Kinds::FORENAME) && end.is_some_and(|end| end + 1 == places.end)
}

/// Whether a person without a name is called by the name in marks at `start`: "a driver known as ‘Big Ed’".
fn is_called(frame: &WordsBeside<'_, '_, '_>, start: usize) -> bool {
    let Some(mark) = start.checked_sub(1).filter(|&mark| is_mark(frame.word(mark))) else { return false };
    let first = frame.sentence(start).start.max(mark.saturating_sub(LONGEST_CALLED));
    let before = mark.checked_sub(1).map(|at| frame.word(at)).unwrap_or_default();
    let verb = (first..mark)
        .rev()
        .find(|&at| matches!(frame.word(at), "known" | "nicknamed" | "dubbed" | "name" | "aka" | "alias"));
    let linked = matches!(before, "as" | "name" | "nicknamed" | "dubbed" | "aka" | "alias");
    let Some(verb) = verb.filter(|_| linked) else { return false };
    let person = |at: usize| noun(&frame.lower(at)).is_some_and(|noun| noun.voice() == Some(Voice::Person));
    (first..verb).rev().take(LONGEST).any(person)
}
