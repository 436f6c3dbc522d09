//! "It" that stands for nothing: "it is clear that", "it rained", "it takes time to".

use crate::text::Document;
use crate::words::grammar::{AFTER_EMPTY_IT, THEN_AFTER_EMPTY_IT};

/// How far.
const REACH: usize = 6;

/// Whether the "it" at `place` looks like one that stands for nothing.
pub(super) fn is_empty_it(document: &Document<'_>, place: usize) -> bool {
    let verb = document.word(place + 1).to_lowercase();
    if !AFTER_EMPTY_IT.has(&verb) {
        return false;
    }
    for at in place + 2..place + 2 + REACH {
        let word = document.word(at);
        if matches!(word, "" | "." | "," | ";" | "!" | "?" | "”") {
            return verb.starts_with("rain") || verb.starts_with("snow");
        }
        if THEN_AFTER_EMPTY_IT.has_in_any_case(word) {
            return true;
        }
    }
    false
}
