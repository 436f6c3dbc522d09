//! The head of a source, and the entity that it names.

use super::kinds::head;
use super::speakers::{Speakers, is_pronoun};
use crate::analysis::{Entity, EntityType, SpeakerKind};
use crate::quotes::Utterance;
use crate::text::Span;
use crate::words::grammar::{AFTER_NAMES, Class};
use std::ops::Range;

impl<'a> Speakers<'_, 'a> {
    /// The entity that the source of `utterance` names; nothing where the source is a pronoun or a description.
    pub(in crate::discourse) fn by_name(&self, utterance: &Utterance) -> Option<&'a Entity> {
        let tokens = utterance.source.clone()?;
        if tokens.len() == 1 && is_pronoun(self.reading, tokens.start) {
            return None;
        }
        self.entity_in(self.head(tokens))
    }

    /// The head of a source; the whole of "Former minister for Roads Ada Example", where the article's roles tell that
    /// she is what stands before her name.
    pub(super) fn head(&self, tokens: Range<usize>) -> Range<usize> {
        let span = self.reading.span(tokens.clone());
        let first = self.reading.class(tokens.start) == Class::Determiner;
        let after = self.reading.span(tokens.start + usize::from(first)..tokens.end);
        let is_post = |(mention, entity): (Span, &Entity)| {
            let before = |role: &Span| role.start == after.start && role.end <= mention.start;
            mention.end >= span.end && entity.role_spans.iter().any(before)
        };
        if self.scene.within(span).any(is_post) {
            return tokens;
        }
        let head = head(self.reading, tokens);
        head.start..self.place_behind(&head).unwrap_or(head.end)
    }

    /// Where "in Leeds" begins at the end of "The Star in Leeds": where a name is, and not the name itself.
    pub(super) fn place_behind(&self, head: &Range<usize>) -> Option<usize> {
        let reading = self.reading;
        let span = reading.span(head.clone());
        let (mention, entity) = self.scene.within(span).last()?;
        let first = head.start + usize::from(reading.class(head.start) == Class::Determiner);
        let tie = reading.document.tokens_in(mention).start.checked_sub(1).filter(|&tie| tie > first)?;
        let placed = entity.kind == EntityType::Place
            && mention.end >= span.end
            && ["in", "near", "outside"].iter().any(|word| reading.is(tie, word));
        let mut before = first..tie;
        let of_name = |at: usize| {
            matches!(reading.class(at), Class::Name | Class::Preposition) || reading.word(at) == "-"
        };
        let names = !before.is_empty() && before.all(of_name);
        let end = reading.span(first..tie).end;
        let body = |(mention, entity): (Span, &Entity)| {
            entity.kind == EntityType::Organization && mention.end == end
        };
        (placed && (names || self.scene.within(span).any(body))).then_some(tie)
    }

    /// The entity that the head of the source names: the person in "Ada Example of Utah", else the name it ends with.
    pub(super) fn entity_in(&self, head: Range<usize>) -> Option<&'a Entity> {
        self.named_in(head).map(|(_, entity)| entity)
    }

    /// The same, with the mention of it.
    pub(super) fn named_in(&self, head: Range<usize>) -> Option<(Span, &'a Entity)> {
        let reading = self.reading;
        let span = reading.span(head.clone());
        let mut last = None;
        for (mention, entity) in self.scene.within(span) {
            let next = reading.document.tokens_in(mention).end;
            if entity.kind == EntityType::Person
                && next < head.end
                && reading.class(next) == Class::Preposition
            {
                return Some((mention, entity));
            }
            let lettered = entity.kind == EntityType::Person && self.ends_with(next, head.end);
            if (mention.end >= span.end || lettered) && !self.is_member(entity, head.start, mention) {
                last = last.or(Some((mention, entity)));
            }
        }
        last
    }

    /// Whether nothing but letters after a name stands between the places: "KC".
    fn ends_with(&self, from: usize, end: usize) -> bool {
        let letters = |place: usize| {
            let word = self.reading.word(place);
            matches!(word, "," | ".") || AFTER_NAMES.has(&word.replace('.', "").to_lowercase())
        };
        (from..end).all(letters)
    }

    /// Whether the description ends with a group of which one is meant, or a part.
    pub(super) fn member_in(&self, head: Range<usize>) -> Option<SpeakerKind> {
        let span = self.reading.span(head.clone());
        let (mention, entity) =
            self.scene.within(span).last().filter(|(mention, _)| mention.end >= span.end)?;
        let one = ["a", "an", "one", "another"].iter().any(|word| self.reading.is(head.start, word));
        let kind = if one { SpeakerKind::Person } else { SpeakerKind::Group };
        self.is_member(entity, head.start, mention).then_some(kind)
    }

    /// "An Ohio Republican", "a Democrat": one of a group, or a part of it, and not the group.
    fn is_member(&self, entity: &Entity, start: usize, mention: Span) -> bool {
        let reading = self.reading;
        let one = ["a", "an", "one", "another"].iter().any(|word| reading.is(start, word));
        let named =
            reading.document.tokens_in(mention).start.checked_sub(1).filter(|&before| before >= start);
        let part = named.is_some_and(|before| reading.class(before) == Class::Name);
        entity.kind == EntityType::Group && (one || part)
    }
}
