//! A unit of time with a side: "this week", "last year", "the following day", "the past decade", "the past two months".

use super::duration;
use super::recognised::Recognised;
use super::side::side;
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{Amount, CalendarName, Length, Meaning, Side, Unit, VagueTime, When, YearOf};
use crate::dates::numbers;
use crate::dates::reader::LineReader;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let (side, after) = side(reader, place);
    compared(reader, place)
        .or_else(|| single(reader, place, side, after))
        .or_else(|| several(reader, place))
        .or_else(|| recent(reader, place))
        .or_else(|| its_end(reader, place))
}

/// "last week"; "the past week" is a length; "the day before" goes back from what was told.
fn single(reader: &LineReader<'_, '_>, place: usize, side: Side, after: usize) -> Option<Recognised> {
    let after = after + usize::from(reader.any(after, &["fiscal", "calendar", "whole", "entire", "full"]));
    if reader.phrase(place, "the latest period").is_some() {
        let when = When::Unit { unit: Unit::Quarter, side: Side::The };
        return Some(Recognised::sure(place + 3, Meaning::Point { when, within: None }));
    }
    if is_title(reader, place, after) {
        return None;
    }
    let DateWord::Unit(unit) = reader.word(after) else { return None };
    if !matches!(
        unit,
        Unit::Day | Unit::Week | Unit::Month | Unit::Quarter | Unit::Year | Unit::Decade | Unit::Century
    ) {
        return None;
    }
    if reader.hyphen(after + 1) || side == Side::Bare {
        return None;
    }
    // "the year 1950", "the year two thousand".
    if side == Side::The
        && unit == Unit::Year
        && (reader.is_number(after + 1) || reader.phrase(after + 1, "two thousand").is_some())
    {
        return None;
    }
    let point = |side| Meaning::Point { when: When::Unit { unit, side }, within: None };
    let length = Meaning::Length(Length { amount: Amount::whole(1), unit });
    let past = after.checked_sub(1).is_some_and(|before| reader.is(before, "past"));
    if past || (unit >= Unit::Decade && matches!(side, Side::Last | Side::Past | Side::Next)) {
        return Some(Recognised::sure(after + 1, length));
    }
    match side {
        Side::The => definite(reader, after, unit),
        // "the next day" is told from what went before, the next year from now.
        Side::Next if unit == Unit::Day && reader.is(place, "the") => {
            Some(Recognised::sure(after + 1, point(Side::Following)))
        }
        Side::Last | Side::Past if unit == Unit::Day => None,
        // "in that year" is fine; "that day" too; "that week" too.
        _ => Some(Recognised::sure(after + 1, point(side))),
    }
}

/// Whether it is the name of a programme: "ABC's This Week".
fn is_title(reader: &LineReader<'_, '_>, place: usize, unit_at: usize) -> bool {
    let both = reader.is(place, "this") && reader.capital(place) && reader.capital(unit_at);
    both && (reader.name_like(place.wrapping_sub(1))
        || reader.any_before(place, &["\"", "“", "''", "``", "'s", "’s", "'"]))
}

/// "the year before", "the week prior", "the day after"; "the quarter", "the year" as financial reports have them.
fn definite(reader: &LineReader<'_, '_>, unit_at: usize, unit: Unit) -> Option<Recognised> {
    let point = |side| Meaning::Point { when: When::Unit { unit, side }, within: None };
    let next = unit_at + 1;
    let closes = |at: usize| {
        let text = reader.text(at);
        text.is_empty()
            || !text.starts_with(|first: char| first.is_alphanumeric() || matches!(first, '$' | '“'))
    };
    if reader.any(next, &["before", "prior", "previous"]) && closes(next + 1) {
        return Some(Recognised::sure(next + 1, point(Side::Previous)));
    }
    if reader.any(next, &["after", "following"]) && closes(next + 1) {
        return Some(Recognised::sure(next + 1, point(Side::Following)));
    }
    // "the year ended June 30" is told as a length: the day that ends it is told apart.
    if unit == Unit::Year && reader.any(next, &["ended", "ending"]) {
        let length = Length { amount: Amount::whole(1), unit };
        return Some(Recognised::sure(next, Meaning::Length(length)));
    }
    match unit {
        // "the week of March 6"
        Unit::Week if reader.is(next, "of") => Some(Recognised::part(next, point(Side::The))),
        Unit::Year | Unit::Week | Unit::Month
            if reader.any(next, &["of", "'s", "’s", "when", "that", "-"]) =>
        {
            None
        }
        Unit::Quarter | Unit::Year | Unit::Week => Some(Recognised::sure(next, point(Side::The))),
        Unit::Month => Some(Recognised::part(next, point(Side::The))),
        _ => None,
    }
}

/// Words that make a length of a number of units: "the first nine months", "the coming weeks".
fn bounds(reader: &LineReader<'_, '_>, place: usize) -> bool {
    matches!(
        reader.word(place),
        DateWord::Side(Side::Last | Side::Past | Side::Next | Side::Following | Side::Previous | Side::The)
            | DateWord::Ordinal(1)
    ) || reader.is(place, "same")
        || reader.any(place, &["these", "those", "remaining", "final", "early", "intervening"])
}

/// "the past two months", "the next few days", "those first few hours", "the nine months", "coming weeks".
fn several(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let mut at = place;
    while at < place + 3 && bounds(reader, at) {
        at += 1;
    }
    if at == place {
        return None;
    }
    let (amount, after) = numbers::amount(reader, at).unwrap_or((Amount::Several, at));
    let bare = after == at;
    let after =
        after + usize::from(reader.any(after, &["full", "more", "trading", "calendar", "fiscal", "or"]));
    let unit = match reader.word(after) {
        DateWord::Units(unit) => unit,
        DateWord::Parts(crate::dates::meaning::DayPart::Night) => Unit::Night,
        _ => return None,
    };
    // "following decades of neglect": the word is a preposition without "the".
    if bare
        && at == place + 1
        && reader
            .any(place, &["following", "past", "last", "previous", "preceding", "early", "final", "first"])
    {
        return None;
    }
    if bare && at == place + 1 && reader.any(place, &["the", "those", "these", "first", "that"]) {
        return bare_plural(reader, place, after, unit);
    }
    let end = duration::past_ending(reader, after + 1);
    Some(Recognised::sure(end, Meaning::Length(Length { amount, unit })))
}

/// "the years", "these days".
fn bare_plural(reader: &LineReader<'_, '_>, place: usize, unit_at: usize, unit: Unit) -> Option<Recognised> {
    let length = Meaning::Length(Length { amount: Amount::Several, unit });
    if reader.is(place, "these") && unit == Unit::Day {
        return Some(Recognised::sure(unit_at + 1, Meaning::Reference(VagueTime::Present)));
    }
    if reader.is(place, "those") || unit >= Unit::Day && reader.any_before(place, &["over", "in", "through"])
    {
        return Some(Recognised::sure(unit_at + 1, length));
    }
    None
}

/// "recent years".
fn recent(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if !reader.is(place, "recent") {
        return None;
    }
    let DateWord::Units(unit) = reader.word(place + 1) else { return None };
    (unit >= Unit::Day).then(|| Recognised::sure(place + 2, Meaning::Reference(VagueTime::Past)))
}

/// "last year's quarter", and "comparable period" before "last year" or "a year ago".
fn compared(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if reader.any(place, &["comparable", "corresponding"]) && reader.any(place + 1, &["period", "quarter"]) {
        let when = When::Unit { unit: Unit::Quarter, side: Side::The };
        return Some(Recognised::part(place + 2, Meaning::Point { when, within: None }));
    }
    let last = reader.phrase(place, "last year")?;
    let possessive = reader.any(last, &["'s", "’s"]) && reader.any(last + 1, &["quarter", "period"]);
    let when =
        When::Named { name: CalendarName::Compared, year: YearOf::Relative(Side::Last), side: Side::The };
    possessive.then(|| Recognised::sure(last + 2, Meaning::Point { when, within: None }))
}

/// "year-end", "year end", "month's end": the year or month that it is the end of.
fn its_end(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let DateWord::Unit(unit @ (Unit::Year | Unit::Month)) = reader.word(place) else { return None };
    let after = place + 1 + usize::from(reader.any(place + 1, &["'s", "’s"]));
    let after = reader.past_hyphen(after);
    // "year-end results" are a kind of results.
    let adjective = reader.hyphen(place + 1) && reader.text(after + 1).starts_with(char::is_alphabetic);
    if !reader.is(after, "end") || adjective && !reader.any(after + 1, FOLLOWS_END) {
        return None;
    }
    let when = When::Unit { unit, side: Side::This };
    Some(Recognised::sure(after + 1, Meaning::Point { when, within: None }))
}

/// Words that may follow "year-end" where it is a time.
const FOLLOWS_END: &[&str] =
    &["and", "or", "as", "but", "from", "to", "the", "with", "when", "in", "at", "for", "was"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::check_words;

    #[test]
    fn a_unit_needs_a_side() {
        check_words(
            at,
            &[
                "[last week]",
                "[the past decade]",
                "[the following day]",
                "[the past two months]",
                "[the year before], he",
                "[those first few hours]",
                "[recent years]",
                "[These days]",
                "a week",
                "the day",
                "ABC’s This Week",
                "following decades of neglect",
            ],
        );
    }
}
