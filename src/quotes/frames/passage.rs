//! A passage while it is read: what earlier attributions leave of it, and the utterances found in it.

use crate::analysis::QuoteKind;
use crate::quotes::attribution::Attribution;
use crate::quotes::reading::Reading;
use crate::quotes::source::Source;
use crate::quotes::utterance::{Frame, Utterance};
use crate::text::Span;
use crate::words::cues::Form;
use crate::words::grammar::Class;
use std::ops::Range;

/// A piece of content: where it stands, the quotations in it, and whose words they are.
pub(super) type Stretch = (Span, Vec<u32>, QuoteKind);

/// A passage while it is read, with what is found in it.
pub(super) struct Passage<'r, 'd> {
    pub(super) reading: &'r Reading<'d>,
    pub(super) tokens: Range<usize>,
    /// What stands before this place belongs to an earlier quote or its attribution.
    pub(super) floor: usize,
    /// No subject reaches back over this place: there a reported clause begins.
    pub(super) edge: usize,
    pub(super) found: Vec<Utterance>,
    /// The last quotation that earlier passages report.
    pub(super) taken: Option<u32>,
    /// The source of the last attribution.
    pub(super) speaker: Option<Source>,
}

/// A reported clause is followed this many tokens at most, which keeps the reading linear.
pub(super) const REACH: usize = 200;

impl Passage<'_, '_> {
    /// Whether the attribution is a relative clause between commas.
    pub(super) fn is_aside(&self, said: &Attribution) -> bool {
        said.source.as_ref().is_some_and(|source| {
            self.reading.class(source.tokens.start) == Class::Relative
                && source.tokens.len() == 1
                && source.tokens.start.checked_sub(1).is_some_and(|before| self.reading.word(before) == ",")
        })
    }

    /// Whether the attribution stands in a clause that another follows after a comma.
    pub(super) fn is_subordinate(&self, said: &Attribution) -> bool {
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
    pub(super) fn is_relative(&self, said: &Attribution) -> bool {
        let Some(before) = said.start.checked_sub(1).filter(|&before| before >= self.tokens.start) else {
            return false;
        };
        self.reading.class(before) == Class::Relative
            || ["what", "that"].iter().any(|word| self.reading.is(before, word))
    }

    /// "a poem she said was long": what is reported has the noun before the attribution as its subject.
    pub(super) fn is_bare_relative(&self, said: &Attribution) -> bool {
        said.start.checked_sub(1).is_some_and(|before| {
            before >= self.tokens.start
                && self.reading.class(before) == Class::Noun
                && self.reading.quotation_of(before).is_none()
        })
    }

    /// Whether the quotation at `place` of the document's list has its attribution already.
    pub(super) fn is_taken(&self, quotation: u32) -> bool {
        self.taken == Some(quotation)
            || self
                .found
                .iter()
                .rev()
                .take(4)
                .any(|found| found.kind == QuoteKind::Direct && found.quotations.contains(&quotation))
    }

    /// Cuts what earlier attributions of the passage report where the attribution at `place` begins.
    pub(super) fn cut(&mut self, place: usize) {
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
    pub(super) fn stretch(&self, from: usize, end: usize) -> Option<Stretch> {
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
    pub(super) fn note(&mut self, said: &Attribution, stretches: &[Stretch], frame: Frame, confidence: f64) {
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
        self.found.push(Utterance {
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
pub(super) fn share(hundredths: u8) -> f64 {
    f64::from(hundredths) / 100.0
}
