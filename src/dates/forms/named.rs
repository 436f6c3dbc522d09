//! What comes round every year: seasons, quarters, halves, weekends, holidays, and months with a side ("last May").

use super::recognised::Recognised;
use super::side::side;
use super::{calendar, holiday};
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{CalendarName, Meaning, Season, Side, Unit, When, YearOf};
use crate::dates::numbers;
use crate::dates::reader::LineReader;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let (side, after) = side(reader, place);
    // "He said that third-quarter profit fell."
    let (side, after) = if reader.is(place, "that") && after == place + 1 && reader.hyphen(after + 1) {
        (Side::Bare, place)
    } else {
        (side, after)
    };
    let (name, end) = sided_month(reader, after, side)
        .or_else(|| season(reader, after, side))
        .or_else(|| quarter(reader, after))
        .or_else(|| half(reader, after))
        .or_else(|| weekend(reader, after))
        .or_else(|| holiday::named(reader, after))
        .or_else(|| day_of_month(reader, after, side))?;
    // "the third-quarter loss": the article belongs to the loss.
    if side == Side::The && end.checked_sub(2).is_some_and(|before| reader.hyphen(before)) {
        return None;
    }
    // Companies report on fiscal quarters that are over.
    let fiscal = matches!(name, CalendarName::Quarter(_)) && reader.is(after, "fiscal");
    let side = if fiscal && matches!(side, Side::Bare | Side::The) { Side::Past } else { side };
    let when = When::Named { name, year: YearOf::Untold, side };
    Some(Recognised::sure(end, Meaning::Point { when, within: None }))
}

/// "last May", "this September".
fn sided_month(reader: &LineReader<'_, '_>, place: usize, side: Side) -> Option<(CalendarName, usize)> {
    if matches!(side, Side::Bare | Side::The | Side::Same) {
        return None;
    }
    let month = calendar::month(reader, place)?;
    // "this May 5" is a day, and the day is the longer find.
    Some((CalendarName::Month(month), place + 1))
}

/// "summer"; the fall and the spring that are no seasons are told by what stands before.
fn season(reader: &LineReader<'_, '_>, place: usize, side: Side) -> Option<(CalendarName, usize)> {
    let DateWord::Season(season) = reader.word(place) else { return None };
    let after = reader.any(place + 1, &["of", "'s", "’s"]);
    let introduced =
        reader.any_before(place, &["in", "by", "since", "until", "early", "late", "mid", "of", "during"]);
    let sided = !matches!(side, Side::Bare | Side::The);
    let year = reader.digits(place + 1).is_some_and(|year| (1000..2100).contains(&year))
        || after
            && reader
                .digits(place + 2)
                .is_some_and(|year| year > 999 || reader.any(place + 3, &["BC", "B.C.", "BCE"]));
    let plain = match season {
        Season::Fall | Season::Spring => sided || year || introduced || side == Side::The && !after,
        Season::Summer | Season::Winter => {
            !reader.any(place + 1, &["olympics", "games", "palace"])
                && (!reader.capital(place) || sided || year || introduced)
        }
    };
    // "the fall of Rome", "before the fall": only where nothing else can be meant.
    let fell = season == Season::Fall
        && side == Side::The
        && !reader.any_before(place.saturating_sub(1), &["in", "by", "until", "since", "during"]);
    (plain && !fell).then_some((CalendarName::Season(season), place + 1))
}

/// "third quarter", "third-quarter", "Q3", "fiscal first quarter".
fn quarter(reader: &LineReader<'_, '_>, place: usize) -> Option<(CalendarName, usize)> {
    if let Some(number) = ["q1", "q2", "q3", "q4"].iter().position(|name| reader.is(place, name)) {
        return Some((CalendarName::Quarter(number as i8 + 1), place + 1));
    }
    let start = if reader.is(place, "fiscal") { reader.past_hyphen(place + 1) } else { place };
    let (number, after) = numbers::ordinal(reader, start)?;
    let after = reader.past_hyphen(after);
    let is_quarter = reader.word(after) == DateWord::Unit(Unit::Quarter);
    (is_quarter && (1..=4).contains(&number)).then_some((CalendarName::Quarter(number as i8), after + 1))
}

/// "the first half": of the year, unless something else is halved.
fn half(reader: &LineReader<'_, '_>, place: usize) -> Option<(CalendarName, usize)> {
    let number = if reader.any(place, &["first"]) {
        1
    } else if reader.any(place, &["second", "latter", "last"]) {
        2
    } else {
        return None;
    };
    let after = reader.past_hyphen(place + 1);
    let of_year = reader.is(after, "half")
        && reader.is(after + 1, "of")
        && (reader.digits(after + 2).is_some_and(|year| year > 999)
            || matches!(reader.word(after + 2), DateWord::Side(_)) && reader.is(after + 3, "year"));
    of_year.then_some((CalendarName::Half(number), after + 1))
}

fn weekend(reader: &LineReader<'_, '_>, place: usize) -> Option<(CalendarName, usize)> {
    (reader.word(place) == DateWord::Unit(Unit::Weekend)).then_some((CalendarName::Weekend, place + 1))
}

/// "the 13th": a day whose month goes without saying.
fn day_of_month(reader: &LineReader<'_, '_>, place: usize, side: Side) -> Option<(CalendarName, usize)> {
    if side != Side::The
        || !reader.is_number(place)
        || !reader.any_before(
            place.saturating_sub(1),
            &["on", "by", "until", "since", "from", "to", "before", "after", "between", "through"],
        )
    {
        return None;
    }
    let (day, after) = numbers::ordinal(reader, place)?;
    if reader.is(after, "of") && calendar::month(reader, after + 1).is_some() {
        return None;
    }
    // "on the 20th floor": something is counted.
    let counts = matches!(reader.word(after), DateWord::Plain | DateWord::Unit(_))
        && !reader.text(after).is_empty()
        && reader.text(after).starts_with(char::is_alphabetic)
        && !reader.any(after, &["of", "and", "in", "at", "when", "after", "before", "to"]);
    ((1..=31).contains(&day) && !counts).then_some((CalendarName::DayOfMonth(day as i8), after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::check_words;

    #[test]
    fn what_comes_round_is_told_from_falls_and_floors() {
        check_words(
            at,
            &[
                "[last May] he",
                "in [spring] they",
                "[third-quarter] profit",
                "[Q3] was weak",
                "[the weekend] was",
                "at [Christmas]",
                "[last summer]",
                "the fall of Rome",
                "he had a fall",
                "on the 20th floor",
                "[the first half] of 2020",
            ],
        );
    }
}
