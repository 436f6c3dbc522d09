//! The whole analysis of one article.

use super::article::Article;
use super::date::Date;
use super::entity::Entity;
use super::outline::Outline;
use super::quote::Quote;
use super::unit::OffsetUnit;
use super::warning::Warning;
use crate::text::Span;
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
    /// Where each sentence starts and ends, in order; none goes over the end of a line.
    pub sentences: Vec<[u32; 2]>,
    /// The findings in the order in which a reader is shown them.
    pub outline: Outline,
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
