//! The choice among readings of a page: which headline, and with it which body, fit each other best.

use super::page_reading::PageReading;
use super::part::Part;
use super::traits::TRAITS;
use super::weights::Weights;

/// So many places of the headline are tried.
pub(super) const READINGS: usize = 10;

/// A reading of a page to choose among.
#[derive(Debug)]
pub struct ReadingChoice {
    /// Place of its headline.
    pub headline: Option<usize>,
    /// Its parts, line by line.
    pub parts: Vec<Part>,
    /// What speaks for and against it, in the order of [`TRAITS`].
    pub traits: [f32; TRAITS.len()],
}

impl ReadingChoice {
    pub(super) fn new(PageReading { headline, parts, .. }: PageReading, traits: [f32; TRAITS.len()]) -> Self {
        Self { headline, parts, traits }
    }
}

/// The reading that scores highest by its traits, the first of equals.
pub(super) fn best(choices: Vec<ReadingChoice>, weights: &Weights<'_>) -> Option<ReadingChoice> {
    let score = |choice: &ReadingChoice| weights.reading(&choice.traits);
    choices.into_iter().rev().max_by(|one, other| score(one).total_cmp(&score(other)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_equal_readings_the_first_is_chosen() {
        let choice =
            |place| ReadingChoice { headline: Some(place), parts: vec![], traits: [1.0; TRAITS.len()] };
        let chosen = best([3, 0, 7].map(choice).into(), &Weights::none());
        assert_eq!(chosen.and_then(|chosen| chosen.headline), Some(3));
    }
}
