//! Quoted titles: words between quotation marks that are set as a title is, and so name a work as a whole.

use super::candidates::Candidate;
use super::kinds::Kinds;
use super::lexicon::Entry;
use super::reading::{LineStyle, Reading, Shape};
use crate::text::Quotation;
use std::ops::Range;

/// Longer quotations are what somebody said.
const LONGEST: usize = 12;

/// Words that are small in titles as well.
const SMALL: &[&str] = &[
    "a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "with", "from", "by", "de", "la",
    "is", "it", "vs", "n’t", "n't", "'s", "’s", "’re", ":", ",", "&", "-", "!", "?",
];

/// `candidates` with each quoted title in place of the candidates inside it.
pub(super) fn with_quoted_titles(reading: &Reading<'_, '_>, candidates: Vec<Candidate>) -> Vec<Candidate> {
    let mut titles =
        reading.document.quotations().iter().filter_map(|quotation| title(reading, quotation)).peekable();
    let mut found: Vec<Candidate> = Vec::with_capacity(candidates.len());
    let mut covered = 0;
    for candidate in candidates {
        while let Some(title) = titles.next_if(|title| title.start <= candidate.tokens.start) {
            if title.start >= covered && candidate.tokens != title {
                covered = title.end;
                found.push(Candidate { tokens: title, title: None, entry: Entry::default() });
            }
        }
        if candidate.tokens.start >= covered {
            found.push(candidate);
        }
    }
    found
}

/// The tokens of the quotation where they are a title: capitals throughout, but for small words.
fn title(reading: &Reading<'_, '_>, quotation: &Quotation) -> Option<Range<usize>> {
    let mut places = reading.document.tokens_in(quotation.inner);
    while places.end > places.start && matches!(reading.text(places.end - 1), "," | "." | ";") {
        places.end -= 1;
    }
    if !(2..=LONGEST).contains(&places.len()) {
        return None;
    }
    let first = reading.at(places.start);
    let capitals = places.clone().filter(|&place| reading.at(place).is_capital()).count();
    let spoken = reading.text(places.start) == "I" || first.kinds.any(Kinds::CALENDAR);
    let set = quotation.closed
        && first.style == LineStyle::Sentence
        && first.is_capital()
        && !spoken
        && capitals > 1
        && reading.at(places.end - 1).shape != Shape::Lower
        && places.clone().all(|place| {
            let word = reading.at(place);
            word.is_capital() || word.shape == Shape::Number || SMALL.contains(&reading.text(place))
        });
    set.then_some(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;
    use crate::entities::candidates::candidates;

    /// A text and the titles quoted in it.
    const CASES: &[(&str, &[&str])] = &[
        ("She wrote “The Sample of Oz,” a book.", &["The Sample of Oz"]),
        ("He said, “We Will stay in Paris.”", &[]),
        ("It was “Ada Example” again.", &[]),
        ("“I Do,” she said.", &[]),
    ];

    #[test]
    fn a_quoted_title_is_one_candidate() {
        for (text, expected) in CASES {
            let document = Document::new(text);
            let reading = Reading::new(&document);
            let plain = candidates(&reading);
            let found = with_quoted_titles(&reading, plain.clone());
            let titles: Vec<&str> = found
                .iter()
                .filter(|candidate| !plain.contains(candidate))
                .map(|candidate| document.words(document.span_of(candidate.tokens.clone())))
                .collect();
            assert_eq!(&titles, expected, "{text}");
        }
    }
}
