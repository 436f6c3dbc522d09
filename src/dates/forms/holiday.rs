//! Holidays by their names: "Christmas Eve", "the Fourth of July", "Good Friday", "Ramadan", "Yom Kippur".

use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{CalendarName, Holiday};
use crate::dates::reader::LineReader;
use jiff::civil::Weekday::{Monday, Sunday, Thursday};

/// Names in lower case, an apostrophe with its "s" apart; the longer before the shorter. The first words of all stand
/// in the lexicon as [`DateWord::Holiday`].
const HOLIDAYS: &[(&str, Holiday)] = &[
    ("anzac day", Holiday::Fixed(4, 25)),
    ("april fools ' day", Holiday::Fixed(4, 1)),
    ("april fool 's day", Holiday::Fixed(4, 1)),
    ("armistice day", Holiday::Fixed(11, 11)),
    ("ascension day", Holiday::Easter(39)),
    ("ash wednesday", Holiday::Easter(-46)),
    ("ashura", Holiday::Islamic(1, 10)),
    ("australia day", Holiday::Fixed(1, 26)),
    ("bastille day", Holiday::Fixed(7, 14)),
    ("bonfire night", Holiday::Fixed(11, 5)),
    ("boxing day", Holiday::Fixed(12, 26)),
    ("canada day", Holiday::Fixed(7, 1)),
    ("chinese new year", Holiday::LunarNewYear),
    ("christmas day", Holiday::Fixed(12, 25)),
    ("christmas eve", Holiday::Fixed(12, 24)),
    ("christmas", Holiday::Fixed(12, 25)),
    ("cinco de mayo", Holiday::Fixed(5, 5)),
    ("columbus day", Holiday::Nth(10, 2, Monday)),
    ("easter sunday", Holiday::Easter(0)),
    ("easter monday", Holiday::Easter(1)),
    ("easter", Holiday::Easter(0)),
    ("eid al-fitr", Holiday::Islamic(10, 1)),
    ("eid al - fitr", Holiday::Islamic(10, 1)),
    ("eid al-adha", Holiday::Islamic(12, 10)),
    ("eid al - adha", Holiday::Islamic(12, 10)),
    ("election day", Holiday::ElectionDay),
    ("father 's day", Holiday::Nth(6, 3, Sunday)),
    ("fourth of july", Holiday::Fixed(7, 4)),
    ("good friday", Holiday::Easter(-2)),
    ("groundhog day", Holiday::Fixed(2, 2)),
    ("guy fawkes night", Holiday::Fixed(11, 5)),
    ("halloween", Holiday::Fixed(10, 31)),
    ("hanukkah", Holiday::Hebrew(9, 25)),
    ("independence day", Holiday::Fixed(7, 4)),
    ("juneteenth", Holiday::Fixed(6, 19)),
    ("labor day", Holiday::Nth(9, 1, Monday)),
    ("lunar new year", Holiday::LunarNewYear),
    ("mardi gras", Holiday::Easter(-47)),
    ("martin luther king jr. day", Holiday::Nth(1, 3, Monday)),
    ("martin luther king day", Holiday::Nth(1, 3, Monday)),
    ("maundy thursday", Holiday::Easter(-3)),
    ("may day", Holiday::Fixed(5, 1)),
    ("memorial day", Holiday::Nth(5, -1, Monday)),
    ("mother 's day", Holiday::Nth(5, 2, Sunday)),
    ("new year 's day", Holiday::Fixed(1, 1)),
    ("new year 's eve", Holiday::Fixed(12, 31)),
    ("new years day", Holiday::Fixed(1, 1)),
    ("new years eve", Holiday::Fixed(12, 31)),
    ("orthodox christmas", Holiday::Fixed(1, 7)),
    ("orthodox easter", Holiday::OrthodoxEaster(0)),
    ("palm sunday", Holiday::Easter(-7)),
    ("passover", Holiday::Hebrew(1, 15)),
    ("pentecost", Holiday::Easter(49)),
    ("presidents ' day", Holiday::Nth(2, 3, Monday)),
    ("presidents day", Holiday::Nth(2, 3, Monday)),
    ("purim", Holiday::Hebrew(12, 14)),
    ("ramadan", Holiday::Ramadan),
    ("remembrance day", Holiday::Fixed(11, 11)),
    ("rosh hashanah", Holiday::Hebrew(7, 1)),
    ("shavuot", Holiday::Hebrew(3, 6)),
    ("shrove tuesday", Holiday::Easter(-47)),
    ("st. patrick 's day", Holiday::Fixed(3, 17)),
    ("sukkot", Holiday::Hebrew(7, 15)),
    ("thanksgiving day", Holiday::Nth(11, 4, Thursday)),
    ("thanksgiving", Holiday::Nth(11, 4, Thursday)),
    ("valentine 's day", Holiday::Fixed(2, 14)),
    ("veterans day", Holiday::Fixed(11, 11)),
    ("whit monday", Holiday::Easter(50)),
    ("xmas", Holiday::Fixed(12, 25)),
    ("yom kippur", Holiday::Hebrew(7, 10)),
];

/// The holiday named at `place`, and the place after its name.
pub(super) fn named(reader: &LineReader<'_, '_>, place: usize) -> Option<(CalendarName, usize)> {
    let opens = reader.word(place) == DateWord::Holiday
        || reader.any(place, &["april", "may", "fourth"])
        || reader.is(place, "st.");
    if !opens || !reader.capital(place) && !reader.any(place, &["christmas", "xmas", "easter", "halloween"]) {
        return None;
    }
    HOLIDAYS
        .iter()
        .find_map(|&(name, holiday)| Some((CalendarName::Holiday(holiday), spelt(reader, place, name)?)))
}

/// The place after `name`, whose apostrophe may be a straight or a curled one, with or without its "s" grown on.
fn spelt(reader: &LineReader<'_, '_>, place: usize, name: &str) -> Option<usize> {
    let mut at = place;
    for word in name.split(' ') {
        let apostrophe = match word {
            "'s" => reader.any(at, &["'s", "’s"]),
            "'" => reader.any(at, &["'", "’"]),
            _ => reader.is(at, word),
        };
        if !apostrophe {
            return None;
        }
        at += 1;
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::lexicon;

    #[test]
    fn every_holiday_is_looked_for_by_its_first_word() {
        for (name, _) in HOLIDAYS {
            let first = name.split(' ').next().unwrap();
            let known = lexicon::word(first) == DateWord::Holiday
                || ["april", "may", "fourth", "st."].contains(&first);
            assert!(known, "{first} of {name} is not in the lexicon");
        }
    }
}
