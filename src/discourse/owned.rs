//! Owned: whether the words after a pronoun are what bodies or countries have, and what they do.

use super::grammar::has;

/// Whose sort of thing a noun is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owned {
    /// "its shares"
    Body,
    /// "its borders"
    Country,
}

const OF_BODIES: &str = "app board brand brands business ceo chairman chief clients competitors coach customers director earnings \
    employees executives factory factories headquarters investors leadership manager members office offices \
    operations opponents owner players portfolio product products profit profits readers rivals revenue \
    sales services shareholders shares spokesman spokeswoman squad staff stock stores subscribers \
    subsidiaries subsidiary suppliers users website workers workforce";

const OF_COUNTRIES: &str = "airspace allies ally army borders border capital citizens coast constitution currency economy exports \
    forces government independence inhabitants military nationals neighbor neighbors neighbour neighbours \
    parliament people population president residents soil sovereignty territory troops";

const ACTS: &str = "accused acquired acts agreed aims announced appealed asked believes bought called claimed confirmed \
    decided declined denied employs expects filed hired hopes intends invested launched offered offers \
    operates owns plans planned pledged promised provides published raised received refused rejected \
    released reported runs said says sells signed sold sought sued supports told voted wants warned won \
    works";

/// How many words after "its" its noun may stand.
pub(super) const REACH: usize = 2;

/// Whose the noun is.
pub(super) fn of(noun: &str) -> Option<Owned> {
    let body = has(OF_BODIES, noun).then_some(Owned::Body);
    body.or_else(|| has(OF_COUNTRIES, noun).then_some(Owned::Country))
}

/// Whether the verb says what bodies and people do.
pub(super) fn acts(verb: &str) -> bool {
    has(ACTS, verb)
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
