//! Characters into lines, tokens, sentences and paired quotation marks. Knows nothing of articles, names or dates.
//!
//! To change
//! - where a token or a sentence ends: `tokens`, `abbreviations`, `addresses`, `sentences`; `trainer measure boundaries`
//!   measures both
//! - which quotation marks make a pair: `marks` says what a mark may be, `quotations` pairs them, with the table of cases

mod abbreviations;
mod addresses;
mod document;
pub(crate) mod lines;
mod marks;
pub(crate) mod quotations;
pub(crate) mod sentences;
mod span;
pub(crate) mod tokens;

pub use document::Document;
pub(crate) use document::Line;
pub(crate) use quotations::Quotation;
pub(crate) use sentences::Sentence;
pub use span::Span;
pub(crate) use tokens::{Token, TokenKind};
