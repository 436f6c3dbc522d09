//! Speech: the utterances of the article, with the speakers of those that have begun so far on the walk.

use super::scene::Scene;
use super::sources::{Resolved, Speakers, headlined, named_later, of_entity, repeated};
use crate::analysis::{EntityType, QuoteKind, Speaker};
use crate::quotes::{Frame, Utterance};
use crate::text::Span;
use std::collections::HashMap;

/// Quotations inside of a quotation, at most.
const NESTED: usize = 4;

/// How often a description is taken for the right person or body, measured by reading: nine in ten.
const DESCRIBED: f64 = 0.9;

/// A quotation taken out of the text is by who said the same sentence in it.
const REPEATED: f64 = 0.9;

/// Words that utterances have between quotation marks or as their own.
struct Spoken {
    span: Span,
    /// Place of the utterance in the list.
    utterance: usize,
}

/// Whom a source was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Somebody {
    /// The entity at this place.
    Named(usize),
    /// Nobody who is an entity.
    Unnamed,
}

/// The utterances and who speaks.
pub(super) struct Speech<'s, 'a> {
    scene: &'s Scene<'a>,
    utterances: &'s [Utterance],
    speakers: Speakers<'s, 'a>,
    /// Where each utterance begins, with content or source.
    begins: Vec<u32>,
    /// Those of the utterances that have begun, in their order.
    resolved: Vec<Resolved>,
    /// In text order.
    spoken: Vec<Spoken>,
    /// Utterances by their sources.
    sources: HashMap<Span, usize>,
    /// Reported clauses that stand behind their cue, by where they begin.
    reported: HashMap<u32, usize>,
    /// Quotations alone and of headlines, with the utterance that each repeats.
    repeated: HashMap<usize, usize>,
}

impl<'s, 'a> Speech<'s, 'a> {
    pub(super) fn new(scene: &'s Scene<'a>, utterances: &'s [Utterance]) -> Self {
        let reading = scene.reading;
        let mut spoken: Vec<Spoken> = Vec::new();
        let mut sources = HashMap::new();
        let mut reported = HashMap::new();
        let mut begins = Vec::with_capacity(utterances.len());
        for (place, utterance) in utterances.iter().enumerate() {
            let quoted = utterance.quoted(reading);
            spoken.extend(quoted.into_iter().map(|span| Spoken { span, utterance: place }));
            let source = utterance.source.clone().map(|source| reading.span(source));
            sources.extend(source.map(|source| (source, place)));
            let behind =
                utterance.content.first().zip(utterance.cue).filter(|(words, cue)| cue.end <= words.start);
            if let Some((words, _)) = behind.filter(|_| utterance.kind != QuoteKind::Direct) {
                reported.insert(words.start, place);
            }
            let first = utterance.content.first().into_iter().chain(&source).map(|span| span.start).min();
            begins.push(first.unwrap_or_default());
        }
        spoken.sort_by_key(|spoken| spoken.span);
        Self {
            scene,
            utterances,
            speakers: Speakers::new(scene),
            begins,
            resolved: Vec::with_capacity(utterances.len()),
            spoken,
            sources,
            reported,
            repeated: repeated(reading, utterances).into_iter().chain(headlined(scene, utterances)).collect(),
        }
    }

    /// Tells who speaks in the utterances that begin, with content or source, at `offset` or before.
    pub(super) fn begin(&mut self, offset: u32) {
        while let Some(utterance) = self.utterances.get(self.resolved.len())
            && self.begins.get(self.resolved.len()).is_some_and(|&begin| begin <= offset)
        {
            let resolved = self.resolve(utterance);
            self.resolved.push(resolved);
        }
    }

    /// Who speaks, as far as the text up to there tells; of a quotation that repeats another, who is known to say that.
    fn resolve(&mut self, utterance: &Utterance) -> Resolved {
        let place = self.resolved.len();
        let resolved = self.speakers.resolve(utterance);
        if let Some(named) = named_later(&self.speakers, self.utterances, place, &resolved) {
            return named;
        }
        let known = resolved.speaker.entity.is_some() && utterance.frame != Frame::Alone;
        let Some(&original) = self.repeated.get(&place).filter(|_| !known) else { return resolved };
        let known = self.resolved.get(original).cloned();
        let named = || {
            let entity = self.speakers.by_name(self.utterances.get(original)?)?;
            Some(Resolved { speaker: of_entity(entity), ..resolved.clone() })
        };
        known.or_else(named).unwrap_or(resolved)
    }

    /// The innermost utterance between whose quotation marks `span` stands.
    pub(super) fn quoting(&self, span: Span) -> Option<usize> {
        let next = self.spoken.partition_point(|spoken| spoken.span.start <= span.start);
        let begun = self.spoken.get(..next)?.iter().rev().take(NESTED);
        begun.filter(|spoken| spoken.span.end > span.start).map(|spoken| spoken.utterance).next()
    }

    /// The entity that speaks in the utterance at `place`.
    pub(super) fn speaking(&self, place: usize) -> Option<usize> {
        self.entity(&self.resolved.get(place)?.speaker)
    }

    /// Who speaks the reported clause that begins at `offset`, and where its cue ends.
    pub(super) fn reporting(&self, offset: u32) -> Option<(&Speaker, u32)> {
        let place = *self.reported.get(&offset)?;
        Some((&self.resolved.get(place)?.speaker, self.utterances.get(place)?.cue?.end))
    }

    /// The entity that spoke in the last utterance that ends before `offset`.
    pub(super) fn last_before(&self, offset: u32) -> Option<usize> {
        let before = self.spoken.partition_point(|spoken| spoken.span.end <= offset);
        self.speaking(self.spoken.get(before.checked_sub(1)?)?.utterance)
    }

    /// Who the source at `span` was taken for; nothing where there is no source, or where its words are all that is known.
    pub(super) fn of_source(&self, span: Span) -> Option<Somebody> {
        let speaker = &self.resolved.get(*self.sources.get(&span)?)?.speaker;
        if speaker.name.as_deref() == Some(self.scene.document.words(span)) {
            return None;
        }
        Some(self.entity(speaker).map_or(Somebody::Unnamed, Somebody::Named))
    }

    /// The description at `span` stands for the entity at `place`: if it is a source, that is who speaks.
    pub(super) fn identify(&mut self, span: Span, place: usize) {
        let entity = self.scene.entities.get(place);
        let Some(entity) =
            entity.filter(|entity| matches!(entity.kind, EntityType::Person | EntityType::Organization))
        else {
            return;
        };
        let Some(resolved) = self.sources.get(&span).and_then(|&source| self.resolved.get_mut(source)) else {
            return;
        };
        if resolved.speaker.reason.is_some() || resolved.speaker.entity == Some(entity.id) {
            return;
        }
        resolved.speaker = Speaker { alternatives: Vec::new(), ..of_entity(entity) };
        resolved.sure *= DESCRIBED;
        resolved.described = true;
    }

    /// The speakers of all utterances, one each, in their order.
    pub(super) fn finish(mut self) -> Vec<Resolved> {
        self.begin(u32::MAX);
        for (&place, &original) in &self.repeated {
            let known = self.resolved.get(original).cloned();
            let alone = self.utterances.get(place).is_some_and(|utterance| utterance.frame == Frame::Alone);
            if let (Some(resolved), Some(known)) = (self.resolved.get_mut(place), known)
                && (alone || resolved.speaker.entity.is_none())
            {
                *resolved = Resolved { sure: REPEATED, ..known };
            }
        }
        self.resolved
    }

    fn entity(&self, speaker: &Speaker) -> Option<usize> {
        Some(speaker.entity?.0 as usize).filter(|&place| place < self.scene.entities.len())
    }
}
