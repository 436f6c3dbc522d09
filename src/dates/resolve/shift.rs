//! So many units from an anchor: "last week", "the following year", "two years ago", "a year earlier".

use super::anchor::Anchor;
use super::period::Period;
use crate::analysis::Day;
use crate::dates::meaning::{Amount, Length, Side, Unit, YearOf};
use jiff::ToSpan;

/// The period of `unit` that `side` says.
pub(super) fn unit(unit: Unit, side: Side, anchor: &Anchor) -> Option<Period> {
    let (from, steps) = match side {
        Side::Last | Side::Past => (anchor.now(unit)?, -1),
        Side::Next => (anchor.now(unit)?, 1),
        Side::Previous => (anchor.then(unit)?, -1),
        Side::Following => (anchor.then(unit)?, 1),
        Side::Same => (anchor.then(unit)?, 0),
        Side::The if unit == Unit::Quarter => return the_quarter(anchor),
        Side::The | Side::This | Side::Bare => (anchor.now(unit)?, 0),
    };
    Period::around(unit, moved(from, unit, steps)?)
}

/// "the quarter": the one told last, or the last that has ended, which is what reports are about.
fn the_quarter(anchor: &Anchor) -> Option<Period> {
    if let Some((year, quarter)) = anchor.quarter {
        return Some(Period::Quarter(year, quarter));
    }
    Period::around(Unit::Quarter, moved(anchor.now(Unit::Quarter)?, Unit::Quarter, -1)?)
}

/// What a report compares with: the quarter that it is about, of another year, or that year where it tells no quarter.
pub(super) fn compared(year: YearOf, anchor: &Anchor) -> Option<Period> {
    let told = anchor.quarter;
    let year = match year {
        YearOf::Stated(year) => year,
        YearOf::Relative(side) => super::shift::year(side, anchor)?,
        YearOf::Before(years) => {
            let from = told.map(|(year, _)| year).or_else(|| Some(anchor.now(Unit::Year)?.year()))?;
            from.checked_sub(years)?
        }
        YearOf::Untold => return the_quarter(anchor),
    };
    Some(told.map_or(Period::Year(year), |(_, quarter)| Period::Quarter(year, quarter)))
}

/// The period that lies `length` from now or from what was told.
pub(super) fn offset(length: Length, later: bool, from_now: bool, anchor: &Anchor) -> Option<Period> {
    let sign = if later { 1 } else { -1 };
    if let (Some((year, quarter)), Unit::Year, Some(1)) = (anchor.quarter, length.unit, length.amount.count())
    {
        return Some(Period::Quarter(year.checked_add(sign)?, quarter));
    }
    let from = if from_now { anchor.now(length.unit)? } else { anchor.then(length.unit)? };
    let Amount::Tenths(tenths) = length.amount else { return None };
    let steps = i64::from(tenths / 10) * i64::from(sign);
    if tenths % 10 != 0 {
        let months = i64::from(tenths) * 12 / 10 * i64::from(sign);
        let whole = (length.unit == Unit::Year).then(|| moved(from, Unit::Month, months)).flatten()?;
        return Period::around(Unit::Month, whole);
    }
    let shown = if length.unit > Unit::Year { Unit::Year } else { length.unit };
    Period::around(shown, moved(from, length.unit, steps)?)
}

/// The day `steps` units after `from`, before it where negative; None outside the calendar.
fn moved(from: Day, unit: Unit, steps: i64) -> Option<Day> {
    let (unit, steps) = match unit {
        Unit::Quarter => (Unit::Month, steps.checked_mul(3)?),
        Unit::Decade => (Unit::Year, steps.checked_mul(10)?),
        Unit::Century => (Unit::Year, steps.checked_mul(100)?),
        Unit::Weekend => (Unit::Week, steps),
        Unit::Night => (Unit::Day, steps),
        _ => (unit, steps),
    };
    let span = match unit {
        Unit::Day => jiff::Span::new().try_days(steps),
        Unit::Week => jiff::Span::new().try_weeks(steps),
        Unit::Month => jiff::Span::new().try_months(steps),
        Unit::Year => jiff::Span::new().try_years(steps),
        _ => return None,
    };
    from.checked_add(span.ok()?).ok()
}

/// The year `steps` after the one that `side` says.
pub(super) fn year(side: Side, anchor: &Anchor) -> Option<i16> {
    match unit(Unit::Year, side, anchor)? {
        Period::Year(year) => Some(year),
        _ => None,
    }
}

/// A day the given number of days from the day of writing.
pub(super) fn day(days: i8, anchor: &Anchor) -> Option<Period> {
    anchor.published?.checked_add(i64::from(days).days()).ok().map(Period::Day)
}
