//! Titles: the words right before a person's name that say what the person is, "Prime Minister", "company spokeswoman".

use super::reading::NamesReading;
use crate::words::kinds::Kinds;
use crate::words::lexicon::Case;
use std::ops::Range;

/// Titles have at most so many words.
const LONGEST: usize = 5;
/// So many titles may stand in a row: "former Finance Minister Dr.".
const MOST: usize = 3;

/// The title before the name that begins at `start`, with the nationality or place before it; `from` is where the
/// sentence begins or the name before ends.
pub(super) fn title(reading: &NamesReading<'_, '_>, from: usize, start: usize) -> Option<Range<usize>> {
    let mut first = start;
    for _ in 0..MOST {
        let Some(earlier) = one(reading, from, first) else { break };
        first = earlier;
    }
    if first == start {
        return None;
    }
    let adjective = first > from && reading.before(first, 1).kinds.any(Kinds::ANY_GROUP | Kinds::PLACE);
    Some(if adjective { first - 1 } else { first }..start)
}

/// Where the longest title begins that ends right before `end`.
fn one(reading: &NamesReading<'_, '_>, from: usize, end: usize) -> Option<usize> {
    let first = end.saturating_sub(LONGEST).max(from);
    (first..end).find(|&place| {
        let found = reading.lexicon.longest(reading.document, place..end, Case::Lower);
        found.is_some_and(|(after, entry)| after == end && entry.kinds.any(Kinds::TITLE | Kinds::ROLE))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Document;

    /// A text, the name in it, and the title before it.
    const CASES: &[(&str, &str, &str)] = &[
        ("Then Prime Minister Ada Example left.", "Ada", "Prime Minister"),
        ("So Ukrainian President Ada Example left.", "Ada", "Ukrainian President"),
        ("The former French foreign minister Bob Sample left.", "Bob", "French foreign minister"),
        ("So Sen. Bob Sample left.", "Bob", "Sen."),
        ("So Bob Sample left.", "Bob", ""),
    ];

    #[test]
    fn the_words_before_a_name_are_its_title() {
        for (text, name, expected) in CASES {
            let document = Document::new(text);
            let reading = NamesReading::new(&document);
            let start = (0..document.tokens().len()).find(|place| document.word(*place) == *name).unwrap();
            let found =
                title(&reading, 1, start).map_or("", |places| document.words(document.span_of(places)));
            assert_eq!(found, *expected, "{text}");
        }
    }
}
