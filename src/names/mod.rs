//! Names: the learned tagger reads the article and tells where names stand, of what type, with which title.

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
