//! According to X, ... and ..., according to X.

use super::passage::Passage;
use crate::analysis::QuoteKind;
use crate::quotes::source;
use crate::quotes::utterance::{Frame, Utterance};
use crate::words::grammar::Class;

/// Reads the attribution whose "according" stands at `place`.
pub(super) fn read(passage: &mut Passage<'_, '_>, place: usize) {
    let reading = passage.reading;
    let Some(source) = source::after(reading, place + 2, passage.tokens.end) else { return };
    let light =
        |at: usize| matches!(reading.class(at), Class::Mark | Class::And | Class::Break | Class::Adverb);
    let first = place < passage.floor + 4
        && (passage.floor..place).all(|at| light(at) && reading.quotation_of(at).is_none());
    let content = if first {
        let comma = (source.tokens.end..passage.tokens.end.min(source.tokens.end + 40))
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
            "{According to} <the study> — which used letters from the north — [the town is wet].",
        ]);
    }
}
