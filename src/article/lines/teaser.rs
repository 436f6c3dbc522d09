//! Teasers: a title with the first sentence of its article grown on to it, as lists of other articles are pasted.

use crate::words::grammar::LINE_OPENERS;

/// Longer lines, in bytes, are no teasers; looking no further keeps the time linear.
const LONGEST_TEASER: usize = 600;
/// A grown-together title and sentence have at least so many words before and after the seam.
const BEFORE_SEAM: usize = 3;
const AFTER_SEAM: usize = 4;

/// Whether a title has grown on to the first sentence of its article, as lists of teasers are pasted:
/// "Two Ships Meet At The `PortThe` crews had not seen each other for a year".
pub(super) fn is_teaser(text: &str) -> bool {
    let mut previous = ' ';
    let text = if text.len() > LONGEST_TEASER { "" } else { text };
    for (at, letter) in text.char_indices() {
        let seam = letter.is_ascii_uppercase() && (previous.is_lowercase() || previous.is_ascii_digit());
        previous = letter;
        let Some((title, sentence)) = text.split_at_checked(at).filter(|_| seam) else { continue };
        if is_seam(title, sentence) {
            return true;
        }
    }
    false
}

fn is_seam(title: &str, sentence: &str) -> bool {
    let long = title.split_whitespace().nth(BEFORE_SEAM - 1).is_some()
        && sentence.split_whitespace().nth(AFTER_SEAM).is_some();
    let opener = words(sentence).next().unwrap_or_default();
    let parts = |tail: &str, head: &str| {
        tail.len() >= 3
            && tail.chars().rev().take(3).all(|letter| letter.is_ascii_lowercase())
            && head.chars().skip(1).take(3).filter(char::is_ascii_lowercase).count() == 3
    };
    let grown = title.split_whitespace().next_back().unwrap_or_default();
    long && (opens_line(opener) || parts(grown, sentence))
}

/// The words of `text`, apostrophes inside.
pub(in crate::article) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'').filter(|word| !word.is_empty())
}

/// Whether sentences begin with the word, and it is written as there.
fn opens_line(word: &str) -> bool {
    let capital = word.starts_with(char::is_uppercase) && !word.chars().skip(1).any(char::is_uppercase);
    capital && LINE_OPENERS.has_in_any_case(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_teaser_is_a_title_grown_on_to_a_sentence() {
        for text in [
            "Two Ships Meet At The PortThe crews had not seen each other for a year.",
            "Bakery Wins Prize In TownHarbour bakers were as surprised as anybody else on Monday.",
        ] {
            assert!(is_teaser(text), "{text}");
        }
        for text in [
            "He has a MacBook and an iPhone, and says so to everybody.",
            "Share on LinkedIn",
            "The McDonalds were at home when it happened.",
            "The council met on Monday.Nobody came.",
        ] {
            assert!(!is_teaser(text), "{text}");
        }
    }
}
