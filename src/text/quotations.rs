//! Quotation marks paired, line by line: which stretches of the text stand between marks, and how deep.
//!
//! First every mark says what it could be, by its shape and its neighbours; then a stack settles the pairs.
//! Nothing carries over from one line to the next, so that a stray mark spoils its own line at most.

use crate::Span;
use crate::text::tokens::{Token, TokenKind, is_apostrophe};

/// A stretch of text between quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// With its marks.
    pub span: Span,
    /// Without them, and without white space at the ends.
    pub inner: Span,
    /// 0 for an outermost quotation, 1 for one inside it, and so on.
    pub depth: u8,
    /// False where the line ends before the mark that would close it.
    pub closed: bool,
    /// Place of the quotation of an earlier line that was left open and goes on in this one.
    pub continues: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Double,
    Single,
    Guillemets,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    Either,
}

struct Mark {
    span: Span,
    style: Style,
    role: Role,
}

struct Open {
    mark: Span,
    style: Style,
}

/// Quotations nested deeper than this are not looked for: nobody writes them, and it keeps hostile input linear.
const DEEPEST: usize = 8;

/// The quotations of one line, in order of their opening marks; `continues` is left for [`join_lines`].
pub fn quotations(text: &str, line: &[Token]) -> Vec<Quotation> {
    let marks: Vec<Mark> = (0..line.len()).filter_map(|place| mark(text, line, place)).collect();
    let last_single =
        marks.iter().rev().find(|mark| mark.style == Style::Single && mark.role == Role::Closes);
    let mut found = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for mark in &marks {
        let partner = open.iter().rposition(|candidate| candidate.style == mark.style);
        let closes_later = || last_single.is_some_and(|last| last.span > mark.span);
        match (mark.role, partner) {
            (Role::Closes | Role::Either, Some(partner)) => {
                close(text, &mut found, &mut open, partner, mark.span);
            }
            // An apostrophe at the start of a word ("’90s", "'em") opens nothing.
            (Role::Opens | Role::Either, _) if mark.style == Style::Single && !closes_later() => {}
            (Role::Opens, _) | (Role::Either, None) if open.len() < DEEPEST => {
                open.push(Open { mark: mark.span, style: mark.style });
            }
            // A mark that closes nothing is stray, or means inches: 6'2", a 65" screen.
            _ => {}
        }
    }
    let end = line.last().map_or(0, |token| token.span.end);
    for (depth, left) in open.iter().enumerate().filter(|(_, left)| left.style != Style::Single) {
        found.push(quotation(text, left.mark, None, end, depth));
    }
    found.sort_by_key(|quotation| quotation.span);
    found
}

/// Closes `open[partner]`; what was opened after it and never closed is dropped as stray.
fn close(text: &str, found: &mut Vec<Quotation>, open: &mut Vec<Open>, partner: usize, closing: Span) {
    open.truncate(partner + 1);
    if let Some(opening) = open.pop() {
        found.push(quotation(text, opening.mark, Some(closing), closing.end, open.len()));
    }
}

fn quotation(text: &str, opening: Span, closing: Option<Span>, end: u32, depth: usize) -> Quotation {
    let inner = Span::new(opening.end, closing.map_or(end, |mark| mark.start));
    Quotation {
        span: Span::new(opening.start, end),
        inner: inner.trimmed(text),
        depth: u8::try_from(depth).unwrap_or(u8::MAX),
        closed: closing.is_some(),
        continues: None,
    }
}

/// What the token at `place` is as a quotation mark, if it is one.
fn mark(text: &str, line: &[Token], place: usize) -> Option<Mark> {
    let token = line.get(place).filter(|token| token.kind == TokenKind::Mark)?;
    let before = place.checked_sub(1).and_then(|place| line.get(place)).filter(|_| !token.spaced);
    let after = line.get(place + 1).filter(|next| !next.spaced);
    let found = |style, role| Some(Mark { span: token.span, style, role });
    match token.span.of(text) {
        "“" | "„" | "``" => found(Style::Double, Role::Opens),
        "”" => found(Style::Double, Role::Closes),
        "«" => found(Style::Guillemets, Role::Opens),
        "»" => found(Style::Guillemets, Role::Closes),
        "‘" | "‚" => found(Style::Single, Role::Opens),
        "\"" | "''" => found(Style::Double, by_neighbours(text, before, after)),
        single if single.chars().all(is_apostrophe) => match by_neighbours(text, before, after) {
            Role::Either => None,
            role => found(Style::Single, role),
        },
        _ => None,
    }
}

/// The role of a mark that looks the same at both ends, from what touches it.
fn by_neighbours(text: &str, before: Option<&Token>, after: Option<&Token>) -> Role {
    let opens_after = |token: &Token| {
        token.kind == TokenKind::Mark
            && matches!(
                token.span.of(text),
                "(" | "[" | "—" | "–" | "-" | "--" | "“" | "\"" | "‘" | "'" | "/"
            )
    };
    let ends_before = |token: &Token| {
        token.kind == TokenKind::Mark
            && !matches!(
                token.span.of(text),
                "$" | "£" | "€" | "[" | "(" | "“" | "‘" | "..." | "…" | "#" | "@"
            )
    };
    match (before, after) {
        (None, Some(_)) => Role::Opens,
        (Some(_), None) => Role::Closes,
        (None, None) => Role::Either,
        (Some(before), Some(after)) => match (opens_after(before), ends_before(after)) {
            (true, false) => Role::Opens,
            (false, true) => Role::Closes,
            _ => Role::Either,
        },
    }
}

/// Notes which quotations go on from the line before: an unclosed one is taken up again by an opening mark
/// at the start of the next line. `line_of` gives the number of the line, blank ones not counted.
pub fn join_lines(found: &mut [Quotation], line_of: impl Fn(Span) -> (usize, bool)) {
    let mut left_open: Option<(usize, usize)> = None;
    for place in 0..found.len() {
        let Some(quotation) = found.get_mut(place) else { continue };
        if quotation.depth > 0 {
            continue;
        }
        let (line, first_in_line) = line_of(quotation.span);
        if let Some((open_line, open_place)) = left_open
            && first_in_line
            && line == open_line + 1
        {
            quotation.continues = Some(open_place as u32);
        }
        left_open = (!quotation.closed).then_some((line, place));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens::tokens;

    /// A line and the words found between marks, outermost first where they start alike.
    const CASES: &[(&str, &[&str])] = &[
        ("“Yes,” he said. “No.”", &["Yes,", "No."]),
        ("\"Yes,\" he said. \"No.\"", &["Yes,", "No."]),
        ("''Yes,'' he said.", &["Yes,"]),
        ("``Yes,'' he said.", &["Yes,"]),
        ("«Yes,» he said.", &["Yes,"]),
        ("“He said ‘no’ twice,” she said.", &["He said ‘no’ twice,", "no"]),
        ("\"He said 'no' twice,\" she said.", &["He said 'no' twice,", "no"]),
        ("‘It isn’t over,’ he said.", &["It isn’t over,"]),
        ("The farmers’ union and Israel’s needs in the ’90s", &[]),
        ("rock 'n' roll of the '90s", &["n"]),
        ("He is 6'2\" tall and owns a 65\" screen.", &[]),
        ("It was \"in 1995\", he said.", &["in 1995"]),
        ("“We will stay", &["We will stay"]),
        ("a stray ” mark and “one pair”", &["one pair"]),
        ("the “measured” (“responsible”) way", &["measured", "responsible"]),
        ("he said—\"now\"—and left", &["now"]),
        ("", &[]),
    ];

    #[test]
    fn marks_pair_as_a_reader_pairs_them() {
        for (line, expected) in CASES {
            let found: Vec<&str> =
                quotations(line, &tokens(line)).iter().map(|quotation| quotation.inner.of(line)).collect();
            assert_eq!(found, *expected, "{line}");
        }
    }

    #[test]
    fn an_unclosed_quotation_runs_to_the_end_of_its_line() {
        let line = "He said: “We will stay.";
        let found = quotations(line, &tokens(line));
        assert_eq!((found[0].closed, found[0].span.of(line)), (false, "“We will stay."));
    }
}
