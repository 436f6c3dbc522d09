//! The analysis: everything that is found in an article, as plain data. The contract of page, package and command line.
//!
//! Every type here is generic in its span: the core fills it with [`Span`](crate::text::Span) (bytes), and
//! [`Analysis::excerpts`] turns it into [`Excerpt`] (text and offsets in the unit asked for), which is what JSON and
//! JavaScript see. Field names are `snake_case` here and `camelCase` there.
//!
//! To change
//! - a field of the contract: the type here, then `cargo xtask generate`
//! - why something was found, as a code and a sentence: `rules`, a table for each kind of finding
//! - what the page and the reports list: `outline`
//! - what a caller may tell: `options`; the unit of offsets: `unit`

#[macro_use]
mod json_names;
mod article;
mod date;
mod day;
mod entity;
mod excerpts;
mod options;
mod outline;
mod quote;
mod rules;
mod said;
mod unit;
mod warning;
mod whole;

pub use article::{Article, Block, BlockKind, Published, PublishedBasis};
pub use date::{Date, DateBasis, DateMod, DateType, DayRange};
pub(crate) use day::written_day;
pub use day::{Day, parse_day};
pub use entity::{Entity, EntityId, EntityType, Mention, MentionForm};
pub use excerpts::Excerpt;
pub use options::Options;
pub(crate) use outline::outline;
pub use outline::{EntityList, EntityRow, KindTitle, LineRun, Outline, SpeakerRow, Timeline, TitledKind};
pub use quote::{Alternative, Quote, QuoteId, QuoteKind, Speaker, SpeakerKind};
pub use rules::{DateRule, LineRule, MentionRule, QuoteRule, SaidRule};
pub use said::{Said, SaidBasis};
pub use unit::OffsetUnit;
pub use warning::{Warning, WarningCode};
pub use whole::{Analysis, Id, SCHEMA};
