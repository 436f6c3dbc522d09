//! Marks: the small words and signs that bound what is said of a name: its article, its possessive, the stop after it.

/// Whether the word is "a", "an" or "the", at the beginning of a sentence as well.
pub(crate) fn is_article(word: &str) -> bool {
    ["a", "an", "the"].iter().any(|article| word.eq_ignore_ascii_case(article))
}

/// Whether it makes the name before it an owner.
pub(crate) fn is_possessive(word: &str) -> bool {
    matches!(word, "'s" | "’s")
}

/// Whether no description goes on past it.
pub(crate) fn is_stop(word: &str) -> bool {
    matches!(word, "," | "." | ";" | ":" | "—" | "–" | "(" | ")" | "”" | "“" | "\"" | "!" | "?")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_told_from_words_like_it() {
        assert!(is_article("The") && is_article("an") && !is_article("any"));
        assert!(is_possessive("’s") && !is_possessive("s") && !is_possessive("’"));
        assert!(is_stop("—") && !is_stop("-") && !is_stop("…and"));
    }
}
