//! Period: a stretch of the calendar, with its TIMEX3 value and its first and last day.

use crate::analysis::Day;
use crate::dates::meaning::{Season, Unit};
use jiff::ToSpan;

/// A stretch of the calendar. Years count as astronomers do: 0 is 1 BC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Period {
    Day(Day),
    /// From this day to that.
    Days(Day, Day),
    /// From this Monday on.
    Week(Day),
    /// This Saturday and the day after.
    Weekend(Day),
    /// The month that begins on this day.
    Month(Day),
    Quarter(i16, i8),
    Half(i16, i8),
    /// Winter by the year it begins in: "the winter of 1941".
    Season(i16, Season),
    /// The winter that ends in this year, which is how annotators number one whose year nobody tells.
    Winter(i16),
    Year(i16),
    Years(i16, i16),
    /// By its first year; before Christ by the year it counts down to, as a negative number.
    Decade(i16),
    /// By its number; before Christ negative.
    Century(i16),
}

/// The year as TIMEX3 writes it: four digits, or `BC` and four.
pub(super) fn year_text(year: i16) -> String {
    if year > 0 { format!("{year:04}") } else { format!("BC{:04}", 1 - i32::from(year)) }
}

/// The letters of a season.
pub(super) const fn season_letters(season: Season) -> &'static str {
    match season {
        Season::Spring => "SP",
        Season::Summer => "SU",
        Season::Fall => "FA",
        Season::Winter => "WI",
    }
}

/// The Monday of the week that `day` is in.
fn monday(day: Day) -> Option<Day> {
    day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).ok()
}

/// The Saturday of the week that `day` is in.
fn saturday(day: Day) -> Option<Day> {
    monday(day)?.checked_add(5.days()).ok()
}

impl Period {
    /// The period of length `unit` that `day` lies in; None for units that are no calendar periods.
    pub(super) fn around(unit: Unit, day: Day) -> Option<Self> {
        Some(match unit {
            Unit::Day => Self::Day(day),
            Unit::Week => Self::Week(monday(day)?),
            Unit::Weekend => Self::Weekend(saturday(day)?),
            Unit::Month => Self::Month(day.first_of_month()),
            Unit::Quarter => Self::Quarter(day.year(), (day.month() - 1) / 3 + 1),
            Unit::Year => Self::Year(day.year()),
            Unit::Decade => Self::Decade(day.year() - day.year().rem_euclid(10)),
            Unit::Century => Self::Century(day.year().div_euclid(100) + 1),
            _ => return None,
        })
    }

    /// TIMEX3 value.
    pub(super) fn value(self) -> String {
        match self {
            Self::Day(day) => format!("{}-{:02}-{:02}", year_text(day.year()), day.month(), day.day()),
            Self::Days(first, last) => format!("{}/{}", Self::Day(first).value(), Self::Day(last).value()),
            Self::Week(monday) => week(monday),
            Self::Weekend(saturday) => format!("{}-WE", week(saturday)),
            Self::Month(first) => format!("{}-{:02}", year_text(first.year()), first.month()),
            Self::Quarter(year, quarter) => format!("{}-Q{quarter}", year_text(year)),
            Self::Half(year, half) => format!("{}-H{half}", year_text(year)),
            Self::Season(year, season) => format!("{}-{}", year_text(year), season_letters(season)),
            Self::Winter(year) => format!("{}-WI", year_text(year)),
            Self::Year(year) => year_text(year),
            Self::Years(first, last) => format!("{}/{}", year_text(first), year_text(last)),
            Self::Decade(first) if first < 0 => format!("BC{:03}", -(first / 10)),
            Self::Decade(first) => format!("{:03}", first / 10),
            Self::Century(number) if number < 0 => format!("BC{:02}", -number - 1),
            Self::Century(number) => format!("{:02}", number - 1),
        }
    }

    /// First and last day; None where they lie outside the calendar.
    pub(super) fn days(self) -> Option<(Day, Day)> {
        let months = |year: i16, month: i8, count: i64| {
            let first = Day::new(year, month, 1).ok()?;
            Some((first, first.checked_add(count.months()).ok()?.yesterday().ok()?))
        };
        let years = |first: i16, last: i16| Some((Day::new(first, 1, 1).ok()?, Day::new(last, 12, 31).ok()?));
        match self {
            Self::Day(day) => Some((day, day)),
            Self::Days(first, last) => Some((first, last)),
            Self::Week(monday) => Some((monday, monday.checked_add(6.days()).ok()?)),
            Self::Weekend(saturday) => Some((saturday, saturday.tomorrow().ok()?)),
            Self::Month(first) => Some((first, first.last_of_month())),
            Self::Quarter(year, quarter) => months(year, quarter * 3 - 2, 3),
            Self::Half(year, half) => months(year, half * 6 - 5, 6),
            Self::Season(year, Season::Spring) => months(year, 3, 3),
            Self::Season(year, Season::Summer) => months(year, 6, 3),
            Self::Season(year, Season::Fall) => months(year, 9, 3),
            Self::Season(year, Season::Winter) => months(year, 12, 3),
            Self::Winter(year) => months(year.checked_sub(1)?, 12, 3),
            Self::Year(year) => years(year, year),
            Self::Years(first, last) => years(first, last),
            // The 480s BC go from 489 BC, which astronomers call -488, to 480 BC.
            Self::Decade(first) if first < 0 => years(first.checked_sub(8)?, first.checked_add(1)?),
            Self::Decade(first) => years(first, first.checked_add(9)?),
            Self::Century(number) if number < 0 => {
                let first = number.checked_mul(100)?.checked_add(1)?;
                years(first, first.checked_add(99)?)
            }
            Self::Century(number) => {
                let last = number.checked_mul(100)?;
                years(last.checked_sub(100)?.max(1), last.checked_sub(1)?)
            }
        }
    }
}

/// "2019-W46": the ISO week of a day.
fn week(day: Day) -> String {
    let week = day.iso_week_date();
    format!("{}-W{:02}", year_text(week.year()), week.week())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_ranges_agree_at_the_turn_of_years_and_eras() {
        let day = Day::constant;
        let cases = [
            (Period::Week(day(2019, 12, 30)), "2020-W01", (2019, 12, 30), (2020, 1, 5)),
            (Period::Weekend(day(2019, 11, 16)), "2019-W46-WE", (2019, 11, 16), (2019, 11, 17)),
            (Period::Season(2019, Season::Winter), "2019-WI", (2019, 12, 1), (2020, 2, 29)),
            (Period::Year(-479), "BC0480", (-479, 1, 1), (-479, 12, 31)),
            (Period::Decade(-480), "BC048", (-488, 1, 1), (-479, 12, 31)),
            (Period::Decade(1990), "199", (1990, 1, 1), (1999, 12, 31)),
            (Period::Century(20), "19", (1900, 1, 1), (1999, 12, 31)),
            (Period::Century(-4), "BC03", (-399, 1, 1), (-300, 12, 31)),
        ];
        for (period, value, (y1, m1, d1), (y2, m2, d2)) in cases {
            assert_eq!(period.value(), value);
            assert_eq!(period.days(), Some((day(y1, m1, d1), day(y2, m2, d2))), "{value}");
        }
    }

    #[test]
    fn the_ends_of_the_calendar_have_no_range_and_no_panic() {
        assert_eq!(Period::Season(9999, Season::Winter).days(), None);
        assert_eq!(Period::Week(Day::MAX).days(), None);
        assert_eq!(Period::around(Unit::Week, Day::MIN.tomorrow().unwrap()), Some(Period::Week(Day::MIN)));
        assert_eq!(Period::Century(i16::MAX).days(), None);
    }
}
