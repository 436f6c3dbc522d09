//! Running other programs: their output shown as it comes, or kept for a report.

use crate::problem::Problem;
use std::io::{self, Read};
use std::process::{Command, ExitStatus, Stdio};

/// How a program ended, and all it printed.
pub(crate) struct Outcome {
    pub(crate) status: ExitStatus,
    /// Standard output and standard error, in the order they came.
    pub(crate) output: String,
}

/// Runs `command` to its end with its output shown.
pub(crate) fn show(command: &mut Command) -> Result<(), Problem> {
    let status = command.stdin(Stdio::null()).status().map_err(|cause| not_started(command, cause))?;
    if status.success() {
        return Ok(());
    }
    Err(failed(command, status))
}

/// Runs `command` to its end and keeps its output. A program that fails is an outcome, not a problem.
pub(crate) fn keep(command: &mut Command) -> Result<Outcome, Problem> {
    run(command).map_err(|cause| not_started(command, cause))
}

/// Runs `command` to its end and gives what it printed on standard output, trimmed: what programs answer to questions.
/// Nothing where it failed; what it says beside, such as notices of updates, is no part of the answer.
pub(crate) fn answer(command: &mut Command) -> Result<Option<String>, Problem> {
    let asked = command.stdin(Stdio::null()).output().map_err(|cause| not_started(command, cause))?;
    Ok(asked.status.success().then(|| String::from_utf8_lossy(&asked.stdout).trim().to_owned()))
}

fn run(command: &mut Command) -> io::Result<Outcome> {
    let (mut reader, writer) = io::pipe()?;
    command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
    let mut child = command.spawn()?;
    // The command holds the writing ends; while they are open, the reading end does not finish.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut bytes = Vec::new();
    reader.read_to_end(&mut bytes)?;
    let output = String::from_utf8_lossy(&bytes).into_owned();
    Ok(Outcome { status: child.wait()?, output })
}

/// Runs `command` to its end and gives what it printed on standard output; its messages are shown as they come.
pub(crate) fn printed(command: &mut Command) -> Result<String, Problem> {
    let command = command.stdin(Stdio::null()).stderr(Stdio::inherit());
    let asked = command.output().map_err(|cause| not_started(command, cause))?;
    if asked.status.success() {
        return Ok(String::from_utf8_lossy(&asked.stdout).into_owned());
    }
    Err(failed(command, asked.status))
}

fn failed(command: &Command, status: ExitStatus) -> Problem {
    Problem::Failed { program: name(command), status: status.to_string() }
}

fn not_started(command: &Command, cause: io::Error) -> Problem {
    Problem::NotStarted { program: name(command), cause }
}

/// The program with its first argument, as in "cargo test".
fn name(command: &Command) -> String {
    let words = [Some(command.get_program()), command.get_args().next()];
    let words: Vec<_> = words.into_iter().flatten().map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}
