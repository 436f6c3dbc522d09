//! The card of the weights: what they were learned from, and how.

/// The card, with `FIGURES` where the figures go.
pub(super) const CARD: &str = "# Card: the weights of `references.weights`

Whom a pronoun or a noun such as \"the company\" means: one of the entities named in the five sentences before, or nobody. A
linear model for each of four classes (he and she; it; they; nouns), weighing what is known of a candidate (distance, standing,
gender, who speaks, subject or object, what is unnamed in between, whether its name or the lists have the noun) against what
speaks for nobody. It is taken where it is likely enough for five in six of those resolved to be right, as measured on
documents held back; of \"he\" and \"she\" from three in ten on.

- **Made by** `cargo run --release -p trainer -- learn references`, in seconds, the same bytes each time. Weights are in hundredths.
- **Learned from** GUM (Universal Dependencies): academic, bio, court, essay, fiction, interview, letter, podcast, speech,
  textbook and voyage. Annotations CC BY 4.0, texts by genre; no text is here.
- **By rules**: descriptions of people by role or age, \"who\", \"which\", \"I\" and \"we\" inside quotation marks.
- **Cannot**: they, which stands for two people, or for many without a name, as a rule; most of it, which stands for
  something without a name; the couple, the brothers; whom \"we\" means where a person says it.
FIGURES";
