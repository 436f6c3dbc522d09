//! Holidays: which day of a year each falls on.

use crate::Day;
use crate::dates::meaning::Holiday;
use jiff::ToSpan;
use jiff::civil::Weekday;

/// The day of `holiday` in `year`.
pub(super) fn in_year(holiday: Holiday, year: i16) -> Option<Day> {
    match holiday {
        Holiday::Fixed(month, day) => Day::new(year, month, day).ok(),
        Holiday::Nth(month, nth, weekday) => {
            Day::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok()
        }
        Holiday::ElectionDay => {
            Day::new(year, 11, 1).ok()?.nth_weekday_of_month(1, Weekday::Monday).ok()?.tomorrow().ok()
        }
        Holiday::Easter(days) => easter(year)?.checked_add(i64::from(days).days()).ok(),
    }
}

/// Easter Sunday of the western churches: the anonymous Gregorian computus (Nature, 20 April 1876).
fn easter(year: i16) -> Option<Day> {
    if year < 1583 {
        return None;
    }
    let y = i32::from(year);
    let (golden, century, of_century) = (y % 19, y / 100, y % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * late + 114;
    Day::new(year, (days / 31) as i8, (days % 31 + 1) as i8).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_holidays_fall_where_calendars_say() {
        let day = |year, month, day| Some(Day::constant(year, month, day));
        assert_eq!(in_year(Holiday::Easter(0), 2014), day(2014, 4, 20));
        assert_eq!(in_year(Holiday::Easter(0), 2024), day(2024, 3, 31));
        assert_eq!(in_year(Holiday::Easter(-2), 2000), day(2000, 4, 21));
        assert_eq!(in_year(Holiday::Nth(11, 4, Weekday::Thursday), 1999), day(1999, 11, 25));
        assert_eq!(in_year(Holiday::Nth(5, -1, Weekday::Monday), 2021), day(2021, 5, 31));
        assert_eq!(in_year(Holiday::ElectionDay, 1998), day(1998, 11, 3));
        assert_eq!(in_year(Holiday::Easter(0), 900), None, "before the calendar was reformed");
    }
}
