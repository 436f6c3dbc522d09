//! Claims: the days that short lines of the page state, each with what its line says of it. Which one counts is decided elsewhere.

use super::super::byline;
use super::{Page, year};
use crate::analysis::BlockKind;
use crate::article::shape::Shape;
use crate::dates::Expression;
use crate::{Day, Span};

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
    pub(super) role: Role,
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

/// What the line says of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// "first published".
    First,
    /// "posted".
    Posted,
    /// Nothing.
    Plain,
    /// "updated".
    Updated,
    /// Something that shows that it is another day: "expires".
    Other,
}

/// What is said of a day, in lower case. Of those before a day the last counts, and where two end together the longer.
const CUES: &[(&str, Role)] = &[
    ("first published", Role::First),
    ("originally published", Role::First),
    ("first posted", Role::First),
    ("originally posted", Role::First),
    ("published", Role::Posted),
    ("publication date", Role::Posted),
    ("posted", Role::Posted),
    ("created", Role::Posted),
    ("issued", Role::Posted),
    ("filed", Role::Posted),
    ("date:", Role::Posted),
    ("updated", Role::Updated),
    ("update", Role::Updated),
    ("modified", Role::Updated),
    ("edited", Role::Updated),
    ("reviewed", Role::Updated),
    ("revised", Role::Updated),
    ("corrected", Role::Updated),
    ("in print", Role::Other),
    ("accessed", Role::Other),
    ("retrieved", Role::Other),
    ("archived", Role::Other),
    ("copyright", Role::Other),
    ("©", Role::Other),
    ("expires", Role::Other),
    ("deadline", Role::Other),
    ("due", Role::Other),
    ("effective", Role::Other),
    ("joined", Role::Other),
    ("member since", Role::Other),
    ("born", Role::Other),
    ("died", Role::Other),
    ("taken", Role::Other),
    ("photo", Role::Other),
    ("file", Role::Other),
    ("recorded", Role::Other),
    ("aired", Role::Other),
    ("air date", Role::Other),
    ("event date", Role::Other),
    ("today is", Role::Other),
    ("for release", Role::Other),
    ("since", Role::Other),
    ("until", Role::Other),
    ("through", Role::Other),
    ("starts", Role::Other),
    ("begins", Role::Other),
    ("opens", Role::Other),
    ("when:", Role::Other),
];

/// A line that states when the article appeared has at most so many words beside the date, and more where it names authors.
const BESIDE: usize = 8;
const BESIDE_AUTHORS: usize = 16;
/// A line that ends like a sentence, and says nothing of its date, is one from so many words beside the date on.
const SENTENCE: usize = 4;
/// Dates in numbers alone count in whatever stands in so many lines at the start of the text: the head of a wire story.
const HEAD: usize = 10;

/// The claims of the page, in order.
pub(super) fn claims(page: Page<'_, '_>) -> Vec<Claim> {
    let years = year::Years::of(page);
    let mut found = Vec::new();
    let mut rest = page.expressions;
    for (line, shape) in page.shapes.iter().enumerate() {
        let count = rest.partition_point(|expression| expression.span.start < shape.span.end);
        let (own, after) = rest.split_at_checked(count).unwrap_or((rest, &[]));
        rest = after;
        if !own.is_empty() {
            in_line(page, line, shape, own, &years, &mut found);
        }
    }
    found
}

fn in_line(
    page: Page<'_, '_>,
    line: usize,
    shape: &Shape<'_>,
    own: &[Expression],
    years: &year::Years,
    found: &mut Vec<Claim>,
) {
    let named = |line| !byline::opened(page.document, line, &shape.dates).is_empty();
    let in_byline = page.document.lines().get(line).is_some_and(named);
    let lower = shape.text.to_lowercase();
    let in_meta = in_byline || META.iter().any(|word| lower.contains(word));
    let mut from = shape.span.start;
    for expression in own {
        let before = last_words(Span::new(from, expression.span.start).of(page.document.text()));
        let after = Span::new(expression.span.end, shape.span.end).of(page.document.text());
        from = expression.span.end;
        let (role, cue_words) = role(before).unwrap_or_else(|| (above(page, line, before), 0));
        let beside = shape.words.saturating_sub(shape.date_words + cue_words);
        let in_numbers = is_in_numbers(page.document.words(expression.span));
        let head = in_numbers && line < HEAD && !follows_small_word(before);
        let fits = head
            || opens_with_cue(before) && is_note(after)
            || fits(page, line, shape, role, beside, in_byline);
        if role == Role::Other || !fits {
            continue;
        }
        let Some((day, year, told)) = day(expression, line, years) else { continue };
        let mut evidence = vec![expression.span];
        evidence.extend(told);
        found.push(Claim {
            line,
            day,
            swapped: expression.swapped_day(),
            evidence,
            role,
            clock: expression.clock().is_some(),
            in_numbers,
            beside,
            in_meta,
            year,
        });
    }
}

/// The day of the article's dateline, how sure its year is, and the words that tell it.
pub(super) fn filed(page: Page<'_, '_>) -> Option<(Day, f64, Vec<Span>)> {
    let span = page.filed?.day?;
    let at = page.expressions.partition_point(|expression| expression.span.start < span.start);
    let years = year::Years::of(page);
    let (day, sure, told) = day(page.expressions.get(at)?, page.document.line_at(span.start), &years)?;
    Some((day, sure, [span].into_iter().chain(told).collect()))
}

/// A note goes on for so many words after its day: a time and its zone.
const NOTE: usize = 4;
/// What is said of a day stands within so many characters before it.
const CUE: usize = 80;

/// Words that lines about the article have beside its date.
const META: &[&str] = &["comment", "min read", "minute read", "/by ", "| by", "views"];

/// Whether the line is short enough, and of a kind, to be there for its date.
fn fits(
    page: Page<'_, '_>,
    line: usize,
    shape: &Shape<'_>,
    role: Role,
    beside: usize,
    in_byline: bool,
) -> bool {
    let kind = page.blocks.get(line).map_or(BlockKind::Boilerplate, |block| block.kind);
    let quoted = matches!(kind, BlockKind::Headline | BlockKind::Quotation)
        || kind == BlockKind::Caption && role == Role::Plain
        || shape.text.starts_with(['—', '–']) && shape.text.contains('@');
    let sentence = shape.ends && role == Role::Plain && !in_byline && beside >= SENTENCE;
    !quoted && !sentence && beside <= if in_byline { BESIDE_AUTHORS } else { BESIDE }
}

/// Whether a sentence or a note in parentheses opens with what is said of the day: "The talks ended. (Published Nov. 19".
fn opens_with_cue(before: &str) -> bool {
    let note = before.rsplit(['(', '.', '|', ';']).next().unwrap_or_default().trim().to_lowercase();
    CUES.iter().any(|&(cue, role)| role != Role::Other && note.strip_prefix(cue).is_some_and(is_short))
}

/// Whether what follows a day closes the note that it stands in, or is hardly anything.
fn is_note(after: &str) -> bool {
    after.starts_with(')') || after.split_whitespace().nth(NOTE).is_none()
}

/// The end of what stands before a day: no cue is longer.
fn last_words(before: &str) -> &str {
    let start = before.char_indices().rev().nth(CUE).map_or(0, |(start, _)| start);
    before.get(start..).unwrap_or_default()
}

/// Whether nothing but small words and marks is left: " on:".
fn is_short(rest: &str) -> bool {
    rest.trim_matches(|mark: char| !mark.is_alphanumeric()).len() <= 3
}

/// The day that `expression` tells, how sure its year is, and the words the year was taken from.
fn day(expression: &Expression, line: usize, years: &year::Years) -> Option<(Day, f64, Option<Span>)> {
    if let Some(day) = expression.stated_day() {
        return Some((day, 1.0, None));
    }
    let (month, day, weekday) = expression.day_without_year()?;
    let found = years.of_day(month, day, weekday, line)?;
    Some((found.day, found.sure, Some(found.span)))
}

/// What the words before a day say of it, and how many words that takes.
fn role(before: &str) -> Option<(Role, usize)> {
    let lower = before.to_lowercase();
    let ends = CUES.iter().filter_map(|&(cue, role)| Some((lower.rfind(cue)? + cue.len(), cue, role)));
    let (_, cue, role) = ends.max_by_key(|&(end, cue, _)| (end, cue.len()))?;
    Some((role, cue.split(' ').count()))
}

/// What the line above says of the day that begins the line at `line`: "Published" standing alone.
fn above(page: Page<'_, '_>, line: usize, before: &str) -> Role {
    let above = line.checked_sub(1).and_then(|above| page.shapes.get(above));
    let above = above.filter(|shape| before.is_empty() && shape.words <= 3 && shape.date_words == 0);
    above.and_then(|shape| role(shape.text)).map_or(Role::Plain, |(role, _)| role)
}

fn is_in_numbers(words: &str) -> bool {
    let date = words.split([' ', ',']).next().unwrap_or_default();
    let marks = date.chars().filter(|mark| matches!(mark, '/' | '-' | '.')).count();
    marks == 2 && date.starts_with(|first: char| first.is_ascii_digit())
}

/// "on 11/02/2019" is part of a sentence.
fn follows_small_word(before: &str) -> bool {
    let last = before.split_whitespace().next_back().unwrap_or_default();
    last.starts_with(char::is_lowercase) && role(last).is_none()
}
