//! X's claim that ...: a noun of speech with whose it is, and the clause that says what.

use super::passage::Passage;
use crate::quotes::source;
use crate::quotes::utterance::{Frame, Utterance};
use crate::words::attributes::Attributes;
use crate::words::grammar::Class;
use crate::words::nouns::noun;
use std::ops::Range;

/// Reads the noun at `place`, where it is one of speech and a clause says what: "his claim that", "the club's vow to".
pub(super) fn read(passage: &mut Passage<'_, '_>, place: usize) -> bool {
    let reading = passage.reading;
    if !reading.is_utterance(place) {
        return false;
    }
    let owner = possessor(passage, place).or_else(|| giver(passage, place));
    let Some((from, speaker)) = content_start(passage, place, owner.is_some()) else { return false };
    let Some(tokens) = speaker.or(owner) else { return false };
    let first = passage.tokens.start;
    let leads = ["contrary", "thanks", "due", "owing"].iter().any(|word| reading.is(first, word));
    let subordinate = (leads || matches!(reading.class(first), Class::Preposition | Class::Break))
        && (first..place).all(|at| reading.word(at) != ",");
    let end = passage.clause_end(from, subordinate);
    let head = owner_start(&tokens, place);
    let end = if passage.is_in_subject(head) { passage.embedded_end(from, end) } else { end };
    let Some((span, quotations, kind)) = passage.stretch(from, end) else { return false };
    passage.found.push(Utterance {
        content: vec![span],
        quotations,
        kind,
        cue: Some(reading.span(place..place + 1)),
        source: Some(tokens),
        confidence: 0.5,
        frame: Frame::Nominal,
    });
    passage.edge = from;
    true
}

/// Where the noun phrase begins: with the owner, or with the noun.
fn owner_start(owner: &Range<usize>, noun: usize) -> usize {
    owner.start.min(noun)
}

/// Where what the noun at `place` names begins, and who speaks by what stands between: after "that", after "by X that",
/// or at the "to" of a promise that is `owned`.
fn content_start(
    passage: &Passage<'_, '_>,
    place: usize,
    owned: bool,
) -> Option<(usize, Option<Range<usize>>)> {
    let reading = passage.reading;
    if owned && reading.is(place + 1, "to") && is_promise(reading.word(place)) {
        return Some((place + 1, None));
    }
    let by = ["by", "from"].iter().any(|word| reading.is(place + 1, word));
    let source = by.then(|| source::after(reading, place + 2, passage.tokens.end)).flatten();
    if let Some(source) = source.filter(|source| reading.is(source.tokens.end, "that")) {
        return Some((source.tokens.end + 1, Some(source.tokens)));
    }
    let that = (place + 1..passage.tokens.end.min(place + 5)).find(|&at| reading.is(at, "that"))?;
    let passes = |at: usize| matches!(reading.class(at), Class::Time | Class::Preposition | Class::Name);
    (place + 1..that).all(passes).then_some((that + 1, None))
}

/// Whose utterance it is: "his", "the minister's".
fn possessor(passage: &Passage<'_, '_>, noun: usize) -> Option<Range<usize>> {
    let reading = passage.reading;
    let mut before = noun.checked_sub(1).filter(|&before| before >= passage.edge)?;
    if reading.class(before) == Class::Noun && before > passage.edge {
        before -= 1;
    }
    if ["his", "her", "their"].iter().any(|word| reading.is(before, word)) {
        return Some(before..before + 1);
    }
    let possessive = matches!(reading.word(before), "'s" | "’s" | "'" | "’");
    let found = source::before(reading, passage.edge, before).filter(|_| possessive)?.tokens;
    let tie = found.clone().rev().find(|&place| reading.class(place) == Class::Preposition);
    let mut rest = tie.map_or(found.start, |tie| tie + 1)..found.end;
    let start = rest.find(|&place| matches!(reading.class(place), Class::Determiner | Class::Name))?;
    Some(start..found.end)
}

/// What one does with an utterance to make it: "issued a warning that", "gave assurances that".
const GIVES: &[&str] = &[
    "issued",
    "issues",
    "gave",
    "gives",
    "made",
    "makes",
    "voiced",
    "voices",
    "delivered",
    "delivers",
    "sent",
    "raised",
    "raises",
    "floated",
    "published",
    "publishes",
    "put",
];

/// Who makes the utterance: "the minister issued a warning that".
fn giver(passage: &Passage<'_, '_>, noun: usize) -> Option<Range<usize>> {
    let reading = passage.reading;
    let inside = |place: usize| {
        matches!(reading.class(place), Class::Determiner | Class::Noun) && !reading.is_verb(place)
    };
    let gives = |place: usize| GIVES.iter().any(|word| reading.is(place, word));
    let floor = passage.edge.max(passage.tokens.start).max(noun.saturating_sub(4));
    let mut verb = noun.checked_sub(1)?;
    while verb > floor && inside(verb) && !gives(verb) {
        verb -= 1;
    }
    if !gives(verb) || reading.quotation_of(verb).is_some() {
        return None;
    }
    let mut group = verb;
    while group > floor && matches!(reading.class(group - 1), Class::Auxiliary | Class::Adverb) {
        group -= 1;
    }
    source::before(reading, passage.edge, group).map(|source| source.tokens)
}

/// "vow", "threats": an infinitive says what.
fn is_promise(word: &str) -> bool {
    noun(&word.to_lowercase()).is_some_and(|noun| noun.is(Attributes::PROMISE))
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn a_noun_of_speech_reports_only_with_its_owner_and_a_clause() {
        check(&[
            "Nobody believed <his> {claim} that [it had rained].",
            "Despite <the mayor>’s {promise} on Monday that [the rain would end], it rained.",
            "The claim that it had rained was false.",
            "It follows a {ruling} by <the court> that [it rained].",
            "Despite <the mayor>’s {vow} [to leave], it rained.",
            "<The minister> issued a {warning} that [it would rain].",
            "<She> made a solemn {promise} [to leave].",
            "<Aides> gave {assurances} that [it was over].",
            "<The club> voiced a {suggestion} that [it rained].",
            "The mayor heard a suggestion that it rained.",
            "His claim was false.",
            "<The firm>'s {claim} that [sales rose] was wrong.",
            "A {warning} by <doctors> that [beds were short] went unheard.",
            "A formal {complaint} by <tenants> that [rats were seen] has been ignored.",
            "<The club>'s {explanation} that [the letter was lost] did not help.",
        ]);
    }
}
