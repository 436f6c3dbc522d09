//! How much is learned from, and measured on: what the card tells as well.

/// Documents are dealt out to so many folds.
pub(super) const FOLDS: usize = 5;
/// Of a thousand documents so many are learned in capitals as well, and as many in small letters.
pub(super) const RESPELLED: u32 = 100;
/// Words that have a cluster.
pub(super) const WORDS: usize = 120_000;
