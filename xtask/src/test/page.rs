//! The JavaScript steps: types, unit tests under Node.js, and the page in headless Chromium.

use super::counts::Counts;
use super::report::Report;
use crate::files;
use crate::problem::Problem;
use crate::process;
use crate::server::Server;
use crate::settings::Settings;
use crate::tools::chromium;
use crate::tools::npm::Node;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

/// How a file of tests for `node --test` is called.
const TESTS: &str = ".test.mjs";

/// A file of tests that takes longer hangs; it is to fail, not to hold up the run.
const LIMIT: &str = "--test-timeout=300000";

/// Holds the JavaScript against its own types, as tsconfig.json says.
pub(super) fn types(_: &Settings) -> Result<Report, Problem> {
    let node = node()?;
    Report::check(node.program("typescript", "tsc")?.args(["--project", "."]))
}

/// Runs tests/js under Node.js.
pub(super) fn units(_: &Settings) -> Result<Report, Problem> {
    let tests = files::below(Path::new("tests/js"), &[TESTS])?;
    run(&mut node()?.command(), &tests)
}

/// Runs tests/browser against a server of the page; they drive Chromium themselves.
pub(super) fn browser(settings: &Settings) -> Result<Report, Problem> {
    let tests = files::below(Path::new("tests/browser"), &[TESTS])?;
    let node = node()?;
    let chromium = chromium::find_or_install()?;
    let server = Server::bind((&settings.serve).into(), 0)?;
    let mut command = node.command();
    command.env("QUOTIDIAN_URL", server.url()).env(chromium::VARIABLE, chromium);
    // One browser at a time: several on two cores only make each other late.
    command.arg("--test-concurrency=1");
    // It goes on until this process ends; should it fail, the tests tell.
    thread::spawn(|| server.run());
    run(&mut command, &tests)
}

fn node() -> Result<Node, Problem> {
    let node = Node::find()?;
    node.install_packages()?;
    Ok(node)
}

/// Without a file, `node --test` would look for tests everywhere; that there is none is told instead.
fn run(command: &mut Command, tests: &[PathBuf]) -> Result<Report, Problem> {
    if tests.is_empty() {
        return Ok(Report::failed("There was not a single test."));
    }
    let outcome = process::keep(command.args(["--test", "--test-reporter=tap", LIMIT]).args(tests))?;
    Ok(Report::tests(outcome, Counts::of_node))
}
