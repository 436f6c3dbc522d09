//! The dateline: where the story was filed from, as in "KYIV, Ukraine (AP) —" at the start of the first paragraph.

use crate::Span;
use crate::document::{Document, Line};
use crate::text::{Token, TokenKind};

/// A dateline stands in the first so many tokens of its line.
const LONGEST: usize = 16;
/// The place of a dateline has at most so many tokens.
const LONGEST_PLACE: usize = 8;

/// The place at the start of `line`, where a dash, an agency in parentheses or a colon after it makes it a dateline.
pub(super) fn dateline(document: &Document<'_>, line: &Line) -> Option<Span> {
    let tokens = document.tokens_at(line.tokens.clone());
    let head = tokens.get(..tokens.len().min(LONGEST))?;
    let mut place = 0;
    while head.get(place).is_some_and(|token| belongs(document, token)) {
        place += 1;
    }
    let next = head.get(place)?;
    let words = head.get(..place).filter(|words| words.len() <= LONGEST_PLACE)?;
    let (first, last) = (words.first()?, words.iter().rfind(|token| token.kind == TokenKind::Word)?);
    let agency = document.words(next.span) == "(" && is_agency(document, head.get(place + 1..)?);
    let capitals = is_dash(document, next) && is_all_capitals(document, first);
    (agency || capitals).then(|| first.span.join(last.span))
}

fn belongs(document: &Document<'_>, token: &Token) -> bool {
    let words = document.words(token.span);
    match token.kind {
        TokenKind::Word => words.starts_with(char::is_uppercase),
        TokenKind::Mark => words == "," || (words == "-" && !token.spaced),
        _ => false,
    }
}

/// Whether `tokens` are the name of an agency, a closing parenthesis and a dash: "AP) —".
fn is_agency(document: &Document<'_>, tokens: &[Token]) -> bool {
    let name = tokens
        .iter()
        .take_while(|token| {
            token.kind == TokenKind::Word && document.words(token.span).starts_with(char::is_uppercase)
        })
        .count();
    let closed = tokens.get(name).is_some_and(|token| document.words(token.span) == ")");
    name > 0 && closed && tokens.get(name + 1).is_some_and(|token| is_dash(document, token))
}

fn is_all_capitals(document: &Document<'_>, token: &Token) -> bool {
    let words = document.words(token.span);
    words.chars().count() > 2 && words.chars().all(|letter| letter.is_uppercase() || !letter.is_alphabetic())
}

fn is_dash(document: &Document<'_>, token: &Token) -> bool {
    matches!(document.words(token.span), "—" | "–" | "--" | "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dateline_is_a_place_before_a_dash() {
        for (line, expected) in [
            ("KYIV, Ukraine (AP) — The talks ended.", Some("KYIV, Ukraine")),
            ("WASHINGTON — The talks ended.", Some("WASHINGTON")),
            ("NEW DELHI: The talks ended.", None),
            ("Dubai (Reuters) - The talks ended.", Some("Dubai")),
            ("WINSTON-SALEM, N.C. -- The talks ended.", Some("WINSTON-SALEM, N.C.")),
            ("(Reuters) — The talks ended.", None),
            ("The minister — who left — was late.", None),
            ("Example (the minister) — who left — was late.", None),
            ("", None),
        ] {
            let document = Document::new(line);
            let found = document
                .lines()
                .first()
                .and_then(|line| dateline(&document, line))
                .map(|span| document.words(span));
            assert_eq!(found, expected, "{line}");
        }
    }
}
