//! The parts of a page, line by line: what stands before the article, its headline, its header, its body, what stands
//! between, and what stands after.
//!
//! A linear-chain conditional random field reads all lines together: each line's features speak for and against each part,
//! and a part follows only what it can follow, so that a page has one article. For each likely place of the headline the
//! likeliest reading is kept, and the reading whose headline and body fit each other best is chosen. The weights were
//! learned by `trainer learn lines`; their card is `data/learned/lines.card.md`.

mod choice;
mod decode;
mod groups;
mod inside;
mod line;
mod page;
mod page_reading;
mod part;
mod repeats;
mod stretch;
mod traits;
mod vocabulary;
mod weights;
mod wordings;

use super::lines::shape::{self, LineShape};
use crate::dates::Expression;
use crate::text::Document;
use std::sync::LazyLock;

pub use choice::ReadingChoice;
pub use groups::names;
pub use part::{FOLLOWS, PARTS, Part, chain};
pub use traits::TRAITS;
pub use weights::Weights;

/// The weights that come with the library.
static LEARNED: LazyLock<Weights<'static>> = LazyLock::new(|| {
    Weights::read(include_bytes!("../../../data/learned/lines.weights")).unwrap_or_else(|_| Weights::none())
});

/// The weights that come with the library.
pub fn learned() -> &'static Weights<'static> {
    &LEARNED
}

/// What each line is part of, and how sure that is.
#[derive(Debug)]
pub struct Parts {
    /// The part of each line, in order.
    pub by_line: Vec<Part>,
    /// For each line the probability of each part, in the order of [`Part::ALL`].
    pub probabilities: Vec<[f32; PARTS]>,
    /// The place of the headline.
    pub headline: Option<usize>,
}

impl Parts {
    /// How likely it is that the line at `place` is of `part`; 0 past the end.
    pub(super) fn probability(&self, place: usize, part: Part) -> f32 {
        let line = self.probabilities.get(place);
        line.and_then(|line| line.get(part as usize)).copied().unwrap_or(0.0)
    }
}

/// The parts of the page with these lines; empty for a page without lines.
pub(super) fn parts(document: &Document<'_>, shapes: &[LineShape<'_>], weights: &Weights<'_>) -> Parts {
    let (lattice, choices) = read(document, shapes, weights);
    let chosen = choice::best(choices, weights);
    let (by_line, headline) = chosen.map_or_else(Default::default, |chosen| (chosen.parts, chosen.headline));
    Parts { by_line, probabilities: lattice.probabilities(), headline }
}

/// What the trainer learns from: the features of each line, as numbers below the count of [`names`].
pub fn features(document: &Document<'_>, expressions: &[Expression]) -> Vec<Vec<u16>> {
    page::PastedPage::new(document, &shape::shapes(document, expressions)).features()
}

/// The readings of a page that `weights` hold likeliest.
pub fn choices(
    document: &Document<'_>,
    expressions: &[Expression],
    weights: &Weights<'_>,
) -> Vec<ReadingChoice> {
    read(document, &shape::shapes(document, expressions), weights).1
}

/// The scores of the page and its likeliest readings.
fn read(
    document: &Document<'_>,
    shapes: &[LineShape<'_>],
    weights: &Weights<'_>,
) -> (decode::PageLattice, Vec<ReadingChoice>) {
    let page = page::PastedPage::new(document, shapes);
    let lattice = decode::PageLattice::new(&page.features(), &page.titles, weights);
    let readings = lattice.readings(choice::READINGS, &page.titles_with_header(), page.opens());
    let traits = traits::traits(&page, &readings);
    let choices =
        readings.into_iter().zip(traits).map(|(reading, traits)| ReadingChoice::new(reading, traits));
    (lattice, choices.collect())
}
