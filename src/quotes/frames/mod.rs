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
mod set_phrase;
mod signed;
mod transcript;

use super::attribution::{self, Attribution};
use super::reading::Reading;
use super::utterance::Utterance;
use passage::{Passage, REACH};
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
    for place in passage.tokens.clone() {
        passage.floor = passage.floor.max(place.saturating_sub(REACH));
        if passage.reading.quotation_of(place).is_some() {
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
                attribution::shared_subject(
                    passage.reading,
                    &(passage.tokens.start..said.start),
                    said.cue.form,
                )
            });
        }
        if take(passage, &said) && said.source.is_some() {
            passage.speaker = said.source;
        }
    }
}

/// Gives the attribution to the first frame that takes it.
fn take(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    beside::read(passage, said)
        || aside::read(passage, said)
        || ahead::read(passage, said)
        || label::read(passage, said)
        || passive::read(passage, said)
}
