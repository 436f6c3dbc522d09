//! X called Y “a thief”, X condemned it as “a breach”: the words between marks are X's, the clause is the reporter's.

use super::{Frame, Passage};
use crate::quotes::attribution::Attribution;
use crate::quotes::cues::Use;

/// A label stands at most this many tokens after its verb.
const REACH: usize = 25;

/// Takes `said` where its verb gives a label and one in marks follows.
pub(super) fn read(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    if said.hollow || !said.cue.verb.takes(Use::Label) {
        return false;
    }
    let reading = passage.reading;
    let stop = passage.clause_end(said.end, false);
    let end = stop.min(said.end + REACH);
    let Some(opening) = (said.end..end).find(|&place| reading.quotation_of(place).is_some()) else {
        return false;
    };
    // "a forum called “The Well”" is a name.
    let named = opening == said.end && !passage.is_relative(said);
    if named || (said.end..opening).any(|place| reading.cue(place).is_some()) {
        return false;
    }
    let Some(quotation) = reading.quotation_of(opening) else { return false };
    let close = reading.tokens_of(quotation).end;
    let comma = (close..stop).find(|&place| reading.word(place) == ",");
    let close = comma.unwrap_or(stop).max(close);
    let Some(content) = passage.stretch(said.end, close) else { return false };
    passage.note(said, &[content], Frame::Label, 0.75);
    passage.floor = close;
    true
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn a_label_in_marks_is_mixed_and_one_without_is_nothing() {
        check(&[
            "<She> {called} [him “a sad liar.”]",
            "<Foreign Minister Ada Example> {condemned} [the raid as a “breach of the order.”]",
            "She called him a liar.",
            "He asked in a forum called “The Old Well” about it.",
        ]);
    }
}
