//! The weights of the traits by which a reading of a page is chosen: those under which the right headline is likeliest.

use crate::minimum::minimum;
use quotidian::training::article::parts::TRAITS;
use quotidian::training::learned::log_sum;
use std::io;

/// The readings of a page: their traits, and whether the headline is right.
pub(crate) type Readings = Vec<([f32; TRAITS.len()], bool)>;

/// What the square of a weight costs.
const PRICE: f64 = 1.0;

/// The weights for `pages`; those without a right reading teach nothing.
pub(crate) fn fit(pages: &[&Readings]) -> io::Result<Vec<f32>> {
    let weights = minimum(TRAITS.len(), |weights| cost(pages, weights))?;
    Ok(weights.into_iter().map(|weight| weight as f32).collect())
}

/// The cost of these weights and its gradient.
fn cost(pages: &[&Readings], weights: &[f64]) -> (f64, Vec<f64>) {
    let mut gradient: Vec<f64> = weights.iter().map(|weight| 2.0 * PRICE * weight).collect();
    let mut cost = PRICE * weights.iter().map(|weight| weight * weight).sum::<f64>();
    for page in pages.iter().filter(|page| page.iter().any(|(_, right)| *right)) {
        let score = |traits: &[f32]| -> f64 {
            traits.iter().zip(weights).map(|(value, weight)| f64::from(*value) * weight).sum()
        };
        let scores: Vec<f64> = page.iter().map(|(traits, _)| score(traits)).collect();
        let all = log_sum(scores.iter().copied());
        let right = log_sum(scores.iter().zip(page.iter()).filter(|(_, own)| own.1).map(|(score, _)| *score));
        cost += all - right;
        for (score, (traits, is_right)) in scores.iter().zip(page.iter()) {
            let more = (score - all).exp() - if *is_right { (score - right).exp() } else { 0.0 };
            for (slot, value) in gradient.iter_mut().zip(traits) {
                *slot += more * f64::from(*value);
            }
        }
    }
    (cost, gradient)
}
