//! Exports: an analysis as JSON, CSV, Markdown or a report; with the feature `schema`, the schema of the JSON.
//!
//! To change
//! - a table or a report: the file of its name; what they list comes from the outline of the analysis

mod csv_table;
mod markdown;
mod report;
mod rows;
#[cfg(feature = "schema")]
mod schema;

pub use csv_table::csv;
pub use markdown::markdown;
pub use report::report;
#[cfg(feature = "schema")]
pub use schema::schema;

use crate::analysis::{Analysis, Excerpt};

/// One indented JSON object, without a line end.
pub fn json(analysis: &Analysis<Excerpt>) -> String {
    // Plain data with string keys always serialises.
    serde_json::to_string_pretty(analysis).unwrap_or_default()
}

/// One JSON object on one line, without a line end.
pub fn json_line(analysis: &Analysis<Excerpt>) -> String {
    serde_json::to_string(analysis).unwrap_or_default()
}
