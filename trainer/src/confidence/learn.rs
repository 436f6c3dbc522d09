//! Learning: weights of a logistic model, by which what is right is likely and what is wrong is not.

use crate::minimum::minimum;
use quotidian::training::discourse::{CONFIDENCE_FEATURES, confidence};
use std::io;

/// So many features.
const COUNT: usize = CONFIDENCE_FEATURES.len();

/// A quote that was found, and whether it is right.
pub(super) struct Example {
    pub(super) features: [f32; COUNT],
    pub(super) right: bool,
    /// The number of its set, and whether that was read while the rules were written.
    pub(super) set: usize,
    pub(super) read: bool,
}

/// What weights that never saw a quote say of it.
pub(super) struct Told {
    pub(super) probability: f64,
    pub(super) right: bool,
    pub(super) set: usize,
}

/// How strongly large weights are held back.
const DECAY: f64 = 1.0;

/// Documents are held back in so many turns.
const FOLDS: usize = 5;

/// How probable these weights say it is.
pub(super) fn probability(weights: &[f32; COUNT], example: &Example) -> f64 {
    confidence(weights, &example.features)
}

/// The weights under which `examples` are likeliest, in hundredths.
///
/// # Errors
/// The search for them fails.
pub(super) fn weights(examples: &[&Example]) -> io::Result<[f32; COUNT]> {
    let found = minimum(COUNT + 1, |weights| cost(examples, weights))?;
    Ok(std::array::from_fn(|place| ((found[place] * 100.0).round() / 100.0) as f32))
}

/// The negative logarithm of the likelihood, with its gradient; the last weight is that of having been read.
fn cost(examples: &[&Example], weights: &[f64]) -> (f64, Vec<f64>) {
    let mut gradient: Vec<f64> = weights.iter().map(|weight| DECAY * weight).collect();
    let mut cost: f64 = weights.iter().map(|weight| DECAY * weight * weight / 2.0).sum();
    for example in examples {
        let values = || example.features.iter().copied().chain([f32::from(example.read)]).map(f64::from);
        let sum: f64 = weights.iter().zip(values()).map(|(weight, value)| weight * value).sum();
        let likely = 1.0 / (1.0 + (-sum).exp());
        let right = f64::from(u8::from(example.right));
        cost -= if example.right { likely } else { 1.0 - likely }.max(1e-12).ln();
        for (slot, value) in gradient.iter_mut().zip(values()) {
            *slot += (likely - right) * value;
        }
    }
    (cost, gradient)
}

/// What is said of each quote by weights learned from the documents of the other folds.
///
/// # Errors
/// The search for weights fails.
pub(super) fn held_back(documents: &[Vec<Example>]) -> io::Result<Vec<Told>> {
    let mut told = Vec::new();
    for fold in 0..FOLDS {
        let is_held = |place: usize| place % FOLDS == fold;
        let (held, others): (Vec<_>, Vec<_>) =
            documents.iter().enumerate().partition(|(place, _)| is_held(*place));
        let learned = weights(&others.iter().flat_map(|(_, examples)| examples.iter()).collect::<Vec<_>>())?;
        told.extend(held.iter().flat_map(|(_, examples)| examples.iter()).map(|example| Told {
            probability: probability(&learned, example),
            right: example.right,
            set: example.set,
        }));
    }
    Ok(told)
}
