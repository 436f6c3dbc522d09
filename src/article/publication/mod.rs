//! The publication date: given by the caller, else stated by a line of the page, else inferred from the dates and weekdays
//! that the text tells. A wrong date is worse than none: every relative date hangs on it.

mod claims;
mod code;
mod inferred;
mod stated;
mod year;

use super::dateline::Dateline;
use super::shape::Shape;
use crate::analysis::{Block, BlockKind, Published, PublishedBasis};
use crate::dates::Expression;
use crate::document::Document;
use crate::{Day, Span};

/// The page that the date is looked for on: what the other parts of the room made of the text.
#[derive(Clone, Copy)]
pub(super) struct Page<'p, 't> {
    pub(super) document: &'p Document<'t>,
    pub(super) expressions: &'p [Expression],
    pub(super) shapes: &'p [Shape<'t>],
    pub(super) blocks: &'p [Block],
    /// The dateline of the article.
    pub(super) filed: Option<Dateline>,
}

impl Page<'_, '_> {
    /// What the line that `span` begins in was taken for.
    fn kind_at(&self, span: Span) -> BlockKind {
        let line = self.document.line_at(span.start);
        self.blocks.get(line).map_or(BlockKind::Boilerplate, |block| block.kind)
    }

    /// The first line that was taken for `kind`, from the line `from` on.
    fn first(&self, kind: BlockKind, from: usize) -> Option<usize> {
        self.blocks.iter().skip(from).position(|block| block.kind == kind).map(|place| place + from)
    }
}

/// The publication date, if it can be known.
pub(super) fn published(page: Page<'_, '_>, given: Option<Day>) -> Option<Published> {
    if let Some(day) = given {
        return Some(said(day, PublishedBasis::Given, Vec::new(), 1.0));
    }
    stated::stated(page).or_else(|| inferred::inferred(page))
}

fn said(day: Day, basis: PublishedBasis, evidence: Vec<Span>, confidence: f64) -> Published {
    Published { value: day.to_string(), basis, evidence, confidence }
}
