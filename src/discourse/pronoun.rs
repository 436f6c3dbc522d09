//! Pronouns: which words they are, and what they can stand for.

use crate::text::{Document, Span};

/// What a pronoun of the third person, or a noun, can stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
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

impl Class {
    /// How many there are.
    pub(super) const COUNT: usize = 5;
}

/// A pronoun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pronoun {
    /// Of the third person; whether it tells whose something is.
    Third(Class, bool),
    /// "I", "my": whoever speaks.
    Speaker,
    /// "we", "our": the body that speaks.
    Speakers,
    /// "who", "whose": the name before it.
    Relative,
    /// "which", after a comma: the name before it that is nobody's.
    Which,
}

/// Pronouns in lower case.
const PRONOUNS: &[(&str, Pronoun)] = &[
    ("he", Pronoun::Third(Class::He, false)),
    ("him", Pronoun::Third(Class::He, false)),
    ("his", Pronoun::Third(Class::He, true)),
    ("himself", Pronoun::Third(Class::He, false)),
    ("she", Pronoun::Third(Class::She, false)),
    ("her", Pronoun::Third(Class::She, true)),
    ("hers", Pronoun::Third(Class::She, false)),
    ("herself", Pronoun::Third(Class::She, false)),
    ("it", Pronoun::Third(Class::It, false)),
    ("its", Pronoun::Third(Class::It, true)),
    ("itself", Pronoun::Third(Class::It, false)),
    ("they", Pronoun::Third(Class::They, false)),
    ("them", Pronoun::Third(Class::They, false)),
    ("their", Pronoun::Third(Class::They, true)),
    ("theirs", Pronoun::Third(Class::They, false)),
    ("themselves", Pronoun::Third(Class::They, false)),
    ("i", Pronoun::Speaker),
    ("me", Pronoun::Speaker),
    ("my", Pronoun::Speaker),
    ("mine", Pronoun::Speaker),
    ("myself", Pronoun::Speaker),
    ("we", Pronoun::Speakers),
    ("us", Pronoun::Speakers),
    ("our", Pronoun::Speakers),
    ("ours", Pronoun::Speakers),
    ("who", Pronoun::Relative),
    ("whom", Pronoun::Relative),
    ("whose", Pronoun::Relative),
    ("which", Pronoun::Which),
];

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
    let (_, pronoun) = PRONOUNS.iter().find(|(known, _)| stem.eq_ignore_ascii_case(known))?;
    Some((*pronoun, Span::at(token.span.start as usize, stem.len())))
}
