//! Learning: weights that make the right one of several candidates, or nobody, the likeliest.

use crate::minimum::minimum;
use quotidian::training::discourse::weights::ClassWeights;
use quotidian::training::discourse::{FEATURES, NONE};
use quotidian::training::learned::likelihoods;
use std::io;

/// A pronoun with its candidates and the right one.
pub(super) struct Example {
    pub(super) candidates: Vec<[f32; FEATURES.len()]>,
    pub(super) none: [f32; NONE.len()],
    /// Whether it tells whose something is.
    pub(super) whose: bool,
    /// Place among the candidates; none where it is nobody of them.
    pub(super) right: Option<usize>,
}

/// How strongly large weights are held back.
const DECAY: f64 = 1.0;

/// The weights under which the right ones of `examples` are likeliest, in hundredths; anyone is likely enough.
///
/// # Errors
/// The search for them fails.
pub(super) fn weights(examples: &[&Example]) -> io::Result<ClassWeights> {
    let count = FEATURES.len() + NONE.len();
    let found = minimum(count, |weights| cost(examples, weights))?;
    let rounded = |place: usize| ((found[place] * 100.0).round() / 100.0) as f32;
    Ok(ClassWeights {
        candidate: std::array::from_fn(rounded),
        nobody: std::array::from_fn(|place| rounded(FEATURES.len() + place)),
        thresholds: [0.0; 2],
    })
}

fn sum(weights: &[f64], features: &[f32]) -> f64 {
    weights.iter().zip(features).map(|(weight, feature)| weight * f64::from(*feature)).sum()
}

/// The negative logarithm of the likelihood, with its gradient.
fn cost(examples: &[&Example], weights: &[f64]) -> (f64, Vec<f64>) {
    let (known, nobody) = weights.split_at(FEATURES.len());
    let mut gradient: Vec<f64> = weights.iter().map(|weight| DECAY * weight).collect();
    let mut cost = weights.iter().map(|weight| DECAY * weight * weight / 2.0).sum();
    for example in examples {
        let mut scores: Vec<f64> = example.candidates.iter().map(|features| sum(known, features)).collect();
        scores.push(sum(nobody, &example.none));
        likelihoods(&mut scores);
        let right = example.right.unwrap_or(example.candidates.len());
        for (place, &likely) in scores.iter().enumerate() {
            let off = likely - f64::from(u8::from(place == right));
            if place == right {
                cost -= likely.max(1e-12).ln();
            }
            let (features, from): (&[f32], usize) = match example.candidates.get(place) {
                Some(features) => (features, 0),
                None => (&example.none, FEATURES.len()),
            };
            for (feature, slot) in features.iter().zip(gradient.iter_mut().skip(from)) {
                *slot += off * f64::from(*feature);
            }
        }
    }
    (cost, gradient)
}

/// Fewer examples than this tell nothing of likelihoods.
const FEW: usize = 100;

/// So many of those resolved have to be right.
const RIGHT: f64 = 5.0 / 6.0;

/// Documents are held back in so many turns.
const FOLDS: usize = 5;

/// How likely the likeliest candidate of each example is, and whether it is right, by weights learned from the other
/// documents alone and from what was `seen` of them before; for the documents that are `wanted`.
///
/// # Errors
/// The search for weights fails.
pub(super) fn held_back(
    seen: &[Vec<Example>],
    documents: &[Vec<Example>],
    wanted: &[bool],
) -> io::Result<Vec<Held>> {
    let mut decided = Vec::new();
    for turn in 0..FOLDS {
        let rest = |(number, examples)| (number % FOLDS != turn).then_some(examples);
        let others: Vec<&Example> = documents
            .iter()
            .enumerate()
            .filter_map(rest)
            .chain(seen.iter().enumerate().filter_map(rest))
            .flatten()
            .collect();
        let weights = weights(&others)?;
        let held = documents.iter().zip(wanted).skip(turn).step_by(FOLDS);
        for example in held.filter(|(_, wanted)| **wanted).flat_map(|(examples, _)| examples) {
            let found = weights.likeliest(&example.none, example.candidates.iter().copied());
            decided.extend(found.map(|(place, likely)| Held {
                likely: f64::from(likely),
                right: example.right == Some(place),
                whose: example.whose,
            }));
        }
    }
    Ok(decided)
}

/// What weights that have not seen an example make of it.
#[derive(Clone, Copy)]
pub(super) struct Held {
    likely: f64,
    right: bool,
    pub(super) whose: bool,
}

/// How many of `decided` are at least so likely, and how many of those are right.
pub(super) fn resolved(decided: &[Held], least: f64) -> (usize, usize) {
    let some = decided.iter().filter(|one| one.likely >= least);
    some.fold((0, 0), |(count, right), one| (count + 1, right + usize::from(one.right)))
}

/// How likely a candidate has to be, from `least` twentieths in steps of one, for enough of the resolved ones to
/// be right; `least` where there are too few examples to tell.
pub(super) fn threshold(decided: &[Held], least: u32) -> f32 {
    let enough = |step: &u32| {
        let (count, right) = resolved(decided, f64::from(*step) / 20.0);
        count > 0 && right as f64 >= RIGHT * count as f64
    };
    let found = if decided.len() < FEW { Some(least) } else { (least..19).find(enough) };
    found.unwrap_or(19) as f32 / 20.0
}
