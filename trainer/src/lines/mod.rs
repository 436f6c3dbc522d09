//! Learns the parts of pages from annotated ones: measures by cross-validation, then learns from all and writes the weights.

mod card;
mod choice;
mod field;
mod figures;
mod folds;
mod pages;

use choice::Readings;
use field::{Example, PRICE};
use figures::Figures;
use folds::{FOLDS, fold};
use pages::{Page, folded};
use quotidian::Document;
use quotidian::training::article::parts::{self, TRAITS, Weights};
use quotidian::training::{article, dates};
use rayon::prelude::*;
use std::path::Path;
use std::{fs, io};

/// Measures on the pages in `folder`, `rounds` times with other folds, then writes the weights and their card.
///
/// # Errors
/// A corpus cannot be read, a file cannot be written, or no weights are found.
pub(crate) fn learn(folder: &Path, weights: &Path, rounds: usize) -> io::Result<()> {
    let known = Known::read(folder)?;
    let (figures, readings) = known.validate(rounds)?;
    figures.table().iter().for_each(|(name, value)| println!("{value:6.1}  {name}"));
    let learned = field::fit(&of(&known.examples, &known.clean, |_| true), PRICE)?;
    let choice = choice::fit(&readings.iter().flatten().collect::<Vec<_>>())?;
    let file = file(&learned, &choice);
    let card = card::card(known.pages.len(), known.clean.len(), rounds, &figures, file.len());
    fs::write(weights.with_extension("card.md"), card)?;
    fs::write(weights, file)
}

/// Measures on the pages in `folder`, `rounds` times with other folds; with `errors`, tells what went wrong.
///
/// # Errors
/// A corpus cannot be read, or no weights are found.
pub(crate) fn measure(folder: &Path, rounds: usize, errors: bool) -> io::Result<()> {
    let (mut figures, _) = Known::read(folder)?.validate(rounds)?;
    if errors {
        figures.errors.sort();
        figures.errors.iter().for_each(|error| println!("{error}"));
    }
    figures.table().iter().for_each(|(name, value)| println!("{value:6.1}  {name}"));
    Ok(())
}

/// What is learned from.
struct Known {
    pages: Vec<Page>,
    /// What each page teaches.
    examples: Vec<Vec<Taught>>,
    /// Articles that are nothing but an article.
    clean: Vec<Example>,
}

impl Known {
    fn read(folder: &Path) -> io::Result<Self> {
        let pages = pages::read(folder)?;
        println!("{} pages, {} lines", pages.len(), pages.iter().map(|page| page.parts.len()).sum::<usize>());
        let clean = pages::clean(folder)?;
        let frames: Vec<usize> = (0..pages.len()).filter(|&place| pages[place].gold.body.is_some()).collect();
        let frame = |own: usize| frames[(own * 31 + 7) % frames.len()];
        let examples =
            pages.par_iter().enumerate().map(|(own, page)| taught(page, own, frame(own), &pages)).collect();
        let clean = clean.par_iter().filter_map(example).collect();
        Ok(Self { pages, examples, clean })
    }

    /// The figures of all rounds, and the readings of all pages in the last one.
    fn validate(&self, rounds: usize) -> io::Result<(Figures, Vec<[Readings; 3]>)> {
        let mut last = Vec::new();
        let mut sum = Figures::default();
        for round in 0..rounds {
            let (figures, readings) = validate(&self.pages, &self.examples, &self.clean, round)?;
            for (name, value) in figures.table().iter().take(8) {
                print!("{value:5.1} {name}; ");
            }
            println!();
            sum.join(&figures);
            last = readings;
        }
        Ok((sum, last))
    }
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
