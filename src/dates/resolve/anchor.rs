//! Anchor: the day that relative expressions hang on, and what the text told before.

use super::period::Period;
use crate::analysis::Day;
use crate::dates::meaning::{Length, Unit};
use jiff::ToSpan;

/// How many lines after a day was told a time of day still hangs on it.
const NEAR: usize = 2;

/// How many days before publication such a day may lie.
const RECENT: i64 = 7;

/// What relative expressions can hang on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Anchor {
    /// The publication date.
    pub published: Option<Day>,
    /// The last period that the text told.
    pub told: Option<Period>,
    /// The time that the story has come to: like `told`, without the years that a line tells in passing.
    pub story: Option<Period>,
    /// Place of the line that told it.
    pub line: usize,
    /// The last quarter that it told: financial reports compare it with "a year earlier".
    pub quarter: Option<(i16, i8)>,
}

impl Anchor {
    /// The day of writing, or where nobody knows it, the time the story has come to.
    pub(super) fn now(&self, unit: Unit) -> Option<Day> {
        self.published.or_else(|| self.told_day(unit))
    }

    /// The time the story has come to, or where it told none, the day of writing.
    pub(super) fn then(&self, unit: Unit) -> Option<Day> {
        self.told_day(unit).or(self.published)
    }

    /// The first day of what was told, where that was told as exactly as `unit` asks for:
    /// nothing that a text tells of a year makes known which Tuesday it means.
    fn told_day(&self, unit: Unit) -> Option<Day> {
        let told = self.told?;
        let exact = match told {
            Period::Day(_) => true,
            Period::Week(_) | Period::Weekend(_) => unit >= Unit::Week,
            _ => unit >= Unit::Month,
        };
        if exact { told.days().map(|(first, _)| first) } else { None }
    }

    /// First and last day of the time that the story has come to.
    pub(super) fn story_days(&self) -> Option<(Day, Day)> {
        self.story.and_then(Period::days)
    }

    /// The day that a time of day in the line at `line` hangs on: one told there or just before, or the day of writing.
    pub(super) fn day_in(&self, line: usize) -> Option<Day> {
        match self.told {
            Some(Period::Day(day)) if self.is_at_hand(day, line) => Some(day),
            _ => self.published,
        }
    }

    /// Whether `day`, which was told last, is one that a time of day in the line at `line` hangs on: one of its own
    /// line, or one of the days before publication that was told just before.
    fn is_at_hand(&self, day: Day, line: usize) -> bool {
        let Some(published) = self.published else { return true };
        let recent =
            published.checked_sub(RECENT.days()).is_ok_and(|first| (first..=published).contains(&day));
        line == self.line || recent && line <= self.line + NEAR
    }

    /// Notes that the text told `period` in the line at `line`; `compared` tells that it was told beside another,
    /// as "a year earlier" is, and `opens` that it stands at the start of its line.
    pub(super) fn tell(&mut self, period: Period, line: usize, compared: bool, opens: bool) {
        // "In March they planned to be done by 1976. In April ...": a year in passing moves no story on.
        let passing =
            matches!(period, Period::Year(_) | Period::Years(..) | Period::Decade(_) | Period::Century(_));
        // "... a year earlier": a report does not move to what it compares with.
        if compared && matches!(period, Period::Year(_) | Period::Quarter(..)) && self.published.is_some() {
            self.line = line;
            return;
        }
        if !passing || opens || self.story.is_none() {
            self.story = Some(period);
        }
        self.told = Some(period);
        self.line = line;
        match period {
            Period::Quarter(year, quarter) if !compared => self.quarter = Some((year, quarter)),
            Period::Day(_) | Period::Quarter(..) => {}
            _ if !compared => self.quarter = None,
            _ => {}
        }
    }

    /// Notes that the text told a length: what follows "the nine months" is compared with months, not with a quarter.
    pub(super) fn measure(&mut self, length: Length) {
        if length.unit == Unit::Month && matches!(length.amount.count(), Some(6 | 9)) {
            self.quarter = None;
        }
    }

    /// The words for a reason: "the publication date, 2022-03-02".
    pub(super) fn named(&self) -> String {
        match (self.published, self.told) {
            (Some(day), _) => format!("the publication date, {}", Period::Day(day).value()),
            (None, Some(told)) => format!("the time told before, {}", told.value()),
            (None, None) => "a publication date that is not known".to_owned(),
        }
    }
}
