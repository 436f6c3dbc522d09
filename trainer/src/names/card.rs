//! The card of the weights: what they were learned from, how, and how well they do on what they did not learn from.

use super::amounts::{FOLDS, RESPELLED, WORDS};
use super::corpora::Corpus;
use super::measure::Counts;
use brotli::enc::{BrotliCompress, BrotliEncoderParams};
use quotidian::training::names::Template;
use std::fmt::Write;

/// What the card tells.
pub(super) struct Figures<'f> {
    pub(super) corpora: &'f [(&'static Corpus, usize)],
    /// Articles that everyone measures on, and all that were annotated for this project, by cross-validation.
    pub(super) articles: &'f Counts,
    pub(super) own: &'f Counts,
    /// Sets that are never learned from.
    pub(super) others: &'f [(String, Counts)],
    pub(super) rows: usize,
    pub(super) weights: &'f [u8],
    pub(super) clusters: &'f [u8],
}

/// The text of the card.
pub(super) fn card(figures: &Figures<'_>) -> String {
    let mut corpora = String::new();
    for (corpus, documents) in figures.corpora {
        // Writing to a string cannot fail.
        let _ =
            writeln!(corpora, "| {} | {documents} | {} | {} |", corpus.name, corpus.weight, corpus.licence);
    }
    let mut scores = String::new();
    let mut row = |name: &str, counts: &Counts| {
        let [plo, person, organization, place, all] =
            [0..3, 0..1, 1..2, 2..3, 0..4].map(|kinds| counts.score(kinds));
        let _ = writeln!(
            scores,
            "| {name} | {plo:.1} | {all:.1} | {person:.1} | {organization:.1} | {place:.1} |"
        );
    };
    row("whole web articles (63), cross-validated", figures.articles);
    row("all articles annotated for this project, cross-validated", figures.own);
    figures.others.iter().for_each(|(name, counts)| row(name, counts));
    format!(
        "# Card: the weights of `names.weights` and the clusters of `words.clusters`

For each word of an article: the part it has in a name and the name's type, or that it is in none. A linear-chain conditional
random field over {templates} kinds of features (words, spelling, neighbours, clusters, lists, the stretch of capitals around a
word, where it stands), looked at twice: the second time with what the first look found elsewhere in the article. Weights are
signed bytes in sixteenths, {rows} features have some; {weights} bytes, {weights_packed} as they are downloaded. Clusters of
{WORDS} words, {clusters} bytes, {clusters_packed} as they are downloaded.

- **Made by** `cargo run --release -p trainer -- learn names`, a few minutes on two cores, the same bytes each time: first which
  weights are worth having (FTRL-proximal with a high price on each), then what they are; the second look is learned from what
  first looks say of documents they have not seen. {share} in a hundred documents are learned in capitals as well, as many in
  small letters. The word lists are those of `data/gazetteers/`.
- **Confidence** is how often names as likely were right, in articles that were held out.
- **Cannot**: languages other than English; tell apart what only knowledge tells, as a team from its town in a bare headline.

## Learned from

No text of them is in this repository, and none can be read from the weights. Clusters are of GloVe 6B (PDDL).

| corpus | documents | weight | licence |
| --- | --- | --- | --- |
{corpora}
Where a corpus does not tell types apart, or does not annotate them, any of them is taken for right.

## How well

Exact spans, F in percent, from raw text. Articles by cross-validation in {FOLDS} folds; the other sets were never learned from.

| set | person, organisation, place | all types | person | organisation | place |
| --- | --- | --- | --- | --- | --- |
{scores}",
        templates = Template::ALL.len(),
        rows = figures.rows,
        weights = figures.weights.len(),
        weights_packed = packed(figures.weights),
        clusters = figures.clusters.len(),
        clusters_packed = packed(figures.clusters),
        share = RESPELLED / 10,
    )
}

/// Bytes after compression, as a server sends them.
fn packed(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let done = BrotliCompress(&mut &*bytes, &mut out, &BrotliEncoderParams::default());
    done.map_or(bytes.len(), |_| out.len())
}
