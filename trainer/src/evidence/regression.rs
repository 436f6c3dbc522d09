//! Multinomial logistic regression: the weights under which the right columns are likeliest, not too large.

use quotidian::entities::evidence::COLUMNS;

/// One candidate.
pub(crate) struct Example {
    /// Rows of the table and how much of each is found.
    pub(crate) evidence: Vec<(usize, f32)>,
    /// The right column.
    pub(crate) column: usize,
    /// How much it counts.
    pub(crate) weight: f32,
}

/// Weights by row and column.
type Weights = Vec<[f32; COLUMNS]>;

/// Steps of the descent; the scores no longer change after about half of them.
const STEPS: i32 = 400;

/// Length of a step (Adam).
const STEP: f32 = 0.05;

/// How fast Adam forgets the mean and the spread of gradients.
const MEMORY: (f32, f32) = (0.9, 0.99);

/// Weight of the penalty on large weights.
const PENALTY: f32 = 3.0;

/// Fits the weights of `rows` rows. The same examples give the same weights.
pub(crate) fn fit(examples: &[Example], rows: usize) -> Weights {
    let mut weights: Weights = vec![[0.0; COLUMNS]; rows];
    let mut mean = weights.clone();
    let mut spread = weights.clone();
    let total: f32 = examples.iter().map(|example| example.weight).sum();
    for step in 1..=STEPS {
        let gradient = gradient(examples, &weights);
        let correct = |memory: f32| 1.0 - memory.powi(step);
        for row in 0..rows {
            for column in 0..COLUMNS {
                let slope = (gradient[row][column] + PENALTY * weights[row][column]) / total;
                let (m, s) = (&mut mean[row][column], &mut spread[row][column]);
                *m = MEMORY.0 * *m + (1.0 - MEMORY.0) * slope;
                *s = MEMORY.1 * *s + (1.0 - MEMORY.1) * slope * slope;
                let root = (*s / correct(MEMORY.1)).sqrt() + 1e-8;
                weights[row][column] -= STEP * (*m / correct(MEMORY.0)) / root;
            }
        }
    }
    weights
}

fn gradient(examples: &[Example], weights: &Weights) -> Weights {
    let mut gradient = vec![[0.0; COLUMNS]; weights.len()];
    for example in examples {
        let mut errors = probabilities(example, weights);
        errors[example.column] -= 1.0;
        for &(row, value) in &example.evidence {
            for (slope, error) in gradient[row].iter_mut().zip(errors) {
                *slope += example.weight * value * error;
            }
        }
    }
    gradient
}

fn probabilities(example: &Example, weights: &Weights) -> [f32; COLUMNS] {
    let mut scores = [0.0; COLUMNS];
    for &(row, value) in &example.evidence {
        for (score, weight) in scores.iter_mut().zip(weights[row]) {
            *score += value * weight;
        }
    }
    let highest = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let powers = scores.map(|score| (score - highest).exp());
    let sum: f32 = powers.iter().sum();
    powers.map(|power| power / sum)
}

/// The share of examples whose likeliest column is the right one.
pub(crate) fn accuracy(examples: &[Example], weights: &Weights) -> f32 {
    let right = |example: &&Example| {
        let chances = probabilities(example, weights);
        chances.iter().all(|&chance| chance <= chances[example.column])
    };
    examples.iter().filter(right).count() as f32 / examples.len() as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_that_always_goes_with_a_column_comes_to_speak_for_it() {
        let example = |row: usize, column: usize| Example { evidence: vec![(row, 1.0)], column, weight: 1.0 };
        let examples: Vec<Example> = (0..60).map(|number| example(number % 3, number % 3)).collect();
        assert!((accuracy(&examples, &fit(&examples, 3)) - 1.0).abs() < f32::EPSILON);
    }
}
