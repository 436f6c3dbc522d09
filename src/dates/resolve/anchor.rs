//! Anchor: the day that relative expressions hang on, and what the text told before.

use super::period::Period;
use crate::Day;
use crate::dates::meaning::Unit;

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

    /// The day that was told in the line at `line`, or the day of writing.
    pub(super) fn day_in(&self, line: usize) -> Option<Day> {
        match self.told {
            Some(Period::Day(day)) if self.line == line || self.published.is_none() => Some(day),
            _ => self.published,
        }
    }

    /// Notes that the text told `period` in the line at `line`; `compared` tells that it was told beside another,
    /// as "a year earlier" is, and `opens` that it stands at the start of its line.
    pub(super) fn tell(&mut self, period: Period, line: usize, compared: bool, opens: bool) {
        // "In March they planned to be done by 1976. In April ...": a year in passing moves no story on.
        let passing = matches!(period, Period::Year(_) | Period::Years(..) | Period::Decade(_) | Period::Century(_));
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

    /// The words for a reason: "the publication date, 2022-03-02".
    pub(super) fn named(&self) -> String {
        match (self.published, self.told) {
            (Some(day), _) => format!("the publication date, {}", Period::Day(day).value()),
            (None, Some(told)) => format!("the time told before, {}", told.value()),
            (None, None) => "a publication date that is not known".to_owned(),
        }
    }
}
