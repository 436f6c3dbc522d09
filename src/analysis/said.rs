//! When a quote was said, in the analysis.

use super::rules::SaidRule;
use serde::Serialize;
use std::borrow::Cow;

/// When the words of a quote were spoken or written.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Said {
    /// The value of that date: TIMEX3, as in the list of dates.
    pub value: String,
    /// The place of that date in the list of dates, counted from 0; null where no date of the text tells it.
    pub date: Option<usize>,
    /// Where the article tells it.
    pub basis: SaidBasis,
    /// Probability that it was said then.
    pub confidence: f64,
    /// Why it was read this way, for programs.
    pub rule: SaidRule,
    /// Why it was read this way, in a short sentence.
    pub reason: Cow<'static, str>,
}

named! {
    /// Where the article tells when something was said.
    SaidBasis "camelCase" {
        /// In the words that attribute it: "said on Tuesday".
        Attribution,
        /// Elsewhere, of the occasion on which it was said.
        Occasion,
    }
}
