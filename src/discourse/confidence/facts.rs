//! What is known of how a quote was found, a feature a row.

use crate::analysis::{Entity, EntityType, QuoteKind, Speaker, SpeakerKind};
use crate::discourse::joined::joined;
use crate::discourse::sources::Resolved;
use crate::learned::features;
use crate::quotes::{Frame, Reading, Utterance};
use crate::words::grammar::Class;
use std::ops::Range;

/// What is known of a quote and its speaker.
#[allow(clippy::struct_excessive_bools, reason = "each is a feature of its own")]
#[derive(Clone, Debug)]
pub(in crate::discourse) struct QuoteFacts<'f> {
    kind: QuoteKind,
    frame: Frame,
    speaker: &'f Speaker,
    /// How sure the frame is of its content, and the resolver of the speaker.
    found: f64,
    sure: f64,
    described: bool,
    source: SourceForm,
    /// Words of the source, and of the content.
    source_words: usize,
    words: usize,
    pieces: usize,
    /// A reported clause goes on to the end of its sentence.
    to_the_end: bool,
    /// It begins with "that".
    that: bool,
    /// Of the times that the verb stands without marks or "that", how often it is one of speech; 0 where there is none.
    speech: f64,
    /// Commas of a reported clause, at each of which it may have ended.
    commas: usize,
    /// The entity that speaks.
    entity: Option<&'f Entity>,
    /// One rule alone leads from the source to it.
    joined: bool,
}

/// What words stand for the speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SourceForm {
    Missing,
    Pronoun,
    /// The speaker's name, or a part of it, ends it.
    Name,
    Other,
}

impl<'f> QuoteFacts<'f> {
    pub(in crate::discourse) fn new(
        reading: &Reading<'_>,
        utterance: &Utterance,
        resolved: &'f Resolved,
        entities: &'f [Entity],
    ) -> Self {
        let document = reading.document;
        let tokens = utterance.source.clone().unwrap_or(0..0);
        let entity = resolved.speaker.entity.and_then(|id| entities.get(id.0 as usize));
        let source = match (tokens.len(), reading.class(tokens.start)) {
            (0, _) => SourceForm::Missing,
            (1, Class::Pronoun | Class::Relative) => SourceForm::Pronoun,
            _ if names(&resolved.speaker, document.words(reading.span(tokens.clone()))) => SourceForm::Name,
            _ => SourceForm::Other,
        };
        let pieces = utterance.content.iter().map(|&piece| document.tokens_in(piece));
        let after = pieces.clone().next_back().map_or(0, |piece| piece.end);
        let before = pieces.clone().next().map_or(0, |piece| piece.start).checked_sub(1);
        Self {
            kind: utterance.kind,
            frame: utterance.frame,
            speaker: &resolved.speaker,
            found: utterance.confidence,
            sure: resolved.sure,
            described: resolved.described,
            source,
            source_words: tokens.len(),
            words: pieces.clone().map(|piece| piece.len()).sum(),
            pieces: pieces.len(),
            to_the_end: matches!(reading.word(after), "." | "!" | "?" | ""),
            that: before.is_some_and(|before| reading.is(before, "that")),
            speech: utterance.cue.map_or(0.0, |cue| speech(reading, document.tokens_in(cue))),
            commas: pieces
                .flatten()
                .filter(|&place| reading.quotation_of(place).is_none() && reading.word(place) == ",")
                .count(),
            joined: entity.is_some_and(|entity| joined(entity, reading.span(tokens)).is_some()),
            entity,
        }
    }

    /// How sure it is that the speaker's name is one, and of which type.
    fn named(&self) -> f64 {
        self.entity.map_or(0.5, |entity| entity.confidence)
    }

    /// A person of whom the article has one word for a name.
    fn lone(&self) -> bool {
        self.entity.is_some_and(|entity| entity.kind == EntityType::Person && !entity.name.contains(' '))
    }

    fn is(&self, frame: Frame) -> bool {
        self.frame == frame
    }
}

/// How often the verb of the cue is one of speech where nothing else tells.
fn speech(reading: &Reading<'_>, mut cue: Range<usize>) -> f64 {
    cue.find_map(|place| reading.cue(place)).map_or(0.0, |cue| f64::from(cue.verb.bare) / 100.0)
}

/// Whether `source` has a word of the speaker's name that is more than a small word.
fn names(speaker: &Speaker, source: &str) -> bool {
    let name = speaker.name.as_deref().filter(|_| speaker.entity.is_some()).unwrap_or_default();
    name.split_whitespace().any(|word| word.starts_with(char::is_uppercase) && source.contains(word))
}

/// Probabilities are kept so far from 0 and 1 before their odds are taken.
const EDGE: f64 = 0.02;

fn logit(probability: f64) -> f32 {
    let kept = probability.clamp(EDGE, 1.0 - EDGE);
    (kept / (1.0 - kept)).ln() as f32
}

fn logarithm(count: usize) -> f32 {
    (1.0 + count as f32).ln()
}

features! {
    /// What speaks for a quote's being right, by name.
    pub CONFIDENCE_FEATURES, pub(in crate::discourse) fn features(self: QuoteFacts<'_>);
    "a quote" => true,
    "indirect" => self.kind == QuoteKind::Indirect,
    "mixed" => self.kind == QuoteKind::Mixed,
    "ahead" => self.is(Frame::Ahead),
    "aside" => self.is(Frame::Aside),
    "passive" => self.is(Frame::Passive),
    "according to" => self.is(Frame::AccordingTo),
    "label" => self.is(Frame::Label),
    "nominal" => self.is(Frame::Nominal),
    "signed" => self.is(Frame::Signed),
    "a line of an interview" => self.is(Frame::Transcript),
    "alone" => self.is(Frame::Alone),
    "the frame's confidence, odds" => logit(self.found),
    "how sure the speaker is, odds" => logit(self.sure),
    "no source" => self.source == SourceForm::Missing,
    "a pronoun" => self.source == SourceForm::Pronoun,
    "a name" => self.source == SourceForm::Name,
    "taken for one who is named" => self.described,
    "nobody" => self.speaker.name.is_none(),
    "not among the entities" => self.speaker.entity.is_none(),
    "a body" => self.speaker.kind == SpeakerKind::Organization,
    "a group" => self.speaker.kind == SpeakerKind::Group,
    "a document" => self.speaker.kind == SpeakerKind::Document,
    "of no known kind" => self.speaker.kind == SpeakerKind::Unknown,
    "withheld" => self.speaker.anonymous,
    "rivals" => !self.speaker.alternatives.is_empty(),
    "words of the source, logarithm" => logarithm(self.source_words),
    "words, logarithm" => logarithm(self.words),
    "several pieces" => self.pieces > 1,
    "a clause to the end of the sentence" => self.to_the_end && self.kind != QuoteKind::Direct,
    "that" => self.that,
    "a verb of speech, odds" => logit(self.speech),
    "commas, logarithm" => logarithm(self.commas),
    "how sure the name is, odds" => logit(self.named()),
    "joined by one rule" => self.joined,
    "a name of one word" => self.lone(),
    "named so often, logarithm" => logarithm(self.entity.map_or(0, |entity| entity.mentions.len())),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odds_are_taken_of_what_is_neither_certain_nor_impossible() {
        assert!(logit(1.0).is_finite() && logit(0.0).is_finite());
        assert!(logit(0.5).abs() < 1e-6 && logit(0.9) > 2.0);
    }

    #[test]
    fn a_source_names_its_speaker_by_a_word_of_the_name() {
        let speaker = Speaker {
            entity: Some(crate::analysis::EntityId(0)),
            name: Some("Ada van Example".to_owned()),
            kind: SpeakerKind::Person,
            anonymous: false,
            reason: None,
            alternatives: Vec::new(),
        };
        assert!(names(&speaker, "Gov. Example"));
        assert!(!names(&speaker, "the van driver"));
    }
}
