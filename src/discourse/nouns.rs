//! Nouns: what bodies, places, works and the like are called by, and which entities answer to each.

use crate::analysis::EntityType;
use crate::words::attributes::Attributes;
use crate::words::kinds::Kinds;
use crate::words::nouns::{Noun, singular};

/// How well an entity answers to a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// No noun is asked for: a pronoun stands there.
    Any,
    /// It is of the type, and nothing speaks against it.
    Type,
    /// The lists know it as such: Norway as a country.
    Listed,
    /// Its name has the noun: the Bank of Oslo as a bank.
    Named,
}

/// The noun of the table that entities answer to.
pub(super) fn known(word: &str) -> Option<Noun> {
    singular(word).filter(|noun| noun.is(Attributes::ANSWERS))
}

/// How well an entity of this name and type, which the lists know as `listed`, answers to `noun`, spelled `word`; nothing
/// where it cannot be meant.
pub(super) fn fit(noun: Noun, word: &str, name: &str, kind: EntityType, listed: Kinds) -> Option<Fit> {
    if !means(noun, kind) {
        return None;
    }
    let own = head(name);
    if own.eq_ignore_ascii_case(word) {
        return Some(Fit::Named);
    }
    if listed.any(noun.listed()) {
        return Some(Fit::Listed);
    }
    // "the company" is no university.
    let other = known(&own.to_lowercase()).is_some();
    let elsewhere = listed.any(Kinds::ANY_ORGANIZATION | Kinds::PLACE);
    (noun.is(Attributes::GENERAL) && !other && !elsewhere).then_some(Fit::Type)
}

/// Whether its name says that it is no firm: "Oslo Hospital", "Department of Health".
pub(super) fn is_no_firm(name: &str) -> bool {
    let other = Attributes::PLACE.with(Attributes::TURNED);
    known(&head(name).to_lowercase()).is_some_and(|noun| noun.is(other))
}

/// Whether an entity of this type may answer to the noun.
fn means(noun: Noun, kind: EntityType) -> bool {
    // A place that no list knows may be taken for a body by its name: "Oslo Harbour".
    let named = noun.is(Attributes::PLACE) && noun.listed().is_none();
    match kind {
        EntityType::Organization => noun.is(Attributes::BODY) || named,
        EntityType::Place => noun.is(Attributes::PLACE),
        EntityType::Work => noun.is(Attributes::WORK),
        EntityType::Event => noun.is(Attributes::EVENT),
        EntityType::Law => noun.is(Attributes::LAW),
        EntityType::Group => noun.is(Attributes::GROUP),
        EntityType::Person | EntityType::Product => false,
    }
}

/// The noun of a name: "Bank" of "Bank of Oslo", "University" of "Oslo University".
fn head(name: &str) -> &str {
    name.split(' ').take_while(|word| !matches!(*word, "of" | "for" | "in" | "on")).last().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use EntityType::{Organization, Place, Work};

    #[test]
    fn names_and_lists_tell_what_an_entity_is_called_by() {
        let fit_of =
            |noun, name, kind, listed| known(noun).and_then(|known| fit(known, noun, name, kind, listed));
        for (noun, name, kind, listed, expected) in [
            ("bank", "Bank of Oslo", Organization, Kinds::NONE, Some(Fit::Named)),
            ("bank", "Acme", Organization, Kinds::NONE, None),
            ("company", "Acme", Organization, Kinds::NONE, Some(Fit::Type)),
            ("company", "Oslo University", Organization, Kinds::NONE, None),
            ("company", "Reuters", Organization, Kinds::MEDIA, None),
            ("country", "Norway", Place, Kinds::COUNTRY, Some(Fit::Listed)),
            ("country", "Oslo", Place, Kinds::CITY, None),
            ("film", "Example", Work, Kinds::NONE, Some(Fit::Type)),
        ] {
            assert_eq!(fit_of(noun, name, kind, listed), expected, "{noun} {name}");
        }
        assert!(known("thing").is_none());
    }
}
