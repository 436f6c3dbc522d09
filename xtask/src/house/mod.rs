//! The house as figures: which file imports which, which names mean two things, which words stand in two tables.

pub mod graph;
pub mod names;
pub mod source;
pub mod tables;

/// The crates of the project, as the folders of their sources.
pub const CRATES: &[&str] = &["src", "cli/src", "wasm/src", "trainer/src", "xtask/src"];
