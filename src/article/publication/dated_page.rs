//! The page that the date is looked for on, and what stands where on it.

use crate::analysis::{Block, BlockKind};
use crate::article::header::dateline::Dateline;
use crate::article::lines::shape::LineShape;
use crate::dates::Expression;
use crate::text::{Document, Span};

/// The page that the date is looked for on: what the other parts of the room made of the text.
#[derive(Clone, Copy)]
pub(in crate::article) struct DatedPage<'p, 't> {
    pub(in crate::article) document: &'p Document<'t>,
    pub(in crate::article) expressions: &'p [Expression],
    pub(in crate::article) shapes: &'p [LineShape<'t>],
    pub(in crate::article) blocks: &'p [Block],
    /// The dateline of the article.
    pub(in crate::article) filed: Option<Dateline>,
}

impl DatedPage<'_, '_> {
    /// What the line that `span` begins in was taken for.
    pub(super) fn kind_at(&self, span: Span) -> BlockKind {
        let line = self.document.line_at(span.start);
        self.blocks.get(line).map_or(BlockKind::Boilerplate, |block| block.kind)
    }

    /// The first line that was taken for `kind`, from the line `from` on.
    pub(super) fn first(&self, kind: BlockKind, from: usize) -> Option<usize> {
        self.blocks.iter().skip(from).position(|block| block.kind == kind).map(|place| place + from)
    }
}
