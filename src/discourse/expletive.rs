//! "It" that stands for nothing: "it is clear that", "it rained", "it takes time to".

use crate::text::Document;

/// Forms of "be" and verbs that such an "it" stands before.
const VERBS: &[&str] = &[
    "'s", "’s", "is", "was", "seems", "seemed", "appears", "appeared", "turns", "turned", "takes", "took",
    "happens", "rained", "snowed", "rains", "will", "would", "may", "might", "could", "had", "has", "'d",
    "’d",
];

/// Words that then follow before long.
const THEN: &[&str] = &["that", "to", "whether", "if", "how", "why", "when", "who"];

/// How far.
const REACH: usize = 6;

/// Whether the "it" at `place` looks like one that stands for nothing.
pub(super) fn is_empty_it(document: &Document<'_>, place: usize) -> bool {
    let verb = document.word(place + 1).to_lowercase();
    if !VERBS.contains(&verb.as_str()) {
        return false;
    }
    for at in place + 2..place + 2 + REACH {
        let word = document.word(at);
        if matches!(word, "" | "." | "," | ";" | "!" | "?" | "”") {
            return verb.starts_with("rain") || verb.starts_with("snow");
        }
        if THEN.iter().any(|then| word.eq_ignore_ascii_case(then)) {
            return true;
        }
    }
    false
}
