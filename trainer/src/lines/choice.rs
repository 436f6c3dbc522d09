//! The weights of the traits by which a reading of a page is chosen: those under which the right headline is likeliest.

use super::field::minimum;
use argmin::core::{CostFunction, Error, Gradient};
use quotidian::article::parts::TRAITS;
use std::io;

/// The readings of a page: their traits, and whether the headline is right.
pub(crate) type Readings = Vec<([f32; TRAITS.len()], bool)>;

/// What the square of a weight costs.
const PRICE: f64 = 1.0;

/// The weights for `pages`; those without a right reading teach nothing.
pub(crate) fn fit(pages: &[&Readings]) -> io::Result<Vec<f32>> {
    let choice = Choice { pages };
    Ok(minimum(&choice, TRAITS.len())?.into_iter().map(|weight| weight as f32).collect())
}

struct Choice<'p> {
    pages: &'p [&'p Readings],
}

impl Choice<'_> {
    fn at(&self, weights: &[f64]) -> (f64, Vec<f64>) {
        let mut gradient: Vec<f64> = weights.iter().map(|weight| 2.0 * PRICE * weight).collect();
        let mut cost = PRICE * weights.iter().map(|weight| weight * weight).sum::<f64>();
        for page in self.pages.iter().filter(|page| page.iter().any(|(_, right)| *right)) {
            let score = |traits: &[f32]| -> f64 {
                traits.iter().zip(weights).map(|(value, weight)| f64::from(*value) * weight).sum()
            };
            let scores: Vec<f64> = page.iter().map(|(traits, _)| score(traits)).collect();
            let all = log_sum(scores.iter().copied());
            let right =
                log_sum(scores.iter().zip(page.iter()).filter(|(_, own)| own.1).map(|(score, _)| *score));
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
}

/// The logarithm of the sum of what the scores are logarithms of.
fn log_sum(scores: impl Iterator<Item = f64> + Clone) -> f64 {
    let most = scores.clone().fold(f64::NEG_INFINITY, f64::max);
    most + scores.map(|score| (score - most).exp()).sum::<f64>().ln()
}

impl CostFunction for &Choice<'_> {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, weights: &Vec<f64>) -> Result<f64, Error> {
        Ok(self.at(weights).0)
    }
}

impl Gradient for &Choice<'_> {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, weights: &Vec<f64>) -> Result<Vec<f64>, Error> {
        Ok(self.at(weights).1)
    }
}
