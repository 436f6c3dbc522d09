//! Pronouns: which words they are, and what they can stand for.

use crate::text::{Document, Span};
use crate::words::grammar;
use crate::words::lexicon::Case;

/// What a pronoun of the third person, or a noun, can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PronounClass {
    /// "he", "him", "his"
    He,
    /// "she", "her"
    She,
    /// "it", "its"
    It,
    /// "they", "them", "their"
    They,
    /// "the company", "the country"
    Noun,
}

impl PronounClass {
    /// How many there are.
    pub(super) const COUNT: usize = 5;
}

/// A pronoun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pronoun {
    /// Of the third person; whether it tells whose something is.
    Third(PronounClass, bool),
    /// "I", "my": whoever speaks.
    Speaker,
    /// "we", "our": the body that speaks.
    Speakers,
    /// "who", "whose": the name before it.
    Relative,
    /// "which", after a comma: the name before it that is nobody's.
    Which,
}

/// The pronoun at `place` with its letters: "he" of "he'll".
pub(super) fn at(document: &Document<'_>, place: usize) -> Option<(Pronoun, Span)> {
    let token = document.tokens().get(place)?;
    let word = document.words(token.span);
    let stem = word.split(['\'', '’']).next()?;
    if stem.len() > "themselves".len() {
        return None;
    }
    // "US" is a country, and "IT" a trade.
    if stem.len() > 1 && stem.chars().all(char::is_uppercase) {
        return None;
    }
    let pronoun = of(stem)?;
    if is_style(document, stem, place + 1) {
        return None;
    }
    Some((pronoun, Span::at(token.span.start as usize, stem.len())))
}

/// What a pronoun with a capital makes a title of.
const STYLES: [&str; 13] = [
    "eminence",
    "excellencies",
    "excellency",
    "highness",
    "highnesses",
    "holiness",
    "honor",
    "honour",
    "ladyship",
    "lordship",
    "majesties",
    "majesty",
    "worship",
];

/// "His Honour", "Her Royal Highness": titles, which stand for nobody named before.
fn is_style(document: &Document<'_>, stem: &str, next: usize) -> bool {
    let word = document.word(next);
    if !stem.starts_with(char::is_uppercase) || !word.starts_with(char::is_uppercase) {
        return false;
    }
    [word, document.word(next + 1)].iter().any(|word| STYLES.contains(&word.to_lowercase().as_str()))
}

fn of(stem: &str) -> Option<Pronoun> {
    let sets = grammar::of(stem, Case::Lower);
    let third = [
        (grammar::HE, PronounClass::He),
        (grammar::SHE, PronounClass::She),
        (grammar::IT, PronounClass::It),
        (grammar::THEY, PronounClass::They),
    ];
    let whose = sets.any(grammar::OWNERS);
    let third = third.iter().find(|(set, _)| sets.any(*set)).map(|&(_, class)| Pronoun::Third(class, whose));
    let others = [
        (grammar::I, Pronoun::Speaker),
        (grammar::WE, Pronoun::Speakers),
        (grammar::WHO, Pronoun::Relative),
        (grammar::WHICH, Pronoun::Which),
    ];
    third.or_else(|| others.iter().find(|(set, _)| sets.any(*set)).map(|&(_, pronoun)| pronoun))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pronoun_that_a_title_begins_with_is_none() {
        for (text, found) in [
            ("His Honour Judge Beck sat", false),
            ("Her Majesty spoke", false),
            ("Their Excellencies left", false),
            ("Her Royal Highness waved", false),
            ("His Holiness prayed", false),
            ("His Bank fell", true),
            ("His honour was at stake", true),
            ("her Honour", true),
        ] {
            assert_eq!(at(&Document::new(text), 0).is_some(), found, "{text}");
        }
    }
}
