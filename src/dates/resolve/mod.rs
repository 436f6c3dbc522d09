//! Resolving: values, calendar ranges and reasons, against the publication date and what the text told before.

mod anchor;
mod holiday;
mod named;
mod outlook;
mod period;
mod shift;
mod text;

use super::meaning::{Expression, Meaning, Name, Side, Unit, When, Within, YearOf};
use crate::analysis::{Article, Date, DateBasis, DateType, DayRange};
use crate::document::Document;
use anchor::Anchor;
use period::Period;
use std::borrow::Cow;

/// The expressions with their values, in the same order. Relative ones hang on the publication date of `article`,
/// or where there is none, on the dates that the text told before them.
pub fn resolve(document: &Document<'_>, expressions: Vec<Expression>, article: &Article) -> Vec<Date> {
    let published = article.published.as_ref().and_then(|published| published.value.parse().ok());
    let mut anchor = Anchor { published, ..Anchor::default() };
    expressions.into_iter().map(|expression| date(document, expression, &mut anchor)).collect()
}

fn date(document: &Document<'_>, expression: Expression, anchor: &mut Anchor) -> Date {
    let Expression { span, meaning, modifier, .. } = expression;
    let plain = |kind, value, reason: &'static str, confidence| Date {
        span,
        kind,
        value,
        modifier,
        basis: DateBasis::Stated,
        range: None,
        confidence,
        reason: reason.into(),
    };
    match meaning {
        Meaning::Length(length) => plain(DateType::Duration, text::length(length), "a length of time", 0.9),
        Meaning::Recurrence(set) => {
            plain(DateType::Set, text::recurrence(set), "it comes round again and again", 0.85)
        }
        Meaning::Reference(reference) => Date {
            basis: DateBasis::Relative,
            ..plain(
                DateType::Date,
                text::reference(reference).to_owned(),
                "a word for past, present or future",
                0.85,
            )
        },
        Meaning::Point { when, within } => {
            let line = document.line_at(span.start);
            let ahead = is_open(when) && outlook::is_ahead(document, span);
            let reading = read(when, line, ahead, anchor);
            let kind = if text::is_time(meaning) { DateType::Time } else { DateType::Date };
            if let Some(period) = reading.period {
                let compared =
                    matches!(when, When::Offset { .. } | When::Named { year: YearOf::Before(_), .. });
                anchor.tell(period, line, compared);
            }
            Date {
                kind,
                basis: if expression.is_relative() { DateBasis::Relative } else { DateBasis::Stated },
                range: reading.period.and_then(range),
                confidence: reading.confidence,
                reason: reading.reason.clone(),
                ..plain(kind, reading.value(when, within), "", 0.0)
            }
        }
    }
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
struct Reading {
    /// None where no anchor is known, or where the day does not exist.
    period: Option<Period>,
    reason: Cow<'static, str>,
    confidence: f64,
}

impl Reading {
    fn value(&self, when: When, within: Option<Within>) -> String {
        let mut value = self.period.map_or_else(|| text::unanchored(when), Period::value);
        if let Some(within) = within {
            value.push_str(&text::within(within));
        }
        value
    }
}

/// Reads `when`, which stands in the line at `line`; `ahead` tells that the words around say it is still to come.
fn read(when: When, line: usize, ahead: bool, anchor: &Anchor) -> Reading {
    let period = period(when, line, ahead, anchor);
    let Some(period) = period else {
        let exists = !matches!(when, When::Named { year: YearOf::Stated(_), .. });
        let reason = if exists { "no publication date is known" } else { "the calendar has no such day" };
        return Reading { period: None, reason: reason.into(), confidence: 0.6 };
    };
    let (reason, confidence) = why(when, ahead, anchor);
    Reading { period: Some(period), reason, confidence }
}

fn period(when: When, line: usize, ahead: bool, anchor: &Anchor) -> Option<Period> {
    match when {
        When::Named { name, year, side } => match year {
            YearOf::Untold => named::choose(name, side, ahead, anchor),
            YearOf::Stated(year) => named::in_year(name, astronomical(year)),
            YearOf::Relative(side) => named::in_year(name, shift::year(side, anchor)?),
            YearOf::Before(years) => match named::choose(name, side, ahead, anchor)? {
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
    }
}

/// The year as astronomers count, from one that has no year 0.
const fn astronomical(year: i16) -> i16 {
    if year < 0 { year + 1 } else { year }
}

/// Why it was read so, and how often such a reading is right.
fn why(when: When, ahead: bool, anchor: &Anchor) -> (Cow<'static, str>, f64) {
    let from = || anchor.named();
    match when {
        When::Named { name: Name::Slashed { .. }, year: YearOf::Stated(_), .. } => {
            ("day and month could change places; the usual order of the text was taken".into(), 0.6)
        }
        When::Named { year: YearOf::Stated(_), .. } => ("the words name it in full".into(), 0.97),
        When::Year(_) | When::Years(..) | When::Decade(_) | When::Century(_) => {
            ("the words name it in full".into(), 0.95)
        }
        When::Named { name: Name::Weekday(weekday), side, .. } => {
            let day = weekday_name(weekday);
            match side {
                Side::Next | Side::This | Side::Following => {
                    (format!("the next {day} from {}", from()).into(), 0.8)
                }
                Side::Last | Side::Previous => (format!("the last {day} before {}", from()).into(), 0.85),
                _ if ahead => {
                    (format!("the next {day} after {}, as it is said to be arranged", from()).into(), 0.75)
                }
                _ => (format!("the last {day} up to {}", from()).into(), 0.9),
            }
        }
        When::Named { side: Side::Last | Side::Previous, .. } => {
            (format!("the last one before {}", from()).into(), 0.85)
        }
        When::Named { side: Side::Next | Side::Following, .. } => {
            (format!("the next one after {}", from()).into(), 0.85)
        }
        When::Named { year: YearOf::Relative(_) | YearOf::Before(_), .. } => {
            (format!("its year counts from {}", from()).into(), 0.8)
        }
        When::Named { .. } => (format!("the one nearest to {}", from()).into(), 0.88),
        When::Day(_) | When::Offset { from_now: true, .. } => {
            (format!("counted from {}", from()).into(), 0.9)
        }
        When::Unit { side: Side::Last | Side::This | Side::Next, unit } => {
            (format!("the {} counted from {}", unit_name(unit), from()).into(), 0.85)
        }
        When::Unit { .. } | When::Offset { .. } => ("counted from the time told before".into(), 0.65),
        When::Unspoken => ("a time on the day told before, or on the day of publication".into(), 0.6),
    }
}

const fn weekday_name(weekday: jiff::civil::Weekday) -> &'static str {
    use jiff::civil::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    match weekday {
        Monday => "Monday",
        Tuesday => "Tuesday",
        Wednesday => "Wednesday",
        Thursday => "Thursday",
        Friday => "Friday",
        Saturday => "Saturday",
        Sunday => "Sunday",
    }
}

const fn unit_name(unit: Unit) -> &'static str {
    match unit {
        Unit::Second => "second",
        Unit::Minute => "minute",
        Unit::Hour => "hour",
        Unit::Night => "night",
        Unit::Day => "day",
        Unit::Weekend => "weekend",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Quarter => "quarter",
        Unit::Year => "year",
        Unit::Decade => "decade",
        Unit::Century => "century",
        Unit::Indefinite => "time",
    }
}
