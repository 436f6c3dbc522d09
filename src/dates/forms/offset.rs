//! So far from now or from what was told: "two years ago", "a month earlier", "three days later", "year-ago".

use super::duration;
use super::recognised::Recognised;
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{Amount, CalendarName, Length, Meaning, Side, Unit, VagueTime, When, YearOf};
use crate::dates::reader::LineReader;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let (length, after) = measured(reader, place)?;
    let (later, from_now, end) = direction(reader, after)?;
    // "the year-ago quarter"
    let year = length == Length { amount: Amount::whole(1), unit: Unit::Year } && !later;
    if year && reader.hyphen(after) && reader.any(end, &["quarter", "period"]) {
        let when = When::Named { name: CalendarName::Compared, year: YearOf::Before(1), side: Side::The };
        return Some(Recognised::sure(end + 1, Meaning::Point { when, within: None }));
    }
    // "years-old" and "weeks from now" differ by what follows only.
    let vague = !matches!(length.amount, Amount::Tenths(_)) && length.unit >= Unit::Day;
    if vague && (from_now || length.unit == Unit::Indefinite) {
        return Some(Recognised::sure(
            end,
            Meaning::Reference(if later { VagueTime::Future } else { VagueTime::Past }),
        ));
    }
    Some(Recognised::sure(
        end,
        Meaning::Point { when: When::Offset { length, later, from_now }, within: None },
    ))
}

/// The length that is measured: with a number, or "years", "year" of "year-ago".
fn measured(reader: &LineReader<'_, '_>, place: usize) -> Option<(Length, usize)> {
    let adjective = reader.any(place, &["a", "an"]) && reader.hyphen(place + 2);
    if let Some((length, end)) = duration::counted(reader, place).filter(|_| !adjective) {
        let end = reader.phrase(end, "or so").unwrap_or(end);
        return Some((length, end));
    }
    if reader.any(place, &["moments", "long"]) {
        return Some((Length { amount: Amount::Several, unit: Unit::Indefinite }, place + 1));
    }
    match reader.word(place) {
        DateWord::Units(unit) => Some((Length { amount: Amount::Several, unit }, place + 1)),
        DateWord::Unit(unit) if reader.hyphen(place + 1) => {
            Some((Length { amount: Amount::whole(1), unit }, place + 1))
        }
        _ => None,
    }
}

/// Which way, whether from now, and the place after the word that says so.
fn direction(reader: &LineReader<'_, '_>, place: usize) -> Option<(bool, bool, usize)> {
    let at = reader.past_hyphen(place);
    if reader.is(at, "ago") {
        return Some((false, true, at + 1));
    }
    if reader.any(at, &["earlier", "previously"]) {
        return Some((false, false, at + 1));
    }
    if reader.any(at, &["later", "afterward", "afterwards"]) {
        return Some((true, false, at + 1));
    }
    // "two years before, the French": before what is told goes without saying.
    let closes = !reader
        .text(at + 1)
        .starts_with(|first: char| first.is_alphanumeric() || "$£€“\"'’`".contains(first));
    if reader.any(at, &["before", "prior"]) && closes {
        return Some((false, false, at + 1));
    }
    if reader.is(at, "hence") {
        return Some((true, true, at + 1));
    }
    reader.phrase(at, "from now").map(|end| (true, true, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::check_words;

    #[test]
    fn a_length_and_a_direction_make_a_point() {
        check_words(
            at,
            &[
                "[two years ago]",
                "[a month earlier]",
                "[year-ago] results",
                "the x",
                "[three days later]",
                "[years ago]",
                "[a week from now]",
                "two years",
                "earlier",
            ],
        );
    }
}
