//! ..., X said. The attribution stands after the reported clause, or in the middle of it, between commas.

use super::ahead::{is_thing, rules};
use super::clause::addressee_end;
use super::occasion::skip_time;
use super::passage::{Passage, Stretch};
use crate::quotes::attribution::Attribution;
use crate::quotes::utterance::Frame;
use crate::words::cues::Use;
use crate::words::grammar::{self, Class};
use crate::words::marks::is_possessive;

/// So often clause and speaker are right, measured over articles, whatever the verb.
const RIGHT: f64 = 0.77;

/// Verbs that report less often than this, in 100, without marks need a speaker who can speak.
const RARE: u8 = 20;

/// Takes `said` where a clause and a comma stand before it, and no clause of its own follows.
pub(super) fn read(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    let reading = passage.reading;
    if said.shared || said.hollow || !said.cue.verb.takes(Use::Clause) || said.start <= passage.floor {
        return false;
    }
    // "the rain continued, ...": such a verb reports only what somebody can say.
    if said.cue.verb.bare < RARE && is_thing(passage, said) {
        return false;
    }
    if said.cue.verb.takes(Use::Ruling) && !rules(passage, said) {
        return false;
    }
    let comma = said.start - 1;
    if reading.is(comma, "as") && as_reported(passage, said) {
        return true;
    }
    if comma <= passage.floor || reading.word(comma) != "," || reading.quotation_of(comma).is_some() {
        return false;
    }
    let end = if said.cue.verb.takes(Use::Addressee) { addressee_end(passage, said.end) } else { said.end };
    let inverted = said.source.as_ref().is_some_and(|source| source.tokens.start >= said.verb.end);
    let timed = skip_time(passage, end);
    let end = if reading.word(timed) == "," { timed } else { end };
    let parted = reading.word(end) == ",";
    let verbal =
        (passage.floor..comma).any(|place| reading.is_verb(place) || reading.quotation_of(place).is_some());
    if !(parted || verbal && is_over(passage, end) || is_last(passage, end)) {
        return false;
    }
    if !parted && is_adverbial(passage, comma) && !ends(passage, skip_time(passage, end)) {
        return false;
    }
    if !verbal && reading.quotation_of(end + 1).is_some() {
        return false;
    }
    let mut stretches: Vec<Stretch> = Vec::new();
    // A lone "But" or "Still" is no piece, a lone "Police" is.
    let first = reading.class(passage.floor);
    let nominal = matches!(first, Class::Name | Class::Noun | Class::Pronoun | Class::Determiner);
    if verbal || nominal || comma > passage.floor + 1 {
        stretches.extend(passage.stretch(passage.floor, comma));
    }
    let mut floor = end;
    if parted
        && (!inverted || !verbal && reading.is_verb(end + 1))
        && !passage.report_follows(end + 1)
        && reading.class(end + 1) != Class::Relative
    {
        let stop = passage.clause_end(end + 1, false);
        if let Some(right) = passage.stretch(end + 1, stop) {
            stretches.push(right);
            floor = stop;
        }
    }
    if stretches.is_empty() {
        return false;
    }
    passage.cut(said.start);
    passage.note(said, &stretches, Frame::Aside, RIGHT);
    passage.floor = floor;
    true
}

/// "As X reported, ...": the clause follows the comma, or stands on both sides of it.
fn as_reported(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    let reading = passage.reading;
    let as_ = said.start - 1;
    let over = |place: &usize| reading.word(*place) == "," && reading.quotation_of(*place).is_none();
    let start = passage.floor.max(passage.tokens.start);
    let left =
        (as_ > start + 1 && reading.word(as_ - 1) == ",").then(|| passage.stretch(start, as_ - 1)).flatten();
    let first = left.is_some()
        || (start..as_).all(|place| {
            reading.class(place) == Class::Mark
                || ["but", "and", "yet"].iter().any(|word| reading.is(place, word))
        });
    let limit = passage.tokens.end.min(said.end + 12);
    let Some(comma) = (said.end..limit).find(over).filter(|_| first) else { return false };
    // "As she closed the meeting": the verb has an object.
    let object =
        matches!(reading.class(said.end), Class::Determiner | Class::Noun | Class::Name | Class::Pronoun)
            && said.source.as_ref().is_some_and(|source| source.tokens.start < said.verb.start)
            && !said.cue.verb.takes(Use::Addressee);
    if object || (said.end..comma).any(|place| reading.is_verb(place) || reading.is(place, "that")) {
        return false;
    }
    let end = passage.clause_end(comma + 1, false);
    let Some(content) = passage.stretch(comma + 1, end) else { return false };
    let stretches: Vec<Stretch> = left.into_iter().chain([content]).collect();
    passage.note(said, &stretches, Frame::Aside, RIGHT);
    passage.floor = end;
    true
}

/// Whether what stands before `comma` is a clause or phrase that another must follow: "When it rained, X said ..."
fn is_adverbial(passage: &Passage<'_, '_>, comma: usize) -> bool {
    let reading = passage.reading;
    let first = passage.floor;
    let whole =
        (first..comma).all(|place| reading.word(place) != "," || reading.quotation_of(place).is_some());
    let opener = reading.is_in(first, grammar::ASIDE_OPENERS);
    let gerund = reading.word(first).len() > 5 && reading.word(first).ends_with("ing");
    let phrase =
        reading.class(first) == Class::Preposition && !(first..comma).any(|place| reading.is_verb(place));
    whole && (opener || gerund || phrase) && first == passage.tokens.start
}

/// Whether nothing but marks stands from `place` on.
fn ends(passage: &Passage<'_, '_>, place: usize) -> bool {
    (place..passage.tokens.end).all(|place| passage.reading.class(place) == Class::Mark)
}

/// Whether the passage ends with the attribution, and what stands before is no adverbial: "Sorry, X said."
fn is_last(passage: &Passage<'_, '_>, end: usize) -> bool {
    let reading = passage.reading;
    let adverbial = matches!(
        reading.class(passage.floor),
        Class::Time | Class::Preposition | Class::Break | Class::Adverb | Class::And
    );
    let parts = (passage.floor..end).filter(|&place| reading.word(place) == ",").count();
    ends(passage, skip_time(passage, end))
        && (!adverbial || parts > 1)
        && passage.floor == passage.tokens.start
}

/// Whether nothing but time, place and medium follows: the end of the passage, or a comma, soon.
fn is_over(passage: &Passage<'_, '_>, from: usize) -> bool {
    let reading = passage.reading;
    for place in from..passage.tokens.end.min(from + 25) {
        let infinitive = place == from && reading.is(place, "to");
        // "in a letter that was found"
        let relative = reading.is(place, "that") && place > from + 1 && reading.is_verb(place + 1);
        if relative {
            return true;
        }
        if reading.quotation_of(place).is_some() || reading.is(place, "that") || infinitive {
            return false;
        }
        // "in the mayor's letter"
        if place > from && is_possessive(reading.word(place)) {
            continue;
        }
        let ends = matches!(reading.word(place), "." | "," | ";" | "—" | "–" | "!" | "?");
        if ends || matches!(reading.class(place), Class::Break | Class::And) {
            return true;
        }
        if ["late", "early"].iter().any(|word| reading.is(place, word)) {
            continue;
        }
        let opens = place == from
            && matches!(reading.class(place), Class::Pronoun | Class::Determiner | Class::Name | Class::Noun);
        if opens || reading.is_verb(place) {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn an_attribution_after_the_clause_or_within_it_reports_the_clause() {
        check(&[
            "[The rain has ended], <officials> {said}.",
            "[The rain has ended], {said} <the mayor of the town>.",
            "[The rain], <she> {said}, [has ended at last].",
            "[Two roads were closed], {according to} <the Herald>.",
            "But, <she> {said}, [nobody came].",
            "[Sorry], <Baker> {said}.",
            "[The rain], <the mayor> {told} them, [was simple].",
            "[The pilot was kind], <a northern official> {told} the Herald.",
            "As <the Herald> {reported}, [the rain is over].",
            "[The rain], as <the Herald> {reported}, [is over].",
            "[The roads were closed], <officials> {said} late Thursday.",
            "[The town “was wet” and cold], <Baker> {said} in the mayor's letter.",
            "[The roads were closed], {said} <the mayor> in a letter that was found later.",
        ]);
    }

    #[test]
    fn a_time_before_the_attribution_is_no_clause() {
        check(&[
            "On Tuesday, <the mayor> {said} [it would rain].",
            "In a letter, <she> {wrote}: “[It rained.]”",
            "When the rain ended, <Baker> {said} [the sun was out].",
            "As she concluded the debate, Baker left.",
            "To see that the rain continued, the mayor went home.",
        ]);
    }

    #[test]
    fn a_report_within_a_report_gives_both_the_outer_from_the_start() {
        check(&["[<Ada Example> {told} Baker [it would rain]], <the palace> {said}."]);
    }
}
