//! What the words of an expression say, before any anchor is known.

use crate::analysis::{DateMod, Day};
use jiff::civil::Weekday;

/// What an expression says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Meaning {
    /// A day or longer, or a time within a day: TIMEX3 `DATE` and `TIME`.
    Point {
        /// Which day, month, year ...
        when: When,
        /// What is said about the time of day.
        within: Option<Within>,
    },
    /// A length of time: TIMEX3 `DURATION`.
    Length(Length),
    /// A recurring time: TIMEX3 `SET`.
    Recurrence(Recurrence),
    /// The present, past or future as such: "now", "recently", "the future".
    Reference(VagueTime),
}

/// Which day, or longer stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum When {
    /// Something that comes round every year or week: "May 18", "Tuesday", "last fall", "the third quarter of 1984".
    Named {
        /// What comes round.
        name: CalendarName,
        /// Of which year, where the words tell.
        year: YearOf,
        /// Which one, where no year tells.
        side: Side,
    },
    /// A year; 1 BC is -1, and there is no year 0.
    Year(i16),
    /// From the first to the last of these years: "2017-18".
    Years(i16, i16),
    /// Ten years, by their first: 1990.
    Decade(i16),
    /// A century, by its number, that of Christ's birth being 1; before it they count down from -1.
    Century(i16),
    /// "this week", "last year", "the day", "the following month".
    Unit {
        /// Of what length.
        unit: Unit,
        /// Which one.
        side: Side,
    },
    /// Days from the day of writing: yesterday is -1.
    Day(i8),
    /// "two years ago", "a month later".
    Offset {
        /// How far.
        length: Length,
        /// Onwards in time, or back.
        later: bool,
        /// Whether it counts from the day of writing ("ago"), not from a time told before ("earlier").
        from_now: bool,
    },
    /// A time of day whose day goes without saying.
    Unspoken,
    /// A time of no day in particular: "at night".
    AnyDay,
}

/// What comes round every year or week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarName {
    /// A day of a month, with its weekday where that is told too.
    Day {
        /// 1 to 12.
        month: i8,
        /// 1 to 31; not checked against the month.
        day: i8,
        /// As told.
        weekday: Option<Weekday>,
    },
    /// A day of a month in numbers that could change places, in the order they are taken to have.
    Slashed {
        /// 1 to 12.
        month: i8,
        /// 1 to 12.
        day: i8,
    },
    /// The week that a day of a month lies in: "the week of March 6".
    WeekOf {
        /// 1 to 12.
        month: i8,
        /// 1 to 31; not checked against the month.
        day: i8,
    },
    /// A month, 1 to 12.
    Month(i8),
    /// A day of a month that goes without saying, 1 to 31: "the 13th".
    DayOfMonth(i8),
    /// A day of the week.
    Weekday(Weekday),
    /// Saturday and Sunday.
    Weekend,
    /// A season.
    Season(Season),
    /// A quarter of the year, 1 to 4.
    Quarter(i8),
    /// What a report compares with, which is as long as what it is about: "the 1988 period", "the year-ago quarter".
    Compared,
    /// A half of the year, 1 or 2.
    Half(i8),
    /// A holiday.
    Holiday(Holiday),
}

/// The year that something named belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearOf {
    /// The words do not tell.
    Untold,
    /// This year; 1 BC is -1.
    Stated(i16),
    /// "last year", "that year".
    Relative(Side),
    /// "two years ago", "a year earlier": so many years before.
    Before(i16),
}

/// Which one of several is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Nothing is said.
    Bare,
    /// "the".
    The,
    /// "last".
    Last,
    /// "this past": the most recent.
    Past,
    /// "this", "the current".
    This,
    /// "next", "the coming".
    Next,
    /// "the previous": counted from a time told before.
    Previous,
    /// "the following": counted from a time told before.
    Following,
    /// "that", "the same": a time told before.
    Same,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Second of a minute.
    Second,
    /// Minute.
    Minute,
    /// Hour.
    Hour,
    /// Night, as a length.
    Night,
    /// Day.
    Day,
    /// Weekend, as a length.
    Weekend,
    /// Week.
    Week,
    /// Month.
    Month,
    /// Quarter of a year.
    Quarter,
    /// Year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
    /// A length that has no unit: "a while".
    Indefinite,
}

/// How much of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Tenths of the unit: 25 is two and a half.
    Tenths(u32),
    /// More than one, nobody says how many.
    Several,
    /// "a few": like several, but `TimeBank` writes it without the `T` of hours and minutes.
    Few,
}

impl Amount {
    /// A whole number of units; one too large to tell apart is the largest there is.
    pub const fn whole(count: u32) -> Self {
        Self::Tenths(count.saturating_mul(10))
    }

    /// The number of units, if it is a whole one.
    pub const fn count(self) -> Option<u32> {
        match self {
            Self::Tenths(tenths) if tenths % 10 == 0 => Some(tenths / 10),
            _ => None,
        }
    }
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// How much.
    pub amount: Amount,
    /// Of what.
    pub unit: Unit,
}

/// A recurring time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recurrence {
    /// "daily", "every two weeks", "twice a year".
    Every(Length),
    /// "every Friday", "Tuesday nights", "each July".
    Named(CalendarName, Option<DayPart>),
    /// "every night".
    Part(DayPart),
}

/// Present, past and future as such.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VagueTime {
    /// "recently".
    Past,
    /// "now".
    Present,
    /// "the near future".
    Future,
}

/// What is said about the time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// A part of the day.
    Part(DayPart),
    /// A time by the clock.
    Clock(Clock),
}

/// A time by the clock, to the minute or second, in whatever zone the writer is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// 0 to 24; 24 only at midnight.
    pub hour: i8,
    /// 0 to 59.
    pub minute: i8,
    /// 0 to 59, where told.
    pub second: Option<i8>,
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayPart {
    /// `MO`
    Morning,
    /// `AF`
    Afternoon,
    /// `EV`
    Evening,
    /// `NI`
    Night,
    /// `DT`: the light hours.
    Daytime,
}

/// A season; winter belongs to the year it begins in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Season {
    /// `SP`
    Spring,
    /// `SU`
    Summer,
    /// `FA`
    Fall,
    /// `WI`
    Winter,
}

/// A holiday whose day follows from the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// The same month and day each year.
    Fixed(i8, i8),
    /// A weekday of a month: the nth, from the end where negative.
    Nth(i8, i8, Weekday),
    /// The Tuesday after the first Monday of November.
    ElectionDay,
    /// So many days from the western Easter Sunday.
    Easter(i8),
    /// So many days from the eastern Easter Sunday.
    OrthodoxEaster(i8),
    /// A month of the Hebrew year, Nisan being 1, and its day; in leap years Adar is the second one.
    Hebrew(u8, u8),
    /// A month of the Islamic year and its day; the sighting of the moon can move it by a day.
    Islamic(u8, u8),
    /// The ninth month of the Islamic year.
    Ramadan,
    /// The first day of the Chinese year.
    LunarNewYear,
}

/// What was found: words and what they say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expression {
    /// The words.
    pub span: crate::text::Span,
    /// What they say.
    pub meaning: Meaning,
    /// What is said about the value: "early", "about", "more than".
    pub modifier: Option<DateMod>,
    /// Whether it is a date in numbers whose day stands first for certain: "20/11/2019".
    pub day_first: bool,
    /// Whether it is one whose month stands first for certain: "11/20/2019".
    pub month_first: bool,
}

impl Expression {
    /// The day the words alone name in full, such as "Nov. 19, 2019", with or without a time of day.
    /// None where the day does not exist. Where day and month could change places ("03/04/2022"), the order of
    /// the other dates of the text decides, and the American one where there are none.
    pub fn stated_day(&self) -> Option<Day> {
        let Meaning::Point { when: When::Named { name, year, .. }, .. } = self.meaning else { return None };
        let (CalendarName::Day { month, day, .. } | CalendarName::Slashed { month, day }) = name else {
            return None;
        };
        let YearOf::Stated(year) = year else { return None };
        Day::new(year, month, day).ok()
    }

    /// The day that [`Expression::stated_day`] would be if day and month changed places; None where they cannot,
    /// and where the text settles their order.
    pub fn swapped_day(&self) -> Option<Day> {
        match self.meaning {
            Meaning::Point {
                when:
                    When::Named { name: CalendarName::Slashed { month, day }, year: YearOf::Stated(year), .. },
                ..
            } => Day::new(year, day, month).ok(),
            _ => None,
        }
    }

    /// The weekday of a bare weekday, with or without a time of day: "Tuesday", "Tuesday night".
    /// None for "last Tuesday" and for a weekday beside its date.
    pub fn weekday(&self) -> Option<Weekday> {
        match self.meaning {
            Meaning::Point {
                when: When::Named { name: CalendarName::Weekday(weekday), side: Side::Bare, .. },
                ..
            } => Some(weekday),
            _ => None,
        }
    }

    /// Month and day of a day told without its year: "May 18", with the weekday where it is told too.
    pub fn day_without_year(&self) -> Option<(i8, i8, Option<Weekday>)> {
        match self.meaning {
            Meaning::Point {
                when:
                    When::Named { name: CalendarName::Day { month, day, weekday }, year: YearOf::Untold, .. },
                ..
            } => Some((month, day, weekday)),
            _ => None,
        }
    }

    /// The time by the clock, where one is told.
    pub fn clock(&self) -> Option<Clock> {
        match self.meaning {
            Meaning::Point { within: Some(Within::Clock(clock)), .. } => Some(clock),
            _ => None,
        }
    }

    /// Whether its value hangs on an anchor: false for what the words alone tell, and for lengths and recurrences.
    pub fn is_relative(&self) -> bool {
        match self.meaning {
            Meaning::Point { when, .. } => !matches!(
                when,
                When::Named { year: YearOf::Stated(_), .. }
                    | When::Year(_)
                    | When::Years(..)
                    | When::Decade(_)
                    | When::Century(_)
            ),
            Meaning::Reference(_) => true,
            Meaning::Length(_) | Meaning::Recurrence(_) => false,
        }
    }
}
