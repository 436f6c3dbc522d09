//! Learns how probable it is that a quote and its speaker are right, from texts whose quotes people marked.

mod card;
mod gold;
mod learn;
mod report;

use gold::Set;
use learn::Example;
use quotidian::training::discourse::{read_confidence, write_confidence};
use std::path::Path;
use std::{fs, io};

/// The sets, and whether the rules were written while reading them: there they are right more often than elsewhere.
const SETS: &[Set] = &[
    Set { file: "articles/articles-dev.jsonl.gz", read: true },
    Set { file: "articles/articles-fresh.jsonl.gz", read: false },
    Set { file: "quotes/ggt28-dev.jsonl.gz", read: false },
];

/// Learns from the sets in `folder` and writes the weights and their card.
///
/// # Errors
/// A set cannot be read, the search for weights fails or a file cannot be written.
pub(crate) fn learn(folder: &Path, weights: &Path) -> io::Result<()> {
    let examples = gold::examples(folder, SETS)?;
    let figures = held_back(&examples)?;
    print!("{figures}");
    let learned = learn::weights(&examples.iter().flatten().collect::<Vec<_>>())?;
    fs::write(weights.with_extension("card.md"), card::CARD.replace("FIGURES", &figures))?;
    fs::write(weights, write_confidence(&learned))
}

/// Tells what the committed weights are worth on the sets, and what weights learned from the other documents are.
///
/// # Errors
/// A set or the weights cannot be read, or the search for weights fails.
pub(crate) fn measure(folder: &Path, weights: &Path) -> io::Result<()> {
    let examples = gold::examples(folder, SETS)?;
    print!("{}", held_back(&examples)?);
    let committed = read_confidence(&fs::read(weights)?).map_err(io::Error::other)?;
    let of = |example: &Example| learn::probability(&committed, example);
    let told = examples.iter().flatten().map(|example| (of(example), example.right));
    print!("{}", report::table("The committed weights, all sets", told));
    Ok(())
}

/// What is said of each quote by weights learned from other documents alone, held against what is right; by set.
fn held_back(examples: &[Vec<Example>]) -> io::Result<String> {
    let told = learn::held_back(examples)?;
    let mut figures = String::new();
    for (number, set) in SETS.iter().enumerate() {
        let of_set = told.iter().filter(|told| told.set == number);
        figures += &report::table(set.file, of_set.map(|told| (told.probability, told.right)));
    }
    Ok(figures)
}
