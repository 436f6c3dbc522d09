//! Learns the tagger of names: measures it by cross-validation, then learns from all and writes weights, clusters and card.

mod amounts;
mod card;
mod clusters;
mod corpora;
mod field;
mod looks;
mod measure;
mod samples;
mod tables;

use amounts::{FOLDS, RESPELLED, WORDS};
use corpora::{Annotated, Guide};
use field::{Rates, Row};
use looks::{First, Second, Taught};
use measure::Counts;
use quotidian::training::learned::{Clusters, Labels, mix};
use quotidian::training::names::Model;
use rayon::prelude::*;
use samples::{Given, Left, Sample};
use std::collections::HashSet;
use std::path::Path;
use std::{fs, io};

/// A feature of fewer words is not learned.
const LEAST: u32 = 3;

/// How the weights of the first look are chosen.
const CHOICE: Rates = Rates { passes: 3, rate: 0.05, price: 5.0, square: 0.05 };
/// How they are learned then, and those of the second.
const FIRST: Rates = Rates { passes: 5, rate: 0.05, price: 0.5, square: 0.05 };
const SECOND: Rates = Rates { passes: 4, rate: 0.05, price: 1.0, square: 0.05 };

/// Learns, measures, and writes weights, clusters and card to `out`.
///
/// # Errors
/// A corpus cannot be read, a file cannot be written.
pub(crate) fn learn(corpora: &Path, out: &Path) -> io::Result<()> {
    let learned = learned(corpora, &[], false)?;
    fs::write(out.join("names.weights"), learned.weights)?;
    fs::write(out.join("words.clusters"), learned.clusters)?;
    fs::write(out.join("names.card.md"), learned.card)
}

/// Learns and measures without the kinds of features whose names begin with one of `without`; with `errors`, tells what
/// went wrong in the articles.
///
/// # Errors
/// A corpus cannot be read.
pub(crate) fn measure(corpora: &Path, without: &[String], errors: bool) -> io::Result<()> {
    learned(corpora, without, errors).map(|_| ())
}

/// The files that are written.
struct Learned {
    weights: Vec<u8>,
    clusters: Vec<u8>,
    card: String,
}

fn learned(folder: &Path, without: &[String], errors: bool) -> io::Result<Learned> {
    let words = clusters::file(&folder.join("clusters/glove-clusters.tsv.gz"), WORDS)?;
    let clusters = Clusters::read(&words).map_err(io::Error::other)?;
    let left = Left::out(without);
    let given = Given { clusters: &clusters, left: &left };
    let known = Known::read(folder, given)?;
    println!("{} documents", known.documents.len());
    let looks = both_looks(&known, given, FOLDS);
    println!("learned");
    let held = held(&known, &looks, given, &words, errors)?;
    let (first, second) = looks.whole();
    let weights = tables::file(first, second, Some(tables::calibration(&held.own.judged)), &clusters);
    let model = Model::read(&weights, &words).map_err(io::Error::other)?;
    let others = others(folder, &model)?;
    let card = card::card(&card::Figures {
        corpora: &known.counts,
        articles: &held.articles,
        own: &held.own,
        others: &others,
        rows: first.field.rows() + second.field.rows(),
        weights: &weights,
        clusters: &words,
    });
    println!("{card}");
    Ok(Learned { weights, clusters: words, card })
}

/// What everything is learned from.
struct Known {
    documents: Vec<Annotated>,
    samples: Vec<Sample>,
    folds: Vec<usize>,
    /// Documents that are no copies in other letters come first: so many.
    originals: usize,
    /// The places of the articles that are measured on by everyone.
    articles: std::ops::Range<usize>,
    /// Documents that nobody annotated.
    more: Vec<(Annotated, Sample)>,
    /// Files with their documents.
    counts: Vec<(&'static corpora::Corpus, usize)>,
}

impl Known {
    fn read(folder: &Path, given: Given<'_>) -> io::Result<Self> {
        let mut documents: Vec<Annotated> = Vec::new();
        let mut counts = Vec::new();
        for corpus in corpora::TRAIN {
            let own = corpora::read(folder, corpus)?;
            counts.push((corpus, own.len()));
            documents.extend(own);
        }
        let last = counts.last().map_or(0, |(_, count)| *count);
        let articles = documents.len() - last..documents.len();
        let known: HashSet<String> = documents.iter().map(Annotated::beginning).collect();
        let mut more = corpora::read(folder, &corpora::MORE)?;
        more.retain(|document| !known.contains(&document.beginning()));
        counts.push((&corpora::MORE, more.len()));
        let more = more.into_par_iter().map(|document| {
            let sample = samples::sample(&document, given);
            (document, sample)
        });
        Ok(Self { articles, counts, more: more.collect(), ..Self::of(documents, given) })
    }

    /// The documents and copies of some in other letters, dealt out to folds; a copy is in the fold of its original.
    fn of(mut documents: Vec<Annotated>, given: Given<'_>) -> Self {
        let originals = documents.len();
        let mut folds: Vec<usize> =
            (0..originals as u32).map(|place| mix(place, 7) as usize % FOLDS).collect();
        for place in 0..originals {
            let drawn = mix(place as u32, 99) % 1000;
            if drawn < 2 * RESPELLED {
                documents.push(documents[place].spelled(drawn >= RESPELLED));
                folds.push(folds[place]);
            }
        }
        let samples = documents.par_iter().map(|document| samples::sample(document, given)).collect();
        Self { documents, samples, folds, originals, articles: 0..0, more: Vec::new(), counts: Vec::new() }
    }

    /// Places of the documents of all folds but one.
    fn without(&self, held: usize) -> Vec<usize> {
        (0..self.documents.len()).filter(|place| self.folds[*place] != held).collect()
    }
}

/// Both looks, learned without each fold in turn, and last from all.
struct Looks(Vec<(First, Second)>);

impl Looks {
    /// Those learned from all.
    fn whole(&self) -> (&First, &Second) {
        let (first, second) = &self.0[self.0.len() - 1];
        (first, second)
    }
}

/// Learns both looks, and again with the documents that nobody annotated, as the looks of the same fold label them.
fn both_looks(known: &Known, given: Given<'_>, folds: usize) -> Looks {
    let looks = looks(known, given, folds, None);
    if known.more.is_empty() {
        return looks;
    }
    println!("learned once");
    looks_with_more(known, given, folds, &looks)
}

fn looks_with_more(known: &Known, given: Given<'_>, folds: usize, once: &Looks) -> Looks {
    let label = |(first, second): &(First, Second)| {
        let of = |(document, sample): &(Annotated, Sample)| {
            looks::labelled(document, sample, given, (first, second))
        };
        known.more.par_iter().map(of).collect::<Vec<Vec<Labels>>>()
    };
    let labels: Vec<Vec<Vec<Labels>>> = once.0.iter().map(label).collect();
    looks(known, given, folds, Some(&labels))
}

/// Learns the first look without each fold and from all; then the second, from what the first looks without a document's
/// fold say of it. `more` has labels of what nobody annotated, for each fold.
fn looks(known: &Known, given: Given<'_>, folds: usize, more: Option<&[Vec<Vec<Labels>>]>) -> Looks {
    let firsts: Vec<First> = (0..=folds)
        .into_par_iter()
        .map(|held| {
            let annotated = known.without(held).into_iter().map(|place| &known.samples[place]);
            let annotated = annotated.map(|sample| Taught { sample, labels: &sample.labels });
            let labels = more.iter().flat_map(|labels| &labels[held]);
            let others = known.more.iter().zip(labels).map(|((_, sample), labels)| Taught { sample, labels });
            let samples: Vec<Taught<'_>> = annotated.chain(others).collect();
            looks::first(&samples, CHOICE, FIRST, LEAST)
        })
        .collect();
    let honest: Vec<(Sample, Vec<Row>)> = (0..known.documents.len())
        .into_par_iter()
        .map(|place| {
            let first = &firsts[known.folds[place] % (folds + 1)];
            looks::honest(&known.documents[place], &known.samples[place], given, first)
        })
        .collect();
    let second = |(held, first): (usize, First)| {
        let some =
            known.without(held).into_iter().map(|place| (&honest[place].0, honest[place].1.as_slice()));
        let second = looks::second(&some.collect::<Vec<_>>(), &first.field.steps, SECOND);
        (first, second)
    };
    Looks(firsts.into_par_iter().enumerate().map(second).collect())
}

/// Figures of articles that were not learned from.
struct Held {
    own: Counts,
    articles: Counts,
}

fn held(known: &Known, looks: &Looks, given: Given<'_>, words: &[u8], errors: bool) -> io::Result<Held> {
    let files: Vec<Vec<u8>> =
        looks.0.iter().map(|(first, second)| tables::file(first, second, None, given.clusters)).collect();
    let models: Vec<Model<'_>> = files
        .iter()
        .map(|weights| Model::read(weights, words).map_err(io::Error::other))
        .collect::<io::Result<_>>()?;
    let own: Vec<usize> =
        (0..known.originals).filter(|place| known.documents[*place].guide == Guide::Own).collect();
    let counts: Vec<Counts> = own
        .par_iter()
        .map(|place| measure::document(&known.documents[*place], &models[known.folds[*place]], errors))
        .collect();
    let both = || own.iter().zip(&counts);
    let articles = both().filter(|(place, _)| known.articles.contains(place));
    Ok(Held { own: Counts::sum(&counts), articles: Counts::sum(articles.map(|(_, counts)| counts)) })
}

/// Figures of sets that are never learned from, and of one of them in other letters.
fn others(folder: &Path, model: &Model<'_>) -> io::Result<Vec<(String, Counts)>> {
    let mut figures = Vec::new();
    for corpus in corpora::DEV {
        let documents = corpora::read(folder, corpus)?;
        figures.push((corpus.name.to_owned(), measure::all(&documents, model)));
        for (letters, upper) in [("small letters", false), ("capitals", true)] {
            if corpus.guide == Guide::Worldwide {
                let copies: Vec<Annotated> =
                    documents.iter().map(|document| document.spelled(upper)).collect();
                figures.push((format!("{}, all in {letters}", corpus.name), measure::all(&copies, model)));
            }
        }
    }
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use quotidian::training::{article, names};
    use quotidian::{Document, Span};

    /// Sentences with their names in brackets, each with the place of its type.
    const SENTENCES: &[&str] = &[
        "On Monday [Ada Lovell|0] met the mayor of [Norwick|2].",
        "The mayor of [Norwick|2] said that [Bob Samplon|0] had left [Samplon Motors|1].",
        "Workers of [Samplon Motors|1] and [Lovell Motors|1] went to [Norwick|2] on Friday.",
        "In [Norwick|2] the police said nothing about [Ada Lovell|0].",
    ];

    fn annotated(marked: &str) -> Annotated {
        let mut text = String::new();
        let mut golds = Vec::new();
        for (number, piece) in marked.split(['[', ']']).enumerate() {
            let Some((name, kind)) = piece.split_once('|').filter(|_| number % 2 == 1) else {
                text.push_str(piece);
                continue;
            };
            let types = 1 << kind.parse::<u32>().unwrap();
            golds.push(corpora::Gold { span: Span::at(text.len(), name.len()), types, coarse: types });
            text.push_str(name);
        }
        Annotated { text, guide: Guide::Own, weight: 1.0, golds, ignore: Vec::new() }
    }

    #[test]
    fn a_model_that_is_learned_finds_the_names_it_learned() {
        let documents: Vec<Annotated> = (0..60).map(|place| annotated(SENTENCES[place % 4])).collect();
        let words = Clusters::write(&[(1, 1)], &[[0; 2]; 1024], &[1; 64]).unwrap();
        let clusters = Clusters::read(&words).unwrap();
        let left = Left::out(&[]);
        let given = Given { clusters: &clusters, left: &left };
        let known = Known::of(documents, given);
        let looks = both_looks(&known, given, 1);
        let (first, second) = looks.whole();
        let weights = tables::file(first, second, None, given.clusters);
        let model = Model::read(&weights, &words).unwrap();
        for marked in SENTENCES {
            let one = annotated(marked);
            let document = Document::new(&one.text);
            let page = article::structure(&document, &[], None);
            let found = names::recognise_with(&document, &page, &model);
            let spans: Vec<Span> = found.iter().map(|name| name.span).collect();
            assert_eq!(spans, one.golds.iter().map(|gold| gold.span).collect::<Vec<_>>(), "{marked}");
        }
        assert_eq!(weights, tables::file(first, second, None, given.clusters));
    }
}
