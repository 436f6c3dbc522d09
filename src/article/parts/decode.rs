//! Decoding: the likeliest parts of all lines together, the likeliest for each place of the headline, and how sure each line is.

use super::weights::Weights;
use super::{FOLLOWS, PARTS, Part};

/// What cannot be.
const NEVER: f32 = -1e9;

/// Scores of one line, or of one step, for each part.
pub(super) type Scores = [f32; PARTS];

/// One reading of a whole page.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    pub(super) parts: Vec<Part>,
    /// Place of the headline, if it has one.
    pub(super) headline: Option<usize>,
    /// How much less likely than the likeliest it is: 0 or less, in nats.
    pub(super) score: f32,
}

/// The scores of a page, line by line.
pub(super) struct Lattice {
    lines: Vec<Scores>,
    steps: [Scores; PARTS],
}

impl Lattice {
    /// The lattice of lines with these `features`, of which those that `titles` holds for may be the headline.
    pub(super) fn new(features: &[Vec<u16>], titles: &[bool], weights: &Weights) -> Self {
        let mut steps = [[NEVER; PARTS]; PARTS];
        for (from, next) in FOLLOWS {
            for to in next {
                set(&mut steps, from, *to, weights.step(from, *to));
            }
        }
        let line = |(own, title): (&Vec<u16>, &bool)| {
            let mut scores = weights.line(own);
            if let Some(score) = scores.get_mut(Part::Headline as usize).filter(|_| !title) {
                *score = NEVER;
            }
            scores
        };
        Self { lines: features.iter().zip(titles).map(line).collect(), steps }
    }

    fn step(&self, from: usize, to: usize) -> f32 {
        self.steps.get(from).and_then(|row| row.get(to)).copied().unwrap_or(NEVER)
    }

    /// The scores of the best ways from the start to each line and from each line to the end, `pool` choosing among ways:
    /// the best of them, or all together.
    fn sweeps(&self, pool: impl Fn(Scores) -> f32) -> (Vec<Scores>, Vec<Scores>) {
        let mut forward: Vec<Scores> = Vec::with_capacity(self.lines.len());
        for own in &self.lines {
            let last = forward.last().copied();
            forward.push(std::array::from_fn(|to| {
                let come = last.map_or_else(
                    || begin(to),
                    |last| pool(std::array::from_fn(|from| at(&last, from) + self.step(from, to))),
                );
                come + at(own, to)
            }));
        }
        let mut backward: Vec<Scores> = vec![std::array::from_fn(end); self.lines.len()];
        for place in (1..self.lines.len()).rev() {
            let (Some(own), Some(next)) = (self.lines.get(place), backward.get(place)) else { continue };
            let go: Scores = std::array::from_fn(|to| at(own, to) + at(next, to));
            let scores =
                std::array::from_fn(|from| pool(std::array::from_fn(|to| self.step(from, to) + at(&go, to))));
            if let Some(before) = backward.get_mut(place - 1) {
                *before = scores;
            }
        }
        (forward, backward)
    }

    /// The likeliest reading with the headline at each of the likeliest `count` places, and at each of `asked`, and the
    /// likeliest without one if the page can begin with its body: if `opens` says so, or nothing can be the headline.
    pub(super) fn readings(&self, count: usize, asked: &[usize], opens: bool) -> Vec<Reading> {
        let (forward, backward) = self.sweeps(best);
        let headline = Part::Headline as usize;
        let mut places: Vec<(f32, usize)> = forward
            .iter()
            .zip(&backward)
            .enumerate()
            .map(|(place, (forward, backward))| (at(forward, headline) + at(backward, headline), place))
            .filter(|(score, _)| *score > NEVER / 2.0)
            .collect();
        places.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let mut rank = 0;
        places.retain(|(_, place)| {
            rank += 1;
            rank <= count || asked.contains(place)
        });
        let mut found: Vec<Reading> = places
            .iter()
            .map(|&(score, place)| {
                let parts = self.through(&forward, &backward, place, Part::Headline);
                Reading { parts, headline: Some(place), score }
            })
            .collect();
        let none = found.is_empty();
        let begins = |own: &Reading| opens && own.parts.first() == Some(&Part::Body);
        found.extend(self.without_headline().filter(|own| none || begins(own)));
        let likeliest = found.iter().map(|reading| reading.score).fold(NEVER, f32::max);
        for reading in &mut found {
            reading.score -= likeliest;
        }
        found
    }

    fn without_headline(&self) -> Option<Reading> {
        let mut other = Self { lines: self.lines.clone(), steps: self.steps };
        for line in &mut other.lines {
            if let Some(score) = line.get_mut(Part::Headline as usize) {
                *score = NEVER;
            }
        }
        let (forward, backward) = other.sweeps(best);
        let last: Scores =
            std::array::from_fn(|part| at(forward.last().unwrap_or(&[NEVER; PARTS]), part) + end(part));
        let part = *Part::ALL.get(best_place(&last))?;
        let place = self.lines.len().checked_sub(1)?;
        let parts = other.through(&forward, &backward, place, part);
        Some(Reading { parts, headline: None, score: best(last) })
    }

    /// The best way that has `part` at `place`.
    fn through(&self, forward: &[Scores], backward: &[Scores], place: usize, part: Part) -> Vec<Part> {
        let mut way = vec![part; self.lines.len()];
        let mut current = part as usize;
        for earlier in (0..place).rev() {
            let Some(scores) = forward.get(earlier) else { break };
            current = best_place(&std::array::from_fn(|from| at(scores, from) + self.step(from, current)));
            put(&mut way, earlier, current);
        }
        current = part as usize;
        for later in place + 1..self.lines.len() {
            let (Some(own), Some(scores)) = (self.lines.get(later), backward.get(later)) else { break };
            let next = |to: usize| self.step(current, to) + at(own, to) + at(scores, to);
            current = best_place(&std::array::from_fn(next));
            put(&mut way, later, current);
        }
        way
    }

    /// For each line the probability of each part.
    pub(super) fn probabilities(&self) -> Vec<Scores> {
        let (forward, backward) = self.sweeps(sum);
        let joined = forward.iter().zip(&backward).map(|(forward, backward)| {
            let scores: Scores = std::array::from_fn(|part| at(forward, part) + at(backward, part));
            let all = sum(scores);
            scores.map(|score| (score - all).exp())
        });
        joined.collect()
    }
}

fn set(steps: &mut [Scores; PARTS], from: Part, to: Part, score: f32) {
    if let Some(place) = steps.get_mut(from as usize).and_then(|row| row.get_mut(to as usize)) {
        *place = score;
    }
}

fn put(way: &mut [Part], place: usize, part: usize) {
    if let (Some(line), Some(part)) = (way.get_mut(place), Part::ALL.get(part)) {
        *line = *part;
    }
}

fn at(scores: &Scores, part: usize) -> f32 {
    scores.get(part).copied().unwrap_or(NEVER)
}

fn begin(part: usize) -> f32 {
    if Part::BEGINS.iter().any(|known| *known as usize == part) { 0.0 } else { NEVER }
}

fn end(part: usize) -> f32 {
    if Part::ENDS.iter().any(|known| *known as usize == part) { 0.0 } else { NEVER }
}

fn best(scores: Scores) -> f32 {
    scores.into_iter().fold(f32::NEG_INFINITY, f32::max)
}

fn best_place(scores: &Scores) -> usize {
    let mut best = 0;
    for (place, score) in scores.iter().enumerate() {
        if *score > at(scores, best) {
            best = place;
        }
    }
    best
}

/// The logarithm of the sum of what the scores are logarithms of.
fn sum(scores: Scores) -> f32 {
    let most = best(scores);
    most + scores.iter().map(|score| (score - most).exp()).sum::<f32>().ln()
}
