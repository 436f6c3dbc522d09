//! Y was described by X as “a thief”, was accused by X of “theft”, was called “a thief” by X: who speaks stands after "by".

use super::label::words_end;
use super::passage::Passage;
use crate::quotes::attribution::Attribution;
use crate::quotes::source::{self, Source};
use crate::quotes::utterance::Frame;
use crate::words::cues::{Cue, Form, Use};
use crate::words::grammar::{self, Class};
use std::ops::Range;

/// Verb and "by" stand at most this many tokens from what they tie to.
const REACH: usize = 30;

/// Who speaks, and the words; places of tokens.
struct Told {
    source: Source,
    words: Range<usize>,
}

/// Reads the participle at `place`, where it gives a label or names an offence and "by" says whose words those are.
pub(super) fn read(passage: &mut Passage<'_, '_>, place: usize) -> bool {
    let Some(cue) = passage.reading.cue(place).filter(|cue| cue.form == Form::Past) else { return false };
    let judges = cue.verb.takes(Use::Label) || cue.verb.takes(Use::Offence);
    if !judges || !is_participle(passage, place) {
        return false;
    }
    let Some(told) = agent_first(passage, place, cue).or_else(|| agent_last(passage, place, cue)) else {
        return false;
    };
    let mut next = Some(told);
    while let Some(told) = next {
        let Some(content) = passage.stretch(told.words.start, told.words.end) else { return false };
        let end = told.words.end.max(told.source.whole.end);
        let said = Attribution {
            cue,
            verb: place..place + 1,
            source: Some(told.source),
            shared: false,
            start: place,
            end,
            hollow: false,
            passive: true,
        };
        passage.note(&said, &[content], Frame::Label, 0.6);
        passage.floor = end;
        next = another(passage, end);
    }
    true
}

/// "and “brave” by Y" after "called “shoddy” by X".
fn another(passage: &Passage<'_, '_>, end: usize) -> Option<Told> {
    let reading = passage.reading;
    let quotation = reading.is(end, "and").then(|| reading.quotation_of(end + 1)).flatten()?;
    let words = reading.tokens_of(quotation);
    let by = words.end;
    let source = reading.is(by, "by").then(|| source::after_preposition(reading, by + 1, passage.tokens.end));
    Some(Told { source: source.flatten()?, words })
}

/// "was described", "hailed by": the subject of such a form is what is judged.
fn is_participle(passage: &Passage<'_, '_>, place: usize) -> bool {
    let reading = passage.reading;
    let light = |at: &usize| matches!(reading.class(*at), Class::Auxiliary | Class::Adverb | Class::Time);
    let group = (passage.tokens.start..place).rev().take_while(light);
    let mut being = group.filter(|&at| reading.is_in(at, grammar::FORMS_OF_BE));
    let apposed = place > passage.tokens.start && reading.word(place - 1) == ",";
    being.next().is_some() || reading.is(place + 1, "by") || apposed
}

/// "described by X as “a thief”", "accused by X, her deputy, of hiding it".
fn agent_first(passage: &Passage<'_, '_>, place: usize, cue: Cue) -> Option<Told> {
    let reading = passage.reading;
    let by = place + 1;
    if !reading.is(by, "by") {
        return None;
    }
    let limit = passage.tokens.end.min(by + REACH);
    let ties = |at: &usize| is_tie(passage, *at, cue) || reading.quotation_of(*at).is_some();
    let tie = (by + 1..limit).find(ties)?;
    let source = source::after_preposition(reading, by + 1, tie)?;
    let from = source.whole.end + usize::from(reading.word(source.whole.end) == ",");
    (from == tie).then(|| words(passage, from, cue)).flatten().map(|words| Told { source, words })
}

/// "called “a thief” by X", "accused of “theft” by X".
fn agent_last(passage: &Passage<'_, '_>, place: usize, cue: Cue) -> Option<Told> {
    let reading = passage.reading;
    let words = words(passage, place + 1, cue)
        .filter(|words| words.clone().next_back().is_some_and(|last| reading.quotation_of(last).is_some()))?;
    let by = (words.end..passage.tokens.end.min(words.end + 4)).find(|&at| reading.is(at, "by"))?;
    let between = (words.end..by).all(|at| matches!(reading.class(at), Class::Time) || reading.is(at, "on"));
    let source = source::after_preposition(reading, by + 1, passage.tokens.end).filter(|_| between)?;
    Some(Told { source, words })
}

/// Whether what is said begins at `place`: "as", "of" after an offence.
fn is_tie(passage: &Passage<'_, '_>, place: usize, cue: Cue) -> bool {
    let reading = passage.reading;
    reading.is(place, "as") || reading.is(place, "of") && cue.verb.takes(Use::Offence)
}

/// The words that begin at `from`: with marks among the first, or what somebody is accused of doing.
fn words(passage: &Passage<'_, '_>, from: usize, cue: Cue) -> Option<Range<usize>> {
    let reading = passage.reading;
    let stop = passage.clause_end(from, false);
    let offence = reading.is(from, "of") && cue.verb.takes(Use::Offence);
    let start = from + usize::from(offence);
    if offence && reading.word(start).ends_with("ing") && reading.quotation_of(start).is_none() {
        return Some(start..stop);
    }
    let near = if is_tie(passage, from, cue) { stop.min(from + REACH / 2) } else { from + 1 };
    let opening = (start..near).find(|&at| reading.quotation_of(at).is_some())?;
    let plain = (start..opening).all(|at| reading.cue(at).is_none() && reading.word(at) != ",");
    plain.then(|| start..words_end(passage, opening, stop))
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn who_judged_stands_after_by_before_the_words_or_behind_them() {
        check(&[
            "The mayor, Bob Baker, was {described} by <councillor Ada Example> [as “a liar in a good hat”].",
            "Baker was {called} “[a passenger]” by <the Echo>.",
            "The report was {called} “[shoddy]” by <the Farmers Union> and “[brave]” by <Greenwatch>.",
            "Baker was {accused} by his deputy, <Ada Example>, of “[cooking the books]”.",
            "The bank was {accused} of “[greed on a grand scale]” by <the union>.",
            "The firm was {accused} by <critics> of [hiding its losses].",
            "The plan was {hailed} by <Mayor Ada Example> [as “a new dawn”].",
            "It was {dismissed} by her rival, <Bob Baker>, [as “a con”].",
            "The move was {condemned} [as “cruel”] by <Shelter Now>.",
            "The film, {praised} by <critic Ada Example> [as “a small miracle”], opens on Friday.",
            "Baker, {dubbed} “[the quiet man]” by <the Herald>, left.",
            "The move was {slammed} [as “cruel”] on Monday by <Ada Example>.",
        ]);
    }

    #[test]
    fn names_and_what_nobody_is_said_to_have_said_are_left_alone() {
        check(&[
            "The road is known as “the Snake” by truckers.",
            "He was called “Shorty” at school.",
            "The player was described as “doubtful” for Saturday.",
            "Baker was accused of hiding the letter.",
            "The bridge was described by the mayor.",
        ]);
    }
}
