//! Attributes: what the noun table says of a noun, as one number. The build script shares this file.

/// What a row of `data/words/nouns.tsv` says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Attributes(u64);

/// Above the flags: as what it speaks (3 bits), which gender it shows (2), which kind of the lists answers to it (6),
/// and the number of the names that its holders have as well.
const VOICE: u32 = 40;
const GENDER: u32 = 43;
const LISTED: u32 = 45;
const ALSO: u32 = 51;

flags! {
    pub(crate) Attributes {
        0 PERSON "person" "A person.",
        1 PEOPLE "people" "Several people, in the singular: \"authorities\".",
        2 BODY "body" "What speaks through people: \"ministry\".",
        3 DOCUMENT "document" "What is written, said or shown: \"report\".",
        4 PLACE "place" "A place.",
        5 WORK "work" "A book, a film, a show.",
        6 EVENT "event" "An event.",
        7 LAW "law" "A law or treaty.",
        8 GROUP "group" "Those who share a belief: a party.",
        9 MEDIUM "medium" "Words are given in it: \"in an interview\".",
        10 UTTERANCE "utterance" "What is said, where a clause says what: \"his claim that\".",
        11 GOVERNS "governs" "A place that speaks as a body does: \"the county said\".",
        12 ANSWERS "answers" "An entity named before may be called so: \"the bank\".",
        13 GENERAL "general" "Any entity of its type may be called so, whatever its name: \"the company\".",
        14 EPITHET "epithet" "Said of whomever it fits, role or not: \"the billionaire\".",
        15 RULES "rules" "It rules: what it finds or holds is said, \"the court found that\".",
        16 CROWD "crowd" "Several of them are nobody in particular: \"voters\".",
        17 STUDIES "studies" "Several of them with \"the\" are those of the study told of.",
        18 OFFICE "office" "One alone holds it: \"the mayor\".",
        19 MEASURED "measured" "What was counted or found rather than where it is written: \"data\".",
        20 WRITES "writes" "It writes articles, and stands beside names in bylines.",
        21 PLURAL "plural" "Several of them, without an s.",
        22 COUNTED "counted" "A number before several of them counts them and is no year.",
        23 PROMISE "promise" "An infinitive says what: \"his vow to leave\".",
        24 TURNED "turned" "Names with it may be turned round: \"Department of Sample\", \"Sample Department\".",
        25 OF_THE "of_the" "Names go on with \"of the\" after it: \"Ministry of the Interior\".",
        26 COURTESY "courtesy" "A title that tells nothing of what a person does.",
        27 ONE_OF_BODY "body:one" "A body has one: \"its board\".",
        28 SOME_OF_BODY "body:many" "A body has some: \"its customers\".",
        29 ONE_OF_COUNTRY "country:one" "A country has one: \"its economy\".",
        30 SOME_OF_COUNTRY "country:many" "A country has some: \"its troops\".",
        31 NAMES "names" "The name of a storm, a ship or a horse stands right after it: \"the ferry Solveig\".",
        32 GATHERING "gathering" "Several people speak there one after the other: \"hearing\".",
    }
}

impl Attributes {
    /// None at all.
    pub(crate) const NONE: Self = Self(0);
    /// Those of a noun for a person of which nothing else is known.
    pub(crate) const SOMEBODY: Self = Self::PERSON.holding(1, 0, 0, 0);

    /// Whether the two have a flag in common.
    pub(crate) const fn any(self, of: Self) -> bool {
        self.0 & of.0 & ((1 << VOICE) - 1) != 0
    }

    /// These with those of `more`.
    #[must_use]
    pub(crate) const fn with(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    /// These with a voice, a gender, the number of a kind of the lists and that of further names, 0 where there is none.
    #[must_use]
    pub(crate) const fn holding(self, voice: u64, gender: u64, listed: u64, also: u64) -> Self {
        Self(self.0 | voice << VOICE | gender << GENDER | listed << LISTED | also << ALSO)
    }

    /// As what it speaks: 0 nothing, 1 a person, 2 people, 3 a body, 4 a document.
    pub(crate) const fn voice(self) -> u64 {
        self.0 >> VOICE & 0b111
    }

    /// 0 either, 1 a woman, 2 a man.
    pub(crate) const fn gender(self) -> u64 {
        self.0 >> GENDER & 0b11
    }

    /// The bit of a kind of the lists and one more; 0 for none.
    pub(crate) const fn listed(self) -> u64 {
        self.0 >> LISTED & 0b11_1111
    }

    /// The number of its further names; 0 for none.
    pub(crate) const fn also(self) -> u64 {
        self.0 >> ALSO
    }

    /// The number that the map holds.
    pub(crate) const fn value(self) -> u64 {
        self.0
    }

    /// What a number of the map says.
    pub(crate) const fn of(value: u64) -> Self {
        Self(value)
    }
}
