//! Anchor: the day that relative expressions hang on, and what the text told before.

use super::period::Period;
use crate::Day;

/// What relative expressions can hang on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Anchor {
    /// The publication date.
    pub published: Option<Day>,
    /// The last period that the text told.
    pub told: Option<Period>,
    /// The last quarter that it told: financial reports compare it with "a year earlier".
    pub quarter: Option<(i16, i8)>,
}

impl Anchor {
    /// The day of writing, or where nobody knows it, the time the story has come to.
    pub(super) fn now(&self) -> Option<Day> {
        self.published.or_else(|| self.told_day())
    }

    /// The time the story has come to, or where it told none, the day of writing.
    pub(super) fn then(&self) -> Option<Day> {
        self.told_day().or(self.published)
    }

    fn told_day(&self) -> Option<Day> {
        self.told.and_then(Period::days).map(|(first, _)| first)
    }

    /// Notes that the text told `period`.
    pub(super) fn tell(&mut self, period: Period) {
        self.told = Some(period);
        if let Period::Quarter(year, quarter) = period {
            self.quarter = Some((year, quarter));
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
