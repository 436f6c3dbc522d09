//! Cases for tests: sentences with their quotes marked, `[content] {cue} <source>`, read and marked again.

use crate::analysis::{Article, Quote};
use crate::document::Document;

/// An article of which nothing is known.
pub(super) fn article() -> Article {
    Article {
        headline: None,
        deck: None,
        authors: Vec::new(),
        dateline: None,
        published: None,
        blocks: Vec::new(),
    }
}

/// The quotes of `text`, with no entity known.
pub(super) fn quotes(text: &str) -> Vec<Quote> {
    super::extract(&Document::new(text), &article(), &[])
}

/// Marks the quotes of every case anew and compares.
pub(super) fn check(cases: &[&str]) {
    for case in cases {
        let text = case.replace(['[', ']', '{', '}', '<', '>'], "");
        assert_eq!(marked(&text, &quotes(&text)), *case);
    }
}

fn marked(text: &str, quotes: &[Quote]) -> String {
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
