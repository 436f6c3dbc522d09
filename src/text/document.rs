//! Document: the text with its lines, tokens, sentences and quotations; built once, then read-only.

use super::lines;
use super::quotations::{self, Quotation};
use super::sentences::{self, Sentence};
use super::span::Span;
use super::tokens::{self, Token};
use std::ops::Range;

/// A text, taken apart. It never changes the text, and every span in it is a span of that text.
#[derive(Debug)]
pub struct Document<'t> {
    text: &'t str,
    lines: Vec<Line>,
    tokens: Vec<Token>,
    sentences: Vec<Sentence>,
    quotations: Vec<Quotation>,
    /// The innermost quotation of each token, marks included.
    quotation_of: Vec<Option<u32>>,
}

/// A line that is not blank; a whole paragraph where the text is broken to a width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Without white space at its ends; never empty.
    pub span: Span,
    /// Its tokens, as places in [`Document::tokens`]; empty in a line of controls alone.
    pub tokens: Range<usize>,
    /// Its sentences, as places in [`Document::sentences`].
    pub sentences: Range<usize>,
    /// How many blank lines stand before it.
    pub blank_before: u32,
}

impl<'t> Document<'t> {
    /// Takes `text` apart, in time linear in its length. Any text will do; it must be shorter than 4 GiB.
    pub fn new(text: &'t str) -> Self {
        let tokens = tokens::tokens(text);
        let mut document = Self {
            text,
            lines: Vec::new(),
            tokens,
            sentences: Vec::new(),
            quotations: Vec::new(),
            quotation_of: Vec::new(),
        };
        document.find_lines();
        document.find_quotations();
        document
    }

    fn find_lines(&mut self) {
        let mut blank_before = 0;
        let mut first = 0;
        for span in lines::lines(self.text) {
            if span.is_empty() {
                blank_before += 1;
                continue;
            }
            let rest = self.tokens.get(first..).unwrap_or_default();
            let count = rest.partition_point(|token| token.span.start < span.end);
            let members = rest.get(..count).unwrap_or_default();
            let known = self.sentences.len();
            self.sentences.extend(sentences::sentences(self.text, members, first));
            let sentences = known..self.sentences.len();
            self.lines.push(Line { span, tokens: first..first + count, sentences, blank_before });
            first += count;
            blank_before = 0;
        }
    }

    fn find_quotations(&mut self) {
        let lines = self.lines.iter().map(|line| line.tokens.clone());
        self.quotations = quotations::quotations(self.text, &self.tokens, lines);
        let mut open: Vec<(u32, Span)> = Vec::new();
        let mut next =
            self.quotations.iter().zip(0..).map(|(quotation, place)| (place, quotation.span)).peekable();
        for token in &self.tokens {
            while let Some(opened) = next.next_if(|(_, span)| span.start <= token.span.start) {
                open.push(opened);
            }
            while open.pop_if(|(_, span)| span.end <= token.span.start).is_some() {}
            self.quotation_of.push(open.last().map(|&(place, _)| place));
        }
    }

    /// The text as pasted.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// The words of `span`.
    pub fn words(&self, span: Span) -> &'t str {
        span.of(self.text)
    }

    /// The lines that are not blank, in order.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// All tokens, in order.
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// All sentences, in order. None crosses a line.
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// All quotations, in order of their opening marks.
    pub fn quotations(&self) -> &[Quotation] {
        &self.quotations
    }

    /// The tokens at `places`; those outside the list are left out.
    pub fn tokens_at(&self, places: Range<usize>) -> &[Token] {
        let end = places.end.min(self.tokens.len());
        self.tokens.get(places.start.min(end)..end).unwrap_or_default()
    }

    /// The words of the token at `place`; empty past the end.
    pub fn word(&self, place: usize) -> &'t str {
        self.tokens.get(place).map_or("", |token| token.span.of(self.text))
    }

    /// Places of the tokens that begin inside `span`.
    pub fn tokens_in(&self, span: Span) -> Range<usize> {
        let start = self.tokens.partition_point(|token| token.span.start < span.start);
        let end = self.tokens.partition_point(|token| token.span.start < span.end);
        start..end.max(start)
    }

    /// From the first to the last token of `places`; empty at the start of the text where there is none.
    pub fn span_of(&self, places: Range<usize>) -> Span {
        let members = self.tokens_at(places);
        match (members.first(), members.last()) {
            (Some(first), Some(last)) => first.span.join(last.span),
            _ => Span::new(0, 0),
        }
    }

    /// Place of the line that `offset` lies in, or of the next one after it.
    pub fn line_at(&self, offset: u32) -> usize {
        self.lines.partition_point(|line| line.span.end <= offset)
    }

    /// Place of the sentence that `offset` lies in, or of the next one after it.
    pub fn sentence_at(&self, offset: u32) -> usize {
        self.sentences.partition_point(|sentence| sentence.span.end <= offset)
    }

    /// Place of the innermost quotation that the token at `place` is in, its marks included.
    pub fn quotation_at(&self, place: usize) -> Option<usize> {
        self.quotation_of.get(place).copied().flatten().map(|quotation| quotation as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_at_every_kind_of_break_and_blank_ones_are_counted() {
        let document = Document::new("one\r\ntwo\r\rthree\n\n\nfour\u{2028}five  ");
        let lines: Vec<(&str, u32)> =
            document.lines().iter().map(|line| (document.words(line.span), line.blank_before)).collect();
        assert_eq!(lines, [("one", 0), ("two", 0), ("three", 1), ("four", 2), ("five", 0)]);
    }

    #[test]
    fn a_token_knows_its_innermost_quotation() {
        let document = Document::new("He “said ‘no’ twice” here");
        let inner = |place: usize| {
            document.quotation_at(place).map(|found| document.words(document.quotations()[found].inner))
        };
        let found: Vec<Option<&str>> = (0..document.tokens().len()).map(inner).collect();
        let whole = Some("said ‘no’ twice");
        assert_eq!(found, [None, whole, whole, Some("no"), Some("no"), Some("no"), whole, whole, None]);
    }

    #[test]
    fn a_quotation_left_open_goes_on_in_the_next_line() {
        let document = Document::new("“We will stay.\n\n“We will win,” he said.\n\n“Go.”");
        let continued: Vec<Option<u32>> =
            document.quotations().iter().map(|quotation| quotation.continues).collect();
        assert_eq!(continued, [None, Some(0), None]);
    }
}
