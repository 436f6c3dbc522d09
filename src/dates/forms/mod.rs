//! The forms that expressions take, a file each. Each is a recogniser: what begins at this place, and how far does it go?

mod calendar;
#[cfg(test)]
mod cases;
mod clock;
mod day;
mod duration;
mod holiday;
mod named;
mod numeric;
mod offset;
mod part;
mod recognised;
mod reference;
mod set;
mod side;
mod unit;
mod weekday;
mod year;

use super::lexicon::DateWord;
use super::reader::LineReader;
use recognised::Recogniser;

pub(super) use recognised::Recognised;

/// Every form. The longest find wins; among equals the earlier form.
const FORMS: &[Recogniser] = &[
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
pub(super) fn longest(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if !may_open(reader, place) {
        return None;
    }
    let mut best: Option<Recognised> = None;
    for form in FORMS {
        if let Some(found) = form(reader, place)
            && best.is_none_or(|known| found.end > known.end)
        {
            best = Some(found);
        }
    }
    best
}

/// Whether any form can begin at `place`: saves asking them all at every token.
fn may_open(reader: &LineReader<'_, '_>, place: usize) -> bool {
    reader.word(place) != DateWord::Plain || reader.is_number(place) || reader.any(place, &["'", "’", "‘"])
}
