//! How many passed and failed, read from what test runners print.

use std::fmt;
use std::ops::AddAssign;

/// Tests, or checks that count as one test each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: usize,
    pub(super) failed: usize,
}

impl Counts {
    /// One check.
    pub(super) fn check(passed: bool) -> Self {
        Self { passed: usize::from(passed), failed: usize::from(!passed) }
    }

    /// The sum over all "test result: ok. 3 passed; 0 failed; ..." lines of cargo and of the runner inside WASM.
    pub(super) fn of_cargo(output: &str) -> Self {
        let mut sum = Self::default();
        for result in output.lines().filter_map(|line| line.trim().strip_prefix("test result: ")) {
            let figures = result.split_once(". ").map_or("", |(_, figures)| figures);
            for (number, word) in figures.split("; ").filter_map(|figure| figure.split_once(' ')) {
                let number = number.parse().unwrap_or(0);
                match word {
                    "passed" => sum.passed += number,
                    "failed" => sum.failed += number,
                    _ => {}
                }
            }
        }
        sum
    }

    /// The "# pass 3" and "# fail 0" lines that end what `node --test` prints as TAP.
    pub(super) fn of_node(output: &str) -> Self {
        let last = |key: &str| {
            let number = |line: &str| line.strip_prefix(key)?.trim().parse::<usize>().ok();
            output.lines().rev().find_map(number).unwrap_or(0)
        };
        Self { passed: last("# pass "), failed: last("# fail ") + last("# cancelled ") }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_results_of_every_test_program_are_added_up() {
        let output = "running 2 tests\ntest a ... ok\n\
            test result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\n\
            test result: FAILED. 5 passed; 1 failed; 3 ignored; 0 measured; 0 filtered out; finished in 0.00s\n";
        assert_eq!(Counts::of_cargo(output), Counts { passed: 7, failed: 1 });
    }

    #[test]
    fn node_counts_what_was_cancelled_as_failed() {
        let output = "# tests 7\n# suites 0\n# pass 4\n# fail 1\n# cancelled 2\n# skipped 0\n# todo 0\n";
        assert_eq!(Counts::of_node(output), Counts { passed: 4, failed: 3 });
    }

    #[test]
    fn output_of_no_runner_has_no_tests() {
        assert_eq!(Counts::of_cargo("error: could not compile"), Counts::default());
        assert_eq!(Counts::of_node("SyntaxError: # pass"), Counts::default());
    }
}
