//! The card of the weights: what they were learned from, how, and how well they do on pages they did not learn from.

use super::field::PRICE;
use super::figures::Figures;
use super::folds::FOLDS;
use quotidian::training::article::parts::{PARTS, TRAITS, names};
use std::fmt::Write;

/// The card for weights learned from so many `pages` and measured `rounds` times by cross-validation.
pub(super) fn card(pages: usize, clean: usize, rounds: usize, figures: &Figures, size: usize) -> String {
    let mut rows = String::new();
    for (name, value) in figures.table() {
        // Writing to a string cannot fail.
        let _ = writeln!(rows, "| {name} | {value:.1} |");
    }
    format!(
        "# Card: the weights of `lines.weights`

For each line of a pasted text: is it above the article, its headline, its header, its body, between, or below. A linear-chain
conditional random field over {features} features and {PARTS} parts, then a choice among its likeliest readings by {traits}
traits of headline and body. Weights are signed bytes in sixteenths; the file has {size} bytes.

- **Learned from** {pages} pages (pastes of whole web pages with the text of their article; whole articles annotated for this
  project) and {clean} articles of PolNeAR that are nothing but an article. Each page is learned as it is, without what stands
  above its headline, and with its article in the frame of another page. The texts are under copyright and not part of the
  project; weights are counts of features, and no text can be read from them.
- **Made by** `cargo run --release -p trainer -- learn lines --rounds {rounds}`: L-BFGS on the likelihood, a weight costing
  {PRICE} times its square; about three minutes on two cores, and the same bytes each time.
- **Cannot**: pages of several articles, forums and live blogs read as one article; languages other than English.

Measured by cross-validation in {FOLDS} folds, pages with one headline in one fold, {rounds} times dealt out otherwise; the frames
of held-out pages are left out of the training as well:

| figure | per cent |
| --- | --- |
{rows}",
        features = names().count(),
        traits = TRAITS.len(),
    )
}
