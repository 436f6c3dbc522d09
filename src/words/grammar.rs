//! Grammar: what a word does in a sentence as far as a list can tell, and which of the named sets it is in.

pub(crate) use super::sets::*;
use super::spelled::Case;
use super::word_table::WordTable;
use std::sync::OnceLock;

static GRAMMAR: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/grammar.words"));

/// What a token does in a sentence, as far as a list can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// Any word that no list has: mostly nouns and adjectives.
    Noun,
    /// A capitalised word that no list has.
    Name,
    /// Digits.
    Number,
    /// Articles, possessives, quantities: what a noun phrase begins with.
    Determiner,
    /// A pronoun that can be a subject by itself.
    Pronoun,
    /// "of", "in".
    Preposition,
    /// "and", "or".
    And,
    /// A word that begins a clause: "that", "but", "because".
    Break,
    /// "who", "whose", "which".
    Relative,
    /// "has", "would", "not".
    Auxiliary,
    /// "also", and words in -ly.
    Adverb,
    /// "Tuesday", "week", "yesterday".
    Time,
    /// A verb form that is nothing else.
    Verb,
    /// Everything that is no word.
    Mark,
}

impl Set {
    /// Whether `word` is in the set, as it stands.
    pub(crate) fn has(self, word: &str) -> bool {
        of(word, Case::Kept).any(self)
    }

    /// Whether `word` is in the set, in large or small letters.
    pub(crate) fn has_in_any_case(self, word: &str) -> bool {
        of(word, Case::Lower).any(self)
    }
}

/// The sets that `word` is in, spelled so.
pub(crate) fn of(word: &str, case: Case) -> Set {
    map().value(word, case).map_or(Set::NONE, |value| Set::split(value).0)
}

/// The class that the table gives `lower`, a word in lower case.
pub(crate) fn class(lower: &str) -> Option<Class> {
    let (_, number) = Set::split(map().value(lower, Case::Kept)?);
    Some(match *CLASSES.get(usize::try_from(number).ok()?.checked_sub(1)?)? {
        "and" => Class::And,
        "relative" => Class::Relative,
        "determiner" => Class::Determiner,
        "pronoun" => Class::Pronoun,
        "preposition" => Class::Preposition,
        "break" => Class::Break,
        "auxiliary" => Class::Auxiliary,
        "adverb" => Class::Adverb,
        "time" => Class::Time,
        "verb" => Class::Verb,
        _ => Class::Noun,
    })
}

fn map() -> &'static WordTable {
    static MAP: OnceLock<WordTable> = OnceLock::new();
    MAP.get_or_init(|| WordTable::new(GRAMMAR))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_one_class_and_as_many_sets_as_rules_know_it_by() {
        assert_eq!(class("once"), Some(Class::Break));
        assert_eq!(class("her"), Some(Class::Determiner));
        assert_eq!(class("kyiv"), None);
        assert!(FORMS_OF_BE.has("was") && !FORMS_OF_BE.has("Was") && FORMS_OF_BE.has_in_any_case("Was"));
        assert!(NEGATIONS.has("n’t"), "apostrophes may be curled");
        assert!(HE.or(SHE).has("her") && OWNERS.has("her") && !OWNERS.has("hers"));
    }
}
