//! A name while it is settled.

use crate::analysis::EntityType;
use std::ops::Range;

/// A name as its words and its type.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::names) struct Found {
    /// Tokens of the document.
    pub(in crate::names) places: Range<usize>,
    pub(in crate::names) kind: EntityType,
    /// Probability that both are right.
    pub(in crate::names) confidence: f64,
    /// Whether the words beside it told so.
    pub(in crate::names) settled: bool,
}

impl Found {
    /// A name of which the words beside it tell all.
    pub(super) fn settled(places: Range<usize>, kind: EntityType) -> Self {
        Self { places, kind, confidence: SETTLED, settled: true }
    }
}

/// The tagger's word for a type is taken from here on against most of what stands beside a name.
pub(super) const SURE: f64 = 0.9;

/// What the words beside a name say is right this often.
pub(super) const SETTLED: f64 = 0.9;
