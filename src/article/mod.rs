//! The article: lines into blocks; headline, deck, authors, dateline; the publication date; the language.
//!
//! A page pasted whole has an article somewhere in it: `parts` tells where it begins and ends and what stands between,
//! `blocks` what each line is.
//!
//! To change
//! - what counts as boilerplate by its wording: `data/lines/line_patterns.tsv`
//! - which lines are the article, and which is its headline: `parts`; the weights are learned: `trainer learn lines`
//! - what a line of the article is (caption, deck, list, sub-heading): `blocks`, `lines`
//! - which day counts as the publication date: `publication`; `trainer measure published` scores it
//! - who counts as an author: `header`

mod blocks;
mod header;
mod language;
mod lines;
pub mod parts;
mod publication;

use crate::analysis::{Article, Block, BlockKind, Day, Warning};
use crate::article::header::dateline::Dateline;
use crate::article::lines::shape::LineShape;
use crate::dates::Expression;
use crate::text::Document;
use publication::DatedPage;
use std::borrow::Cow;

/// How the text is built, and when it appeared: `published` where the caller knows, else as the text has it.
///
/// `expressions` are the temporal expressions of the whole text, in order. An empty text has no blocks.
pub fn structure(document: &Document<'_>, expressions: &[Expression], published: Option<Day>) -> Article {
    structure_with(document, expressions, published, parts::learned())
}

/// As [`structure`], with other weights: what the trainer measures.
pub fn structure_with(
    document: &Document<'_>,
    expressions: &[Expression],
    published: Option<Day>,
    weights: &parts::Weights<'_>,
) -> Article {
    let shapes = lines::shape::shapes(document, expressions);
    let blocks = blocks::blocks(document, &shapes, parts::parts(document, &shapes, weights));
    let first_of = |kind: BlockKind| blocks.iter().find(|block| block.kind == kind).map(|block| block.span);
    let filed = opening(document, &shapes, &blocks);
    Article {
        headline: first_of(BlockKind::Headline),
        deck: first_of(BlockKind::Deck),
        authors: header::authors::authors(document, &shapes, &blocks),
        dateline: filed.and_then(|filed| filed.place),
        published: publication::published(
            DatedPage { document, expressions, shapes: &shapes, blocks: &blocks, filed },
            published,
        ),
        blocks,
    }
}

/// The dateline of the article: its first paragraphs may be decks and captions; or a line of its own above them.
fn opening(document: &Document<'_>, shapes: &[LineShape<'_>], blocks: &[Block]) -> Option<Dateline> {
    const FIRST: usize = 5;
    let is_paragraph = |block: &Block| matches!(block.kind, BlockKind::Paragraph | BlockKind::Dateline);
    let from = blocks.iter().position(|block| block.kind == BlockKind::Headline).unwrap_or(0);
    let lines = document.lines().iter().zip(shapes).zip(blocks).skip(from);
    let mut paragraphs = 0;
    let mut before = lines.take_while(|(_, block)| {
        paragraphs += usize::from(is_paragraph(block));
        paragraphs <= FIRST
    });
    before.find_map(|((line, shape), block)| {
        let found = header::dateline::dateline(document, line, &shape.dates)?;
        (found.alone || is_paragraph(block)).then_some(found)
    })
}

/// The language (BCP 47: `en` or `und`), and what the reader should know about the input.
pub(crate) fn inspect(document: &Document<'_>) -> (Cow<'static, str>, Vec<Warning>) {
    language::inspect(document)
}

/// The warning for a text that is too long to analyse.
pub(crate) fn too_long() -> Warning {
    language::too_long()
}
