//! Names: the learned tagger reads the article and tells where names stand, of what type, with which title.
//!
//! To change
//! - what the tagger of names looks at: `page`, `features`, `again`, `templates`; the weights are learned: `trainer learn
//!   names`
//! - what the words beside a name say of its bounds and type: `settle`
//! - which words of a title stand before a name: `titles`, `data/gazetteers/people_words.tsv`
//! - why a name is said to be one: `reasons`

pub(crate) mod again;
pub(crate) mod features;
mod name;
pub(crate) mod page;
mod reading;
mod reasons;
mod recognise;
mod settle;
mod tagger;
pub(crate) mod templates;
mod titles;

pub(crate) use name::Name;
pub(crate) use recognise::recognise;
pub use recognise::{KINDS, recognise_with};
pub use tagger::Model;
