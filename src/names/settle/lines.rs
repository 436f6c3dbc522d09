//! Lines: a name that goes on in the next line, where a text was broken into short lines.

use super::beside::WordsBeside;
use super::found::Found;
use crate::analysis::EntityType;
use crate::words::grammar::SURNAME_PARTICLES;
use crate::words::kinds::Kinds;

/// The names with those that an end of a line cut in two put together.
pub(super) fn joined(frame: &WordsBeside<'_, '_, '_>, found: Vec<Found>) -> Vec<Found> {
    let mut joined: Vec<Found> = Vec::with_capacity(found.len());
    for name in found {
        let Some(last) = joined.last_mut() else {
            joined.push(name);
            continue;
        };
        let open = ends_in_particle(frame, last)
            || last.kind == EntityType::Person && name.kind == last.kind && are_forenames(frame, last);
        if last.places.end == name.places.start && open && is_cut(frame, last) {
            last.places.end = name.places.end;
            if name.kind != EntityType::Person {
                last.kind = body(frame, last, name.kind);
            }
            continue;
        }
        grow(frame, last);
        if last.places.end <= name.places.start {
            joined.push(name);
        }
    }
    if let Some(last) = joined.last_mut() {
        grow(frame, last);
    }
    joined
}

/// What a name over two lines is: firms of lawyers have "&".
fn body(frame: &WordsBeside<'_, '_, '_>, name: &Found, kind: EntityType) -> EntityType {
    let firm = name.places.clone().any(|place| frame.word(place) == "&");
    if firm { EntityType::Organization } else { kind }
}

/// Takes the surname at the start of the next line into a name of forenames alone.
fn grow(frame: &WordsBeside<'_, '_, '_>, name: &mut Found) {
    let next = name.places.end;
    let word = frame.reading.at(next);
    let goes_on = word.is_capital() && !frame.is_ordinary(next) && !frame.reading.at(next + 1).is_capital();
    if name.kind == EntityType::Person
        && (are_forenames(frame, name) || ends_in_particle(frame, name))
        && goes_on
        && is_cut(frame, name)
    {
        name.places.end += 1;
    }
}

fn are_forenames(frame: &WordsBeside<'_, '_, '_>, name: &Found) -> bool {
    name.places.clone().all(|place| frame.kinds(place).any(Kinds::FORENAME))
}

fn ends_in_particle(frame: &WordsBeside<'_, '_, '_>, name: &Found) -> bool {
    SURNAME_PARTICLES.has(frame.word(name.places.end - 1))
}

/// Whether a line of running text ends with the name, and the next goes on with the sentence.
fn is_cut(frame: &WordsBeside<'_, '_, '_>, name: &Found) -> bool {
    let document = frame.reading.document;
    let tokens = document.tokens();
    let (Some(last), Some(next)) = (tokens.get(name.places.end - 1), tokens.get(name.places.end)) else {
        return false;
    };
    let line = document.line_at(last.span.start);
    let runs = |line: usize| document.lines().get(line).is_some_and(|line| line.tokens.len() > 3);
    let break_alone = document
        .text()
        .get(last.span.end as usize..next.span.start as usize)
        .is_some_and(|between| between.matches('\n').count() == 1);
    let small = |line: usize| {
        let places = document.lines().get(line).map(|line| line.tokens.clone()).unwrap_or_default();
        places.filter(|&place| frame.is_lower(place)).count()
    };
    line + 1 == document.line_at(next.span.start)
        && break_alone
        && runs(line)
        && runs(line + 1)
        && small(line) > 1
        && small(line + 1) > 0
}
