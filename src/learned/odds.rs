//! Odds: scores in whole units made into weights of a lattice, by a table, so that every machine has the same ones.

use super::fixed::UNIT;
use super::labels::Label;
use super::lattice::{STEPS, Steps};
use super::table::Scores;

/// Labels that are so many units below the best count for nothing: less than a millionth.
const FAR: usize = 256;

/// Weights of scores.
#[derive(Clone, Debug)]
pub struct Odds([f32; FAR]);

impl Odds {
    /// Makes the table.
    pub fn new() -> Self {
        // e to the power of minus one unit, by its series: exact to the last digit on every machine.
        let unit = 1.0 / f64::from(UNIT);
        let step =
            1.0 - unit + unit * unit / 2.0 - unit * unit * unit / 6.0 + unit * unit * unit * unit / 24.0;
        let mut weight = 1.0_f64;
        let mut table = [0.0; FAR];
        for slot in &mut table {
            *slot = weight as f32;
            weight *= step;
        }
        Self(table)
    }

    /// The weights of a word's labels, that of the best 1.
    pub fn word(&self, scores: &Scores) -> [f32; Label::COUNT] {
        let best = scores.iter().copied().max().unwrap_or_default();
        scores.map(|score| self.below(best.saturating_sub(score)))
    }

    /// The weights of the steps.
    pub fn steps(&self, steps: &Steps<i32>) -> Steps<f32> {
        let weight = |step: &i32| if *step > 0 { 1.0 / self.below(*step) } else { self.below(-step) };
        let mut weights = [0.0; STEPS];
        weights.iter_mut().zip(&steps.0).for_each(|(own, step)| *own = weight(step));
        Steps(weights)
    }

    fn below(&self, units: i32) -> f32 {
        let place = usize::try_from(units).unwrap_or_default();
        self.0.get(place).copied().unwrap_or_default()
    }
}

impl Default for Odds {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_powers_of_e() {
        let odds = Odds::new();
        let mut scores: Scores = [-10_000; Label::COUNT];
        scores[3] = 50;
        scores[4] = 50 - 32;
        let word = odds.word(&scores);
        assert!((word[3] - 1.0).abs() < 1e-6);
        assert!((word[4] - (-2.0_f32).exp()).abs() < 1e-4);
        assert!(word[5] < f32::MIN_POSITIVE);
        let mut steps = Steps([0; STEPS]);
        steps.0[1] = 16;
        assert!((odds.steps(&steps).0[1] - 1.0_f32.exp()).abs() < 1e-3);
    }
}
