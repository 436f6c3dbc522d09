//! Series: days and months told together, of which only one tells the rest: "June 13 to 17", "22-24 February 1984",
//! "April and June 1955".

use super::meaning::{CalendarName, Clock, Meaning, Side, When, Within, YearOf};
use super::piece::Piece;
use super::reader::LineReader;

/// The pieces of a line with the bare days of series found, and with years shared; in order.
pub(super) fn complete(reader: &LineReader<'_, '_>, pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let floor = all.last().map_or(reader.places().start, |last| last.end);
        let before = day_before(reader, &piece, floor)
            .or_else(|| year_before(reader, &piece, floor))
            .or_else(|| hour_before(reader, &piece, floor));
        let after = day_after(reader, &piece).or_else(|| year_after(reader, &piece));
        all.extend(before);
        all.push(piece);
        all.extend(after);
    }
    share_years(reader, &mut all);
    all
}

/// Whether a word or mark of a series stands at `place`.
fn links(reader: &LineReader<'_, '_>, place: usize) -> bool {
    reader.dash(place) || reader.any(place, &["and", "to", "or", "through"])
}

/// The day of a month at `place`, in one or two digits alone.
fn bare_day(reader: &LineReader<'_, '_>, place: usize) -> Option<i8> {
    let day = reader.digits(place).filter(|day| (1..=31).contains(day) && reader.text(place).len() <= 2)?;
    Some(day as i8)
}

/// The same month and year with another day.
fn other_day(piece: &Piece, day: i8) -> Option<Meaning> {
    match piece.meaning {
        Meaning::Point {
            when: When::Named { name: CalendarName::Day { month, weekday: None, .. }, year, side },
            within: None,
        } => {
            let name = CalendarName::Day { month, day, weekday: None };
            Some(Meaning::Point { when: When::Named { name, year, side }, within: None })
        }
        _ => None,
    }
}

/// "22 to" before "24 February": only where the day of the piece comes before its month.
fn day_before(reader: &LineReader<'_, '_>, piece: &Piece, floor: usize) -> Option<Piece> {
    bare_day(reader, piece.start)?;
    let place = piece.start.checked_sub(2).filter(|&place| place >= floor)?;
    let day = bare_day(reader, place).filter(|_| links(reader, place + 1))?;
    Some(Piece { start: place, end: place + 1, meaning: other_day(piece, day)?, alone: true })
}

/// "to 17" after "June 13": only where the day of the piece ends it.
fn day_after(reader: &LineReader<'_, '_>, piece: &Piece) -> Option<Piece> {
    bare_day(reader, piece.end.checked_sub(1)?)?;
    let place = piece.end + 1;
    let day = bare_day(reader, place).filter(|_| links(reader, piece.end))?;
    // "between May 3 and 5 people": something is counted.
    let counted = reader.text(place + 1).starts_with(|first: char| first.is_alphanumeric() || first == '%')
        && !reader
            .any(place + 1, &["in", "at", "for", "with", "as", "and", "when", "by", "from", "were", "was"]);
    if counted {
        None
    } else {
        Some(Piece { start: place, end: place + 1, meaning: other_day(piece, day)?, alone: true })
    }
}

/// "499" before "-493 BC", "264 to" before "241 BC".
fn year_before(reader: &LineReader<'_, '_>, piece: &Piece, floor: usize) -> Option<Piece> {
    let Meaning::Point { when: When::Year(last @ ..0), within: None } = piece.meaning else { return None };
    let place = piece.start.checked_sub(2).filter(|&place| place >= floor)?;
    let first = reader.digits(place).filter(|_| links(reader, place + 1))?;
    let first = i16::try_from(first).ok().filter(|first| -first < last)?;
    let meaning = Meaning::Point { when: When::Year(-first), within: None };
    Some(Piece { start: place, end: place + 1, meaning, alone: true })
}

/// "17" after "1915-": two figures that end a later year of the same century.
fn year_after(reader: &LineReader<'_, '_>, piece: &Piece) -> Option<Piece> {
    let Meaning::Point { when: When::Year(first @ 1000..), within: None } = piece.meaning else {
        return None;
    };
    let place = piece.end + 1;
    let tail = reader.text(place).len() == 2
        && reader.dash(piece.end)
        && reader.glued(piece.end)
        && reader.glued(place);
    let last = first - first % 100 + i16::try_from(reader.digits(place).filter(|_| tail)?).ok()?;
    let meaning = Meaning::Point { when: When::Year(last), within: None };
    (last > first && !reader.hyphen(place + 1)).then_some(Piece {
        start: place,
        end: place + 1,
        meaning,
        alone: true,
    })
}

/// "2" before "and 4 p.m.", "from 10" before "to 11:30 a.m.": the same half of the day, or the one before where that
/// would come later.
fn hour_before(reader: &LineReader<'_, '_>, piece: &Piece, floor: usize) -> Option<Piece> {
    let Meaning::Point { when, within: Some(Within::Clock(last)) } = piece.meaning else { return None };
    let place = piece.start.checked_sub(2).filter(|&place| place >= floor)?;
    let introduced = reader.any_before(place, &["between", "from", "at"]) || reader.dash(place + 1);
    let hour =
        bare_day(reader, place).filter(|hour| *hour <= 12 && introduced && links(reader, place + 1))?;
    let afternoon = last.hour >= 12 && (hour % 12 <= last.hour % 12 || hour == 12);
    let hour = hour % 12 + if afternoon { 12 } else { 0 };
    let clock = Clock { hour, minute: 0, second: None };
    let meaning = Meaning::Point { when, within: Some(Within::Clock(clock)) };
    Some(Piece { start: place, end: place + 1, meaning, alone: true })
}

/// What a piece tells of its year: its month, and the year.
fn month_and_year(meaning: Meaning) -> Option<(i8, YearOf)> {
    match meaning {
        Meaning::Point {
            when:
                When::Named {
                    name: CalendarName::Day { month, .. } | CalendarName::Month(month),
                    year,
                    side: Side::Bare,
                },
            ..
        } => Some((month, year)),
        _ => None,
    }
}

/// The year of the last of a series holds for those before it, or the year before where the months turn.
fn share_years(reader: &LineReader<'_, '_>, pieces: &mut [Piece]) {
    for last in (1..pieces.len()).rev() {
        let Some([left, right]) = pieces.get_mut(last - 1..=last) else { continue };
        let linked = right.start == left.end + 1 && links(reader, left.end);
        let Some((month, YearOf::Stated(year))) = month_and_year(right.meaning) else { continue };
        let Some((earlier, YearOf::Untold)) = month_and_year(left.meaning) else { continue };
        if !linked {
            continue;
        }
        let told = if earlier > month { year.saturating_sub(1) } else { year };
        if let Meaning::Point { when: When::Named { year, .. }, .. } = &mut left.meaning {
            *year = YearOf::Stated(told);
        }
    }
}
