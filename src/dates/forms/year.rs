//! Years, decades and centuries: "2016", "fiscal 1989", "480 BC", "2017-18", "the 1990s", "'91", "the 20th century".

use super::numeric;
use super::recognised::Recognised;
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{CalendarName, Meaning, Side, Unit, When, YearOf};
use crate::dates::numbers;
use crate::dates::reader::LineReader;
use crate::words::attributes::Attributes;
use crate::words::nouns::noun;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let the_year = reader.phrase(place, "the year").or_else(|| reader.phrase(place, "fiscal year"));
    if let Some(after) = the_year {
        return spoken(reader, after).or_else(|| alone(reader, after));
    }
    let start = if reader.is(place, "fiscal") { place + 1 } else { place };
    century(reader, start)
        .or_else(|| decade(reader, start))
        .or_else(|| before_christ(reader, start))
        .or_else(|| span(reader, start))
        .or_else(|| short(reader, start))
        .or_else(|| spoken(reader, start))
        .or_else(|| alone(reader, start))
}

fn point(when: When) -> Meaning {
    Meaning::Point { when, within: None }
}

/// The year in four digits at `place`, and the place after it; with "BC" it counts down.
pub(super) fn number(reader: &LineReader<'_, '_>, place: usize) -> Option<(i16, usize)> {
    if let Some((year, end)) = counted_down(reader, place) {
        return Some((year, end));
    }
    let year = reader.digits(place).filter(|_| reader.text(place).len() == 4)?;
    (1000..2200).contains(&year).then_some((year as i16, place + 1))
}

/// "480 BC", "149 B.C.".
fn counted_down(reader: &LineReader<'_, '_>, place: usize) -> Option<(i16, usize)> {
    let year = reader.digits(place).filter(|year| (1..5000).contains(year))?;
    let era = reader.any(place + 1, &["BC", "B.C.", "BCE", "B.C.E."]) && reader.capital(place + 1);
    era.then_some((-(year as i16), place + 2))
}

fn before_christ(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let (year, end) = counted_down(reader, place)?;
    Some(Recognised::sure(end, point(When::Year(year))))
}

/// "2017-18", "2022/23": one that begins in a year and ends in the next. "1915-18" is told as two years.
fn span(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let (first, last, end) = match reader.text(place).split_once('/') {
        Some((first, last)) if first.len() == 4 => (first.parse().ok()?, last, place + 1),
        Some(_) => return None,
        None => (number(reader, place)?.0, reader.text(place + 2), place + 3),
    };
    if end > place + 1 && !(reader.dash(place + 1) && reader.glued(place + 1) && reader.glued(place + 2)) {
        return None;
    }
    let tail: i16 = last.parse().ok()?;
    let last = match last.len() {
        2 => first - first % 100 + tail,
        // Two years in full are two dates: "(1793-1794)".
        4 if end == place + 1 => tail,
        _ => return None,
    };
    let fits = (1000..2200).contains(&first) && first < last && (last == first + 1 || end == place + 1);
    fits.then(|| Recognised::sure(end, point(When::Years(first, last))))
}

/// What else a number counts, so that it is no year.
const COUNTED: &[&str] = &[
    "dollars",
    "percent",
    "%",
    "points",
    "miles",
    "feet",
    "meters",
    "metres",
    "km",
    "kilometers",
    "tons",
    "tonnes",
    "pounds",
    "million",
    "billion",
    "units",
    "mph",
    "watts",
    "calories",
];

/// Whether the word says what a number counts: "2000 people".
fn is_counted(reader: &LineReader<'_, '_>, place: usize) -> bool {
    let people = noun(&reader.text(place).to_lowercase());
    people.is_some_and(|noun| noun.is(Attributes::COUNTED) && !noun.is_one()) || reader.any(place, COUNTED)
}

/// Marks and words before a number that is no year, however much it looks like one.
const BEFORE_NUMBER: &[&str] = &[
    "$", "£", "€", "#", "no.", "nos.", "us$", "than", "model", "room", "flight", "section", "route",
    "highway", "page",
];

/// Words before a number that is no year where it would be an old one.
const BEFORE_COUNT: &[&str] = &["about", "nearly", "some", "over"];

/// Words before an old year, and one that stands for the year alone.
const BEFORE_YEAR: &[&str] = &[
    "in", "since", "by", "until", "till", "from", "to", "between", "during", "through", "of", "before",
    "after", "and", "early", "late", "mid", "circa", "ca.", "c.", "year", "(", "–", "-", "around", "about",
    "the", "for", "fiscal", "as", "spring", "summer", "fall", "autumn", "winter", "a", "an", ",",
];

/// "2016": a year by its size, unless something is counted.
fn alone(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let (year, end) = number(reader, place)?;
    // "a 2019-style raid" is no year, "1793-1794" and "mid-2007-mid-2008" are.
    let hyphened =
        reader.hyphen(place + 1) && !reader.is_number(place + 2) && reader.word(place + 2) == DateWord::Plain;
    let named = is_a_name(reader, place, year) && !reader.any_before(place, BEFORE_YEAR);
    if reader.any_before(place, BEFORE_COUNT) && year < 1900 || is_counted(reader, end) || hyphened || named {
        return None;
    }
    if reader.any_before(place, BEFORE_NUMBER) || continues_number(reader, place) {
        return None;
    }
    // "2019's" is a year, "2,019" another token, "1600 Pennsylvania Avenue" an address.
    let recent = (1900..2060).contains(&year);
    let introduced = reader.any_before(place, BEFORE_YEAR) || is_first_of_two(reader, place);
    let street = !recent && reader.name_like(end);
    if !recent && (!introduced || street) || counts_after(reader, end) && !introduced {
        return None;
    }
    let period = reader.any_before(place, &["the"]) && reader.any(end, &["period", "quarter"]);
    if period {
        let when = When::Named { name: CalendarName::Compared, year: YearOf::Stated(year), side: Side::The };
        return Some(Recognised::sure(end + 1, point(when)));
    }
    Some(Recognised::sure(end, point(When::Year(year))))
}

/// Names that a number belongs to, however much it looks like a year of these days.
const MODELS: &[&str] =
    &["windows", "office", "runner", "boeing", "airbus", "model", "agenda", "area", "expo"];

/// Whether the number is part of the name before it: "Orion 1980". A year of these days is a year sooner, as in
/// "Film Festival 2014", and so is one of two: "Western Theater 1861-1863".
fn is_a_name(reader: &LineReader<'_, '_>, place: usize, year: i16) -> bool {
    let before = place.wrapping_sub(1);
    if !reader.name_like(before) || reader.word(before) != DateWord::Plain || reader.opens_sentence(before) {
        return false;
    }
    // "AICE 2022" is a name as a whole.
    let acronym = reader.text(before).len() < 6 && reader.text(before).chars().all(char::is_uppercase);
    !is_first_of_two(reader, place)
        && (!(1990..2040).contains(&year) || acronym || reader.any(before, MODELS))
}

/// Whether another year follows after a dash: "1861-1863".
fn is_first_of_two(reader: &LineReader<'_, '_>, place: usize) -> bool {
    reader.dash(place + 1) && number(reader, place + 2).is_some()
}

/// Whether the number is the end of a longer one: "555-12-1234".
fn continues_number(reader: &LineReader<'_, '_>, place: usize) -> bool {
    let Some(before) = place.checked_sub(2) else { return false };
    reader.hyphen(before + 1) && reader.is_number(before) && reader.text(before).len() < 4
}

/// Whether a unit of time follows, so that the number counts it.
fn counts_after(reader: &LineReader<'_, '_>, place: usize) -> bool {
    matches!(reader.word(place), DateWord::Units(_))
}

/// "'91", "’99", but no "'80s": that is a decade.
fn short(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if !reader.any(place, &["'", "’", "‘"]) || reader.glued(place) || !reader.glued(place + 1) {
        return None;
    }
    let digits = reader.text(place + 1);
    let year: i16 = (digits.len() == 2).then(|| digits.parse().ok()).flatten()?;
    Some(Recognised::sure(place + 2, point(When::Year(numeric::full_year(year)))))
}

/// The tens that a decade is called by.
const DECADES: &[(&str, i16)] = &[
    ("twenties", 20),
    ("thirties", 30),
    ("forties", 40),
    ("fifties", 50),
    ("sixties", 60),
    ("seventies", 70),
    ("eighties", 80),
    ("nineties", 90),
];

/// "1990s", "'80s", "the nineties".
fn decade(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if let Some(&(_, tens)) = DECADES.iter().find(|(name, _)| reader.is(place, name)) {
        // A man in his fifties is no decade.
        let the = reader.any_before(place, &["the", "early", "late", "mid", "-"]);
        return if the { Some(Recognised::sure(place + 1, point(When::Decade(1900 + tens)))) } else { None };
    }
    let apostrophe = reader.any(place, &["'", "’", "‘"]) && reader.glued(place + 1);
    let at = place + usize::from(apostrophe);
    let text = reader.text(at);
    let (digits, end) = match text.strip_suffix('s') {
        Some(digits) => (digits, at + 1),
        None if reader.any(at + 1, &["'s", "’s"]) && text.len() == 4 && text.ends_with('0') => {
            // "1990's" is a decade only after "the".
            if !reader.any_before(place, &["the", "early", "late", "mid"]) {
                return None;
            }
            (text, at + 2)
        }
        None => return None,
    };
    let year: i16 = digits.parse().ok().filter(|year| year % 10 == 0)?;
    match digits.len() {
        4 if (1000..2200).contains(&year) && year % 100 == 0 && year < 1900 => {
            Some(Recognised::sure(end, point(When::Century(year / 100 + 1))))
        }
        4 if (1000..2200).contains(&year) => Some(Recognised::sure(end, point(When::Decade(year)))),
        2 if apostrophe => Some(Recognised::sure(end, point(When::Decade(numeric::full_year(year))))),
        2 if year > 10 && tells_a_decade(reader, place) => {
            Some(Recognised::sure(end, point(When::Decade(1900 + year))))
        }
        3 if reader.any(end, &["BC", "B.C."]) => Some(Recognised::sure(end + 1, point(When::Decade(-year)))),
        _ => None,
    }
}

/// Words that make a temperature or an age of "the 70s".
const DEGREES: &[&str] =
    &["high", "highs", "low", "lows", "temperature", "temperatures", "degrees", "reached", "hit", "into"];

/// How many tokens before "the 70s" such a word is looked for.
const REACH: usize = 10;

/// Whether "70s" is a decade: after "the", and neither a temperature nor an age.
fn tells_a_decade(reader: &LineReader<'_, '_>, place: usize) -> bool {
    let after = place.wrapping_sub(usize::from(reader.any_before(place, &["early", "late"])));
    reader.any_before(after, &["the"])
        && !(1..=REACH).any(|back| place.checked_sub(back).is_some_and(|at| reader.any(at, DEGREES)))
}

/// "20th century", "eighteenth-century", "4th century BC".
fn century(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let (number, after) = numbers::ordinal(reader, place)?;
    let after = reader.past_hyphen(after);
    if reader.word(after) != DateWord::Unit(Unit::Century) || number > 40 {
        return None;
    }
    let number = number as i16;
    if reader.any(after + 1, &["BC", "B.C.", "BCE"]) {
        return Some(Recognised::sure(after + 2, point(When::Century(-number))));
    }
    Some(Recognised::sure(after + 1, point(When::Century(number))))
}

/// "nineteen ninety-six", "the year two thousand".
fn spoken(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if let Some(end) = reader.phrase(place, "two thousand") {
        let year = reader.any_before(place, &["year"]);
        return if year { Some(Recognised::sure(end, point(When::Year(2000)))) } else { None };
    }
    let DateWord::Count(century @ (18..=20)) = reader.word(place) else { return None };
    let DateWord::Count(tens) = reader.word(place + 1) else { return None };
    let next = reader.past_hyphen(place + 2);
    let (rest, end) = match reader.word(next) {
        DateWord::Count(units @ 1..=9) if tens >= 20 => (tens + units, next + 1),
        _ => (tens, place + 2),
    };
    (10..100)
        .contains(&rest)
        .then(|| Some(Recognised::sure(end, point(When::Year((century * 100 + rest) as i16)))))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::check_words;

    #[test]
    fn a_number_is_a_year_where_nothing_is_counted() {
        check_words(
            at,
            &[
                "in [2016]",
                "[fiscal 1989]",
                "[480 BC]",
                "[2017-18]",
                "[1990s]",
                "the [’91] class",
                "[20th century]",
                "[the year 2000]",
                "1600 Pennsylvania Avenue",
                "2000 people",
                "$1999",
                "a 2019-style raid",
                "the Orion 1980",
                "555-12-1234",
            ],
        );
    }
}
