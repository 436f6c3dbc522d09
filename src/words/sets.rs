//! Sets: the sets of grammar that rules ask for by name, one bit each, and the class of a word. The build script shares this file.

/// Sets of words of `data/words/grammar.tsv`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Set(u64);

/// The class of a word stands above its sets.
const CLASS: u32 = 60;

macro_rules! sets {
    ($($bit:literal $name:ident $label:literal $doc:literal,)+) => {
        $(#[doc = $doc] pub(crate) const $name: Set = Set(1 << $bit);)+

        impl Set {
            /// The set that the table calls `label`.
            pub(crate) fn named(label: &str) -> Option<Self> {
                match label { $($label => Some($name),)+ _ => None }
            }
        }
    };
}

sets! {
    0 HE "is_he" "\"he\", \"him\", \"his\"",
    1 SHE "is_she" "\"she\", \"her\"",
    2 IT "is_it" "\"it\", \"its\"",
    3 THEY "is_they" "\"they\", \"them\", \"their\"",
    4 I "is_i" "\"I\", \"my\"",
    5 WE "is_we" "\"we\", \"our\"",
    6 WHO "is_who" "\"who\", \"whose\"",
    7 WHICH "is_which" "\"which\"",
    8 OWNERS "whose" "Tells whose something is: \"his\", \"their\".",
    9 OBLIQUE "oblique" "Prepositions after which a name or a pronoun is no subject.",
    10 VERBS "verb" "Verb forms that are nothing else, and what stands before a verb.",
    11 NOUN_ENDS "ends_noun" "No noun phrase goes on with it.",
    12 GOES_ON "goes_on" "Goes on with a description so that it is another one: \"the president of France\".",
    13 INTRODUCES "introduces" "A noun phrase of something unnamed begins with it.",
    14 PARTICIPLES "participle" "Rather goes on with a description than tells what it did.",
    15 SEVERAL "several" "Stands for several without a noun.",
    16 AFTER_EMPTY_IT "empty_verb" "Follows an \"it\" that stands for nothing: \"it seems\".",
    17 THEN_AFTER_EMPTY_IT "empty_then" "Follows that verb before long: \"it seems that\".",
    18 ACTS "acts" "Says what bodies and people do.",
    19 ROLE_MAKERS "makes_role" "Before a role it makes another one of it: the vice president is not the president.",
    20 OTHER_MAKERS "makes_other" "The same of \"the vice president said\".",
    21 ROLE_MODIFIERS "modifies_role" "Stands before a role and goes with it.",
    22 ROLE_ENDS "ends_role" "Ends the words of a role that it is known by.",
    23 QUANTITIES "quantity" "Before \"of\" it counts those who speak: \"a number of analysts\".",
    24 DETERMINERS "determines" "A description beside a name begins with it.",
    25 ROLE_LINKS "links_role" "A description goes on with it after its noun.",
    26 ROLE_BREAKS "breaks_role" "Ends the part of a description of a person in which its noun stands.",
    27 DESCRIPTION_ENDS "ends_description" "A description ends at it although its sentence goes on.",
    28 BODY_BREAKS "breaks_body" "Ends the part of a description of a body in which its noun stands.",
    29 AFTER_VESSEL "after_vessel" "Follows \"the Solveig\" where no noun does, as in \"the Solveig rally\".",
    30 SMALL_IN_BODIES "small_in_body" "Inside the name of a body, and another name may stand after it.",
    31 CHAINS "chains" "Its subject is that of the infinitive after it: \"went on to say\".",
    32 SOMEBODY "somebody" "A determiner that can speak by itself: \"some said\".",
    33 NEGATIONS "negates" "\"not\"",
    34 FORMS_OF_BE "be" "\"was\": a participle after it is passive.",
    35 SUBJECT_CLOSERS "closes_subject" "A preposition after which no further verb of that subject comes.",
    36 OF_NAMES "of_names" "With a capital it is a name, or part of one: \"May\".",
    37 SUBORDINATORS "subordinates" "Begins a clause beside the reported one.",
    38 QUESTIONS "asks" "Begins an indirect question.",
    39 VAGUE "vague" "Says nothing by itself: \"said something\".",
    40 ASIDE_OPENERS "opens_aside" "An attribution between commas may be a clause that begins with it.",
    41 FUNCTION_WORDS "function" "Among the commonest English words, and seldom a word of another language.",
    42 RUNNING "running" "Running text is full of it.",
    43 SPOKEN "spoken" "Speaks to the reader, or of the writers.",
    44 LINE_OPENERS "opens_line" "Begins sentences, where a title has grown on to one.",
    45 TELLS_NOTHING "tells_nothing" "Long, and tells nothing of what a text is about.",
    46 NAME_JOINERS "joins_name" "Small word inside names: \"Bank of England\".",
    47 SURNAME_PARTICLES "surname_particle" "Stands before a surname and belongs to it.",
    48 BYLINE_PARTICLES "byline_particle" "Small word inside the names of a byline.",
    49 SMALL_IN_CREDITS "small_in_credit" "Small word of names and credits.",
    50 ARRANGED "arranged" "Of what is arranged but has not happened, and of the future tense.",
    51 HAPPENED "happened" "Of what has happened; past tenses that do not end in \"ed\".",
    52 UNTIL "until" "Before an expression it says that something lasts until then.",
    53 AFTER_NAMES "after_name" "Letters after a person's name, without their stops: \"PhD\".",
    54 GREETINGS "greets" "Greets or thanks, and a name may follow: \"Hi Ada\".",
    55 NAME_OR_WORD "name_or_word" "A forename that is an ordinary word as well: \"Rose\".",
    56 ISSUES "issues" "Says that somebody gives out what is written: \"released a report\".",
    57 MEANS "means" "Before a noun phrase it tells by what means or on what occasion something was said.",
    58 SPEAKING "speaks" "Tells that somebody spoke, beside the verb of speech: \"speaking to reporters\".",
    59 TOPIC "topic" "Before a noun phrase it tells what is spoken of.",
}

impl Set {
    /// None of them.
    pub(crate) const NONE: Self = Self(0);

    /// Whether the two have a set in common.
    pub(crate) const fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    /// Both sets.
    #[must_use]
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The number that the map holds for a word of these sets and of a class, which counts from 1; 0 where it has none.
    pub(crate) const fn with_class(self, class: u64) -> u64 {
        self.0 | class << CLASS
    }

    /// Sets and class of a number of the map.
    pub(crate) const fn split(value: u64) -> (Self, u64) {
        (Self(value & ((1 << CLASS) - 1)), value >> CLASS)
    }
}

/// The classes in the order of their numbers.
pub(crate) const CLASSES: &[&str] = &[
    "and",
    "relative",
    "determiner",
    "pronoun",
    "preposition",
    "break",
    "auxiliary",
    "adverb",
    "time",
    "verb",
    "noun",
];
