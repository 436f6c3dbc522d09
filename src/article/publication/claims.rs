//! Claims: the days that short lines of the page state, each with what its line says of it. Which one counts is decided elsewhere.

use super::cue::{DateCue, DateRole, cue};
use super::dated_page::DatedPage;
use super::year::Years;
use crate::analysis::{BlockKind, Day};
use crate::article::header::byline;
use crate::article::header::names::among;
use crate::article::lines::shape::LineShape;
use crate::dates::Expression;
use crate::text::{Span, Token};

/// A day that a line states, and may state because the article appeared on it.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    /// The place of its line.
    pub(super) line: usize,
    pub(super) day: Day,
    /// The day it would be if day and month changed places, where they may.
    pub(super) swapped: Option<Day>,
    /// The words that state it, and those that its year was taken from.
    pub(super) evidence: Vec<Span>,
    pub(super) role: DateRole,
    /// Whether a time of day stands with it.
    pub(super) clock: bool,
    /// Whether it is written in numbers alone.
    pub(super) in_numbers: bool,
    /// Words of the line beside its dates and what is said of them.
    pub(super) beside: usize,
    /// Whether the line names authors, or has what else stands in such lines: "0 Comments", "3 min read".
    pub(super) in_meta: bool,
    /// Probability that its year is right.
    pub(super) year: f64,
}

/// A line that states when the article appeared has at most so many words beside the date, and more where it names authors.
const BESIDE: usize = 8;
const BESIDE_AUTHORS: usize = 16;
/// A line that ends like a sentence, and says nothing of its date, is one from so many words beside the date on.
const SENTENCE: usize = 4;
/// Dates in numbers alone count in whatever stands in so many lines at the start of the text: the head of a wire story.
const HEAD: usize = 10;

/// A page has at most so many claims: the dates of a calendar are not asked for.
const MOST: usize = 200;

/// The claims of the page, in order.
pub(super) fn claims(page: DatedPage<'_, '_>, years: &Years) -> Vec<Claim> {
    let mut found = Vec::new();
    let mut rest = page.expressions;
    for line in 0..page.shapes.len() {
        let end = page.shapes.get(line).map_or(0, |shape| shape.span.end);
        let count = rest.partition_point(|expression| expression.span.start < end);
        let (own, after) = rest.split_at_checked(count).unwrap_or((rest, &[]));
        rest = after;
        if !own.is_empty() && found.len() < MOST {
            in_line(page, line, own, years, &mut found);
        }
    }
    found
}

fn in_line(page: DatedPage<'_, '_>, place: usize, own: &[Expression], years: &Years, found: &mut Vec<Claim>) {
    let (Some(shape), Some(line)) = (page.shapes.get(place), page.document.lines().get(place)) else {
        return;
    };
    let tokens = page.document.tokens_at(line.tokens.clone());
    let in_byline = !byline::opened(page.document, line, &shape.dates).is_empty();
    let short = tokens.get(..tokens.len().min(LONGEST)).unwrap_or_default();
    let in_meta = in_byline || short.iter().any(|token| among(META, page.document.words(token.span)));
    let mut from = 0;
    for expression in own.iter().take(LONGEST) {
        let at = tokens.partition_point(|token| token.span.start < expression.span.start);
        let end = tokens.partition_point(|token| token.span.start < expression.span.end);
        let before = tokens.get(from..at).unwrap_or_default();
        from = end;
        let cue = cue(page.document, before).or_else(|| above(page, place, at));
        let role = cue.map_or(DateRole::Plain, |cue| cue.role);
        let beside = shape.words.saturating_sub(shape.date_words + cue.map_or(0, |cue| cue.words));
        let in_numbers = is_in_numbers(page.document.words(expression.span));
        let head = in_numbers && place < HEAD && (cue.is_some() || !follows_small_word(page, before));
        let noted = cue.is_some_and(|cue| cue.opens) && is_note(page, tokens.get(end..).unwrap_or_default());
        if role == DateRole::Other || !(head || noted || fits(page, place, shape, role, beside, in_byline)) {
            continue;
        }
        let Some((day, year, told)) = day(expression, place, years) else { continue };
        let mut evidence = vec![expression.span];
        evidence.extend(told);
        let (swapped, clock) = (expression.swapped_day(), expression.clock().is_some());
        found.push(Claim {
            line: place,
            day,
            swapped,
            evidence,
            role,
            clock,
            in_numbers,
            beside,
            in_meta,
            year,
        });
    }
}

/// The day of the article's dateline, how sure its year is, and the words that tell it.
pub(super) fn filed(page: DatedPage<'_, '_>, years: &Years) -> Option<(Day, f64, Vec<Span>)> {
    let span = page.filed?.day?;
    let at = page.expressions.partition_point(|expression| expression.span.start < span.start);
    let (day, sure, told) = day(page.expressions.get(at)?, page.document.line_at(span.start), years)?;
    let mut evidence = vec![span];
    evidence.extend(told);
    Some((day, sure, evidence))
}

/// Words that lines about the article have beside its date.
const META: &[&str] = &["by", "comment", "comments", "read", "views"];
/// They stand in the first so many tokens of a line, which has at most so many dates to be asked for.
const LONGEST: usize = 40;
/// A note goes on for so many tokens after its day: a time and its zone.
const NOTE: usize = 4;

/// Whether the line is short enough, and of a kind, to be there for its date.
fn fits(
    page: DatedPage<'_, '_>,
    line: usize,
    shape: &LineShape<'_>,
    role: DateRole,
    beside: usize,
    in_byline: bool,
) -> bool {
    let kind = page.blocks.get(line).map_or(BlockKind::Boilerplate, |block| block.kind);
    let quoted = matches!(kind, BlockKind::Headline | BlockKind::Quotation)
        || kind == BlockKind::Caption && role == DateRole::Plain
        || shape.text.starts_with(['—', '–']) && shape.text.contains('@');
    let sentence = shape.ends && role == DateRole::Plain && !in_byline && beside >= SENTENCE;
    !quoted && !sentence && beside <= if in_byline { BESIDE_AUTHORS } else { BESIDE }
}

/// Whether what follows a day closes the note that it stands in, or is hardly anything.
fn is_note(page: DatedPage<'_, '_>, after: &[Token]) -> bool {
    after.len() <= NOTE || after.first().is_some_and(|close| page.document.words(close.span) == ")")
}

/// The day that `expression` tells, how sure its year is, and the words the year was taken from.
fn day(expression: &Expression, line: usize, years: &Years) -> Option<(Day, f64, Option<Span>)> {
    if let Some(day) = expression.stated_day() {
        return Some((day, 1.0, None));
    }
    let (month, day, weekday) = expression.day_without_year()?;
    let found = years.of_day(month, day, weekday, line)?;
    Some((found.day, found.sure, Some(found.span)))
}

/// What the line above says of the day that begins the line at `line`: "Published" standing alone.
fn above(page: DatedPage<'_, '_>, line: usize, at: usize) -> Option<DateCue> {
    let above = line.checked_sub(1).filter(|_| at == 0)?;
    let shape = page.shapes.get(above).filter(|shape| shape.words <= 3 && shape.date_words == 0)?;
    let tokens = page.document.tokens_in(shape.span);
    Some(DateCue { words: 0, ..cue(page.document, page.document.tokens_at(tokens))? })
}

fn is_in_numbers(words: &str) -> bool {
    let date = words.split([' ', ',']).next().unwrap_or_default();
    let marks = date.chars().filter(|mark| matches!(mark, '/' | '-' | '.')).count();
    marks == 2 && date.starts_with(|first: char| first.is_ascii_digit())
}

/// "on 11/02/2019" is part of a sentence.
fn follows_small_word(page: DatedPage<'_, '_>, before: &[Token]) -> bool {
    before.last().is_some_and(|last| page.document.words(last.span).starts_with(char::is_lowercase))
}
