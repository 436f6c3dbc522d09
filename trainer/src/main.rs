//! Makes the committed data of quotidian from public sources: today the word lists, later the learned weights.

mod lists;

use clap::{Parser, Subcommand};
use std::io;
use std::path::PathBuf;

/// Makes what is committed under `data/` from its sources, reproducibly: the same sources give the same bytes.
///
/// Word lists come from gazetteers. Weights for names, lines and quotes will be learned here as well, each by a
/// subcommand of its own, with the library's own feature code.
#[derive(Parser)]
#[command(name = "trainer")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the lists of countries, states, cities, forenames, surnames and companies
    Lists {
        /// The folder of the gazetteers
        #[arg(long, default_value = "../shared/data/gazetteers")]
        gazetteers: PathBuf,
        /// Words by frequency, most frequent first: names that no newspaper prints are left out by it
        #[arg(long, default_value = "../shared/data/clusters/glove-clusters.tsv.gz")]
        frequencies: PathBuf,
        /// The folder to write to
        #[arg(long, default_value = "data/names")]
        out: PathBuf,
    },
}

fn main() -> io::Result<()> {
    match Arguments::parse().command {
        Command::Lists { gazetteers, frequencies, out } => lists::write(&gazetteers, &frequencies, &out),
    }
}
