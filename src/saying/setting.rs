//! The setting: the document as this room reads it, with what is quoted at each token and which date begins there.

use crate::analysis::{Article, Date, DateType, Quote};
use crate::quotes::Reading;
use crate::text::{Document, Span};
use std::ops::Range;

/// A quotation of so many tokens, marks included, may be a title: “Meet the Press”.
const LONGEST_TITLE: usize = 9;

/// What the questions of this room are asked of.
pub(super) struct Setting<'a> {
    pub reading: &'a Reading<'a>,
    pub document: &'a Document<'a>,
    pub article: &'a Article,
    pub dates: &'a [Date],
    /// For each token the innermost quote whose content it stands in.
    innermost: Vec<Option<u32>>,
}

impl<'a> Setting<'a> {
    pub(super) fn new(
        reading: &'a Reading<'a>,
        article: &'a Article,
        dates: &'a [Date],
        quotes: &[Quote],
    ) -> Self {
        let document = reading.document;
        let innermost = innermost(document, quotes);
        Self { reading, document, article, dates, innermost }
    }

    /// The innermost quote that the token at `place` is a word of.
    pub(super) fn quoted(&self, place: usize) -> Option<u32> {
        self.innermost.get(place).copied().flatten()
    }

    /// The places in the list of the days and times of day inside `tokens`, in text order.
    pub(super) fn dates_in(&self, tokens: Range<usize>) -> impl DoubleEndedIterator<Item = usize> {
        let span = if tokens.is_empty() { Span::new(0, 0) } else { self.document.span_of(tokens) };
        let first = self.dates.partition_point(|date| date.span.start < span.start);
        let end = self.dates.partition_point(|date| date.span.start < span.end);
        let timed = move |&place: &usize| {
            self.dates.get(place).is_some_and(|date| {
                matches!(date.kind, DateType::Date | DateType::Time) && date.span.end <= span.end
            })
        };
        (first..end.max(first)).filter(timed)
    }

    /// The tokens of the date at `place` of the list.
    pub(super) fn tokens_of_date(&self, place: usize) -> Range<usize> {
        self.dates.get(place).map_or(0..0, |date| self.document.tokens_in(date.span))
    }

    /// Whether the token at `place` belongs to a day or a time of day: not "Daily" in a name.
    pub(super) fn is_dated(&self, place: usize) -> bool {
        let Some(token) = self.document.tokens().get(place) else { return false };
        let next = self.dates.partition_point(|date| date.span.start <= token.span.start);
        let date = next.checked_sub(1).and_then(|last| self.dates.get(last));
        date.is_some_and(|date| {
            matches!(date.kind, DateType::Date | DateType::Time) && date.span.covers(token.span)
        })
    }

    /// Whether the quotation is short enough for a title.
    pub(super) fn is_title(&self, quotation: u32) -> bool {
        self.reading.tokens_of(quotation).len() <= LONGEST_TITLE
    }

    /// The sentence that the token at `place` stands in.
    pub(super) fn sentence(&self, place: usize) -> Range<usize> {
        let start = self.document.tokens().get(place).map_or(0, |token| token.span.start);
        let sentence = self.document.sentences().get(self.document.sentence_at(start));
        sentence.map_or(0..0, |sentence| sentence.tokens.clone())
    }
}

/// For each token the innermost of `quotes` whose content it stands in; those lie beside or inside one another.
fn innermost(document: &Document<'_>, quotes: &[Quote]) -> Vec<Option<u32>> {
    let pieces = quotes.iter().zip(0..).flat_map(|(quote, number)| {
        quote.content.iter().map(move |piece| (piece.start, std::cmp::Reverse(piece.end), number))
    });
    let mut pieces: Vec<_> = pieces.collect();
    pieces.sort_unstable();
    let mut next = pieces.into_iter().peekable();
    let mut open: Vec<(u32, u32)> = Vec::new();
    let mut innermost = Vec::with_capacity(document.tokens().len());
    for token in document.tokens() {
        while let Some((_, end, number)) = next.next_if(|piece| piece.0 <= token.span.start) {
            open.push((end.0, number));
        }
        while open.pop_if(|(end, _)| *end <= token.span.start).is_some() {}
        innermost.push(open.last().map(|&(_, number)| number));
    }
    innermost
}
