//! Holidays: which days of a year each falls on.

use super::period::Period;
use crate::analysis::Day;
use crate::dates::meaning::Holiday;
use calendrical_calculations::hebrew::{ADAR, ADARII, BookHebrew, TISHRI};
use calendrical_calculations::rata_die::RataDie;
use calendrical_calculations::{gregorian, julian};
use jiff::civil::Weekday;

// FIRST_YEAR, LUNAR_NEW_YEAR and ISLAMIC_YEARS, of build/moons.rs.
include!(concat!(env!("OUT_DIR"), "/moons.rs"));

/// The first year of the calendar of our days: before, nobody kept these holidays by it.
const REFORM: i16 = 1583;

/// When `holiday` is in `year`. None before 1583 for Easter and what goes by it, outside the years 1900 to 2100 for what
/// follows the moon, and where it does not fall into the year at all.
pub(super) fn in_year(holiday: Holiday, year: i16) -> Option<Period> {
    let day = match holiday {
        Holiday::Fixed(month, day) => Day::new(year, month, day).ok(),
        Holiday::Nth(month, nth, weekday) => {
            Day::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok()
        }
        Holiday::ElectionDay => {
            Day::new(year, 11, 1).ok()?.nth_weekday_of_month(1, Weekday::Monday).ok()?.tomorrow().ok()
        }
        _ if year < REFORM => None,
        Holiday::Easter(days) => civil(gregorian::easter(year.into()), days.into()),
        Holiday::OrthodoxEaster(days) => civil(julian::easter(year.into()), days.into()),
        Holiday::Hebrew(month, day) => hebrew(month, day, year),
        Holiday::Islamic(month, day) => islamic(month, day, year),
        Holiday::Ramadan => return ramadan(year),
        Holiday::LunarNewYear => lunar_new_year(year),
    };
    day.map(Period::Day)
}

/// The day so many days after `fixed`, which counts from the first day of the year 1.
fn civil(fixed: RataDie, days: i64) -> Option<Day> {
    let days = jiff::Span::new().try_days(fixed.to_i64_date() - 1 + days).ok()?;
    Day::constant(1, 1, 1).checked_add(days).ok()
}

/// Years of the Hebrew calendar that are over when ours begins.
const HEBREW: i32 = 3760;

fn hebrew(month: u8, day: u8, year: i16) -> Option<Day> {
    // The year turns with Tishri, in our autumn, and its months from Nisan on are those of our spring.
    let hebrew = i32::from(year) + HEBREW + i32::from((TISHRI..ADAR - 1).contains(&month));
    let month = if month == ADAR && BookHebrew::is_hebrew_leap_year(hebrew) { ADARII } else { month };
    civil(BookHebrew::fixed_from_book_hebrew(BookHebrew { year: hebrew, month, day }), 0)
}

/// The day so many days after the first of January of the first year of the tables.
fn tabled(days: i32) -> Option<Day> {
    Day::new(FIRST_YEAR, 1, 1).ok()?.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

/// First days of a month of the Islamic year that lie in `year`, each with its length in days.
fn islamic_months(month: u8, year: i16) -> impl Iterator<Item = (Day, i32)> {
    ISLAMIC_YEARS.iter().filter_map(move |&(first, long)| {
        let length = |month: u8| 29 + i32::from(long >> (month - 1) & 1);
        let day = tabled(first + (1..month).map(length).sum::<i32>())?;
        (day.year() == year).then_some((day, length(month)))
    })
}

/// The first such day of the year: in 2030 there are two first days of Ramadan.
fn islamic(month: u8, day: u8, year: i16) -> Option<Day> {
    let (first, _) = islamic_months(month, year).next()?;
    first.checked_add(jiff::Span::new().try_days(i32::from(day) - 1).ok()?).ok()
}

fn ramadan(year: i16) -> Option<Period> {
    let (first, length) = islamic_months(9, year).next()?;
    Some(Period::Days(first, first.checked_add(jiff::Span::new().try_days(length - 1).ok()?).ok()?))
}

fn lunar_new_year(year: i16) -> Option<Day> {
    let place = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?;
    let days = i32::from(*LUNAR_NEW_YEAR.get(place)?);
    Day::new(year, 1, 1).ok()?.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_holidays_fall_where_calendars_say() {
        let cases = [
            (Holiday::Easter(0), 2014, "2014-04-20"),
            (Holiday::Easter(0), 2024, "2024-03-31"),
            (Holiday::Easter(-2), 2000, "2000-04-21"),
            (Holiday::OrthodoxEaster(0), 2021, "2021-05-02"),
            (Holiday::Nth(11, 4, Weekday::Thursday), 1999, "1999-11-25"),
            (Holiday::Nth(5, -1, Weekday::Monday), 2021, "2021-05-31"),
            (Holiday::ElectionDay, 1998, "1998-11-03"),
            (Holiday::Hebrew(7, 1), 2023, "2023-09-16"),
            (Holiday::Hebrew(7, 10), 2024, "2024-10-12"),
            (Holiday::Hebrew(9, 25), 2022, "2022-12-19"),
            (Holiday::Hebrew(1, 15), 2023, "2023-04-06"),
            (Holiday::Hebrew(12, 14), 2024, "2024-03-24"),
            (Holiday::Hebrew(12, 14), 2023, "2023-03-07"),
            (Holiday::Islamic(10, 1), 2023, "2023-04-21"),
            (Holiday::Islamic(12, 10), 2019, "2019-08-11"),
            (Holiday::Ramadan, 2019, "2019-05-06/2019-06-03"),
            (Holiday::LunarNewYear, 2023, "2023-01-22"),
            (Holiday::LunarNewYear, 2020, "2020-01-25"),
        ];
        for (holiday, year, expected) in cases {
            assert_eq!(
                in_year(holiday, year).map(Period::value).as_deref(),
                Some(expected),
                "{holiday:?} {year}"
            );
        }
        assert_eq!(in_year(Holiday::Easter(0), 900), None, "before the calendar was reformed");
    }

    #[test]
    fn no_holiday_of_any_year_of_the_calendar_panics() {
        let moving = [
            Holiday::Easter(-46),
            Holiday::OrthodoxEaster(50),
            Holiday::Hebrew(9, 25),
            Holiday::Islamic(1, 10),
            Holiday::Ramadan,
            Holiday::LunarNewYear,
        ];
        for year in [i16::MIN, -9999, -1, 0, 1, 1582, 1583, 1600, 2030, 2400, 9998, 9999, i16::MAX] {
            for holiday in moving {
                let _ = in_year(holiday, year);
            }
        }
    }
}
