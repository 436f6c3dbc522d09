//! Gender: what titles, forenames, pronouns and nouns tell of whether somebody is "he" or "she".

use super::gender::Gender;
use super::grammar::{HE, SHE, Set};
use super::kinds::Kinds;
use super::lexicon::{Case, Lexicon};
use super::nouns::{Noun, singular};

/// The gender that the last word of a title shows: "Mr", "Ms.".
pub(crate) fn of_title(word: &str) -> Option<Gender> {
    let title = word.trim_end_matches('.');
    let titled = title.starts_with(char::is_uppercase);
    titled.then(|| singular(&title.to_lowercase())).flatten().and_then(Noun::gender)
}

/// The gender of those who have the forename: as told by hand, else where the lists of names by country have but one.
pub(crate) fn of_forename(lexicon: &Lexicon, name: &str) -> Option<Gender> {
    let told = lexicon.told(name);
    if !told.is_none() {
        return Some(if told.any(Kinds::FEMININE) { Gender::Woman } else { Gender::Man });
    }
    let kinds = lexicon.entry(name, Case::Kept).kinds;
    match (kinds.any(Kinds::WOMAN), kinds.any(Kinds::MAN)) {
        (true, false) => Some(Gender::Woman),
        (false, true) => Some(Gender::Man),
        _ => None,
    }
}

/// "Ada Example herself": a word that belongs to the name before it and says no more than it.
pub(crate) fn is_reflexive(word: &str) -> bool {
    word.ends_with("self") || word.ends_with("selves")
}

/// The gender that a pronoun or a noun shows: "she", "spokesman".
pub(crate) fn of_word(word: &str) -> Option<Gender> {
    let ends = |ending: &str| word.len() > LONGEST_OTHER && word.ends_with(ending);
    let pronoun = |set: Set| set.has(word);
    let listed = singular(word).and_then(Noun::gender);
    if listed == Some(Gender::Woman) || pronoun(SHE) || ends("woman") {
        return Some(Gender::Woman);
    }
    (listed.is_some() || pronoun(HE) || ends("man")).then_some(Gender::Man)
}

/// Words that are no longer may end so and be nobody: "human", "German".
const LONGEST_OTHER: usize = 6;

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
