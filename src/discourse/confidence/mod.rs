//! Confidence: how probable it is that a quote's content and speaker are right, by what is known of how it was found.
//!
//! `facts` names what is known, a feature a row; `weights` are learned: `trainer learn confidence`.

mod facts;
mod weights;

pub use facts::CONFIDENCE_FEATURES;
pub(super) use facts::QuoteFacts;
pub use weights::{confidence, read_confidence, write_confidence};
