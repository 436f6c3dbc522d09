//! The command line: `quotidian analyze` and `quotidian schema`.

mod analyze;
mod problem;
mod stream;

use clap::{Parser, Subcommand};
use std::io::{self, Write};
use std::process::ExitCode;

/// Who said what, and when: the people, quotes and dates of news articles.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Analyse articles: files, or standard input where none is named
    Analyze(analyze::Analyze),
    /// Print the JSON Schema of the analysis
    Schema,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Analyze(analyze) => analyze.run(),
        Command::Schema => writeln!(io::stdout().lock(), "{}", quotidian::export::schema())
            .map(|()| true)
            .map_err(Into::into),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => problem.report(),
    }
}
