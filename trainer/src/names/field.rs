//! A linear-chain conditional random field, learned online: each weight has its own rate, and few are not nothing
//! (FTRL-proximal, `McMahan` and others 2013).

use quotidian::training::learned::{Label, Labels, Lattice, Steps, odds};

/// A value for each label.
pub(crate) type Row = [f32; Label::COUNT];

/// How it learns.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rates {
    pub(crate) passes: usize,
    /// How far a first step goes.
    pub(crate) rate: f32,
    /// What a weight costs by itself, and its square.
    pub(crate) price: f32,
    pub(crate) square: f32,
}

/// A sequence to learn from: features of each word, what each word's label may be, how much it counts.
pub(crate) struct Example<'s> {
    pub(crate) features: Vec<&'s [u32]>,
    /// Scores that each word has before the features.
    pub(crate) base: &'s [Row],
    pub(crate) labels: &'s [Labels],
    pub(crate) weight: f32,
}

/// The weights, and what learning keeps of the past.
pub(crate) struct Field {
    pub(crate) weights: Vec<Row>,
    /// The labels of each feature that may have a weight, a bit each.
    open: Vec<u64>,
    sums: Vec<Row>,
    squares: Vec<Row>,
    pub(crate) steps: Steps<f32>,
    step_squares: Steps<f32>,
    rates: Rates,
    lattice: Lattice,
}

/// Smaller differences teach nothing.
const SMALL: f32 = 0.002;

impl Field {
    pub(crate) fn new(features: usize, rates: Rates) -> Self {
        let rows = || vec![[0.0; Label::COUNT]; features];
        Self {
            weights: rows(),
            open: vec![u64::MAX; features],
            sums: rows(),
            squares: rows(),
            steps: Steps([0.0; quotidian::training::learned::STEPS]),
            step_squares: Steps([0.0; quotidian::training::learned::STEPS]),
            rates,
            lattice: Lattice::default(),
        }
    }

    /// Begins anew where `self` has weights, with other rates: the features that are left, each with a number of its own.
    pub(crate) fn anew(&self, rates: Rates) -> (Self, Vec<usize>) {
        let mask = |row: &Row| {
            row.iter().zip(0..).fold(0, |mask, (weight, label)| mask | u64::from(*weight != 0.0) << label)
        };
        let masks: Vec<u64> = self.weights.iter().map(mask).collect();
        let left: Vec<usize> = (0..masks.len()).filter(|place| masks[*place] != 0).collect();
        let open = left.iter().map(|place| masks[*place]).collect();
        (Self { open, ..Self::new(left.len(), rates) }, left)
    }

    /// How many features have a weight.
    pub(crate) fn rows(&self) -> usize {
        self.weights.iter().filter(|row| row.iter().any(|weight| *weight != 0.0)).count()
    }

    /// Learns from the examples, in an order that `seed` decides.
    pub(crate) fn learn(&mut self, examples: &[Example<'_>], seed: u64) {
        let mut order: Vec<usize> = (0..examples.len()).collect();
        let mut state = seed | 1;
        for _ in 0..self.rates.passes {
            for last in (1..order.len()).rev() {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                order.swap(last, (state >> 33) as usize % (last + 1));
            }
            for &place in &order {
                self.step(&examples[place]);
            }
        }
    }

    /// The scores of each word.
    pub(crate) fn scores(&self, features: &[&[u32]], base: &[Row]) -> Vec<Row> {
        let mut rows = base.to_vec();
        for (row, features) in rows.iter_mut().zip(features) {
            for &feature in *features {
                let weights = &self.weights[feature as usize];
                row.iter_mut().zip(weights).for_each(|(score, weight)| *score += weight);
            }
        }
        rows
    }

    fn step(&mut self, example: &Example<'_>) {
        let mut words = self.scores(&example.features, example.base);
        for word in &mut words {
            odds(word);
        }
        let steps = Steps(self.steps.0.map(f32::exp));
        let mut expected_steps = Steps::default();
        self.lattice.run(&words, &steps);
        let expected: Vec<Row> = self.lattice.words().collect();
        self.lattice.expect(&words, &steps, 1.0, &mut expected_steps);
        for (word, labels) in words.iter_mut().zip(example.labels) {
            for (label, value) in word.iter_mut().enumerate() {
                if !labels.has(Label::numbered(label)) {
                    *value = 0.0;
                }
            }
        }
        if !self.lattice.run(&words, &steps).is_finite() {
            return;
        }
        let known: Vec<Row> = self.lattice.words().collect();
        self.lattice.expect(&words, &steps, -1.0, &mut expected_steps);
        for ((features, expected), known) in example.features.iter().zip(&expected).zip(&known) {
            self.correct(features, expected, known, example.weight);
        }
        self.correct_steps(&expected_steps, example.weight);
    }

    fn correct(&mut self, features: &[u32], expected: &Row, known: &Row, weight: f32) {
        let mut changes = [(0_usize, 0.0_f32); Label::COUNT];
        let mut count = 0;
        for (label, (expected, known)) in expected.iter().zip(known).enumerate() {
            let change = expected - known;
            if change.abs() > SMALL {
                changes[count] = (label, change * weight);
                count += 1;
            }
        }
        if count == 0 {
            return;
        }
        let Rates { rate, price, square, .. } = self.rates;
        for &feature in features {
            let place = feature as usize;
            let (weights, sums, squares) =
                (&mut self.weights[place], &mut self.sums[place], &mut self.squares[place]);
            let open = self.open[place];
            for &(label, change) in changes[..count].iter().filter(|(label, _)| open >> label & 1 == 1) {
                let before = squares[label].sqrt();
                squares[label] += change * change;
                let after = squares[label].sqrt();
                sums[label] += change - (after - before) / rate * weights[label];
                let sum = sums[label];
                weights[label] = if sum.abs() <= price {
                    0.0
                } else {
                    (price.copysign(sum) - sum) / ((1.0 + after) / rate + square)
                };
            }
        }
    }

    fn correct_steps(&mut self, changes: &Steps<f32>, weight: f32) {
        let all = self.steps.0.iter_mut().zip(&mut self.step_squares.0).zip(&changes.0);
        for ((step, square), change) in all {
            let change = change * weight;
            *square += change * change;
            *step -= self.rates.rate * change / (1.0 + square.sqrt());
        }
    }
}
