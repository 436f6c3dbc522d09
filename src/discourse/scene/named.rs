//! Named: a place where the article names somebody, as the weighing of sources sees it.

use crate::quotes::Reading;
use crate::text::Span;

/// A mention by name, or by a role that only one person has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::discourse) struct Named {
    pub span: Span,
    /// Place of its entity.
    pub entity: usize,
    /// Rank of its line among those of the article.
    pub line: usize,
    /// Whether a sentence begins with it.
    pub opens: bool,
    /// Inside a quotation, a caption, a byline: rarely whom the next "he" means.
    pub weak: bool,
}

/// For each line of the document, how many lines of the article stand before it.
pub(in crate::discourse) fn ranks(reading: &Reading<'_>) -> Vec<usize> {
    let mut passages = reading.passages.iter().peekable();
    let mut rank = 0;
    let lines = reading.document.lines().iter();
    lines
        .map(|line| {
            let here = rank;
            let mut any = false;
            while passages.next_if(|passage| passage.start < line.tokens.end).is_some() {
                any = true;
            }
            rank += usize::from(any);
            here
        })
        .collect()
}
