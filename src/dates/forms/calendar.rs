//! Dates with the month in words: "Nov. 19, 2019", "19 November 2019", "November 2019", "May".

use super::recognised::Recognised;
use super::year;
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{CalendarName, Meaning, Side, When, YearOf};
use crate::dates::numbers;
use crate::dates::reader::LineReader;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    day_first(reader, place).or_else(|| month_first(reader, place))
}

fn point(name: CalendarName, year: YearOf) -> Meaning {
    Meaning::Point { when: When::Named { name, year, side: Side::Bare }, within: None }
}

/// The month at `place`, doubtful or not.
pub(super) fn month(reader: &LineReader<'_, '_>, place: usize) -> Option<i8> {
    match reader.word(place) {
        DateWord::Month(month) => Some(month),
        DateWord::DoubtfulMonth(month) if reader.capital(place) => Some(month),
        _ => None,
    }
}

/// The day of a month at `place`: "19", "19th", "eighth".
fn day(reader: &LineReader<'_, '_>, place: usize) -> Option<(i8, usize)> {
    let text = reader.text(place);
    let (count, after) = match reader.digits(place) {
        Some(count) if text.len() <= 2 => (count, place + 1),
        Some(_) => return None,
        None => numbers::ordinal(reader, place)?,
    };
    (1..=31).contains(&count).then_some((count as i8, after))
}

/// "19 November 2019", "19th of November".
fn day_first(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let (day, after) = day(reader, place)?;
    // "Nov. 3, 19 March": the number belongs to what stands before, unless a month follows.
    let after = if reader.is(after, "of") { after + 1 } else { reader.past_hyphen(after) };
    let month = month(reader, after)?;
    let (year, end) = year_after(reader, after + 1);
    Some(Recognised::sure(end, point(CalendarName::Day { month, day, weekday: None }, year)))
}

fn month_first(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let month = month(reader, place)?;
    month_day(reader, place, month)
        .or_else(|| month_year(reader, place, month))
        .or_else(|| month_alone(reader, place, month))
}

/// "Nov. 19, 2019", "November 19th".
fn month_day(reader: &LineReader<'_, '_>, place: usize, month: i8) -> Option<Recognised> {
    let start = reader.past_hyphen(place + 1);
    let start = start + usize::from(reader.is(start, "the"));
    let (day, after) = day(reader, start)?;
    // "May 10:30" is one token and no day; "March 5 percent" and "May 3 people" are too rare to look for.
    if reader.any(after, &["%", "percent", "million", "billion"]) {
        return None;
    }
    let (year, end) = year_after(reader, after);
    Some(Recognised::sure(end, point(CalendarName::Day { month, day, weekday: None }, year)))
}

/// "November 2019", "May of 1789", "January, 1918".
fn month_year(reader: &LineReader<'_, '_>, place: usize, month: i8) -> Option<Recognised> {
    let after = reader.past_hyphen(place + 1);
    let after = after + usize::from(reader.any(after, &["of", ","]));
    let (year, end) = year::number(reader, after)?;
    if reader.is(place + 1, ",") && matches!(reader.word(place), DateWord::DoubtfulMonth(_)) {
        return None;
    }
    Some(Recognised::sure(end, point(CalendarName::Month(month), YearOf::Stated(year))))
}

/// The year that follows a day: "2019", ", 2019", " of 2019"; untold where there is none.
fn year_after(reader: &LineReader<'_, '_>, place: usize) -> (YearOf, usize) {
    let after = reader.past_hyphen(place);
    let after = after + usize::from(reader.any(after, &[",", "of"]));
    year::number(reader, after).map_or((YearOf::Untold, place), |(year, end)| (YearOf::Stated(year), end))
}

/// Words that a month follows and a modal verb, a walk or a given name seldom does.
const BEFORE_MONTH: &[&str] = &[
    "in",
    "since",
    "by",
    "until",
    "till",
    "from",
    "to",
    "between",
    "during",
    "through",
    "of",
    "before",
    "after",
    "and",
    "or",
    "early",
    "late",
    "mid",
    "last",
    "next",
    "this",
    "each",
    "every",
    "past",
    "for",
    "on",
    "-",
    "–",
    "/",
    "around",
    "coming",
    "previous",
    "following",
    "as",
    "(",
];

/// "May" on its own: told from the verb, the walk and the given name by the words around it.
fn month_alone(reader: &LineReader<'_, '_>, place: usize, month: i8) -> Option<Recognised> {
    let found = Some(Recognised::sure(place + 1, point(CalendarName::Month(month), YearOf::Untold)));
    if reader.any_before(place, &["president", "mr.", "ms.", "mrs.", "miss", "minister", "sir"]) {
        return None;
    }
    let introduced = reader.any_before(place, BEFORE_MONTH);
    // "By April Roach" at the start of a line.
    let byline = reader.is(place.wrapping_sub(1), "by")
        && reader.places().start + 1 == place
        && reader.name_like(place + 1)
        && reader.word(place + 1) == DateWord::Plain;
    if byline {
        return None;
    }
    let named = reader.name_like(place + 1) && !follows_month(reader.word(place + 1));
    if named && !reader.capital(place.wrapping_sub(1)) && !introduced {
        return None;
    }
    match reader.word(place) {
        DateWord::Month(_) if reader.capital(place) => {
            // "Ms April", "Anne-Marie June": a name before makes it a name.
            let after_name = reader.name_like(place.wrapping_sub(1))
                && !introduced
                && !reader.opens_sentence(place.wrapping_sub(1))
                && matches!(month, 4 | 6);
            if after_name { None } else { found }
        }
        DateWord::Month(_) => found,
        DateWord::DoubtfulMonth(_) if introduced && !reader.any(place + 1, &["'s", "’s"]) => found,
        // "May's figures": after a name's place, the possessive is the prime minister's.
        DateWord::DoubtfulMonth(8) if !named && !reader.name_like(place.wrapping_sub(1)) => found,
        _ => None,
    }
}

/// Whether a word with a capital letter may follow a month without making it a name.
fn follows_month(word: DateWord) -> bool {
    !matches!(word, DateWord::Plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::{check, check_words};

    const fn named(name: CalendarName, year: YearOf) -> Meaning {
        Meaning::Point { when: When::Named { name, year, side: Side::Bare }, within: None }
    }

    const fn on(day: i8, month: i8, year: YearOf) -> Meaning {
        named(CalendarName::Day { month, day, weekday: None }, year)
    }

    #[test]
    fn days_months_and_years_in_every_usual_order_are_read() {
        check(
            at,
            &[
                ("on [Nov. 19, 2019], he", on(19, 11, YearOf::Stated(2019))),
                ("[19 November 2019]", on(19, 11, YearOf::Stated(2019))),
                ("the [19th of November, 2019]", on(19, 11, YearOf::Stated(2019))),
                ("[NOVEMBER 20, 2019] 10:43", on(20, 11, YearOf::Stated(2019))),
                ("[May 18] was", on(18, 5, YearOf::Untold)),
                ("[June 7th, 2021]", on(7, 6, YearOf::Stated(2021))),
                ("[May of 1789]", named(CalendarName::Month(5), YearOf::Stated(1789))),
                ("in [November 2018]", named(CalendarName::Month(11), YearOf::Stated(2018))),
                ("in [May], they", named(CalendarName::Month(5), YearOf::Untold)),
                ("[January] was cold", named(CalendarName::Month(1), YearOf::Untold)),
            ],
        );
    }

    #[test]
    fn a_verb_a_walk_and_a_given_name_are_no_months() {
        check_words(
            at,
            &[
                "They may 5 times",
                "May I come in?",
                "Mrs. May resigned",
                "the Women's March drew thousands",
                "April Jones sang",
                "They march on",
            ],
        );
    }
}
