//! Samples: documents as features and labels, and the dictionary of features.

use super::corpora::{Annotated, Guide, any_part, labels};
use quotidian::entities::page::Page;
use quotidian::learned::{Clusters, Labels, Part, mix};
use quotidian::{Document, article, dates};
use std::collections::HashMap;
use std::ops::Range;

/// A document in numbers.
pub(crate) struct Sample {
    pub(crate) sequences: Vec<Range<usize>>,
    /// Whether each sequence is annotated.
    pub(crate) known: Vec<bool>,
    /// The labels that each word may have.
    pub(crate) labels: Vec<Labels>,
    /// Hashes of the features of all words, and where those of each word end.
    pub(crate) hashes: Vec<u32>,
    pub(crate) ends: Vec<u32>,
    pub(crate) guide: Guide,
    pub(crate) weight: f32,
}

impl Sample {
    /// The hashes of the word at `place`.
    pub(crate) fn word(&self, place: usize) -> &[u32] {
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.hashes[start as usize..self.ends[place] as usize]
    }
}

/// A page of a document whose article is found.
pub(crate) fn with_page<T>(text: &str, clusters: &Clusters<'_>, then: impl FnOnce(&Document<'_>, &Page<'_, '_>, &quotidian::analysis::Article) -> T) -> T {
    let document = Document::new(text);
    let expressions = dates::find(&document);
    let article = article::structure(&document, &expressions, None);
    let page = Page::new(&document, &article, clusters);
    then(&document, &page, &article)
}

/// The features and labels of a document.
pub(crate) fn sample(annotated: &Annotated, clusters: &Clusters<'_>) -> Sample {
    with_page(&annotated.text, clusters, |document, page, _| {
        let sequences = page.sequences();
        let mut sample = Sample {
            known: sequences.iter().map(|places| is_known(annotated, document, places)).collect(),
            labels: allowed(annotated, document),
            hashes: Vec::new(),
            ends: Vec::new(),
            guide: annotated.guide,
            weight: annotated.weight,
            sequences,
        };
        let mut found = Vec::new();
        let mut next = 0;
        for sequence in sample.sequences.clone() {
            assert_eq!(sequence.start, next, "sequences cover all words");
            next = sequence.end;
            for place in sequence.clone() {
                page.features(place, &sequence, &mut found);
                sample.hashes.extend(found.iter().map(|feature| feature.hash));
                sample.ends.push(sample.hashes.len() as u32);
            }
        }
        sample
    })
}

fn is_known(annotated: &Annotated, document: &Document<'_>, places: &Range<usize>) -> bool {
    let span = document.span_of(places.clone());
    !annotated.ignore.iter().any(|ignored| ignored.overlaps(span))
}

/// The labels that each word may have by the annotation.
fn allowed(annotated: &Annotated, document: &Document<'_>) -> Vec<Labels> {
    let mut all = vec![annotated.guide.outside(); document.tokens().len()];
    for gold in annotated.golds.iter().filter(|gold| gold.types != 0) {
        let places = document.tokens_in(gold.span);
        // A name may begin or end inside a word: nobody knows the labels then.
        let first = document.tokens().partition_point(|token| token.span.end <= gold.span.start);
        if places.is_empty() || document.span_of(places.clone()) != gold.span {
            for place in first..places.end.max(first + 1) {
                if let Some(labels) = all.get_mut(place) {
                    *labels = Labels::ALL;
                }
            }
            continue;
        }
        let (start, last) = (places.start, places.end - 1);
        for place in places {
            let part = match (place == start, place == last) {
                (true, true) => Part::Single,
                (true, false) => Part::Begin,
                (false, false) => Part::Inside,
                (false, true) => Part::End,
            };
            all[place] = labels(part, gold.types);
        }
    }
    let _ = any_part;
    all
}

/// Numbers of features that are met often enough.
#[derive(Default)]
pub(crate) struct Dictionary {
    numbers: HashMap<u32, u32, std::hash::BuildHasherDefault<Cheap>>,
    pub(crate) hashes: Vec<u32>,
}

/// Hashes are hashes already.
#[derive(Default)]
pub(crate) struct Cheap(u64);

impl std::hash::Hasher for Cheap {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, _: &[u8]) {
        unreachable!("keys are of 32 bits");
    }
    fn write_u32(&mut self, value: u32) {
        self.0 = u64::from(value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

/// The hash of a feature as words under `guide` have it beside the one that all share.
pub(crate) fn guided(hash: u32, guide: Guide) -> u32 {
    mix(hash, 0xD0 + guide as u32)
}

impl Dictionary {
    /// The features that `least` words of the samples have, alone and, where `guides` says so, with their guide.
    pub(crate) fn new<'s>(samples: impl Iterator<Item = &'s Sample>, least: u32, guides: &[Guide]) -> Self {
        let mut dictionary = Self::default();
        let mut counts: Vec<u32> = Vec::new();
        let mut met: Vec<u32> = Vec::new();
        let mut count = |hash: u32, dictionary: &mut Self| {
            let next = met.len() as u32;
            let number = *dictionary.numbers.entry(hash).or_insert(next);
            if number == next {
                met.push(hash);
                counts.push(0);
            }
            counts[number as usize] += 1;
        };
        for sample in samples {
            for &hash in &sample.hashes {
                count(hash, &mut dictionary);
                if guides.contains(&sample.guide) {
                    count(guided(hash, sample.guide), &mut dictionary);
                }
            }
        }
        dictionary.numbers.clear();
        for (hash, count) in met.into_iter().zip(counts) {
            if count >= least {
                dictionary.numbers.insert(hash, dictionary.hashes.len() as u32);
                dictionary.hashes.push(hash);
            }
        }
        dictionary
    }

    /// Numbers of the features of each word of `sample`, with those of `guide`.
    pub(crate) fn words(&self, sample: &Sample, guide: Option<Guide>) -> Vec<Vec<u32>> {
        (0..sample.ends.len()).map(|place| self.numbers(sample.word(place), guide)).collect()
    }

    /// The number of a feature.
    pub(crate) fn number(&self, hash: u32) -> Option<u32> {
        self.numbers.get(&hash).copied()
    }

    /// Numbers of the features of these hashes.
    pub(crate) fn numbers(&self, hashes: &[u32], guide: Option<Guide>) -> Vec<u32> {
        let own = guide.iter().flat_map(|guide| hashes.iter().map(|hash| guided(*hash, *guide)));
        hashes.iter().copied().chain(own).filter_map(|hash| self.numbers.get(&hash).copied()).collect()
    }
}
