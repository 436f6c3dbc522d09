//! The Rust steps: formatting, lints, tests, and the cases once more inside WASM under Node.js.

use super::counts::Counts;
use super::report::Report;
use crate::problem::Problem;
use crate::process;
use crate::settings::Settings;
use crate::tools::cargo::{self, TARGET};
use crate::tools::npm::Node;
use std::process::Command;

/// The crates that are compiled for WASM, and their tests that run there: tests/cases/, which hold natively too, and those
/// of the boundary.
const WASM: &[&str] = &["--package", "quotidian", "--package", "quotidian-wasm", "--target", TARGET];
const WASM_TESTS: &[&str] = &["--test", "cases", "--test", "boundary"];

/// What tells cargo how to run a program for WASM.
const RUNNER: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";

pub(super) fn formatting(_: &Settings) -> Result<Report, Problem> {
    Report::check(&mut cargo(&["fmt", "--all", "--", "--check"]))
}

pub(super) fn lints(_: &Settings) -> Result<Report, Problem> {
    Report::check(&mut cargo(&[
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]))
}

/// The library as others get it, without what the feature `_training` opens.
pub(super) fn face_lints(_: &Settings) -> Result<Report, Problem> {
    Report::check(&mut cargo(&[
        "clippy",
        "--quiet",
        "--package",
        "quotidian",
        "--lib",
        "--",
        "--deny",
        "warnings",
    ]))
}

pub(super) fn wasm_lints(_: &Settings) -> Result<Report, Problem> {
    cargo::add_target()?;
    let mut command = cargo(&["clippy", "--quiet", "--lib"]);
    Report::check(command.args(WASM).args(WASM_TESTS).args(["--", "--deny", "warnings"]))
}

pub(super) fn tests(_: &Settings) -> Result<Report, Problem> {
    let outcome = process::keep(&mut cargo(&["test", "--quiet", "--workspace", "--no-fail-fast"]))?;
    Ok(Report::tests(outcome, Counts::of_cargo))
}

pub(super) fn wasm_tests(_: &Settings) -> Result<Report, Problem> {
    Node::find()?;
    let runner = cargo::test_runner()?;
    // Not --quiet: cargo would hand that on to the runner, which does not know it.
    let mut command = cargo(&["test"]);
    command.args(WASM).args(WASM_TESTS).env(RUNNER, runner).env("WASM_BINDGEN_TEST_ONLY_NODE", "1");
    Ok(Report::tests(process::keep(&mut command)?, Counts::of_cargo))
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments);
    command
}
