//! The header of an article: who wrote it and where it was filed from.

pub(super) mod authors;
pub(super) mod byline;
pub(super) mod dateline;
pub(super) mod names;
