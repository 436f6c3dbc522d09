//! The words that dates are made of, looked up one by one: what each is.

mod key;
mod word;
mod words;

use key::{LONGEST, key};
use words::WORDS;

pub(super) use word::DateWord;

/// What `word` is, whatever its case, and without the stop of an abbreviation.
pub(super) fn word(word: &str) -> DateWord {
    let stem = word.strip_suffix('.').unwrap_or(word);
    if stem.len() > LONGEST {
        return DateWord::Plain;
    }
    let key = key(stem);
    let found = WORDS.binary_search_by(|(known, _)| known.cmp(&key)).ok();
    found.and_then(|place| WORDS.get(place)).map_or(DateWord::Plain, |&(_, word)| word)
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
        assert_eq!(word("NOVEMBER"), DateWord::Month(11));
        assert_eq!(word("Sept."), DateWord::DoubtfulMonth(9));
        assert_eq!(word("p.m."), DateWord::Meridiem(12));
        assert_eq!(word("Thérèse"), DateWord::Plain);
        assert_eq!(word("antidisestablishmentarianism"), DateWord::Plain);
        assert_eq!(word(""), DateWord::Plain);
    }
}
