//! Learns the tagger of names: measures it by cross-validation, then learns from all and writes weights, clusters and card.

mod clusters;
mod corpora;
mod field;
mod looks;
mod measure;
mod samples;
mod tables;

use corpora::{Annotated, Guide};
use field::{Rates, Row};
use looks::{First, Second};
use measure::Counts;
use quotidian::entities::Model;
use quotidian::learned::{Clusters, mix};
use rayon::prelude::*;
use samples::Sample;
use std::path::Path;
use std::time::Instant;
use std::{fs, io};

/// Documents are dealt out to so many folds.
const FOLDS: usize = 5;

fn set(name: &str, default: f32) -> f32 {
    std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(default)
}

/// What everything is learned from.
struct Known {
    documents: Vec<Annotated>,
    samples: Vec<Sample>,
    folds: Vec<usize>,
    /// The first article that is measured on as well, and the first copy in other letters.
    articles: usize,
    copies: usize,
}

/// Learns from the corpora in `folder`, and writes.
///
/// # Errors
/// A corpus cannot be read, a file cannot be written.
pub(crate) fn write(folder: &Path, out: &Path) -> io::Result<()> {
    let start = Instant::now();
    let file = clusters::file(&folder.join("clusters/glove-clusters.tsv.gz"), set("WORDS", 120_000.0) as usize)?;
    let clusters = Clusters::read(&file).map_err(io::Error::other)?;
    let known = known(folder, &clusters)?;
    println!("{} documents {:.0?}", known.documents.len(), start.elapsed());
    let rates = Rates { passes: set("PASSES", 5.0) as usize, averaged: set("AVG", 0.0) as usize, rate: set("RATE", 0.05), price: set("L1", 0.5), square: set("L2", 0.05) };
    let choice = Rates { passes: set("PASSES0", 3.0) as usize, averaged: 0, price: set("L10", 5.0), ..rates };
    let mut firsts: Vec<First> = (0..=FOLDS).into_par_iter().map(|held| looks::first(&known.without(held), choice, rates, 3)).collect();
    println!("first looks {:.0?}", start.elapsed());
    let again: Vec<(Sample, Vec<Row>)> = (0..known.documents.len()).into_par_iter().map(|place| {
        looks::honest(&known.documents[place], &known.samples[place], &clusters, &firsts[known.folds[place]])
    }).collect();
    let rates = Rates { passes: set("PASSES2", 4.0) as usize, averaged: set("AVG2", 0.0) as usize, rate: set("RATE2", 0.05), price: set("L12", 1.0), square: set("L22", 0.05) };
    let steps = &firsts[FOLDS].field.steps;
    let mut seconds: Vec<Second> = (0..=FOLDS).into_par_iter().map(|held| {
        let some = again.iter().zip(&known.folds).filter(|(_, fold)| **fold != held);
        looks::second(&some.map(|((sample, rows), _)| (sample, rows.as_slice())).collect::<Vec<_>>(), steps, rates)
    }).collect();
    println!("second looks {:.0?}", start.elapsed());
    let (Some(first), Some(second)) = (firsts.pop(), seconds.pop()) else { return Ok(()) };
    let files: Vec<Vec<u8>> = firsts.iter().zip(&seconds).map(|(first, second)| tables::file(first, second, None)).collect();
    let models: Vec<Model<'_>> = files.iter().map(|weights| Model::read(weights, &file).map_err(io::Error::other)).collect::<io::Result<_>>()?;
    let own: Vec<usize> = (0..known.copies).filter(|place| known.documents[*place].guide == Guide::Own).collect();
    let judged: Vec<(usize, Counts)> = own.par_iter().map(|place| {
        (*place, measure::document(&known.documents[*place], &models[known.folds[*place]], std::env::var("ERRORS").is_ok()))
    }).collect();
    let mut sum = Counts::default();
    judged.iter().for_each(|(_, counts)| sum.join(counts));
    println!("  own twice: {sum}");
    let mut articles = Counts::default();
    judged.iter().filter(|(place, _)| *place >= known.articles).for_each(|(_, counts)| articles.join(counts));
    println!("  articles twice: {articles}");
    let calibration = tables::calibration(&sum.judged);
    println!("calibration {calibration:?}");
    let weights = tables::file(&first, &second, Some(calibration));
    println!("{} weights in {} rows, {} bytes", first.field.count(), first.dictionary.hashes.len(), weights.len());
    let model = Model::read(&weights, &file).map_err(io::Error::other)?;
    for corpus in corpora::DEV {
        let documents = corpora::read(folder, corpus)?;
        println!("  {} twice: {}", corpus.file, measure::all(&documents, &model));
        if corpus.guide == Guide::Worldwide {
            for (name, upper) in [("ww lower", false), ("ww upper", true)] {
                let copies: Vec<Annotated> = documents.iter().map(|document| document.spelled(upper)).collect();
                println!("  {name} twice: {}", measure::all(&copies, &model));
            }
        }
    }
    fs::write(out.join("names.weights"), weights)?;
    fs::write(out.join("words.clusters"), file)?;
    println!("{:.0?}", start.elapsed());
    Ok(())
}

impl Known {
    /// The samples of all folds but one.
    fn without(&self, held: usize) -> Vec<&Sample> {
        self.samples.iter().zip(&self.folds).filter(|(_, fold)| **fold != held).map(|(sample, _)| sample).collect()
    }
}

fn known(folder: &Path, clusters: &Clusters<'_>) -> io::Result<Known> {
    let mut documents: Vec<Annotated> = Vec::new();
    for corpus in corpora::TRAIN {
        documents.extend(corpora::read(folder, corpus)?);
    }
    let articles = documents.len();
    if set("ARTICLES", 1.0) > 0.0 { documents.extend(corpora::read(folder, &corpora::ARTICLES)?); }
    let copies = documents.len();
    let mut folds: Vec<usize> = (0..copies as u32).map(|place| mix(place, 7) as usize % FOLDS).collect();
    let share = (set("SPELL", 0.1) * 1000.0) as u32;
    for place in 0..copies {
        let drawn = mix(place as u32, 99) % 1000;
        if drawn < 2 * share {
            documents.push(documents[place].spelled(drawn >= share));
            folds.push(folds[place]);
        }
    }
    let samples = documents.par_iter().map(|document| samples::sample(document, clusters)).collect();
    Ok(Known { documents, samples, folds, articles, copies })
}
