//! The shared tests of the forms: texts with what is to be found in brackets.

use super::recognised::Recogniser;
use crate::dates::meaning::Meaning;
use crate::dates::reader::{LineReader, classify};
use crate::text::Document;

/// The words that `form` finds first in each text are those in brackets; nothing where there are none.
pub(super) fn check_words(form: Recogniser, cases: &[&str]) {
    for marked in cases {
        let text = marked.replace(['[', ']'], "");
        let document = Document::new(&text);
        let words = classify(&document);
        let line = 0..document.tokens().len();
        let reader = LineReader::new(&document, &words, &line);
        let found = line.clone().find_map(|place| form(&reader, place).map(|found| (place, found)));
        let got = found.map_or("", |(place, found)| reader.span(place, found.end).of(&text));
        let expected = marked.split_once('[').and_then(|(_, rest)| rest.split_once(']'));
        assert_eq!(got, expected.map_or("", |(inside, _)| inside), "in {marked}");
    }
}

/// The shared test of meanings: each case is text with what is to be found in brackets, and its meaning.
pub(super) fn check(form: Recogniser, cases: &[(&str, Meaning)]) {
    for (marked, meaning) in cases {
        check_words(form, &[marked]);
        let text = marked.replace(['[', ']'], "");
        let document = Document::new(&text);
        let words = classify(&document);
        let line = 0..document.tokens().len();
        let reader = LineReader::new(&document, &words, &line);
        let found = line.clone().find_map(|place| form(&reader, place));
        assert_eq!(found.map(|found| found.meaning), Some(*meaning), "in {marked}");
    }
}
