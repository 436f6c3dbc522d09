//! Finding: the longest forms from left to right, joined with their neighbours, widened by what modifies them.

use super::forms;
use super::join::join;
use super::meaning::{Expression, Meaning, Name, When};
use super::modify::widen;
use super::reader::{Reader, classify};
use super::series::complete;
use crate::document::Document;

/// A find of one line, by the places of its tokens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece {
    /// Its first token.
    pub start: usize,
    /// The place after its last token.
    pub end: usize,
    /// What it says.
    pub meaning: Meaning,
    /// Whether it is an expression on its own.
    pub alone: bool,
}

/// The temporal expressions of the text, in order, without overlaps. None crosses a line.
pub fn find(document: &Document<'_>) -> Vec<Expression> {
    let words = classify(document);
    let mut found = Vec::new();
    for line in document.lines() {
        let reader = Reader::new(document, &words, &line.tokens);
        let mut floor = line.tokens.start;
        for piece in complete(&reader, join(&reader, pieces(&reader))) {
            found.extend(widen(&reader, piece, floor));
            floor = piece.end;
        }
    }
    settle_order(&mut found);
    found
}

/// The longest find at each place, going on after it.
fn pieces(reader: &Reader<'_, '_>) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut place = reader.places().start;
    while place < reader.places().end {
        match forms::longest(reader, place) {
            Some(forms::Found { end, meaning, alone }) if end > place => {
                found.push(Piece { start: place, end, meaning, alone });
                place = end;
            }
            _ => place += 1,
        }
    }
    found
}

/// Where a date in numbers has its day first for certain, those that could be read both ways have it so too.
fn settle_order(found: &mut [Expression]) {
    let day_first = found.iter().any(|expression| expression.day_first);
    let month_first = found.iter().any(|expression| expression.month_first);
    if !day_first || month_first {
        return;
    }
    for expression in found {
        if let Meaning::Point { when: When::Named { name: Name::Slashed { month, day }, .. }, .. } =
            &mut expression.meaning
        {
            std::mem::swap(month, day);
        }
    }
}
