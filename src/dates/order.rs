//! The order of day and month in dates like "03/04/2022": settled by what else the text tells, left open where nothing does.

use super::meaning::{CalendarName, Expression, Meaning, When, YearOf};
use crate::analysis::Day;
use crate::text::Document;

/// Gives the days in numbers that could be read both ways the order that the text has elsewhere; where they are only
/// likely to have it, or nothing tells, they stay open, in the likelier order.
pub(super) fn settle(document: &Document<'_>, found: &mut [Expression]) {
    if !found.iter().any(|expression| slashed(&expression.meaning).is_some()) {
        return;
    }
    let certain = match (
        found.iter().any(|expression| expression.day_first),
        found.iter().any(|expression| expression.month_first),
    ) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => by_neighbours(found),
    };
    let day_first = certain.unwrap_or_else(|| is_british(document));
    for expression in found {
        if let Meaning::Point { when: When::Named { name, .. }, .. } = &mut expression.meaning
            && let CalendarName::Slashed { month, day } = *name
        {
            let (month, day) = if day_first { (day, month) } else { (month, day) };
            *name = match certain {
                Some(_) => CalendarName::Day { month, day, weekday: None },
                None => CalendarName::Slashed { month, day },
            };
        }
    }
}

/// Year and the two numbers, month first, of a day that could be read both ways.
fn slashed(meaning: &Meaning) -> Option<(i16, i8, i8)> {
    match meaning {
        Meaning::Point {
            when: When::Named { name: CalendarName::Slashed { month, day }, year: YearOf::Stated(year), .. },
            ..
        } => Some((*year, *month, *day)),
        _ => None,
    }
}

/// A day told in words stands near one reading when it is so many days away.
const NEAR: i32 = 6;
/// So many of the days that could be read both ways are asked.
const ASKED: usize = 8;

/// Whether the day stands first, if one reading of such a day, and no other reading of any, is near a day told for certain.
fn by_neighbours(found: &[Expression]) -> Option<bool> {
    let near = |year, month, day| {
        let Some(reading) = Day::new(year, month, day).ok().map(ordinal) else { return false };
        found.iter().any(|expression| {
            let told = slashed(&expression.meaning).is_none().then(|| expression.stated_day()).flatten();
            told.is_some_and(|known| (ordinal(known) - reading).abs() <= NEAR)
        })
    };
    let open = || found.iter().filter_map(|expression| slashed(&expression.meaning)).take(ASKED);
    let month_first = open().any(|(year, month, day)| near(year, month, day));
    let day_first = open().any(|(year, month, day)| near(year, day, month));
    (day_first != month_first).then_some(day_first)
}

/// A number that grows with the days as if all months had 31.
fn ordinal(day: Day) -> i32 {
    (i32::from(day.year()) * 12 + i32::from(day.month())) * 31 + i32::from(day.day())
}

/// Zones and words of those who write the day first.
const BRITISH: &[&str] = &[
    "BST",
    "GMT",
    "IST",
    "AEST",
    "AEDT",
    "SGT",
    "HKT",
    "NZDT",
    "£",
    "colour",
    "labour",
    "centre",
    "defence",
    "programme",
    "behaviour",
    "favour",
    "organisation",
    "travelled",
    "theatre",
    "metres",
    "whilst",
];
/// And of those who write the month first.
const AMERICAN: &[&str] = &[
    "EST",
    "EDT",
    "CST",
    "CDT",
    "MST",
    "PST",
    "PDT",
    "ET",
    "PT",
    "color",
    "labor",
    "center",
    "defense",
    "program",
    "behavior",
    "favor",
    "organization",
    "traveled",
    "theater",
    "meters",
];

/// Whether the text is spelled by those who write the day first.
fn is_british(document: &Document<'_>) -> bool {
    let mut balance = 0;
    for token in document.tokens() {
        let word = document.words(token.span);
        balance += i32::from(BRITISH.contains(&word)) - i32::from(AMERICAN.contains(&word));
    }
    balance > 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::find;

    #[test]
    fn what_else_the_text_tells_decides_which_number_is_the_day() {
        for (text, expected, open) in [
            ("03/04/2022", (2022, 3, 4), true),
            ("03/04/2022 in a centre for labour", (2022, 4, 3), true),
            ("03/04/2022 09:00 EST", (2022, 3, 4), true),
            ("03/04/2022, and 25/03/2022", (2022, 4, 3), false),
            ("03/04/2022, and 03/25/2022", (2022, 3, 4), false),
            ("03/04/2022. It began on April 1, 2022.", (2022, 4, 3), false),
            ("03/04/2022. It began on March 1, 2022.", (2022, 3, 4), false),
            ("Sun 03/04/2022", (2022, 4, 3), false),
        ] {
            let found = find(&Document::new(text));
            let (year, month, day) = expected;
            assert_eq!(found[0].stated_day(), Day::new(year, month, day).ok(), "{text}");
            assert_eq!(slashed(&found[0].meaning).is_some(), open, "{text}");
        }
    }
}
