//! Offsets in an analysis count in the unit that was asked for, and the words stand beside them.

use quotidian::{OffsetUnit, Options, Span, analyze};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn an_emoji_counts_as_the_unit_says() {
    // One code point, two UTF-16 units, four bytes.
    let text = "👋 Hello";
    let mut analysis = analyze(text, &Options::default());
    analysis.article.headline = Some(Span::new(5, 10));
    for (unit, start) in [(OffsetUnit::Codepoint, 2), (OffsetUnit::Utf16, 3), (OffsetUnit::Utf8, 5)] {
        let headline = analysis.clone().excerpts(text, unit).article.headline.expect("it was set");
        assert_eq!((headline.start, headline.end, headline.text.as_str()), (start, start + 5, "Hello"));
    }
}
