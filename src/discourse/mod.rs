//! Discourse: who is meant. Sources become speakers, pronouns and descriptions become mentions of entities.
//!
//! What is not clear enough stays as it is: an unresolved "he" is better than a wrong one. Whom "he", "it" and "they"
//! mean is weighed by `choice`, whose weights `trainer references` learns.

mod attributed;
mod candidate_facts;
#[cfg(test)]
mod cases;
mod choice;
mod expletive;
mod grammar;
mod nobody_facts;
mod nouns;
mod owned;
mod people;
mod pronoun;
mod reference;
mod resolve;
mod roles;
mod scene;
mod sources;
mod speech;
mod unnamed;
mod walk;
mod weights;

pub use candidate_facts::FEATURES;
pub use choice::{CLASSES, row};
pub use nobody_facts::NONE;
pub use pronoun::Class;
pub use reference::Reference;
pub use resolve::{choices, resolve};
pub use walk::{Choice, Weighed};
