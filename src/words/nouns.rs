//! Nouns: what a noun means, as what it speaks, which entities answer to it. The table is `data/words/nouns.tsv`.

use super::attributes::Attributes;
use super::gender::Gender;
use super::kinds::Kinds;
use super::spelled::Case;
use super::word_table::WordTable;
use std::sync::OnceLock;

static NOUNS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/nouns.words"));

include!(concat!(env!("OUT_DIR"), "/also.rs"));

/// As what a source speaks that has this noun and no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    /// A person without a name: "diplomat".
    Person,
    /// Several of them: "officials".
    People,
    /// What is written, said or shown: "report".
    Document,
    /// What speaks through people: "ministry".
    Body,
}

/// A noun of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Noun {
    attributes: Attributes,
    /// Whether it stands in the plural, which the table does not list.
    plural: bool,
}

/// The noun `lower`, in lower case, singular or plural; nothing for a word that the table does not have.
pub(crate) fn noun(lower: &str) -> Option<Noun> {
    singular(lower).or_else(|| plural(lower))
}

/// As what the noun `lower`, in lower case, speaks; nothing for what does not.
pub(crate) fn voice(lower: &str) -> Option<Voice> {
    noun(lower).and_then(Noun::voice)
}

/// Whether the noun `lower` is a subject without an article as well: "police said", but not "city reports".
pub(crate) fn speaks_bare(lower: &str) -> bool {
    noun(lower).is_some_and(|noun| noun.voice().is_some() && (noun.plural || !noun.is(Attributes::GOVERNS)))
}

/// Whether the word is a title of courtesy before a name: "Mrs", "Mr.".
pub(crate) fn is_courtesy(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
        && singular(&word.trim_end_matches('.').to_lowercase())
            .is_some_and(|noun| noun.is(Attributes::COURTESY))
}

/// The noun `lower` in the singular, unless the plural means another thing: as the table has it, else by how it ends.
pub(crate) fn singular(lower: &str) -> Option<Noun> {
    let listed = map().value(lower, Case::Kept).map(Attributes::of);
    let attributes = listed.or_else(|| ends_as_person(lower).then_some(Attributes::SOMEBODY))?;
    Some(Noun { attributes, plural: false })
}

/// Endings of nouns for people. The table has the nouns that end so and are things or companies.
const ENDINGS: &[&str] = &["ologist", "woman", "sman", "maker", "keeper", "writer", "grapher", "physicist"];

fn ends_as_person(lower: &str) -> bool {
    ENDINGS.iter().any(|ending| lower.len() > ending.len() + 1 && lower.ends_with(ending))
}

/// Endings of plurals, and what a single one ends in.
const PLURALS: &[(&str, &str)] = &[("s", ""), ("es", ""), ("ies", "y"), ("men", "man")];

/// The noun of which `lower` is the plural.
fn plural(lower: &str) -> Option<Noun> {
    let one = |(ending, end): &(&str, &str)| {
        let stem = lower.strip_suffix(ending)?;
        if end.is_empty() { singular(stem) } else { singular(&format!("{stem}{end}")) }
    };
    PLURALS.iter().find_map(one).map(|noun| Noun { plural: true, ..noun })
}

fn map() -> &'static WordTable {
    static MAP: OnceLock<WordTable> = OnceLock::new();
    MAP.get_or_init(|| WordTable::new(NOUNS))
}

impl Noun {
    /// Whether the table says one of these of it, in the singular or the plural.
    pub(crate) const fn is(self, wanted: Attributes) -> bool {
        self.attributes.any(wanted)
    }

    /// Whether it stands in the singular.
    pub(crate) const fn is_one(self) -> bool {
        !self.plural && !self.is(Attributes::PLURAL)
    }

    /// As what it speaks; nothing for what does not.
    pub(crate) const fn voice(self) -> Option<Voice> {
        match (self.attributes.voice(), self.plural) {
            (1, false) => Some(Voice::Person),
            (1, true) | (2, _) => Some(Voice::People),
            (3, _) => Some(Voice::Body),
            (4, _) => Some(Voice::Document),
            _ => None,
        }
    }

    /// The gender that it shows.
    pub(crate) const fn gender(self) -> Option<Gender> {
        match self.attributes.gender() {
            1 => Some(Gender::Woman),
            2 => Some(Gender::Man),
            _ => None,
        }
    }

    /// Which kind of the lists answers to it; none for most.
    pub(crate) const fn listed(self) -> Kinds {
        Kinds::numbered(self.attributes.listed())
    }

    /// What one that is so is called as well: "lawmaker" of a senator.
    pub(crate) fn also(self) -> impl Iterator<Item = &'static str> {
        let names = usize::try_from(self.attributes.also()).ok().and_then(|number| ALSO.get(number));
        names.into_iter().flat_map(|names| names.split('|')).filter(|name| !name.is_empty())
    }

    /// Whether a body has such: "its shares".
    pub(crate) const fn is_of_body(self) -> bool {
        self.is(if self.plural { Attributes::SOME_OF_BODY } else { Attributes::ONE_OF_BODY })
    }

    /// Whether a country has such: "its borders".
    pub(crate) const fn is_of_country(self) -> bool {
        self.is(if self.plural { Attributes::SOME_OF_COUNTRY } else { Attributes::ONE_OF_COUNTRY })
    }
}

/// Whether `lower` is a medium that words are given in, as in "in a statement".
pub(crate) fn is_medium(lower: &str) -> bool {
    singular(lower).is_some_and(|noun| noun.is(Attributes::MEDIUM))
}

/// Whether `lower` names an utterance when a clause follows, as in "his claim that".
pub(crate) fn is_utterance(lower: &str) -> bool {
    noun(lower).is_some_and(|noun| noun.is(Attributes::UTTERANCE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plural_people_are_people_and_a_single_one_is_a_person() {
        assert_eq!([voice("officials"), voice("people"), voice("witnesses")], [Some(Voice::People); 3]);
        assert_eq!(voice("diplomat"), Some(Voice::Person));
        assert_eq!([voice("reports"), voice("ministry")], [Some(Voice::Document), Some(Voice::Body)]);
        assert_eq!([voice("companies"), voice("chairwomen")], [Some(Voice::Body), Some(Voice::People)]);
        assert_eq!([voice("table"), voice("pacemaker")], [None; 2]);
    }

    #[test]
    fn a_noun_knows_who_has_such_in_the_number_it_stands_in() {
        let of = |word| noun(word).map(|noun| (noun.is_of_body(), noun.is_of_country()));
        assert_eq!([of("shares"), of("share")], [Some((true, false)), Some((false, false))]);
        assert_eq!([of("borders"), of("economy")], [Some((false, true)), Some((false, true))]);
    }

    #[test]
    fn a_senator_is_a_lawmaker() {
        assert!(noun("senator").unwrap().also().any(|name| name == "lawmaker"));
        assert_eq!(noun("table").map(Noun::also).into_iter().flatten().count(), 0);
    }
}
