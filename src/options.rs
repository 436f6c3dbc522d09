//! Options: what a caller may tell the analysis beside the text.

/// A calendar day, without a clock or a zone.
pub type Day = jiff::civil::Date;

/// What a caller may tell the analysis beside the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The publication date, if the caller knows it; else it is looked for in the text.
    pub published: Option<Day>,
}
