//! Weekdays: "Tuesday", "last Friday", "this coming Sunday", "Fridays".

use super::recognised::Recognised;
use super::side::side;
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{CalendarName, Meaning, Recurrence, Side, When, YearOf};
use crate::dates::reader::LineReader;
use jiff::civil::Weekday;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let (side, after) = side(reader, place);
    if let DateWord::Weekdays(weekday) = reader.word(after) {
        let name = CalendarName::Weekday(weekday);
        return Some(Recognised::sure(after + 1, Meaning::Recurrence(Recurrence::Named(name, None))));
    }
    let sided =
        matches!(side, Side::Last | Side::This | Side::Next | Side::Past) && reader.text(after + 1) != "'s";
    let weekday = weekday(reader, after, sided && !reader.is(after, "sun"))?;
    if let DateWord::Parts(part) = reader.word(after + 1)
        && side == Side::Bare
    {
        return Some(Recognised::sure(
            after + 2,
            Meaning::Recurrence(Recurrence::Named(CalendarName::Weekday(weekday), Some(part))),
        ));
    }
    if is_a_name(reader, after) || side == Side::The {
        return None;
    }
    let when = When::Named { name: CalendarName::Weekday(weekday), year: YearOf::Untold, side };
    Some(Recognised::sure(after + 1, Meaning::Point { when, within: None }))
}

/// The weekday at `place`; the short forms only with a capital letter and beside a date or a word of dates.
fn weekday(reader: &LineReader<'_, '_>, place: usize, sided: bool) -> Option<Weekday> {
    match reader.word(place) {
        DateWord::Weekday(weekday) => Some(weekday),
        // "next fri": a side says what the letters leave open.
        DateWord::DoubtfulWeekday(weekday) if sided => Some(weekday),
        DateWord::DoubtfulWeekday(weekday) if reader.capital(place) => {
            let next = place + 1 + usize::from(reader.is(place + 1, "."));
            let next = next + usize::from(reader.is(next, ","));
            let beside = reader.is_number(next)
                || matches!(
                    reader.word(next),
                    DateWord::Month(_) | DateWord::DoubtfulMonth(_) | DateWord::Part(_)
                )
                || reader.any_before(place, &["on", "this"]);
            beside.then_some(weekday)
        }
        _ => None,
    }
}

/// Words that make a name of the weekday after them.
const BEFORE_NAME: &[&str] =
    &["black", "good", "ash", "super", "bloody", "cyber", "fat", "maundy", "palm", "giving", "man"];

/// Words that make a name of the weekday before them.
const AFTER_NAME: &[&str] = &[
    "times",
    "telegraph",
    "post",
    "mirror",
    "mail",
    "express",
    "herald",
    "world",
    "club",
    "review",
    "supplement",
];

/// Whether the weekday is part of a name: "Black Friday", "the Sunday Times".
fn is_a_name(reader: &LineReader<'_, '_>, place: usize) -> bool {
    reader.any_before(place, BEFORE_NAME) && reader.capital(place.wrapping_sub(1))
        || reader.any(place + 1, AFTER_NAME) && reader.capital(place + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::check_words;

    #[test]
    fn a_weekday_is_read_with_its_side_and_not_inside_a_name() {
        check_words(
            at,
            &[
                "on [Tuesday] night",
                "[last Friday]",
                "[this coming Sunday]",
                "[Fridays] are slow",
                "[Tue] 19 Nov",
                "[Tuesday nights] are slow",
                "Black Friday sales",
                "the Sunday Times",
                "the sun sat",
            ],
        );
    }
}
