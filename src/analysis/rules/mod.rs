//! Rules: why something was found to be so, as a code for programs beside a sentence for people; a table a kind of finding.

#[macro_use]
mod table;
mod date;
mod line;
mod mention;
mod quote;
mod said;

pub use date::DateRule;
pub use line::LineRule;
pub use mention::MentionRule;
pub use quote::QuoteRule;
pub use said::SaidRule;
