//! What a word is, as far as dates go.

use crate::dates::meaning::{DayPart, Season, Side, Unit};
use jiff::civil::Weekday;

/// What a word is, as far as dates go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::dates) enum DateWord {
    /// No word of dates, or one that is only known by its letters ("of", "about").
    Plain,
    /// A month, 1 to 12.
    Month(i8),
    /// A month that is another word or a given name as well, or short for it: "May", "Mar".
    DoubtfulMonth(i8),
    /// A day of the week.
    Weekday(Weekday),
    /// Several of them: "Fridays".
    Weekdays(Weekday),
    /// A short form that is another word as well: "Sun".
    DoubtfulWeekday(Weekday),
    /// A unit of time.
    Unit(Unit),
    /// Several of them.
    Units(Unit),
    /// A unit of time or an ordinal: "second".
    Second,
    /// A number word below a hundred, or "zero".
    Count(u32),
    /// "hundred", "thousand": multiplies what stands before.
    Scale(u32),
    /// An ordinal word: "third".
    Ordinal(u32),
    /// A part of the day.
    Part(DayPart),
    /// Several of them: "nights".
    Parts(DayPart),
    /// A season.
    Season(Season),
    /// Days from today: "yesterday".
    Day(i8),
    /// "last", "this", "following".
    Side(Side),
    /// "daily": every one of them.
    Every(Unit),
    /// "a.m.": the hours to add.
    Meridiem(i8),
    /// A time zone: "EST".
    Zone,
    /// A word that may open the name of a holiday.
    Holiday,
    /// A word that may open an expression and is known by its letters from here on.
    Opener,
}
