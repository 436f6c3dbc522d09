//! Options: what a caller may tell the analysis beside the text.

use super::day::Day;

/// What a caller may tell the analysis beside the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The publication date, if the caller knows it; else it is looked for in the text.
    pub published: Option<Day>,
}
