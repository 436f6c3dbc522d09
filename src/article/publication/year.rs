//! The year of a day that is told without one, from what else the page tells.

use super::Page;
use crate::{Day, Span};
use jiff::ToSpan;
use jiff::civil::Weekday;

/// What a page knows of years.
#[derive(Debug)]
pub(super) struct Years {
    /// Days told in full, sorted.
    days: Vec<(Day, Span)>,
    /// The latest year of a copyright notice.
    copyright: Option<(i16, Span)>,
    /// Lines that are a year and nothing else, in order.
    alone: Vec<(usize, i16, Span)>,
}

/// A day with the year that was found for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) day: Day,
    /// Probability that the year is right.
    pub(super) sure: f64,
    /// The words the year was taken from.
    pub(super) span: Span,
}

/// The year stands at most so many lines under its day: "November 20 / 15:23 / 2019".
const UNDER: usize = 2;
/// A day told in full is near when it is so many days away.
const NEAR: i64 = 10;

impl Years {
    pub(super) fn of(page: Page<'_, '_>) -> Self {
        let told = |expression: &crate::dates::Expression| Some((expression.stated_day()?, expression.span));
        let mut days: Vec<(Day, Span)> = page.expressions.iter().filter_map(told).collect();
        days.sort_unstable();
        let shapes = || page.shapes.iter().enumerate();
        let alone = |(line, shape): (usize, &crate::article::shape::Shape<'_>)| {
            let whole = shape.text.len() == 4;
            whole.then(|| year_in(shape.text)).flatten().map(|year| (line, year, shape.span))
        };
        let copyright = |(_, shape): (usize, &crate::article::shape::Shape<'_>)| {
            copyright_year(shape.text).map(|year| (year, shape.span))
        };
        Self {
            days,
            copyright: shapes().filter_map(copyright).max_by_key(|&(year, _)| year),
            alone: shapes().filter_map(alone).collect(),
        }
    }

    /// The day of `month` and `day` told in the line at `line`, on `weekday` where that is told too.
    pub(super) fn of_day(&self, month: i8, day: i8, weekday: Option<Weekday>, line: usize) -> Option<Found> {
        let falls = |found: &Found| weekday.is_none_or(|weekday| found.day.weekday() == weekday);
        let near = || self.near(month, day).filter(falls);
        self.under(month, day, line)
            .filter(falls)
            .or_else(near)
            .or_else(|| self.printed(month, day).filter(falls))
    }

    /// From a line under it that is nothing but a year.
    fn under(&self, month: i8, day: i8, line: usize) -> Option<Found> {
        let &(at, year, span) = self.alone.get(self.alone.partition_point(|&(at, ..)| at <= line))?;
        let day = Day::new(year, month, day).ok()?;
        (at <= line + UNDER).then_some(Found { day, sure: 1.0, span })
    }

    /// From the nearest day told in full that is near it.
    fn near(&self, month: i8, day: i8) -> Option<Found> {
        let mut best: Option<(i32, Found)> = None;
        let mut from = 0;
        // Each year that the page has days of is asked once.
        while let Some(&(first, _)) = self.days.get(from) {
            for year in [first.year() - 1, first.year(), first.year() + 1] {
                if let Some(found) = Day::new(year, month, day).ok().and_then(|day| self.nearest(day))
                    && best.is_none_or(|(distance, _)| found.0 < distance)
                {
                    best = Some(found);
                }
            }
            from += self.days.get(from..)?.partition_point(|(day, _)| day.year() <= first.year());
        }
        best.map(|(_, found)| found)
    }

    /// How far the nearest day told in full is from `day`, if it is near.
    fn nearest(&self, day: Day) -> Option<(i32, Found)> {
        let from = day.checked_sub(NEAR.days()).ok()?;
        let at = self.days.partition_point(|&(known, _)| known < from);
        let distance = |known: Day| (known - day).get_days().abs();
        let around = self.days.iter().skip(at).take_while(|&&(known, _)| distance(known) <= NEAR as i32);
        let &(known, span) = around.min_by_key(|&&(known, _)| distance(known))?;
        Some((distance(known), Found { day, sure: 0.95, span }))
    }

    /// From the notice of copyright.
    fn printed(&self, month: i8, day: i8) -> Option<Found> {
        let (year, span) = self.copyright?;
        Some(Found { day: Day::new(year, month, day).ok()?, sure: 0.8, span })
    }
}

/// The last year of a notice of copyright: "© 2015-2019 Example".
fn copyright_year(text: &str) -> Option<i16> {
    let lower = text.to_lowercase();
    let signs = ["©", "copyright", "(c)"];
    let at = signs.iter().filter_map(|sign| Some(lower.find(sign)? + sign.len())).max()?;
    lower.get(at..)?.split(' ').take(6).filter_map(year_in).last()
}

/// The last year from 1900 to 2099 written in `words`.
fn year_in(words: &str) -> Option<i16> {
    let numbers = words.split(|character: char| !character.is_ascii_digit());
    let mut years = numbers.filter(|digits| digits.len() == 4).filter_map(|digits| digits.parse().ok());
    years.rfind(|year| (1900..2100).contains(year))
}
