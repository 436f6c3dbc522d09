//! Where a reported clause begins: after "that", after the person addressed, after "on Tuesday", or right after the verb.

use super::clause_opening::{begins_clause, is_gerund, is_subject_pronoun};
use super::occasion::{is_medium, skip_occasions, skip_time};
use super::passage::{Passage, share};
use crate::quotes::attribution::Attribution;
use crate::quotes::reading::Reading;
use crate::words::cues::{Form, Use};
use crate::words::grammar::{self, Class};
use crate::words::marks::is_possessive;
use crate::words::nouns;

/// Where the reported clause begins, and how probable it is that there is one.
pub(super) fn clause_start(passage: &Passage<'_, '_>, said: &Attribution) -> Option<(usize, f64)> {
    let (reading, verb, after) = (passage.reading, said.cue.verb, said.end);
    let addresses = verb.takes(Use::Addressee) || verb.takes(Use::MayAddress);
    if (addresses || verb.takes(Use::Clause))
        && let Some(that) = that_after(passage, said, addresses)
    {
        let subject = that == after && is_subject_that(passage, that);
        // "rules that could": a noun, and what it does.
        let noun = verb.takes(Use::Noun) && matches!(said.cue.form, Form::Base | Form::Third);
        let does = subject || reading.is_verb(that + 1) || reading.cue(that + 1).is_some();
        return (!does || !noun).then_some((that + usize::from(!subject), share(verb.that)));
    }
    let infinitive = verb.takes(Use::Infinitive) || verb.takes(Use::Appeal) && reading.is(after, "on");
    // "and told to leave": nobody is addressed, so the subject is.
    let asked = |to: usize| to > after || !verb.takes(Use::Addressee);
    if infinitive && let Some(to) = infinitive_after(passage, after).filter(|&to| asked(to)) {
        return Some((to, 0.6));
    }
    if verb.takes(Use::Gerund)
        && let Some(doing) = gerund_after(passage, after)
    {
        return Some((doing, 0.5));
    }
    if verb.takes(Use::Offence)
        && let Some(of) = offence_after(passage, after)
    {
        return Some((of + 1, 0.6));
    }
    let start = if verb.takes(Use::Addressee) {
        skip_occasions(passage, addressee_end(passage, after))
    } else if let Some(start) = told(passage, said) {
        return Some((start, share(verb.that)));
    } else {
        let start = skip_time(passage, after);
        let start = if verb.bare < OFTEN { start } else { skip_occasions(passage, after).max(start) };
        start + usize::from(reading.word(start) == ":")
    };
    let asks = |place: usize| reading.is_in(place, grammar::QUESTIONS);
    if verb.takes(Use::Question) && asks(start) {
        return Some((start, 0.6));
    }
    if verb.takes(Use::Addressee) {
        return (start > after && begins_clause(passage, said, start)).then_some((start, share(verb.bare)));
    }
    // "adding he would stay": with a pronoun it is a clause, whatever the verb.
    let personal = ["he", "she", "they", "we", "it"].iter().any(|word| reading.is(start, word))
        && (reading.is_verb(start + 1) || reading.class(start + 1) == Class::Adverb);
    let weight = if personal { share(verb.bare.max(PERSONAL)) } else { share(verb.bare) };
    (verb.takes(Use::Clause) && begins_clause(passage, said, start)).then_some((start, weight))
}

/// "warned drivers the road was shut": where the clause begins after who was told, by a verb that may name them.
fn told(passage: &Passage<'_, '_>, said: &Attribution) -> Option<usize> {
    let reading = passage.reading;
    let plain = reading.class(said.end) == Class::Noun && reading.word(said.end).ends_with('s')
        || ["him", "them", "us", "me", "you"].iter().any(|word| reading.is(said.end, word));
    if !said.cue.verb.takes(Use::MayAddress) || !plain {
        return None;
    }
    let start = addressee_end(passage, said.end);
    let subject = reading.class(start) == Class::Determiner || is_subject_pronoun(reading, start);
    (subject && begins_clause(passage, said, start)).then_some(start)
}

/// Of the times a verb stands without marks and "that", it reports so often, in 100, that an occasion may stand before
/// the clause.
const OFTEN: u8 = 50;

/// Where what was done begins: "denied hiding", "admitted to hiding", "warned against hiding".
fn gerund_after(passage: &Passage<'_, '_>, after: usize) -> Option<usize> {
    let reading = passage.reading;
    let tie = ["to", "of", "about", "against"].iter().any(|word| reading.is(after, word));
    let doing = after + usize::from(tie);
    if !is_gerund(passage, doing) {
        return None;
    }
    if !reading.is(after, "against") {
        return Some(doing);
    }
    // What stands between marks ends the noun phrase: “against a “bad deal” in a speech”.
    let quoted = (doing..passage.tokens.end.min(doing + NEAR)).any(|at| reading.quotation_of(at).is_some());
    (!quoted).then_some(after)
}

/// A quotation this near is part of what was warned against.
const NEAR: usize = 15;

/// "said that was no answer": the "that" at `place` is itself the subject.
fn is_subject_that(passage: &Passage<'_, '_>, place: usize) -> bool {
    let reading = passage.reading;
    reading.class(place + 1) == Class::Auxiliary && !is_possessive(reading.word(place + 1))
        || ["means", "meant", "makes", "made"].iter().any(|word| reading.is(place + 1, word))
}

/// The "of" before what somebody is accused of doing: "accused Baker of hiding", "accused Baker, who left, of hiding".
fn offence_after(passage: &Passage<'_, '_>, from: usize) -> Option<usize> {
    let reading = passage.reading;
    let of = |place: usize| reading.is(place, "of") && reading.quotation_of(place).is_none();
    let first = (from..from + 10).find(|&place| of(place)).filter(|&of| is_gerund(passage, of + 1));
    let parted =
        |&place: &usize| of(place) && reading.word(place - 1) == "," && is_gerund(passage, place + 1);
    first.or_else(|| (from + 1..passage.tokens.end.min(from + 25)).find(parted))
}

/// Of the times a pronoun and a verb follow a verb of speech, how many in 100 are reports, at the least.
const PERSONAL: u8 = 60;

/// The "that" of the reported clause: right after the verb, or after when and where, or after who was told.
fn that_after(passage: &Passage<'_, '_>, said: &Attribution, addresses: bool) -> Option<usize> {
    let (reading, from) = (passage.reading, said.end);
    let opens = matches!(reading.class(from), Class::Preposition | Class::Time | Class::Adverb | Class::Mark)
        || ["late", "early", "as"].iter().any(|word| reading.is(from, word));
    if !addresses && !opens && !reading.is(from, "that") {
        return None;
    }
    let mut timed = false;
    for place in from..passage.tokens.end.min(from + LONGEST_WAY) {
        if reading.quotation_of(place).is_some() {
            return None;
        }
        if reading.is(place, "that") {
            return Some(place);
        }
        let passes = match reading.class(place) {
            Class::Mark => matches!(reading.word(place), "," | "-" | "'" | "’"),
            Class::Auxiliary => matches!(reading.word(place), "'s" | "’s"),
            // "in a letter after it rained that"
            Class::Break => {
                timed = timed || ["after", "before", "when"].iter().any(|word| reading.is(place, word));
                timed || reading.is(place, "as")
            }
            Class::Relative => false,
            Class::And => place > from,
            // "announced in a letter this week that"
            Class::Pronoun => {
                timed
                    || place == from && addresses
                    || reading.is(place, "this") && reading.class(place + 1) == Class::Time
            }
            // "warned them to stay away from pills that": an infinitive. "in a speech to parliament that" is none.
            Class::Preposition if reading.is(place, "to") => {
                matches!(reading.class(place + 1), Class::Determiner | Class::Name | Class::Pronoun)
                    || place > from && is_medium(reading, place - 1)
                    || place == from && nouns::voice(&reading.word(place + 1).to_lowercase()).is_some()
            }
            // "told a crowd gathered in the hall that"
            Class::Noun | Class::Verb => {
                timed
                    || !reading.is_verb(place)
                    || place > from
                        && (addresses || is_medium(reading, place - 1))
                        && matches!(
                            reading.class(place + 1),
                            Class::Preposition | Class::Adverb | Class::Time
                        )
                    || place > from + 1 && reading.is_verb(place) && has_medium(reading, from, place)
            }
            _ => timed || !reading.is_verb(place),
        };
        if !passes {
            return None;
        }
    }
    None
}

/// Between a verb and its "that" stand fewer tokens than this.
const LONGEST_WAY: usize = 20;

/// "in an interview with the Herald published on Friday": the participle at `place` tells more of where it was said.
fn has_medium(reading: &Reading<'_>, from: usize, place: usize) -> bool {
    reading.class(place + 1) == Class::Preposition && (from..place).any(|at| is_medium(reading, at))
}

/// A quotation of this many tokens at most, its marks among them, may be a term within a name.
const LONGEST_TERM: usize = 5;

/// The "to" of the infinitive, after the person addressed.
fn infinitive_after(passage: &Passage<'_, '_>, from: usize) -> Option<usize> {
    let reading = passage.reading;
    let to = (from..passage.tokens.end.min(from + 10)).find(|&place| match reading.quotation_of(place) {
        // "called on the “old” club to leave"
        Some(quotation) => reading.tokens_of(quotation).len() > LONGEST_TERM,
        None => reading.is(place, "to") || reading.class(place) == Class::Mark,
    })?;
    // "called on the office, the regulator in the north, to leave"
    let closes = |&place: &usize| reading.word(place) == "," && reading.is(place + 1, "to");
    let apposed = (to + 1..passage.tokens.end.min(to + 20)).find(closes).filter(|_| reading.word(to) == ",");
    // "advised them never to leave"
    let negated = to > from && ["never", "not"].iter().any(|word| reading.is(to - 1, word));
    let (addressed, start) = (from..to - usize::from(negated), to - usize::from(negated));
    let (to, start) = apposed.map_or((to, start), |comma| (comma + 1, comma + 1));
    // "promised to quickly leave"
    let verb = to + 1 + usize::from(reading.class(to + 1) == Class::Adverb);
    let next = reading.class(verb);
    let verbal = matches!(next, Class::Noun | Class::Verb | Class::Auxiliary) && !is_gerund(passage, to + 1)
        || reading.is(to, "to") && reading.quotation_of(verb).is_some();
    // "warned in a speech to parliament": nobody is asked to do anything.
    let medium = to > from && is_medium(reading, to - 1);
    let clause = medium || addressed.clone().any(|place| reading.is_verb(place));
    (reading.is(to, "to") && verbal && !clause).then_some(start)
}

/// The end of the person addressed, who is named from `from` on.
pub(super) fn addressee_end(passage: &Passage<'_, '_>, from: usize) -> usize {
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
            // "told the BBC's Today programme"
            Class::Time => is_possessive(reading.word(end - 1)),
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
