//! The page as the tagger of names sees it: what each word looks like, in numbers that features are made of.

use super::reading::{LineStyle, NamesReading, Shape, Word};
use crate::analysis::{Article, BlockKind};
use crate::learned::{Clusters, mix, of_bytes};
use crate::text::{Document, TokenKind};
use crate::words::grammar::NAME_JOINERS;
use crate::words::kinds::Kinds;
use std::collections::HashSet;
use std::ops::Range;

/// What features of a word are made of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fact {
    /// Hash of the word in lower case, digits alike.
    pub(super) lower: u32,
    /// Hash of the word as it stands.
    pub(super) exact: u32,
    /// Hash of its spelling, and of how its line is spelled.
    pub(super) shape: u32,
    /// Hashes of its first 2, 3 and 4 and its last 2, 3 and 4 letters in lower case; 0 where it is shorter.
    pub(super) ends: [u32; 6],
    /// Its clusters, fine to coarse; 0 where it has none.
    pub(super) clusters: [u16; 3],
    /// What the lists know of it, alone.
    pub(super) kinds: Kinds,
    /// What they know of the longest listed name it is in, and its place there: 1 first, 2 inside, 3 last, 4 alone.
    pub(super) listed: (Kinds, u8),
    /// Number of the run it is in, from 1; 0 for none.
    pub(super) run: u32,
    /// Where it stands: style of the line, whether a sentence opens, whether it has a capital.
    pub(super) place: u8,
    /// How the article writes it elsewhere.
    pub(super) seen: u8,
    /// Kind of the block.
    pub(super) block: u8,
    /// 1 in the name of an author, 2 in the dateline.
    pub(super) settled: u8,
    /// Place and length of a short quotation around it; 0 for none.
    pub(super) quoted: u8,
    pub(super) capital: bool,
    /// Whether white space stands before it and after it, and what sort of line it stands in.
    pub(super) glue: u8,
    pub(super) line: u8,
    /// Whether no name can be here.
    pub(super) idle: bool,
}

/// A stretch of words with capitals, and of small words that join them.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) places: Range<usize>,
}

/// A page with all that features are made of.
pub struct Page<'d, 't> {
    pub(super) reading: NamesReading<'d, 't>,
    pub(super) facts: Vec<Fact>,
    pub(super) runs: Vec<Run>,
    /// Letters of the runs of several words: "WHO" where there is a "World Health Organization".
    pub(super) initials: HashSet<u32>,
    /// The coarse clusters of words that are commonest here beside other texts.
    pub(super) topics: [u32; TOPICS],
}

/// So many topics of a page are told.
pub(super) const TOPICS: usize = 3;

/// Sequences are cut at the end of a sentence after so many words, and anywhere after so many.
const LONG: usize = 80;
const LONGEST: usize = 400;

impl<'d, 't> Page<'d, 't> {
    /// Looks at every word of `document`, in linear time.
    pub fn new(document: &'d Document<'t>, article: &Article, clusters: &Clusters<'_>) -> Self {
        let reading = NamesReading::new(document);
        let facts = (0..document.tokens().len()).map(|place| fact(&reading, place, clusters)).collect();
        let mut page =
            Self { reading, facts, runs: Vec::new(), initials: HashSet::new(), topics: [0; TOPICS] };
        page.find_idle();
        page.find_topics(clusters);
        page.find_lines();
        page.find_listed();
        page.find_runs();
        page.find_blocks(article);
        page.find_quoted();
        page
    }

    /// The document that this is a page of.
    pub fn document(&self) -> &'d Document<'t> {
        self.reading.document
    }

    /// The stretches of words that are labelled each as a whole, in order: lines, long ones in pieces.
    pub fn sequences(&self) -> Vec<Range<usize>> {
        let document = self.reading.document;
        let mut found = Vec::new();
        for line in document.lines() {
            let mut start = line.tokens.start;
            for sentence in document.sentences().get(line.sentences.clone()).unwrap_or_default() {
                while sentence.tokens.end > start + LONGEST {
                    found.push(start..start + LONGEST);
                    start += LONGEST;
                }
                if sentence.tokens.end > start + LONG {
                    found.push(start..sentence.tokens.end);
                    start = sentence.tokens.end;
                }
            }
            if start < line.tokens.end {
                found.push(start..line.tokens.end);
            }
        }
        found
    }

    /// Whether the word at `place` is no part of a name, for certain: it is not looked at, and saves half of the time.
    pub fn is_idle(&self, place: usize) -> bool {
        self.facts.get(place).is_none_or(|fact| fact.idle)
    }

    /// Words without capitals, none of which stands within two places, where capitals say something.
    fn find_idle(&mut self) {
        let reading = &self.reading;
        let bare = |place: usize| {
            let word = reading.at(place);
            word.style == LineStyle::Sentence && !word.is_capital() && word.shape != Shape::Handle
        };
        let mut idle = Vec::with_capacity(self.facts.len());
        let mut since = 0;
        for place in 0..self.facts.len() {
            since = if bare(place) { since + 1 } else { 0 };
            // The word two places back, when those around it are known.
            if place >= 2 {
                idle.push(since > 4 || since == place + 1);
            }
        }
        self.facts.iter_mut().zip(idle).for_each(|(fact, idle)| fact.idle = idle);
    }

    pub(super) fn fact(&self, place: usize) -> Fact {
        self.facts.get(place).copied().unwrap_or_default()
    }

    fn find_topics(&mut self, clusters: &Clusters<'_>) {
        let mut counts = [0_u32; 256];
        for fact in self.facts.iter().filter(|fact| !fact.capital) {
            if let Some(count) = counts.get_mut(usize::from(fact.clusters[2])) {
                *count += 1;
            }
        }
        let mut found: Vec<(u32, u32)> = (1..)
            .zip(counts.iter().skip(1))
            .filter(|(_, count)| **count > 4)
            .map(|(cluster, count)| (count * 4096 / clusters.usual(cluster), cluster))
            .collect();
        found.sort_by_key(|(share, cluster)| (std::cmp::Reverse(*share), *cluster));
        for (topic, (_, cluster)) in self.topics.iter_mut().zip(found) {
            *topic = cluster;
        }
    }

    fn find_lines(&mut self) {
        let document = self.reading.document;
        for line in document.lines() {
            let length = match line.tokens.len() {
                0..=3 => 0,
                4..=8 => 1,
                9..=16 => 2,
                _ => 3,
            };
            let stop =
                matches!(self.reading.text(line.tokens.end.saturating_sub(1)), "." | "!" | "?" | "”" | "\"");
            let first = u8::from(line.tokens.start == 0);
            for place in line.tokens.clone() {
                let glued =
                    u8::from(self.reading.is_glued(place)) + 2 * u8::from(self.reading.is_glued(place + 1));
                if let Some(fact) = self.facts.get_mut(place) {
                    fact.line = length + 4 * u8::from(stop) + 8 * first;
                    fact.glue = glued;
                }
            }
        }
    }

    fn find_listed(&mut self) {
        let mut place = 0;
        for line in self.reading.document.lines() {
            place = place.max(line.tokens.start);
            while place < line.tokens.end {
                let word = self.reading.at(place);
                let may = word.is_capital() || word.style == LineStyle::Small;
                let found = if may { self.reading.known(place..line.tokens.end) } else { None };
                let Some((end, entry)) = found else {
                    place += 1;
                    continue;
                };
                for own in place..end {
                    let part = match (own == place, own + 1 == end) {
                        (true, true) => 4,
                        (true, false) => 1,
                        (false, false) => 2,
                        (false, true) => 3,
                    };
                    if let Some(fact) = self.facts.get_mut(own) {
                        fact.listed = (entry.kinds, part);
                    }
                }
                place = end;
            }
        }
    }

    fn find_runs(&mut self) {
        let mut place = 0;
        for line in self.reading.document.lines() {
            place = place.max(line.tokens.start);
            while place < line.tokens.end {
                let end = run_end(&self.reading, place, line.tokens.end);
                if end > place {
                    self.runs.push(Run { places: place..end });
                    let number = self.runs.len() as u32;
                    let members = self.facts.get_mut(place..end).unwrap_or_default();
                    for fact in members {
                        fact.run = number;
                    }
                    self.initials.extend(initials(&self.reading, place..end));
                }
                place = end.max(place + 1);
            }
        }
    }

    fn find_blocks(&mut self, article: &Article) {
        let document = self.reading.document;
        for block in &article.blocks {
            let kind =
                BlockKind::ALL.iter().position(|kind| *kind == block.kind).unwrap_or_default() as u8 + 1;
            for fact in self.facts.get_mut(document.tokens_in(block.span)).unwrap_or_default() {
                fact.block = kind;
            }
        }
        let settled = article.authors.iter().map(|span| (*span, 1));
        for (span, settled) in settled.chain(article.dateline.map(|span| (span, 2))) {
            for fact in self.facts.get_mut(document.tokens_in(span)).unwrap_or_default() {
                fact.settled = settled;
            }
        }
    }

    fn find_quoted(&mut self) {
        const LONGEST: usize = 12;
        let document = self.reading.document;
        for quotation in document.quotations().iter().filter(|quotation| quotation.closed) {
            let places = document.tokens_in(quotation.inner);
            let length = match places.len() {
                1 => 0,
                2 | 3 => 1,
                4..=6 => 2,
                7..=LONGEST => 3,
                _ => continue,
            };
            let capitals = places.clone().filter(|&place| self.reading.at(place).is_capital()).count();
            let most = u8::from(capitals * 2 >= places.len()) + u8::from(capitals == 0);
            for place in places.clone() {
                let edge = u8::from(place == places.start) + 2 * u8::from(place + 1 == places.end);
                if let Some(fact) = self.facts.get_mut(place) {
                    fact.quoted = 1 + length + 4 * edge + 16 * most;
                }
            }
        }
    }
}

/// Runs have at most so many words.
const LONGEST_RUN: usize = 12;

/// The place after the run that begins at `start`; `start` itself where none does.
fn run_end(reading: &NamesReading<'_, '_>, start: usize, limit: usize) -> usize {
    let limit = limit.min(start + LONGEST_RUN);
    let part = |place: usize| {
        let word = reading.at(place);
        word.is_capital()
            || (place > start && word.shape == Shape::Number && reading.at(place - 1).is_capital())
    };
    let mut end = start;
    let mut place = start;
    while place < limit {
        if part(place) {
            end = place + 1;
        } else if end == start || place - end >= 2 || !NAME_JOINERS.has(reading.text(place)) {
            break;
        }
        place += 1;
    }
    end
}

/// Hashes of the first letters of the words of a run of several: of all, and without the first.
fn initials(reading: &NamesReading<'_, '_>, places: Range<usize>) -> Vec<u32> {
    let first = |place: usize| reading.text(place).bytes().next().filter(u8::is_ascii_uppercase);
    let letters: Vec<u8> = places.filter_map(first).collect();
    let rest = letters.split_first().map_or(&[] as &[u8], |(_, rest)| rest);
    [&letters[..], rest]
        .into_iter()
        .filter(|some| some.len() > 1)
        .map(|some| of_bytes(some.iter().copied()))
        .collect()
}

fn fact(reading: &NamesReading<'_, '_>, place: usize, clusters: &Clusters<'_>) -> Fact {
    let word = reading.at(place);
    let text = reading.text(place);
    let kind = reading.document.tokens().get(place).map_or(TokenKind::Mark, |token| token.kind);
    let lower = folded(text);
    let hash = of_bytes(lower.bytes());
    let style = word.style as u8;
    let spelled = if matches!(word.style, LineStyle::Sentence) { 0 } else { u32::from(style) };
    Fact {
        lower: hash,
        exact: of_bytes(text.bytes()),
        shape: mix(shape(text, kind), spelled),
        ends: ends(&lower),
        clusters: clusters.of(hash).unwrap_or_default(),
        kinds: word.kinds,
        place: style << 2 | u8::from(word.opens) << 1 | u8::from(word.is_capital()),
        seen: seen(reading, place, word),
        capital: word.is_capital(),
        ..Fact::default()
    }
}

/// In lower case, digits and apostrophes alike.
pub fn folded(text: &str) -> String {
    let fold = |letter: char| match letter {
        '0'..='9' => '0',
        '’' | 'ʼ' => '\'',
        _ => letter,
    };
    text.chars().flat_map(char::to_lowercase).map(fold).collect()
}

/// How often the article writes the word small (never, ever) and with a capital where only names have one (never, once,
/// often), its own occurrence left out.
fn seen(reading: &NamesReading<'_, '_>, place: usize, word: Word) -> u8 {
    let seen = reading.seen(place);
    let running = word.style == LineStyle::Sentence;
    let capital = seen.capital - u32::from(running && word.is_capital() && !word.opens);
    let lower = seen.lower - u32::from(running && word.shape == Shape::Lower);
    1 + 3 * lower.min(1) as u8 + capital.min(2) as u8
}

/// Hashes of the first and last letters.
fn ends(lower: &str) -> [u32; 6] {
    let mut ends = [0; 6];
    let (starts, lasts) = ends.split_at_mut(3);
    let (mut first, mut last) = (0, 0);
    let both = lower.chars().zip(lower.chars().rev()).take(4);
    for (count, (from_start, from_end)) in both.enumerate() {
        (first, last) = (mix(first, from_start as u32), mix(last, from_end as u32));
        let place = count.checked_sub(1);
        if let Some((start, end)) = place.and_then(|place| starts.get_mut(place).zip(lasts.get_mut(place))) {
            (*start, *end) = (first, last);
        }
    }
    ends
}

/// A hash of the pattern of capitals, letters, digits and marks, runs of one sort cut short.
fn shape(text: &str, kind: TokenKind) -> u32 {
    let mut hash = kind as u32;
    let (mut last, mut length) = (0_u8, 0);
    for letter in text.chars().take(24) {
        let (sort, longest) = match letter {
            _ if letter.is_uppercase() => (b'A', 2),
            '0'..='9' => (b'0', 4),
            _ if letter.is_alphanumeric() => (b'a', 1),
            '\'' | '’' => (b'\'', 1),
            '\0'..='\x7f' => (letter as u8, 1),
            _ => (b'*', 1),
        };
        length = if sort == last { length + 1 } else { 1 };
        last = sort;
        if length <= longest {
            hash = mix(hash, u32::from(sort));
        }
    }
    hash
}
