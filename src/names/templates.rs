//! Templates: the kinds of features of a word, with what each says to a reader where it decides.

use crate::analysis::MentionRule;

macro_rules! templates {
    ($($name:ident $rule:ident $reason:literal,)+) => {
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

            /// The rule that decides where it does.
            pub const fn rule(self) -> MentionRule {
                match self { $(Self::$name => MentionRule::$rule,)+ }
            }

            /// What it says to a reader where it decides.
            pub const fn reason(self) -> &'static str {
                match self { $(Self::$name => $reason,)+ }
            }
        }
    };
}

templates! {
    Bias Capitals "written as a name",
    Word Known "a name known from other articles",
    Spelled Known "a name known from other articles",
    Before WordsAround "the word before it",
    Before2 WordsAround "the words before it",
    After WordsAround "the word after it",
    After2 WordsAround "the words after it",
    PairBefore WordsAround "the word before it, with its own",
    PairAfter WordsAround "the word after it, with its own",
    PairsBefore WordsAround "the words before it",
    PairsAfter WordsAround "the words after it",
    Around WordsAround "the words on both sides of it",
    Shape Spelling "its spelling",
    ShapeBefore WordsAround "the spelling before it",
    ShapeBefore2 WordsAround "the spelling before it",
    ShapeAfter WordsAround "the spelling after it",
    ShapeAfter2 WordsAround "the spelling after it",
    ShapesBefore WordsAround "its spelling and that before it",
    ShapesAfter WordsAround "its spelling and that after it",
    Shapes WordsAround "the spelling of the words around it",
    Place Surroundings "how it stands in the line",
    Start2 Spelling "how it begins",
    Start3 Spelling "how it begins",
    Start4 Spelling "how it begins",
    End2 Spelling "how it ends",
    End3 Spelling "how it ends",
    End4 Spelling "how it ends",
    EndBefore WordsAround "the ending of the word before it",
    EndAfter WordsAround "the ending of the word after it",
    Fine Alike "words that are used alike are such names",
    Medium Alike "words that are used alike are such names",
    Coarse Alike "words that are used alike are such names",
    FineBefore WordsAround "the kind of word before it",
    MediumBefore WordsAround "the kind of word before it",
    CoarseBefore WordsAround "the kind of word before it",
    FineAfter WordsAround "the kind of word after it",
    MediumAfter WordsAround "the kind of word after it",
    CoarseAfter WordsAround "the kind of word after it",
    MediumBefore2 WordsAround "the kind of words before it",
    MediumAfter2 WordsAround "the kind of words after it",
    MediumsBefore WordsAround "the kind of word before it, with its own",
    MediumsAfter WordsAround "the kind of word after it, with its own",
    Coarses WordsAround "the kind of words around it",
    FineShape Spelling "its kind of word, spelled so",
    WordBeforeShape WordsAround "the word before it",
    WordAfterShape WordsAround "the word after it",
    Kind Listed "a word of the lists",
    KindShape Listed "a word of the lists, spelled so",
    KindBefore WordsAround "the word of the lists before it",
    KindAfter WordsAround "the word of the lists after it",
    Listed Listed "a name of the lists",
    ListedLong Listed "a name of the lists",
    Seen Again "how the article writes it elsewhere",
    SeenBefore Again "how the article writes the word before it elsewhere",
    RunFirst OwnWords "the first word of the name",
    RunLast OwnWords "the last word of the name",
    RunEnding OwnWords "how the last word of the name ends",
    RunKind OwnWords "the kind of the last word of the name",
    RunShape Spelling "the length of the name",
    RunBefore WordsAround "the word before the name",
    RunAfter WordsAround "the word after the name",
    RunKindBefore WordsAround "the kind of word before the name",
    RunKindAfter WordsAround "the kind of word after the name",
    RunListedFirst Listed "the first word of the name is in the lists",
    RunListedLast Listed "the last word of the name is in the lists",
    RunBefore2 WordsAround "the words before the name",
    RunAfter2 WordsAround "the words after the name",
    RunKinds WordsAround "the kind of words at its end and after it",
    RunKindsBefore WordsAround "the kind of words before it and at its end",
    NearBefore Surroundings "the name it stands beside",
    NearAfter Surroundings "the name it stands beside",
    Glue Surroundings "what it is written together with",
    Line Surroundings "the kind of line it stands in",
    TopicKind Surroundings "what the article is about",
    Block Surroundings "the part of the page it stands in",
    Settled Settled "an author of the article, or where it comes from",
    Quoted WordsAround "stands between quotation marks",
    Initials WordsAround "letters that stand for words near it",
    Again Again "named so elsewhere in the article",
    AgainShape Again "named so elsewhere in the article",
    AgainBefore Again "what the word before it is elsewhere in the article",
    AgainAfter Again "what the word after it is elsewhere in the article",
    AgainWhole Again "named so elsewhere in the article",
    AgainPart Again "part of a name elsewhere in the article",
    AgainLetters Again "letters of a name elsewhere in the article",
}

impl Template {
    /// The hash that this kind of feature starts from.
    pub const fn salt(self) -> u32 {
        (self as u32 + 1).wrapping_mul(0x9E37_79B9)
    }
}
