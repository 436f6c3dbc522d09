//! The language of the text, and what the reader should know about the input.

use crate::analysis::{Warning, WarningCode};
use crate::text::{Document, TokenKind};
use crate::words::grammar::FUNCTION_WORDS;
use std::borrow::Cow;

/// A text of fewer words is too short to tell its language.
const ENOUGH: usize = 20;
/// English text has at least so many function words in a hundred; other languages stay far below.
const LEAST_SHARE: usize = 12;
/// So many words are looked at.
const SAMPLE: usize = 3000;

/// The language (`en` or `und`) and the warnings about the input.
pub(super) fn inspect(document: &Document<'_>) -> (Cow<'static, str>, Vec<Warning>) {
    let words = || document.tokens().iter().filter(|token| token.kind == TokenKind::Word).take(SAMPLE);
    let count = words().count();
    let known = words().filter(|token| FUNCTION_WORDS.has_in_any_case(document.words(token.span))).count();
    if document.lines().is_empty() {
        return ("und".into(), vec![warning(WarningCode::Empty, "There is no text yet. Paste an article.")]);
    }
    let mut warnings = Vec::new();
    if is_markup(document.text()) {
        let message = "This looks like the source of a web page. Paste the text you see on the page instead.";
        warnings.push(warning(WarningCode::Markup, message));
    }
    let english = known * 100 >= count * LEAST_SHARE;
    if count >= ENOUGH && !english {
        let message = "This does not read as English. Names, quotes and dates are looked for as in English, so many will be missed.";
        warnings.push(warning(WarningCode::NotEnglish, message));
    }
    (if count > 0 && english { "en" } else { "und" }.into(), warnings)
}

/// The warning for a text that is too long to analyse.
pub(super) fn too_long() -> Warning {
    warning(
        WarningCode::TooLong,
        "The text is longer than 4 GB, and nothing of it was read. Analyse it in parts.",
    )
}

fn warning(code: WarningCode, message: &'static str) -> Warning {
    Warning { code, message: message.into() }
}

/// So many closing tags make a text markup.
const TAGS: usize = 4;
/// So much of the text is looked at, in bytes.
const HEAD: usize = 20_000;

/// Whether the text is HTML source: it begins with a tag, or has several closing ones near its start.
fn is_markup(text: &str) -> bool {
    let begins = text.trim_start().get(..2).is_some_and(|start| {
        start.starts_with('<') && start.ends_with(|next: char| next.is_ascii_alphabetic() || next == '!')
    });
    let head = text.as_bytes().get(..HEAD).unwrap_or(text.as_bytes());
    let closing = head
        .windows(3)
        .filter(|window| matches!(window, [b'<', b'/', letter] if letter.is_ascii_alphabetic()))
        .count();
    closing >= if begins { 1 } else { TAGS }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_tells_what_is_wrong_with_the_input() {
        let english = "The minister said that the talks were over and that they will not be held again with the same people. ";
        let french = "Le ministre a déclaré mardi que les négociations étaient terminées et que le gouvernement ne reprendrait pas les discussions avant la fin de la semaine prochaine.";
        for (text, language, expected) in [
            (english, "en", vec![]),
            (french, "und", vec![WarningCode::NotEnglish]),
            (" \n\t", "und", vec![WarningCode::Empty]),
            ("<!doctype html><p>The talks are over, he said.</p>", "en", vec![WarningCode::Markup]),
            ("Talks over", "und", vec![]),
            ("Переговоры закончены", "und", vec![]),
        ] {
            let (found, warnings) = inspect(&Document::new(text));
            let codes: Vec<WarningCode> = warnings.iter().map(|warning| warning.code).collect();
            assert_eq!((found.as_ref(), codes), (language, expected), "{text}");
        }
    }
}
