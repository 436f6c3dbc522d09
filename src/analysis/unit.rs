//! The unit of offsets at the edge.

use serde::Serialize;

/// The unit of the offsets in an analysis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[serde(rename_all = "lowercase")]
pub enum OffsetUnit {
    /// UTF-16 code units: what JavaScript's `text.slice(start, end)` counts in.
    #[default]
    Utf16,
    /// Unicode code points: what Python counts in.
    Codepoint,
    /// UTF-8 bytes: what Rust counts in.
    Utf8,
}
