//! Discourse: who is meant. Sources become speakers, pronouns and descriptions become mentions of entities.
//!
//! What is not clear enough stays as it is: an unresolved "he" is better than a wrong one. Whom "he", "it" and "they"
//! mean is decided by `weights`, which `trainer learn references` learns.
//!
//! To change
//! - whom a source means: `sources`; its `weighing` scores those named before, `described` says who answers to a description
//! - whom a pronoun or a description means: `walk`; the weights are learned: `trainer learn references`
//! - what is weighed: `candidate_facts` and `nobody_facts`, a feature a row
//! - how probable it is that a quote is right: `confidence`; its weights are learned: `trainer learn confidence`
//! - who counts as unnamed, as a body or a crowd: `sources/kinds`, `data/words/nouns.tsv`
//! - what a person of a role may be called: `roles`, `people`

mod attributed;
mod candidate_facts;
#[cfg(test)]
mod cases;
mod confidence;
mod expletive;
mod grammar;
mod joined;
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
pub mod weights;

pub use candidate_facts::FEATURES;
pub use confidence::{CONFIDENCE_FEATURES, confidence, read_confidence, write_confidence};
pub use nobody_facts::NONE;
pub(crate) use resolve::resolve;
pub use resolve::{choices, resolve_with, weighed_quotes};
pub use walk::{Choice, Weighed};
