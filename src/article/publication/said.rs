//! A publication date as the contract has it.

use crate::analysis::{Day, Published, PublishedBasis};
use crate::text::Span;

/// The publication date `day`, on the strength of `evidence`.
pub(super) fn said(day: Day, basis: PublishedBasis, evidence: Vec<Span>, confidence: f64) -> Published {
    Published { value: day.to_string(), basis, evidence, confidence }
}
