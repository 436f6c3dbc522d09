//! The words that dates are made of, looked up one by one: what each is.

mod words;

use super::meaning::{Part, Season, Side, Unit};
use jiff::civil::Weekday;
use words::WORDS;

/// What a word is, as far as dates go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
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
    Part(Part),
    /// Several of them: "nights".
    Parts(Part),
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

/// The longest entry, in bytes; longer words are not looked up.
const LONGEST: usize = 16;

/// The letters of a word as one number, which compares as the words do: faster to search than strings.
const fn key(word: &str) -> u128 {
    let mut letters = word.as_bytes();
    let mut key = 0;
    let mut room = LONGEST;
    while let [first, rest @ ..] = letters {
        key = key << 8 | first.to_ascii_lowercase() as u128;
        letters = rest;
        room = room.saturating_sub(1);
    }
    // The shift for an empty word would be as wide as the number.
    if room == LONGEST { 0 } else { key << (8 * room) }
}

/// What `word` is, whatever its case, and without the stop of an abbreviation.
pub(super) fn word(word: &str) -> Word {
    let stem = word.strip_suffix('.').unwrap_or(word);
    if stem.len() > LONGEST {
        return Word::Plain;
    }
    let key = key(stem);
    let found = WORDS.binary_search_by(|(known, _)| known.cmp(&key)).ok();
    found.and_then(|place| WORDS.get(place)).map_or(Word::Plain, |&(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_can_be_searched_by_halves_and_holds_every_word_it_is_asked_for() {
        assert!(WORDS.is_sorted_by(|(a, _), (b, _)| a < b));
        assert!(WORDS.iter().all(|&(known, _)| known != 0));
    }

    #[test]
    fn case_and_the_stop_of_an_abbreviation_make_no_difference() {
        assert_eq!(word("NOVEMBER"), Word::Month(11));
        assert_eq!(word("Sept."), Word::DoubtfulMonth(9));
        assert_eq!(word("p.m."), Word::Meridiem(12));
        assert_eq!(word("Thérèse"), Word::Plain);
        assert_eq!(word("antidisestablishmentarianism"), Word::Plain);
        assert_eq!(word(""), Word::Plain);
    }
}
