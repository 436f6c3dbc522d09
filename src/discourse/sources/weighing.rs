//! Weighing: who of those named and heard before is likeliest to speak, by scores set by hand.

use super::resolved::{Resolved, of_entity};
use super::speakers::Speakers;
use crate::analysis::{Alternative, Entity, EntityType, Speaker, SpeakerKind};
use crate::text::Span;
use crate::words::attributes::Attributes;
use crate::words::gender::Gender;
use crate::words::gendered;
use crate::words::marks::is_possessive;
use crate::words::nouns::singular;

/// Who is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// "he", "she", "the 41-year-old".
    Person(Option<Gender>),
    /// "it", "the company", with the noun where there is one.
    Body(Option<String>),
}

/// Candidates are looked for so many lines and so many mentions back at most.
const LINES: usize = 3;
const MENTIONS: usize = 16;

/// Two whose scores differ by less are close.
const CLOSE: f64 = 0.8;

/// Who was "he" before is so much less likely "she" now; the first may have been wrong.
const OTHERWISE: f64 = 2.5;

/// So many others are told of at most.
const RIVALS: usize = 2;

/// A speaker is carried over this many lines at most.
const HEARD: usize = 3;

/// What speaks for a candidate who is named in the line, in the line before, and so on; what, further back.
const NAMED: [f64; 3] = [1.2, 0.5, 0.0];
const NAMED_FAR: f64 = -0.6;
/// The same for who spoke last; nothing further back.
const SPOKE: [f64; 3] = [1.6, 1.3, 0.6];
/// Each candidate named later takes so much away.
const EARLIER: f64 = 0.3;
/// A sentence begins with the name.
const OPENS: f64 = 1.0;
/// It stands behind the last quote.
const SINCE: f64 = 0.4;
/// It stands inside a quotation, a caption or a byline.
const WEAK: f64 = 1.5;
/// "Example's office": it is the office that acts.
const OWNS: f64 = 0.5;
/// The person is known to be of the gender that is wanted.
const AGREES: f64 = 0.5;
/// The body's name has the noun.
const NOUN: f64 = 1.5;

/// How sure the likeliest is: where nobody is close, and where somebody is.
const SURE: f64 = 0.85;
const UNSURE: f64 = 0.65;

impl<'a> Speakers<'_, 'a> {
    /// The likeliest of those who were named or heard before `before`, and how sure that is; nobody where none
    /// reaches the score `least`.
    pub(super) fn choose(&self, wanted: &Wanted, before: u32, least: f64) -> Option<Resolved> {
        let since = self.last.as_ref().map_or(0, |last| last.end);
        let line = self.scene.line(before);
        let mut candidates: Vec<(Speaker, f64)> = self
            .candidates(before, since, wanted)
            .into_iter()
            .map(|(entity, score)| (of_entity(entity), score))
            .collect();
        let heard = self.last.as_ref().filter(|last| line <= last.line + HEARD);
        if let Some(last) = heard.filter(|last| self.admits(&last.speaker, wanted)) {
            let bonus = SPOKE.get(line.saturating_sub(last.line)).copied().unwrap_or(0.0);
            match candidates.iter_mut().find(|(known, _)| *known == last.speaker) {
                Some((_, score)) => *score += bonus,
                None => candidates.push((last.speaker.clone(), bonus)),
            }
        }
        if let Wanted::Person(Some(gender)) = wanted {
            let otherwise =
                candidates.iter_mut().filter(|(speaker, _)| self.spoke_otherwise(speaker, *gender));
            otherwise.for_each(|(_, score)| *score -= OTHERWISE);
        }
        candidates.sort_by(|(_, score), (_, other)| other.total_cmp(score));
        let mut candidates = candidates.into_iter();
        let (mut speaker, score) = candidates.next().filter(|&(_, score)| score >= least)?;
        let close = candidates.take_while(|(_, other)| score - other < CLOSE).take(RIVALS);
        let alternative =
            |(rival, _): (Speaker, f64)| Some(Alternative { entity: rival.entity, name: rival.name? });
        speaker.alternatives = close.filter_map(alternative).collect();
        let sure = if speaker.alternatives.is_empty() { SURE } else { UNSURE };
        Some(Resolved::new(speaker, sure))
    }

    /// Whether the speaker was "he" before and is wanted as "she", or the other way round.
    fn spoke_otherwise(&self, speaker: &Speaker, gender: Gender) -> bool {
        let known = speaker.entity.and_then(|id| self.genders.get(&(id.0 as usize)));
        known.is_some_and(|&known| known != gender)
    }

    /// The candidates named before `offset`, each once with its score, the latest first. `since` is where the last
    /// quote ends.
    fn candidates(&self, offset: u32, since: u32, wanted: &Wanted) -> Vec<(&'a Entity, f64)> {
        let line = self.scene.line(offset);
        let end = self.scene.named.partition_point(|named| named.span.start < offset);
        let before = self.scene.named.get(..end).unwrap_or_default().iter().rev();
        let mut scored: Vec<(usize, f64)> = Vec::new();
        for named in before.take(MENTIONS).take_while(|named| named.line + LINES >= line) {
            let Some(fit) = self.fit(named.entity, wanted) else { continue };
            let mut score = fit - EARLIER * scored.len() as f64;
            score += NAMED.get(line.saturating_sub(named.line)).copied().unwrap_or(NAMED_FAR);
            score += if named.opens { OPENS } else { 0.0 };
            score += if named.span.start >= since { SINCE } else { 0.0 };
            score -= if named.weak { WEAK } else { 0.0 };
            score -= if self.owns(named.span) { OWNS } else { 0.0 };
            match scored.iter_mut().find(|(entity, _)| *entity == named.entity) {
                Some((_, known)) => *known = known.max(score),
                None => scored.push((named.entity, score)),
            }
        }
        scored
            .into_iter()
            .filter_map(|(place, score)| Some((self.scene.entities.get(place)?, score)))
            .collect()
    }

    /// "Example's office": it is the office that acts.
    fn owns(&self, span: Span) -> bool {
        let next = self.scene.document.tokens_in(span).end;
        is_possessive(self.reading.word(next))
    }

    /// How well the entity answers to what is wanted; nothing where it cannot.
    fn fit(&self, place: usize, wanted: &Wanted) -> Option<f64> {
        let entity = self.scene.entities.get(place)?;
        match wanted {
            Wanted::Person(gender) => {
                let known = self.scene.gender_of(place);
                let clash = gender.zip(known).is_some_and(|(wanted, known)| wanted != known);
                let fits = entity.kind == EntityType::Person && !clash;
                fits.then_some(if gender.is_some() && known.is_some() { AGREES } else { 0.0 })
            }
            Wanted::Body(noun) => self.body_fit(place, noun.as_deref()),
        }
    }

    /// Whether `speaker` can be who is wanted.
    fn admits(&self, speaker: &Speaker, wanted: &Wanted) -> bool {
        let entity =
            speaker.entity.map(|id| id.0 as usize).filter(|&place| place < self.scene.entities.len());
        match (entity, wanted) {
            (Some(place), _) => self.fit(place, wanted).is_some(),
            (None, Wanted::Person(gender)) => {
                // "A girl" is not "the boy".
                let words = speaker.name.as_deref().unwrap_or_default().split_whitespace();
                let own = words.map(str::to_lowercase).find_map(|word| gendered::of_word(&word));
                let clash = gender.zip(own).is_some_and(|(wanted, own)| wanted != own);
                speaker.kind == SpeakerKind::Person && !clash
            }
            (None, Wanted::Body(noun)) => {
                let body = matches!(speaker.kind, SpeakerKind::Organization | SpeakerKind::Document);
                let name = speaker.name.as_deref().unwrap_or_default();
                body && body_fit(name, noun.as_deref()).is_some()
            }
        }
    }
}

/// How well the name answers to the noun: better where it has the noun in it. Nothing where it cannot be meant.
fn body_fit(name: &str, noun: Option<&str>) -> Option<f64> {
    match noun {
        None => Some(0.0),
        Some(noun) if name.to_lowercase().contains(noun) => Some(NOUN),
        Some(noun) => {
            let any = singular(noun).is_some_and(|noun| noun.is(Attributes::GENERAL));
            any.then_some(0.0)
        }
    }
}
