//! Cases for tests: sentences with their quotes marked, `[content] {cue} <source>`, read and marked again.

use super::reading::Reading;
use super::utterance::Utterance;
use crate::analysis::Article;
use crate::text::{Document, Span};

/// An article of which nothing is known.
pub(crate) fn article() -> Article {
    Article {
        headline: None,
        deck: None,
        authors: Vec::new(),
        dateline: None,
        published: None,
        blocks: Vec::new(),
    }
}

/// What is found in a text: content, cue and source of each utterance.
pub(super) struct QuoteCase {
    pub(super) content: Vec<Span>,
    pub(super) quoted: Vec<Span>,
    cue: Option<Span>,
    source: Option<Span>,
}

/// The utterances of `text`.
pub(super) fn quotes(text: &str) -> Vec<QuoteCase> {
    quotes_of(text, &article())
}

/// The utterances of `text`, which `article` tells the blocks of.
pub(super) fn quotes_of(text: &str, article: &Article) -> Vec<QuoteCase> {
    let document = Document::new(text);
    let reading = Reading::new(&document, article);
    let spans = |utterance: Utterance| QuoteCase {
        quoted: utterance.quoted(&reading),
        content: utterance.content,
        cue: utterance.cue,
        source: utterance.source.map(|tokens| reading.span(tokens)),
    };
    super::find(&reading).into_iter().map(spans).collect()
}

/// Marks the quotes of every case anew and compares.
pub(super) fn check(cases: &[&str]) {
    for case in cases {
        let text = case.replace(['[', ']', '{', '}', '<', '>'], "");
        assert_eq!(marked(&text, &quotes(&text)), *case);
    }
}

fn marked(text: &str, quotes: &[QuoteCase]) -> String {
    let mut marks: Vec<(u32, u8, char)> = Vec::new();
    for quote in quotes {
        let content = quote.content.iter().map(|&span| (span, '[', ']'));
        let cue = quote.cue.iter().map(|&span| (span, '{', '}'));
        let source = quote.source.iter().map(|&span| (span, '<', '>'));
        for (span, opening, closing) in content.chain(cue).chain(source) {
            marks.push((span.start, if opening == '[' { 1 } else { 2 }, opening));
            marks.push((span.end, 0, closing));
        }
    }
    marks.sort_unstable();
    // Two quotes may share a source.
    marks.dedup_by(|one, other| one == other && !matches!(one.2, '[' | ']'));
    let mut marked = text.to_owned();
    for (at, _, mark) in marks.into_iter().rev() {
        marked.insert(at as usize, mark);
    }
    marked
}
