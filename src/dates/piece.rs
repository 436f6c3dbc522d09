//! A piece: a find of one line, before it is joined with its neighbours.

use super::meaning::Meaning;

/// A find of one line, by the places of its tokens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece {
    /// Its first token.
    pub start: usize,
    /// The place after its last token.
    pub end: usize,
    /// What it says.
    pub meaning: Meaning,
    /// Whether it is an expression on its own.
    pub alone: bool,
}
