//! Frames: the ways in which English reports speech, one to a file. Each reads a passage and says what it found.

mod according_to;
mod ahead;
mod aside;
mod beside;
mod clause;
mod clause_opening;
mod embedded;
mod end;
mod label;
mod nominal;
mod occasion;
mod passage;
mod passive;
mod passive_label;
mod quoted_as;
mod set_phrase;
mod signed;
mod transcript;

use super::attribution::{self, Attribution};
use super::reading::Reading;
use super::utterance::Utterance;
use passage::{Passage, REACH};
pub(crate) use passive::is_hearsay;
use std::collections::HashSet;

/// The quotes that the frames find in the passages, in no order.
pub(super) fn read(reading: &Reading<'_>) -> Vec<Utterance> {
    let mut found: Vec<Utterance> = Vec::new();
    let mut taken: Option<u32> = None;
    for tokens in &reading.passages {
        let mut passage = Passage {
            reading,
            tokens: tokens.clone(),
            floor: tokens.start,
            edge: tokens.start,
            taken,
            found: Vec::new(),
            speaker: None,
        };
        of_passage(&mut passage);
        taken = passage.found.iter().flat_map(|found| &found.quotations).copied().max().or(taken);
        found.append(&mut passage.found);
    }
    let taken: HashSet<u32> = found.iter().flat_map(|found| found.quotations.iter().copied()).collect();
    let free = |quote: &Utterance| !quote.quotations.iter().any(|place| taken.contains(place));
    found.extend(signed::read(reading).into_iter().filter(free));
    found.extend(transcript::read(reading, &taken));
    found
}

fn of_passage(passage: &mut Passage<'_, '_>) {
    let mut from = passage.tokens.start;
    for place in passage.tokens.clone() {
        passage.floor = passage.floor.max(place.saturating_sub(REACH));
        if passage.reading.quotation_of(place).is_some() || place < from {
            continue;
        }
        if let Some(next) = quoted_as::read(passage, place) {
            from = next;
            continue;
        }
        if passage.reading.is(place, "according") && passage.reading.is(place + 1, "to") {
            according_to::read(passage, place);
            continue;
        }
        if set_phrase::read(passage, place)
            || nominal::read(passage, place)
            || passive_label::read(passage, place)
        {
            continue;
        }
        let edge = passage.edge.max(passage.floor);
        let Some(mut said) = attribution::attribution(passage.reading, &passage.tokens, edge, place) else {
            continue;
        };
        if said.shared {
            said.source = passage.speaker.clone().or_else(|| {
                let before = passage.tokens.start..said.start;
                let shared = attribution::shared_subject(passage.reading, &before, said.cue.form);
                // "Calling it “a disaster”, X left": who speaks comes after.
                let opens = said.start == passage.tokens.start || is_dash(passage.reading, said.start - 1);
                let after = || attribution::subject_of(passage.reading, &(said.start..passage.tokens.end));
                if opens { after() } else { shared }
            });
        }
        let follows =
            said.source.as_ref().map(|source| source.whole.start).filter(|&start| start > said.verb.end);
        if take(passage, &said) && said.source.is_some() {
            if let Some(subject) = follows.filter(|_| said.shared) {
                passage.cut(subject);
            }
            passage.speaker = said.source;
        }
    }
}

fn is_dash(reading: &Reading<'_>, place: usize) -> bool {
    matches!(reading.word(place), "--" | "—" | "–")
}

/// Gives the attribution to the first frame that takes it.
fn take(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    beside::read(passage, said)
        || aside::read(passage, said)
        || ahead::read(passage, said)
        || label::read(passage, said)
        || passive::read(passage, said)
}
