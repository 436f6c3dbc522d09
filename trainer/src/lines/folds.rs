//! The folds that pages are dealt out to, by their headlines.

use super::pages::{Page, folded};
use quotidian::training::learned::{going_on, of_bytes};

/// Pages are dealt out to so many folds.
pub(super) const FOLDS: usize = 10;

/// The fold of a page: pages with one headline share it.
pub(super) fn fold(page: &Page, round: usize) -> usize {
    let key = page.gold.headline.as_deref().map(folded).unwrap_or_default();
    let start = of_bytes([]).wrapping_add(round as u32 * 977);
    let hash = going_on(start, key.bytes().take(40));
    (hash >> 8) as usize % FOLDS
}
