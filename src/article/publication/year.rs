//! The year of a day that is told without one, from what else the page tells.

use super::dated_page::DatedPage;
use crate::analysis::Day;
use crate::text::Span;
use jiff::civil::Weekday;

/// What a page knows of years.
#[derive(Debug)]
pub(super) struct Years {
    /// Days told in full, in the order of the text.
    days: Vec<(Day, Span)>,
    /// The latest year of a copyright notice.
    copyright: Option<(i16, Span)>,
    /// Lines that are a year and nothing else, in order.
    alone: Vec<(usize, i16, Span)>,
}

/// A day with the year that was found for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct FoundYear {
    pub(super) day: Day,
    /// Probability that the year is right.
    pub(super) sure: f64,
    /// The words the year was taken from.
    pub(super) span: Span,
}

/// The year stands at most so many lines under its day: "November 20 / 15:23 / 2019".
const UNDER: usize = 2;
/// A day told in full is near when it is so many days away.
const NEAR: i32 = 12;
/// So many days told in full are compared.
const MOST: usize = 60;

impl Years {
    pub(super) fn of(page: DatedPage<'_, '_>) -> Self {
        let mut found = Self { days: Vec::new(), copyright: None, alone: Vec::new() };
        for expression in page.expressions {
            found.days.extend(expression.stated_day().map(|day| (day, expression.span)));
        }
        for (line, shape) in page.shapes.iter().enumerate() {
            if shape.text.len() == 4 {
                found.alone.extend(year_in(shape.text).map(|year| (line, year, shape.span)));
            }
            let noticed = copyright_year(shape.text)
                .filter(|year| found.copyright.is_none_or(|(known, _)| known < *year));
            found.copyright = noticed.map(|year| (year, shape.span)).or(found.copyright);
        }
        found
    }

    /// The day of `month` and `day` told in the line at `line`, on `weekday` where that is told too.
    pub(super) fn of_day(
        &self,
        month: i8,
        day: i8,
        weekday: Option<Weekday>,
        line: usize,
    ) -> Option<FoundYear> {
        let falls = |found: &FoundYear| weekday.is_none_or(|weekday| found.day.weekday() == weekday);
        let near = || self.near(month, day).filter(falls);
        self.under(month, day, line)
            .filter(falls)
            .or_else(near)
            .or_else(|| self.printed(month, day).filter(falls))
    }

    /// From a line under it that is nothing but a year.
    fn under(&self, month: i8, day: i8, line: usize) -> Option<FoundYear> {
        let &(at, year, span) = self.alone.get(self.alone.partition_point(|&(at, ..)| at <= line))?;
        let day = Day::new(year, month, day).ok()?;
        (at <= line + UNDER).then_some(FoundYear { day, sure: 1.0, span })
    }

    /// From the nearest day told in full that is near it.
    fn near(&self, month: i8, day: i8) -> Option<FoundYear> {
        let mut best: Option<(i32, FoundYear)> = None;
        for &(known, span) in self.days.iter().take(MOST) {
            for year in known.year() - 1..=known.year() + 1 {
                let Ok(day) = Day::new(year, month, day) else { continue };
                let distance = (ordinal(known) - ordinal(day)).abs();
                if distance <= NEAR && best.is_none_or(|(nearest, _)| distance < nearest) {
                    best = Some((distance, FoundYear { day, sure: 0.95, span }));
                }
            }
        }
        best.map(|(_, found)| found)
    }

    /// From the notice of copyright.
    fn printed(&self, month: i8, day: i8) -> Option<FoundYear> {
        let (year, span) = self.copyright?;
        Some(FoundYear { day: Day::new(year, month, day).ok()?, sure: 0.8, span })
    }
}

/// A number that grows with the days as if all months had 31.
pub(super) fn ordinal(day: Day) -> i32 {
    (i32::from(day.year()) * 12 + i32::from(day.month())) * 31 + i32::from(day.day())
}

/// The last year of a notice of copyright: "© 2015-2019 Example".
fn copyright_year(text: &str) -> Option<i16> {
    let mut words = text.split_whitespace();
    words.find(|word| {
        word.starts_with(['©', '(']) && word.len() <= 3 || word.eq_ignore_ascii_case("copyright")
    })?;
    words.take(4).filter_map(year_in).last()
}

/// The last year from 1900 to 2099 written in `words`.
fn year_in(words: &str) -> Option<i16> {
    let mut numbers =
        words.rsplit(|character: char| !character.is_ascii_digit()).filter(|digits| digits.len() == 4);
    numbers.find_map(|digits| digits.parse().ok().filter(|year| (1900..2100).contains(year)))
}
