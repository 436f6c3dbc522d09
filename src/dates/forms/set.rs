//! Recurring times: "daily", "every Friday", "each year", "twice a week", "per month", "every two weeks".

use super::recognised::Recognised;
use super::{calendar, duration};
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{Amount, CalendarName, Length, Meaning, Recurrence, Unit};
use crate::dates::numbers;
use crate::dates::reader::LineReader;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    adverb(reader, place).or_else(|| every(reader, place)).or_else(|| rate(reader, place))
}

fn of(amount: Amount, unit: Unit) -> Meaning {
    Meaning::Recurrence(Recurrence::Every(Length { amount, unit }))
}

/// "daily"; not in a name: "the Daily Mail".
fn adverb(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if reader.any(place, &["fortnightly", "biweekly"]) {
        return Some(Recognised::sure(place + 1, of(Amount::whole(2), Unit::Week)));
    }
    if reader.is(place, "weekends")
        && !reader.any_before(place, &["the", "of", "many", "few", "these", "those"])
    {
        return Some(Recognised::sure(
            place + 1,
            Meaning::Recurrence(Recurrence::Named(CalendarName::Weekend, None)),
        ));
    }
    let DateWord::Every(unit) = reader.word(place) else { return None };
    let name = reader.capital(place) && (reader.name_like(place + 1) || !reader.opens_sentence(place));
    // "everyday lives"; a quarterly dividend is how companies call it, and no time.
    let adjective = reader.any(place, &["everyday", "quarterly"])
        && reader.text(place + 1).starts_with(char::is_alphabetic);
    let joined = reader.hyphen(place.wrapping_sub(1)) || adjective;
    if name || joined { None } else { Some(Recognised::sure(place + 1, of(Amount::whole(1), unit))) }
}

/// "every day", "each of the past three years" no; "every two weeks", "every Friday", "each July", "every night".
fn every(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if !reader.any(place, &["every", "each"]) {
        return None;
    }
    let at = place + 1 + usize::from(reader.any(place + 1, &["single", "other"]));
    let other = reader.is(place + 1, "other");
    if let Some((unit, false)) = duration::unit(reader, at).filter(|&(unit, _)| unit != Unit::Night) {
        return Some(Recognised::sure(at + 1, of(Amount::whole(if other { 2 } else { 1 }), unit)));
    }
    let named = |name, end| Some(Recognised::sure(end, Meaning::Recurrence(Recurrence::Named(name, None))));
    match reader.word(at) {
        DateWord::Weekday(weekday) | DateWord::DoubtfulWeekday(weekday) => {
            let part = if let DateWord::Part(part) = reader.word(at + 1) { Some(part) } else { None };
            let end = at + 1 + usize::from(part.is_some());
            Some(Recognised::sure(
                end,
                Meaning::Recurrence(Recurrence::Named(CalendarName::Weekday(weekday), part)),
            ))
        }
        DateWord::Part(part) => Some(Recognised::sure(at + 1, Meaning::Recurrence(Recurrence::Part(part)))),
        DateWord::Season(season) => named(CalendarName::Season(season), at + 1),
        DateWord::Month(_) | DateWord::DoubtfulMonth(_) => {
            named(CalendarName::Month(calendar::month(reader, at)?), at + 1)
        }
        _ => {
            let (amount, after) = numbers::amount(reader, at)?;
            let (unit, _) = duration::unit(reader, after)?;
            Some(Recognised::sure(after + 1, of(amount, unit)))
        }
    }
}

/// "a year" after a number of something else ("$3 a share a year"), "twice a week", "per month".
fn rate(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let DateWord::Unit(unit) = reader.word(place + 1) else { return None };
    if reader.is(place, "per") {
        return Some(Recognised::sure(place + 2, of(Amount::whole(1), unit)));
    }
    let article = reader.any(place, &["a", "an"]);
    let next = reader
        .any(place + 2, &["ago", "earlier", "later", "before", "after", "old", "or", "and", "from", "of"]);
    (article && !next && !reader.hyphen(place + 2) && counts_before(reader, place))
        .then(|| Recognised::sure(place + 2, of(Amount::whole(1), unit)))
}

/// How far before "a year" its number may stand.
const REACH: usize = 3;

/// Whether a number of something stands closely before `place`: "twice", "$3", "400 people", "three days".
fn counts_before(reader: &LineReader<'_, '_>, place: usize) -> bool {
    if reader.any_before(place, &["once", "twice", "times", "%", "percent", "million", "billion"]) {
        return true;
    }
    let plural =
        reader.text_before(place).ends_with('s') || reader.any_before(place, &["people", "cents", "tons"]);
    let number = |at: usize| {
        reader.is_number(at) || matches!(reader.word(at), DateWord::Count(_) | DateWord::Scale(_))
    };
    let near = (1..=REACH).filter_map(|back| place.checked_sub(back)).find(|&at| number(at));
    match near {
        // "for 18 a year" is money or a count; "in 1990 a year" is not.
        Some(at) if at + 1 == place => !reader.digits(at).is_some_and(|year| (1900..2100).contains(&year)),
        Some(at) => plural || reader.any_before(at, &["$", "£", "€"]),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::check_words;

    #[test]
    fn what_comes_back_is_a_set() {
        check_words(
            at,
            &[
                "[every Friday]",
                "[each year]",
                "twice [a week]",
                "$3 a share [a year]",
                "[per month]",
                "[every two weeks]",
                "[daily]",
                "the Daily Mail",
                "a year",
                "quarterly dividend",
                "everyday lives",
            ],
        );
    }
}
