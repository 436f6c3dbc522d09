//! Quotation marks paired, line by line: which stretches of the text stand between marks, and how deep.
//!
//! First every mark says what it could be; then a stack settles the pairs of a line. Nothing carries over from one
//! line to the next, so that a stray mark spoils its own line at most.

use super::marks::{Mark, MarkRole, Style, marks};
use super::span::Span;
use super::tokens::Token;
use std::ops::Range;

/// A stretch of text between quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// With its marks.
    pub span: Span,
    /// Without them, and without white space at the ends; never empty.
    pub inner: Span,
    /// 0 for an outermost quotation, 1 for one inside it, and so on.
    pub depth: u8,
    /// False where the line ends, or another quotation begins, before the mark that would close it.
    pub closed: bool,
    /// Place of the quotation of an earlier line that was left open and goes on in this one.
    pub continues: Option<u32>,
}

/// Quotations nested deeper than this are not looked for: nobody writes them, and it keeps hostile input linear.
const DEEPEST: usize = 8;

/// The quotations of `lines`, which are places in `tokens`; in order of their opening marks, each beside the others
/// or inside one of them.
pub(crate) fn quotations(
    text: &str,
    tokens: &[Token],
    lines: impl Iterator<Item = Range<usize>>,
) -> Vec<Quotation> {
    let mut pairs = Pairs { text, found: Vec::new(), open: Vec::new() };
    let mut lines = lines.map(|places| tokens.get(places).unwrap_or_default()).enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        let next = lines.peek().and_then(|(_, next)| next.first());
        pairs.read(line, number, next);
    }
    let mut found = pairs.found;
    drop_lone(&mut found);
    found.retain(|one| one.stands && !one.quotation.inner.is_empty());
    nest(&mut found);
    found.into_iter().map(|found| found.quotation).collect()
}

/// A quotation, or what may become one, and where it stands.
struct FoundQuotation {
    quotation: Quotation,
    style: Style,
    line: usize,
    /// Whether its line begins with it.
    first: bool,
    /// False for an opening mark that turned out to be stray.
    stands: bool,
}

/// The marks of the lines read so far, paired.
struct Pairs<'t> {
    text: &'t str,
    /// In order of their opening marks.
    found: Vec<FoundQuotation>,
    /// Places of those of the line that are not closed yet.
    open: Vec<usize>,
}

impl Pairs<'_> {
    /// Pairs the marks of a line; `next` is the first token of the next one. Depth and continuation are left for later.
    fn read(&mut self, line: &[Token], number: usize, next: Option<&Token>) {
        let marks = marks(self.text, line);
        let Some((head, tail)) = line.first().zip(line.last()).filter(|_| !marks.is_empty()) else { return };
        let single_closes = |mark: &&Mark| mark.style == Style::Single && mark.role == MarkRole::Closes;
        let last_single = marks.iter().rev().find(single_closes).map(|mark| mark.span);
        for mark in &marks {
            let first = mark.span == head.span;
            let may_open = mark.style != Style::Single || first || last_single > Some(mark.span);
            let partner = self.open.iter().rposition(|&open| self.style(open) == Some(mark.style));
            match (mark.role, partner) {
                (MarkRole::Closes | MarkRole::Either, Some(partner)) => self.close(partner, mark.span),
                (MarkRole::Opens | MarkRole::Either, _) if may_open => self.open(mark, number, first),
                // A closing mark that closes nothing is stray or a unit, a single one an apostrophe.
                _ => {}
            }
        }
        let taken_up = next.is_some_and(|next| next.span.of(self.text) == head.span.of(self.text));
        while let Some(place) = self.open.pop() {
            self.leave_open(place, tail.span.end, taken_up);
        }
    }

    fn style(&self, place: usize) -> Option<Style> {
        self.found.get(place).map(|one| one.style)
    }

    fn open(&mut self, mark: &Mark, line: usize, first: bool) {
        if self.open.len() == DEEPEST {
            return;
        }
        let quotation =
            Quotation { span: mark.span, inner: mark.span, depth: 0, closed: false, continues: None };
        self.open.push(self.found.len());
        self.found.push(FoundQuotation { quotation, style: mark.style, line, first, stands: false });
    }

    /// Closes the quotation at `open[partner]`; what was opened after it and never closed does not stand.
    fn close(&mut self, partner: usize, closing: Span) {
        self.open.truncate(partner + 1);
        if let Some(place) = self.open.pop() {
            self.end(place, closing);
        }
    }

    /// Ends the quotation at `place` with the mark `closing`, which is empty where there is none.
    fn end(&mut self, place: usize, closing: Span) {
        let Some(one) = self.found.get_mut(place) else { return };
        let quotation = &mut one.quotation;
        quotation.inner = Span::new(quotation.span.end, closing.start).trimmed(self.text);
        quotation.span = quotation.span.join(closing);
        quotation.closed = !closing.is_empty();
        one.stands = true;
    }

    /// Ends a quotation that is left open: at the next one of its style, since a mark is missing then; else, and if
    /// its line begins with it and the next paragraph takes it up, at `end`, that of the line.
    fn leave_open(&mut self, place: usize, end: u32, taken_up: bool) {
        let later = self.found.get(place..).unwrap_or_default();
        let Some((own, later)) = later.split_first() else { return };
        let next = later.iter().find(|one| one.stands && one.style == own.style);
        let next = next.map(|one| one.quotation.span.start).filter(|_| !(own.first && taken_up));
        let inside =
            |at: u32| later.iter().any(|one| one.quotation.span.start < at && at < one.quotation.span.end);
        let end = next.filter(|&at| !inside(at)).unwrap_or(end);
        self.end(place, Span::new(end, end));
    }
}

/// Drops single marks that were left open, where the next line does not begin with one: "’Fraid so".
fn drop_lone(found: &mut [FoundQuotation]) {
    let mut reopened: Option<usize> = None;
    for one in found.iter_mut().rev() {
        let single = one.style == Style::Single;
        one.stands &= !single || one.quotation.closed || (one.first && reopened == Some(one.line + 1));
        if one.first {
            reopened = Some(one.line).filter(|_| single && one.stands);
        }
    }
}

/// Sets the depths, how many of the quotations before it each one stands in, and notes which go on from the line
/// before: an unclosed one is taken up again by an opening mark at the start of the next line.
fn nest(found: &mut [FoundQuotation]) {
    let mut ends: Vec<u32> = Vec::new();
    let mut left_open: Option<(usize, u32)> = None;
    for (one, place) in found.iter_mut().zip(0..) {
        let span = one.quotation.span;
        while ends.pop_if(|end| *end <= span.start).is_some() {}
        one.quotation.depth = u8::try_from(ends.len()).unwrap_or(u8::MAX);
        if ends.is_empty() {
            let earlier = left_open.filter(|(line, _)| one.first && one.line == line + 1);
            one.quotation.continues = earlier.map(|(_, earlier)| earlier);
            left_open = Some((one.line, place)).filter(|_| !one.quotation.closed);
        }
        ends.push(span.end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Document;

    /// A text and the words found between marks, outermost first where they start alike.
    const CASES: &[(&str, &[&str])] = &[
        ("“Yes,” he said. “No.”", &["Yes,", "No."]),
        ("\"Yes,\" he said. \"No.\"", &["Yes,", "No."]),
        ("''Yes,'' he said.", &["Yes,"]),
        ("``Yes,'' he said.", &["Yes,"]),
        ("‘‘Yes,’’ he said. “No,’’ she said.", &["Yes,", "No,"]),
        ("«Yes,» he said.", &["Yes,"]),
        ("« Yes », he said. ‹No.›", &["Yes", "No."]),
        ("»Yes,« he said, »no.«", &["Yes,", "no."]),
        ("„Yes,“ he said, „no.“", &["Yes,", "no."]),
        ("“He said ‘no’ twice,” she said.", &["He said ‘no’ twice,", "no"]),
        ("\"He said 'no' twice,\" she said.", &["He said 'no' twice,", "no"]),
        ("the “measured” (“responsible”) way", &["measured", "responsible"]),
        ("he said—\"now\"—and left", &["now"]),
        ("It was \"in 1995\", he said.", &["in 1995"]),
        ("", &[]),
        ("“” and \"\" and ““Yes,” he said.", &["Yes,"]),
        // Single marks as the outer ones, beside apostrophes.
        ("‘It isn’t over,’ he said.", &["It isn’t over,"]),
        ("'It isn't over,' he said. 'It's new.'", &["It isn't over,", "It's new."]),
        ("‘The farmers’ union won’t go,’ she said.", &["The farmers’ union won’t go,"]),
        ("'The farmers' union won't go,' she said.", &["The farmers' union won't go,"]),
        ("‘He called it “a farce”,’ she said.", &["He called it “a farce”,", "a farce"]),
        ("the ‘systems’ they built were ‘good’", &["systems", "good"]),
        ("‘Rock ’n’ roll is here,’ he said.", &["Rock ’n’ roll is here,"]),
        ("‘Nothin’ new,’ he said.", &["Nothin’ new,"]),
        ("The farmers’ union and Israel’s needs in the ’90s", &[]),
        ("The '90s and the boys' club, rock 'n' roll and 'em", &[]),
        ("In Hawai‘i the ‘okina is a letter, say ‘two’.", &["two"]),
        // Feet, inches, minutes, seconds.
        ("He is 6'2\" tall and owns a 65\" screen.", &[]),
        ("\"He is 6'2\" tall,\" she said. \"Really.\"", &["He is 6'2\" tall,", "Really."]),
        ("\"I own a 65\" screen,\" she said.", &["I own a 65\" screen,"]),
        ("'He is 5' 10\" tall,' she said.", &["He is 5' 10\" tall,"]),
        ("at 5' 10'' north and 15'' west", &[]),
        // Marks that are missing, stray or wrong.
        ("“We will stay", &["We will stay"]),
        ("a stray ” mark and “one pair”", &["one pair"]),
        ("a “stray mark and “one pair” and “two pairs”", &["stray mark and", "one pair", "two pairs"]),
        ("\"We stay. \"We win,\" he said. \"Now.\"", &["We stay.", "We win,", "Now."]),
        ("“It is odd,“ he said. “It is.”", &["It is odd,", "It is."]),
        ("”It is odd,” he said. ”It is.”", &["It is odd,", "It is."]),
        ("“It is odd,\" he said. \"It is.”", &["It is odd,", "It is."]),
        ("“ It is odd, ” he said. \" It is. \"", &["It is odd,", "It is."]),
        ("He said:“It is.”She left.", &["It is."]),
        // Paragraphs of one speech.
        ("‘We stay.\n\n‘We win,’ he said.", &["We stay.", "We win,"]),
        (
            "“We called “Go!” and stayed.\n\n“We win,” he said.",
            &["We called “Go!” and stayed.", "Go!", "We win,"],
        ),
        ("‘Fraid not.\n\nHe left.", &[]),
    ];

    fn of(text: &str) -> Vec<Quotation> {
        Document::new(text).quotations().to_vec()
    }

    #[test]
    fn marks_pair_as_a_reader_pairs_them() {
        for (text, expected) in CASES {
            let found: Vec<&str> = of(text).iter().map(|quotation| quotation.inner.of(text)).collect();
            assert_eq!(found, *expected, "{text}");
        }
    }

    #[test]
    fn an_unclosed_quotation_runs_to_the_end_of_its_line() {
        let text = "He said: “We will stay.\nWe won’t.";
        let found = of(text);
        assert_eq!((found[0].closed, found[0].span.of(text)), (false, "“We will stay."));
    }

    #[test]
    fn each_quotation_stands_beside_the_others_or_inside_one_and_is_as_deep_as_it_stands() {
        const PIECES: &[&str] =
            &["“", "”", "\"", "'", "’", "‘", "''", "«", "»", " ", "a", "s ", ", ", "6", "\n", "“a ", " b”"];
        let mut state = 7_u64;
        for _ in 0..3000 {
            let mut text = String::new();
            for _ in 0..24 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                text.push_str(PIECES[(state >> 40) as usize % PIECES.len()]);
            }
            let found = of(&text);
            for (place, one) in found.iter().enumerate() {
                let around = found[..place].iter().filter(|outer| outer.span.end > one.span.start);
                assert!(around.clone().all(|outer| outer.span.covers(one.span)), "{text:?}");
                assert_eq!(around.count(), usize::from(one.depth), "{text:?}");
                assert!(one.span.covers(one.inner) && !one.inner.is_empty(), "{text:?}");
                assert!(!one.span.of(&text).contains('\n'), "{text:?}");
                assert!(place == 0 || found[place - 1].span.start < one.span.start, "{text:?}");
            }
        }
    }
}
