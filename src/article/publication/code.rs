//! Days inside the marks that archives give their articles: "WXY19980213.1310", "WXY980213-0042".

use super::dated_page::DatedPage;
use crate::analysis::Day;
use crate::article::lines::shape::LineShape;
use crate::text::Span;

/// Such a mark stands in the first so many lines.
const HEAD: usize = 3;
/// The letters before the day of a mark.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=4;

/// The day that the mark of the article carries, and the digits that do.
pub(super) fn day(page: DatedPage<'_, '_>) -> Option<(Day, Span)> {
    page.shapes.iter().take(HEAD).find_map(in_mark)
}

/// The day in the first word of a line, if that is the mark of an archive.
fn in_mark(shape: &LineShape<'_>) -> Option<(Day, Span)> {
    let word = shape.text.split_whitespace().next()?;
    let start = word.find(|letter: char| letter.is_ascii_digit())?;
    let (before, rest) = word.split_at_checked(start)?;
    let length = rest.find(|letter: char| !letter.is_ascii_digit())?;
    let (digits, after) = rest.split_at_checked(length)?;
    let letters = before.rsplit('_').find(|part| !part.is_empty()).unwrap_or_default();
    let lettered =
        LETTERS.contains(&letters.len()) && before.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_');
    let numbered = after.starts_with(['.', '-', '_'])
        && after.bytes().filter(u8::is_ascii_digit).count() >= 2
        && after.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'_'));
    let day = (lettered && numbered).then(|| compact(digits)).flatten()?;
    Some((day, Span::at(shape.span.start as usize + start, length)))
}

/// The day of "20191119" or "891102".
fn compact(digits: &str) -> Option<Day> {
    let (year, rest) = digits.split_at_checked(digits.len().checked_sub(4)?)?;
    let (month, day) = rest.split_at_checked(2)?;
    let year: i16 = match (year.len(), year.parse().ok()?) {
        (4, year @ 1900..=2099) => year,
        (2, year @ 0..50) => 2000 + year,
        (2, year) => 1900 + year,
        _ => return None,
    };
    Day::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}
