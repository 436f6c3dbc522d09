//! Temporal expressions in the analysis.

use super::rules::DateRule;
use crate::text::Span;
use serde::Serialize;
use std::borrow::Cow;

/// One temporal expression (TIMEX3).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Date<S = Span> {
    /// The words.
    #[serde(flatten)]
    pub span: S,
    /// What it names.
    #[serde(rename = "type")]
    pub kind: DateType,
    /// TIMEX3 value (ISO 8601 and its extensions), as in TempEval-3; relative (`P1W`, `XXXX-WXX-3`) where no anchor is known.
    pub value: String,
    /// TIMEX3 modifier.
    #[serde(rename = "mod")]
    pub modifier: Option<DateMod>,
    /// Whether the words alone say which day it is, or an anchor was needed.
    pub basis: DateBasis,
    /// First and last calendar day that the value covers; null where it covers none.
    pub range: Option<DayRange>,
    /// Probability that type and value are right.
    pub confidence: f64,
    /// How the value was come by, for programs.
    pub rule: DateRule,
    /// How the value was come by, in a short sentence.
    pub reason: Cow<'static, str>,
}

named! {
    /// TIMEX3 types.
    DateType "UPPERCASE" {
        /// A day or longer, and words such as "now".
        Date,
        /// A part of a day.
        Time,
        /// A length of time.
        Duration,
        /// A recurring time.
        Set,
    }
}

named! {
    /// TIMEX3 modifiers.
    DateMod "SCREAMING_SNAKE_CASE" {
        /// Earlier than the value.
        Before,
        /// Later than the value.
        After,
        /// No later than the value.
        OnOrBefore,
        /// No earlier than the value.
        OnOrAfter,
        /// Shorter than the value.
        LessThan,
        /// Longer than the value.
        MoreThan,
        /// As long or shorter.
        EqualOrLess,
        /// As long or longer.
        EqualOrMore,
        /// The first part of the value.
        Start,
        /// The middle of the value.
        Mid,
        /// The last part of the value.
        End,
        /// About the value.
        Approx,
    }
}

named! {
    /// What a date's value rests on.
    DateBasis "camelCase" {
        /// The words alone.
        Stated,
        /// The words and an anchor, or an anchor that is missing.
        Relative,
    }
}

/// Calendar days, both included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DayRange {
    /// First day, `YYYY-MM-DD`.
    pub from: String,
    /// Last day, `YYYY-MM-DD`.
    pub to: String,
}
