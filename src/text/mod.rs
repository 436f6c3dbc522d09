//! Characters into lines, tokens, sentences and paired quotation marks. Knows nothing of articles, names or dates.

mod abbreviations;
mod addresses;
pub mod lines;
mod marks;
pub mod quotations;
pub mod sentences;
pub mod tokens;

pub use quotations::Quotation;
pub use sentences::Sentence;
pub use tokens::{Token, TokenKind};
