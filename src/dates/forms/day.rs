//! Days counted from the day of writing: "today", "yesterday", "tomorrow", "tonight".

use super::recognised::Recognised;
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{DayPart, Meaning, When, Within};
use crate::dates::reader::LineReader;

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    if reader.is(place, "tonight") {
        let within = Some(Within::Part(DayPart::Night));
        return Some(Recognised::sure(place + 1, Meaning::Point { when: When::Day(0), within }));
    }
    if let Some(end) = reader.phrase(place, "the day before yesterday") {
        return Some(Recognised::sure(end, Meaning::Point { when: When::Day(-2), within: None }));
    }
    if let Some(end) = reader.phrase(place, "the day after tomorrow") {
        return Some(Recognised::sure(end, Meaning::Point { when: When::Day(2), within: None }));
    }
    let DateWord::Day(days) = reader.word(place) else { return None };
    // "USA Today": a name goes before.
    let name = days == 0
        && reader.is(place, "today")
        && reader.capital(place)
        && !reader.is_upper(place)
        && reader.name_like(place.wrapping_sub(1))
        && !reader.opens_sentence(place);
    if name {
        None
    } else {
        Some(Recognised::sure(place + 1, Meaning::Point { when: When::Day(days), within: None }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::check_words;

    #[test]
    fn days_are_counted_from_today() {
        check_words(
            at,
            &["[yesterday]", "he sings [tonight]", "[the day after tomorrow]", "read USA Today now"],
        );
    }
}
