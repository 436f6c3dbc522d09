//! Dates in numbers alone: "2019-11-19", "20/11/2019", "11/20/19", "27.03.15", and the `T` form with its time.

use super::clock;
use super::recognised::Recognised;
use crate::analysis::Day;
use crate::dates::meaning::{CalendarName, Meaning, Side, When, Within, YearOf};
use crate::dates::reader::LineReader;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if !reader.is_number(place) || reader.any_before(place, &["$", "£", "€", "#"]) {
        return None;
    }
    hyphenated(reader, place).or_else(|| parted(reader, place))
}

fn found(end: usize, (year, name): (i16, CalendarName), within: Option<Within>) -> Option<Recognised> {
    let (CalendarName::Day { month, day, .. } | CalendarName::Slashed { month, day }) = name else {
        return None;
    };
    // A day that the calendar lacks is no date at all: "45/99/2019" may be a score.
    Day::new(year, month, day).ok()?;
    let when = When::Named { name, year: YearOf::Stated(year), side: Side::Bare };
    Some(Recognised::sure(end, Meaning::Point { when, within }))
}

/// "2019-11-19", "2019-11-18T22:05:36Z"; also "19-11-2019".
fn hyphenated(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if !(reader.hyphen(place + 1) && reader.hyphen(place + 3)) || reader.hyphen(place + 5) {
        return None;
    }
    let (first, second, third) = (reader.text(place), reader.text(place + 2), reader.text(place + 4));
    let (third, time) = third.split_once(['T', 't']).map_or((third, None), |(day, time)| (day, Some(time)));
    let within = match time {
        Some(time) => Some(Within::Clock(clock::digital(time.trim_end_matches(['Z', 'z']))?)),
        None => None,
    };
    let date = match (first.len(), third.len()) {
        (4, 1..=2) => (first.parse().ok()?, in_order(second, third)?),
        (1..=2, 4) => (third.parse().ok()?, day_and_month(first, second)?),
        _ => return None,
    };
    found(place + 5, date, within)
}

/// "20/11/2019", "11/20/19", "27.03.15", "2019/11/19": one token.
fn parted(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let text = reader.text(place);
    let mark = if text.contains('/') { '/' } else { '.' };
    let mut parts = text.split(mark);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some()
        || [first, second, third].iter().any(|part| !part.bytes().all(|b| b.is_ascii_digit()))
    {
        return None;
    }
    let date = match (first.len(), second.len(), third.len()) {
        (4, 2, 2) => (first.parse().ok()?, in_order(second, third)?),
        (1..=2, 1..=2, 4) => (third.parse().ok()?, day_and_month(first, second)?),
        (1..=2, 1..=2, 2) if mark == '/' || second.len() == 2 => {
            (full_year(third.parse().ok()?), day_and_month(first, second)?)
        }
        _ => return None,
    };
    found(place + 1, date, None)
}

/// Month and day in the order of the international form.
fn in_order(month: &str, day: &str) -> Option<CalendarName> {
    Some(CalendarName::Day { month: month.parse().ok()?, day: day.parse().ok()?, weekday: None })
}

/// Which of two numbers is the month: the one that can be. Where both can, the first, as Americans write it,
/// and the name says that it might be otherwise.
fn day_and_month(first: &str, second: &str) -> Option<CalendarName> {
    let (first, second): (i8, i8) = (first.parse().ok()?, second.parse().ok()?);
    Some(match (first, second) {
        (13.., _) => CalendarName::Day { month: second, day: first, weekday: None },
        (_, 13..) => CalendarName::Day { month: first, day: second, weekday: None },
        _ if first == second => CalendarName::Day { month: first, day: second, weekday: None },
        _ => CalendarName::Slashed { month: first, day: second },
    })
}

/// The year that two digits stand for: of this century up to 49, of the last from 50.
pub(super) fn full_year(short: i16) -> i16 {
    if short < 50 { 2000 + short } else { 1900 + short }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::{check, check_words};
    use crate::dates::meaning::Clock;

    fn on(year: i16, month: i8, day: i8) -> Meaning {
        let name = CalendarName::Day { month, day, weekday: None };
        let when = When::Named { name, year: YearOf::Stated(year), side: Side::Bare };
        Meaning::Point { when, within: None }
    }

    #[test]
    fn the_number_that_can_be_no_month_is_the_day() {
        check(
            at,
            &[
                ("[2019-11-19] x", on(2019, 11, 19)),
                ("[20/11/2019]", on(2019, 11, 20)),
                ("[11/20/19] AT 4", on(2019, 11, 20)),
                ("on [27.03.15]", on(2015, 3, 27)),
                ("[01.21.2020]", on(2020, 1, 21)),
            ],
        );
    }

    #[test]
    fn a_date_that_reads_both_ways_says_so() {
        let when = When::Named {
            name: CalendarName::Slashed { month: 3, day: 4 },
            year: YearOf::Stated(2022),
            side: Side::Bare,
        };
        check(at, &[("[03/04/2022]", Meaning::Point { when, within: None })]);
    }

    #[test]
    fn the_international_form_carries_its_time() {
        let when = When::Named {
            name: CalendarName::Day { month: 11, day: 18, weekday: None },
            year: YearOf::Stated(2019),
            side: Side::Bare,
        };
        let within = Some(Within::Clock(Clock { hour: 22, minute: 5, second: Some(36) }));
        check(at, &[("at [2019-11-18T22:05:36Z].", Meaning::Point { when, within })]);
    }

    #[test]
    fn scores_versions_and_amounts_are_no_dates() {
        check_words(at, &["version 1.2.3 is", "24/7 and 9/11", "45/99/2019", "555-12-1234", "won 3-2-1"]);
    }
}
