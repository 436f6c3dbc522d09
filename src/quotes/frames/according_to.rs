//! According to X, ... and ..., according to X.

use super::passage::Passage;
use crate::analysis::QuoteKind;
use crate::quotes::reading::Reading;
use crate::quotes::source;
use crate::quotes::utterance::{Frame, Utterance};
use crate::words::grammar::Class;
use crate::words::nouns;
use std::ops::Range;

/// Reads the attribution whose "according" stands at `place`.
pub(super) fn read(passage: &mut Passage<'_, '_>, place: usize) {
    let reading = passage.reading;
    let Some(source) = source::after_preposition(reading, place + 2, passage.tokens.end) else { return };
    let light =
        |at: usize| matches!(reading.class(at), Class::Mark | Class::And | Class::Break | Class::Adverb);
    let first = place < passage.floor + 4
        && (passage.floor..place).all(|at| light(at) && reading.quotation_of(at).is_none());
    let content = if first {
        let apposed = apposed_end(passage.reading, source.tokens.end, passage.tokens.end);
        let comma = (apposed..passage.tokens.end.min(apposed + 40))
            .find(|&at| reading.word(at) == "," && reading.quotation_of(at).is_none());
        let from = after_aside(passage, source.tokens.end)
            .or(comma.map(|comma| comma + 1))
            .unwrap_or(source.whole.end);
        passage.stretch(from, passage.clause_end(from, false))
    } else {
        passage.stretch(passage.floor, place)
    };
    let Some((span, mut quotations, mut kind)) = content else { return };
    let mut content = vec![span];
    let mut end = source.whole.end;
    if !first {
        passage.cut(place);
        // "The rain, according to X, ended."
        let verbal =
            (passage.floor..place).any(|at| reading.is_verb(at) || reading.quotation_of(at).is_some());
        if reading.word(end) == ","
            && (!verbal || reading.is(end + 1, "with"))
            && let Some(right) = passage.stretch(end + 1, passage.clause_end(end + 1, false))
        {
            content.push(right.0);
            quotations.extend(right.1);
            kind = if right.2 == kind { kind } else { QuoteKind::Mixed };
            end = passage.clause_end(end + 1, false);
        }
    }
    passage.floor = end;
    passage.found.push(Utterance {
        content,
        quotations,
        kind,
        cue: Some(reading.span(place..place + 2)),
        source: Some(source.tokens.clone()),
        confidence: 0.8,
        frame: Frame::AccordingTo,
    });
    passage.speaker = Some(source);
}

/// The comma that closes what is apposed to a source which ends at `end`: ", a baker,", ", who bakes,"; `end` where nothing is,
/// as in "according to the Herald, the roof, a mess, fell".
pub(super) fn apposed_end(reading: &Reading<'_>, end: usize, limit: usize) -> usize {
    let limit = limit.min(end + 40);
    let comma = |from: usize| (from..limit).find(|&place| reading.word(place) == ",");
    let Some(close) = comma(end + 1).filter(|_| reading.word(end) == ",") else { return end };
    let inner = end + 1..close;
    if reading.class(end + 1) == Class::Relative {
        return close;
    }
    let verbal = |mut places: Range<usize>| places.any(|place| reading.is_verb(place));
    // "chair of the board", "a baker"
    let describes = reading.class(end + 1) == Class::Noun && reading.is(end + 2, "of")
        || inner.clone().any(|place| nouns::voice(&reading.word(place).to_lowercase()).is_some());
    let named = |mut places: Range<usize>| places.all(|place| reading.class(place) == Class::Name);
    let of_name = reading.class(end - 1) == Class::Name && describes || named(inner.clone());
    let begins = !matches!(reading.class(close + 1), Class::Mark | Class::And | Class::Relative)
        && !reading.is_verb(close + 1);
    let clause = verbal(close + 1..comma(close + 1).unwrap_or(limit));
    if !verbal(inner) && of_name && begins && clause { close } else { end }
}

/// The place after an aside between dashes that begins at `from`: "— which used it —".
fn after_aside(passage: &Passage<'_, '_>, from: usize) -> Option<usize> {
    let reading = passage.reading;
    let dash = |place: usize| {
        matches!(reading.word(place), "—" | "–" | "--") && reading.quotation_of(place).is_none()
    };
    let limit = passage.tokens.end.min(from + 40);
    (from + 1..limit).find(|&place| dash(from) && dash(place)).map(|closing| closing + 1)
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn the_clause_stands_before_or_after() {
        check(&[
            "{According to} <the Herald>, [two roads were closed].",
            "{According to} <a longer account of the talk>, [the two leaders discussed the rain].",
            "But {according to} <officials in the north>, [it rained].",
            "[Two roads were closed], {according to} <Ada Example>, a baker.",
            "[The rain], {according to} <the Herald>, [is over].",
            "{According to} <Ada Example>, the baker, [the roof is weak].",
            "{According to} <Ada Example>, chair of the board, [it is weak].",
            "{According to} <this letter>, [the roof is safe].",
            "{According to} <that man>, [it is not].",
            "{According to} <those present>, [he wept].",
            "{According to} <the Herald>, [the roof, a wet mess, fell].",
            "{According to} <the study> — which used letters from the north — [the town is wet].",
        ]);
    }
}
