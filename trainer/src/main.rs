//! Makes the committed data of quotidian from public sources, word lists and learned weights, and measures what no set does.

mod boundaries;
mod lines;
mod lists;
mod minimum;
mod names;
mod published;
mod references;

use clap::{Parser, Subcommand};
use std::io;
use std::path::PathBuf;

/// Makes what is committed under `data/` from its sources, reproducibly: the same sources give the same bytes.
///
/// Word lists come from gazetteers, weights from annotated corpora, with the library's own code.
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
        #[arg(long, default_value = "data/gazetteers")]
        out: PathBuf,
    },
    /// Learns to recognise names, measures it by cross-validation, and writes weights, clusters and card
    Names {
        /// The folder of the corpora and the clusters
        #[arg(long, default_value = "../shared/data")]
        corpora: PathBuf,
        /// The folder to write to
        #[arg(long, default_value = "data/learned")]
        out: PathBuf,
        /// Leave out the kinds of features whose names begin so, to see what they are worth; writes nothing
        #[arg(long)]
        without: Vec<String>,
        /// Whether it tells what went wrong
        #[arg(long)]
        errors: bool,
    },
    /// Learns which lines of a page are the article, measures it by cross-validation, and writes the weights
    Lines {
        /// The folder of the pasted pages and the articles
        #[arg(long, default_value = "../shared/data")]
        corpora: PathBuf,
        /// The file of weights to replace
        #[arg(long, default_value = "data/learned/lines.weights")]
        weights: PathBuf,
        /// How often it is measured, each time with the pages dealt out otherwise
        #[arg(long, default_value_t = 3)]
        rounds: usize,
        /// Whether it tells what went wrong
        #[arg(long)]
        errors: bool,
    },
    /// Measures tokens and sentences against treebanks
    Boundaries {
        /// Treebanks in CoNLL-U, gzipped
        #[arg(default_values = ["../shared/data/ud/ewt-all.conllu.gz", "../shared/data/ud/gum-all.conllu.gz"])]
        treebanks: Vec<PathBuf>,
        /// How many examples of each kind of error to show, of the documents that may be looked at
        #[arg(long, default_value_t = 0)]
        errors: usize,
    },
    /// Learns whom pronouns mean, writes the weights, and measures them on news
    References {
        /// A treebank with coreference as GUM marks it, gzipped
        #[arg(long, default_value = "../shared/data/ud/gum-all.conllu.gz")]
        treebank: PathBuf,
        /// The table to replace
        #[arg(long, default_value = "src/discourse/weights.rs")]
        table: PathBuf,
        /// The card to replace
        #[arg(long, default_value = "data/learned/references.card.md")]
        card: PathBuf,
        /// Whether it shows what went wrong
        #[arg(long)]
        errors: bool,
    },
    /// Scores the publication dates that are found, and how sure they are
    Published {
        /// The folder of the sets
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Name each text that came out wrong
        #[arg(long)]
        errors: bool,
    },
}

fn main() -> io::Result<()> {
    match Arguments::parse().command {
        Command::Boundaries { treebanks, errors } => boundaries::report(&treebanks, errors),
        Command::Names { corpora, out, without, errors } => {
            names::write(&names::Task { corpora, out, without, errors })
        }
        Command::Lines { corpora, weights, rounds, errors } => {
            lines::write(&corpora, &weights, rounds, errors)
        }
        Command::Published { data, errors } => published::score(&data, errors),
        Command::References { treebank, table, card, errors } => {
            references::run(&treebank, &table, &card, errors)
        }
        Command::Lists { gazetteers, frequencies, out } => lists::write(&gazetteers, &frequencies, &out),
    }
}
