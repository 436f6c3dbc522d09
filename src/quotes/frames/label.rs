//! X called Y “a thief”, X condemned it as “a breach”: the words between marks are X's, the clause is the reporter's.

use super::occasion::is_medium;
use super::passage::Passage;
use crate::quotes::attribution::Attribution;
use crate::quotes::utterance::Frame;
use crate::words::cues::Use;
use crate::words::grammar::Class;

/// A label stands at most this many tokens after its verb.
const REACH: usize = 25;

/// Takes `said` where its verb gives a label and one in marks follows.
pub(super) fn read(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    let reading = passage.reading;
    if said.hollow || !said.cue.verb.takes(Use::Label) || reading.is(said.end, "on") {
        return false;
    }
    let from = said.end + usize::from(reading.is(said.end, "for"));
    let stop = passage.clause_end(from, false);
    let end = stop.min(from + REACH);
    let Some(opening) = (from..end).find(|&place| reading.quotation_of(place).is_some()) else {
        return false;
    };
    // "a forum called “The Well”" is a name.
    let named = opening == from && !passage.is_relative(said);
    if named || (from..opening).any(|place| reading.cue(place).is_some()) {
        return false;
    }
    let close = ties_end(passage, words_end(passage, opening, stop), stop, false);
    let Some(content) = passage.stretch(from, close) else { return false };
    passage.note(said, &[content], Frame::Label, 0.52);
    passage.floor = close;
    true
}

/// The end of a noun phrase with words between marks in it, of which the first open at `opening`: with those marks,
/// or with the noun after them, or with the last of several in a row.
pub(super) fn words_end(passage: &Passage<'_, '_>, opening: usize, stop: usize) -> usize {
    let reading = passage.reading;
    let mut close = opening;
    while let Some(quotation) = (close..stop.min(close + 4)).find_map(|place| reading.quotation_of(place)) {
        close = reading.tokens_of(quotation).end.max(close + 1);
    }
    close + usize::from(close < stop && reading.class(close) == Class::Noun && !reading.is_verb(close))
}

/// "the “long rain” in spring for farmers": the end of what is tied to the noun phrase that ends before `from`.
/// "in the Herald" is tied only to what is `announced`, and may else be where it was said.
pub(super) fn ties_end(passage: &Passage<'_, '_>, from: usize, stop: usize, announced: bool) -> usize {
    let reading = passage.reading;
    let mut end = from;
    while end < stop
        && ["of", "for", "in", "to", "by", "with", "between", "among"].iter().any(|tie| reading.is(end, tie))
    {
        let inside = |&place: &usize| {
            matches!(reading.class(place), Class::Determiner | Class::Noun | Class::Name | Class::Number)
                && !reading.is_verb(place)
                || reading.class(place) == Class::And
                    && reading.class(place + 1) == Class::Noun
                    && !reading.is_verb(place + 1)
                    && reading.cue(place + 1).is_none()
        };
        let last = (end + 1..stop).take_while(inside).last();
        // "in a speech": it says where the words were given.
        let placed = !announced && reading.is(end, "in") && reading.class(end + 1) != Class::Noun;
        let Some(last) = last.filter(|&last| !placed && !is_medium(reading, last)) else { break };
        end = last + 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn a_label_in_marks_is_mixed_and_one_without_is_nothing() {
        check(&[
            "<She> {called} [him “a sad liar.”]",
            "<Foreign Minister Ada Example> {condemned} [the raid as a “breach of the order.”]",
            "<She> {called} [him “a liar,” “a thief” and “a fool”] on Monday.",
            "<He> {called} for [an end to the “long rain”] in a speech.",
            "<The paper> {hailed} [him as “the comeback king” for the success of the club].",
            "<He> {called} [it “a mess”] in the Herald.",
            "<A report> {highlighted} [the “alarming rise” in casual work].",
            "She called him a liar.",
            "He asked in a forum called “The Old Well” about it.",
        ]);
    }
}
