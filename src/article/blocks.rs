//! Blocks: every line given a kind, a reason and a confidence, from where it stands and what it looks like.

use super::captions;
use super::headline::{headline, is_bullet};
use super::shape::Shape;
use super::{body::body, byline};
use crate::analysis::{Block, BlockKind};
use crate::document::{Document, Line};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// What a line is taken for.
type Label = (BlockKind, &'static str, f64);

/// The parts of the page: what stands before the headline, the header, the body, and what stands after.
struct Layout {
    headline: Option<(usize, f64)>,
    /// First line of the header, after the headline where there is one.
    header: usize,
    body: Range<usize>,
}

/// The page, its parts known: what the label of a line is decided from.
struct Page<'p, 't> {
    document: &'p Document<'t>,
    shapes: &'p [Shape<'t>],
    layout: Layout,
    /// For each line the earlier line that says the same.
    repeats: Vec<Option<u32>>,
}

/// The blocks of the text, one a line.
pub(super) fn blocks(document: &Document<'_>, shapes: &[Shape<'_>]) -> Vec<Block> {
    let page = Page { document, shapes, layout: layout(document, shapes), repeats: repeats(shapes) };
    let block = |(place, (shape, line)): (usize, (&Shape<'_>, &Line))| {
        let (kind, reason, confidence) = page.label(place, shape, line);
        let duplicate_of = page.repeated(place).filter(|_| kind != BlockKind::Boilerplate);
        Block { span: shape.span, kind, reason: Cow::Borrowed(reason), confidence, duplicate_of }
    };
    shapes.iter().zip(document.lines()).enumerate().map(block).collect()
}

/// Lines of fewer words repeat by chance.
const REPEATED: usize = 4;

/// For each line the earlier line that says the same, if it is long enough to be a repetition.
fn repeats(shapes: &[Shape<'_>]) -> Vec<Option<u32>> {
    let mut seen: HashMap<&str, u32> = HashMap::new();
    let mut found = Vec::with_capacity(shapes.len());
    for (shape, place) in shapes.iter().zip(0..) {
        let earlier = if shape.words < REPEATED { None } else { seen.get(shape.text).copied() };
        seen.entry(shape.text).or_insert(place);
        found.push(earlier);
    }
    found
}

/// The byline and the date stand at most so many lines under the headline.
const HEADER: usize = 9;

fn layout(document: &Document<'_>, shapes: &[Shape<'_>]) -> Layout {
    let mut body = body(shapes);
    let is_header =
        |place: usize| shapes.get(place).is_some_and(|shape| is_header_line(document, shape, place));
    let headline = headline(shapes, body.start, is_header);
    let header = headline.map_or(body.start.saturating_sub(HEADER), |(place, _)| place + 1);
    // Decks and captions above the byline are running text as well: the body proper starts below it.
    let is_header =
        |place: usize| shapes.get(place).is_some_and(|shape| is_header_line(document, shape, place));
    let last = (header..body.end.min(header + HEADER)).rev().find(|&place| is_header(place));
    let above =
        |last: usize| shapes.iter().take(last).skip(body.start).filter(|shape| shape.is_running()).count();
    if let Some(last) = last.filter(|&last| last >= body.start && above(last) <= 3) {
        body.start = last + 1;
    }
    Layout { headline, header, body }
}

/// A byline has at most so many words.
const BYLINE: usize = 25;

fn is_header_line(document: &Document<'_>, shape: &Shape<'_>, place: usize) -> bool {
    let opens = |line| !byline::opened(document, line, &shape.dates).is_empty();
    is_date_line(shape) || shape.words <= BYLINE && document.lines().get(place).is_some_and(opens)
}

/// A date line has at most so many words that are not part of a date.
const BESIDE_DATE: usize = 7;

/// Whether the line is there to say when the article appeared.
pub(super) fn is_date_line(shape: &Shape<'_>) -> bool {
    let beside = shape.words - shape.date_words.min(shape.words);
    let dated = shape.day.is_some()
        && beside <= BESIDE_DATE
        && !(shape.ends && beside > 3 && !shape.says(BlockKind::Published));
    let ago = shape.says(BlockKind::Published) && shape.words <= 6;
    dated || ago || (shape.says(BlockKind::Published) && shape.date_words > 0 && beside <= BESIDE_DATE)
}

/// What the wording decides wherever the line stands.
fn by_wording(shape: &Shape<'_>) -> Option<Label> {
    let meaning = shape.meaning?;
    match meaning.kind {
        // "Updated" opens sentences too: a date has to stand beside it.
        BlockKind::Published if !is_date_line(shape) => None,
        kind => Some((kind, meaning.reason, 0.9)),
    }
}

fn after_body(shape: &Shape<'_>) -> Label {
    if shape.says(BlockKind::Published) && shape.day.is_some() && is_date_line(shape) {
        return (BlockKind::Published, "it says when the article appeared", 0.8);
    }
    if shape.says(BlockKind::Credit) {
        return (BlockKind::Credit, "it says who else worked on the article", 0.9);
    }
    let reason = shape
        .meaning
        .filter(|meaning| meaning.kind == BlockKind::Boilerplate)
        .map_or("it stands below the article", |meaning| meaning.reason);
    (BlockKind::Boilerplate, reason, 0.9)
}

/// "— Ada Example (@ada) November 19, 2019"
fn is_signature(shape: &Shape<'_>) -> bool {
    shape.text.starts_with(['—', '–']) && shape.text.contains("(@")
}

/// So many titles in a row are links to other articles.
const TITLES: usize = 3;
/// A title of another article has at least so many words.
const TITLE: usize = 4;

/// Sub-headings have at most so many words.
const SUBHEADING: usize = 12;

impl Page<'_, '_> {
    /// The earlier line that the line at `place` repeats.
    fn repeated(&self, place: usize) -> Option<u32> {
        self.repeats.get(place).copied().flatten()
    }

    fn label(&self, place: usize, shape: &Shape<'_>, line: &Line) -> Label {
        if let Some((title, confidence)) = self.layout.headline {
            if place == title {
                return (
                    BlockKind::Headline,
                    "the line above the article that says what it is about",
                    confidence,
                );
            }
            if self.repeated(place) == Some(title as u32) && place < self.layout.body.end {
                return (BlockKind::Headline, "it repeats the headline", 0.8);
            }
        }
        if place < self.layout.header {
            return (BlockKind::Boilerplate, "it stands above the article", 0.9);
        }
        if place >= self.layout.body.end {
            return after_body(shape);
        }
        // "Nov 19, 2019 at 6:46 pm ET • 2 min read" is a date first.
        let dated = place < self.layout.body.start && shape.day.is_some() && is_date_line(shape);
        if let Some(label) =
            by_wording(shape).filter(|(kind, ..)| !(dated && *kind == BlockKind::Boilerplate))
        {
            return label;
        }
        if captions::ends_with_credit(shape.text) {
            return (BlockKind::Caption, "it ends with a photo credit", 0.85);
        }
        if place < self.layout.body.start {
            self.in_header(place, shape, line)
        } else {
            self.in_body(place, shape, line)
        }
    }

    fn in_header(&self, place: usize, shape: &Shape<'_>, line: &Line) -> Label {
        if !byline::opened(self.document, line, &shape.dates).is_empty() {
            return (BlockKind::Byline, "it opens with “By” and a name", 0.95);
        }
        if is_date_line(shape) || (shape.words > 0 && shape.date_words == shape.words) {
            return (BlockKind::Published, "it says when the article appeared", 0.9);
        }
        if self.is_repeated_caption(place) {
            return (BlockKind::Caption, "captions are often pasted twice", 0.85);
        }
        if shape.words <= 8 && byline::alone(self.document, line, &shape.dates).is_some() {
            return (BlockKind::Byline, "a name alone between headline and text", 0.75);
        }
        if shape.words >= 6 && self.is_first_running(place) {
            return (BlockKind::Deck, "the first sentence under the headline", 0.8);
        }
        if shape.words >= 6 {
            return (BlockKind::Caption, "a sentence between headline and text", 0.6);
        }
        (BlockKind::Boilerplate, "a short line between headline and text", 0.7)
    }

    /// Whether no other line of running text stands between the headline and `place`.
    fn is_first_running(&self, place: usize) -> bool {
        self.layout.headline.is_some()
            && !self
                .shapes
                .iter()
                .take(place)
                .skip(self.layout.header)
                .any(|shape| shape.meaning.is_none() && shape.words >= 6 && !is_date_line(shape))
    }

    /// Whether the line stands twice in a row.
    fn is_repeated_caption(&self, place: usize) -> bool {
        let same_as_next = self
            .shapes
            .get(place + 1)
            .zip(self.shapes.get(place))
            .is_some_and(|(next, own)| next.text == own.text && own.words >= REPEATED);
        let same_as_last = place.checked_sub(1).is_some_and(|last| self.repeated(place) == Some(last as u32));
        same_as_next || same_as_last
    }

    /// Whether the line is one of at least [`TITLES`] lines in a row that are as long as titles and end without a stop.
    fn is_among_titles(&self, place: usize) -> bool {
        let is_title = |shape: &Shape<'_>| {
            !shape.ends && !shape.is_running() && shape.words >= TITLE && !shape.text.starts_with(is_bullet)
        };
        let before =
            self.shapes.iter().take(place).rev().take(TITLES).take_while(|shape| is_title(shape)).count();
        let from = self.shapes.iter().skip(place).take(TITLES).take_while(|shape| is_title(shape)).count();
        from > 0 && before + from >= TITLES
    }

    fn in_body(&self, place: usize, shape: &Shape<'_>, line: &Line) -> Label {
        if self.is_repeated_caption(place) {
            return (BlockKind::Caption, "captions are often pasted twice", 0.85);
        }
        let deck_below_headline =
            place == self.layout.header && place == self.layout.body.start && !shape.ends && shape.words >= 8;
        if deck_below_headline && self.layout.headline.is_some() {
            return (BlockKind::Deck, "a sentence without a stop under the headline", 0.8);
        }
        if is_signature(shape) {
            return (BlockKind::Quotation, "it signs an embedded post", 0.85);
        }
        if self.is_among_titles(place) {
            return (BlockKind::Boilerplate, "one of several titles in a row", 0.75);
        }
        if shape.text.starts_with(is_bullet) && shape.words >= 2 {
            return (BlockKind::List, "it begins with a bullet", 0.85);
        }
        if shape.is_running() {
            return (BlockKind::Paragraph, "running text", 0.95);
        }
        if shape.ends && !line.tokens.is_empty() && self.document.quotation_at(line.tokens.start).is_some() {
            return (BlockKind::Paragraph, "it is speech", 0.85);
        }
        if shape.ends {
            return (BlockKind::Paragraph, "a short sentence", 0.8);
        }
        let followed =
            self.shapes.get(place + 1).is_some_and(Shape::is_running) && place + 1 < self.layout.body.end;
        if shape.words > 6 && shape.is_title() {
            return (BlockKind::Boilerplate, "the title of another article", 0.6);
        }
        let shouted = shape.words == 1 && !shape.text.contains(char::is_lowercase);
        if followed
            && !shouted
            && shape.words <= SUBHEADING
            && shape.text.starts_with(|first: char| {
                first.is_uppercase() || first.is_ascii_digit() || matches!(first, '“' | '‘' | '"' | '\'')
            })
        {
            return (BlockKind::Subheading, "a short line above a paragraph", 0.7);
        }
        if shape.words >= 8 {
            (BlockKind::Paragraph, "a long line inside the article", 0.6)
        } else {
            (BlockKind::Boilerplate, "a short line that belongs to no paragraph", 0.6)
        }
    }
}
