//! Y was told (by X) that ..., Y was asked to ...: who speaks stands after "by", or nowhere.

use super::passage::Passage;
use crate::quotes::attribution::Attribution;
use crate::quotes::source;
use crate::quotes::utterance::Frame;
use crate::words::cues::Use;

/// After these and "to" stands what people say of the subject.
const HEARSAY: [&str; 4] = ["said", "alleged", "rumoured", "rumored"];

/// Whether nobody tells who says so: "is said to be ill".
pub(crate) fn is_hearsay(cue: &str) -> bool {
    HEARSAY.contains(&cue)
}

/// Takes `said` where a clause says what the subject was told.
pub(super) fn read(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    let (reading, verb) = (passage.reading, said.cue.verb);
    let tells = verb.takes(Use::Addressee) || verb.takes(Use::MayAddress) || verb.takes(Use::Infinitive);
    let negated = reading.is(said.verb.start.saturating_sub(1), "not")
        || reading.is(said.verb.start.saturating_sub(1), "never");
    let hears = is_hearsay(reading.word(said.verb.start));
    if !said.passive || !(tells || hears) || negated {
        return false;
    }
    let by = reading.is(said.verb.end, "by").then_some(said.verb.end + 1);
    let opens = |&place: &usize| reading.is(place, "to") || reading.is(place, "that");
    let ceiling = by.and_then(|from| (from..passage.tokens.end.min(from + 12)).find(opens));
    let source = by.zip(ceiling).and_then(|(from, ceiling)| source::after(reading, from, ceiling));
    let from = source.as_ref().map_or(said.verb.end, |source| source.whole.end);
    // "She is said to be ill": by whom, nobody tells.
    let hearsay = hears && by.is_none() && reading.is(from, "to");
    let start = if hearsay {
        from
    } else if reading.is(from, "that") && (verb.takes(Use::Addressee) || verb.takes(Use::MayAddress)) {
        from + 1
    } else if source.is_some() && reading.is(from, "to") && verb.takes(Use::Infinitive) {
        from
    } else {
        return false;
    };
    let end = passage.clause_end(start, passage.is_subordinate(said));
    let Some(content) = passage.stretch(start, end).filter(|_| end > start + 1) else { return false };
    let told = Attribution { source, ..said.clone() };
    passage.note(&told, &[content], Frame::Passive, 0.6);
    passage.edge = start;
    true
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn what_somebody_was_told_is_reported_by_whoever_stands_after_by() {
        check(&[
            "Residents were {told} that [the rain would end].",
            "Residents were {told} by <the mayor> [to leave at once].",
            "They were not told that it rained.",
            "The nurse is {said} [to be ill].",
            "They were not said to be ill.",
        ]);
    }
}
