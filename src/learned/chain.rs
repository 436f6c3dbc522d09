//! A chain: things in a row, each in one of a few states, and each state followed only by what may follow it.
//!
//! For the parts of a page's lines, which are six, and for learning them. The labels of words have a [`Lattice`] of their
//! own: theirs are 33 of a fixed shape, of which a step through classes looks at a tenth, in odds instead of logarithms.
//!
//! [`Lattice`]: super::Lattice

use super::likelihood::{highest, log_sum};
use super::real::Real;

/// Scores of what a row begins with, of the steps from state to state, and of what it ends with; [`Real::NEVER`] where
/// that cannot be.
#[derive(Clone, Debug)]
pub struct Chain<R, const N: usize> {
    /// For each state how a row begins with it.
    pub begin: [R; N],
    /// For each state how each follows it.
    pub steps: [[R; N]; N],
    /// For each state how a row ends with it.
    pub end: [R; N],
}

/// A row swept in both directions: for each thing and state what the ways into it score, itself counted, and the ways
/// from it to the end.
#[derive(Debug)]
pub struct Sweeps<'c, R, const N: usize> {
    chain: &'c Chain<R, N>,
    things: &'c [[R; N]],
    forward: Vec<[R; N]>,
    backward: Vec<[R; N]>,
}

impl<R: Real, const N: usize> Chain<R, N> {
    /// Sweeps for the best of the ways; `things` are the scores of the states of each.
    pub fn best<'c>(&'c self, things: &'c [[R; N]]) -> Sweeps<'c, R, N> {
        self.sweep(things, highest)
    }

    /// Sweeps for all ways together, as the logarithm of the sum of what their scores are logarithms of.
    pub fn sums<'c>(&'c self, things: &'c [[R; N]]) -> Sweeps<'c, R, N> {
        self.sweep(things, log_sum)
    }

    fn sweep<'c>(&'c self, things: &'c [[R; N]], pool: impl Fn([R; N]) -> R) -> Sweeps<'c, R, N> {
        let mut forward: Vec<[R; N]> = Vec::with_capacity(things.len());
        for own in things {
            let come = forward.last().map_or(self.begin, |last| {
                std::array::from_fn(|to| {
                    pool(std::array::from_fn(|from| at(last, from) + self.step(from, to)))
                })
            });
            forward.push(std::array::from_fn(|state| at(&come, state) + at(own, state)));
        }
        let mut backward = vec![self.end; things.len()];
        for place in (1..things.len()).rev() {
            let (Some(own), Some(next)) = (things.get(place), backward.get(place)) else { continue };
            let go: [R; N] = std::array::from_fn(|to| at(own, to) + at(next, to));
            let scores =
                std::array::from_fn(|from| pool(std::array::from_fn(|to| self.step(from, to) + at(&go, to))));
            if let Some(before) = backward.get_mut(place - 1) {
                *before = scores;
            }
        }
        Sweeps { chain: self, things, forward, backward }
    }

    fn step(&self, from: usize, to: usize) -> R {
        self.steps.get(from).map_or(R::NEVER, |row| at(row, to))
    }
}

impl<R: Real, const N: usize> Sweeps<'_, R, N> {
    /// For each state of the thing at `place` the score of the ways through it; [`Real::NEVER`] past the end.
    pub fn through(&self, place: usize) -> [R; N] {
        let both = self.forward.get(place).zip(self.backward.get(place));
        both.map_or([R::NEVER; N], |(forward, backward)| {
            std::array::from_fn(|state| at(forward, state) + at(backward, state))
        })
    }

    /// The score of the ways that step from one state to another into the thing at `place`, which is not the first.
    pub fn across(&self, place: usize, from: usize, to: usize) -> R {
        let before = place.checked_sub(1).and_then(|before| self.forward.get(before));
        let own = self.things.get(place).zip(self.backward.get(place));
        let Some((before, (own, after))) = before.zip(own) else { return R::NEVER };
        at(before, from) + self.chain.step(from, to) + at(own, to) + at(after, to)
    }

    /// The score of the ways from the beginning to the end; [`Real::NEVER`] for an empty row.
    pub fn whole(&self, pool: impl Fn([R; N]) -> R) -> R {
        self.things.len().checked_sub(1).map_or(R::NEVER, |last| pool(self.through(last)))
    }

    /// For each thing how likely each state is, after sweeping for all ways.
    pub fn likelihoods(&self) -> impl Iterator<Item = [R; N]> {
        (0..self.things.len()).map(|place| {
            let scores = self.through(place);
            let all = log_sum(scores);
            scores.map(|score| (score - all).exp())
        })
    }

    /// The best way that has `state` at `place`, after sweeping for the best: a state for each thing.
    pub fn way(&self, place: usize, state: usize) -> Vec<usize> {
        let mut way = vec![state; self.things.len()];
        let mut current = state;
        for (own, scores) in way.iter_mut().zip(&self.forward).take(place).rev() {
            let last = |from: usize| at(scores, from) + self.chain.step(from, current);
            current = best_state::<R, N>(&std::array::from_fn(last));
            *own = current;
        }
        current = state;
        let later = self.things.iter().zip(&self.backward);
        for (slot, (own, scores)) in way.iter_mut().zip(later).skip(place + 1) {
            let next = |to: usize| self.chain.step(current, to) + at(own, to) + at(scores, to);
            current = best_state::<R, N>(&std::array::from_fn(next));
            *slot = current;
        }
        way
    }
}

fn at<R: Real, const N: usize>(scores: &[R; N], state: usize) -> R {
    scores.get(state).copied().unwrap_or(R::NEVER)
}

/// The state that scores highest, the first of equals.
pub fn best_state<R: Real, const N: usize>(scores: &[R; N]) -> usize {
    let mut best = 0;
    for (state, score) in scores.iter().enumerate() {
        if *score > at(scores, best) {
            best = state;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEVER: f64 = f64::NEVER;
    /// The second state is followed by itself alone, and no row begins with the third.
    const CHAIN: Chain<f64, 3> = Chain {
        begin: [0.0, 0.0, NEVER],
        steps: [[0.5, -0.25, 1.0], [NEVER, 0.75, NEVER], [-0.5, 0.1875, 0.25]],
        end: [0.0, 0.0, 0.0],
    };
    const THINGS: [[f64; 3]; 4] =
        [[0.5, 0.25, 9.0], [-1.0, 0.5, 0.75], [1.0, -0.5, 0.0], [0.25, 2.0, -0.125]];

    /// Every way with its score.
    fn ways() -> Vec<(Vec<usize>, f64)> {
        let way = |number: usize| (0..4).map(|place| number / 3_usize.pow(place) % 3).collect::<Vec<_>>();
        let score = |way: &Vec<usize>| {
            let own: f64 = way.iter().zip(THINGS).map(|(state, scores)| scores[*state]).sum();
            let steps: f64 = way.windows(2).map(|two| CHAIN.steps[two[0]][two[1]]).sum();
            CHAIN.begin[way[0]] + own + steps + CHAIN.end[way[3]]
        };
        let all = (0..81).map(way).map(|way| (way.clone(), score(&way)));
        all.filter(|(_, score)| *score > NEVER / 2.0).collect()
    }

    #[test]
    fn the_best_way_through_a_state_is_the_best_of_all_that_have_it() {
        let sweeps = CHAIN.best(&THINGS);
        for place in 0..4 {
            for state in 0..3 {
                let through = ways().into_iter().filter(|(way, _)| way[place] == state);
                let Some(highest) = through.map(|(_, score)| score).max_by(f64::total_cmp) else { continue };
                assert!((sweeps.through(place)[state] - highest).abs() < 1e-9, "{place} {state}");
                let found = sweeps.way(place, state);
                let (_, score) = ways().into_iter().find(|(way, _)| *way == found).unwrap();
                assert!(found[place] == state && (score - highest).abs() < 1e-9, "{found:?}");
            }
        }
    }

    #[test]
    fn likelihoods_are_shares_of_all_ways() {
        let all: f64 = ways().iter().map(|(_, score)| score.exp()).sum();
        let share = |holds: &dyn Fn(&[usize]) -> bool| {
            ways().iter().filter(|(way, _)| holds(way)).map(|(_, score)| score.exp()).sum::<f64>() / all
        };
        let sweeps = CHAIN.sums(&THINGS);
        let whole = sweeps.whole(log_sum);
        assert!((whole - all.ln()).abs() < 1e-9);
        for (place, likely) in sweeps.likelihoods().enumerate() {
            for (state, likely) in likely.into_iter().enumerate() {
                assert!((likely - share(&|way| way[place] == state)).abs() < 1e-9);
                for to in 0..if place == 0 { 0 } else { 3 } {
                    let step = (sweeps.across(place, state, to) - whole).exp();
                    let expected = share(&|way| way[place - 1] == state && way[place] == to);
                    assert!((step - expected).abs() < 1e-9, "{place} {state} {to}");
                }
            }
        }
    }

    #[test]
    fn an_empty_row_has_no_ways() {
        assert_eq!(CHAIN.sums(&[]).likelihoods().count(), 0);
        assert!(CHAIN.best(&[]).way(0, 1).is_empty());
    }
}
