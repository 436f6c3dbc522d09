//! Parts of the day: "that evening", "the following morning", "this afternoon", "in the morning", "at night", "overnight".

use super::recognised::Recognised;
use super::side::side;
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{DayPart, Meaning, Side, Unit, When, Within};
use crate::dates::reader::LineReader;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    overnight(reader, place).or_else(|| part(reader, place))
}

fn point(when: When, part: DayPart) -> Meaning {
    Meaning::Point { when, within: Some(Within::Part(part)) }
}

/// "overnight"; an "overnight success" is no time.
fn overnight(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let adjective =
        reader.any_before(place, &["an", "the"]) && reader.text(place + 1).starts_with(char::is_alphabetic);
    let named = reader.capital(place) && reader.name_like(place + 1);
    (reader.is(place, "overnight") && !adjective && !named)
        .then(|| Recognised::sure(place + 1, point(When::Unspoken, DayPart::Night)))
}

/// "this morning", "last night", "the following morning", "that evening", "the morning".
fn part(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let (side, after) = side(reader, place);
    // The mid-afternoon is the afternoon.
    let after = if reader.is(after, "mid") { reader.past_hyphen(after + 1) } else { after };
    let DateWord::Part(part) = reader.word(after) else { return None };
    let end = after + 1;
    let day = |side| point(When::Unit { unit: Unit::Day, side }, part);
    match side {
        Side::This => {
            (!is_title(reader, place, after)).then(|| Recognised::sure(end, point(When::Day(0), part)))
        }
        Side::Last if part == DayPart::Night => Some(Recognised::sure(end, point(When::Day(-1), part))),
        Side::Next | Side::Following => Some(Recognised::sure(end, day(Side::Following))),
        Side::Same | Side::Previous => Some(Recognised::sure(end, day(side))),
        // The article is taken where the expression is widened.
        Side::The => None,
        _ => Some(bare(reader, after, part)),
    }
}

/// Whether it is the name of a programme: "CBS This Morning".
fn is_title(reader: &LineReader<'_, '_>, place: usize, part_at: usize) -> bool {
    reader.capital(place) && reader.capital(part_at) && !reader.opens_sentence(place)
}

/// "at night" is any night; "morning" is a time of its own but in names and before nouns that make another thing of it.
fn bare(reader: &LineReader<'_, '_>, place: usize, part: DayPart) -> Recognised {
    let when = if reader.any_before(place, &["at", "by"]) { When::AnyDay } else { When::Unspoken };
    let found = point(when, part);
    let named = reader.capital(place) && (reader.name_like(place + 1) || !reader.opens_sentence(place));
    let joined = reader.hyphen(place.wrapping_sub(1)) || reader.hyphen(place + 1);
    let greeting = reader.any_before(place, &["good", "one", "a", "-"]);
    if named || joined || greeting {
        Recognised::part(place + 1, found)
    } else {
        Recognised::sure(place + 1, found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::check_words;

    #[test]
    fn parts_of_the_day_are_told_from_names_and_greetings() {
        check_words(
            at,
            &[
                "[this morning] it",
                "[the following morning]",
                "[that evening]",
                "[last night]",
                "he works at [night]",
                "struck [overnight]",
                "an overnight success",
            ],
        );
    }
}
