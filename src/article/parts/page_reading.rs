//! A reading of a page: what each of its lines is part of, and how likely that is beside other readings.

use super::part::Part;

/// One reading of a whole page.
#[derive(Clone, Debug)]
pub(super) struct PageReading {
    pub(super) parts: Vec<Part>,
    /// Place of the headline, if it has one.
    pub(super) headline: Option<usize>,
    /// How much less likely than the likeliest it is: 0 or less, in nats.
    pub(super) score: f32,
}
