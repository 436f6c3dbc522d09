//! Y quoted X as saying that ...: who speaks stands between.

use super::passage::Passage;
use crate::quotes::attribution::Attribution;
use crate::quotes::source;
use crate::quotes::utterance::Frame;
use crate::words::cues::Form;
use crate::words::grammar;

/// Between the verb and "as" stand so many tokens at most.
const REACH: usize = 30;

/// Reads the form of "quote" at `place`, where it says who is quoted and "as saying" what; the place of
/// the words.
pub(super) fn read(passage: &mut Passage<'_, '_>, place: usize) -> Option<usize> {
    let reading = passage.reading;
    let quotes = ["quoted", "quotes", "quoting", "cited"].iter().any(|word| reading.is(place, word));
    let passive = place.checked_sub(1).is_some_and(|be| reading.is_in(be, grammar::FORMS_OF_BE));
    if !quotes || passive {
        return None;
    }
    let limit = passage.tokens.end.min(place + REACH);
    let says = |at: usize| reading.cue(at).is_some_and(|cue| cue.form == Form::Gerund);
    let tie = (place + 1..limit).find(|&at| reading.is(at, "as") && says(at + 1))?;
    let cue = reading.cue(tie + 1)?;
    let source = source::after_preposition(reading, place + 1, tie)?;
    let start = tie + 2 + usize::from(reading.is(tie + 2, "that"));
    let end = match reading.quotation_of(start) {
        Some(quotation) => reading.tokens_of(quotation).end,
        None => passage.clause_end(start, false),
    };
    let content = passage.stretch(start, end)?;
    let said = Attribution {
        cue,
        verb: place..place + 1,
        source: Some(source),
        shared: false,
        start: place,
        end,
        hollow: false,
        passive: false,
    };
    passage.note(&said, &[content], Frame::Ahead, 0.7);
    passage.floor = end;
    Some(start)
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn who_is_quoted_as_saying_speaks() {
        check(&[
            "The agency {quoted} <Ada Example> as saying [it rained].",
            "State media {quoted} the mayor, <Bob Baker>, as saying that [it rained and poured].",
            "The Herald {quotes} <a witness> as saying “[it rained]”.",
        ]);
    }
}
