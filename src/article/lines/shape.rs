//! The shape of a line: how long it is, how it ends, and what its wording gives away. Everything later decisions look at.

use super::patterns::{self, Wording};
use super::teaser::is_teaser;
use crate::analysis::{BlockKind, Day};
use crate::dates::Expression;
use crate::text::{Document, Line, Span, Token, TokenKind};

/// A line as the article room sees it.
#[derive(Debug)]
pub(in crate::article) struct LineShape<'t> {
    pub(in crate::article) span: Span,
    pub(in crate::article) text: &'t str,
    /// Words and numbers in it.
    pub(in crate::article) words: usize,
    /// Those that begin with a capital letter or a digit.
    pub(in crate::article) capitals: usize,
    /// Whether it ends as sentences end, closing marks aside.
    pub(in crate::article) ends: bool,
    /// What its wording says it is.
    pub(in crate::article) meaning: Option<&'static Wording>,
    /// The first day it names in full, and the words that do.
    pub(in crate::article) day: Option<(Day, Span)>,
    /// Its temporal expressions.
    pub(in crate::article) dates: Vec<Span>,
    /// Words inside them; not counted in long lines.
    pub(in crate::article) date_words: usize,
    /// Whether it is a title with the first sentence of its article grown on to it.
    pub(in crate::article) teaser: bool,
}

/// Lines of at least this many words are running text even without a stop at the end.
const LONG: usize = 25;
/// Lines that end in a stop are running text from this many words on.
const SENTENCE: usize = 7;

impl LineShape<'_> {
    /// Whether it reads as running text: a paragraph, a deck, a caption.
    pub(in crate::article) fn is_running(&self) -> bool {
        self.meaning.is_none()
            && !self.teaser
            && (self.words >= LONG || (self.ends && self.words >= SENTENCE))
    }

    /// Whether its wording says it is of `kind`.
    pub(in crate::article) fn says(&self, kind: BlockKind) -> bool {
        self.meaning.is_some_and(|meaning| meaning.kind == kind)
    }

    /// Whether its wording says that the article ends before it.
    pub(in crate::article) fn says_end(&self) -> bool {
        self.meaning.is_some_and(|meaning| meaning.ends)
    }
}

/// The shapes of all lines, in order. `expressions` are those of the whole text, in order.
pub(in crate::article) fn shapes<'t>(
    document: &Document<'t>,
    expressions: &[Expression],
) -> Vec<LineShape<'t>> {
    let mut next = expressions.iter().peekable();
    let mut found = Vec::with_capacity(document.lines().len());
    for line in document.lines() {
        let mut own = Vec::new();
        while let Some(expression) = next.next_if(|expression| expression.span.start < line.span.end) {
            own.push(expression);
        }
        found.push(shape(document, line, &own));
    }
    found
}

fn shape<'t>(document: &Document<'t>, line: &Line, expressions: &[&Expression]) -> LineShape<'t> {
    let text = document.words(line.span);
    let tokens = document.tokens_at(line.tokens.clone());
    let words = tokens.iter().filter(|token| is_word(token));
    let capital = |token: &&Token| {
        document.words(token.span).starts_with(|first: char| first.is_uppercase() || first.is_ascii_digit())
    };
    let in_date = |token: &&Token| expressions.iter().any(|expression| expression.span.covers(token.span));
    // Lines full of dates are short; a long one is running text and its date words are not asked for.
    let date_words = if tokens.len() < 40 { words.clone().filter(in_date).count() } else { 0 };
    LineShape {
        span: line.span,
        text,
        words: words.clone().count(),
        capitals: words.filter(capital).count(),
        ends: ends_as_sentence(text),
        meaning: patterns::meaning(text),
        day: expressions.iter().find_map(|expression| Some((expression.stated_day()?, expression.span))),
        dates: expressions.iter().map(|expression| expression.span).collect(),
        date_words,
        teaser: is_teaser(text),
    }
}

fn is_word(token: &Token) -> bool {
    !matches!(token.kind, TokenKind::Mark | TokenKind::Clitic)
}

fn ends_as_sentence(text: &str) -> bool {
    let closing = |last: char| matches!(last, '”' | '"' | '’' | '\'' | ')' | ']' | '»');
    text.trim_end_matches(closing).ends_with(['.', '!', '?', '…', ':'])
}
