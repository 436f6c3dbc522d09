//! Characters into lines, tokens, sentences and paired quotation marks. Knows nothing of articles, names or dates.
//!
//! To change
//! - where a token or a sentence ends: `tokens`, `abbreviations`, `addresses`, `sentences`; `trainer measure boundaries`
//!   measures both
//! - which quotation marks make a pair: `marks` says what a mark may be, `quotations` pairs them, with the table of cases

mod abbreviations;
mod addresses;
mod document;
pub mod lines;
mod marks;
pub mod quotations;
pub mod sentences;
mod span;
pub mod tokens;

pub use document::{Document, Line};
pub use quotations::Quotation;
pub use sentences::Sentence;
pub use span::Span;
pub use tokens::{Token, TokenKind};
