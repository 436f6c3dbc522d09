//! Times of day by the clock: "7:07 PM EST", "4 a.m.", "1130pm", "noon", "half past seven".

use super::recognised::Recognised;
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{Clock, DayPart, Meaning, When, Within};
use crate::dates::numbers;
use crate::dates::reader::LineReader;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    by_clock(reader, place).or_else(|| word(reader, place)).or_else(|| past_the_hour(reader, place))
}

fn unspoken(within: Within) -> Meaning {
    Meaning::Point { when: When::Unspoken, within: Some(within) }
}

/// "22:05:36", "7:07", "06.16": hours and minutes of one token, and seconds.
pub(super) fn digital(text: &str) -> Option<Clock> {
    let mark = if text.contains(':') { ':' } else { '.' };
    let mut parts = text.split(mark);
    let mut next = |long: bool| {
        let part = parts.next()?;
        let fits = if long { part.len() == 2 } else { (1..=2).contains(&part.len()) };
        (fits && part.bytes().all(|byte| byte.is_ascii_digit())).then(|| part.parse::<i8>().ok()).flatten()
    };
    let (hour, minute, second) = (next(false)?, next(true)?, next(true));
    let valid =
        hour <= 24 && minute < 60 && second.is_none_or(|second| second < 60) && parts.next().is_none();
    valid.then_some(Clock { hour, minute, second })
}

/// Hours and minutes as written at `place`, the hours to add where "pm" is grown on, and whether a colon parts them.
fn written(text: &str) -> Option<(Clock, Option<i8>, bool)> {
    let cut = text.len().saturating_sub(2);
    let (digits, ending) = text.split_at_checked(cut)?;
    let text = text.strip_suffix("hrs").unwrap_or(text);
    let (digits, hours) = if ending.eq_ignore_ascii_case("am") {
        (digits, Some(0))
    } else if ending.eq_ignore_ascii_case("pm") {
        (digits, Some(12))
    } else {
        (text, None)
    };
    let parted = digits.contains([':', '.']);
    if parted {
        return Some((digital(digits)?, hours, digits.contains(':')));
    }
    if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i16 = digits.parse().ok()?;
    if digits.len() < 3 {
        return Some((Clock { hour: number as i8, minute: 0, second: None }, hours, false));
    }
    // "1130pm": four digits alone are a year sooner than a time.
    let clock = Clock { hour: (number / 100) as i8, minute: (number % 100) as i8, second: None };
    (hours.is_some() && clock.minute < 60).then_some((clock, hours, false))
}

/// "7:07 PM EST", "8pm", "10 p.m.", "19:07".
fn by_clock(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if !reader.is_number(place) {
        return None;
    }
    if let Some(found) = run_together(reader, place) {
        return Some(found);
    }
    let (clock, grown, colon) = written(reader.text(place))?;
    if grown.is_none() && !colon && reader.any(place + 1, &["o'clock", "o’clock"]) {
        return Some(Recognised::sure(past_zone(reader, place + 2), unspoken(Within::Clock(clock))));
    }
    let (hours, after) = match grown {
        Some(hours) => (Some(hours), place + 1),
        None => meridiem(reader, place + 1).map_or((None, place + 1), |(hours, end)| (Some(hours), end)),
    };
    let Some(hours) = hours else { return twenty_four_hours(reader, place, clock, colon) };
    let hour = match clock.hour {
        12 => hours,
        1..=11 => clock.hour + hours,
        _ => return None,
    };
    let end = past_zone(reader, after);
    Some(Recognised::sure(end, unspoken(Within::Clock(Clock { hour, ..clock }))))
}

/// "0339 GMT": four digits are a time only before a zone.
fn run_together(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let digits = reader.digits(place).filter(|_| reader.text(place).len() == 4)?;
    let (hour, minute) = ((digits / 100) as i8, (digits % 100) as i8);
    if reader.word(place + 1) != DateWord::Zone || !reader.capital(place + 1) || hour > 24 || minute > 59 {
        return None;
    }
    let clock = Clock { hour, minute, second: None };
    Some(Recognised::sure(past_zone(reader, place + 1), unspoken(Within::Clock(clock))))
}

/// "p.m.", and "p.m" before the end of a sentence; the hours to add and the place after it.
fn meridiem(reader: &LineReader<'_, '_>, place: usize) -> Option<(i8, usize)> {
    if let DateWord::Meridiem(hours) = reader.word(place) {
        return Some((hours, place + 1));
    }
    let hours = if reader.is(place, "p") {
        12
    } else if reader.is(place, "a") {
        0
    } else {
        return in_the_part(reader, place);
    };
    let dotted = reader.is(place + 1, ".")
        && reader.glued(place + 1)
        && reader.is(place + 2, "m")
        && reader.glued(place + 2);
    dotted.then_some((hours, place + 3))
}

/// "in the morning" after an hour.
fn in_the_part(reader: &LineReader<'_, '_>, place: usize) -> Option<(i8, usize)> {
    let after = reader.phrase(place, "in the")?;
    match reader.word(after) {
        DateWord::Part(DayPart::Morning) => Some((0, after + 1)),
        DateWord::Part(DayPart::Afternoon | DayPart::Evening) => Some((12, after + 1)),
        _ => None,
    }
}

/// "19:07", "02.00 EST": without "am" or "pm" only with a zone, a date or a word of time beside it.
fn twenty_four_hours(
    reader: &LineReader<'_, '_>,
    place: usize,
    clock: Clock,
    colon: bool,
) -> Option<Recognised> {
    let parted = reader.text(place).contains([':', '.']);
    let end = past_zone(reader, place + 1);
    if !parted {
        return None;
    }
    let meaning = unspoken(Within::Clock(clock));
    let zoned = end > place + 1;
    let introduced = colon && reader.any_before(place, &["at", "by", "around", "until", "till", "from"]);
    if !colon && !zoned {
        return None;
    }
    if zoned || introduced {
        Some(Recognised::sure(end, meaning))
    } else {
        Some(Recognised::part(end, meaning))
    }
}

/// The place after a time zone: "EST", "(UTC)", "local time".
fn past_zone(reader: &LineReader<'_, '_>, place: usize) -> usize {
    let zone = |at: usize| reader.word(at) == DateWord::Zone && reader.capital(at);
    let after = place + usize::from(zone(place));
    // The same time in another zone: "0339 GMT (1139 HKT)".
    let inner = after + 1 + usize::from(reader.is_number(after + 1));
    let bracketed = reader.is(after, "(") && zone(inner) && reader.is(inner + 1, ")");
    if bracketed { inner + 2 } else { after }
}

/// "noon", "12 noon", "midnight".
fn word(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let start = place + usize::from(reader.is(place, "12"));
    let hour = if reader.any(start, &["noon", "midday"]) {
        12
    } else if reader.is(start, "midnight") {
        0
    } else {
        return None;
    };
    let clock = Within::Clock(Clock { hour, minute: 0, second: None });
    Some(Recognised::sure(past_zone(reader, start + 1), unspoken(clock)))
}

/// Minutes by their names before "past" and "to".
const MINUTES: &[(&str, i8)] = &[("half", 30), ("quarter", 15), ("five", 5), ("ten", 10), ("twenty", 20)];

/// "half past seven", "a quarter to nine": in which half of the day goes without saying, and is taken as the first.
fn past_the_hour(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let start = place + usize::from(reader.is(place, "a"));
    let &(_, minutes) = MINUTES.iter().find(|(name, _)| reader.is(start, name))?;
    let to = reader.is(start + 1, "to") && matches!(minutes, 15);
    if !reader.is(start + 1, "past") && !to {
        return None;
    }
    let (hour, after) = numbers::cardinal(reader, start + 2).filter(|(hour, _)| (1..=12).contains(hour))?;
    let (added, end) = meridiem(reader, after).unwrap_or((0, after));
    let hour = hour as i8 % 12 + added;
    let (hour, minute) = if to { ((hour + 23) % 24, 60 - minutes) } else { (hour, minutes) };
    Some(Recognised::sure(
        past_zone(reader, end),
        unspoken(Within::Clock(Clock { hour, minute, second: None })),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::check_words;

    #[test]
    fn a_time_needs_a_sign_that_it_is_one() {
        check_words(
            at,
            &[
                "at [7:07 PM EST]",
                "[4 a.m.]",
                "[8pm]",
                "[noon]",
                "[06.16 GMT]",
                "[0339 GMT (1139 HKT)]",
                "[9 o’clock]",
                "rose 7.07 percent",
                "he is 9",
                "[1130pm]",
                "[half past seven]",
                "[12 noon]",
                "1130 people",
            ],
        );
    }
}
