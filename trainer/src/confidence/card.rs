//! The card of the weights: what they were learned from, and how.

/// The card, with `FIGURES` where the figures go.
pub(super) const CARD: &str = "# Card: the weights of `confidence.weights`

How probable it is that a quote is right: that its content has the words that people marked (four in five of both together, at
least) and that its speaker is who they say. A logistic model of what is known of how the quote was found: its form, what words
stand for the speaker, how that was resolved, who else it may be, its length.

- **Made by** `cargo run --release -p trainer -- learn confidence`, in seconds, the same bytes each time. Weights are in hundredths.
- **Learned from** whole articles annotated for this project and from ggt28 (Canadian news with speakers, by hand). The rules were
  written while reading a part of the articles; what that adds there is learned as a weight of its own and left out. No text is here.
- **Figures** are of weights learned from other documents, a fifth at a time.
- **Cannot**: tell apart quotes that are found in the same way.
FIGURES";
