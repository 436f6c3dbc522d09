//! Whether words begin a clause: rules asked in order, of which the first that knows decides.

use super::passage::Passage;
use crate::quotes::attribution::Attribution;
use crate::quotes::reading::Reading;
use crate::words::cues::{Cue, Form, Use};
use crate::words::grammar::{self, Class};

/// Verbs that report so often without "that" need no other sign of a clause.
pub(super) const SURE: u8 = 88;

/// A clause is followed this many tokens to its verb at most.
const REACH: usize = 30;

/// The comma after a subordinate clause stands so many tokens behind its beginning at most.
const SUBORDINATE: usize = 40;

/// What may be a clause: the words from `start` on, after an attribution.
struct Opening<'p, 'r, 'd> {
    passage: &'p Passage<'r, 'd>,
    said: &'p Attribution,
    start: usize,
}

/// Whether the words begin a clause; nothing where the rule does not know.
type Rule = fn(&Opening<'_, '_, '_>) -> Option<bool>;

/// The rules in their order; what none of them knows begins no clause.
const RULES: &[Rule] =
    &[past_the_end, pro_form, verb_first, subordinate, fronted, pronoun_first, subject_and_verb];

/// Whether the words at `start` look like a clause: a subject, and a verb not far behind.
pub(super) fn begins_clause(passage: &Passage<'_, '_>, said: &Attribution, start: usize) -> bool {
    let opening = Opening { passage, said, start };
    RULES.iter().find_map(|rule| rule(&opening)).unwrap_or(false)
}

impl Opening<'_, '_, '_> {
    /// Whether the verb of speech reports so often that it needs no other sign.
    fn is_sure(&self) -> bool {
        self.said.cue.verb.bare >= SURE
    }
}

/// Nothing is left of the passage.
fn past_the_end(opening: &Opening<'_, '_, '_>) -> Option<bool> {
    (opening.start >= opening.passage.tokens.end).then_some(false)
}

/// "said much about", "said something": what was said is not told.
fn pro_form(opening: &Opening<'_, '_, '_>) -> Option<bool> {
    let (reading, start) = (opening.passage.reading, opening.start);
    let verb = start + 1 + usize::from(reading.class(start + 1) == Class::Adverb);
    let ends = matches!(reading.class(verb), Class::Preposition | Class::Mark | Class::Break);
    let vague = reading.is_in(start, grammar::VAGUE)
        && (ends || reading.is(start, "something"))
        && !is_quantity(reading, start)
        && !reading.is_verb(verb);
    vague.then_some(false)
}

/// "which he said was long", "a poem she said was long": the subject stands before the attribution.
fn verb_first(opening: &Opening<'_, '_, '_>) -> Option<bool> {
    let Opening { passage, said, start } = *opening;
    let reading = passage.reading;
    if !reading.is_verb(start) || is_gerund(passage, start) || reading.is(start, "not") {
        return None;
    }
    let auxiliary = reading.class(start) == Class::Auxiliary;
    let relative = passage.is_relative(said) && (auxiliary || opening.is_sure());
    let bare = start == said.end && opening.is_sure() && passage.is_bare_relative(said);
    Some(relative || bare)
}

/// "He said while it rained the sun shone."
fn subordinate(opening: &Opening<'_, '_, '_>) -> Option<bool> {
    let Opening { passage, start, .. } = *opening;
    if !opening.is_sure() || !passage.reading.is_in(start, grammar::SUBORDINATORS) {
        return None;
    }
    let mut following = start..passage.tokens.end.min(start + SUBORDINATE);
    Some(following.any(|place| passage.reading.word(place) == ","))
}

/// "He said under the new law, people would pay": a phrase, a comma, and then subject and verb.
fn fronted(opening: &Opening<'_, '_, '_>) -> Option<bool> {
    let Opening { passage, start, .. } = *opening;
    let reading = passage.reading;
    let ties = reading.class(start) == Class::Preposition && !is_quantity(reading, start);
    if !ties || !opening.is_sure() || reading.quotation_of(start + 1).is_some() {
        return None;
    }
    let inside = |&place: &usize| {
        matches!(
            reading.class(place),
            Class::Determiner | Class::Noun | Class::Name | Class::Number | Class::Time
        ) && !reading.is_verb(place)
            || reading.class(place) == Class::Preposition
    };
    let comma = (start + 1..passage.tokens.end.min(start + FRONTED)).find(|place| !inside(place))?;
    let parted = reading.word(comma) == "," && reading.quotation_of(comma).is_none();
    let subject = matches!(
        reading.class(comma + 1),
        Class::Determiner | Class::Noun | Class::Name | Class::Number | Class::Pronoun
    );
    let clause = comma + 2..passage.tokens.end.min(comma + FRONTED);
    let mut clause = clause
        .take_while(|&place| !matches!(reading.class(place), Class::Mark | Class::Relative | Class::Break));
    (parted && subject && clause.any(|place| reading.is_verb(place))).then_some(true)
}

/// Phrases before the subject have fewer tokens than this, and so has what stands between it and its verb.
const FRONTED: usize = 12;

/// "He said they left."
fn pronoun_first(opening: &Opening<'_, '_, '_>) -> Option<bool> {
    let (reading, start) = (opening.passage.reading, opening.start);
    let goes_on = reading.class(start + 1) != Class::Mark || reading.quotation_of(start + 1).is_some();
    // "said it again", "said it in May": what was said is not told.
    let verb = start + 1 + usize::from(reading.class(start + 1) == Class::Adverb);
    let object = reading.is(start, "it")
        && !matches!(reading.class(verb), Class::Noun | Class::Verb | Class::Auxiliary | Class::Name)
        && !reading.is_verb(verb)
        && reading.quotation_of(verb).is_none();
    if object {
        return Some(false);
    }
    (is_subject_pronoun(reading, start) && goes_on).then_some(true)
}

/// "He said rain fell": what can be a subject, and a verb behind it, which a verb that is sure does without.
fn subject_and_verb(opening: &Opening<'_, '_, '_>) -> Option<bool> {
    let Opening { passage, start, .. } = *opening;
    let reading = passage.reading;
    if !is_subject(opening) {
        return None;
    }
    // "announced a plan and went home": the verb is none of the clause.
    // "denied the charge", "explained the rules": nouns.
    let noun = |cue: Cue| cue.verb.takes(Use::Noun) && matches!(cue.form, Form::Base | Form::Third);
    let verbal = |&place: &usize| {
        reading.is_verb(place) || reading.cue(place).is_some_and(|cue| opening.is_sure() || !noun(cue))
    };
    let verb = (start + 1..limit(opening)).find(verbal);
    let own = verb.is_some_and(|verb| reading.class(verb - 1) != Class::And);
    Some(own || opening.is_sure() && start + 3 < passage.tokens.end)
}

/// Whether what stands first can be the subject of a clause, or stand before it.
fn is_subject(opening: &Opening<'_, '_, '_>) -> bool {
    let Opening { passage, start, .. } = *opening;
    let reading = passage.reading;
    reading.quotation_of(start).is_some()
        || is_gerund(passage, start)
        || is_quantity(reading, start)
        || match reading.class(start) {
            Class::Time | Class::Pronoun | Class::Determiner | Class::Name | Class::Noun | Class::Number => {
                true
            }
            Class::Adverb => opening.is_sure(),
            // "said not all roads were shut"
            Class::Auxiliary => {
                opening.is_sure()
                    && reading.is(start, "not")
                    && matches!(reading.class(start + 1), Class::Determiner | Class::Number)
            }
            _ => false,
        }
}

/// "at least three", "more than half", "up to 40", "about 20", "nearly a third", "as many as nine": it counts the subject.
pub(super) fn is_quantity(reading: &Reading<'_>, start: usize) -> bool {
    let next = |words: &[&str], place: usize| words.iter().any(|word| reading.is(place, word));
    // "about a third", but not "about a plan" or "about some".
    let share = ["third", "quarter", "fifth", "tenth", "dozen", "hundred", "thousand", "million", "billion"];
    let counts = |place: usize| {
        let shared = next(&["a", "an", "one"], place) && next(&share, place + 1);
        let some = reading.class(place) == Class::Determiner && next(&["some", "most", "both"], place);
        reading.class(place) == Class::Number
            || reading.is_in(place, grammar::QUANTITIES) && !some
            || next(&["half", "ten", "twenty", "$", "£", "€"], place)
            || shared
    };
    let than = next(&["more", "less", "fewer", "rather"], start) && reading.is(start + 1, "than")
        || next(&["at"], start) && next(&["least", "most"], start + 1)
        || next(&["up", "close", "upwards"], start) && next(&["to", "of"], start + 1);
    let as_ = next(&["as"], start)
        && next(&["many", "much", "few", "little"], start + 1)
        && reading.is(start + 2, "as");
    let about = next(
        &["about", "around", "over", "under", "nearly", "almost", "roughly", "some", "only", "just"],
        start,
    );
    let approximately = next(&["approximately", "virtually", "practically", "between"], start);
    as_ || than && counts(start + 2) || (about || approximately) && counts(start + 1)
}

/// Where the verb of the clause is looked for no more.
fn limit(opening: &Opening<'_, '_, '_>) -> usize {
    let Opening { passage, start, .. } = *opening;
    let reading = passage.reading;
    let limit = passage.tokens.end.min(start + REACH);
    // The verb of a relative clause is not the one looked for: "repeated his plea, which they ignored".
    let relative = (start + 1..limit).find(|&place| reading.class(place) == Class::Relative).unwrap_or(limit);
    let limit = if reading.is(relative, "which") { relative } else { limit };
    if opening.is_sure() {
        return limit;
    }
    // "announced a plan, though the mayor objected"
    let parted = |&place: &usize| {
        reading.word(place) == "," || reading.class(place) == Class::Break && !reading.is(place, "than")
    };
    (start + 1..limit).find(parted).unwrap_or(limit)
}

pub(super) fn is_gerund(passage: &Passage<'_, '_>, place: usize) -> bool {
    let word = passage.reading.word(place);
    word.len() > 4 && word.ends_with("ing") && word != "according" && !word.starts_with(char::is_uppercase)
}

/// "he", "there": what stands first is the subject of a clause.
pub(super) fn is_subject_pronoun(reading: &Reading<'_>, place: usize) -> bool {
    ["he", "she", "they", "we", "i", "it", "there"].iter().any(|word| reading.is(place, word))
}
