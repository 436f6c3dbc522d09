//! Outlook: whether the words before a day say that it is still to come.

use crate::Span;
use crate::document::Document;

/// How many tokens before an expression are looked at.
const REACH: usize = 10;

/// Words of what is arranged but has not happened. Of the weekdays of `TimeBank`, AQUAINT and newer articles 92 % come
/// out right when these turn them ahead, and 90 % when nothing does; "will" makes it worse.
const ARRANGED: &[&str] =
    &["scheduled", "due", "set", "expected", "slated", "planned", "planning", "plans", "plan", "postponed", "deadline", "will", "would", "'ll", "’ll"];

/// Words of what has happened: what stands before them says nothing of the day.
const HAPPENED: &[&str] = &[
    "said",
    "says",
    "was",
    "were",
    "had",
    "did",
    "told",
    "met",
    "has",
    "have",
    "been",
    "announced",
    "reported",
];

/// Whether the words before `span`, in its sentence, say that the day is still to come.
pub(super) fn is_ahead(document: &Document<'_>, span: Span) -> bool {
    let end = document.tokens_in(span).start;
    let sentence = document.sentences().get(document.sentence_at(span.start));
    let start = sentence.map_or(end, |sentence| sentence.tokens.start).max(end.saturating_sub(REACH));
    let is = |place: usize, word: &str| document.word(place).eq_ignore_ascii_case(word);
    let close = |word: &str| end >= start + 3 && is(end - 1, "as") && is(end - 2, word);
    if close("soon") || close("early") {
        return true;
    }
    for place in (start..end).rev() {
        let any = |words: &[&str]| words.iter().any(|word| is(place, word));
        if any(ARRANGED) || any(&["is", "are"]) && is(place + 1, "to") {
            return true;
        }
        let word = document.word(place);
        if any(HAPPENED) || word.len() > 4 && word.ends_with("ed") {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_arranged_lies_ahead_unless_something_happened_after_it() {
        let ahead = |text: &str| {
            let start = text.find("Monday").unwrap();
            is_ahead(&Document::new(text), Span::at(start, 6))
        };
        assert!(ahead("The talks are set to resume Monday."));
        assert!(ahead("They could come as early as Monday."));
        assert!(ahead("The fund is to close on Monday."));
        assert!(!ahead("It was due in March. He left Monday."));
        assert!(!ahead("The scheduled talks collapsed Monday."));
        assert!(!ahead("Monday"));
    }
}
