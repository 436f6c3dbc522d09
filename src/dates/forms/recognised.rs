//! What a form recognises, and what a recogniser is.

use crate::dates::meaning::Meaning;
use crate::dates::reader::LineReader;

/// What a form recognised at a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::dates) struct Recognised {
    /// The place after its last token.
    pub end: usize,
    /// What it says.
    pub meaning: Meaning,
    /// Whether it is an expression on its own; if not, only beside another.
    pub alone: bool,
}

impl Recognised {
    /// An expression on its own.
    pub(super) const fn sure(end: usize, meaning: Meaning) -> Self {
        Self { end, meaning, alone: true }
    }

    /// Part of an expression, when another stands beside it.
    pub(super) const fn part(end: usize, meaning: Meaning) -> Self {
        Self { end, meaning, alone: false }
    }
}

/// A recogniser: what begins at `place`, if anything of its form does. Looks at a bounded number of tokens.
pub(super) type Recogniser = fn(&LineReader<'_, '_>, usize) -> Option<Recognised>;
