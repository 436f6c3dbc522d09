//! Samples: documents as features and labels, and the dictionary of features.

use super::corpora::{Annotated, labels};
use quotidian::Document;
use quotidian::training::learned::{Clusters, LabelPart, Labels};
use quotidian::training::names::Page;
use quotidian::training::names::Template;
use quotidian::training::{article, dates};
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
    /// Words that are no part of a name, for certain.
    pub(crate) idle: Vec<bool>,
    pub(crate) ends: Vec<u32>,
    pub(crate) weight: f32,
}

impl Sample {
    /// The hashes of the word at `place`.
    pub(crate) fn word(&self, place: usize) -> &[u32] {
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.hashes[start as usize..self.ends[place] as usize]
    }
}

/// Gives the page of a text to `then`.
pub(crate) fn with_page<T>(text: &str, clusters: &Clusters<'_>, then: impl FnOnce(&Page<'_, '_>) -> T) -> T {
    let document = Document::new(text);
    let article = article::structure(&document, &dates::find(&document), None);
    then(&Page::new(&document, &article, clusters))
}

/// The features and labels of a document.
pub(crate) fn sample(annotated: &Annotated, Given { clusters, left }: Given<'_>) -> Sample {
    with_page(&annotated.text, clusters, |page| {
        let document = page.document();
        let sequences = page.sequences();
        let mut sample = Sample {
            known: sequences.iter().map(|places| is_known(annotated, document, places)).collect(),
            labels: allowed(annotated, document),
            hashes: Vec::new(),
            idle: (0..document.tokens().len()).map(|place| page.is_idle(place)).collect(),
            ends: Vec::new(),
            weight: annotated.weight,
            sequences,
        };
        let mut found = Vec::new();
        let mut next = 0;
        for sequence in sample.sequences.clone() {
            assert_eq!(sequence.start, next, "sequences cover all words");
            next = sequence.end;
            for place in sequence.clone() {
                if page.is_idle(place) {
                    sample.ends.push(sample.hashes.len() as u32);
                    continue;
                }
                page.features(place, &sequence, &mut found);
                sample.hashes.extend(
                    found.iter().filter(|feature| left.keeps(feature.template)).map(|feature| feature.hash),
                );
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
                (true, true) => LabelPart::Single,
                (true, false) => LabelPart::Begin,
                (false, false) => LabelPart::Inside,
                (false, true) => LabelPart::End,
            };
            all[place] = labels(part, gold.types);
        }
    }
    all
}

/// What features are made with: clusters of words, and kinds of features to leave out.
#[derive(Clone, Copy)]
pub(crate) struct Given<'g> {
    pub(crate) clusters: &'g Clusters<'g>,
    pub(crate) left: &'g Left,
}

/// Kinds of features that are left out.
pub(crate) struct Left(Vec<bool>);

impl Left {
    /// Those whose names begin with one of `names`.
    pub(crate) fn out(names: &[String]) -> Self {
        let is = |template: &Template| names.iter().any(|name| template.name().starts_with(name.as_str()));
        Self(Template::ALL.iter().map(is).collect())
    }

    /// Whether features of this kind are kept.
    pub(crate) fn keeps(&self, template: Template) -> bool {
        !self.0[template as usize]
    }
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

impl Dictionary {
    /// The features that `least` words of the samples have.
    pub(crate) fn new<'s>(samples: impl Iterator<Item = &'s Sample>, least: u32) -> Self {
        let mut dictionary = Self::default();
        let mut met: Vec<(u32, u32)> = Vec::new();
        for hash in samples.flat_map(|sample| &sample.hashes) {
            let number = *dictionary.numbers.entry(*hash).or_insert(met.len() as u32) as usize;
            if number == met.len() {
                met.push((*hash, 0));
            }
            met[number].1 += 1;
        }
        dictionary.numbers.clear();
        for (hash, _) in met.into_iter().filter(|(_, count)| *count >= least) {
            dictionary.numbers.insert(hash, dictionary.hashes.len() as u32);
            dictionary.hashes.push(hash);
        }
        dictionary
    }

    /// The features with these numbers alone, numbered anew.
    pub(crate) fn only(&self, numbers: &[usize]) -> Self {
        let hashes: Vec<u32> = numbers.iter().map(|number| self.hashes[*number]).collect();
        Self { numbers: hashes.iter().copied().zip(0..).collect(), hashes }
    }

    /// Numbers of the features of each word of `sample`.
    pub(crate) fn words(&self, sample: &Sample) -> Vec<Vec<u32>> {
        (0..sample.ends.len()).map(|place| self.numbers(sample.word(place))).collect()
    }

    fn numbers(&self, hashes: &[u32]) -> Vec<u32> {
        hashes.iter().filter_map(|hash| self.numbers.get(hash).copied()).collect()
    }
}
