//! Roles: the words that a person with a role may be called by: "the lawmaker" of a senator.

use crate::words::grammar::{ROLE_ENDS, ROLE_MAKERS};
use crate::words::nouns::{Noun, singular};

/// The names that a role given in these words goes by, from the longest: "Israeli Prime Minister" as "israeli prime
/// minister", "prime minister", "premier", "leader".
pub(super) fn names(role: &str) -> Vec<String> {
    let lower = role.to_lowercase().replace('-', " - ");
    let words: Vec<&str> = lower.split_whitespace().take_while(|word| !ROLE_ENDS.has(word)).collect();
    let mut names: Vec<String> = Vec::new();
    for from in (0..words.len()).skip(words.len().saturating_sub(LONGEST)) {
        let maker = from.checked_sub(1).and_then(|before| words.get(before));
        if maker.is_some_and(|maker| ROLE_MAKERS.has(maker)) {
            break;
        }
        let tail = words.get(from..).unwrap_or_default().join(" ");
        names.extend(singular(&tail).into_iter().flat_map(Noun::also).map(str::to_owned));
        names.push(tail);
    }
    names
}

/// Names of roles have at most so many words.
pub(super) const LONGEST: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_goes_by_its_last_words_and_by_what_it_is_a_kind_of() {
        assert!(names("Israeli Prime Minister").contains(&"premier".to_owned()));
        assert_eq!(names("Prime Minister").last().map(String::as_str), Some("prime minister"));
        assert_eq!(names("vice president"), ["vice president"]);
        assert_eq!(names("former President"), ["former president"]);
        assert_eq!(names("clinical psychologist from San Diego"), ["clinical psychologist", "psychologist"]);
        assert!(names("Sen.").contains(&"lawmaker".to_owned()));
        assert_eq!(names(""), Vec::<String>::new());
    }
}
