//! A text taken apart: the same tokens, sentences and quotations everywhere, and spans that fit any text.

use quotidian::{Document, Span};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Texts that are hard to take apart without leaving a character boundary.
const HOSTILE: &[&str] =
    &["", " \u{feff}\u{200d}", "“‘’”\"'«»", "\r\n\r\u{2028}é", "e\u{301}🇺🇦👩‍👩‍👧’s", "\0\u{1}..."];

#[test]
fn words_marks_and_clitics_are_apart() {
    let document = Document::new("“It’s over,” Dr. Ada Example said.");
    let words: Vec<&str> = (0..document.tokens().len()).map(|place| document.word(place)).collect();
    assert_eq!(words.join(" "), "“ It ’s over , ” Dr. Ada Example said .");
}

#[test]
fn a_quotation_is_found_with_the_words_between_its_marks() {
    let document = Document::new("“We will stay,” Ada Example said. “For good.”");
    let inner: Vec<&str> = document.quotations().iter().map(|found| document.words(found.inner)).collect();
    assert_eq!(inner, ["We will stay,", "For good."]);
}

#[test]
fn spans_lie_in_order_on_character_boundaries_of_any_text() {
    for text in HOSTILE {
        let document = Document::new(text);
        let tokens: Vec<Span> = document.tokens().iter().map(|token| token.span).collect();
        for span in tokens.iter().chain(document.lines().iter().map(|line| &line.span)) {
            assert!(text.get(span.start as usize..span.end as usize).is_some(), "{text:?} {span:?}");
        }
        assert!(tokens.windows(2).all(|pair| pair[0].end <= pair[1].start), "{text:?}");
    }
}
