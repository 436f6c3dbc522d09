//! Frames: the ways in which English reports speech, one to a file. Each reads a passage and says what it found.

mod according_to;
mod ahead;
mod aside;
mod beside;
mod clause;
mod end;
mod label;
mod nominal;
mod passive;
mod signed;

use crate::Span;
use crate::analysis::QuoteKind;
use crate::quotes::attribution::{self, Attribution};
use crate::quotes::cues::Form;
use crate::quotes::reading::Reading;
use crate::quotes::source::Source;
use crate::quotes::words::Class;
use std::collections::HashSet;
use std::ops::Range;

/// A quote before its speaker is known.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The pieces, in order.
    pub content: Vec<Span>,
    /// Places of the outermost quotations in it.
    pub quotations: Vec<u32>,
    pub kind: QuoteKind,
    pub cue: Option<Span>,
    /// Who speaks, as places of tokens.
    pub source: Option<Range<usize>>,
    pub confidence: f64,
    pub frame: Frame,
}

/// A piece of content: where it stands, the quotations in it, and whose words they are.
type Stretch = (Span, Vec<u32>, QuoteKind);

/// How a quote was found; for its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    /// “...,” X said.
    Beside,
    /// X said “...”, X said that ...
    Ahead,
    /// ..., X said.
    Aside,
    /// Y was told that ...
    Passive,
    /// According to X, ...
    AccordingTo,
    /// X called Y “a thief”.
    Label,
    /// X's claim that ...
    Nominal,
    /// A quotation with its author on the next line.
    Signed,
    /// A quotation alone.
    Alone,
}

/// A passage while it is read, with what is found in it.
struct Passage<'r, 'd> {
    reading: &'r Reading<'d>,
    tokens: Range<usize>,
    /// What stands before this place belongs to an earlier quote or its attribution.
    floor: usize,
    /// No subject reaches back over this place: there a reported clause begins.
    edge: usize,
    found: Vec<Found>,
    /// The source of the last attribution.
    speaker: Option<Source>,
}

/// A reported clause is followed this many tokens at most, which keeps the reading linear.
const REACH: usize = 200;

/// The quotes that the frames find in the passages, in no order.
pub(super) fn read(reading: &Reading<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for tokens in &reading.passages {
        let mut passage = Passage {
            reading,
            tokens: tokens.clone(),
            floor: tokens.start,
            edge: tokens.start,
            found: Vec::new(),
            speaker: None,
        };
        passage.read();
        found.append(&mut passage.found);
    }
    let taken: HashSet<u32> = found.iter().flat_map(|found| found.quotations.iter().copied()).collect();
    let free = |quote: &Found| !quote.quotations.iter().any(|place| taken.contains(place));
    found.extend(signed::read(reading).into_iter().filter(free));
    found
}

impl Passage<'_, '_> {
    fn read(&mut self) {
        for place in self.tokens.clone() {
            self.floor = self.floor.max(place.saturating_sub(REACH));
            if self.reading.quotation_of(place).is_some() {
                continue;
            }
            if self.reading.is(place, "according") && self.reading.is(place + 1, "to") {
                according_to::read(self, place);
                continue;
            }
            if nominal::read(self, place) {
                continue;
            }
            let edge = self.edge.max(self.floor);
            let Some(mut said) = attribution::attribution(self.reading, &self.tokens, edge, place) else {
                continue;
            };
            if said.shared {
                said.source = self.speaker.clone().or_else(|| {
                    attribution::shared_subject(self.reading, &(self.tokens.start..said.start), said.cue.form)
                });
            }
            if self.take(&said) && said.source.is_some() {
                self.speaker = said.source;
            }
        }
    }

    /// Gives the attribution to the first frame that takes it.
    fn take(&mut self, said: &Attribution) -> bool {
        beside::read(self, said)
            || aside::read(self, said)
            || ahead::read(self, said)
            || label::read(self, said)
            || passive::read(self, said)
    }

    /// Whether the attribution is a relative clause between commas.
    fn is_aside(&self, said: &Attribution) -> bool {
        said.source.as_ref().is_some_and(|source| {
            self.reading.class(source.tokens.start) == Class::Relative
                && source.tokens.len() == 1
                && source.tokens.start.checked_sub(1).is_some_and(|before| self.reading.word(before) == ",")
        })
    }

    /// Whether the attribution stands in a clause that another follows after a comma.
    fn is_subordinate(&self, said: &Attribution) -> bool {
        let reading = self.reading;
        let first = self.tokens.start;
        let gerund = said.shared && said.verb.start <= first + 1 && said.cue.form == Form::Gerund;
        let head = said.start.checked_sub(1).filter(|&head| head >= first);
        let opened = head.is_some_and(|head| {
            let begins = head == first
                || reading.class(head - 1) == Class::Mark
                || reading.class(head - 1) == Class::And
                || reading.is(head - 1, "but");
            let breaks = matches!(reading.class(head), Class::Break) && !reading.is(head, "but");
            let timed = head > first && reading.class(head - 1) == Class::Time;
            breaks && (begins || timed && head < first + 6)
                || head < first + 2 && reading.class(head) == Class::Preposition
        });
        gerund || opened
    }

    /// "which he said", "what officials say": what is reported has its subject before the attribution.
    fn is_relative(&self, said: &Attribution) -> bool {
        let Some(before) = said.start.checked_sub(1).filter(|&before| before >= self.tokens.start) else {
            return false;
        };
        self.reading.class(before) == Class::Relative
            || ["what", "that"].iter().any(|word| self.reading.is(before, word))
    }

    /// "a poem she said was long": what is reported has the noun before the attribution as its subject.
    fn is_bare_relative(&self, said: &Attribution) -> bool {
        said.start.checked_sub(1).is_some_and(|before| {
            before >= self.tokens.start
                && self.reading.class(before) == Class::Noun
                && self.reading.quotation_of(before).is_none()
        })
    }

    /// Cuts what earlier attributions of the passage report where the attribution at `place` begins.
    fn cut(&mut self, place: usize) {
        let reading = self.reading;
        let start = reading.span(place..place + 1).start;
        let Some(last) = (self.tokens.start..place)
            .rev()
            .find(|&last| reading.quotation_of(last).is_some() || reading.class(last) != Class::Mark)
        else {
            return;
        };
        let end = reading.span(last..last + 1).end;
        for span in self.found.iter_mut().rev().take(4).flat_map(|found| &mut found.content) {
            if span.start < end && span.end > start {
                span.end = end;
            }
        }
    }

    /// The stretch from `from` to `end` without commas and stops at its ends, its quotations, and its kind.
    /// Nothing where no word is in it.
    fn stretch(&self, from: usize, end: usize) -> Option<Stretch> {
        let reading = self.reading;
        let loose = |place: usize| {
            reading.quotation_of(place).is_none()
                && matches!(reading.word(place), "," | "." | ":" | ";" | "-" | "--" | "—" | "–" | "..." | "…")
        };
        let start = (from..end).find(|&place| !loose(place))?;
        let last = (start..end).rev().find(|&place| !loose(place))?;
        let mut quotations: Vec<u32> = Vec::new();
        let mut outside = false;
        for place in start..=last {
            match reading.quotation_of(place) {
                Some(quotation) if quotations.last() != Some(&quotation) => quotations.push(quotation),
                Some(_) => {}
                None => outside = outside || reading.class(place) != Class::Mark,
            }
        }
        let kind = match (quotations.is_empty(), outside) {
            (true, _) => QuoteKind::Indirect,
            (false, true) => QuoteKind::Mixed,
            (false, false) => QuoteKind::Direct,
        };
        Some((reading.span(start..last + 1), quotations, kind))
    }

    /// Notes a quote; pieces wholly between marks lose them.
    fn note(&mut self, said: &Attribution, stretches: &[Stretch], frame: Frame, confidence: f64) {
        let reading = self.reading;
        let quotations: Vec<u32> =
            stretches.iter().flat_map(|(_, quotations, _)| quotations.iter().copied()).collect();
        let of = |wanted| stretches.iter().all(|&(_, _, kind)| kind == wanted);
        let kind = if of(QuoteKind::Direct) {
            QuoteKind::Direct
        } else if of(QuoteKind::Indirect) {
            QuoteKind::Indirect
        } else {
            QuoteKind::Mixed
        };
        let content = match kind {
            QuoteKind::Direct => quotations
                .iter()
                .filter_map(|&place| reading.quotation(place))
                .map(|found| found.inner)
                .collect(),
            _ => stretches.iter().map(|&(span, _, _)| span).collect(),
        };
        let known = if said.source.is_some() { 1.0 } else { 0.8 };
        self.found.push(Found {
            content,
            quotations,
            kind,
            cue: Some(reading.span(said.verb.clone())),
            source: said.source.as_ref().map(|source| source.tokens.clone()),
            confidence: confidence * known,
            frame,
        });
    }
}

/// A share in 100 as a probability.
fn share(hundredths: u8) -> f64 {
    f64::from(hundredths) / 100.0
}
