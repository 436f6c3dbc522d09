//! Ways: the keys that lead from a name to the thing that it means, in the order in which they are trusted.

use super::keys::plain_key;
use crate::analysis::EntityType;

/// Types that a thing never changes between: a place is no group, but an event may be a work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Sort {
    /// A person.
    Person,
    /// A body.
    Organization,
    /// A place.
    Place,
    /// A group.
    Group,
    /// Anything else.
    Other,
}

impl Sort {
    /// The sort of a type.
    pub(super) const fn of(kind: EntityType) -> Self {
        match kind {
            EntityType::Person => Self::Person,
            EntityType::Organization => Self::Organization,
            EntityType::Place => Self::Place,
            EntityType::Group => Self::Group,
            EntityType::Event | EntityType::Work | EntityType::Product | EntityType::Law => Self::Other,
        }
    }
}

/// Why a mention belongs to a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alias {
    /// The same words, but for case, stops, plural or a company's ending.
    Same,
    /// Another name of it by the lists.
    Listed,
    /// Its first letters.
    Letters,
    /// The first or last words of its name.
    Part,
}

/// Under what a thing is found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// Its name, but for case, stops, plural or a company's ending.
    Name(Sort, String),
    /// Its number in the lists.
    Number(Sort, u32),
    /// Its first letters, of whatever type they are taken for.
    Letters(String),
    /// Its first letters less one.
    NearlyLetters(String),
    /// The words of its name in any order.
    Turned(Sort, u32),
    /// The words of a part of its name in any order: "Department of Sample" in "U.S. Department of Sample".
    TurnedPart(u32),
    /// A single word of its name, of whatever type that is taken for.
    Single(String),
    /// Several words of its name: "Champions League".
    Part(Sort, String),
}

/// A name as it is looked up.
#[derive(Debug)]
pub(super) struct Looked<'n> {
    /// Its words.
    pub words: &'n str,
    pub kind: EntityType,
    pub sort: Sort,
    /// The words, but for case, stops, plural or a company's ending.
    pub key: String,
    /// The same of the name with its owner: of "the court" in "Norway's court" that of "court of Norway".
    pub owned: Option<String>,
    /// The number of the thing in the lists; 0 where they do not have it.
    pub number: u32,
    /// The words in any order, of a body's name that can be turned round.
    pub turned: Option<u32>,
    /// The letters of an acronym.
    pub letters: Option<String>,
}

/// A way to a thing.
pub(super) struct Way {
    /// The key, and why a name with it belongs to the thing; nothing where the name has no such key.
    pub key: fn(&Looked<'_>) -> Option<(Key, Alias)>,
    /// Whether what else is known of the name is noted for the thing that it leads to.
    pub notes: bool,
}

const fn way(key: fn(&Looked<'_>) -> Option<(Key, Alias)>, notes: bool) -> Way {
    Way { key, notes }
}

/// The ways in the order in which they are trusted.
pub(super) const WAYS: &[Way] = &[
    way(with_owner, false),
    way(same_words, false),
    way(city, true),
    way(listed, true),
    way(letters, true),
    way(nearly_letters, true),
    way(turned, true),
    way(turned_part, true),
    way(part, true),
];

fn with_owner(name: &Looked<'_>) -> Option<(Key, Alias)> {
    Some((Key::Name(name.sort, name.owned.clone()?), Alias::Part))
}

#[expect(clippy::unnecessary_wraps, reason = "all ways are of one form")]
fn same_words(name: &Looked<'_>) -> Option<(Key, Alias)> {
    let alias = if name.number == 0 { Alias::Same } else { Alias::Listed };
    Some((Key::Name(name.sort, name.key.clone()), alias))
}

/// Names that are a city's where the article names that in full, by their keys; a state or a country has them as well.
const CITIES: &[(&str, &str)] = &[("newyork", "newyorkcity")];

fn city(name: &Looked<'_>) -> Option<(Key, Alias)> {
    let known = CITIES.iter().find(|(short, _)| *short == name.key && name.kind == EntityType::Place);
    known.map(|(_, city)| (Key::Name(name.sort, (*city).to_owned()), Alias::Part))
}

fn listed(name: &Looked<'_>) -> Option<(Key, Alias)> {
    (name.number != 0).then_some((Key::Number(name.sort, name.number), Alias::Listed))
}

fn letters(name: &Looked<'_>) -> Option<(Key, Alias)> {
    Some((Key::Letters(name.letters.clone()?), Alias::Letters))
}

fn nearly_letters(name: &Looked<'_>) -> Option<(Key, Alias)> {
    Some((Key::NearlyLetters(name.letters.clone()?), Alias::Letters))
}

fn turned(name: &Looked<'_>) -> Option<(Key, Alias)> {
    Some((Key::Turned(name.sort, name.turned?), Alias::Same))
}

fn turned_part(name: &Looked<'_>) -> Option<(Key, Alias)> {
    Some((Key::TurnedPart(name.turned?), Alias::Part))
}

#[expect(clippy::unnecessary_wraps, reason = "all ways are of one form")]
fn part(name: &Looked<'_>) -> Option<(Key, Alias)> {
    let single = matches!(name.kind, EntityType::Organization | EntityType::Product | EntityType::Event)
        && !name.words.contains(' ');
    let key =
        if single { Key::Single(plain_key(name.words)) } else { Key::Part(name.sort, name.key.clone()) };
    Some((key, Alias::Part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(name: &Looked<'_>) -> Vec<(Key, Alias)> {
        WAYS.iter().filter_map(|way| (way.key)(name)).collect()
    }

    #[test]
    fn a_city_whose_name_a_state_has_is_asked_for_before_parts_of_names() {
        let name = Looked {
            words: "New York",
            kind: EntityType::Place,
            sort: Sort::Place,
            key: "newyork".to_owned(),
            owned: None,
            number: 3,
            turned: None,
            letters: None,
        };
        assert_eq!(
            keys(&name),
            [
                (Key::Name(Sort::Place, "newyork".to_owned()), Alias::Listed),
                (Key::Name(Sort::Place, "newyorkcity".to_owned()), Alias::Part),
                (Key::Number(Sort::Place, 3), Alias::Listed),
                (Key::Part(Sort::Place, "newyork".to_owned()), Alias::Part),
            ]
        );
    }

    #[test]
    fn a_name_is_looked_up_by_its_owner_first_and_by_a_part_last() {
        let name = Looked {
            words: "SD",
            kind: EntityType::Organization,
            sort: Sort::Organization,
            key: "sd".to_owned(),
            owned: Some("sdofoslo".to_owned()),
            number: 7,
            turned: Some(9),
            letters: Some("SD".to_owned()),
        };
        let body = Sort::Organization;
        let keys: Vec<(Key, Alias)> = keys(&name);
        assert_eq!(
            keys,
            [
                (Key::Name(body, "sdofoslo".to_owned()), Alias::Part),
                (Key::Name(body, "sd".to_owned()), Alias::Listed),
                (Key::Number(body, 7), Alias::Listed),
                (Key::Letters("SD".to_owned()), Alias::Letters),
                (Key::NearlyLetters("SD".to_owned()), Alias::Letters),
                (Key::Turned(body, 9), Alias::Same),
                (Key::TurnedPart(9), Alias::Part),
                (Key::Single("sd".to_owned()), Alias::Part),
            ]
        );
    }
}
