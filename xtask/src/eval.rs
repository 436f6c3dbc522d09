//! `cargo xtask eval`: measures the command line on the evaluation sets that lie beside the checkout, where there are any.

use crate::problem::Problem;
use crate::process;
use std::path::Path;
use std::process::Command;

/// The scorer; it knows the sets.
const SCORER: &str = "../shared/eval/evaluate.py";
const ANALYZER: &str = "target/release/quotidian analyze --jsonl --offsets codepoint";

/// Builds the command line and scores it on `sets`, on all of them where none is named; shows `errors` of each.
pub(crate) fn run(sets: &[String], errors: u32) -> Result<(), Problem> {
    if !Path::new(SCORER).is_file() {
        return Err(Problem::NoSets { scorer: SCORER });
    }
    process::show(Command::new("cargo").args(["build", "--release", "--package", "quotidian-cli"]))?;
    let mut scorer = Command::new("python3");
    scorer.args([SCORER, "--analyzer", ANALYZER, "--errors", &errors.to_string()]);
    process::show(scorer.args(sets))
}
