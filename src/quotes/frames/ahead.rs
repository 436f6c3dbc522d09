//! X said “...”, X said (that) ..., X told Y (that) ..., X urged Y to ...: the content follows the attribution.

use super::{Frame, Passage, share};
use crate::quotes::attribution::Attribution;
use crate::quotes::cues::{Form, Use};
use crate::quotes::words::Class;

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
    let near = opening == said.end || colon || reading.word(opening - 1) == ",";
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
    let Some((start, weight)) = clause_start(passage, said) else { return false };
    let end = passage.clause_end(start);
    let Some(content) = passage.stretch(start, end) else { return false };
    if weight < LEAST || end < start + 2 || said.hollow {
        return false;
    }
    passage.note(said, &[content], Frame::Ahead, weight);
    passage.floor = start;
    true
}

/// Clauses less probable than this are left out.
const LEAST: f64 = 0.4;

/// Where the reported clause begins, and how probable it is that there is one.
fn clause_start(passage: &Passage<'_, '_>, said: &Attribution) -> Option<(usize, f64)> {
    let (reading, verb) = (passage.reading, said.cue.verb);
    let after = said.end;
    let reports = verb.takes(Use::Clause) || verb.takes(Use::Addressee) || verb.takes(Use::MayAddress);
    if reports && let Some(that) = that_after(passage, after) {
        return Some((that + 1, share(verb.that)));
    }
    if verb.takes(Use::Infinitive)
        && said.cue.form != Form::Gerund
        && let Some(to) = infinitive_after(passage, after)
    {
        return Some((to, 0.6));
    }
    if verb.takes(Use::Addressee) {
        let start = addressee_end(passage, after);
        return (start > after && begins_clause(passage, start)).then_some((start, share(verb.bare)));
    }
    let question =
        reading.is(after, "if") || reading.is(after, "whether") || reading.class(after) == Class::Break;
    if verb.takes(Use::Clause) && question && !reading.is(after, "as") && !reading.is(after, "so") {
        let asks = ["if", "whether", "what", "how", "why", "when", "where"];
        let fits = asks.iter().any(|word| reading.is(after, word));
        return fits.then_some((after, 0.6));
    }
    let start = skip_time(passage, after);
    let start = if reading.word(start) == ":" { start + 1 } else { start };
    (verb.takes(Use::Clause) && begins_clause(passage, start)).then_some((start, share(verb.bare)))
}

/// The "that" of the reported clause: right after the verb, or after who was told and when.
fn that_after(passage: &Passage<'_, '_>, from: usize) -> Option<usize> {
    let reading = passage.reading;
    for place in from..passage.tokens.end.min(from + 14) {
        if reading.quotation_of(place).is_some() {
            return None;
        }
        if reading.is(place, "that") {
            return Some(place);
        }
        let passes = match reading.class(place) {
            Class::Mark => reading.word(place) == "," && place > from || reading.word(place) == "-",
            Class::Auxiliary => matches!(reading.word(place), "'s" | "’s"),
            Class::Verb | Class::Break | Class::Relative => false,
            Class::And => place > from,
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
            let last = crate::quotes::words::is_medium(&reading.word(place).to_ascii_lowercase());
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
fn begins_clause(passage: &Passage<'_, '_>, start: usize) -> bool {
    let reading = passage.reading;
    if start >= passage.tokens.end {
        return false;
    }
    let subject = reading.quotation_of(start).is_some()
        || matches!(
            reading.class(start),
            Class::Pronoun | Class::Determiner | Class::Name | Class::Noun | Class::Number
        );
    let limit = passage.tokens.end.min(start + 30);
    subject
        && !reading.is_verb(start)
        && (start + 1..limit).any(|place| reading.is_verb(place) || reading.cue(place).is_some())
}
