//! A linear-chain conditional random field: the weights under which the parts that people gave are likeliest.

use crate::minimum::minimum;
use quotidian::training::article::parts::{PARTS, Part, chain, names};
use quotidian::training::learned::{Chain, log_sum};
use std::io;

/// What the square of a weight costs.
pub(crate) const PRICE: f64 = 0.7;

/// A page as numbers: the features and the part of each line.
pub(crate) struct Example {
    pub(crate) features: Vec<Vec<u16>>,
    pub(crate) parts: Vec<usize>,
}

/// The weights of the features and of the steps from part to part.
pub(crate) struct Learned {
    pub(crate) features: Vec<[f32; PARTS]>,
    pub(crate) steps: [[f32; PARTS]; PARTS],
}

/// The weights for `examples`; each costs `price` times its square.
pub(crate) fn fit(examples: &[&Example], price: f64) -> io::Result<Learned> {
    let count = names().count();
    let field = Field { examples, price, count };
    let weights = minimum((count + PARTS) * PARTS, |weights| field.at(weights))?;
    let rows: Vec<[f32; PARTS]> =
        weights.chunks_exact(PARTS).map(|row| std::array::from_fn(|part| row[part] as f32)).collect();
    let (features, steps) = rows.split_at(count);
    Ok(Learned { features: features.to_vec(), steps: std::array::from_fn(|from| steps[from]) })
}

struct Field<'e> {
    examples: &'e [&'e Example],
    price: f64,
    count: usize,
}

type Scores = [f64; PARTS];

impl Field<'_> {
    /// The cost of these weights and its gradient.
    fn at(&self, weights: &[f64]) -> (f64, Vec<f64>) {
        let mut gradient: Vec<f64> = weights.iter().map(|weight| 2.0 * self.price * weight).collect();
        let mut cost = self.price * weights.iter().map(|weight| weight * weight).sum::<f64>();
        for example in self.examples {
            cost += self.add(example, weights, &mut gradient);
        }
        (cost, gradient)
    }

    /// Adds the gradient of an example; gives its cost.
    fn add(&self, example: &Example, weights: &[f64], gradient: &mut [f64]) -> f64 {
        let chain = self.chain(weights);
        let lines: Vec<Scores> = example.features.iter().map(|own| line(own, weights)).collect();
        if lines.is_empty() {
            return 0.0;
        }
        let sweeps = chain.sums(&lines);
        let all = sweeps.whole(log_sum);
        let mut told = 0.0;
        for (place, (own, &part)) in example.features.iter().zip(&example.parts).enumerate() {
            told += lines[place][part];
            let likely = sweeps.through(place).map(|score| (score - all).exp());
            for feature in own {
                let row = usize::from(*feature) * PARTS;
                for other in 0..PARTS {
                    gradient[row + other] += likely[other] - f64::from(u8::from(other == part));
                }
            }
        }
        let first = self.count * PARTS;
        for place in 1..lines.len() {
            let (from, to) = (example.parts[place - 1], example.parts[place]);
            told += chain.steps[from][to];
            gradient[first + from * PARTS + to] -= 1.0;
            for from in 0..PARTS {
                for to in 0..PARTS {
                    let way = sweeps.across(place, from, to);
                    gradient[first + from * PARTS + to] += (way - all).exp();
                }
            }
        }
        all - told
    }

    fn chain(&self, weights: &[f64]) -> Chain<f64, PARTS> {
        chain(|from: Part, to: Part| weights[(self.count + from as usize) * PARTS + to as usize])
    }
}

fn line(features: &[u16], weights: &[f64]) -> Scores {
    let mut scores = [0.0; PARTS];
    for feature in features {
        for (part, score) in scores.iter_mut().enumerate() {
            *score += weights[usize::from(*feature) * PARTS + part];
        }
    }
    scores
}
