//! Annotated texts as the library reads them: what each entity is to those who marked it, and what each choice is to learn from.

use super::gold::Gold;
use super::learn::Example;
use quotidian::analysis::{Entity, MentionForm};
use quotidian::training::discourse::weights::{ReferenceWeights, row};
use quotidian::training::discourse::{self, Choice, Weighed};
use quotidian::training::quotes;
use quotidian::{Document, Options, Span, analyze};
use std::collections::HashMap;

/// A document as the library reads it, with the thing that each entity is to those who marked it.
pub(super) struct Read<'g> {
    pub(super) gold: &'g Gold,
    pub(super) entities: Vec<Entity>,
    pub(super) article: quotidian::analysis::Article,
    pub(super) things: Vec<Option<usize>>,
    pub(super) by_span: HashMap<Span, usize>,
}

impl<'g> Read<'g> {
    pub(super) fn new(gold: &'g Gold) -> Self {
        let analysis = analyze(&gold.text, &Options::default());
        let named = |mut entity: Entity| {
            entity.mentions.retain(|mention| mention.form == MentionForm::Name);
            entity
        };
        let entities: Vec<Entity> = analysis.entities.into_iter().map(named).collect();
        let mut by_span: HashMap<Span, usize> = gold.mentions.iter().copied().collect();
        // "the company's" is marked with its ending.
        for (span, thing) in &gold.mentions {
            let words = span.of(&gold.text);
            if let Some(bare) = words.strip_suffix("'s").or(words.strip_suffix("’s")) {
                by_span.entry(Span::at(span.start as usize, bare.len())).or_insert(*thing);
            }
        }
        let mut read = Self { gold, things: Vec::new(), entities, article: analysis.article, by_span };
        read.things = read.entities.iter().map(|entity| read.thing(entity)).collect();
        read
    }

    /// The thing that most mentions of an entity stand for.
    fn thing(&self, entity: &Entity) -> Option<usize> {
        let mut votes: HashMap<usize, usize> = HashMap::new();
        for mention in &entity.mentions {
            let around = || self.gold.mentions.iter().filter(|(span, _)| span.covers(mention.span));
            // A title before the name or a description after it belongs to the same mention.
            let edge = |span: Span| span.end == mention.span.end || span.start == mention.span.start;
            let shortest = |(span, _): &&(Span, usize)| span.end - span.start;
            let near = around().filter(|(span, _)| edge(*span)).min_by_key(shortest);
            if let Some((_, thing)) = near.or_else(|| around().min_by_key(shortest)) {
                *votes.entry(*thing).or_default() += 1;
            }
        }
        votes.into_iter().max_by_key(|&(thing, count)| (count, usize::MAX - thing)).map(|(thing, _)| thing)
    }

    /// The right one of the candidates.
    fn right(&self, choice: &Choice) -> Option<usize> {
        let thing = self.by_span.get(&choice.span)?;
        choice
            .candidates
            .iter()
            .position(|candidate| self.things.get(candidate.entity).copied().flatten() == Some(*thing))
    }

    /// The choices of a class, where those before fell as `weights` make them fall; on the right one where there are none.
    pub(super) fn examples(&self, class: usize, weights: Option<&ReferenceWeights>) -> Vec<Example> {
        let document = Document::new(&self.gold.text);
        let mut examples = Vec::new();
        let reading = quotes::Reading::new(&document, &self.article);
        let utterances = quotes::find(&reading);
        discourse::choices(&reading, &self.article, &utterances, &self.entities, &mut |choice| {
            let right = self.right(choice);
            if row(choice.class) == class && !choice.candidates.is_empty() {
                let candidates = choice.candidates.iter().map(Weighed::features).collect();
                examples.push(Example { candidates, none: choice.none, whose: choice.whose, right });
            }
            weights.map_or(right, |weights| choice.decide(weights))
        });
        examples
    }
}
