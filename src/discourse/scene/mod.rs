//! The scene: what holds all through the article of those who may be meant.

mod another;
mod named;
mod naming;
mod singular;
mod standing;

pub(super) use another::has_word;
pub(super) use standing::Scene;
