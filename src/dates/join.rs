//! Joining: neighbours that make one expression, as a day and its time do.

use super::meaning::{CalendarName, Length, Meaning, Side, Unit, When, Within, YearOf};
use super::piece::Piece;
use super::reader::LineReader;
use crate::analysis::Day;

/// The pieces of a line with neighbours made one where they belong together; in order.
pub(super) fn join(reader: &LineReader<'_, '_>, pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let mut piece = piece;
        while let Some(left) = joined.last()
            && let Some(meaning) =
                gap(reader, left.end, piece.start).and_then(|gap| both(left.meaning, gap, piece.meaning))
        {
            piece = Piece { start: left.start, end: piece.end, meaning, alone: true };
            joined.pop();
        }
        joined.push(piece);
    }
    joined
}

/// The longest short form of a weekday, "Thurs".
const SHORT_FORM: usize = 5;

/// What stands between two pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    Nothing,
    Comma,
    /// The stop of a short form.
    Stop,
    At,
    On,
    Of,
    Possessive,
    /// A dash, stroke or bar with a space before it.
    Stroke,
}

/// Words and marks that may stand between two pieces.
const GAPS: &[(&str, Gap)] = &[
    (",", Gap::Comma),
    (". ,", Gap::Comma),
    (".", Gap::Stop),
    (", at", Gap::At),
    ("at", Gap::At),
    (", on", Gap::On),
    ("on", Gap::On),
    ("of", Gap::Of),
    ("of the", Gap::Of),
    (", the", Gap::Comma),
    ("'s", Gap::Possessive),
    ("’s", Gap::Possessive),
    ("–", Gap::Stroke),
    ("—", Gap::Stroke),
    ("-", Gap::Stroke),
    ("|", Gap::Stroke),
    ("/", Gap::Stroke),
    ("•", Gap::Stroke),
    ("·", Gap::Stroke),
];

/// The gap from `start` to `end`; None where it holds anything else.
fn gap(reader: &LineReader<'_, '_>, start: usize, end: usize) -> Option<Gap> {
    if start == end {
        return Some(Gap::Nothing);
    }
    if end.saturating_sub(start) > 2 {
        return None;
    }
    let (_, gap) = GAPS.iter().find(|(words, _)| reader.phrase(start, words) == Some(end))?;
    // "Wed., Feb. 2", but "He left Tuesday. Feb. 2 was cold."
    let sentence_ends = reader.is(start, ".") && reader.text_before(start).len() > SHORT_FORM;
    if sentence_ends || *gap == Gap::Stroke && reader.glued(start) { None } else { Some(*gap) }
}

/// Two points that stand side by side.
#[derive(Clone, Copy)]
struct Neighbours {
    first: When,
    /// The time of day told with the first.
    early: Option<Within>,
    gap: Gap,
    second: When,
    /// The time of day told with the second.
    late: Option<Within>,
}

impl Neighbours {
    /// The pair of `left` and `right`, if both are points.
    fn of(left: Meaning, gap: Gap, right: Meaning) -> Option<Self> {
        let Meaning::Point { when: first, within: early } = left else { return None };
        let Meaning::Point { when: second, within: late } = right else { return None };
        Some(Self { first, early, gap, second, late })
    }
}

/// What a pair says together, if it has the form of the join.
type Join = fn(Neighbours) -> Option<Meaning>;

/// Every join, in the order they are tried.
const JOINS: &[Join] = &[
    weekday_and_day,
    day_and_time,
    time_and_day,
    name_and_year,
    year_and_name,
    quarter_and_year,
    week_of_a_day,
];

/// What `left` and `right` say together, if they belong together.
fn both(left: Meaning, gap: Gap, right: Meaning) -> Option<Meaning> {
    let pair = Neighbours::of(left, gap, right)?;
    JOINS.iter().find_map(|join| join(pair))
}

/// "Saturday, May 18", "Tue 03/04/2019".
fn weekday_and_day(pair: Neighbours) -> Option<Meaning> {
    let Neighbours { first, early, gap, second, late } = pair;
    let When::Named { name: CalendarName::Weekday(weekday), .. } = first else { return None };
    let When::Named { name, year, .. } = second else { return None };
    if !matches!(gap, Gap::Nothing | Gap::Comma | Gap::Stop) {
        return None;
    }
    let (month, day) = match (name, year) {
        (CalendarName::Day { month, day, weekday: None }, _) => (month, day),
        // "Tue 03/04/2019": the weekday tells which is the day.
        (CalendarName::Slashed { month, day }, YearOf::Stated(year)) => {
            let falls = |month, day| Day::new(year, month, day).is_ok_and(|day| day.weekday() == weekday);
            if falls(day, month) && !falls(month, day) { (day, month) } else { (month, day) }
        }
        _ => return None,
    };
    let name = CalendarName::Day { month, day, weekday: Some(weekday) };
    let within = late.or(early);
    Some(Meaning::Point { when: When::Named { name, year, side: Side::Bare }, within })
}

/// Whether a time of day can be told of it.
fn is_day(when: When) -> bool {
    match when {
        When::Named { name, .. } => matches!(
            name,
            CalendarName::Day { .. }
                | CalendarName::Slashed { .. }
                | CalendarName::DayOfMonth(_)
                | CalendarName::Weekday(_)
                | CalendarName::Holiday(_)
        ),
        When::Day(_) | When::Unit { unit: Unit::Day, .. } => true,
        _ => false,
    }
}

/// "Nov. 19, 2019, 6:18 p.m.", "Tuesday night", "tomorrow morning at 8 a.m.".
fn day_and_time(pair: Neighbours) -> Option<Meaning> {
    let Neighbours { first, early, gap, second, late } = pair;
    if !is_day(first) || second != When::Unspoken {
        return None;
    }
    let fits = match (early, late?) {
        (None, Within::Part(_)) => gap == Gap::Nothing,
        (None | Some(Within::Part(_)), Within::Clock(_)) => {
            matches!(gap, Gap::Nothing | Gap::Comma | Gap::At | Gap::Stroke)
        }
        _ => false,
    };
    fits.then_some(Meaning::Point { when: first, within: late })
}

/// "10 p.m. Wednesday", "4am on Saturday", "the night of June 20", "8 p.m. tonight".
fn time_and_day(pair: Neighbours) -> Option<Meaning> {
    let Neighbours { first, early, gap, second, late } = pair;
    if !is_day(second) || first != When::Unspoken {
        return None;
    }
    let fits = match (early?, late) {
        (Within::Clock(_), None | Some(Within::Part(_))) => {
            matches!(gap, Gap::Nothing | Gap::Comma | Gap::On)
        }
        (Within::Part(_), None) => matches!(gap, Gap::Nothing | Gap::Of),
        _ => false,
    };
    fits.then_some(Meaning::Point { when: second, within: early })
}

/// The year that `when` tells, if it tells nothing but a year.
fn year_of(when: When) -> Option<YearOf> {
    match when {
        When::Year(year) => Some(YearOf::Stated(year)),
        When::Unit { unit: Unit::Year, side } if !matches!(side, Side::Bare | Side::The) => {
            Some(YearOf::Relative(side))
        }
        When::Offset { length: Length { amount, unit: Unit::Year }, later: false, .. } => {
            Some(YearOf::Before(i16::try_from(amount.count()?).ok()?))
        }
        _ => None,
    }
}

/// "summer 2007", "the third quarter of 1984", "June last year", "July 25 of that year".
fn name_and_year(pair: Neighbours) -> Option<Meaning> {
    let Neighbours { first, early, gap, second, late } = pair;
    let When::Named { name, year: YearOf::Untold, side } = first else { return None };
    let year = year_of(second)?;
    let fits = match (gap, year) {
        (Gap::Nothing | Gap::Of, YearOf::Before(_)) => matches!(name, CalendarName::Quarter(_)),
        (Gap::Nothing | Gap::Of, _) => !matches!(name, CalendarName::Weekday(_) | CalendarName::Weekend),
        (Gap::Comma, YearOf::Stated(_)) => matches!(name, CalendarName::Day { .. }),
        _ => false,
    };
    (fits && late.is_none())
        .then_some(Meaning::Point { when: When::Named { name, year, side }, within: early })
}

/// "the quarter a year ago", "the corresponding period last year".
fn quarter_and_year(pair: Neighbours) -> Option<Meaning> {
    let Neighbours { first, gap, second, late, .. } = pair;
    let When::Unit { unit: Unit::Quarter, side: Side::The } = first else { return None };
    let year = year_of(second)?;
    let fits = matches!(year, YearOf::Relative(Side::Last) | YearOf::Before(1)) && gap == Gap::Nothing;
    let when = When::Named { name: CalendarName::Compared, year, side: Side::The };
    (fits && late.is_none()).then_some(Meaning::Point { when, within: None })
}

/// "the week of March 6".
fn week_of_a_day(pair: Neighbours) -> Option<Meaning> {
    let Neighbours { first, gap, second, late, .. } = pair;
    let When::Unit { unit: Unit::Week, side: Side::The } = first else { return None };
    let When::Named { name: CalendarName::Day { month, day, .. }, year, side } = second else { return None };
    let when = When::Named { name: CalendarName::WeekOf { month, day }, year, side };
    (gap == Gap::Of && late.is_none()).then_some(Meaning::Point { when, within: None })
}

/// "next year's first quarter", "the 1988 second quarter", "the year-ago third quarter".
fn year_and_name(pair: Neighbours) -> Option<Meaning> {
    let Neighbours { first, gap, second, late, .. } = pair;
    let When::Named { name, year: YearOf::Untold, side } = second else { return None };
    let year = year_of(first)?;
    let yearly = matches!(name, CalendarName::Season(_) | CalendarName::Quarter(_) | CalendarName::Half(_));
    let fits = match (gap, year) {
        (Gap::Possessive, YearOf::Stated(_) | YearOf::Relative(_))
        | (Gap::Nothing, YearOf::Stated(_) | YearOf::Before(_)) => yearly,
        _ => false,
    };
    fits.then_some(Meaning::Point { when: When::Named { name, year, side }, within: late })
}

#[cfg(test)]
mod tests {
    use crate::dates::find;
    use crate::text::Document;

    /// The expressions of a text whose brackets mark what they should be.
    fn check(marked: &str) {
        let text = marked.replace(['[', ']'], "");
        let document = Document::new(&text);
        let found: Vec<&str> = find(&document).iter().map(|found| found.span.of(&text)).collect();
        let expected: Vec<&str> = marked
            .split('[')
            .skip(1)
            .filter_map(|rest| rest.split_once(']'))
            .map(|(inside, _)| inside)
            .collect();
        assert_eq!(found, expected, "in {marked}");
    }

    #[test]
    fn neighbours_that_say_one_thing_are_one_expression() {
        check("It began [Saturday, May 14, 2022 at 9:30 p.m. EST].");
        check("Dated [Wed., Feb. 2].");
        check("At [10 p.m. on Tuesday] it ended.");
        check("[The night of June 20] was long, and [summer 2007] wet.");
        check("[Last year's third quarter] beat [the second quarter of 1999].");
    }

    #[test]
    fn neighbours_that_say_two_things_stay_apart() {
        check("He left [Tuesday]. [Feb. 2] was cold.");
        check("Between [1990] and [1995], and from [Monday] to [Friday].");
        check("[Yesterday], [last week] and [2019] were bad.");
        check("In [May]\n[2019] was long.");
    }
}
