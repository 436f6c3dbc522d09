//! The search for the weights whose cost is least.

use argmin::core::{CostFunction, Error, Executor, Gradient, IterState, State};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::quasinewton::LBFGS;
use std::cell::RefCell;
use std::io;

/// Steps of the search.
const STEPS: u64 = 120;
/// Earlier steps that it remembers.
const MEMORY: usize = 8;

/// So many weights where the cost that `at` gives is least, from zeroes on; `at` gives the cost and its gradient.
pub(crate) fn minimum(count: usize, at: impl Fn(&[f64]) -> (f64, Vec<f64>)) -> io::Result<Vec<f64>> {
    let problem = Problem { at, last: RefCell::default() };
    let solver = LBFGS::new(MoreThuenteLineSearch::new(), MEMORY);
    let start = |state: IterState<_, _, _, _, _, _>| state.param(vec![0.0; count]).max_iters(STEPS);
    let result = Executor::new(problem, solver).configure(start).run().map_err(io::Error::other)?;
    result.state().get_best_param().cloned().ok_or_else(|| io::Error::other("no weights were found"))
}

/// Weights, their cost and its gradient.
type Point = (Vec<f64>, f64, Vec<f64>);

struct Problem<F> {
    at: F,
    /// The last point that was asked for, with what was found there: cost and gradient are asked for one by one.
    last: RefCell<Option<Point>>,
}

impl<F: Fn(&[f64]) -> (f64, Vec<f64>)> Problem<F> {
    /// What `take` takes of the point with these weights.
    fn look<T>(&self, weights: &[f64], take: impl Fn(&Point) -> T) -> T {
        let mut last = self.last.borrow_mut();
        if let Some(point) = last.as_ref().filter(|(known, ..)| known == weights) {
            return take(point);
        }
        let (cost, gradient) = (self.at)(weights);
        take(last.insert((weights.to_vec(), cost, gradient)))
    }
}

impl<F: Fn(&[f64]) -> (f64, Vec<f64>)> CostFunction for Problem<F> {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, weights: &Vec<f64>) -> Result<f64, Error> {
        Ok(self.look(weights, |(_, cost, _)| *cost))
    }
}

impl<F: Fn(&[f64]) -> (f64, Vec<f64>)> Gradient for Problem<F> {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, weights: &Vec<f64>) -> Result<Vec<f64>, Error> {
        Ok(self.look(weights, |(.., gradient)| gradient.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_point_is_found_and_no_point_is_computed_twice_in_a_row() {
        let asked: RefCell<Vec<Vec<f64>>> = RefCell::default();
        let found = minimum(2, |weights| {
            asked.borrow_mut().push(weights.to_vec());
            let (x, y) = (weights[0] - 1.0, weights[1] + 2.0);
            (x * x + 3.0 * y * y, vec![2.0 * x, 6.0 * y])
        });
        let found = found.unwrap();
        assert!((found[0] - 1.0).abs() < 1e-6 && (found[1] + 2.0).abs() < 1e-6, "{found:?}");
        assert!(asked.borrow().windows(2).all(|two| two[0] != two[1]));
    }
}
