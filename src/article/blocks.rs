//! Blocks: every line given a kind, a reason and a confidence, from where it stands and what it looks like.

use super::header::{byline, dateline};
use super::lines::bullet::is_bullet;
use super::lines::date_line::is_date_line;
use super::lines::shape::LineShape;
use super::lines::{captions, title_rows};
use super::parts::{Part, Parts};
use crate::analysis::{Block, BlockKind, LineRule};
use crate::text::{Document, Line};
use std::borrow::Cow;
use std::collections::HashMap;

/// Probabilities of parts are not taken for less or more than this.
const LEAST_SURE: f64 = 0.5;
const MOST_SURE: f64 = 0.98;

/// What a line is taken for, why, and how often such a label is right where the part is.
type LineLabel = (BlockKind, LineRule, f64);

/// The page, its parts known: what the label of a line is decided from.
struct ReadPage<'p, 't> {
    document: &'p Document<'t>,
    shapes: &'p [LineShape<'t>],
    parts: Parts,
    /// For each line the earlier line that says the same.
    repeats: Vec<Option<u32>>,
    /// For each line whether it is one of many titles in a row.
    titles: Vec<bool>,
}

/// The blocks of the text, one a line.
pub(super) fn blocks(document: &Document<'_>, shapes: &[LineShape<'_>], parts: Parts) -> Vec<Block> {
    let titles = title_rows::in_rows(shapes, &parts.by_line);
    let page = ReadPage { document, shapes, parts, repeats: repeats(shapes), titles };
    let block = |(place, (shape, line)): (usize, (&LineShape<'_>, &Line))| {
        let (kind, rule, label) = page.label(place, shape, line);
        let confidence = page.confidence(place, label);
        let duplicate_of = page.repeated(place).filter(|_| kind != BlockKind::Boilerplate);
        let reason = Cow::Borrowed(rule.sentence());
        Block { span: shape.span, kind, rule, reason, confidence, duplicate_of }
    };
    shapes.iter().zip(document.lines()).enumerate().map(block).collect()
}

/// Lines of fewer words repeat by chance.
const REPEATED: usize = 4;

/// For each line the earlier line that says the same, if it is long enough to be a repetition.
fn repeats(shapes: &[LineShape<'_>]) -> Vec<Option<u32>> {
    let mut seen: HashMap<&str, u32> = HashMap::new();
    let mut found = Vec::with_capacity(shapes.len());
    for (shape, place) in shapes.iter().zip(0..) {
        let earlier = if shape.words < REPEATED { None } else { seen.get(shape.text).copied() };
        seen.entry(shape.text).or_insert(place);
        found.push(earlier);
    }
    found
}

/// What the wording decides wherever the line stands.
fn by_wording(shape: &LineShape<'_>) -> Option<LineLabel> {
    let meaning = shape.meaning?;
    match meaning.kind {
        // "Updated" opens sentences too: a date has to stand beside it.
        BlockKind::Published if !is_date_line(shape) => None,
        kind => Some((kind, meaning.rule, 0.9)),
    }
}

/// Boilerplate, with the rule that the wording gives where it gives one.
fn boilerplate(shape: &LineShape<'_>, otherwise: LineRule) -> LineLabel {
    let said = shape.meaning.filter(|meaning| meaning.kind == BlockKind::Boilerplate);
    (BlockKind::Boilerplate, said.map_or(otherwise, |meaning| meaning.rule), 1.0)
}

fn after_body(shape: &LineShape<'_>) -> LineLabel {
    if shape.says(BlockKind::Published) && shape.day.is_some() && is_date_line(shape) {
        return (BlockKind::Published, LineRule::Published, 0.8);
    }
    if shape.says(BlockKind::Credit) {
        return (BlockKind::Credit, LineRule::Credit, 0.9);
    }
    boilerplate(shape, LineRule::Below)
}

/// "— Ada Example (@ada) November 19, 2019"
fn is_signature(shape: &LineShape<'_>) -> bool {
    shape.text.starts_with(['—', '–']) && shape.text.contains("(@")
}

/// A deck has at least so many words.
const DECK: usize = 8;
/// Sub-headings have at most so many words.
const SUBHEADING: usize = 12;
/// Titles of other articles have at least so many words; they stand between paragraphs as sub-headings do.
const TITLE: usize = 6;
/// A sub-heading of as many words is less likely part of the body than this where it is such a title.
const LIKELY: f32 = 0.7;

impl ReadPage<'_, '_> {
    /// The earlier line that the line at `place` repeats.
    fn repeated(&self, place: usize) -> Option<u32> {
        self.repeats.get(place).copied().flatten()
    }

    /// How sure a line is: the probability of its part, and for a kind that rules choose within the part how often they
    /// are right, `label`; never certain.
    fn confidence(&self, place: usize, label: f64) -> f64 {
        let part = self.parts.by_line.get(place).copied().unwrap_or(Part::After);
        let probability = self.parts.probability(place, part);
        let sure = f64::from(probability).clamp(LEAST_SURE, MOST_SURE) * label;
        // Hundredths: logarithms differ in their last bits from machine to machine, analyses must not.
        (sure * 100.0).round() / 100.0
    }

    fn label(&self, place: usize, shape: &LineShape<'_>, line: &Line) -> LineLabel {
        let part = self.parts.by_line.get(place).copied().unwrap_or(Part::After);
        let headline = self.parts.headline.map(|headline| headline as u32);
        if headline.is_some() && self.repeated(place) == headline && part != Part::After {
            return (BlockKind::Headline, LineRule::HeadlineAgain, 0.8);
        }
        match part {
            Part::Before => boilerplate(shape, LineRule::Above),
            Part::Headline => (BlockKind::Headline, LineRule::Headline, 1.0),
            Part::Header => self.in_header(place, shape, line),
            Part::Body => self.in_body(place, shape, line),
            Part::Aside => self.aside(place, shape),
            Part::After => after_body(shape),
        }
    }

    /// What is known of a line that stands beside the text, wherever that is.
    fn beside(&self, place: usize, shape: &LineShape<'_>) -> Option<LineLabel> {
        if captions::is_credit_alone(shape.text) {
            return Some((BlockKind::Boilerplate, LineRule::PhotoCredit, 0.9));
        }
        let listed = self.titles.get(place).copied().unwrap_or_default();
        listed.then_some((BlockKind::Boilerplate, LineRule::TitlesInARow, 0.9))
    }

    fn aside(&self, place: usize, shape: &LineShape<'_>) -> LineLabel {
        if let Some(label) = self.beside(place, shape).or_else(|| by_wording(shape)) {
            return label;
        }
        if captions::ends_with_credit(shape.text) {
            return (BlockKind::Caption, LineRule::CreditAtEnd, 0.85);
        }
        if self.is_repeated_caption(place) {
            return (BlockKind::Caption, LineRule::CaptionAgain, 0.85);
        }
        if shape.ends && shape.words >= 6 {
            return (BlockKind::Caption, LineRule::BesideText, 0.6);
        }
        (BlockKind::Boilerplate, LineRule::BetweenParagraphs, 0.7)
    }

    fn in_header(&self, place: usize, shape: &LineShape<'_>, line: &Line) -> LineLabel {
        // "Nov 19, 2019 at 6:46 pm ET • 2 min read" is a date first.
        let dated = shape.day.is_some() && is_date_line(shape);
        let by_wording = by_wording(shape).filter(|(kind, ..)| !(dated && *kind == BlockKind::Boilerplate));
        if let Some(label) = self.beside(place, shape).or(by_wording) {
            return label;
        }
        if captions::ends_with_credit(shape.text) {
            return (BlockKind::Caption, LineRule::CreditAtEnd, 0.85);
        }
        if !byline::opened(self.document, line, &shape.dates).is_empty() {
            return (BlockKind::Byline, LineRule::Byline, 0.95);
        }
        if is_date_line(shape) || (shape.words > 0 && shape.date_words == shape.words) {
            return (BlockKind::Published, LineRule::Published, 0.9);
        }
        if self.is_repeated_caption(place) {
            return (BlockKind::Caption, LineRule::CaptionAgain, 0.85);
        }
        if shape.words <= 8 && byline::alone(self.document, line, &shape.dates).is_some() {
            return (BlockKind::Byline, LineRule::NameAlone, 0.75);
        }
        if shape.words >= 6 && self.is_first_running(place) {
            return (BlockKind::Deck, LineRule::FirstSentence, 0.8);
        }
        if shape.words >= 6 {
            return (BlockKind::Caption, LineRule::SentenceInHeader, 0.6);
        }
        (BlockKind::Boilerplate, LineRule::ShortInHeader, 0.7)
    }

    /// Whether no other line of running text stands between the headline and `place`.
    fn is_first_running(&self, place: usize) -> bool {
        self.parts.headline.is_some_and(|headline| headline < place)
            && !self
                .shapes
                .iter()
                .take(place)
                .skip(self.parts.headline.map_or(0, |headline| headline + 1))
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

    /// Whether the line at `place` is part of the body.
    fn is_body(&self, place: usize) -> bool {
        self.parts.by_line.get(place) == Some(&Part::Body)
    }

    fn in_body(&self, place: usize, shape: &LineShape<'_>, line: &Line) -> LineLabel {
        if dateline::dateline(self.document, line, &shape.dates).is_some_and(|found| found.alone) {
            return (BlockKind::Dateline, LineRule::Dateline, 0.9);
        }
        if shape.says(BlockKind::Credit) {
            return (BlockKind::Credit, LineRule::Credit, 0.9);
        }
        if captions::is_credit_alone(shape.text) {
            return (BlockKind::Boilerplate, LineRule::PhotoCredit, 0.9);
        }
        if captions::ends_with_credit(shape.text) {
            return (BlockKind::Caption, LineRule::CreditAtEnd, 0.85);
        }
        let below_headline = place.checked_sub(1).is_some_and(|above| self.parts.headline == Some(above));
        if below_headline && !shape.ends && shape.words >= DECK {
            return (BlockKind::Deck, LineRule::UnderHeadline, 0.8);
        }
        if is_signature(shape) {
            return (BlockKind::Quotation, LineRule::Signature, 0.85);
        }
        if shape.text.starts_with(is_bullet) && shape.words >= 2 {
            return (BlockKind::List, LineRule::Bullet, 0.85);
        }
        if shape.is_running() {
            return (BlockKind::Paragraph, LineRule::RunningText, 1.0);
        }
        if shape.ends && !line.tokens.is_empty() && self.document.quotation_at(line.tokens.start).is_some() {
            return (BlockKind::Paragraph, LineRule::Speech, 1.0);
        }
        if shape.ends {
            return (BlockKind::Paragraph, LineRule::ShortSentence, 1.0);
        }
        if shape.words > SUBHEADING {
            return (BlockKind::Paragraph, LineRule::LongLine, 0.9);
        }
        let short = |other: Option<usize>| {
            other
                .filter(|other| self.is_body(*other))
                .and_then(|other| self.shapes.get(other))
                .is_some_and(|other| !other.ends && other.words <= SUBHEADING)
        };
        if short(place.checked_sub(1)) || short(Some(place + 1)) {
            return (BlockKind::List, LineRule::ShortLines, 0.8);
        }
        let part = self.parts.probability(place, Part::Body);
        if shape.words >= TITLE && part < LIKELY {
            return (BlockKind::Boilerplate, LineRule::LooseTitle, 0.9);
        }
        (BlockKind::Subheading, LineRule::Subheading, 0.7)
    }
}
