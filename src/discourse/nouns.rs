//! Nouns: what bodies, places, works and the like are called by, and which entities answer to each.

use super::grammar::has;
use crate::analysis::EntityType::{self, Event, Law, Organization, Place, Work};
use crate::words::kinds::Kinds;

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

/// Nouns that go together, parted by spaces.
struct Row {
    nouns: &'static str,
    types: &'static [EntityType],
    /// What the lists say of such entities.
    listed: Kinds,
    /// Whether an entity of the type may go by the noun that neither the lists nor its name know as such.
    general: bool,
}

const fn row(nouns: &'static str, types: &'static [EntityType], listed: Kinds, general: bool) -> Row {
    Row { nouns, types, listed, general }
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    row("company firm corporation startup conglomerate", &[Organization], Kinds::COMPANY, true),
    row("retailer airline carrier manufacturer maker automaker carmaker chipmaker chain insurer lender developer operator utility brand giant", &[Organization], Kinds::COMPANY, true),
    row("newspaper paper magazine broadcaster network outlet publication daily",
        &[Organization, Work], Kinds::MEDIA, true),
    row("party", &[Organization, EntityType::Group], Kinds::PARTY, false),
    row("club side franchise", &[Organization], Kinds::TEAM, true),
    row("team league", &[Organization], Kinds::TEAM, false),
    row("agency", &[Organization], Kinds::BODY, true),
    row("organization organisation nonprofit charity group", &[Organization], Kinds::INTERNATIONAL, true),
    row("bloc alliance", &[Organization, Place], Kinds::INTERNATIONAL, false),
    row("bank ministry department court council commission committee board bureau association institute foundation union federation authority society parliament senate congress assembly army navy fund office service academy band orchestra",
        &[Organization], Kinds::NONE, false),
    row("university college school hospital museum church hotel library stadium airport center centre theater theatre gallery zoo prison palace restaurant station clinic",
        &[Organization, Place], Kinds::NONE, false),
    row("country nation", &[Place], Kinds::COUNTRY, false),
    row("state", &[Place], Kinds::STATE, false),
    row("city town", &[Place], Kinds::CITY, true),
    row("region village island river lake mountain valley park county province district peninsula bridge building castle cathedral street canal beach desert tower kingdom republic bay volcano forest square temple port harbor harbour strait neighborhood",
        &[Place, Organization], Kinds::NONE, false),
    row("film movie book novel album song series show play documentary", &[Work], Kinds::WORK, true),
    row("war festival tournament conference summit battle games revolution marathon cup championship",
        &[Event], Kinds::NONE, false),
    row("act treaty accord convention constitution amendment", &[Law], Kinds::NONE, false),
];

/// The place of the row that has `noun`.
pub(super) fn known(noun: &str) -> Option<usize> {
    ROWS.iter().position(|row| has(row.nouns, noun))
}

/// How well an entity of this name and type, which the lists know as `listed`, answers to the noun of `row`; nothing
/// where it cannot be meant.
pub(super) fn fit(row: usize, noun: &str, name: &str, kind: EntityType, listed: Kinds) -> Option<Fit> {
    let row = ROWS.get(row)?;
    if !row.types.contains(&kind) {
        return None;
    }
    let own = head(name);
    if own.eq_ignore_ascii_case(noun) {
        return Some(Fit::Named);
    }
    if listed.any(row.listed) {
        return Some(Fit::Listed);
    }
    // "the company" is no university.
    let other = ROWS.iter().any(|row| row.nouns.split(' ').any(|known| own.eq_ignore_ascii_case(known)));
    let elsewhere = listed.any(Kinds::ANY_ORGANIZATION | Kinds::PLACE);
    (row.general && !other && !elsewhere).then_some(Fit::Type)
}

/// The noun of a name: "Bank" of "Bank of Oslo", "University" of "Oslo University".
fn head(name: &str) -> &str {
    name.split(' ').take_while(|word| !has("of for in on", word)).last().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_lists_tell_what_an_entity_is_called_by() {
        let fit_of =
            |noun, name, kind, listed| known(noun).and_then(|row| fit(row, noun, name, kind, listed));
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
        assert_eq!(known("thing"), None);
    }
}
