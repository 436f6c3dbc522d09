//! The forms that expressions take, a file each. Each is a recogniser: what begins at this place, and how far does it go?

mod calendar;
mod clock;
mod day;
mod duration;
mod holiday;
mod named;
mod numeric;
mod offset;
mod part;
mod reference;
mod set;
mod unit;
mod weekday;
mod year;

use super::lexicon::Word;
use super::meaning::{Meaning, Side};
use super::reader::Reader;

/// What a form recognised at a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    /// The place after its last token.
    pub end: usize,
    /// What it says.
    pub meaning: Meaning,
    /// Whether it is an expression on its own; if not, only beside another.
    pub alone: bool,
}

impl Found {
    /// An expression on its own.
    const fn sure(end: usize, meaning: Meaning) -> Self {
        Self { end, meaning, alone: true }
    }

    /// Part of an expression, when another stands beside it.
    const fn part(end: usize, meaning: Meaning) -> Self {
        Self { end, meaning, alone: false }
    }
}

/// A recogniser: what begins at `place`, if anything of its form does. Looks at a bounded number of tokens.
type Form = fn(&Reader<'_, '_>, usize) -> Option<Found>;

/// Every form. The longest find wins; among equals the earlier form.
const FORMS: &[Form] = &[
    numeric::at,
    calendar::at,
    clock::at,
    part::at,
    set::at,
    offset::at,
    weekday::at,
    day::at,
    named::at,
    unit::at,
    year::at,
    duration::at,
    reference::at,
];

/// The longest find at `place`.
pub(super) fn longest(reader: &Reader<'_, '_>, place: usize) -> Option<Found> {
    if !may_open(reader, place) {
        return None;
    }
    let mut best: Option<Found> = None;
    for form in FORMS {
        if let Some(found) = form(reader, place)
            && best.is_none_or(|known| found.end > known.end)
        {
            best = Some(found);
        }
    }
    best
}

/// The side told at `place`, with or without "the"; and the place after it.
fn side(reader: &Reader<'_, '_>, place: usize) -> (Side, usize) {
    let Word::Side(side) = reader.word(place) else { return (Side::Bare, place) };
    match (side, reader.word(place + 1)) {
        // "that same day", "this past spring", "this coming Sunday".
        (Side::Same, Word::Side(Side::Same)) => (Side::Same, place + 2),
        (Side::This, Word::Side(second @ (Side::Past | Side::Last | Side::Next | Side::Same)))
        | (Side::The, Word::Side(second)) => (second, place + 2),
        _ => (side, place + 1),
    }
}

/// Whether any form can begin at `place`: saves asking them all at every token.
fn may_open(reader: &Reader<'_, '_>, place: usize) -> bool {
    reader.word(place) != Word::Plain || reader.is_number(place) || reader.any(place, &["'", "’", "‘"])
}

/// The words that `form` finds first in each text are those in brackets; nothing where there are none.
#[cfg(test)]
fn check_words(form: Form, cases: &[&str]) {
    use crate::dates::reader::classify;
    use crate::text::Document;
    for marked in cases {
        let text = marked.replace(['[', ']'], "");
        let document = Document::new(&text);
        let words = classify(&document);
        let line = 0..document.tokens().len();
        let reader = Reader::new(&document, &words, &line);
        let found = line.clone().find_map(|place| form(&reader, place).map(|found| (place, found)));
        let got = found.map_or("", |(place, found)| reader.span(place, found.end).of(&text));
        let expected = marked.split_once('[').and_then(|(_, rest)| rest.split_once(']'));
        assert_eq!(got, expected.map_or("", |(inside, _)| inside), "in {marked}");
    }
}

/// The shared test of meanings: each case is text with what is to be found in brackets, and its meaning.
#[cfg(test)]
fn check(form: Form, cases: &[(&str, Meaning)]) {
    use crate::dates::reader::classify;
    use crate::text::Document;
    for (marked, meaning) in cases {
        check_words(form, &[marked]);
        let text = marked.replace(['[', ']'], "");
        let document = Document::new(&text);
        let words = classify(&document);
        let line = 0..document.tokens().len();
        let reader = Reader::new(&document, &words, &line);
        let found = line.clone().find_map(|place| form(&reader, place));
        assert_eq!(found.map(|found| found.meaning), Some(*meaning), "in {marked}");
    }
}
