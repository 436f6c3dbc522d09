//! Owned: whether the words after a pronoun are what bodies or countries have, and what they do.

use crate::words::grammar::ACTS;
use crate::words::nouns;

/// Whose sort of thing a noun is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owned {
    /// "its shares"
    Body,
    /// "its borders"
    Country,
}

/// How many words after "its" its noun may stand.
pub(super) const REACH: usize = 2;

/// Whose the noun is.
pub(super) fn of(word: &str) -> Option<Owned> {
    let noun = nouns::noun(word)?;
    if noun.is_of_body() {
        return Some(Owned::Body);
    }
    noun.is_of_country().then_some(Owned::Country)
}

/// Whether the verb says what bodies and people do.
pub(super) fn acts(verb: &str) -> bool {
    ACTS.has(verb)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_and_countries_have_things_of_their_own() {
        assert_eq!(
            [of("shares"), of("borders"), of("colour")],
            [Some(Owned::Body), Some(Owned::Country), None]
        );
        assert_eq!([acts("announced"), acts("rained")], [true, false]);
    }
}
