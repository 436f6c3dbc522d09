//! Templates: the kinds of features of a word, with what each says to a reader where it decides.

macro_rules! templates {
    ($($name:ident $reason:literal,)+) => {
        /// A kind of feature.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Template { $(#[doc = $reason] $name,)+ }

        impl Template {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Its name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)+ }
            }

            /// What it says to a reader where it decides.
            pub const fn reason(self) -> &'static str {
                match self { $(Self::$name => $reason,)+ }
            }
        }
    };
}

templates! {
    Bias "written as a name",
    Word "a name known from other articles",
    Spelled "a name known from other articles",
    Before "the word before it",
    Before2 "the words before it",
    After "the word after it",
    After2 "the words after it",
    PairBefore "the word before it, with its own",
    PairAfter "the word after it, with its own",
    PairsBefore "the words before it",
    PairsAfter "the words after it",
    Around "the words on both sides of it",
    Shape "its spelling",
    ShapeBefore "the spelling before it",
    ShapeBefore2 "the spelling before it",
    ShapeAfter "the spelling after it",
    ShapeAfter2 "the spelling after it",
    ShapesBefore "its spelling and that before it",
    ShapesAfter "its spelling and that after it",
    Shapes "the spelling of the words around it",
    Place "how it stands in the line",
    Start2 "how it begins",
    Start3 "how it begins",
    Start4 "how it begins",
    End2 "how it ends",
    End3 "how it ends",
    End4 "how it ends",
    EndBefore "the ending of the word before it",
    EndAfter "the ending of the word after it",
    Fine "words that are used alike are such names",
    Medium "words that are used alike are such names",
    Coarse "words that are used alike are such names",
    FineBefore "the kind of word before it",
    MediumBefore "the kind of word before it",
    CoarseBefore "the kind of word before it",
    FineAfter "the kind of word after it",
    MediumAfter "the kind of word after it",
    CoarseAfter "the kind of word after it",
    MediumBefore2 "the kind of words before it",
    MediumAfter2 "the kind of words after it",
    MediumsBefore "the kind of word before it, with its own",
    MediumsAfter "the kind of word after it, with its own",
    Coarses "the kind of words around it",
    FineShape "its kind of word, spelled so",
    WordBeforeShape "the word before it",
    WordAfterShape "the word after it",
    Kind "a word of the lists",
    KindShape "a word of the lists, spelled so",
    KindBefore "the word of the lists before it",
    KindAfter "the word of the lists after it",
    Listed "a name of the lists",
    ListedLong "a name of the lists",
    Seen "how the article writes it elsewhere",
    SeenBefore "how the article writes the word before it elsewhere",
    RunFirst "the first word of the name",
    RunLast "the last word of the name",
    RunEnding "how the last word of the name ends",
    RunKind "the kind of the last word of the name",
    RunShape "the length of the name",
    RunBefore "the word before the name",
    RunAfter "the word after the name",
    RunKindBefore "the kind of word before the name",
    RunKindAfter "the kind of word after the name",
    RunListedFirst "the first word of the name is in the lists",
    RunListedLast "the last word of the name is in the lists",
    RunBefore2 "the words before the name",
    RunAfter2 "the words after the name",
    RunKinds "the kind of words at its end and after it",
    RunKindsBefore "the kind of words before it and at its end",
    NearBefore "the name it stands beside",
    NearAfter "the name it stands beside",
    Glue "what it is written together with",
    Line "the kind of line it stands in",
    TopicKind "what the article is about",
    Block "the part of the page it stands in",
    Settled "an author of the article, or where it comes from",
    Quoted "stands between quotation marks",
    Initials "letters that stand for words near it",
    Again "named so elsewhere in the article",
    AgainShape "named so elsewhere in the article",
    AgainBefore "what the word before it is elsewhere in the article",
    AgainAfter "what the word after it is elsewhere in the article",
    AgainWhole "named so elsewhere in the article",
    AgainPart "part of a name elsewhere in the article",
    AgainLetters "letters of a name elsewhere in the article",
}

impl Template {
    /// The hash that this kind of feature starts from.
    pub const fn salt(self) -> u32 {
        (self as u32 + 1).wrapping_mul(0x9E37_79B9)
    }
}
