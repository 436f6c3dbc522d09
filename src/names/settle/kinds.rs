//! Types: what the words beside a name say it is: a storm, a ship, a firm, somebody who speaks.

use super::beside::WordsBeside;
use super::found::{Found, SETTLED, SURE};
use crate::analysis::EntityType;
use crate::words::attributes::Attributes;
use crate::words::grammar::{Class, class};
use crate::words::kinds::Kinds;
use crate::words::nouns::{Voice, noun, singular};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// The names with the types that the words beside them tell, there and wherever the same words stand.
pub(super) fn told(frame: &WordsBeside<'_, '_, '_>, found: Vec<Found>) -> Vec<Found> {
    let found = named(frame, found);
    let people = surnames(frame, &found);
    let full = of_full_names(frame, &found);
    let mut told: HashMap<String, EntityType> = HashMap::new();
    for name in &found {
        let words = || frame.words(name.places.clone());
        if name.settled {
            told.entry(words()).or_insert(name.kind);
            // "Cyclone Tracy" is Tracy later on.
            if name.kind == EntityType::Event && name.places.len() > 1 {
                told.entry(frame.words(name.places.start + 1..name.places.end)).or_insert(name.kind);
            }
        } else if let Some(kind) = told_beside(frame, name, &people, &full) {
            told.insert(words(), kind);
            // "Acme, which ...": the surname of somebody who speaks is theirs as well.
            if kind == EntityType::Person && name.places.len() > 1 {
                told.entry(frame.words(name.places.end - 1..name.places.end)).or_insert(kind);
            }
        }
    }
    let settle = |name: Found| match told.get(&frame.words(name.places.clone())) {
        Some(&kind) if !name.settled && kind != name.kind && may_be(frame, &name, kind) => {
            Found { kind, confidence: SETTLED, settled: true, ..name }
        }
        Some(&kind) if kind == name.kind => Found { confidence: name.confidence.max(SETTLED), ..name },
        _ => name,
    };
    found.into_iter().map(settle).collect()
}

/// Whether nothing right beside the name speaks against its having that type.
fn may_be(frame: &WordsBeside<'_, '_, '_>, name: &Found, kind: EntityType) -> bool {
    kind == EntityType::Person || !frame.after_title(name.places.start)
}

/// The surnames of the people of the article, and all names of one word.
fn surnames(frame: &WordsBeside<'_, '_, '_>, found: &[Found]) -> HashMap<String, usize> {
    let mut people = HashMap::new();
    let single = |name: &&Found| name.kind == EntityType::Person || name.places.len() == 1;
    for name in found.iter().filter(single) {
        *people.entry(frame.words(name.places.end - 1..name.places.end)).or_default() += 1;
    }
    people
}

/// Names right after a noun that names what follows: "the ferry Anna Sample", "Hurricane Ida".
fn named(frame: &WordsBeside<'_, '_, '_>, found: Vec<Found>) -> Vec<Found> {
    let mut named: Vec<Found> = Vec::with_capacity(found.len());
    let tokens = frame.reading.document.tokens().len();
    let mut rest = found.into_iter().peekable();
    let mut place = 0;
    while place < tokens {
        while let Some(name) = rest.next_if(|name| name.places.end <= place) {
            named.push(name);
        }
        let from = named.last().map_or(0, |name| name.places.end);
        let Some(kind) = kind_named(frame, place).filter(|_| place >= from) else {
            place += 1;
            continue;
        };
        let run = frame.run(place + 1);
        // A capital makes the noun a part of the name: "Storm Eunice".
        let start = rest.peek().filter(|name| name.places.contains(&place)).map(|name| name.places.start);
        let mut end = run.end;
        while let Some(name) = rest.next_if(|name| name.places.start < end) {
            end = end.max(name.places.end);
        }
        let first = if frame.is_lower(place) { run.start } else { place };
        named.push(Found::settled(start.unwrap_or(first)..end, kind));
        place = end;
    }
    named.extend(rest);
    named
}

/// What the noun at `place` says the run of capitals after it is.
fn kind_named(frame: &WordsBeside<'_, '_, '_>, place: usize) -> Option<EntityType> {
    let naming = singular(&frame.lower(place)).filter(|noun| noun.is(Attributes::NAMES))?;
    let next = place + 1;
    let follows = frame.is_name_like(next)
        && frame.sentence(place).contains(&next)
        && !frame.kinds(next).any(Kinds::OPENER | Kinds::CALENDAR | Kinds::ANY_GROUP);
    let determined = frame.is_lower(place) || frame.is_name_like(place) && naming.is(Attributes::EVENT);
    (follows && determined).then_some(if naming.is(Attributes::EVENT) {
        EntityType::Event
    } else {
        EntityType::Product
    })
}

/// What the words right beside a name that the tagger was not sure of say it is.
fn told_beside(
    frame: &WordsBeside<'_, '_, '_>,
    name: &Found,
    people: &HashMap<String, usize>,
    full: &HashSet<String>,
) -> Option<EntityType> {
    let places = &name.places;
    if name.confidence < SURE && is_firm(frame, name) {
        return Some(EntityType::Organization);
    }
    if name.confidence < SURE && is_governed(frame, name) {
        return Some(EntityType::Place);
    }
    if name.confidence < SURE && is_titled(frame, name) {
        return Some(EntityType::Person);
    }
    if is_surname(frame, name, full) || name.confidence < SURE && is_said_to_be_a_person(frame, places) {
        return Some(EntityType::Person);
    }
    if name.kind == EntityType::Person || !looks_like_a_person(frame, places) {
        return None;
    }
    let surname = frame.words(places.end - 1..places.end);
    let moves = name.confidence < SURE && frame.acts(places.end);
    let acts = frame.speaks(places.end) || moves || frame.has_age(places.end) || asked(frame, places);
    let who = frame.word(places.end) == "," && matches!(frame.word(places.end + 1), "who" | "whose");
    (acts || who || people.contains_key(&surname)).then_some(EntityType::Person)
}

/// Whether the words are a forename and something that can be a surname.
fn looks_like_a_person(frame: &WordsBeside<'_, '_, '_>, places: &Range<usize>) -> bool {
    let last = frame.kinds(places.end - 1);
    let whole = frame
        .reading
        .known(places.clone())
        .filter(|(end, entry)| *end == places.end && entry.kinds.any(Kinds::NAME.except(Kinds::PERSON)));
    let surname =
        last.any(Kinds::SURNAME) || !last.any(Kinds::END | Kinds::NAME) && !frame.is_ordinary(places.end - 1);
    (2..=3).contains(&places.len())
        && frame.kinds(places.start).any(Kinds::FORENAME)
        && surname
        && whole.is_none()
        && places.clone().all(|place| frame.is_name_like(place))
}

/// "Had Ada Sample known", "Did Ada Sample call".
fn asked(frame: &WordsBeside<'_, '_, '_>, places: &Range<usize>) -> bool {
    places.start.checked_sub(1).is_some_and(|before| {
        matches!(frame.word(before), "Had" | "Did" | "Does" | "Has")
            && frame.sentence(before).start == before
            && frame.is_lower(places.end)
    })
}

/// The surnames of those whom the article names in full.
fn of_full_names(frame: &WordsBeside<'_, '_, '_>, found: &[Found]) -> HashSet<String> {
    let full = |name: &&Found| {
        name.kind == EntityType::Person
            && name.places.len() > 1
            && frame.kinds(name.places.start).any(Kinds::FORENAME)
    };
    found.iter().filter(full).map(|name| frame.words(name.places.end - 1..name.places.end)).collect()
}

/// Whether a body or place of one word, of which the tagger was not sure, is called as somebody who is named in full.
fn is_surname(frame: &WordsBeside<'_, '_, '_>, name: &Found, full: &HashSet<String>) -> bool {
    matches!(name.kind, EntityType::Organization | EntityType::Place)
        && name.confidence < SURE
        && name.places.len() == 1
        && !frame.kinds(name.places.start).any(Kinds::NAME)
        && full.contains(&frame.words(name.places.clone()))
}

/// "Lady Justice Sample", "Judge Sample": whether a title with a capital stands before a word that the lists do not know.
fn is_titled(frame: &WordsBeside<'_, '_, '_>, name: &Found) -> bool {
    let start = name.places.start;
    let title = start.checked_sub(1).filter(|&before| frame.is_title(before..start));
    let capital = title.is_some_and(|title| frame.reading.at(title).is_capital());
    let known = Kinds::NAME | Kinds::END;
    matches!(name.kind, EntityType::Place | EntityType::Organization)
        && name.places.len() == 1
        && capital
        && frame.is_name_like(start)
        && !frame.kinds(start).any(known)
}

/// "the mayor of Sample": whether it is what somebody governs or stands for.
fn is_governed(frame: &WordsBeside<'_, '_, '_>, name: &Found) -> bool {
    let start = name.places.start;
    let of = start.checked_sub(1).is_some_and(|of| matches!(frame.word(of), "of" | "for"));
    let office = start.checked_sub(2).map(|office| frame.lower(office)).unwrap_or_default();
    name.kind == EntityType::Person
        && name.places.len() == 1
        && of
        && matches!(
            office.as_str(),
            "mayor"
                | "governor"
                | "bishop"
                | "archbishop"
                | "mp"
                | "citizens"
                | "residents"
                | "villagers"
                | "sheriff"
                | "city"
                | "town"
                | "village"
                | "outskirts"
                | "streets"
                | "port"
                | "suburb"
        )
}

/// Whether the words beside it say that the name of one word is a firm's: its shares, "the firm Sample".
fn is_firm(frame: &WordsBeside<'_, '_, '_>, name: &Found) -> bool {
    let (start, end) = (name.places.start, name.places.end);
    let known = frame.kinds(start).any(Kinds::FORENAME | Kinds::PLACE | Kinds::ANY_GROUP);
    if known || frame.is_courtesy(start.saturating_sub(1)) || name.places.len() > 1 {
        return false;
    }
    let before = |back: usize| start.checked_sub(back).map(|place| frame.lower(place)).unwrap_or_default();
    let shares = matches!(before(1).as_str(), "in" | "of")
        && matches!(
            before(2).as_str(),
            "shares" | "stock" | "stake" | "shareholders" | "investors" | "subsidiary"
        );
    let small = start.checked_sub(1).is_some_and(|before| frame.is_lower(before));
    let body = small
        && noun(&before(1)).is_some_and(|noun| {
            noun.voice() == Some(Voice::Body) && noun.is_one() && noun.is(Attributes::GENERAL)
        });
    shares || body || apposed(frame, end)
}

/// "The striker, Ada Sample,", "Ada Sample, a baker,": whether a noun for a person stands in apposition.
fn is_said_to_be_a_person(frame: &WordsBeside<'_, '_, '_>, places: &Range<usize>) -> bool {
    let person = |place: usize| {
        frame.is_lower(place)
            && noun(frame.word(place))
                .is_some_and(|noun| noun.voice() == Some(Voice::Person) && noun.is_one())
    };
    let determined = |place: usize| class(&frame.lower(place)) == Some(Class::Determiner);
    if places.len() < 2 || frame.word(places.end) != "," {
        return false;
    }
    let before = places.start.checked_sub(2).filter(|&head| frame.word(head + 1) == "," && person(head));
    let led = before.is_some_and(|head| (1..=3).any(|back| head >= back && determined(head - back)));
    let head = (places.end + 2..places.end + 5).find(|&at| !frame.is_lower(at + 1));
    let ends = |at: usize| matches!(frame.word(at + 1), "," | ".");
    let followed = determined(places.end + 1) && head.is_some_and(|head| person(head) && ends(head));
    led || followed
}

/// "Sample and Example, both chip makers,": whether a body is said to be one after the name.
fn apposed(frame: &WordsBeside<'_, '_, '_>, end: usize) -> bool {
    let comma = if frame.word(end) == "and" { end + 2 } else { end };
    if frame.word(comma) != "," || !matches!(frame.word(comma + 1), "a" | "an" | "the" | "both") {
        return false;
    }
    let head = (comma + 2..comma + 6).find(|&place| {
        matches!(frame.word(place + 1), "," | "." | "in" | "based" | "that" | "which" | "of" | "with")
    });
    head.is_some_and(|head| {
        let word = frame.lower(head);
        let makes = word.starts_with("maker") && frame.is_lower(head - 1) || word.ends_with("makers");
        makes || noun(&word).is_some_and(|noun| noun.voice() == Some(Voice::Body))
    })
}
