//! What a step of the run found: counts, and what to show where something failed.

use super::counts::Counts;
use crate::problem::Problem;
use crate::process::{self, Outcome};
use std::process::Command;

/// What a step found.
pub(super) struct Report {
    pub(super) counts: Counts,
    /// What to show where something failed.
    pub(super) output: String,
}

impl Report {
    /// A check that passes or fails as a whole.
    pub(super) fn check(command: &mut Command) -> Result<Self, Problem> {
        let outcome = process::keep(command)?;
        Ok(Self { counts: Counts::check(outcome.status.success()), output: outcome.output })
    }

    /// A check that passed and has nothing to show.
    pub(super) fn passed() -> Self {
        Self { counts: Counts::check(true), output: String::new() }
    }

    /// A step that could not be done.
    pub(super) fn failed(why: &str) -> Self {
        Self { counts: Counts::check(false), output: format!("{why}\n") }
    }

    /// Tests whose output `read` can count. None at all, or a failure beside the tests, counts as one failed.
    pub(super) fn tests(outcome: Outcome, read: fn(&str) -> Counts) -> Self {
        let mut counts = read(&outcome.output);
        let mut output = outcome.output;
        if !outcome.status.success() && counts.failed == 0 {
            counts.failed = 1;
        } else if counts == Counts::default() {
            counts.failed = 1;
            output.push_str("There was not a single test.\n");
        }
        Self { counts, output }
    }
}
