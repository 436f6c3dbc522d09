//! Decoding: the likeliest parts of all lines together, the likeliest for each place of the headline, and how sure each line is.

use super::page_reading::PageReading;
use super::part::{PARTS, Part, PartScores, chain};
use super::weights::Weights;
use crate::learned::{Chain, Real, best_state, highest};

/// What cannot be.
const NEVER: f32 = f32::NEVER;

/// The scores of a page, line by line.
pub(super) struct PageLattice {
    lines: Vec<PartScores>,
    chain: Chain<f32, PARTS>,
}

impl PageLattice {
    /// The lattice of lines with these `features`, of which those that `titles` holds for may be the headline.
    pub(super) fn new(features: &[Vec<u16>], titles: &[bool], weights: &Weights<'_>) -> Self {
        let line = |(own, title): (&Vec<u16>, &bool)| {
            let scores = weights.line(own);
            if *title { scores } else { no_headline(scores) }
        };
        let lines = features.iter().zip(titles).map(line).collect();
        Self { lines, chain: chain(|from, to| weights.step(from, to)) }
    }

    /// The likeliest reading with the headline at each of the likeliest `count` places, and at each of `asked`, and the
    /// likeliest without one if the page can begin with its body: if `opens` says so, or nothing can be the headline.
    pub(super) fn readings(&self, count: usize, asked: &[usize], opens: bool) -> Vec<PageReading> {
        let sweeps = self.chain.best(&self.lines);
        let headline = Part::Headline as usize;
        let score = |place: usize| sweeps.through(place).get(headline).copied().unwrap_or(NEVER);
        let mut places: Vec<(f32, usize)> = (0..self.lines.len())
            .map(|place| (score(place), place))
            .filter(|(score, _)| *score > NEVER / 2.0)
            .collect();
        places.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        let mut rank = 0;
        places.retain(|(_, place)| {
            rank += 1;
            rank <= count || asked.contains(place)
        });
        let reading = |&(score, place): &(f32, usize)| {
            let parts = parts(&sweeps.way(place, headline));
            PageReading { parts, headline: Some(place), score }
        };
        let mut found: Vec<PageReading> = places.iter().map(reading).collect();
        let none = found.is_empty();
        let begins = |own: &PageReading| opens && own.parts.first() == Some(&Part::Body);
        found.extend(self.without_headline().filter(|own| none || begins(own)));
        let likeliest = found.iter().map(|reading| reading.score).fold(NEVER, f32::max);
        for reading in &mut found {
            reading.score -= likeliest;
        }
        found
    }

    fn without_headline(&self) -> Option<PageReading> {
        let lines: Vec<PartScores> = self.lines.iter().copied().map(no_headline).collect();
        let sweeps = self.chain.best(&lines);
        let last = lines.len().checked_sub(1)?;
        let scores = sweeps.through(last);
        let parts = parts(&sweeps.way(last, best_state(&scores)));
        Some(PageReading { parts, headline: None, score: highest(scores) })
    }

    /// For each line the probability of each part.
    pub(super) fn probabilities(&self) -> Vec<PartScores> {
        self.chain.sums(&self.lines).likelihoods().collect()
    }
}

/// The scores of a line that is no headline.
fn no_headline(mut scores: PartScores) -> PartScores {
    if let Some(score) = scores.get_mut(Part::Headline as usize) {
        *score = NEVER;
    }
    scores
}

fn parts(way: &[usize]) -> Vec<Part> {
    way.iter().filter_map(|state| Part::ALL.get(*state).copied()).collect()
}
