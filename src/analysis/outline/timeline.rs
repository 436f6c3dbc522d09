//! The timeline: dates in order of time, and those without a day apart.

use super::parts::Timeline;
use crate::analysis::date::{Date, DateBasis, DateType, DayRange};
use crate::analysis::day::written_day;

/// The places of `dates`, which are in text order, by whether and when they are.
pub(super) fn timeline(dates: &[Date]) -> Timeline {
    let mut found = Timeline::default();
    let mut by_day: Vec<(i32, i32, u32)> = Vec::new();
    for (date, place) in dates.iter().zip(0..) {
        match &date.range {
            Some(DayRange { from, to }) => by_day.push((number(from), -number(to), place)),
            None if waits(date) => found.waiting.push(place),
            None => found.undated.push(place),
        }
    }
    by_day.sort_unstable();
    found.dated = by_day.into_iter().map(|(.., place)| place).collect();
    found
}

/// A number that grows with the day, also before the common era.
fn number(day: &str) -> i32 {
    written_day(day).map_or(0, |day| i32::from(day.year()) * 400 + i32::from(day.day_of_year()))
}

/// Whether a publication date would make a day of it.
fn waits(date: &Date) -> bool {
    date.basis == DateBasis::Relative
        && matches!(date.kind, DateType::Date | DateType::Time)
        && !date.value.ends_with("_REF")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Options;
    use crate::analyze;

    /// The words of dated, waiting and undated ones, each in order.
    fn words(text: &str) -> [Vec<String>; 3] {
        let analysis = analyze(text, &Options::default());
        let Timeline { dated, waiting, undated } = &analysis.outline.dates;
        let words = |place: &u32| analysis.dates[*place as usize].span.of(text).to_owned();
        [dated, waiting, undated].map(|places| places.iter().map(words).collect())
    }

    #[test]
    fn the_longer_comes_before_the_day_it_begins_with_and_text_order_decides_the_rest() {
        let text =
            "On Jan. 1, 2019 it rained. In 2020 it snowed, in 2019 it did not. It rained on January 1, 2019.";
        assert_eq!(words(text)[0], ["2019", "Jan. 1, 2019", "January 1, 2019", "2020"]);
    }

    #[test]
    fn days_before_the_common_era_stand_before_those_after_it() {
        let [dated, ..] = words("In 2025 they read of 480 BC and of 490 BC.");
        assert_eq!(dated, ["490 BC", "480 BC", "2025"]);
    }

    #[test]
    fn a_relative_date_without_an_anchor_waits_and_lengths_do_not() {
        let [dated, waiting, undated] =
            words("It rained on Tuesday for three days. It rains now, every week.");
        assert_eq!((dated, waiting), (vec![], vec!["Tuesday".to_owned()]));
        assert_eq!(undated, ["three days", "now", "every week"]);
    }
}
