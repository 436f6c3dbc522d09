//! What the trainer and the tests of this repository see beside the face: the rooms' own code, so that what is learned, measured
//! and tried is what the page runs. Only with the feature `_training`, and no part of the API: it changes without notice.

/// Lines into blocks, with other weights than those that come with the library.
pub mod article {
    pub use crate::article::{parts, structure, structure_with};
}

/// Temporal expressions, and what they mean.
pub mod dates {
    pub use crate::dates::{find, resolve};
}

/// Whom sources, pronouns and descriptions mean, with other weights.
pub mod discourse {
    pub use crate::discourse::{
        CONFIDENCE_FEATURES, Choice, FEATURES, NONE, Weighed, choices, confidence, read_confidence,
        resolve_with, weighed_quotes, weights, write_confidence,
    };
}

/// Models: one file format, hash, lattice, softmax.
pub mod learned {
    pub use crate::learned::*;
}

/// What the tagger of names sees, and the tagger with other weights.
pub mod names {
    pub use crate::names::again::Memory;
    pub use crate::names::page::{Page, folded};
    pub use crate::names::templates::Template;
    pub use crate::names::{KINDS, Model, recognise_with};
}

/// Quotes as spans.
pub mod quotes {
    pub use crate::quotes::{Reading, find};
}

/// What the lists say of a name.
pub mod words {
    pub use crate::words::kinds::Kinds;
    pub use crate::words::lexicon::{Case, Lexicon};
}
