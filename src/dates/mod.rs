//! Dates: temporal expressions found, given a value, and laid on the calendar.
//!
//! [`find`] reads the words alone, so that `article/` can look for the publication date among them;
//! [`resolve`] gives each expression its value against that date. To teach a new wording, begin with a line in
//! `tests/dates.tsv`, then the form in `forms/` that it belongs to. Finding goes by `forms/` (what begins here?),
//! `join` (neighbours), `series` ("June 13 to 17"), `modify` ("early", "the end of") and `order` ("03/04/2022").
//!
//! To change
//! - a form of date: `forms`, with its cases in `tests/dates.tsv`; what is none: `tests/not_dates.tsv`
//! - what an expression means beside its anchor: `resolve`
//! - what two neighbours say together: `join`

mod find;
mod forms;
mod games;
mod join;
mod lexicon;
pub(crate) mod meaning;
mod modify;
mod numbers;
mod order;
mod piece;
mod reader;
mod resolve;
mod series;

pub use find::find;
pub(crate) use meaning::Expression;
pub use resolve::resolve;
