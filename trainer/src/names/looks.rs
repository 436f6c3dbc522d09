//! The two looks at a document: learned one after the other, the second from what the first says of documents it has not
//! learned from.

use super::corpora::Annotated;
use super::field::{Example, Field, Rates, Row};
use super::samples::{Dictionary, Given, Left, Sample, with_page};
use quotidian::training::learned::{Label, Labels, Lattice, Steps, best, odds};
use quotidian::training::names::Memory;
use quotidian::training::names::Page;
use rayon::prelude::*;
use std::ops::Range;

/// Scores are whole numbers when the best labels are looked for.
const FINE: f32 = 1024.0;

/// The first look, learned.
pub(crate) struct First {
    pub(crate) dictionary: Dictionary,
    pub(crate) field: Field,
}

/// A sample with the labels that its words may have.
#[derive(Clone, Copy)]
pub(crate) struct Taught<'s> {
    pub(crate) sample: &'s Sample,
    pub(crate) labels: &'s [Labels],
}

/// Learns the first look from samples: first which weights are worth having, at the price of `choice`, then what they are.
pub(crate) fn first(samples: &[Taught<'_>], choice: Rates, rates: Rates, least: u32) -> First {
    let dictionary = Dictionary::new(samples.iter().map(|taught| taught.sample), least);
    let mut chosen = Field::new(dictionary.hashes.len(), choice);
    learn(&mut chosen, &dictionary, samples);
    let (mut field, left) = chosen.anew(rates);
    drop(chosen);
    let dictionary = dictionary.only(&left);
    learn(&mut field, &dictionary, samples);
    First { dictionary, field }
}

fn learn(field: &mut Field, dictionary: &Dictionary, samples: &[Taught<'_>]) {
    let numbered: Vec<Vec<Vec<u32>>> =
        samples.par_iter().map(|taught| dictionary.words(taught.sample)).collect();
    let bases: Vec<Vec<Row>> = samples.iter().map(|taught| base(taught.sample)).collect();
    let both = samples.iter().zip(&numbered).zip(&bases);
    let all = both.flat_map(|((taught, words), rows)| examples(*taught, words, rows));
    field.learn(&all.collect::<Vec<_>>(), 42);
}

fn examples<'s>(
    Taught { sample, labels }: Taught<'s>,
    words: &'s [Vec<u32>],
    base: &'s [Row],
) -> impl Iterator<Item = Example<'s>> {
    let known = sample.sequences.iter().zip(&sample.known).filter(|(_, known)| **known);
    known.map(move |(places, _)| Example {
        features: words[places.clone()].iter().map(Vec::as_slice).collect(),
        base: &base[places.clone()],
        labels: &labels[places.clone()],
        weight: sample.weight,
    })
}

impl First {
    /// The scores of every word.
    pub(crate) fn scores(&self, sample: &Sample) -> Vec<Row> {
        let words = self.dictionary.words(sample);
        let words: Vec<&[u32]> = words.iter().map(Vec::as_slice).collect();
        self.field.scores(&words, &base(sample))
    }
}

/// What words score before their features: those that are no part of a name can be nothing else.
fn base(sample: &Sample) -> Vec<Row> {
    let mut no_name = [-40.0; Label::COUNT];
    no_name[Label::OUTSIDE.number()] = 0.0;
    sample.idle.iter().map(|idle| if *idle { no_name } else { [0.0; Label::COUNT] }).collect()
}

/// The best labels of all words.
fn labels(sequences: &[Range<usize>], rows: &[Row], steps: &Steps<f32>) -> Vec<Label> {
    let whole = |row: &Row| row.map(|score| (score * FINE) as i32);
    let steps = Steps(steps.0.map(|step| (step * FINE) as i32));
    sequences
        .iter()
        .flat_map(|places| best(&rows[places.clone()].iter().map(whole).collect::<Vec<_>>(), &steps))
        .collect()
}

/// The features of the second look, as a sample.
fn again(page: &Page<'_, '_>, sample: &Sample, labels: &[Label], left: &Left) -> Sample {
    let memory = Memory::new(page, labels);
    let mut found = Vec::new();
    let (mut hashes, mut ends) = (Vec::new(), Vec::new());
    for sequence in &sample.sequences {
        memory.features(page, labels, sequence, &mut found);
        for word in &found {
            hashes.extend(
                word.iter().filter(|feature| left.keeps(feature.template)).map(|feature| feature.hash),
            );
            ends.push(hashes.len() as u32);
        }
    }
    Sample {
        sequences: sample.sequences.clone(),
        idle: sample.idle.clone(),
        known: sample.known.clone(),
        labels: sample.labels.clone(),
        hashes,
        ends,
        ..*sample
    }
}

/// The second look, learned.
pub(crate) struct Second {
    pub(crate) dictionary: Dictionary,
    pub(crate) field: Field,
}

/// Learns the second look from samples of it, with the scores of the first look.
pub(crate) fn second(samples: &[(&Sample, &[Row])], steps: &Steps<f32>, rates: Rates) -> Second {
    let dictionary = Dictionary::new(samples.iter().map(|(sample, _)| *sample), 3);
    let numbered: Vec<Vec<Vec<u32>>> =
        samples.par_iter().map(|(sample, _)| dictionary.words(sample)).collect();
    let examples: Vec<Example<'_>> = samples
        .iter()
        .zip(&numbered)
        .flat_map(|((sample, rows), words)| examples(Taught { sample, labels: &sample.labels }, words, rows))
        .collect();
    let mut field = Field::new(dictionary.hashes.len(), rates);
    field.steps = steps.clone();
    field.learn(&examples, 43);
    Second { dictionary, field }
}

/// The features of the second look at a document, and the scores of the first, by a model that has not learned from it.
pub(crate) fn honest(
    annotated: &Annotated,
    sample: &Sample,
    Given { clusters, left }: Given<'_>,
    first: &First,
) -> (Sample, Vec<Row>) {
    let rows = first.scores(sample);
    let labels = labels(&sample.sequences, &rows, &first.field.steps);
    (with_page(&annotated.text, clusters, |page| again(page, sample, &labels, left)), rows)
}

/// Words whose label is less likely may have any, when a document is learned from that nobody annotated.
const SURE: f32 = 0.8;

/// The labels that both looks give the words of a document nobody annotated, where they are sure.
pub(crate) fn labelled(
    annotated: &Annotated,
    sample: &Sample,
    given: Given<'_>,
    (first, second): (&First, &Second),
) -> Vec<Labels> {
    let (again, rows) = honest(annotated, sample, given, first);
    let words = second.dictionary.words(&again);
    let words: Vec<&[u32]> = words.iter().map(Vec::as_slice).collect();
    let mut rows = second.field.scores(&words, &rows);
    let best = labels(&sample.sequences, &rows, &second.field.steps);
    for row in &mut rows {
        odds(row);
    }
    let steps = Steps(second.field.steps.0.map(f32::exp));
    let mut lattice = Lattice::default();
    let mut found = Vec::with_capacity(rows.len());
    for places in &sample.sequences {
        lattice.run(&rows[places.clone()], &steps);
        let sure = lattice.words().zip(&best[places.clone()]).map(|(row, label)| row[label.number()] >= SURE);
        let own = best[places.clone()].iter().zip(sure);
        found.extend(own.map(|(label, sure)| if sure { Labels::NONE.with(*label) } else { Labels::ALL }));
    }
    found
}
