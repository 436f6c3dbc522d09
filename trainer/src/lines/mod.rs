//! Learns the parts of pages from annotated ones: measures by cross-validation, then learns from all and writes the weights.

mod card;
mod choice;
mod field;
mod figures;
mod pages;

use choice::Readings;
use field::Example;
use figures::Figures;
use pages::{Page, folded};
use quotidian::article::parts::{self, TRAITS, Weights};
use quotidian::learned::{going_on, of_bytes};
use quotidian::{Document, article, dates};
use rayon::prelude::*;
use std::path::Path;
use std::{fs, io};

/// Pages are dealt out to so many folds.
const FOLDS: usize = 10;
/// What the square of a weight costs.
const PRICE: f64 = 0.7;

/// Measures on the pages in `folder`, `rounds` times with other folds, then writes the weights and their card.
///
/// # Errors
/// A corpus cannot be read, a file cannot be written, or no weights are found.
pub(crate) fn write(folder: &Path, weights: &Path, rounds: usize, errors: bool) -> io::Result<()> {
    let pages = pages::read(folder)?;
    println!("{} pages, {} lines", pages.len(), pages.iter().map(|page| page.parts.len()).sum::<usize>());
    let clean = pages::clean(folder)?;
    let frames: Vec<usize> = (0..pages.len()).filter(|&place| pages[place].gold.body.is_some()).collect();
    let frame = |own: usize| frames[(own * 31 + 7) % frames.len()];
    let examples: Vec<Vec<Taught>> =
        pages.par_iter().enumerate().map(|(own, page)| taught(page, own, frame(own), &pages)).collect();
    let clean: Vec<Example> = clean.par_iter().filter_map(example).collect();
    let mut all_readings = Vec::new();
    let mut sum = Figures::default();
    for round in 0..rounds {
        let (figures, readings) = validate(&pages, &examples, &clean, round)?;
        for (name, value) in figures.table().iter().take(8) {
            print!("{value:5.1} {name}; ");
        }
        println!();
        sum.join(&figures);
        all_readings = readings;
    }
    if errors {
        sum.errors.sort();
        sum.errors.iter().for_each(|error| println!("{error}"));
    }
    for (name, value) in sum.table() {
        println!("{value:6.1}  {name}");
    }
    let learned = field::fit(&of(&examples, &clean, |_| true), PRICE)?;
    let choice = choice::fit(&all_readings.iter().flatten().collect::<Vec<_>>())?;
    let file = file(&learned, &choice);
    fs::write(
        weights.with_extension("card.md"),
        card::card(pages.len(), clean.len(), rounds, &sum, file.len()),
    )?;
    fs::write(weights, file)
}

/// An example, and the page whose frame it stands in.
struct Taught {
    example: Example,
    frame: usize,
}

/// What a page teaches: itself, itself without its top, and its article in the frame of the page at `other`.
fn taught(page: &Page, own: usize, other: usize, pages: &[Page]) -> Vec<Taught> {
    let mut all = vec![(page.clone(), own), (page.inside(&pages[other]), other)];
    if page.parts.first() == Some(&parts::Part::Before) {
        all.push((page.without_top(), own));
    }
    all.iter().filter_map(|(page, frame)| Some(Taught { example: example(page)?, frame: *frame })).collect()
}

fn example(page: &Page) -> Option<Example> {
    let document = Document::new(&page.text);
    let features = parts::features(&document, &dates::find(&document));
    let fits = features.len() == page.parts.len() && page.parts.contains(&parts::Part::Body);
    fits.then(|| Example { features, parts: page.parts.iter().map(|part| *part as usize).collect() })
}

/// The fold of a page: pages with one headline share it.
fn fold(page: &Page, round: usize) -> usize {
    let key = page.gold.headline.as_deref().map(folded).unwrap_or_default();
    let start = of_bytes([]).wrapping_add(round as u32 * 977);
    let hash = going_on(start, key.bytes().take(40));
    (hash >> 8) as usize % FOLDS
}

/// The examples of the pages to `keep`, those in the frame of another page left out.
fn of<'t>(taught: &'t [Vec<Taught>], clean: &'t [Example], keep: impl Fn(usize) -> bool) -> Vec<&'t Example> {
    let kept = taught.iter().enumerate().filter(|(place, _)| keep(*place)).flat_map(|(_, own)| own);
    kept.filter(|own| keep(own.frame)).map(|own| &own.example).chain(clean).collect()
}

/// Figures on pages that the weights did not learn from, and the readings of all pages by such weights.
fn validate(
    pages: &[Page],
    examples: &[Vec<Taught>],
    clean: &[Example],
    round: usize,
) -> io::Result<(Figures, Vec<[Readings; 3]>)> {
    let folds: Vec<usize> = pages.iter().map(|page| fold(page, round)).collect();
    let learned: Vec<field::Learned> = (0..FOLDS)
        .into_par_iter()
        .map(|held| field::fit(&of(examples, clean, |place| folds[place] != held), PRICE))
        .collect::<io::Result<_>>()?;
    let files: Vec<Vec<u8>> = learned.iter().map(|learned| file(learned, &[0.0; TRAITS.len()])).collect();
    let by_fold: Vec<Weights<'_>> = files.iter().map(|file| weights(file)).collect::<io::Result<_>>()?;
    let readings: Vec<[Readings; 3]> = pages
        .par_iter()
        .zip(&folds)
        .map(|(page, &fold)| {
            let read = |page: &Page| readings(page, &by_fold[fold]);
            [read(page), read(&page.body()), read(&page.brief(3))]
        })
        .collect();
    let mut figures = Figures::default();
    for (held, learned) in learned.iter().enumerate() {
        let others = readings.iter().zip(&folds).filter(|(_, fold)| **fold != held);
        let others: Vec<&Readings> = others.flat_map(|(own, _)| own).collect();
        let file = file(learned, &choice::fit(&others)?);
        let weights = weights(&file)?;
        for (page, _) in pages.iter().zip(&folds).filter(|(_, fold)| **fold == held) {
            let document = Document::new(&page.text);
            let expressions = dates::find(&document);
            figures.add(page, &document, &article::structure_with(&document, &expressions, None, &weights));
        }
    }
    Ok((figures, readings))
}

fn file(learned: &field::Learned, choice: &[f32]) -> Vec<u8> {
    Weights::write(&learned.features, &learned.steps, choice)
}

fn weights(file: &[u8]) -> io::Result<Weights<'_>> {
    Weights::read(file).map_err(io::Error::other)
}

fn readings(page: &Page, weights: &Weights<'_>) -> Readings {
    let document = Document::new(&page.text);
    let gold = page.gold.headline.as_deref().map(folded);
    let choices = parts::choices(&document, &dates::find(&document), weights);
    let is_right =
        |place: usize| document.lines().get(place).map(|line| folded(document.words(line.span))) == gold;
    let right = |headline: Option<usize>| headline.map_or(gold.is_none(), is_right);
    choices.iter().map(|choice| (choice.traits, right(choice.headline))).collect()
}
