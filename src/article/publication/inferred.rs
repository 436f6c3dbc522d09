//! The publication date inferred: a text that states a day in full, and tells of it by its weekday as well, is as young
//! as the weekdays of its lead.

use super::dated_page::DatedPage;
use super::said::said;
use crate::analysis::{BlockKind, Published, PublishedBasis};
use jiff::ToSpan;

/// The lead is the first so many lines of running text.
const LEAD: usize = 3;
/// News is at most so many days younger than the last date it states in full.
const FRESHEST: i64 = 4;

/// From this month on the coming year is spoken of.
const LATE_MONTH: i8 = 9;

/// Inferred where the text states a day in full, names that day by its weekday as well, and its lead names a weekday: the
/// first such weekday on or after the stated day. A story's photographs are days old at most, so that the latest day of a
/// caption is asked first, and the latest day of the text where no caption has one; a date of another year is rarely told
/// by its weekday. A later year anywhere shows that the stated day is history, but for the year that is about to begin.
pub(super) fn inferred(page: DatedPage<'_, '_>) -> Option<Published> {
    let kind_at = |span| page.kind_at(span);
    let told =
        || page.expressions.iter().filter(|expression| kind_at(expression.span) != BlockKind::Boilerplate);
    let stated = || told().filter_map(|expression| Some((expression.stated_day()?, expression.span)));
    let in_caption =
        stated().filter(|(_, span)| kind_at(*span) == BlockKind::Caption).max_by_key(|(day, _)| *day);
    let (latest, stated) = in_caption.or_else(|| stated().max_by_key(|(day, _)| *day))?;
    let last_year = if latest.month() >= LATE_MONTH { latest.year() + 1 } else { latest.year() };
    if told()
        .filter_map(|expression| year_in(page.document.words(expression.span)))
        .any(|year| year > last_year)
    {
        return None;
    }
    let weekdays = || told().filter_map(|expression| Some((expression.weekday()?, expression.span)));
    let (_, echoed) = weekdays().find(|(weekday, _)| *weekday == latest.weekday())?;
    let mut running = page.blocks.iter().filter(|block| block.kind == BlockKind::Paragraph);
    let lead_end = running.by_ref().take(LEAD).last()?.span.end;
    let (weekday, lead) = weekdays().find(|(_, span)| span.end <= lead_end)?;
    let day = (0..=FRESHEST)
        .filter_map(|days| latest.checked_add(days.days()).ok())
        .find(|day| day.weekday() == weekday)?;
    let evidence = if lead == echoed { vec![stated, lead] } else { vec![stated, lead, echoed] };
    // One weekday fits one date of the running text in seven by chance.
    if lead == echoed && kind_at(stated) != BlockKind::Caption {
        return None;
    }
    Some(said(day, PublishedBasis::Inferred, evidence, 0.75))
}

/// The first year from 1900 to 2099 written in `words`.
fn year_in(words: &str) -> Option<i16> {
    let numbers = words.split(|character: char| !character.is_ascii_digit());
    numbers
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .find(|year| (1900..2100).contains(year))
}
