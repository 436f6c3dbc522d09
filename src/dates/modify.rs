//! Modifiers: the words before an expression that belong to it and say something of its value.

use super::lexicon::DateWord;
use super::meaning::{CalendarName, Expression, Meaning, Unit, When, Within};
use super::piece::Piece;
use super::reader::LineReader;
use crate::analysis::DateMod;

/// What a modifier may stand before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    Point,
    Length,
    Both,
    /// Days and longer with a side: "earlier this year", "later that day", "earlier Sunday".
    Sided,
    /// "recently".
    Recent,
    /// "the year-ago quarter".
    Compared,
}

/// Words before an expression, what they say of its value, and what they may stand before; the longest first.
const MODIFIERS: &[(&str, Option<DateMod>, To)] = &[
    ("the beginning of", Some(DateMod::Start), To::Point),
    ("the start of", Some(DateMod::Start), To::Point),
    ("the early part of", Some(DateMod::Start), To::Point),
    ("the middle of", Some(DateMod::Mid), To::Point),
    ("the end of", Some(DateMod::End), To::Point),
    ("the latter part of", Some(DateMod::End), To::Point),
    ("the rest of", Some(DateMod::End), To::Point),
    ("beginning of", Some(DateMod::Start), To::Point),
    ("start of", Some(DateMod::Start), To::Point),
    ("end of", Some(DateMod::End), To::Point),
    ("early in", Some(DateMod::Start), To::Point),
    ("late in", Some(DateMod::End), To::Point),
    ("earlier in", Some(DateMod::Start), To::Point),
    ("later in", Some(DateMod::End), To::Point),
    ("earlier", Some(DateMod::Start), To::Sided),
    ("later", Some(DateMod::End), To::Sided),
    ("early", Some(DateMod::Start), To::Point),
    ("late", Some(DateMod::End), To::Point),
    ("mid -", Some(DateMod::Mid), To::Point),
    ("early -", Some(DateMod::Start), To::Point),
    ("late -", Some(DateMod::End), To::Point),
    ("mid", Some(DateMod::Mid), To::Point),
    ("sometime", None, To::Point),
    ("no more than", Some(DateMod::EqualOrLess), To::Length),
    ("no less than", Some(DateMod::EqualOrMore), To::Length),
    ("more than", Some(DateMod::MoreThan), To::Length),
    ("less than", Some(DateMod::LessThan), To::Length),
    ("fewer than", Some(DateMod::LessThan), To::Length),
    ("over", Some(DateMod::MoreThan), To::Length),
    ("under", Some(DateMod::LessThan), To::Length),
    ("nearly", Some(DateMod::LessThan), To::Length),
    ("almost", Some(DateMod::LessThan), To::Length),
    ("nearly", Some(DateMod::Approx), To::Point),
    ("almost", Some(DateMod::Approx), To::Point),
    ("about", Some(DateMod::Approx), To::Both),
    ("around", Some(DateMod::Approx), To::Both),
    ("approximately", Some(DateMod::Approx), To::Both),
    ("roughly", Some(DateMod::Approx), To::Both),
    ("circa", Some(DateMod::Approx), To::Both),
    ("ca.", Some(DateMod::Approx), To::Both),
    ("some", Some(DateMod::Approx), To::Length),
    ("comparable", None, To::Compared),
    ("corresponding", None, To::Compared),
    ("more", None, To::Recent),
    ("most", None, To::Recent),
];

/// At most this many modifiers one before the other: "the end of early ...".
const DEPTH: usize = 2;

/// The expression of `piece`, with the modifiers and the article before it; nothing before `floor` is taken.
/// None where it is no expression on its own and nothing modifies it.
pub(super) fn widen(reader: &LineReader<'_, '_>, piece: Piece, floor: usize) -> Option<Expression> {
    let mut start = piece.start;
    let mut modifier = None;
    for _ in 0..DEPTH {
        start = article(reader, start, floor, piece, modifier.is_some());
        let Some((before, said)) = modified(reader, start, floor, piece.meaning) else { break };
        start = before;
        modifier = modifier.or(said);
    }
    let start = article(reader, start, floor, piece, modifier.is_some());
    if !piece.alone && (modifier.is_none() || is_unspoken(piece.meaning)) {
        return None;
    }
    let (day_first, month_first) = is_in_numbers(reader, piece);
    Some(Expression {
        span: reader.span(start, piece.end),
        meaning: piece.meaning,
        modifier,
        day_first,
        month_first,
    })
}

/// Whether it is a time of day whose day goes without saying.
const fn is_unspoken(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Point { when: When::Unspoken, .. })
}

/// Whether the piece is a day in numbers that has its day first, or its month first, for certain.
fn is_in_numbers(reader: &LineReader<'_, '_>, piece: Piece) -> (bool, bool) {
    let Meaning::Point { when: When::Named { name: CalendarName::Day { month, day, .. }, .. }, .. } =
        piece.meaning
    else {
        return (false, false);
    };
    let text = reader.text(piece.start);
    let first: Option<i8> = text.split(['/', '.']).next().and_then(|first| first.parse().ok());
    let numeric = text.contains(['/', '.']) && text.len() > 5 && day > 12;
    (numeric && first == Some(day), numeric && first == Some(month))
}

/// Where the modifier that ends at `start` begins, and what it says.
fn modified(
    reader: &LineReader<'_, '_>,
    start: usize,
    floor: usize,
    meaning: Meaning,
) -> Option<(usize, Option<DateMod>)> {
    let fits = |to: To| match (to, meaning) {
        // "over the past two years": the years are what something goes over.
        (To::Both | To::Length, Meaning::Length(_)) => !starts_with_side(reader, start),
        (To::Both, Meaning::Point { when, within }) => is_exact(when, within),
        (To::Length, Meaning::Point { when: When::Offset { .. }, .. })
        | (To::Compared, Meaning::Point { when: When::Named { name: CalendarName::Compared, .. }, .. }) => {
            true
        }
        (To::Recent, Meaning::Reference(_)) => reader.is(start, "recently"),
        (To::Point, Meaning::Point { when, within }) => takes_part(when, within),
        (To::Sided, Meaning::Point { when, .. }) => {
            matches!(
                when,
                When::Unit { .. } | When::Day(_) | When::Named { name: CalendarName::Weekday(_), .. }
            )
        }
        _ => false,
    };
    MODIFIERS.iter().filter(|(_, _, to)| fits(*to)).find_map(|&(words, said, _)| {
        let before = start.checked_sub(words.split(' ').count())?;
        let whole = before >= floor && reader.phrase(before, words) == Some(start);
        // A hyphen belongs to "mid-May", but not to "Tyrol - early May".
        let joined = !words.ends_with('-') || reader.hyphen(start - 1);
        (whole && joined).then_some((before, said))
    })
}

/// Whether the length that begins at `start` is bounded by a side: "the past two years".
fn starts_with_side(reader: &LineReader<'_, '_>, start: usize) -> bool {
    matches!(reader.word(start), DateWord::Side(_) | DateWord::Ordinal(_)) || reader.is(start, "coming")
}

/// Whether a point is told so exactly that it can be told roughly.
fn is_exact(when: When, within: Option<Within>) -> bool {
    matches!(within, Some(Within::Clock(_)))
        || matches!(
            when,
            When::Year(_)
                | When::Offset { .. }
                | When::Named { name: CalendarName::Day { .. } | CalendarName::Month(_), .. }
        )
}

/// Whether something can be early or late in it.
fn takes_part(when: When, within: Option<Within>) -> bool {
    !matches!(when, When::Offset { .. } | When::Years(..)) && !matches!(within, Some(Within::Clock(_)))
}

/// `start`, or the place of the article before it where that belongs to the expression.
fn article(reader: &LineReader<'_, '_>, start: usize, floor: usize, piece: Piece, modified: bool) -> usize {
    let meaning = piece.meaning;
    // "the 30-day rate", "the third-quarter loss": the article belongs to the noun.
    let adjective =
        piece.end.checked_sub(2).is_some_and(|hyphen| reader.hyphen(hyphen)) && piece.end > piece.start + 2;
    let Some(before) = start.checked_sub(1).filter(|&before| before >= floor) else { return start };
    let takes = match meaning {
        Meaning::Length(_) => !adjective && reader.any(before, &["the", "those"]),
        Meaning::Point { .. } if adjective && !modified => false,
        Meaning::Point { when, within } => {
            reader.is(before, "the")
                && (takes_article(when)
                    || within.is_some_and(|within| matches!(within, Within::Part(_)))
                    || modified && !is_plain_day(when))
        }
        _ => false,
    };
    if takes { before } else { start }
}

/// Whether "the" belongs to it: to all but days, months and years by their names.
fn takes_article(when: When) -> bool {
    match when {
        When::Named { name, .. } => {
            matches!(
                name,
                CalendarName::Season(_)
                    | CalendarName::Quarter(_)
                    | CalendarName::Compared
                    | CalendarName::WeekOf { .. }
                    | CalendarName::Half(_)
                    | CalendarName::Weekend
            )
        }
        When::Unit { unit, .. } => unit >= Unit::Day,
        When::Decade(_) | When::Century(_) | When::Offset { .. } => true,
        When::Year(_) | When::Years(..) | When::Day(_) | When::Unspoken | When::AnyDay => false,
    }
}

/// Whether "the" before it belongs to a noun after it: "the May 18 vote".
fn is_plain_day(when: When) -> bool {
    matches!(
        when,
        When::Named { name: CalendarName::Day { .. } | CalendarName::Month(_), .. } | When::Year(_)
    )
}
