//! Gender: what titles, forenames, pronouns and nouns tell of whether somebody is "he" or "she".

use super::kinds::Kinds;
use super::lexicon::{Case, Lexicon};

/// What pronouns and titles tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    /// "she", "Ms."
    Woman,
    /// "he", "Mr."
    Man,
}

/// The gender that the last word of a title shows: "Mr", "Ms.".
pub fn of_title(word: &str) -> Option<Gender> {
    match word.trim_end_matches('.') {
        "Mr" | "Sir" | "Lord" | "King" | "Prince" | "Congressman" | "Councilman" => Some(Gender::Man),
        "Ms" | "Mrs" | "Miss" | "Lady" | "Queen" | "Princess" | "Congresswoman" | "Councilwoman" => {
            Some(Gender::Woman)
        }
        _ => None,
    }
}

/// The gender of those who have the forename, where the lists have but one.
pub fn of_forename(lexicon: &Lexicon, name: &str) -> Option<Gender> {
    let kinds = lexicon.entry(name, Case::Kept).kinds;
    match (kinds.any(Kinds::WOMAN), kinds.any(Kinds::MAN)) {
        (true, false) => Some(Gender::Woman),
        (false, true) => Some(Gender::Man),
        _ => None,
    }
}

/// The gender that a pronoun or a noun shows: "she", "spokesman".
pub fn of_word(word: &str) -> Option<Gender> {
    const WOMEN: &[&str] =
        &["she", "her", "woman", "mother", "sister", "wife", "daughter", "girl", "actress", "widow"];
    const MEN: &[&str] =
        &["he", "his", "man", "father", "brother", "husband", "son", "boy", "actor", "widower"];
    let found =
        |words: &[&str], ending: &str| words.contains(&word) || word.len() > 6 && word.ends_with(ending);
    if found(WOMEN, "woman") {
        return Some(Gender::Woman);
    }
    found(MEN, "man").then_some(Gender::Man)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_titles_tell_women_from_men_where_they_can() {
        assert_eq!([of_word("she"), of_word("spokesman")], [Some(Gender::Woman), Some(Gender::Man)]);
        assert_eq!([of_word("human"), of_word("baker")], [None, None]);
        assert_eq!([of_title("Mrs."), of_title("Dr.")], [Some(Gender::Woman), None]);
        let lexicon = Lexicon::new();
        assert_eq!(of_forename(&lexicon, "Susan"), Some(Gender::Woman));
        assert_eq!(of_forename(&lexicon, "Qwerty"), None);
    }
}
