//! The analysis: everything that is found in an article, as plain data. The contract of page, package and command line.
//!
//! Every type here is generic in its span: the core fills it with [`Span`] (bytes), and
//! [`Analysis::excerpts`](crate::Analysis::excerpts) turns it into [`Excerpt`](crate::Excerpt)
//! (text and offsets in the unit asked for), which is what JSON and JavaScript see.
//! Field names are `snake_case` here and `camelCase` there.

#[macro_use]
mod json_names;
mod quote;

use crate::{OffsetUnit, Span};
pub use quote::{Alternative, Quote, QuoteId, QuoteKind, Speaker, SpeakerKind};
use serde::Serialize;
use std::borrow::Cow;

/// The version of the contract. It changes when a field changes its meaning; new fields leave it as it is.
pub const SCHEMA: &str = "quotidian/1";

/// What was found in one article. Lists are in text order.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Analysis<S = Span> {
    /// [`SCHEMA`].
    #[cfg_attr(feature = "schema", schemars(extend("const" = SCHEMA)))]
    pub schema: &'static str,
    /// What the input line gave; the command line's alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// The unit of every `start` and `end`.
    pub offsets: OffsetUnit,
    /// BCP 47: `en`, or `und` where the text is not English or too short to tell.
    pub language: Cow<'static, str>,
    /// What the reader should know about the input; empty when all is well.
    pub warnings: Vec<Warning>,
    /// How the text is built.
    pub article: Article<S>,
    /// People, organisations, places and the rest, ordered by their first mention by name.
    pub entities: Vec<Entity<S>>,
    /// Quotes in order of their first piece.
    pub quotes: Vec<Quote<S>>,
    /// Temporal expressions, every occurrence apart.
    pub dates: Vec<Date<S>>,
}

/// What the caller calls an article: text or a whole number, given back as it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged, expecting = "the id has to be text or a whole number")]
pub enum Id {
    /// A whole number.
    Number(i64),
    /// Text.
    Text(String),
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

/// Something about the input that makes the analysis less than it could be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Warning {
    /// For programs.
    pub code: WarningCode,
    /// For people: what is the matter and what to do.
    pub message: Cow<'static, str>,
}

named! {
    /// The kinds of [`Warning`].
    WarningCode "camelCase" {
        /// There is no text, or white space alone.
        Empty,
        /// The text does not read as English; names and quotes will be missed.
        NotEnglish,
        /// The text is HTML source.
        Markup,
        /// The text is longer than offsets can say; nothing was analysed.
        TooLong,
    }
}

/// How the text is built: what is the article and what stands around it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Article<S = Span> {
    /// The title.
    pub headline: Option<S>,
    /// The sentence or two under the title.
    pub deck: Option<S>,
    /// Names of those who wrote it, without "By".
    pub authors: Vec<S>,
    /// Where the story was filed from, as in "KYIV, Ukraine (AP) —": the place alone.
    pub dateline: Option<S>,
    /// The day the article appeared, if it is known.
    pub published: Option<Published<S>>,
    /// Every line that is not blank, in order.
    pub blocks: Vec<Block<S>>,
}

/// The publication date: the anchor that relative dates hang on.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Published<S = Span> {
    /// `YYYY-MM-DD`.
    pub value: String,
    /// Where it comes from.
    pub basis: PublishedBasis,
    /// The words it was read or inferred from, most telling first; empty where it was given.
    pub evidence: Vec<S>,
    /// Probability that it is right.
    pub confidence: f64,
}

named! {
    /// Where a publication date comes from.
    PublishedBasis "camelCase" {
        /// The caller knew it.
        Given,
        /// A line of the text states it.
        Stated,
        /// It fits the dates and weekdays of the text.
        Inferred,
    }
}

/// One line of the text, without white space at its ends; one paragraph where the text is broken to a width.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Block<S = Span> {
    /// The line.
    #[serde(flatten)]
    pub span: S,
    /// What it is.
    pub kind: BlockKind,
    /// Why it was taken for that, in a short sentence.
    pub reason: Cow<'static, str>,
    /// Probability that it is right.
    pub confidence: f64,
    /// Place in `blocks`, counted from 0, of the earlier block that this one repeats.
    pub duplicate_of: Option<u32>,
}

named! {
    /// What a line is.
    BlockKind "camelCase" {
        /// The title of the article.
        Headline,
        /// The sentence or two under it.
        Deck,
        /// Who wrote it.
        Byline,
        /// When it appeared.
        Published,
        /// A line of its own that says where the story was filed from.
        Dateline,
        /// The title of a part.
        Subheading,
        /// Running text.
        Paragraph,
        /// An entry of a list.
        List,
        /// What a picture shows.
        Caption,
        /// Who else worked on it: "Reporting by …; editing by …". A photo credit standing alone is boilerplate.
        Credit,
        /// A quotation set apart, or an embedded post.
        Quotation,
        /// Not the article: navigation, sharing, promotion, related links, comments.
        Boilerplate,
    }
}

identifier! {
    /// An entity of this analysis; JSON shows `e1`, `e2` and so on.
    EntityId "e"
}

/// One person, organisation, place or other named thing: a cluster of mentions.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Entity<S = Span> {
    /// Its name in this analysis.
    pub id: EntityId,
    /// The fullest form of its name in the article.
    pub name: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: EntityType,
    /// Titles and descriptions that the article gives it, each once, in text order.
    pub roles: Vec<String>,
    /// Where the article first gives each of `roles`, in the same order.
    pub role_spans: Vec<S>,
    /// Of a nationality, the entity of its country in this article: Russia's of "Russian"; null where the article does
    /// not name it.
    pub country: Option<EntityId>,
    /// Where it is mentioned, in text order; never empty.
    pub mentions: Vec<Mention<S>>,
    /// Probability that name and type are right.
    pub confidence: f64,
}

named! {
    /// What an entity is.
    EntityType "camelCase" {
        /// People, also fictional.
        Person,
        /// Companies, agencies, courts, parties, teams, media, bands, government bodies.
        Organization,
        /// Countries, cities, regions, natural places, addresses, buildings.
        Place,
        /// Nationalities, religions, political adherents, adjectives included.
        Group,
        /// Named events, wars, tournaments.
        Event,
        /// Titles of books, films, songs, shows.
        Work,
        /// Products, vehicles, weapons, services, market indices.
        Product,
        /// Named laws, treaties, cases.
        Law,
    }
}

/// One place where an entity is named or meant.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mention<S = Span> {
    /// The words: no title, no possessive 's, no leading "the".
    #[serde(flatten)]
    pub span: S,
    /// How it refers.
    pub form: MentionForm,
    /// Why it belongs to this entity, in a short sentence.
    pub reason: String,
    /// False inside boilerplate and in a caption that repeats an earlier one.
    pub counted: bool,
}

named! {
    /// How a mention refers to its entity.
    MentionForm "camelCase" {
        /// By a name or a part of it.
        Name,
        /// By a pronoun.
        Pronoun,
        /// By a description such as "the prime minister".
        Nominal,
    }
}

/// One temporal expression (TIMEX3).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Date<S = Span> {
    /// The words.
    #[serde(flatten)]
    pub span: S,
    /// What it names.
    #[serde(rename = "type")]
    pub kind: DateType,
    /// TIMEX3 value (ISO 8601 and its extensions), as in TempEval-3; relative (`P1W`, `XXXX-WXX-3`) where no anchor is known.
    pub value: String,
    /// TIMEX3 modifier.
    #[serde(rename = "mod")]
    pub modifier: Option<DateMod>,
    /// Whether the words alone say which day it is, or an anchor was needed.
    pub basis: DateBasis,
    /// First and last calendar day that the value covers; null where it covers none.
    pub range: Option<DayRange>,
    /// Probability that type and value are right.
    pub confidence: f64,
    /// How the value was come by, in a short sentence.
    pub reason: Cow<'static, str>,
}

named! {
    /// TIMEX3 types.
    DateType "UPPERCASE" {
        /// A day or longer, and words such as "now".
        Date,
        /// A part of a day.
        Time,
        /// A length of time.
        Duration,
        /// A recurring time.
        Set,
    }
}

named! {
    /// TIMEX3 modifiers.
    DateMod "SCREAMING_SNAKE_CASE" {
        /// Earlier than the value.
        Before,
        /// Later than the value.
        After,
        /// No later than the value.
        OnOrBefore,
        /// No earlier than the value.
        OnOrAfter,
        /// Shorter than the value.
        LessThan,
        /// Longer than the value.
        MoreThan,
        /// As long or shorter.
        EqualOrLess,
        /// As long or longer.
        EqualOrMore,
        /// The first part of the value.
        Start,
        /// The middle of the value.
        Mid,
        /// The last part of the value.
        End,
        /// About the value.
        Approx,
    }
}

named! {
    /// What a date's value rests on.
    DateBasis "camelCase" {
        /// The words alone.
        Stated,
        /// The words and an anchor, or an anchor that is missing.
        Relative,
    }
}

/// Calendar days, both included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DayRange {
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub to: String,
}
