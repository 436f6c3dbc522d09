//! Reasons: how a point's value was come by, in words, and how often such a value is right.

use super::anchor::Anchor;
use super::outlook::Outlook;
use crate::dates::meaning::{Holiday, Name, Side, Unit, When, YearOf};
use std::borrow::Cow;

/// A short sentence, and the share of such finds that had the annotators' type and value, over `TimeBank`, AQUAINT
/// and newer articles with their publication dates given. In AQUAINT, which calls times of day dates, the day alone
/// had to agree. The rules were made on these same texts, so that elsewhere the shares will be somewhat lower.
/// Those of the next one (0.85), of days that are arranged (19 cases) and of ambiguous days (0.6) rest on too few.
pub(super) type Why = (Cow<'static, str>, f64);

/// Why nothing was made of `when`: nobody knows an anchor, or there is no such day.
pub(super) fn unread(when: When) -> Why {
    match when {
        When::Named { year: YearOf::Stated(_), .. } => ("the calendar has no such day".into(), 0.5),
        When::AnyDay => any_day(),
        _ => ("no publication date is known".into(), 0.5),
    }
}

fn any_day() -> Why {
    ("a time of no day in particular".into(), 0.5)
}

/// Why `when` was read as it was.
pub(super) fn why(when: When, outlook: Outlook, anchor: &Anchor) -> Why {
    match when {
        When::Named { name: Name::Compared, .. } => {
            ("the quarter told before, in the other year".into(), 0.7)
        }
        When::Named { name: Name::Slashed { .. }, year: YearOf::Stated(_), .. } => {
            ("day and month could change places; the usual order was taken".into(), 0.6)
        }
        When::Named { year: YearOf::Stated(_), .. } => ("the words name it in full".into(), 0.98),
        When::Year(_) | When::Years(..) | When::Decade(_) | When::Century(_) => {
            ("the words name it in full".into(), 0.86)
        }
        When::Named { year: YearOf::Relative(_) | YearOf::Before(_), .. } => {
            (format!("its year is counted from {}", anchor.named()).into(), 0.9)
        }
        When::Named { name: Name::Holiday(Holiday::Islamic(..) | Holiday::Ramadan), .. } => {
            (format!("the one nearest to {}; the moon may move it by a day", anchor.named()).into(), 0.7)
        }
        When::Named { name, side, .. } => named(name, side, outlook, &anchor.named()),
        When::Day(_) | When::Offset { from_now: true, .. } => {
            (format!("counted from {}", anchor.named()).into(), 0.82)
        }
        When::Unit { side, unit } => counted(side, unit, &anchor.named()),
        When::Offset { .. } => ("counted from the time told before".into(), 0.6),
        When::AnyDay => any_day(),
        When::Unspoken => ("a time on the day told before, or on the day of publication".into(), 0.35),
    }
}

fn named(name: Name, side: Side, outlook: Outlook, from: &str) -> Why {
    let what = match name {
        Name::Weekday(weekday) => weekday_name(weekday),
        _ => "one",
    };
    let weekday = matches!(name, Name::Weekday(_));
    let (reason, right) = match side {
        Side::Next | Side::Following => (format!("the next {what} after {from}"), 0.85),
        Side::This if weekday => (format!("the next {what} from {from}"), 0.85),
        Side::Last | Side::Past | Side::Previous => (format!("the last {what} before {from}"), 0.87),
        _ if weekday && outlook == Outlook::Ahead => {
            (format!("the next {what} after {from}, as it is said to be arranged"), 0.63)
        }
        _ if weekday => (format!("the last {what} up to {from}"), 0.92),
        _ => (format!("the one nearest to {from}"), 0.87),
    };
    (reason.into(), right)
}

fn counted(side: Side, unit: Unit, from: &str) -> Why {
    let what = unit_name(unit);
    // Annotators write a week as its number, as unknown, or as one of its days.
    let right = if unit == Unit::Week { 0.56 } else { 0.87 };
    match side {
        Side::Last | Side::Past => (format!("the {what} before that of {from}").into(), right),
        Side::This => (format!("the {what} of {from}").into(), right),
        Side::Next => (format!("the {what} after that of {from}").into(), right),
        _ => ("counted from the time told before".into(), 0.6),
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
