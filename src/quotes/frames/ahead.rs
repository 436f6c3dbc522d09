//! X said “...”, X said (that) ..., X told Y (that) ..., X urged Y to ...: the content follows the attribution.

use super::{Frame, Passage, share};
use crate::quotes::attribution::Attribution;
use crate::quotes::cues::Use;
use crate::quotes::words::{self, Class};

/// Takes `said` where content follows it.
pub(super) fn read(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    quotation(passage, said) || clause(passage, said)
}

/// X said, “...”: the quotation ends the passage, or the line after a colon begins with it.
fn quotation(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    let verb = said.cue.verb;
    let speaks = [Use::Quotation, Use::Clause, Use::Addressee].into_iter().any(|wanted| verb.takes(wanted));
    if !speaks || said.hollow {
        return false;
    }
    let reading = passage.reading;
    let limit = passage.tokens.end.min(said.end + 30);
    let opening = (said.end..=limit).find(|&place| reading.quotation_of(place).is_some());
    let Some(opening) = opening else { return false };
    let Some(quotation) = reading.quotation_of(opening) else { return false };
    let tokens = reading.tokens_of(quotation);
    let colon = reading.word(opening - 1) == ":";
    let near = opening == skip_time(passage, said.end) || colon || reading.word(opening - 1) == ",";
    let ends = (tokens.end..passage.tokens.end).all(|place| reading.class(place) == Class::Mark);
    let busy = (said.end..opening).any(|place| reading.cue(place).is_some() || reading.is(place, "that"));
    let whole = ends && tokens.end <= passage.tokens.end || colon;
    if !near || !whole || busy || opening == passage.tokens.end && !colon {
        return false;
    }
    let Some(content) = passage.stretch(tokens.start, tokens.end) else { return false };
    passage.note(said, &[content], Frame::Ahead, share(verb.marks.max(70)));
    passage.floor = tokens.end;
    true
}

/// X said (that) it rained.
fn clause(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    if said.source.is_none() || said.cue.verb.takes(Use::Evidence) && is_thing(passage, said) {
        return false;
    }
    let Some((start, weight)) = clause_start(passage, said) else { return noun_phrase(passage, said) };
    let end = passage.clause_end(start, passage.is_subordinate(said));
    let Some(content) = passage.stretch(start, end) else { return false };
    if weight < LEAST || end < start + 2 || said.hollow {
        return false;
    }
    passage.note(said, &[content], Frame::Ahead, weight);
    passage.edge = start;
    true
}

/// Whether the subject is neither a name nor a noun for people, bodies or writings.
fn is_thing(passage: &Passage<'_, '_>, said: &Attribution) -> bool {
    let reading = passage.reading;
    let Some(source) = &said.source else { return false };
    let speaks = |place: usize| {
        reading.class(place) == Class::Name || words::noun(&reading.word(place).to_lowercase()).is_some()
    };
    let first = source.tokens.start;
    let personal = ["he", "she", "they", "i", "we", "who"].iter().any(|word| reading.is(first, word));
    !personal && !source.tokens.clone().any(speaks)
}

/// X announced a plan to become “greener” by 2030: no clause, but words between marks.
fn noun_phrase(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    let (reading, verb) = (passage.reading, said.cue.verb);
    if !verb.takes(Use::Clause) || said.hollow || share(verb.bare) < LEAST {
        return false;
    }
    let stop = passage.clause_end(said.end, passage.is_subordinate(said));
    let limit = stop.min(said.end + NEAR);
    let Some(opening) = (said.end..limit).find(|&place| reading.quotation_of(place).is_some()) else {
        return false;
    };
    if (said.end..opening).any(|place| reading.cue(place).is_some() || reading.word(place) == ",") {
        return false;
    }
    let close = reading.quotation_of(opening).map_or(opening, |quotation| reading.tokens_of(quotation).end);
    let comma = (close..stop).find(|&place| reading.word(place) == ",").unwrap_or(stop);
    let Some(content) = passage.stretch(said.end, comma.max(close)) else { return false };
    passage.note(said, &[content], Frame::Ahead, 0.6);
    passage.floor = close;
    true
}

/// Clauses less probable than this are left out.
const LEAST: f64 = 0.4;

/// Words between marks belong to a verb at most so many tokens before them.
const NEAR: usize = 15;

/// Where the reported clause begins, and how probable it is that there is one.
fn clause_start(passage: &Passage<'_, '_>, said: &Attribution) -> Option<(usize, f64)> {
    let (reading, verb, after) = (passage.reading, said.cue.verb, said.end);
    let addresses = verb.takes(Use::Addressee) || verb.takes(Use::MayAddress);
    if (addresses || verb.takes(Use::Clause))
        && let Some(that) = that_after(passage, after, addresses)
    {
        return Some((that + 1, share(verb.that)));
    }
    let infinitive = verb.takes(Use::Infinitive) || verb.takes(Use::Appeal) && reading.is(after, "on");
    if infinitive && let Some(to) = infinitive_after(passage, after) {
        return Some((to, 0.6));
    }
    if verb.takes(Use::Gerund) && is_gerund(passage, after) {
        return Some((after, 0.5));
    }
    if verb.takes(Use::Offence)
        && let Some(of) = (after..after + 10).find(|&place| reading.is(place, "of"))
        && is_gerund(passage, of + 1)
    {
        return Some((of + 1, 0.6));
    }
    let start = if verb.takes(Use::Addressee) {
        addressee_end(passage, after)
    } else {
        let start = skip_time(passage, after);
        start + usize::from(reading.word(start) == ":")
    };
    let asks = |place: usize| QUESTIONS.iter().any(|word| reading.is(place, word));
    if verb.takes(Use::Question) && asks(start) {
        return Some((start, 0.6));
    }
    if verb.takes(Use::Addressee) {
        return (start > after && begins_clause(passage, said, start)).then_some((start, share(verb.bare)));
    }
    (verb.takes(Use::Clause) && begins_clause(passage, said, start)).then_some((start, share(verb.bare)))
}

/// What an indirect question begins with.
const QUESTIONS: &[&str] = &["if", "whether", "what", "how", "why", "when", "where", "who"];

fn is_gerund(passage: &Passage<'_, '_>, place: usize) -> bool {
    let word = passage.reading.word(place);
    word.len() > 4 && word.ends_with("ing") && !word.starts_with(char::is_uppercase)
}

/// The "that" of the reported clause: right after the verb, or after when and where, or after who was told.
fn that_after(passage: &Passage<'_, '_>, from: usize, addresses: bool) -> Option<usize> {
    let reading = passage.reading;
    let opens = matches!(reading.class(from), Class::Preposition | Class::Time | Class::Adverb | Class::Mark);
    if !addresses && !opens && !reading.is(from, "that") {
        return None;
    }
    for place in from..passage.tokens.end.min(from + 14) {
        if reading.quotation_of(place).is_some() {
            return None;
        }
        if reading.is(place, "that") {
            return Some(place);
        }
        let passes = match reading.class(place) {
            Class::Mark => matches!(reading.word(place), "," | "-"),
            Class::Auxiliary => matches!(reading.word(place), "'s" | "’s"),
            Class::Verb | Class::Break | Class::Relative => false,
            Class::And => place > from,
            Class::Pronoun => place == from && addresses,
            // "warned them to stay away from pills that": an infinitive.
            Class::Preposition if reading.is(place, "to") => {
                matches!(reading.class(place + 1), Class::Determiner | Class::Name | Class::Pronoun)
            }
            _ => !reading.is_verb(place),
        };
        if !passes {
            return None;
        }
    }
    None
}

/// The "to" of the infinitive, after the person addressed.
fn infinitive_after(passage: &Passage<'_, '_>, from: usize) -> Option<usize> {
    let reading = passage.reading;
    let to = (from..passage.tokens.end.min(from + 10)).find(|&place| {
        reading.quotation_of(place).is_some()
            || reading.is(place, "to")
            || reading.class(place) == Class::Mark
    })?;
    let next = reading.class(to + 1);
    (reading.is(to, "to") && matches!(next, Class::Noun | Class::Verb | Class::Auxiliary)).then_some(to)
}

/// The end of the person addressed, who is named from `from` on.
fn addressee_end(passage: &Passage<'_, '_>, from: usize) -> usize {
    let reading = passage.reading;
    if reading.class(from) == Class::Pronoun
        || reading.is(from, "her") && reading.class(from + 1) != Class::Noun
    {
        return skip_time(passage, from + 1);
    }
    let mut end = from;
    while end < passage.tokens.end.min(from + 12) && reading.quotation_of(end).is_none() {
        let goes_on = match reading.class(end) {
            Class::Determiner => end == from || reading.class(end - 1) == Class::Preposition,
            Class::Name | Class::Number => true,
            Class::Noun => !reading.is_verb(end),
            Class::Preposition | Class::And => end > from,
            Class::Auxiliary => matches!(reading.word(end), "'s" | "’s"),
            Class::Mark => reading.word(end) == "-",
            _ => false,
        };
        if !goes_on {
            break;
        }
        end += 1;
    }
    // "told Reuters Russia would": the last noun begins the clause.
    if reading.is_verb(end) && end > from + 1 {
        end -= 1;
    }
    skip_time(passage, end)
}

/// The place after "on Tuesday", "last week", "in a statement".
fn skip_time(passage: &Passage<'_, '_>, from: usize) -> usize {
    let reading = passage.reading;
    let mut end = from;
    if reading.class(end) == Class::Preposition {
        let limit = passage.tokens.end.min(end + 7);
        let mut place = end + 1;
        while place < limit && matches!(reading.class(place), Class::Determiner | Class::Noun | Class::Number)
        {
            let last = words::is_medium(&reading.word(place).to_ascii_lowercase());
            place += 1;
            if last {
                end = place;
                break;
            }
        }
        if end == from && reading.class(from + 1) == Class::Time {
            end = from + 1;
        }
    }
    while end < passage.tokens.end && reading.class(end) == Class::Time {
        end += 1;
    }
    end
}

/// Whether the words at `start` look like a clause: a subject, and a verb not far behind.
fn begins_clause(passage: &Passage<'_, '_>, said: &Attribution, start: usize) -> bool {
    let reading = passage.reading;
    if start >= passage.tokens.end {
        return false;
    }
    if reading.is_verb(start) {
        // "what he said was the best": the subject stands before the attribution.
        return reading.class(start) == Class::Auxiliary && passage.is_relative(said);
    }
    let pronoun = ["he", "she", "they", "we", "i", "it", "there"].iter().any(|word| reading.is(start, word));
    if pronoun && reading.class(start + 1) != Class::Mark {
        return true;
    }
    let subject = reading.quotation_of(start).is_some()
        || is_gerund(passage, start)
        || matches!(
            reading.class(start),
            Class::Pronoun | Class::Determiner | Class::Name | Class::Noun | Class::Number
        );
    let limit = passage.tokens.end.min(start + 30);
    subject && (start + 1..limit).any(|place| reading.is_verb(place) || reading.cue(place).is_some())
}
