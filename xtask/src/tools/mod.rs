//! Tools: what the chores call, found where it is or installed where it is not.

pub(crate) mod cargo;
pub(crate) mod chromium;
pub(crate) mod npm;

use crate::problem::Problem;
use crate::process;
use std::env::{self, consts::EXE_SUFFIX};
use std::ffi::OsString;
use std::path::{self, Path, PathBuf};
use std::process::Command;

/// Where tools are installed, below the repository.
const OWN: &str = ".tools";

/// The program `name` whose `--version` says `version`: the one in `.tools`, else one on PATH.
fn find(name: &str, version: &str) -> Option<PathBuf> {
    let own = Path::new(OWN).join("bin").join(format!("{name}{EXE_SUFFIX}"));
    let own = path::absolute(own).into_iter().filter(|program| program.is_file());
    let others = which::which_all(name).into_iter().flatten();
    own.chain(others).find(|program| says(program, version))
}

/// Whether one of the words that `program --version` prints is `version`.
fn says(program: &Path, version: &str) -> bool {
    let answer = process::answer(Command::new(program).arg("--version")).ok().flatten();
    answer.is_some_and(|words| words.split_whitespace().any(|word| word == version))
}

/// PATH with the folder of each of `programs` in front.
pub(crate) fn path_with<'p>(programs: impl IntoIterator<Item = &'p Path>) -> OsString {
    let known = env::var_os("PATH").unwrap_or_default();
    let folders = programs.into_iter().filter_map(Path::parent).map(Path::to_owned);
    // Only a folder whose name has the separator in it cannot be joined; then PATH stays as it is.
    env::join_paths(folders.chain(env::split_paths(&known))).unwrap_or(known)
}

/// The problem that `with` gives in place of a program's failure; any other problem as it is.
fn replace_failure(problem: Problem, with: impl FnOnce() -> Problem) -> Problem {
    if let Problem::Failed { .. } = problem { with() } else { problem }
}
