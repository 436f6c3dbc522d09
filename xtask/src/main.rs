//! The project's chores: `cargo xtask build`, `serve`, `test`, `generate`, `eval`, `figures` and `size`.

mod build;
mod eval;
mod figures;
mod files;
mod generate;
mod problem;
mod process;
mod serve;
mod server;
mod settings;
mod size;
mod test;
mod tools;

use clap::{Parser, Subcommand};
use problem::Problem;
use settings::Settings;
use std::env;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// The chores of the project. What they need is installed below the repository, where it is not there yet.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Build the page's WASM with wasm-pack, as wasm-pack.toml says, and hold it against the size budgets
    Build,
    /// Build, then serve the page on this machine
    Serve {
        /// The port to serve on; without it, the one of wasm-pack.toml, or a free one where that is taken
        #[arg(long)]
        port: Option<u16>,
    },
    /// Run every check and test: Rust, WASM, JavaScript, the page in Chromium, sizes
    Test,
    /// Write what is derived and committed: the schema and the TypeScript types
    Generate {
        /// Write nothing, and fail where a file is stale
        #[arg(long)]
        check: bool,
    },
    /// Measure the command line on the evaluation sets beside the checkout, where there are any
    Eval {
        /// The sets; all of them where none is named
        sets: Vec<String>,
        /// So many errors of each set are shown
        #[arg(long, default_value_t = 0)]
        errors: u32,
    },
    /// Tell the house as figures: circles of imports, doubled names, words that stand in two tables
    Figures,
    /// Tell the sizes of the last build and hold them against the budgets
    Size,
}

fn main() -> ExitCode {
    match run(&Arguments::parse().chore) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            // Where standard error is closed there is nobody to tell.
            let _ = writeln!(io::stderr(), "error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Does the chore; false where it was done and found something wrong.
fn run(chore: &Chore) -> Result<bool, Problem> {
    let repository = repository();
    env::set_current_dir(&repository).map_err(|cause| Problem::Unreadable { path: repository, cause })?;
    let settings = Settings::read()?;
    match chore {
        Chore::Build => build::run(&settings)?,
        Chore::Serve { port } => serve::run(&settings, *port)?,
        Chore::Generate { check } => generate::run(*check)?,
        Chore::Eval { sets, errors } => eval::run(sets, *errors)?,
        Chore::Figures => figures::run()?,
        Chore::Size => size::run(&settings)?,
        Chore::Test => return Ok(test::run(&settings)),
    }
    Ok(true)
}

/// The folder above this package: all chores are done there, wherever they are called from.
fn repository() -> PathBuf {
    let package =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package.parent().map_or_else(|| package.clone(), PathBuf::from)
}
