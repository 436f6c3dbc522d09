//! Edges: greetings, titles and letters are cut off names, and what runs over the end of a sentence is two names.

use super::beside::WordsBeside;
use super::found::{Found, SETTLED, SURE};
use crate::analysis::EntityType;
use crate::names::reading::Shape;
use crate::words::grammar::{AFTER_NAMES, GREETINGS};
use crate::words::kinds::Kinds;
use std::collections::HashSet;
use std::ops::Range;

/// The names without what does not belong to them.
pub(super) fn cut(frame: &WordsBeside<'_, '_, '_>, found: Vec<Found>) -> Vec<Found> {
    let whole: HashSet<String> = found.iter().map(|name| frame.words(name.places.clone())).collect();
    let mut cut: Vec<Found> = Vec::with_capacity(found.len());
    for name in found {
        if cut.last().is_some_and(|last| name.places.start < last.places.end) {
            continue;
        }
        for name in parted(frame, name)
            .into_iter()
            .flat_map(|name| bought(frame, name, &whole))
            .flat_map(|name| coupled(frame, name))
        {
            if spoken(frame, &name) || letters(frame, &name, cut.last()) {
                continue;
            }
            cut.push(trimmed(frame, &name, &whole));
        }
    }
    cut
}

/// The parts of a name that runs over the end of a sentence: "Judith. Neal Barlow", "Lorenzo.Emre Dalan".
fn parted(frame: &WordsBeside<'_, '_, '_>, name: Found) -> Vec<Found> {
    let stop = |&place: &usize| {
        frame.word(place) == "."
            && frame.word(place - 1).chars().count() > 2
            && place + 1 < name.places.end
            && frame.reading.at(place + 1).is_capital()
    };
    let inside = name.places.start + 1..name.places.end;
    let person = name.kind == EntityType::Person;
    let Some(stop) = inside.clone().find(stop).filter(|_| person) else { return vec![name] };
    [name.places.start..stop, stop + 1..name.places.end]
        .map(|places| Found { places, ..name.clone() })
        .to_vec()
}

/// The two names of a title that became one: "Acme Buys Example", where both stand elsewhere.
fn bought(frame: &WordsBeside<'_, '_, '_>, name: Found, whole: &HashSet<String>) -> Vec<Found> {
    let (start, end) = (name.places.start, name.places.end);
    let known = |place: usize| whole.contains(&frame.words(place..place + 1));
    let verb = start + 1;
    let third = frame.word(verb).ends_with('s') && frame.reading.at(verb).is_capital();
    if end != start + 3 || !third || !known(start) || !known(end - 1) {
        return vec![name];
    }
    [start..verb, end - 1..end].map(|places| Found { places, ..name.clone() }).to_vec()
}

/// The two people of "Ada and Bob", where the tagger was not sure that they are a title.
fn coupled(frame: &WordsBeside<'_, '_, '_>, name: Found) -> Vec<Found> {
    let (start, end) = (name.places.start, name.places.end);
    let forename = |place: usize| frame.kinds(place).any(Kinds::FORENAME);
    let couple = end == start + 3 && frame.word(start + 1) == "and" && forename(start) && forename(end - 1);
    if !couple || name.confidence >= SURE {
        return vec![name];
    }
    [start..start + 1, end - 1..end].map(|places| Found::settled(places, EntityType::Person)).to_vec()
}

/// Whether what looks like a title in quotation marks is what somebody says: “My name is Ada,” said a girl.
fn spoken(frame: &WordsBeside<'_, '_, '_>, name: &Found) -> bool {
    let document = frame.reading.document;
    let closes = |place: usize| matches!(frame.word(place), "”" | "\"" | "’" | "'" | "''");
    let end = name.places.end;
    let comma = frame.word(end) == "," || frame.word(end.saturating_sub(1)) == ",";
    let after = end + usize::from(frame.word(end) == ",");
    name.kind == EntityType::Work
        && name.places.len() > 3
        && comma
        && closes(after)
        && document.quotation_at(name.places.start).is_some()
        && frame.speaks(after + 1)
}

/// Whether a name is but the letters after another's: the "MD" of "Ada Sample, MD,".
fn letters(frame: &WordsBeside<'_, '_, '_>, name: &Found, previous: Option<&Found>) -> bool {
    let start = name.places.start;
    let comma = start.checked_sub(1).filter(|&comma| frame.word(comma) == ",");
    let own = name.places.clone().all(|place| is_letters(frame, place) || frame.word(place) == ",");
    let Some(comma) = comma.filter(|_| own) else { return false };
    // After the person, or after other letters of theirs.
    let first = (0..=comma).rev().step_by(2).take(MOST_LETTERS).find(|&comma| {
        frame.word(comma) == "," && !comma.checked_sub(1).is_some_and(|before| is_letters(frame, before))
    });
    let closed = matches!(frame.word(name.places.end), "," | "." | ")" | "" | ";");
    previous.is_some_and(|previous| {
        closed && previous.kind == EntityType::Person && first == Some(previous.places.end)
    })
}

/// So many words tell a row of keywords.
const LONGEST_ROW: usize = 100;

/// So many degrees and orders stand after a name.
const MOST_LETTERS: usize = 8;

fn is_letters(frame: &WordsBeside<'_, '_, '_>, place: usize) -> bool {
    let word = frame.word(place);
    word.starts_with(char::is_uppercase) && AFTER_NAMES.has(&word.replace('.', "").to_lowercase())
}

/// The name without a greeting or title before it, without letters, marks and verbs after it.
fn trimmed(frame: &WordsBeside<'_, '_, '_>, name: &Found, whole: &HashSet<String>) -> Found {
    let mut places = name.places.clone();
    let next = places.start + 1;
    let greeted =
        name.kind == EntityType::Person || frame.is_courtesy(next) || frame.is_title(next..next + 1);
    if GREETINGS.has(&frame.lower(places.start)) && places.len() > 1 && greeted {
        places.start += 1;
    }
    let kind = titled(frame, &mut places, name.kind);
    while kind == EntityType::Person && places.len() > 1 && after_person(frame, &places) {
        places.end -= 1;
    }
    // "Ada Sample Example Court" in a row of keywords, where there is an Ada Sample.
    let row = || !frame.sentence(places.start).take(LONGEST_ROW).any(|place| frame.is_lower(place));
    if kind == EntityType::Person
        && places.len() > 3
        && whole.contains(&frame.words(places.start..places.start + 2))
        && row()
    {
        places.end = places.start + 2;
    }
    while places.len() > 1 && matches!(frame.word(places.end - 1), "'" | "’" | "\"" | "”" | ",") {
        places.end -= 1;
    }
    let verb = places.end - 1;
    let thing = matches!(kind, EntityType::Event | EntityType::Work | EntityType::Law);
    if places.len() > 1
        && !thing
        && frame.is_lower(verb)
        && !frame.word(verb).ends_with('s')
        && !frame.is_common_noun(verb)
        && whole.contains(&frame.words(places.start..verb))
    {
        places.end = verb;
    }
    if kind == EntityType::Person {
        places = grown(frame, places);
    }
    let confidence = if kind == name.kind { name.confidence } else { SETTLED };
    Found { settled: name.settled || kind != name.kind, places, kind, confidence }
}

fn is_mark(word: &str) -> bool {
    matches!(word, "'" | "’" | "‘" | "\"" | "“" | "”")
}

/// A person's name with ", Jr." after it, and with a forename that is a month before an initial: "April P. Sample".
fn grown(frame: &WordsBeside<'_, '_, '_>, mut places: Range<usize>) -> Range<usize> {
    let junior = places.end + 1;
    let capital = matches!(frame.word(junior), "Jr." | "Jr" | "Sr." | "Sr" | "II" | "III");
    if places.len() > 1 && frame.word(places.end) == "," && capital {
        places.end = junior + 1;
    }
    let before = places.start.checked_sub(1).filter(|&before| frame.is_name_like(before));
    let month = before.filter(|&before| {
        frame.kinds(before).any(Kinds::CALENDAR) && frame.kinds(before).any(Kinds::FORENAME)
    });
    let initial = frame.reading.at(places.start).shape == Shape::Initials;
    match month.filter(|&before| initial && frame.sentence(places.start).contains(&before)) {
        Some(before) => before..places.end,
        None => places,
    }
}

/// Whether the last word of a person's name is none of it: letters like "QC".
fn after_person(frame: &WordsBeside<'_, '_, '_>, places: &Range<usize>) -> bool {
    let last = places.end - 1;
    let capitals = matches!(frame.reading.at(last).shape, Shape::Capitals | Shape::Initials | Shape::Mixed);
    frame.word(last) == ","
        || capitals && is_letters(frame, last) && frame.reading.at(places.start).shape != Shape::Capitals
}

/// Moves `places` behind the title that the name begins with, where one may; the type of what is left.
fn titled(frame: &WordsBeside<'_, '_, '_>, places: &mut Range<usize>, kind: EntityType) -> EntityType {
    let courtesy = frame.is_courtesy(places.start);
    let place = frame.kinds(places.start + 1).any(Kinds::PLACE);
    let quoted = places.start.checked_sub(1).is_some_and(|before| is_mark(frame.word(before)));
    let greeted = places.start.checked_sub(1).is_some_and(|before| GREETINGS.has(&frame.lower(before)));
    if places.len() > 1
        && (courtesy || greeted && frame.is_title(places.start..places.start + 1))
        && !quoted
        && (kind == EntityType::Person || !place && kind == EntityType::Work)
    {
        places.start += 1;
        return EntityType::Person;
    }
    let after_courtesy = places.start.checked_sub(1).is_some_and(|before| {
        frame.is_courtesy(before) || frame.word(before) == "Lord" || frame.word(before) == "Lady"
    });
    let forename = frame.kinds(places.start).any(Kinds::FORENAME) && !after_courtesy;
    if kind == EntityType::Person
        && places.len() > 1
        && !forename
        && frame.is_title(places.start..places.start + 1)
    {
        places.start += 1;
    }
    kind
}
