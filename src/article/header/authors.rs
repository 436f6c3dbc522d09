//! The authors: the names in the byline, and where no line says "By" the name that stands where bylines do.

use super::byline;
use crate::analysis::{Block, BlockKind};
use crate::article::lines::shape::LineShape;
use crate::text::{Document, Line, Span, TokenKind};
use std::ops::Range;

/// Each author once, in order of the text; empty where nobody is named.
pub(in crate::article) fn authors(
    document: &Document<'_>,
    shapes: &[LineShape<'_>],
    blocks: &[Block],
) -> Vec<Span> {
    let page = SignedPage { document, shapes, blocks };
    let header = page.header();
    let mut found = page.opened(&header);
    if found.is_empty() {
        found = page.standing(&header);
    }
    let mut known: Vec<String> = Vec::new();
    found.retain(|name| {
        let lower = document.words(*name).to_lowercase();
        let new = !known.contains(&lower);
        known.push(lower);
        new
    });
    found
}

struct SignedPage<'p, 't> {
    document: &'p Document<'t>,
    shapes: &'p [LineShape<'t>],
    blocks: &'p [Block],
}

/// A dated byline may stand so many lines above the line that was taken for the headline.
const ABOVE: usize = 12;
/// The first lines of the running text may be decks and captions above the byline.
const UNDER: usize = 3;
/// The names of a byline stand in lines so far from each other at most.
const APART: usize = 2;
/// And in so many lines at most.
const MOST: usize = 8;
/// What notes about authors go on with after the name.
const AUTHORS: &[&str] = &[" is a ", " is an ", " is the ", " covers ", " writes ", " reports "];
/// A dated byline that ends in a stop, "11:08 a.m.", has at most so many words.
const LONGEST: usize = 25;
/// A name without "By" stands so many lines above the headline at most, beside the date.
const JUST_ABOVE: usize = 5;
/// A name without "By" has at least so many points.
const ENOUGH: i32 = 3;
/// So many names are weighed.
const WEIGHED: usize = 12;

impl SignedPage<'_, '_> {
    /// The lines from the headline to the running text.
    fn header(&self) -> Range<usize> {
        let is = |kind: BlockKind| move |block: &Block| block.kind == kind;
        let headline = self.blocks.iter().position(is(BlockKind::Headline));
        let start = headline.map_or(0, |headline| headline + 1);
        let first = self.blocks.iter().skip(start).position(is(BlockKind::Paragraph));
        let last = self.blocks.iter().rposition(is(BlockKind::Paragraph));
        start..first.zip(last).map_or(self.blocks.len(), |(first, last)| (start + first + UNDER).min(last))
    }

    fn line(&self, place: usize) -> Option<(&Line, &LineShape<'_>)> {
        Some((self.document.lines().get(place)?, self.shapes.get(place)?))
    }

    /// The names in the lines that open with "By": in the first of them and those beside it.
    fn opened(&self, header: &Range<usize>) -> Vec<Span> {
        let mut found = Vec::new();
        let mut last: Option<usize> = None;
        let above = (header.start.saturating_sub(ABOVE)..header.start).filter(|&place| self.is_dated(place));
        for place in header.clone().chain(above) {
            if last.is_some_and(|last| place.abs_diff(last) > APART) {
                break;
            }
            let Some((line, shape)) = self.line(place).filter(|_| self.may_name(place)) else { continue };
            let names = if byline::is_bare(self.document, line) {
                self.below(place)
            } else {
                byline::opened(self.document, line, &shape.dates)
            };
            if !names.is_empty() {
                last = Some(place);
                found.extend(names);
            }
        }
        found
    }

    /// Whether a line can be a byline: no headline, caption or running text.
    fn may_name(&self, place: usize) -> bool {
        let kind = self.blocks.get(place).map_or(BlockKind::Boilerplate, |block| block.kind);
        let shape = self.shapes.get(place);
        let short =
            shape.is_some_and(|shape| !shape.is_running() || shape.words <= LONGEST && self.is_dated(place));
        short && !matches!(kind, BlockKind::Headline | BlockKind::Caption | BlockKind::Quotation)
    }

    /// The names in the lines under a line that is "By" alone: "By / Ada Example / and / Max Sample".
    fn below(&self, place: usize) -> Vec<Span> {
        let mut found = Vec::new();
        for (line, shape) in (place + 1..).map_while(|place| self.line(place)).take(MOST) {
            if ["and", "&", ","].contains(&shape.text.to_lowercase().as_str()) {
                continue;
            }
            let tokens = self.document.tokens_at(line.tokens.clone());
            let names = byline::listed(self.document, tokens, &shape.dates);
            let joined = found.is_empty() || self.joins(line);
            if names.is_empty() || shape.words > MOST || !joined {
                break;
            }
            found.extend(names);
        }
        found
    }

    /// Whether the line above `line` joins it to the names before.
    fn joins(&self, line: &Line) -> bool {
        let above = self.document.lines().partition_point(|other| other.span.start < line.span.start);
        let text =
            above.checked_sub(1).and_then(|above| self.shapes.get(above)).map_or("", |shape| shape.text);
        text.ends_with(',') || ["and", "&"].contains(&text.to_lowercase().as_str())
    }

    /// Whether the line at `place` tells when the article appeared.
    fn is_dated(&self, place: usize) -> bool {
        self.shapes.get(place).is_some_and(|shape| {
            let short = shape.words.saturating_sub(shape.date_words) <= MOST;
            let told = shape
                .dates
                .iter()
                .any(|date| self.document.words(*date).contains(|c: char| c.is_ascii_digit()));
            short && (shape.day.is_some() || told || shape.says(BlockKind::Published))
        })
    }

    /// The names that stand alone on the line that most looks like a byline.
    fn standing(&self, header: &Range<usize>) -> Vec<Span> {
        let above = header.start.saturating_sub(JUST_ABOVE + 1)..header.start;
        let dated = above.clone().any(|place| self.is_dated(place));
        let lines = header.clone().chain(above.filter(|_| dated)).filter(|&place| self.may_name(place));
        let names = lines.filter_map(|place| {
            let (line, shape) =
                self.line(place).filter(|(_, shape)| shape.meaning.is_none() || self.is_dated(place))?;
            let names = byline::standing(self.document, line, &shape.dates);
            let first = *names.first()?;
            Some((self.points(place, first, header.start), names))
        });
        let weighed: Vec<(i32, Vec<Span>)> = names.take(WEIGHED).collect();
        let best = weighed.into_iter().rev().max_by_key(|(points, _)| *points);
        if let Some((_, names)) = best.filter(|(points, _)| *points >= ENOUGH) {
            return names;
        }
        let publisher = |place| {
            let (line, shape) = self.line(place)?;
            byline::publisher(self.document, line, &shape.dates)
        };
        header.clone().find_map(publisher).into_iter().collect()
    }

    /// What speaks for `name`, which begins the line at `place`, being that of an author.
    fn points(&self, place: usize, name: Span, start: usize) -> i32 {
        let words = self.document.words(name);
        let within =
            |lines: usize| (place.saturating_sub(lines)..=place + lines).any(|other| self.is_dated(other));
        let dated = [self.is_dated(place), within(1), within(2)].map(i32::from).iter().sum::<i32>();
        let next = self.shapes.get(place + 1).map_or("", |shape| shape.text);
        let own = self.shapes.get(place).map_or("", |shape| shape.text);
        let handle = if own.contains('@') || next.starts_with('@') { 2 } else { 0 };
        let titled = byline::is_title(next) || byline::is_title(own);
        let first = (start..start + 2).contains(&place);
        let taken = self.blocks.get(place).is_some_and(|block| block.kind == BlockKind::Byline);
        let date_shouts =
            next.contains(|letter: char| letter.is_uppercase()) && !next.contains(char::is_lowercase);
        let shouted = !words.contains(char::is_lowercase) && !date_shouts;
        let spoken_of = if byline::is_outlet(self.document, name) { 0 } else { self.spoken_of(words) };
        let small = [titled, first, taken].map(i32::from).iter().sum::<i32>();
        dated + handle + small + spoken_of - 2 * i32::from(shouted)
    }

    /// What it speaks for a name that the end of the text tells of its bearer, or that a handle or address has the surname.
    fn spoken_of(&self, name: &str) -> i32 {
        let last = self.blocks.iter().rposition(|block| block.kind == BlockKind::Paragraph).unwrap_or(0);
        let told =
            |shape: &LineShape<'_>| shape.text.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '));
        let written = |shape: &LineShape<'_>| {
            let rest = shape.text.strip_prefix(name).unwrap_or_default();
            AUTHORS.iter().any(|words| rest.starts_with(words))
        };
        if self.shapes.iter().skip(last).any(told) || self.shapes.iter().any(written) {
            return 3;
        }
        let surname = name.rsplit(' ').next().unwrap_or_default().to_lowercase();
        let tokens = self.document.tokens().iter();
        let mut marks = tokens.filter(|token| matches!(token.kind, TokenKind::Handle | TokenKind::Address));
        let has = |words: &str| words.to_lowercase().contains(&surname);
        let telling = surname.len() > 3 && name.contains(' ');
        if telling && marks.any(|token| has(self.document.words(token.span))) { 2 } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use crate::analysis::Options;

    const HEADLINE: &str = "Springfield council votes to build a bridge over the river";
    const BODY: &str = "The Springfield council voted to build a bridge over the river, after a debate that went on until the \
        lights went out.\n\nThe bridge will be built of wood, the council said, and the river will be told in good time.";

    /// The lines between headline and text, those below the text, and the authors.
    const PAGES: &[(&str, &str, &[&str])] = &[
        ("By ADA EXAMPLE and MAX SAMPLE, Associated Press", "", &["ADA EXAMPLE", "MAX SAMPLE"]),
        ("By\nAda Example\nand\nMax Sample\nNov. 19, 2019", "", &["Ada Example", "Max Sample"]),
        ("Ada Example\nNov. 19, 2019", "", &["Ada Example"]),
        ("Ada Example, Staff Writer | Nov 19, 2019", "", &["Ada Example"]),
        ("Ada Example @ada · 2h", "", &["Ada Example"]),
        ("AUGUST 23, 2020\nAda B. Example\nAssistant professor of bridges", "", &["Ada B. Example"]),
        (
            "Ada Example and Max B. Sample Springfield Gazette\nNov. 19, 2019",
            "",
            &["Ada Example", "Max B. Sample"],
        ),
        ("By Ada Example\nNov. 19, 2019\nBy Ada Example", "", &["Ada Example"]),
        ("by ada example", "", &[]),
        ("Reuters Nov. 19, 2019", "", &["Reuters"]),
        ("Associated Press\nNov. 19, 2019", "", &["Associated Press"]),
        ("Nov. 19, 2019 / 10:07 AM / Example News", "", &["Example News"]),
        ("Share\nTweet\nAda Example", "Ada Example is a writer in Springfield.", &["Ada Example"]),
        ("By Staff Reports\nNov. 19, 2019", "", &[]),
        ("View Photos\nNov. 19, 2019", "", &[]),
        ("BRIDGE NEWS\nNov. 19, 2019", "", &[]),
        ("Springfield Bridges", "", &[]),
        ("Nov. 19, 2019", "By Max Sample\nAnother story", &[]),
    ];

    #[test]
    fn the_authors_are_the_names_where_bylines_stand() {
        for (header, foot, expected) in PAGES {
            let text = format!("{HEADLINE}\n{header}\n\n{BODY}\n\n{foot}");
            let found = crate::analyze(&text, &Options::default()).article.authors;
            let names: Vec<&str> = found.iter().map(|name| name.of(&text)).collect();
            assert_eq!(names, *expected, "{header} / {foot}");
        }
    }
}
