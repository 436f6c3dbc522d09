//! Lengths of time: "two hours", "10-year", "57-year-old", "several months", "decades", "a week or so".

use super::recognised::Recognised;
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{Amount, DayPart, Length, Meaning, Unit};
use crate::dates::numbers;
use crate::dates::reader::LineReader;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if let Some((length, end)) = counted(reader, place) {
        if reader.any_before(place, &["-"]) && reader.glued(place) {
            return None;
        }
        // "a years-long drought", "a night-time retreat": the article belongs to what follows.
        if reader.any(place, &["a", "an"]) && reader.hyphen(place + 2) {
            return None;
        }
        // A quarter is a fraction more often than a length: "about three-quarters of its food".
        let exact = length.amount.count();
        if length.unit == Unit::Quarter
            && (reader.hyphen(end - 2) || exact.is_some_and(|count| count < 2 || reader.is(end, "of")))
        {
            return None;
        }
        // "zero-hours contracts", "the 1988 quarter".
        let year = reader.digits(place).is_some_and(|year| (1900..2100).contains(&year)) && end == place + 2;
        if exact == Some(0) || year && matches!(length.unit, Unit::Quarter | Unit::Second) {
            return None;
        }
        let end = past_ending(reader, end);
        let article = reader.any(place, &["a", "an"]);
        // "the Day a day in June": an article and a unit are a length unless a name follows its unit.
        if article && length.unit == Unit::Second {
            return None;
        }
        return Some(Recognised::sure(end, Meaning::Length(length)));
    }
    grown_together(reader, place)
        .or_else(|| whole(reader, place))
        .or_else(|| plural(reader, place))
        .or_else(|| indefinite(reader, place))
}

/// Words between the number and the unit.
const BETWEEN: &[&str] = &[
    "more",
    "additional",
    "full",
    "whole",
    "straight",
    "consecutive",
    "extra",
    "other",
    "trading",
    "calendar",
    "working",
    "long",
    "short",
    "solid",
    "entire",
    "extended",
    "good",
    "bloody",
    "brutal",
    "single",
    "further",
    "typical",
];

/// A number and its unit: "two more years", "five-and-a-half years", "16days" is another matter.
pub(super) fn counted(reader: &LineReader<'_, '_>, place: usize) -> Option<(Length, usize)> {
    let (amount, after) = numbers::amount(reader, place)?;
    let mut after = reader.past_hyphen(after);
    if reader.any(after, BETWEEN) {
        after += 1;
    }
    let (unit, plural) = unit(reader, after)?;
    // "a years" is nothing, and neither is "few year".
    if matches!(amount, Amount::Several | Amount::Few)
        && !plural
        && !reader.hyphen(after + 1)
        && !reader.hyphen(after - 1)
    {
        return None;
    }
    let end = after + 1;
    let halved = reader.phrase(end, "and a half");
    Some(match (amount, halved) {
        (Amount::Tenths(tenths), Some(end)) => {
            (Length { amount: Amount::Tenths(tenths.saturating_add(5)), unit }, end)
        }
        _ => (Length { amount, unit }, end),
    })
}

/// The unit at `place`, and whether it is written in the plural.
pub(super) fn unit(reader: &LineReader<'_, '_>, place: usize) -> Option<(Unit, bool)> {
    match reader.word(place) {
        DateWord::Unit(unit) => Some((unit, false)),
        DateWord::Units(unit) => Some((unit, true)),
        DateWord::Second => Some((Unit::Second, false)),
        DateWord::Part(DayPart::Night) => Some((Unit::Night, false)),
        DateWord::Parts(DayPart::Night) => Some((Unit::Night, true)),
        _ => None,
    }
}

/// The place after what belongs to a length: "-old", " old", "-long", " of age", " or so".
pub(super) fn past_ending(reader: &LineReader<'_, '_>, place: usize) -> usize {
    let after = reader.past_hyphen(place);
    if reader.any(after, &["old", "olds", "long"]) {
        return after + 1;
    }
    ["of age", "or so", "ahead"].iter().find_map(|ending| reader.phrase(place, ending)).unwrap_or(place)
}

/// "16days", "24hr", "1.5hrs".
fn grown_together(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if !reader.is_number(place) {
        return None;
    }
    let text = reader.text(place);
    let digits =
        text.len() - text.trim_start_matches(|first: char| first.is_ascii_digit() || first == '.').len();
    let (count, name) = text.split_at_checked(digits)?;
    let (DateWord::Unit(unit) | DateWord::Units(unit)) = crate::dates::lexicon::word(name) else {
        return None;
    };
    let amount = match numbers::decimal(count) {
        Some(tenths) => Amount::Tenths(tenths),
        None => Amount::whole(count.parse().ok()?),
    };
    Some(Recognised::sure(place + 1, Meaning::Length(Length { amount, unit })))
}

/// "all day", "the whole day", "all night long", "all-day".
fn whole(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let start = place + usize::from(reader.is(place, "the"));
    let all = start == place && reader.is(start, "all");
    if !all && !reader.any(start, &["whole", "entire"]) {
        return None;
    }
    let at = reader.past_hyphen(start + 1);
    let (unit, false) = unit(reader, at)? else { return None };
    let fits =
        matches!(unit, Unit::Day | Unit::Night | Unit::Week | Unit::Weekend | Unit::Month | Unit::Year);
    let length = Meaning::Length(Length { amount: Amount::whole(1), unit });
    fits.then(|| Recognised::sure(past_ending(reader, at + 1), length))
}

/// Words before a plural unit that make a length of it: "for years", "after months of talks".
const BEFORE_PLURAL: &[&str] = &[
    "for", "in", "after", "over", "within", "through", "took", "take", "takes", "spent", "spend", "lasted",
    "and", "or", "of", "by", "waited", "wait",
];

/// Words after a plural unit that make a length of it: "days before he left", "hours apart".
const AFTER_PLURAL: &[&str] = &["before", "after", "apart"];

/// "years", "decades": a length without a number, where the words around say so.
fn plural(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let length = |unit| Meaning::Length(Length { amount: Amount::Several, unit });
    if reader.is(place, "weeklong") {
        let amount = Amount::whole(1);
        return Some(Recognised::sure(place + 1, Meaning::Length(Length { amount, unit: Unit::Week })));
    }
    match reader.word(place) {
        // "three-quarters" and "zero-hours" are one word.
        DateWord::Units(_) if place.checked_sub(1).is_some_and(|before| reader.hyphen(before)) => None,
        DateWord::Units(unit) => {
            let end = past_ending(reader, place + 1);
            let introduced = reader.any_before(place, BEFORE_PLURAL)
                || reader.is(place + 1, "of") && unit >= Unit::Day
                || reader.any(place + 1, AFTER_PLURAL) && !reader.text_before(place).ends_with("ing");
            let named = reader.capital(place) && !reader.opens_sentence(place);
            let known = !named && end > place + 1 || introduced && !named && unit != Unit::Weekend;
            known.then(|| Recognised::sure(end, length(unit)))
        }
        // "century-old", "month-long", "day-long".
        DateWord::Unit(unit) if reader.hyphen(place + 1) && reader.any(place + 2, &["old", "long"]) => {
            Some(Recognised::sure(place + 3, Meaning::Length(Length { amount: Amount::whole(1), unit })))
        }
        _ => None,
    }
}

/// "a fortnight", "a while".
fn indefinite(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if let Some(end) = reader.phrase(place, "a fortnight") {
        return Some(Recognised::sure(
            end,
            Meaning::Length(Length { amount: Amount::whole(2), unit: Unit::Week }),
        ));
    }
    let end = reader.phrase(place, "a while").or_else(|| reader.phrase(place, "a long while"))?;
    Some(Recognised::sure(end, Meaning::Length(Length { amount: Amount::Several, unit: Unit::Indefinite })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::check_words;

    #[test]
    fn a_length_has_a_unit() {
        check_words(
            at,
            &[
                "[two hours]",
                "[57-year-old]",
                "[two and a half years]",
                "[several months]",
                "for [decades]",
                "[16days]",
                "[a fortnight]",
                "[half an hour]",
                "[month-long]",
                "three-quarters",
                "zero-hours contracts",
                "years went",
                "the 1988 quarter",
            ],
        );
    }
}
