//! Kinds: what the word lists know of a name or word, one bit each. The build script shares this file.

use std::ops::BitOr;

/// A set of kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u64);

/// Bits that the kinds take in a value of the map; the number of the thing stands above them.
const WIDTH: u32 = 40;

flags! {
    pub Kinds {
        0 COUNTRY "country" "Country or territory.",
        1 STATE "state" "State of the US.",
        2 CODE "code" "Abbreviation of a state: a place only after a comma, or in another clear setting.",
        3 CITY "city" "City or town.",
        4 REGION "region" "Any other place.",
        5 DEMONYM "demonym" "People or adjective of a country.",
        6 GROUP "group" "Religion, people, political adherents.",
        7 FORENAME "forename" "Forename.",
        8 WOMAN "woman" "Forename of women.",
        9 MAN "man" "Forename of men.",
        10 SURNAME "surname" "Surname.",
        11 PERSON "person" "A person known by this name alone.",
        12 COMPANY "company" "Company.",
        13 MEDIA "media" "Newspaper, agency, broadcaster.",
        14 PARTY "party" "Political party or movement.",
        15 BODY "body" "Body of government: ministry, agency, court, army.",
        16 INTERNATIONAL "international" "International organisation.",
        17 ORGANIZATION "organization" "Any other organisation.",
        18 TEAM "team" "Sports club or league.",
        19 EVENT "event" "Named event.",
        20 WORK "work" "Title of a book, film or show.",
        21 PRODUCT "product" "Product or market index.",
        22 LAW "law" "Law or treaty.",
        23 TITLE "title" "Title that stands before a name; listed in lower case.",
        24 ROLE "role" "Noun that says what a person is; listed in lower case.",
        25 ORGANIZATION_END "organization_end" "Last word of names of organisations.",
        26 ORGANIZATION_START "organization_start" "First word of names of organisations, before \"of\" as a rule.",
        27 PLACE_END "place_end" "Last word of names of places.",
        28 PLACE_START "place_start" "First word of names of places.",
        29 EVENT_END "event_end" "Last word of names of events.",
        30 EVENT_START "event_start" "First word of names of events.",
        31 LAW_END "law_end" "Last word of names of laws.",
        32 LAW_START "law_start" "First word of names of laws.",
        33 PRODUCT_END "product_end" "Last word of names of products.",
        34 WORK_END "work_end" "Last word of titles of works.",
        35 CALENDAR "calendar" "Month, weekday, holiday: capitalised, no name here.",
        36 OPENER "opener" "Word of grammar, capitalised where sentences and headlines begin; ends every name.",
        37 ORDINARY "ordinary" "Ordinary word that sentences and headlines begin with; can be part of a name.",
        38 FEMININE "feminine" "Forename of women, told by hand; the recogniser of names does not see it.",
        39 MASCULINE "masculine" "The same of men.",
    }
}

impl Kinds {
    /// No kind.
    pub const NONE: Self = Self(0);
    /// Every kind of place that is one by its name alone.
    pub const PLACE: Self = Self(1 | 1 << 1 | 1 << 3 | 1 << 4);
    /// Every kind of group.
    pub const ANY_GROUP: Self = Self(1 << 5 | 1 << 6);
    /// Every kind of organisation.
    pub const ANY_ORGANIZATION: Self = Self(0b111_1111 << 12);
    /// Everything that is a name by itself.
    pub const NAME: Self =
        Self(Self::PLACE.0 | Self::ANY_GROUP.0 | Self::ANY_ORGANIZATION.0 | 0b1111 << 19 | 1 << 11);
    /// What tells of a forename whether it is of women or of men, and nothing of whether a word is a name.
    pub const TOLD: Self = Self(1 << 38 | 1 << 39);
    /// Last words that tell what a longer name is.
    pub const END: Self = Self(1 << 25 | 1 << 27 | 1 << 29 | 1 << 31 | 1 << 33 | 1 << 34);

    /// Whether the two have a kind in common.
    pub const fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    /// The kinds that both have.
    #[must_use]
    pub const fn only(self, of: Self) -> Self {
        Self(self.0 & of.0)
    }

    /// These kinds without those of `of`.
    #[must_use]
    pub const fn except(self, of: Self) -> Self {
        Self(self.0 & !of.0)
    }

    /// The number of each kind, in order.
    pub fn numbers(self) -> impl Iterator<Item = u32> {
        let mut rest = self.0;
        std::iter::from_fn(move || {
            let first = rest.trailing_zeros();
            rest &= rest.wrapping_sub(1);
            (first < u64::BITS).then_some(first)
        })
    }

    /// The kind of this number and one more; none for 0.
    pub const fn numbered(number: u64) -> Self {
        if number == 0 { Self(0) } else { Self(1 << (number - 1)) }
    }

    /// Whether it is no kind at all.
    pub const fn is_none(self) -> bool {
        self.0 == 0
    }

    /// The value of the map for these kinds and the number of the thing that is named.
    pub const fn with_thing(self, thing: u64) -> u64 {
        self.0 | thing << WIDTH
    }

    /// Kinds and number of a value of the map.
    pub const fn split(value: u64) -> (Self, u32) {
        (Self(value & ((1 << WIDTH) - 1)), (value >> WIDTH) as u32)
    }
}

impl BitOr for Kinds {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
