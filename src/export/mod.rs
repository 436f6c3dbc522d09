//! Exports: an analysis as JSON, CSV, Markdown or a report, and the schema of the JSON.

mod csv_table;
mod markdown;
mod outline;
mod report;

pub use csv_table::csv;
pub use markdown::markdown;
pub use report::report;

use crate::analysis::{Analysis, Excerpt};
use schemars::generate::SchemaSettings;

/// The JSON Schema (2020-12) of an analysis as JSON shows it, indented.
pub fn schema() -> String {
    // As it is written, not as it could be read: fields that may be null are always there.
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<Analysis<Excerpt>>();
    schema.insert("title".to_owned(), "Analysis".into());
    serde_json::to_string_pretty(&schema).unwrap_or_default()
}

/// One indented JSON object, without a line end.
pub fn json(analysis: &Analysis<Excerpt>) -> String {
    // Plain data with string keys always serialises.
    serde_json::to_string_pretty(analysis).unwrap_or_default()
}

/// One JSON object on one line, without a line end.
pub fn json_line(analysis: &Analysis<Excerpt>) -> String {
    serde_json::to_string(analysis).unwrap_or_default()
}
