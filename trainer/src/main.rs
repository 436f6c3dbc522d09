//! Makes the committed data of quotidian from public sources, word lists and learned weights, and measures what no set does.

mod boundaries;
mod confidence;
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
    /// Learns, or makes, what is committed under `data/`, and writes it
    #[command(subcommand)]
    Learn(Learn),
    /// Measures what is committed, or what would be learned, and writes nothing
    #[command(subcommand)]
    Measure(Measure),
}

#[derive(Subcommand)]
enum Learn {
    /// The lists of countries, states, cities, forenames, surnames and companies
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
    /// The weights that names are recognised by, the clusters of words, and their card
    Names {
        /// The folder of the corpora and the clusters
        #[arg(long, default_value = "../shared/data")]
        corpora: PathBuf,
        /// The folder to write to
        #[arg(long, default_value = "data/learned")]
        out: PathBuf,
    },
    /// The weights that tell which lines of a page are the article, and their card
    Lines {
        /// The folder of the pasted pages and the articles
        #[arg(long, default_value = "../shared/data")]
        corpora: PathBuf,
        /// The file of weights to replace
        #[arg(long, default_value = "data/learned/lines.weights")]
        weights: PathBuf,
        /// How often it is measured for the card, each time with the pages dealt out otherwise
        #[arg(long, default_value_t = 3)]
        rounds: usize,
    },
    /// The weights that tell whom pronouns and nouns mean, and their card
    References {
        /// A treebank with coreference as GUM marks it, gzipped
        #[arg(long, default_value = "../shared/data/ud/gum-all.conllu.gz")]
        treebank: PathBuf,
        /// The file of weights to replace
        #[arg(long, default_value = "data/learned/references.weights")]
        weights: PathBuf,
    },
    /// The weights that tell how probable it is that a quote is right, and their card
    Confidence {
        /// The folder of the sets
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// The file of weights to replace
        #[arg(long, default_value = "data/learned/confidence.weights")]
        weights: PathBuf,
    },
}

#[derive(Subcommand)]
enum Measure {
    /// Tokens and sentences, against treebanks
    Boundaries {
        /// Treebanks in CoNLL-U, gzipped
        #[arg(default_values = ["../shared/data/ud/ewt-all.conllu.gz", "../shared/data/ud/gum-all.conllu.gz"])]
        treebanks: Vec<PathBuf>,
        /// How many examples of each kind of error to show, of the documents that may be looked at
        #[arg(long, default_value_t = 0)]
        errors: usize,
    },
    /// The publication dates that are found, and how sure they are
    Published {
        /// The folder of the sets
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// Name each text that came out wrong
        #[arg(long)]
        errors: bool,
    },
    /// Names, by cross-validation
    Names {
        /// The folder of the corpora and the clusters
        #[arg(long, default_value = "../shared/data")]
        corpora: PathBuf,
        /// Leave out the kinds of features whose names begin so, to see what they are worth
        #[arg(long)]
        without: Vec<String>,
        /// Whether it tells what went wrong
        #[arg(long)]
        errors: bool,
    },
    /// The parts of pages, by cross-validation
    Lines {
        /// The folder of the pasted pages and the articles
        #[arg(long, default_value = "../shared/data")]
        corpora: PathBuf,
        /// How often, each time with the pages dealt out otherwise
        #[arg(long, default_value_t = 3)]
        rounds: usize,
        /// Whether it tells what went wrong
        #[arg(long)]
        errors: bool,
    },
    /// Whom pronouns mean, on documents held back and on news
    References {
        /// A treebank with coreference as GUM marks it, gzipped
        #[arg(long, default_value = "../shared/data/ud/gum-all.conllu.gz")]
        treebank: PathBuf,
        /// Whether it shows what went wrong
        #[arg(long)]
        errors: bool,
    },
    /// How often quotes are right that are said to be so
    Confidence {
        /// The folder of the sets
        #[arg(long, default_value = "../shared/data")]
        data: PathBuf,
        /// The file of weights
        #[arg(long, default_value = "data/learned/confidence.weights")]
        weights: PathBuf,
    },
}

fn main() -> io::Result<()> {
    match Arguments::parse().command {
        Command::Learn(Learn::Lists { gazetteers, frequencies, out }) => {
            lists::write(&gazetteers, &frequencies, &out)
        }
        Command::Learn(Learn::Names { corpora, out }) => names::learn(&corpora, &out),
        Command::Learn(Learn::Lines { corpora, weights, rounds }) => lines::learn(&corpora, &weights, rounds),
        Command::Learn(Learn::References { treebank, weights }) => references::learn(&treebank, &weights),
        Command::Learn(Learn::Confidence { data, weights }) => confidence::learn(&data, &weights),
        Command::Measure(Measure::Confidence { data, weights }) => confidence::measure(&data, &weights),
        Command::Measure(Measure::Boundaries { treebanks, errors }) => boundaries::report(&treebanks, errors),
        Command::Measure(Measure::Published { data, errors }) => published::score(&data, errors),
        Command::Measure(Measure::Names { corpora, without, errors }) => {
            names::measure(&corpora, &without, errors)
        }
        Command::Measure(Measure::Lines { corpora, rounds, errors }) => {
            lines::measure(&corpora, rounds, errors)
        }
        Command::Measure(Measure::References { treebank, errors }) => references::measure(&treebank, errors),
    }
}
