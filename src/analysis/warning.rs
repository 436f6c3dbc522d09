//! What the reader of an analysis should know about the input.

use serde::Serialize;
use std::borrow::Cow;

/// Something about the input that makes the analysis less than it could be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Warning {
    /// For programs.
    pub code: WarningCode,
    /// For people: what is the matter and what to do.
    pub message: Cow<'static, str>,
}

named! {
    /// The kinds of [`Warning`].
    WarningCode "camelCase" {
        /// There is no text, or white space alone.
        Empty,
        /// The text does not read as English; names and quotes will be missed.
        NotEnglish,
        /// The text is HTML source.
        Markup,
        /// The text is longer than offsets can say; nothing was analysed.
        TooLong,
    }
}
