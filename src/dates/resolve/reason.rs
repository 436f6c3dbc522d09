//! Reasons: how a point's value was come by, in words, and how often such a value is right.

use super::anchor::Anchor;
use super::outlook::Outlook;
use crate::analysis::DateRule;
use crate::dates::meaning::{CalendarName, Holiday, Side, Unit, When, YearOf};
use std::borrow::Cow;

/// A rule with its sentence, and the share of such finds that had the annotators' type and value, over `TimeBank`, AQUAINT
/// and newer articles with their publication dates given. In AQUAINT, which calls times of day dates, the day alone
/// had to agree. The rules were made on these same texts, so that elsewhere the shares will be somewhat lower.
/// Those of the next one (0.85), of days that are arranged (19 cases) and of ambiguous days (0.6) rest on too few.
pub(super) type Why = ((DateRule, Cow<'static, str>), f64);

/// Why nothing was made of `when`: nobody knows an anchor, or there is no such day.
pub(super) fn unread(when: When) -> Why {
    match when {
        When::Named { year: YearOf::Stated(_), .. } => (DateRule::NoSuchDay.because(&[]), 0.5),
        When::AnyDay => any_day(),
        _ => (DateRule::Unanchored.because(&[]), 0.5),
    }
}

fn any_day() -> Why {
    (DateRule::AnyDay.because(&[]), 0.5)
}

/// Why `when` was read as it was.
pub(super) fn why(when: When, outlook: Outlook, anchor: &Anchor) -> Why {
    match when {
        When::Named { name: CalendarName::Compared, .. } => (DateRule::QuarterCompared.because(&[]), 0.7),
        When::Named { name: CalendarName::Slashed { .. }, year: YearOf::Stated(_), .. } => {
            (DateRule::EitherOrder.because(&[]), 0.6)
        }
        When::Named { year: YearOf::Stated(_), .. } => (DateRule::InFull.because(&[]), 0.98),
        When::Year(_) | When::Years(..) | When::Decade(_) | When::Century(_) => {
            (DateRule::InFull.because(&[]), 0.86)
        }
        When::Named { year: YearOf::Relative(_) | YearOf::Before(_), .. } => {
            (DateRule::YearCounted.because(&[&anchor.named()]), 0.9)
        }
        When::Named { name: CalendarName::Holiday(Holiday::Islamic(..) | Holiday::Ramadan), .. } => {
            (DateRule::NearestMoon.because(&[&anchor.named()]), 0.7)
        }
        When::Named { name, side, .. } => named(name, side, outlook, &anchor.named()),
        When::Day(_) | When::Offset { from_now: true, .. } => {
            (DateRule::Counted.because(&[&anchor.named()]), 0.82)
        }
        When::Unit { side, unit } => counted(side, unit, &anchor.named()),
        When::Offset { .. } => (DateRule::CountedOn.because(&[]), 0.6),
        When::AnyDay => any_day(),
        When::Unspoken => (DateRule::SameDay.because(&[]), 0.35),
    }
}

fn named(name: CalendarName, side: Side, outlook: Outlook, from: &str) -> Why {
    let what = match name {
        CalendarName::Weekday(weekday) => weekday_name(weekday),
        _ => "one",
    };
    let weekday = matches!(name, CalendarName::Weekday(_));
    let (rule, right) = match side {
        Side::Next | Side::Following => (DateRule::Next, 0.85),
        Side::This if weekday => (DateRule::Coming, 0.85),
        Side::Last | Side::Past | Side::Previous => (DateRule::Last, 0.87),
        _ if weekday && outlook == Outlook::Ahead => (DateRule::Arranged, 0.63),
        _ if weekday => (DateRule::Latest, 0.92),
        _ => return (DateRule::Nearest.because(&[from]), 0.87),
    };
    (rule.because(&[what, from]), right)
}

fn counted(side: Side, unit: Unit, from: &str) -> Why {
    let what = unit_name(unit);
    // Annotators write a week as its number, as unknown, or as one of its days.
    let right = if unit == Unit::Week { 0.56 } else { 0.87 };
    match side {
        Side::Last | Side::Past => (DateRule::UnitBefore.because(&[what, from]), right),
        Side::This => (DateRule::UnitOf.because(&[what, from]), right),
        Side::Next => (DateRule::UnitAfter.because(&[what, from]), right),
        _ => (DateRule::CountedOn.because(&[]), 0.6),
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
