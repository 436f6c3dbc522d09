//! The schema of the JSON, from the types themselves.

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
