//! The scene: what holds all through the article of those who may be meant, before anything is resolved.

use super::named::{Named, ranks};
use super::singular::{NAMES, called_they};
use crate::analysis::{Article, Entity, EntityId, EntityType};
use crate::discourse::people::People;
use crate::discourse::unnamed::Unnamed;
use crate::entities::gender::gender;
use crate::quotes::Reading;
use crate::text::{Document, Span};
use crate::words::gender::Gender;
use crate::words::kinds::Kinds;
use crate::words::lexicon::{Case, Lexicon};
use std::collections::HashMap;

/// What is known of an entity all through the article.
#[derive(Clone, Copy, Default)]
pub(in crate::discourse) struct Thing {
    pub gender: Option<Gender>,
    /// What the lists say of its name.
    pub listed: Kinds,
    pub country: bool,
    pub in_headline: bool,
    /// How many mentions of it count.
    pub counted: usize,
}

/// The article with its entities and what tells whom a source, a pronoun or a description means; read-only.
pub(in crate::discourse) struct Scene<'a> {
    pub document: &'a Document<'a>,
    pub reading: &'a Reading<'a>,
    pub article: &'a Article,
    pub entities: &'a [Entity],
    pub lexicon: Lexicon,
    pub(in crate::discourse) things: Vec<Thing>,
    /// Mentions by name that count, in text order, with the places of their entities.
    pub(in crate::discourse) names: Vec<(Span, usize)>,
    /// The same, and roles that only one person has, as sources see them; in text order.
    pub named: Vec<Named>,
    /// For each line of the document, how many lines of the article stand before it.
    pub(in crate::discourse) ranks: Vec<usize>,
    /// How many mentions count of the person of whom there are most.
    pub(in crate::discourse) most: usize,
    /// The people who are called "they".
    pub(super) they: Vec<usize>,
    pub(in crate::discourse) people: People,
    pub(in crate::discourse) unnamed: Unnamed,
    /// Whose description ends there: "Ada Example, a lawyer".
    pub(in crate::discourse) described: HashMap<u32, usize>,
}

impl<'a> Scene<'a> {
    pub(in crate::discourse) fn new(
        reading: &'a Reading<'a>,
        article: &'a Article,
        entities: &'a [Entity],
    ) -> Self {
        let document = reading.document;
        let lexicon = Lexicon::new();
        let mut scene = Self {
            document,
            reading,
            article,
            entities,
            things: entities.iter().map(|entity| thing(document, article, &lexicon, entity)).collect(),
            names: names(entities),
            they: Vec::new(),
            most: 0,
            named: Vec::new(),
            ranks: ranks(reading),
            people: People::new(document, &lexicon, entities),
            unnamed: Unnamed::new(document, &lexicon),
            described: described(entities),
            lexicon,
        };
        let people = entities.iter().zip(&scene.things).filter(|(one, _)| one.kind == EntityType::Person);
        scene.most = people.map(|(_, thing)| thing.counted).max().unwrap_or_default();
        scene.they = called_they(document, entities, &scene.names);
        scene.named = scene.find_named();
        scene
    }

    /// The one person who may be called by the role `noun`, in letters of any size.
    pub(in crate::discourse) fn holder(&self, noun: &str) -> Option<usize> {
        self.people.alone(&noun.to_lowercase(), None)
    }

    /// The same as an entity.
    pub(in crate::discourse) fn by_role(&self, noun: &str) -> Option<&'a Entity> {
        self.entities.get(self.holder(noun)?)
    }

    pub(in crate::discourse) fn entity(&self, id: EntityId) -> Option<&'a Entity> {
        self.entities.get(id.0 as usize)
    }

    /// The person of those called "they" who was named last before `offset`.
    pub(in crate::discourse) fn known_as_they(&self, offset: u32) -> Option<&'a Entity> {
        let next = self.names.partition_point(|(span, _)| span.start < offset);
        let mut before = self.names.get(..next)?.iter().rev().take(NAMES);
        let &(_, place) = before.find(|(_, place)| self.they.contains(place))?;
        self.entities.get(place)
    }

    pub(in crate::discourse) fn gender_of(&self, place: usize) -> Option<Gender> {
        self.things.get(place)?.gender
    }

    pub(in crate::discourse) fn is_a(&self, place: usize, kind: EntityType) -> bool {
        self.entities.get(place).is_some_and(|entity| entity.kind == kind)
    }

    /// Place of the first token of the sentence.
    pub(in crate::discourse) fn begins(&self, sentence: usize) -> usize {
        self.document.sentences().get(sentence).map_or(0, |sentence| sentence.tokens.start)
    }

    /// The sentence of the token at `place`.
    pub(in crate::discourse) fn sentence(&self, place: usize) -> usize {
        let start = self.document.tokens().get(place).map_or(0, |token| token.span.start);
        self.document.sentence_at(start)
    }
}

/// Mentions by name that count, in text order.
fn names(entities: &[Entity]) -> Vec<(Span, usize)> {
    let mut names: Vec<(Span, usize)> = Vec::new();
    for (place, entity) in entities.iter().enumerate() {
        let counted = entity.mentions.iter().filter(|mention| mention.counted);
        names.extend(counted.map(|mention| (mention.span, place)));
    }
    names.sort_unstable();
    names
}

/// People by where their descriptions end.
fn described(entities: &[Entity]) -> HashMap<u32, usize> {
    let roles = |(place, entity): (usize, &Entity)| {
        entity.role_spans.iter().map(|span| (span.end, place)).collect::<Vec<_>>()
    };
    let people = entities.iter().enumerate().filter(|(_, entity)| entity.kind == EntityType::Person);
    people.flat_map(roles).collect()
}

/// What is known of the entity all through the article.
fn thing(document: &Document<'_>, article: &Article, lexicon: &Lexicon, entity: &Entity) -> Thing {
    let listed = lexicon.entry(&entity.name, Case::Kept).kinds;
    let headline = article.headline;
    Thing {
        gender: gender(document, lexicon, entity),
        listed,
        country: entity.kind == EntityType::Place && listed.any(Kinds::COUNTRY),
        in_headline: headline.is_some_and(|line| entity.mentions.iter().any(|one| line.covers(one.span))),
        counted: entity.mentions.iter().filter(|mention| mention.counted).count(),
    }
}
