//! What an outline is made of: plain data that names findings by identifier or place.

use crate::analysis::article::BlockKind;
use crate::analysis::entity::{EntityId, EntityType, MentionForm};
use crate::analysis::quote::{QuoteId, QuoteKind};
use serde::Serialize;

/// The findings as a reader is shown them: who, what and when, each in its order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Outline {
    /// A list for each type of entity, most asked for first; those that name nothing are empty.
    pub entities: Vec<EntityList>,
    /// Who speaks, in order of their first quotes; nobody in particular comes last.
    pub speakers: Vec<SpeakerRow>,
    /// The dates in order of time.
    pub dates: Timeline,
    /// Lines in a row that are not of the article and long enough to be folded, in order; none where no line is of it.
    pub lines: Vec<LineRun>,
    /// What the kinds of lines, quotes and mentions that occur are called.
    pub titles: Vec<KindTitle>,
}

/// The entities of one type that the article itself mentions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EntityList {
    /// What they are.
    #[serde(rename = "type")]
    pub kind: EntityType,
    /// What several of them are called, as a heading.
    pub title: &'static str,
    /// What one of them is called.
    pub one: &'static str,
    /// Who or what, in the order of the analysis.
    pub entities: Vec<EntityRow>,
}

/// An entity, with how often it is mentioned and speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EntityRow {
    /// Which.
    pub entity: EntityId,
    /// How many of its mentions count; at least one.
    pub mentions: u32,
    /// How many quotes are its; none of one that is only mentioned.
    pub quotes: u32,
}

/// What one speaker says. Two whom the article calls the same are one unless it withholds their names for different
/// reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SpeakerRow {
    /// The entity, where the speaker is one.
    pub entity: Option<EntityId>,
    /// Name or description, or words that say that nobody was found.
    pub title: String,
    /// What is said, in text order; never empty.
    pub quotes: Vec<QuoteId>,
}

/// Dates as places in `dates`, counted from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Timeline {
    /// Those that cover calendar days, by the first of them; of two that begin together the longer comes first.
    pub dated: Vec<u32>,
    /// Those that wait for a publication date, in text order.
    pub waiting: Vec<u32>,
    /// Those that name no day at all, such as lengths and repeats, in text order.
    pub undated: Vec<u32>,
}

/// Lines in a row that are not of the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineRun {
    /// Place of the first line in `blocks`, counted from 0.
    pub first: u32,
    /// Place of the last line.
    pub last: u32,
    /// How many lines and of what sort: "3 lines not of the article: share buttons, comments".
    pub title: String,
}

/// What a kind is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KindTitle {
    /// The kind; no two of a different sort have the same name.
    pub kind: TitledKind,
    /// One of that kind.
    pub title: &'static str,
}

/// A kind of line, quote or mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum TitledKind {
    /// Of a line.
    Block(BlockKind),
    /// Of a quote.
    Quote(QuoteKind),
    /// How a mention refers.
    Mention(MentionForm),
}
