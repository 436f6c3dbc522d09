//! Content: which quotations are speech, and which belong to one utterance.
//!
//! Names, titles, terms and scare quotes stand between marks as well: of the quotations of one to three words
//! about half are speech, of those of seven and more 97 in 100.

use super::reading::Reading;
use super::utterance::{Frame, Utterance};
use crate::analysis::QuoteKind;
use crate::text::{Document, TokenKind};
use crate::words::grammar::Class;
use std::collections::HashMap;
use std::ops::Range;

/// A quotation without attribution is speech from this many words on.
const SURELY_SPEECH: usize = 7;

/// A quotation that a colon parts from the rest of a headline is speech from this many words on.
const SHORT: usize = 3;

/// A quotation that is a whole sentence is speech from this many words on.
const SENTENCE: usize = 4;

/// Adds what no frame reads: pieces that go on in the next sentence or paragraph, and quotations that stand alone.
/// The result is in the order of first pieces.
pub(super) fn complete(reading: &Reading<'_>, found: Vec<Utterance>) -> Vec<Utterance> {
    let mut utterances = Utterances::new(reading, found);
    utterances.follow_on();
    utterances.reopen();
    utterances.stand_alone();
    let mut found = utterances.found;
    for quote in &mut found {
        // A mark at the end of a line opens nothing.
        quote.content.retain(|piece| !piece.is_empty());
        quote.content.sort();
        quote.quotations.sort_unstable();
    }
    found.retain(|quote| !quote.content.is_empty());
    found.sort_by_key(|quote| (quote.content.first().map(|span| span.start), quote.cue));
    found
}

struct Utterances<'r, 'd> {
    reading: &'r Reading<'d>,
    found: Vec<Utterance>,
    /// For each quotation, the quote it is in.
    quote_of: Vec<Option<usize>>,
    /// For each quotation that takes up an earlier one, which that is.
    earlier: HashMap<u32, u32>,
}

impl<'r, 'd> Utterances<'r, 'd> {
    fn new(reading: &'r Reading<'d>, found: Vec<Utterance>) -> Self {
        let mut quote_of = vec![None; reading.document.quotations().len()];
        for (number, quote) in found.iter().enumerate() {
            for &quotation in &quote.quotations {
                if let Some(entry) = quote_of.get_mut(quotation as usize) {
                    *entry = Some(number);
                }
            }
        }
        Self { reading, found, quote_of, earlier: HashMap::new() }
    }

    fn quote_of(&self, quotation: u32) -> Option<usize> {
        self.quote_of.get(quotation as usize).copied().flatten()
    }

    fn add(&mut self, number: usize, quotation: u32) {
        let (Some(quote), Some(stretch)) = (self.found.get_mut(number), self.reading.quotation(quotation))
        else {
            return;
        };
        quote.content.push(stretch.inner);
        quote.quotations.push(quotation);
        if let Some(entry) = self.quote_of.get_mut(quotation as usize) {
            *entry = Some(number);
        }
    }

    /// “...,” X said. “...”: a quotation that is a sentence of its own right after the attribution goes on with it.
    fn follow_on(&mut self) {
        let mut last: Option<(usize, usize)> = None;
        for passage in &self.reading.passages {
            let adjacent = last.filter(|&(_, end)| end == passage.start && !self.begins_line(passage.start));
            let quotations = quotations_in(self.reading, passage);
            if let (Some((number, _)), Some(quotation)) = (adjacent, alone_in(self.reading, passage))
                && self.quote_of(quotation).is_none()
            {
                self.add(number, quotation);
                last = Some((number, passage.end));
                continue;
            }
            // A title in the attribution is no speech: “...,” said X, star of “Y.”
            let spoken = quotations.iter().rev().map_while(|&quotation| match self.quote_of(quotation) {
                None if speech(self.reading, quotation, false).is_some() => None,
                owner => Some(owner),
            });
            let spoken = spoken.flatten().next().filter(|&number| {
                self.found.get(number).is_some_and(|quote| {
                    matches!(quote.frame, Frame::Beside | Frame::Ahead) && quote.kind == QuoteKind::Direct
                })
            });
            let own = adjacent.filter(|_| quotations.is_empty() && self.is_attribution(passage));
            last = spoken.or(own.map(|(number, _)| number)).map(|number| (number, passage.end));
        }
    }

    /// “Will it rain?” X asked. The sentence is the attribution of the quotation before it.
    fn is_attribution(&self, passage: &Range<usize>) -> bool {
        let span = self.reading.span(passage.clone());
        self.found.iter().rev().take(2).any(|quote| quote.cue.is_some_and(|cue| span.covers(cue)))
    }

    fn begins_line(&self, place: usize) -> bool {
        let document = self.reading.document;
        let start = document.tokens().get(place).map_or(0, |token| token.span.start);
        document.lines().get(document.line_at(start)).is_some_and(|line| line.tokens.start == place)
    }

    /// Quotations left open at the end of a paragraph and taken up in the next are one utterance.
    fn reopen(&mut self) {
        let joins = self.joins();
        for &(earlier, later) in &joins {
            if let (Some(number), None) = (self.quote_of(earlier), self.quote_of(later)) {
                self.add(number, later);
            }
        }
        for &(earlier, later) in joins.iter().rev() {
            if let (None, Some(number)) = (self.quote_of(earlier), self.quote_of(later)) {
                self.add(number, earlier);
            }
        }
        self.earlier = joins.into_iter().map(|(earlier, later)| (later, earlier)).collect();
    }

    /// Quotations left open, each with the one that takes it up at the start of the next line of the article.
    /// More than [`Quotation::continues`](crate::text::Quotation) knows: boilerplate between the two does not count.
    fn joins(&self) -> Vec<(u32, u32)> {
        let mut joins = Vec::new();
        let mut open: Option<u32> = None;
        for passage in &self.reading.passages {
            let quotations = quotations_in(self.reading, passage);
            if let (Some(earlier), Some(&first)) = (open, quotations.first())
                && self.begins_line(passage.start)
                && self.reading.quotation_of(passage.start) == Some(first)
            {
                joins.push((earlier, first));
            }
            let left_open = |&place: &u32| self.reading.quotation(place).is_some_and(|last| !last.closed);
            open = quotations.last().copied().filter(left_open);
        }
        joins
    }

    /// Quotations that no attribution reaches, where they read as speech.
    fn stand_alone(&mut self) {
        for passage in &self.reading.passages {
            let alone = alone_in(self.reading, passage);
            for quotation in quotations_in(self.reading, passage) {
                if self.quote_of(quotation).is_some() {
                    continue;
                }
                let continued = self.earlier.get(&quotation).and_then(|&earlier| self.quote_of(earlier));
                if let Some(number) = continued {
                    self.add(number, quotation);
                    continue;
                }
                let Some(confidence) = speech(self.reading, quotation, alone == Some(quotation)) else {
                    continue;
                };
                self.found.push(Utterance {
                    content: Vec::new(),
                    quotations: Vec::new(),
                    kind: QuoteKind::Direct,
                    cue: None,
                    source: None,
                    confidence,
                    frame: Frame::Alone,
                });
                self.add(self.found.len() - 1, quotation);
            }
        }
    }
}

/// The outermost quotations that begin in `passage`.
fn quotations_in(reading: &Reading<'_>, passage: &Range<usize>) -> Vec<u32> {
    let mut found: Vec<u32> = passage.clone().filter_map(|place| reading.quotation_of(place)).collect();
    found.dedup();
    found
}

/// The quotation that the whole passage consists of.
fn alone_in(reading: &Reading<'_>, passage: &Range<usize>) -> Option<u32> {
    let first = passage.clone().find(|&place| reading.quotation_of(place).is_some())?;
    let quotation = reading.quotation_of(first)?;
    let rest = |place: usize| {
        reading.quotation_of(place).is_some_and(|found| found == quotation)
            || reading.class(place) == Class::Mark
    };
    passage.clone().all(rest).then_some(quotation)
}

/// How probable it is that an unattributed quotation is somebody's words, where it is at all.
fn speech(reading: &Reading<'_>, quotation: u32, alone: bool) -> Option<f64> {
    let words = word_count(reading.document, reading.tokens_of(quotation));
    match (alone, words) {
        (true, SENTENCE..) => Some(0.9),
        (false, SHORT..) if in_headline(reading, quotation) => Some(0.7),
        (false, SURELY_SPEECH..) => Some(0.7),
        _ => None,
    }
}

/// “It rains”: the town is wet. The town is wet: “It rains” A colon parts the words of a headline from who says them.
fn in_headline(reading: &Reading<'_>, quotation: u32) -> bool {
    let tokens = reading.tokens_of(quotation);
    let Some(before) = tokens.start.checked_sub(1) else { return reading.word(tokens.end) == ":" };
    let document = reading.document;
    let line = document.lines().get(document.line_at(reading.span(tokens.clone()).start));
    let Some(line) = line.map(|line| line.tokens.clone()) else { return false };
    let first = line.start == tokens.start && reading.word(tokens.end) == ":";
    let last = line.end == tokens.end && reading.word(before) == ":" && line.start < before;
    line.len() < LONGEST_HEADLINE && (first || last)
}

/// A headline has fewer tokens than this.
const LONGEST_HEADLINE: usize = 30;

fn word_count(document: &Document<'_>, tokens: Range<usize>) -> usize {
    document.tokens_at(tokens).iter().filter(|token| token.kind != TokenKind::Mark).count()
}

#[cfg(test)]
mod tests {
    use crate::analysis::{Article, Block, BlockKind, LineRule};
    use crate::quotes::cases::{article, check, quotes, quotes_of};
    use crate::text::Span;

    #[test]
    fn a_quotation_left_open_and_reopened_is_one_quote_with_a_piece_a_paragraph() {
        check(&[
            "“[It rains.]\n\n“[It rains a lot,]” <Example> {said}.\n\nThe sun came out.",
            "“[It rains,]” <Example> {said}. “[A lot.]\n\n“[It never ends.]”",
        ]);
        assert_eq!(quotes("“It rains.\n\n“It rains a lot,” Example said.").len(), 1);
    }

    #[test]
    fn boilerplate_between_two_paragraphs_of_a_quotation_does_not_part_them() {
        let text = "“It rains,” Example said. “A lot.\n\nAdvertisement\n\n“It never ends.”";
        let at = text.find("Advertisement").unwrap();
        let block = Block {
            span: Span::at(at, "Advertisement".len()),
            kind: BlockKind::Boilerplate,
            rule: LineRule::Advertising,
            reason: "".into(),
            confidence: 1.0,
            duplicate_of: None,
        };
        let article = Article { blocks: vec![block], ..article() };
        let found = quotes_of(text, &article);
        assert_eq!(found.iter().map(|quote| quote.content.len()).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn a_quotation_of_a_sentence_or_more_stands_alone_and_a_term_does_not() {
        check(&[
            "“[The rain has ended at last.]”",
            "“[We are wet]”: rain in the north",
            "The “old guard” met at the “Rain House” again.",
            "Known as “Rainy” Baker, he won the “Golden Cup.”",
        ]);
    }

    #[test]
    fn the_words_between_marks_are_quoted_without_them() {
        let text = "She said the plan was “a sad mistake” and “a crime.”";
        let found = quotes(text);
        let quoted: Vec<&str> = found[0].quoted.iter().map(|span| span.of(text)).collect();
        assert_eq!(quoted, ["a sad mistake", "a crime."]);
        assert!(quotes("She said it rained.")[0].quoted.is_empty());
    }
}
