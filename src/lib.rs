//! Quotidian reads a news article and tells who said what, and when.
//!
//! [`analyze`] takes any text and gives an [`Analysis`]: how the text is built, its entities, its
//! quotes with their speakers, and its dates. Nothing is fetched, nothing is stored, no clock is read.
//!
//! ```
//! use quotidian::{Options, analyze};
//! let text = "“We will stay,” Ada Example said.";
//! let analysis = analyze(text, &Options::default());
//! assert_eq!(analysis.quotes[0].content[0].of(text), "We will stay,");
//! ```
#![cfg_attr(
    not(feature = "_training"),
    allow(
        dead_code,
        unreachable_pub,
        unused_imports,
        reason = "what only the trainer calls; with the feature nothing is spared"
    )
)]
#![cfg_attr(
    not(test),
    warn(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice
    )
)]

// The rooms in the order in which they may import each other, each those above it; blank lines keep it so.

mod error;

mod text;

pub mod analysis;

mod learned;

mod words;

mod dates;

mod article;

mod names;

mod entities;

mod quotes;

mod discourse;

mod saying;

pub mod export;

#[cfg(feature = "_training")]
pub mod training;

pub use analysis::{Analysis, Day, Excerpt, OffsetUnit, Options, parse_day};
pub use error::Error;
pub use text::{Document, Span};

use analysis::SCHEMA;

/// Texts of this many bytes and more are turned away: offsets are `u32`, and UTF-16 must fit too.
pub const LONGEST: usize = u32::MAX as usize;

/// Finds the article, its entities, quotes and dates in `text`.
///
/// Never fails: any text gives an analysis, an empty one at worst, with a warning that says why.
/// Offsets are bytes; [`Analysis::excerpts`] turns them into another unit, with the words.
pub fn analyze(text: &str, options: &Options) -> Analysis {
    let readable = text.len() < LONGEST;
    let document = Document::new(if readable { text } else { "" });
    let expressions = dates::find(&document);
    let article = article::structure(&document, &expressions, options.published);
    let dates = dates::resolve(&document, expressions, &article);
    let names = names::recognise(&document, &article);
    let entities = entities::resolve(&document, &article, names);
    let reading = quotes::Reading::new(&document, &article);
    let utterances = quotes::find(&reading);
    let (entities, quotes) = discourse::resolve(&reading, &article, &utterances, entities);
    let quotes = saying::complete(&reading, &article, &dates, &entities, quotes);
    let (language, warnings) = article::inspect(&document);
    let warnings = if readable { warnings } else { vec![article::too_long()] };
    let bounds = |sentence: &text::Sentence| [sentence.span.start, sentence.span.end];
    let sentences = document.sentences().iter().map(bounds).collect();
    Analysis {
        schema: SCHEMA,
        id: None,
        offsets: OffsetUnit::Utf8,
        language,
        warnings,
        sentences,
        outline: analysis::outline(text, &article, &entities, &quotes, &dates),
        article,
        entities,
        quotes,
        dates,
    }
}
