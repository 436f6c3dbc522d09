//! The tagger: the label of each word, looked at twice, and how likely it is.

use super::again::Memory;
use super::features::Feature;
use super::page::Page;
use super::templates::Template;
use crate::learned::{
    Clusters, KNOTS, Label, Lattice, LearnedError, Odds, Scores, Table, best, fingerprint, mix,
};
use std::ops::Range;
use std::sync::LazyLock;

/// What names are recognised by: weights of features, and clusters of words.
#[derive(Clone, Debug)]
pub struct Model<'m> {
    table: Table<'m>,
    clusters: Clusters<'m>,
}

/// Raised where a feature of the same name comes to mean something else.
const VERSION: u32 = 2;

/// The scores of words that are no part of a name.
const NO_NAME: Scores = {
    let mut scores = [-10_000; Label::COUNT];
    scores[0] = 0;
    scores
};

static LEARNED: LazyLock<Model<'static>> = LazyLock::new(|| {
    let weights = include_bytes!("../../data/learned/names.weights");
    let clusters = include_bytes!("../../data/learned/words.clusters");
    Model::read(weights, clusters)
        .unwrap_or_else(|_| Model { table: Table::none(), clusters: Clusters::none() })
});

/// The model that comes with the library.
pub(super) fn learned() -> &'static Model<'static> {
    &LEARNED
}

/// The labels of a page.
#[derive(Debug)]
pub(super) struct Tagged {
    /// Of the first look, one a word, and what they make of the article.
    pub(super) once: Vec<Label>,
    pub(super) memory: Memory,
    /// Of the second look.
    pub(super) labels: Vec<Label>,
    /// How likely that is, one a word.
    pub(super) sure: Vec<f32>,
}

impl<'m> Model<'m> {
    /// Reads the two files.
    ///
    /// # Errors
    /// One of them is foreign, damaged, or for another version of the library.
    pub fn read(weights: &'m [u8], clusters: &'m [u8]) -> Result<Self, LearnedError> {
        let clusters = Clusters::read(clusters)?;
        Ok(Self { table: Table::read(weights, Self::fingerprint(&clusters))?, clusters })
    }

    /// Tells files of weights apart that were learned for other kinds of features, or with other clusters of words.
    pub fn fingerprint(clusters: &Clusters<'_>) -> u32 {
        let kinds = fingerprint(Template::ALL.iter().map(|template| template.name()));
        mix(mix(kinds, VERSION), clusters.checksum())
    }

    /// The clusters of words.
    pub fn clusters(&self) -> &Clusters<'m> {
        &self.clusters
    }

    /// The labels of the words of `page`, looked at twice.
    pub(super) fn tag(&self, page: &Page<'_, '_>, sequences: &[Range<usize>]) -> Tagged {
        let [first, second] = &self.table.rest().steps;
        let mut rows = self.first(page, sequences);
        let label = |rows: &[Scores], steps| {
            let of = |places: &Range<usize>| best(rows.get(places.clone()).unwrap_or_default(), steps);
            sequences.iter().flat_map(of).collect::<Vec<Label>>()
        };
        let once = label(&rows, first);
        let memory = Memory::new(page, &once);
        self.second(page, sequences, &once, &memory, &mut rows);
        let labels = label(&rows, second);
        let sure = self.sure(sequences, &rows, &labels);
        Tagged { once, memory, labels, sure }
    }

    fn first(&self, page: &Page<'_, '_>, sequences: &[Range<usize>]) -> Vec<Scores> {
        let mut rows = Vec::new();
        let mut found = Vec::new();
        for sequence in sequences {
            for place in sequence.clone() {
                if page.is_idle(place) {
                    rows.push(NO_NAME);
                    continue;
                }
                page.features(place, sequence, &mut found);
                let mut row = [0; Label::COUNT];
                for feature in &found {
                    self.table.add(feature.hash, &mut row);
                }
                rows.push(row);
            }
        }
        rows
    }

    fn second(
        &self,
        page: &Page<'_, '_>,
        sequences: &[Range<usize>],
        once: &[Label],
        memory: &Memory,
        rows: &mut [Scores],
    ) {
        let mut found = Vec::new();
        for sequence in sequences {
            memory.features(page, once, sequence, &mut found);
            let rows = rows.get_mut(sequence.clone()).unwrap_or_default();
            for (row, found) in rows.iter_mut().zip(&found) {
                for feature in found {
                    self.table.add(feature.hash, row);
                }
            }
        }
    }

    /// The probability of each word's label.
    fn sure(&self, sequences: &[Range<usize>], rows: &[Scores], labels: &[Label]) -> Vec<f32> {
        let odds = Odds::new();
        let [_, steps] = &self.table.rest().steps;
        let steps = odds.steps(steps);
        let mut lattice = Lattice::default();
        let mut sure = Vec::with_capacity(labels.len());
        for places in sequences {
            let own = labels.get(places.clone()).unwrap_or_default();
            if own.iter().all(|label| *label == Label::OUTSIDE) {
                sure.resize(sure.len() + places.len(), 1.0);
                continue;
            }
            let rows = rows.get(places.clone()).unwrap_or_default();
            let words: Vec<[f32; Label::COUNT]> = rows.iter().map(|row| odds.word(row)).collect();
            lattice.run(&words, &steps);
            let of = |(row, label): ([f32; Label::COUNT], &Label)| row.get(label.number()).copied();
            sure.extend(lattice.words().zip(own).map(|both| of(both).unwrap_or_default()));
        }
        sure
    }

    /// How often names of this probability are right.
    pub(super) fn calibrated(&self, probability: f32) -> f64 {
        let mut at = f64::from(probability.clamp(0.0, 1.0)) * (KNOTS - 1) as f64;
        let mut knots = self.table.rest().calibration.iter().map(|knot| f64::from(*knot) / 255.0);
        let mut low = knots.next().unwrap_or_default();
        for high in knots {
            if at <= 1.0 {
                return low + (high - low) * at;
            }
            (low, at) = (high, at - 1.0);
        }
        low
    }

    /// What weighs most for `label` among the features of a word.
    pub(super) fn strongest(&self, features: &[Feature], label: Label) -> Option<(Template, i32)> {
        let weights =
            features.iter().map(|feature| (feature.template, self.table.weight(feature.hash, label)));
        weights.max_by_key(|(_, weight)| *weight).filter(|(_, weight)| *weight > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learned::LearnedFile;

    #[test]
    fn the_committed_files_are_for_this_library() {
        let weights = include_bytes!("../../data/learned/names.weights");
        let clusters = include_bytes!("../../data/learned/words.clusters");
        let own = Model::fingerprint(&Clusters::read(clusters).unwrap());
        assert_eq!(LearnedFile::verify(weights, own).err(), None);
        assert_eq!(LearnedFile::verify(clusters, Clusters::fingerprint()).err(), None);
        assert_eq!(Model::read(weights, clusters).err(), None);
        assert_eq!(Model::read(clusters, weights).err(), Some(LearnedError::Features));
    }
}
