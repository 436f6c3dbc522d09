//! Another: whether a description of a role means somebody else than the one who is known to have the role.

use super::standing::Scene;
use crate::analysis::Entity;
use crate::words::grammar::{Class, OTHER_MAKERS};
use std::ops::Range;

/// A complement is looked for so many words after its preposition: "of the city of Burford".
const REACH: usize = 6;

/// So many mentions of somebody are looked at.
const MENTIONS: usize = 12;

impl Scene<'_> {
    /// Whether "the" with the words at `tokens`, its noun the last of them, is another than `entity`, who has the role: "the
    /// deputy mayor" of a mayor, "the mayor of Burford" of one of whom that is not told.
    pub(in crate::discourse) fn is_another(&self, entity: &Entity, tokens: Range<usize>) -> bool {
        let reading = self.reading;
        let mut before = tokens.start + 1..tokens.end.saturating_sub(1);
        let made = |place: usize| {
            let word = reading.word(place);
            OTHER_MAKERS.has(word) && !has_word(entity, word)
        };
        before.any(made) || self.is_elsewhere(entity, tokens.end)
    }

    /// Whether "of Burford" at `of` tells a place or body that the article does not tell of `entity`.
    fn is_elsewhere(&self, entity: &Entity, of: usize) -> bool {
        let reading = self.reading;
        if !["of", "for"].iter().any(|word| reading.is(of, word)) {
            return false;
        }
        let inside = |place: &usize| {
            matches!(reading.class(*place), Class::Name | Class::Determiner | Class::Noun)
                || reading.is(*place, "of")
        };
        let names =
            (of + 1..of + REACH).take_while(inside).filter(|&place| reading.class(place) == Class::Name);
        let names: Vec<&str> = names.map(|place| reading.word(place)).collect();
        !names.is_empty() && !names.iter().any(|name| has_word(entity, name) || self.is_beside(entity, name))
    }

    /// Whether the word stands right after a mention of `entity`: "Ada Example of Burford".
    fn is_beside(&self, entity: &Entity, word: &str) -> bool {
        entity.mentions.iter().take(MENTIONS).any(|mention| {
            let end = self.document.tokens_in(mention.span).end;
            (end..end + REACH).any(|place| self.document.word(place) == word)
        })
    }
}

/// Whether a role of the entity has the word.
pub(in crate::discourse) fn has_word(entity: &Entity, word: &str) -> bool {
    let word = word.to_lowercase();
    let has = |role: &String| role.to_lowercase().split([' ', '-', '’', '\'']).any(|other| other == word);
    entity.roles.iter().any(has)
}
