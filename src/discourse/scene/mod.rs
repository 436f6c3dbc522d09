//! The scene: what holds all through the article of those who may be meant.

mod named;
mod naming;
mod standing;

pub(super) use standing::Scene;
