//! Word classes: the small closed lists by which source and clause are told apart without a tagger.

use std::collections::HashMap;
use std::sync::OnceLock;

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

/// What a noun stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Noun {
    /// A person without a name: "diplomat".
    Person,
    /// Several of them: "officials".
    People,
    /// What is written, said or shown: "report".
    Document,
    /// What speaks through people: "ministry".
    Body,
}

#[derive(Clone, Copy, Default)]
struct Entry {
    class: Option<Class>,
    noun: Option<Noun>,
    medium: bool,
    utterance: bool,
}

/// `data/quote_words.tsv`, read once.
fn lists() -> &'static HashMap<&'static str, Entry> {
    static LISTS: OnceLock<HashMap<&'static str, Entry>> = OnceLock::new();
    LISTS.get_or_init(|| {
        let mut lists: HashMap<&'static str, Entry> = HashMap::new();
        let lines = include_str!("../../data/quote_words.tsv").lines().filter(|line| !line.starts_with('#'));
        for (class, words) in lines.filter_map(|line| line.split_once('\t')) {
            for word in words.split(' ') {
                lists.entry(word).or_default().note(class);
            }
        }
        lists
    })
}

impl Entry {
    fn note(&mut self, class: &str) {
        match class {
            "person" => self.noun = self.noun.or(Some(Noun::Person)),
            "people" => self.noun = self.noun.or(Some(Noun::People)),
            "document" => self.noun = self.noun.or(Some(Noun::Document)),
            "body" => self.noun = self.noun.or(Some(Noun::Body)),
            "medium" => self.medium = true,
            "utterance" => self.utterance = true,
            _ => self.class = self.class.or_else(|| named(class)),
        }
    }
}

fn named(class: &str) -> Option<Class> {
    Some(match class {
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
        "noun" => Class::Noun,
        _ => return None,
    })
}

/// The class that a list gives `lower`, a word in lower case with straight apostrophes, and whether `lower`
/// names an utterance when a clause follows, as in "his claim that".
pub(crate) fn listed(lower: &str) -> (Option<Class>, bool) {
    lists().get(lower).map_or((None, false), |entry| (entry.class, entry.utterance))
}

/// What the noun `lower`, in lower case, stands for, singular or plural; nothing for a noun that no list has.
pub(crate) fn noun(lower: &str) -> Option<Noun> {
    if let Some(found) = lists().get(lower).and_then(|entry| entry.noun) {
        return Some(found);
    }
    let singular = lower.strip_suffix("es").and_then(|one| lists().get(one)?.noun);
    let found = lower.strip_suffix('s').and_then(|one| lists().get(one)?.noun).or(singular)?;
    Some(if found == Noun::Person { Noun::People } else { found })
}

/// Whether `lower` is a medium that words are given in, as in "in a statement".
pub(crate) fn is_medium(lower: &str) -> bool {
    lists().get(lower).is_some_and(|entry| entry.medium)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_two_lists_belongs_to_the_earlier_list() {
        assert_eq!(listed("once").0, Some(Class::Break));
        assert_eq!(listed("her").0, Some(Class::Determiner));
        assert_eq!(listed("kyiv"), (None, false));
        assert!(listed("claim").1);
    }

    #[test]
    fn plural_people_are_people_and_a_single_one_is_a_person() {
        assert_eq!([noun("officials"), noun("people"), noun("witnesses")], [Some(Noun::People); 3]);
        assert_eq!(noun("diplomat"), Some(Noun::Person));
        assert_eq!([noun("reports"), noun("ministry")], [Some(Noun::Document), Some(Noun::Body)]);
        assert_eq!(noun("table"), None);
    }

    #[test]
    fn every_class_of_the_list_is_known() {
        let lines = include_str!("../../data/quote_words.tsv").lines().filter(|line| !line.starts_with('#'));
        for (class, _) in lines.skip(1).filter_map(|line| line.split_once('\t')) {
            let of_nouns = ["person", "people", "document", "body", "medium", "utterance"].contains(&class);
            assert!(of_nouns || named(class).is_some(), "{class}");
        }
    }
}
