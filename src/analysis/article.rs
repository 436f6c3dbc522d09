//! How the text is built, in the analysis: blocks, headline, authors, publication date.

use super::rules::LineRule;
use crate::text::Span;
use serde::Serialize;
use std::borrow::Cow;

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
    /// Why it was taken for that, for programs.
    pub rule: LineRule,
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

impl BlockKind {
    /// What such a line is called, as a heading.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Headline => "Headline",
            Self::Deck => "Deck",
            Self::Byline => "Byline",
            Self::Published => "Publication date",
            Self::Dateline => "Dateline",
            Self::Subheading => "Subheading",
            Self::Paragraph => "Paragraph",
            Self::List => "List item",
            Self::Caption => "Caption",
            Self::Credit => "Credit",
            Self::Quotation => "Quotation",
            Self::Boilerplate => "Not the article",
        }
    }
}
