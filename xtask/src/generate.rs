//! `cargo xtask generate`: writes what is derived and committed, or tells which of it is stale.

use crate::files;
use crate::problem::Problem;
use crate::process;
use crate::tools::npm::Node;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A file that is derived, and how: each may read those before it, as they are derived now.
struct Derived {
    path: &'static str,
    text: fn() -> Result<String, Problem>,
}

const ALL: &[Derived] =
    &[Derived { path: SCHEMA, text: schema }, Derived { path: "package/analysis.d.ts", text: types }];

const SCHEMA: &str = "schema/analysis.schema.json";

/// Turns the schema into TypeScript.
const TYPES: &str = "schema/types.mjs";

/// Where the files are derived, so that a check leaves those of the repository as they are.
const FRESH: &str = "target/generated";

/// Writes every file that is not as it would be derived now; with `check`, fails with their names.
pub(crate) fn run(check: bool) -> Result<(), Problem> {
    let mut stale = Vec::new();
    for derived in ALL {
        let text = (derived.text)()?;
        write(&Path::new(FRESH).join(derived.path), &text)?;
        if files::read(derived.path).is_ok_and(|committed| committed == text) {
            continue;
        }
        stale.push(derived.path);
        if !check {
            println!("{}", derived.path);
            write(Path::new(derived.path), &text)?;
        }
    }
    if check && !stale.is_empty() { Err(Problem::Stale(stale.join(", "))) } else { Ok(()) }
}

fn schema() -> Result<String, Problem> {
    let cli = ["run", "--quiet", "--package", "quotidian-cli", "--", "schema"];
    process::printed(Command::new("cargo").args(cli))
}

fn types() -> Result<String, Problem> {
    process::printed(Node::find()?.command().arg(TYPES).arg(Path::new(FRESH).join(SCHEMA)))
}

fn write(path: &Path, text: &str) -> Result<(), Problem> {
    let unwritable = |cause| Problem::Unwritable { path: path.to_owned(), cause };
    path.parent().map_or(Ok(()), fs::create_dir_all).map_err(unwritable)?;
    fs::write(path, text).map_err(unwritable)
}
