//! The publication date: given by the caller, else stated by a line of the text, else inferred from its dates and weekdays.
//! A wrong date is worse than none: every relative date hangs on it.

use super::blocks::is_date_line;
use super::shape::Shape;
use crate::analysis::{Block, BlockKind, Published, PublishedBasis};
use crate::dates::Expression;
use crate::document::Document;
use crate::{Day, Span};
use jiff::ToSpan;

/// The publication date, if it can be known.
pub(super) fn published(
    document: &Document<'_>,
    expressions: &[Expression],
    shapes: &[Shape<'_>],
    blocks: &[Block],
    given: Option<Day>,
) -> Option<Published> {
    if let Some(day) = given {
        let published = Published {
            value: day.to_string(),
            basis: PublishedBasis::Given,
            evidence: Vec::new(),
            confidence: 1.0,
        };
        return Some(published);
    }
    stated(shapes, blocks).or_else(|| inferred(document, expressions, blocks))
}

/// The day of the first line of the header that states one; a line that says "updated" only where no other does; and
/// where the header states none, the first line further down that says "published".
fn stated(shapes: &[Shape<'_>], blocks: &[Block]) -> Option<Published> {
    let last = blocks.iter().position(|block| block.kind == BlockKind::Paragraph).unwrap_or(blocks.len());
    let dated = |from: usize, to: usize| {
        let lines = shapes.iter().zip(blocks).take(to).skip(from);
        lines
            .filter(|(shape, block)| is_header_kind(block.kind) && is_date_line(shape))
            .map(|(shape, _)| shape)
    };
    let first = |from: usize, to: usize, later: bool| {
        dated(from, to).find_map(|shape| (says_updated(shape.text) == later).then_some(shape.day).flatten())
    };
    let header = first(0, last, false).or_else(|| first(0, last, true));
    let (day, evidence) = header.or_else(|| first(last, blocks.len(), false))?;
    let agree = dated(0, last).filter_map(|shape| shape.day).all(|(other, _)| other == day);
    let confidence = if agree && header.is_some() { 0.95 } else { 0.85 };
    Some(Published {
        value: day.to_string(),
        basis: PublishedBasis::Stated,
        evidence: vec![evidence],
        confidence,
    })
}

fn is_header_kind(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Published | BlockKind::Byline)
}

fn says_updated(text: &str) -> bool {
    let lower = text.to_lowercase();
    (lower.contains("updated") || lower.contains("modified"))
        && !lower.contains("published")
        && !lower.contains("posted")
}

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
fn inferred(document: &Document<'_>, expressions: &[Expression], blocks: &[Block]) -> Option<Published> {
    let kind_at = |span: Span| {
        blocks.get(document.line_at(span.start)).map_or(BlockKind::Boilerplate, |block| block.kind)
    };
    let told = || expressions.iter().filter(|expression| kind_at(expression.span) != BlockKind::Boilerplate);
    let stated = || told().filter_map(|expression| Some((expression.stated_day()?, expression.span)));
    let in_caption =
        stated().filter(|(_, span)| kind_at(*span) == BlockKind::Caption).max_by_key(|(day, _)| *day);
    let (latest, stated) = in_caption.or_else(|| stated().max_by_key(|(day, _)| *day))?;
    let last_year = if latest.month() >= LATE_MONTH { latest.year() + 1 } else { latest.year() };
    if told().filter_map(|expression| year_in(document.words(expression.span))).any(|year| year > last_year) {
        return None;
    }
    let weekdays = || told().filter_map(|expression| Some((expression.weekday()?, expression.span)));
    let (_, echoed) = weekdays().find(|(weekday, _)| *weekday == latest.weekday())?;
    let mut running = blocks.iter().filter(|block| block.kind == BlockKind::Paragraph);
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
    Some(Published { value: day.to_string(), basis: PublishedBasis::Inferred, evidence, confidence: 0.75 })
}

/// The first year from 1900 to 2099 written in `words`.
fn year_in(words: &str) -> Option<i16> {
    let numbers = words.split(|character: char| !character.is_ascii_digit());
    numbers
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .find(|year| (1900..2100).contains(year))
}
