//! `cargo xtask test`: every check there is, one after the other, whatever the others found.

mod counts;
mod page;
mod report;
mod rust;

use crate::build;
use crate::generate;
use crate::problem::Problem;
use crate::settings::Settings;
use crate::size;
use counts::Counts;
use report::Report;
use std::time::{Duration, Instant};

/// A named part of the run.
struct Step {
    name: &'static str,
    /// Whether it looks at what the browser build made.
    after_build: bool,
    run: fn(&Settings) -> Result<Report, Problem>,
}

/// In this order: what is quick and often wrong comes first.
const STEPS: &[Step] = &[
    Step { name: "formatting", after_build: false, run: rust::formatting },
    Step { name: "lints", after_build: false, run: rust::lints },
    Step { name: "lints of the face", after_build: false, run: rust::face_lints },
    Step { name: "lints of the WASM build", after_build: false, run: rust::wasm_lints },
    Step { name: "Rust tests", after_build: false, run: rust::tests },
    Step { name: "generated files", after_build: false, run: generated },
    Step { name: "the cases inside WASM", after_build: false, run: rust::wasm_tests },
    Step { name: BUILD, after_build: false, run: browser_build },
    Step { name: "JavaScript types", after_build: true, run: page::types },
    Step { name: "JavaScript tests", after_build: true, run: page::units },
    Step { name: "the page in Chromium", after_build: true, run: page::browser },
    Step { name: "sizes", after_build: true, run: sizes },
];

/// The step that those with `after_build` rest on.
const BUILD: &str = "browser build";

/// Runs every step and tells the sum in the last line; true where nothing failed.
pub(crate) fn run(settings: &Settings) -> bool {
    let mut sum = Counts::default();
    let mut built = true;
    for step in STEPS {
        println!("\n== {} ==", step.name);
        let (report, time) = timed(|| done(step, settings, built));
        let passed = report.counts.failed == 0;
        if !passed {
            print!("{}", report.output);
        }
        println!("{}: {} ({:.1} s)", if passed { "ok" } else { "FAILED" }, report.counts, time.as_secs_f64());
        built &= passed || step.name != BUILD;
        sum += report.counts;
    }
    println!("\n{sum}");
    sum.failed == 0
}

fn done(step: &Step, settings: &Settings, built: bool) -> Report {
    if step.after_build && !built {
        return Report::failed("Not done, because the browser build failed.");
    }
    (step.run)(settings).unwrap_or_else(|problem| Report::failed(&problem.to_string()))
}

#[expect(clippy::disallowed_methods, reason = "chores are timed; only the analysis must know no clock")]
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = work();
    (made, start.elapsed())
}

fn generated(_: &Settings) -> Result<Report, Problem> {
    generate::run(true)?;
    Ok(Report::passed())
}

fn browser_build(settings: &Settings) -> Result<Report, Problem> {
    build::build(settings)?;
    Ok(Report::passed())
}

fn sizes(settings: &Settings) -> Result<Report, Problem> {
    size::run(settings)?;
    Ok(Report::passed())
}
