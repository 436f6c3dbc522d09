//! Nouns that say what a person is, beside a name: titles and roles of the lists, and all nouns that speak as a person.

use super::grammar::ROLE_MODIFIERS;
use super::kinds::Kinds;
use super::lexicon::{Case, Lexicon};
use super::nouns::{Voice, singular};
use crate::text::Document;
use std::ops::Range;

/// Tells such nouns in a document.
pub(crate) struct RoleNouns<'d, 't> {
    document: &'d Document<'t>,
    lexicon: Lexicon,
}

impl<'d, 't> RoleNouns<'d, 't> {
    pub(crate) fn new(document: &'d Document<'t>) -> Self {
        Self { document, lexicon: Lexicon::new() }
    }

    /// The place after the noun, or the title of several words, that begins `places`.
    pub(crate) fn end(&self, places: Range<usize>) -> Option<usize> {
        let listed = self.lexicon.longest(self.document, places.clone(), Case::Lower);
        let listed = listed.filter(|(_, entry)| entry.kinds.any(Kinds::TITLE | Kinds::ROLE));
        listed.map(|(end, _)| end).or_else(|| {
            let word = self.document.word(places.start).to_lowercase();
            (!places.is_empty() && is_one(&word)).then_some(places.start + 1)
        })
    }

    /// Whether there is such a noun at `place`, of this word alone.
    pub(crate) fn is_one(&self, place: usize) -> bool {
        self.end(place..place + 1).is_some()
    }

    /// Whether the word at `place` goes with a noun right after it.
    pub(crate) fn is_modifier(&self, place: usize) -> bool {
        ROLE_MODIFIERS.has_in_any_case(self.document.word(place))
    }

    /// Whether the word at `place` is one of grammar, or an ordinary one that sentences begin with.
    pub(crate) fn is_opener(&self, place: usize) -> bool {
        let kinds = |case| self.lexicon.entry(self.document.word(place), case).kinds;
        (kinds(Case::Kept) | kinds(Case::Title)).any(Kinds::OPENER | Kinds::ORDINARY)
    }
}

/// "Others said", but nobody is "other Ada Example".
fn is_one(word: &str) -> bool {
    word != "other" && singular(word).is_some_and(|noun| noun.voice() == Some(Voice::Person))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_for_people_are_told_from_others() {
        for (word, person) in [
            ("mayor", true),
            ("Volcanologist", true),
            ("anchorwoman", true),
            ("creator", true),
            ("winemaker", true),
            ("screenwriter", true),
            ("salesman", true),
            ("talisman", false),
            ("Pacemaker", false),
            ("typewriter", false),
            ("carmaker", false),
            ("ologist", false),
            ("human", false),
            ("technology", false),
            ("salesmanship", false),
        ] {
            let document = Document::new(word);
            assert_eq!(RoleNouns::new(&document).is_one(0), person, "{word}");
        }
    }
}
