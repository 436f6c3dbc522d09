//! Learns whom pronouns mean from texts in which people marked it, and measures it on news.

mod card;
mod conll;
mod gold;
mod learn;
mod report;
mod rounds;
mod texts;

use quotidian::training::discourse::weights;
use std::path::Path;
use std::{fs, io};
use texts::Read;

/// Kinds of written and spoken text that are learned from; news is kept for measuring.
const LEARNED: &[&str] = &[
    "academic",
    "bio",
    "court",
    "essay",
    "fiction",
    "interview",
    "letter",
    "podcast",
    "speech",
    "textbook",
    "voyage",
];

/// The kind that is measured and never learned from.
const NEWS: &str = "news";

/// Learns from the treebank and writes the weights and their card.
///
/// # Errors
/// The treebank cannot be read, the search for weights fails or a file cannot be written.
pub(crate) fn learn(treebank: &Path, weights: &Path) -> io::Result<()> {
    let (file, figures) = learned(treebank, false)?;
    fs::write(weights.with_extension("card.md"), card::CARD.replace("FIGURES", &figures))?;
    fs::write(weights, file)
}

/// Learns from the treebank and tells what the weights are worth; with `errors`, what went wrong in the texts they were
/// learned from.
///
/// # Errors
/// The treebank cannot be read or the search for weights fails.
pub(crate) fn measure(treebank: &Path, errors: bool) -> io::Result<()> {
    learned(treebank, errors).map(|_| ())
}

/// The file of the weights, and what they are worth.
fn learned(treebank: &Path, errors: bool) -> io::Result<(Vec<u8>, String)> {
    let documents = gold::read(treebank)?;
    let known = documents.iter().filter(|gold| gold.genre() == NEWS || LEARNED.contains(&gold.genre()));
    let (news, others): (Vec<Read<'_>>, Vec<Read<'_>>) =
        known.map(Read::new).partition(|one| one.gold.genre() == NEWS);
    let learned = rounds::weights(&others)?;
    let figures = report::report("News, never learned from", &news, &learned, false)
        + &report::report("Kinds learned from", &others, &learned, errors);
    print!("{figures}");
    Ok((weights::write(&learned), figures))
}
