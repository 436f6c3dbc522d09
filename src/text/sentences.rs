//! Sentences: runs of tokens that end at a stop, or with their line.

use crate::Span;
use crate::text::tokens::{Token, TokenKind};
use std::ops::Range;

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From its first to its last token.
    pub span: Span,
    /// Its tokens, as places in the document's list; never empty.
    pub tokens: Range<usize>,
}

/// Words that seldom stand after an abbreviation inside a sentence, so that the abbreviation ends it: "in the U.S. The".
const OPENERS: &[&str] = &[
    "A",
    "After",
    "An",
    "And",
    "As",
    "At",
    "But",
    "He",
    "Her",
    "His",
    "However",
    "I",
    "If",
    "In",
    "It",
    "Its",
    "Meanwhile",
    "On",
    "She",
    "That",
    "The",
    "Their",
    "There",
    "These",
    "They",
    "This",
    "We",
    "When",
    "While",
    "You",
];

/// Abbreviations that stand before a name and so never end a sentence.
const TITLES: &[&str] = &[
    "Adm.", "Capt.", "Cmdr.", "Col.", "Dr.", "Gen.", "Gov.", "Hon.", "Lt.", "Maj.", "Mr.", "Mrs.", "Ms.",
    "Prof.", "Rep.", "Reps.", "Rev.", "Sen.", "Sens.", "Sgt.", "St.", "vs.",
];

/// The sentences of the tokens of one line; `first` is the place of its first token in the document's list.
pub fn sentences(text: &str, line: &[Token], first: usize) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut start = 0;
    for end in 1..=line.len() {
        if end == line.len() || is_boundary(text, line, end) {
            let Some(members) = line.get(start..end) else { continue };
            let (Some(head), Some(tail)) = (members.first(), members.last()) else { continue };
            found.push(Sentence { span: head.span.join(tail.span), tokens: first + start..first + end });
            start = end;
        }
    }
    found
}

/// Whether a sentence ends before the token at `place`.
fn is_boundary(text: &str, line: &[Token], place: usize) -> bool {
    let Some(next) = line.get(place) else { return true };
    let next_words = next.span.of(text);
    if is_closing(next_words) && !next.spaced {
        return false;
    }
    let Some(stop) = line
        .get(..place)
        .and_then(|before| before.iter().rposition(|token| token.spaced || !is_closing(token.span.of(text))))
    else {
        return false;
    };
    let Some(last) = line.get(stop) else { return false };
    let words = last.span.of(text);
    let quoted = stop + 1 < place;
    let opens =
        next_words.starts_with(|character: char| !character.is_lowercase() && !",;:)".contains(character));
    if last.kind == TokenKind::Word {
        return words.ends_with('.')
            && next.spaced
            && !TITLES.contains(&words)
            && OPENERS.contains(&next_words);
    }
    match words {
        "." => opens && (next.spaced || quoted || glued_sentence(text, line, stop, next)),
        "!" | "?" => opens && next.spaced,
        "…" => opens && next.spaced && next.kind == TokenKind::Word,
        _ => words.starts_with("..") && opens && next.spaced && next.kind == TokenKind::Word,
    }
}

/// "physician.Police": two paragraphs run together, where a capital follows the stop of a lower-case word.
fn glued_sentence(text: &str, line: &[Token], stop: usize, next: &Token) -> bool {
    let before =
        stop.checked_sub(1).and_then(|place| line.get(place)).map_or("", |token| token.span.of(text));
    let lower = before.chars().count() > 2 && before.chars().all(char::is_lowercase);
    lower && next.kind == TokenKind::Word && next.span.of(text).chars().nth(1).is_some_and(char::is_lowercase)
}

fn is_closing(mark: &str) -> bool {
    matches!(mark, "”" | "\"" | "’" | "'" | "''" | ")" | "]" | "»")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens::tokens;

    /// A line with "|" where its sentences part.
    const CASES: &[&str] = &[
        "He left.| She stayed.",
        "Sen. J. D. Vance met Mr. Smith.| They talked.",
        "“It is over.”| He left.",
        "“Is it over?” he asked.| Nobody knew.",
        "He lives in the U.S.| The rest stayed.",
        "The U.S. Senate voted 3.5 to 1.",
        "asked his physician.|Police said no",
        "It works for Acme Inc. and others… or not.",
        "Wait ...| What?| No!| Yes.",
        "He rose at 4:30 a.m. on Monday.",
        "(He left.)| (She stayed.)",
        "He left.| \"She stayed,\" he said.| \"Yes.\"| It rained.",
    ];

    #[test]
    fn a_sentence_ends_where_a_reader_would_end_it() {
        for case in CASES {
            let text = case.replace('|', "");
            let found: Vec<String> = sentences(&text, &tokens(&text), 0)
                .iter()
                .map(|sentence| sentence.span.of(&text).to_owned())
                .collect();
            let expected: Vec<&str> = case.split('|').map(str::trim).collect();
            assert_eq!(found, expected);
        }
    }
}
