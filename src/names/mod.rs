//! Names: the learned tagger reads the article and tells where names stand, of what type, with which title.
//!
//! To change
//! - what the tagger of names looks at: `page`, `features`, `again`, `templates`; the weights are learned: `trainer learn
//!   names`
//! - which words of a title stand before a name: `titles`, `data/gazetteers/people_words.tsv`
//! - why a name is said to be one: `reasons`

pub mod again;
pub mod features;
mod name;
pub mod page;
mod reading;
mod reasons;
mod recognise;
mod tagger;
pub mod templates;
mod titles;

pub use name::Name;
pub use recognise::{KINDS, recognise, recognise_with};
pub use tagger::Model;
