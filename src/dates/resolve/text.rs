//! TIMEX3 values that are no place on the calendar: lengths, recurrences, references, times, and points without an anchor.

use super::period::{season_letters, year_text};
use crate::dates::meaning::{
    Amount, CalendarName, Clock, DayPart, Holiday, Length, Meaning, Recurrence, Unit, VagueTime, When,
    Within, YearOf,
};
use jiff::civil::Weekday;

/// "P2W", "PT3H", "PXY", "P2.5Y", "PXX".
pub(super) fn length(length: Length) -> String {
    let (time, letters) = match length.unit {
        Unit::Second => ("T", "S"),
        Unit::Minute => ("T", "M"),
        Unit::Hour => ("T", "H"),
        Unit::Night => ("T", "NI"),
        Unit::Day => ("", "D"),
        Unit::Weekend => ("", "WE"),
        Unit::Week => ("", "W"),
        Unit::Month => ("", "M"),
        Unit::Quarter => ("", "Q"),
        Unit::Year => ("", "Y"),
        Unit::Decade => ("", "DE"),
        Unit::Century => ("", "CE"),
        Unit::Indefinite => return "PXX".to_owned(),
    };
    match length.amount {
        // TimeBank writes "a few minutes" PXM, and "the first hours" PTXH.
        Amount::Few => format!("PX{letters}"),
        Amount::Several => format!("P{time}X{letters}"),
        Amount::Tenths(tenths) if tenths % 10 == 0 => format!("P{time}{}{letters}", tenths / 10),
        Amount::Tenths(tenths) => format!("P{time}{}.{}{letters}", tenths / 10, tenths % 10),
    }
}

/// "P1D", "XXXX-WXX-5", "XXXX-WXX-2TNI".
pub(super) fn recurrence(recurrence: Recurrence) -> String {
    match recurrence {
        Recurrence::Every(every) => length(every),
        Recurrence::Named(name, part) => format!("{}{}", without_year(name), part.map_or("", part_letters)),
        Recurrence::Part(part) => format!("XXXX-XX-XX{}", part_letters(part)),
    }
}

/// "`PRESENT_REF`".
pub(super) const fn reference(reference: VagueTime) -> &'static str {
    match reference {
        VagueTime::Past => "PAST_REF",
        VagueTime::Present => "PRESENT_REF",
        VagueTime::Future => "FUTURE_REF",
    }
}

/// "TNI", "T19:07": what follows the day.
pub(super) fn within(within: Within) -> String {
    match within {
        Within::Part(part) => part_letters(part).to_owned(),
        Within::Clock(Clock { hour, minute, second: None }) => format!("T{hour:02}:{minute:02}"),
        Within::Clock(Clock { hour, minute, second: Some(second) }) => {
            format!("T{hour:02}:{minute:02}:{second:02}")
        }
    }
}

const fn part_letters(part: DayPart) -> &'static str {
    match part {
        DayPart::Morning => "TMO",
        DayPart::Afternoon => "TAF",
        DayPart::Evening => "TEV",
        DayPart::Night => "TNI",
        DayPart::Daytime => "TDT",
    }
}

/// What `name` is in any year: "XXXX-12-15", "XXXX-WXX-3".
fn without_year(name: CalendarName) -> String {
    match name {
        CalendarName::Day { month, day, .. }
        | CalendarName::Slashed { month, day }
        | CalendarName::Holiday(Holiday::Fixed(month, day)) => format!("XXXX-{month:02}-{day:02}"),
        CalendarName::Month(month) => format!("XXXX-{month:02}"),
        CalendarName::DayOfMonth(day) => format!("XXXX-XX-{day:02}"),
        CalendarName::Weekday(weekday) => format!("XXXX-WXX-{}", weekday_number(weekday)),
        CalendarName::Weekend => "XXXX-WXX-WE".to_owned(),
        CalendarName::Season(season) => format!("XXXX-{}", season_letters(season)),
        CalendarName::WeekOf { .. } => "XXXX-WXX".to_owned(),
        CalendarName::Compared => "XXXX-QX".to_owned(),
        CalendarName::Quarter(quarter) => format!("XXXX-Q{quarter}"),
        CalendarName::Half(half) => format!("XXXX-H{half}"),
        CalendarName::Holiday(Holiday::Nth(month, ..)) => format!("XXXX-{month:02}-XX"),
        CalendarName::Holiday(Holiday::ElectionDay) => "XXXX-11-XX".to_owned(),
        CalendarName::Holiday(_) => "XXXX-XX-XX".to_owned(),
    }
}

/// Monday is 1, Sunday 7, as ISO 8601 counts.
const fn weekday_number(weekday: Weekday) -> i8 {
    weekday.to_monday_one_offset()
}

/// The value of a point whose anchor is not known, or whose day does not exist.
pub(super) fn unanchored(when: When) -> String {
    match when {
        When::Named { name, year: YearOf::Stated(year), .. } => {
            without_year(name).replacen("XXXX", &year_text(if year < 0 { year + 1 } else { year }), 1)
        }
        When::Named { name, .. } => without_year(name),
        When::Unit { unit: Unit::Week, .. } => "XXXX-WXX".to_owned(),
        When::Unit { unit: Unit::Weekend, .. } => "XXXX-WXX-WE".to_owned(),
        When::Unit { unit: Unit::Month, .. } => "XXXX-XX".to_owned(),
        When::Unit { unit: Unit::Quarter, .. } => "XXXX-QX".to_owned(),
        When::Unit { unit: Unit::Year, .. } => "XXXX".to_owned(),
        When::Unit { unit: Unit::Decade, .. } => "XXX".to_owned(),
        When::Unit { unit: Unit::Century, .. } => "XX".to_owned(),
        When::Day(days) if days < 0 => "PAST_REF".to_owned(),
        When::Day(0) => "PRESENT_REF".to_owned(),
        When::Day(_) | When::Offset { later: true, .. } => "FUTURE_REF".to_owned(),
        When::Offset { .. } => "PAST_REF".to_owned(),
        _ => "XXXX-XX-XX".to_owned(),
    }
}

/// Whether TIMEX3 calls it a time of day.
pub(super) const fn is_time(meaning: Meaning) -> bool {
    match meaning {
        Meaning::Point { when: When::Offset { length, .. }, .. } => (length.unit as u8) < Unit::Day as u8,
        Meaning::Point { within, .. } => within.is_some(),
        _ => false,
    }
}
