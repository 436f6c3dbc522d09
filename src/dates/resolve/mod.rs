//! Resolving: values, calendar ranges and reasons, against the publication date and what the text told before.

mod anchor;
mod holiday;
mod named;
mod outlook;
mod period;
mod reason;
mod shift;
mod text;

use super::meaning::{CalendarName, Expression, Meaning, Side, When, Within, YearOf};
use crate::analysis::{Article, Date, DateBasis, DateRule, DateType, DayRange, written_day};
use crate::text::Document;
use anchor::Anchor;
use outlook::{Outlook, outlook};
use period::Period;
use std::borrow::Cow;

/// The expressions with their values, in the same order. Relative ones hang on the publication date of `article`,
/// or where there is none, on the dates that the text told before them.
pub fn resolve(document: &Document<'_>, expressions: Vec<Expression>, article: &Article) -> Vec<Date> {
    let published = article.published.as_ref().and_then(|published| written_day(&published.value));
    let mut anchor = Anchor { published, ..Anchor::default() };
    expressions.into_iter().map(|expression| date(document, expression, &mut anchor)).collect()
}

fn date(document: &Document<'_>, expression: Expression, anchor: &mut Anchor) -> Date {
    let Expression { span, meaning, modifier, .. } = expression;
    let plain = |kind, value, rule: DateRule, confidence| Date {
        span,
        kind,
        value,
        modifier,
        basis: DateBasis::Stated,
        range: None,
        confidence,
        rule,
        reason: rule.sentence().into(),
    };
    match meaning {
        Meaning::Length(length) => {
            anchor.measure(length);
            plain(DateType::Duration, text::length(length), DateRule::Length, 0.78)
        }
        Meaning::Recurrence(set) => plain(DateType::Set, text::recurrence(set), DateRule::Recurrence, 0.67),
        Meaning::Reference(reference) => Date {
            basis: DateBasis::Relative,
            ..plain(DateType::Date, text::reference(reference).to_owned(), DateRule::Reference, 0.8)
        },
        Meaning::Point { when, within } => {
            let line = document.line_at(span.start);
            let outlook = if is_open(when) { outlook(document, span) } else { Outlook::Open };
            let reading = read(when, line, outlook, anchor);
            let kind = if text::is_time(meaning) { DateType::Time } else { DateType::Date };
            if let Some(period) = reading.period {
                let compared = matches!(
                    when,
                    When::Offset { .. }
                        | When::Named { year: YearOf::Before(_), .. }
                        | When::Named { name: CalendarName::Compared, .. }
                );
                anchor.tell(period, line, compared, opens_line(document, span));
            }
            Date {
                kind,
                basis: if expression.is_relative() { DateBasis::Relative } else { DateBasis::Stated },
                range: reading.period.and_then(range),
                confidence: reading.confidence,
                reason: reading.reason.clone(),
                ..plain(kind, reading.value(when, within), reading.rule, 0.0)
            }
        }
    }
}

/// How many tokens may stand before an expression that opens its line: "Early on in the spring of 1944, ...".
const OPENING: usize = 6;

/// Whether `span` stands at the start of its line.
fn opens_line(document: &Document<'_>, span: crate::text::Span) -> bool {
    let line = document.lines().get(document.line_at(span.start));
    line.is_some_and(|line| document.tokens_in(span).start < line.tokens.start + OPENING)
}

fn range(period: Period) -> Option<DayRange> {
    let (from, to) = period.days()?;
    Some(DayRange { from: from.to_string(), to: to.to_string() })
}

/// Whether the words leave open on which side of now it lies.
const fn is_open(when: When) -> bool {
    matches!(when, When::Named { year: YearOf::Untold, side: Side::Bare, .. })
}

/// What a point was read as.
struct DatedTime {
    /// None where no anchor is known, or where the day does not exist.
    period: Option<Period>,
    rule: DateRule,
    reason: Cow<'static, str>,
    confidence: f64,
}

impl DatedTime {
    fn value(&self, when: When, within: Option<Within>) -> String {
        let mut value = self.period.map_or_else(|| text::unanchored(when), Period::value);
        if let Some(within) = within {
            value.push_str(&text::within(within));
        }
        value
    }
}

/// Reads `when`, which stands in the line at `line`.
fn read(when: When, line: usize, outlook: Outlook, anchor: &Anchor) -> DatedTime {
    let period = period(when, line, outlook, anchor);
    let ((rule, reason), confidence) =
        if period.is_some() { reason::why(when, outlook, anchor) } else { reason::unread(when) };
    DatedTime { period, rule, reason, confidence }
}

fn period(when: When, line: usize, outlook: Outlook, anchor: &Anchor) -> Option<Period> {
    match when {
        When::Named { name: CalendarName::Compared, year, .. } => shift::compared(year, anchor),
        When::Named { name, year, side } => match year {
            YearOf::Untold => named::choose(name, side, outlook, anchor),
            YearOf::Stated(year) => named::in_year(name, astronomical(year)),
            YearOf::Relative(side) => named::in_year(name, shift::year(side, anchor)?),
            YearOf::Before(years) => match named::choose(name, side, outlook, anchor)? {
                Period::Quarter(year, quarter) => Some(Period::Quarter(year.checked_sub(years)?, quarter)),
                _ => None,
            },
        },
        When::Year(year) => Some(Period::Year(astronomical(year))),
        When::Years(first, last) => Some(Period::Years(first, last)),
        When::Decade(first) => Some(Period::Decade(first)),
        When::Century(number) => Some(Period::Century(number)),
        When::Unit { unit, side } => shift::unit(unit, side, anchor),
        When::Day(days) => shift::day(days, anchor),
        When::Offset { length, later, from_now } => shift::offset(length, later, from_now, anchor),
        When::Unspoken => anchor.day_in(line).map(Period::Day),
        When::AnyDay => None,
    }
}

/// The year as astronomers count, from one that has no year 0.
const fn astronomical(year: i16) -> i16 {
    if year < 0 { year + 1 } else { year }
}
