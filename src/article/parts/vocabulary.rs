//! Vocabulary: which telling words the lines of a page share, rare ones counting more.

use crate::article::lines::shape::LineShape;
use crate::article::lines::teaser::words;
use crate::words::grammar::TELLS_NOTHING;
use std::collections::{HashMap, VecDeque};

/// Words of fewer letters tell nothing of what a text is about.
const TELLING: usize = 4;
/// A line is held against so many lines of running text.
const WINDOW: usize = 8;
/// Running text farther away than so many lines is not looked at.
const REACH: usize = 60;
/// A line with less to tell than this shares little, however much of it.
const LEAST: f32 = 8.0;

/// A word of the page, as a number.
pub(super) type VocabularyWord = u32;

/// The telling words of each line.
pub(super) struct Vocabulary {
    lines: Vec<Vec<VocabularyWord>>,
    /// How rare each word is in the page: logarithm of lines by lines that have it.
    rarity: Vec<f32>,
}

impl Vocabulary {
    pub(super) fn new(shapes: &[LineShape<'_>]) -> Self {
        let mut numbers: HashMap<String, VocabularyWord> = HashMap::new();
        let mut lines = Vec::with_capacity(shapes.len());
        let mut counts: Vec<u32> = Vec::new();
        let mut lower = String::new();
        for shape in shapes {
            let mut own: Vec<VocabularyWord> = Vec::new();
            for word in words(shape.text).filter(|word| word.chars().nth(TELLING - 1).is_some()) {
                lower.clear();
                lower.extend(word.chars().flat_map(char::to_lowercase));
                if TELLS_NOTHING.has(&lower) {
                    continue;
                }
                let next = numbers.len() as VocabularyWord;
                let number = numbers.get(&lower).copied().unwrap_or(next);
                if number == next {
                    numbers.insert(lower.clone(), number);
                    counts.push(0);
                }
                own.push(number);
            }
            own.sort_unstable();
            own.dedup();
            for &word in &own {
                if let Some(count) = counts.get_mut(word as usize) {
                    *count += 1;
                }
            }
            lines.push(own);
        }
        let all = (shapes.len() + 1) as f32;
        let rarity = counts.iter().map(|&count| (all / count as f32).ln()).collect();
        Self { lines, rarity }
    }

    /// The telling words of the line at `place`, each once.
    pub(super) fn of(&self, place: usize) -> &[VocabularyWord] {
        self.lines.get(place).map_or(&[], Vec::as_slice)
    }

    /// How many different words the page has.
    pub(super) fn len(&self) -> usize {
        self.rarity.len()
    }

    fn rarity(&self, word: VocabularyWord) -> f32 {
        self.rarity.get(word as usize).copied().unwrap_or(0.0)
    }

    /// Share of the line's words for which `holds`, by rarity.
    pub(super) fn share(&self, place: usize, holds: impl Fn(VocabularyWord) -> bool) -> f32 {
        let (mut all, mut shared) = (0.0, 0.0);
        for &word in self.of(place) {
            let rarity = self.rarity(word);
            all += rarity;
            shared += if holds(word) { rarity } else { 0.0 };
        }
        shared / f32::max(all, LEAST)
    }

    /// For each of the lines at `places`, which are all lines in either direction, the share of its words that the
    /// running text passed before it has.
    pub(super) fn shared_with_passed(
        &self,
        places: impl Iterator<Item = usize>,
        is_running: impl Fn(usize) -> bool,
    ) -> Vec<f32> {
        let mut shares = vec![0.0; self.lines.len()];
        let mut window: VecDeque<usize> = VecDeque::new();
        let mut counts: Vec<u32> = vec![0; self.len()];
        for place in places {
            while let Some(&farthest) = window.back()
                && (window.len() > WINDOW || farthest.abs_diff(place) >= REACH)
            {
                window.pop_back();
                self.count(&mut counts, farthest, |count| count.saturating_sub(1));
            }
            if let Some(share) = shares.get_mut(place) {
                *share = self.share(place, |word| counts.get(word as usize).is_some_and(|&count| count > 0));
            }
            if is_running(place) {
                window.push_front(place);
                self.count(&mut counts, place, |count| count + 1);
            }
        }
        shares
    }

    /// Changes the counts of the words of the line at `place`.
    pub(super) fn count(&self, counts: &mut [u32], place: usize, change: impl Fn(u32) -> u32) {
        for &word in self.of(place) {
            if let Some(count) = counts.get_mut(word as usize) {
                *count = change(*count);
            }
        }
    }
}
