//! Marks: what each quotation mark of a line could be, by its shape and by what stands around it.

use super::abbreviations::listed;
use super::span::Span;
use super::tokens::{Token, TokenKind, is_one_of};

/// A quotation mark.
pub(super) struct Mark {
    pub(super) span: Span,
    pub(super) style: Style,
    pub(super) role: MarkRole,
    /// Whether a closing mark may be a unit (a 65" screen) or end a word (the farmers’ union); it does that if a surer
    /// closing mark follows before the next opening one.
    doubtful: bool,
}

/// Marks of one style make pairs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Double,
    Single,
    Guillemets,
}

/// How many styles there are.
const STYLES: usize = 3;

/// What a mark does where it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkRole {
    /// It is none after all.
    None,
    Opens,
    Closes,
    Either,
}

/// Words that begin with an apostrophe, without it.
const CUT: &str = "bout cause cuz em n neath round til till tis twas twere twill";

/// Characters, their style, and what their shape says they do, if it says so.
type MarkShape = (&'static str, Style, Option<MarkRole>);

const SHAPES: &[MarkShape] = &[
    ("“„‟", Style::Double, Some(MarkRole::Opens)),
    ("”", Style::Double, Some(MarkRole::Closes)),
    ("\"", Style::Double, None),
    ("«‹", Style::Guillemets, Some(MarkRole::Opens)),
    ("»›", Style::Guillemets, Some(MarkRole::Closes)),
    ("‘‚‛", Style::Single, Some(MarkRole::Opens)),
    ("'’ʼ", Style::Single, None),
];

/// The quotation marks of a line, in order.
pub(super) fn marks(text: &str, line: &[Token]) -> Vec<Mark> {
    let reader = MarkReader { text, line };
    let mut found: Vec<Mark> = Vec::new();
    for place in 0..line.len() {
        found.extend(reader.mark(place));
    }
    let mut closes_later = [false; STYLES];
    for mark in found.iter_mut().rev() {
        let Some(later) = closes_later.get_mut(mark.style as usize) else { continue };
        match (mark.role, mark.doubtful) {
            (MarkRole::Closes, false) => *later = true,
            (MarkRole::Closes, true) if *later => mark.role = MarkRole::None,
            (MarkRole::Closes | MarkRole::None, _) => {}
            (MarkRole::Opens | MarkRole::Either, _) => *later = false,
        }
    }
    found
}

#[derive(Clone, Copy)]
struct MarkReader<'l> {
    text: &'l str,
    line: &'l [Token],
}

impl<'l> MarkReader<'l> {
    fn at(self, place: Option<usize>) -> Option<&'l Token> {
        self.line.get(place?)
    }

    #[inline(never)]
    fn word(self, place: Option<usize>) -> &'l str {
        self.at(place).map_or("", |token| token.span.of(self.text))
    }

    /// The token before `place`, if no space parts them.
    #[inline(never)]
    fn glued_before(self, place: usize) -> Option<usize> {
        place.checked_sub(1).filter(|_| self.line.get(place).is_some_and(|token| !token.spaced))
    }

    #[inline(never)]
    fn glued_after(self, place: usize) -> Option<usize> {
        Some(place + 1).filter(|&next| self.line.get(next).is_some_and(|token| !token.spaced))
    }

    #[inline(never)]
    fn is(self, place: Option<usize>, kind: TokenKind) -> bool {
        self.at(place).is_some_and(|token| token.kind == kind)
    }

    /// What the token at `place` is as a quotation mark, if it is one.
    fn mark(self, place: usize) -> Option<Mark> {
        let token = self.line.get(place).filter(|token| token.kind == TokenKind::Mark)?;
        let words = token.span.of(self.text);
        let (style, shape) = match words {
            "``" | "‘‘" => (Style::Double, Some(MarkRole::Opens)),
            "''" | "’’" => (Style::Double, None),
            _ => SHAPES.iter().find(|shape| is_one_of(words, shape.0)).map(|shape| (shape.1, shape.2))?,
        };
        if style == Style::Single && self.is_apostrophe(place) {
            return None;
        }
        let role = match (shape, self.by_neighbours(place)) {
            // The same mark at both ends, or the high one of „Ja“ and the reversed ones of »Ja«.
            (Some(MarkRole::Opens), MarkRole::Closes) => MarkRole::Closes,
            (Some(MarkRole::Closes), MarkRole::Opens) => MarkRole::Either,
            (Some(shape), _) => shape,
            (None, role) => role,
        };
        let single = style == Style::Single;
        if single && role == MarkRole::Either {
            return None;
        }
        let unit = self.is(self.glued_before(place), TokenKind::Number);
        Some(Mark { span: token.span, style, role, doubtful: unit || (single && self.ends_word(place)) })
    }

    /// The role of a mark that looks the same at both ends, from what touches it.
    fn by_neighbours(self, place: usize) -> MarkRole {
        let (before, after) = (self.glued_before(place), self.glued_after(place));
        let (last, next) = (self.word(before), self.word(after));
        let opens_after = is_one_of(last, "([—–-“\"‘'/") || last == "--";
        let ends_before = self.is(after, TokenKind::Mark) && !is_one_of(next, "$£€[(“‘…#@") && next != "...";
        match (before.is_some(), after.is_some()) {
            (false, true) => MarkRole::Opens,
            (true, false) if is_one_of(last, ":([") => MarkRole::Either,
            (true, false) => MarkRole::Closes,
            (false, false) => MarkRole::Either,
            (true, true) => match (opens_after, ends_before) {
                (true, false) => MarkRole::Opens,
                (false, true) => MarkRole::Closes,
                _ => MarkRole::Either,
            },
        }
    }

    /// Whether a single mark stands for letters: "’90s", "’em", "rock ’n’ roll", "Hawai‘i".
    fn is_apostrophe(self, place: usize) -> bool {
        let (before, after) = (self.glued_before(place), self.glued_after(place));
        let next = self.word(after);
        let decade = self.is(after, TokenKind::Number)
            && next.strip_suffix('s').is_some_and(|digits| digits.len() == 2);
        let cut = self.is(after, TokenKind::Word) && listed(CUT, next);
        let inside = self.is(before, TokenKind::Word) && self.is(after, TokenKind::Word);
        let both_ends = self.word(before).eq_ignore_ascii_case("n")
            && before.and_then(|before| self.glued_before(before)).is_some();
        (before.is_none() && (decade || cut)) || inside || both_ends
    }

    /// Whether the mark may be an apostrophe at the end of a word, as another word follows.
    fn ends_word(self, place: usize) -> bool {
        let word = self.word(self.glued_before(place));
        word.ends_with(['s', 'S', 'z', 'x']) || word.ends_with("in") || word == "o"
    }
}
