//! “...,” X said. The attribution follows the quotation, and may interrupt it: “..., ” X said, “...”.

use super::passage::{Passage, Stretch};
use crate::analysis::QuoteKind;
use crate::quotes::attribution::Attribution;
use crate::quotes::utterance::Frame;
use crate::words::cues::Use;
use crate::words::grammar::Class;

/// Takes `said` where a quotation stands right before it.
pub(super) fn read(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    if said.shared || !said.cue.verb.takes(Use::Quotation) {
        return false;
    }
    let Some((quotation, start)) = quotation_before(passage, said) else { return false };
    let Some(left) = passage.stretch(start, passage.reading.tokens_of(quotation).end) else { return false };
    let whole = left.2 == QuoteKind::Direct;
    let mut stretches = vec![left];
    let mut end = said.end;
    if let Some((right, place)) = resumed(passage, said) {
        stretches.push(right);
        end = place;
    }
    let confidence = match (said.hollow, whole) {
        (true, _) => 0.6,
        (false, true) => 0.93,
        (false, false) => 0.55,
    };
    passage.cut(said.start);
    passage.note(said, &stretches, Frame::Beside, confidence);
    passage.floor = end;
    true
}

/// An attribution that is a sentence of its own has no other verb within so many tokens.
const SHORT: usize = 12;

/// Names and titles between marks have at most so many tokens, marks included.
const LONGEST_NAME: usize = 6;

/// The quotation that ends right before the attribution, and where its content begins.
fn quotation_before(passage: &Passage<'_, '_>, said: &Attribution) -> Option<(u32, usize)> {
    let reading = passage.reading;
    let mut last = said.start.checked_sub(1)?;
    let comma =
        reading.quotation_of(last).is_none() && matches!(reading.word(last), "," | "—" | "–" | "-" | "--");
    last -= usize::from(comma && last > 0);
    // Ada Example said: “It rains.” Bob Baker agreed.
    let quotation = reading.quotation_of(last).filter(|&quotation| !passage.is_taken(quotation))?;
    let tokens = reading.tokens_of(quotation);
    let before_mark = reading.word(tokens.end.saturating_sub(2));
    let stopped =
        comma || matches!(before_mark, "," | "." | "?" | "!" | "..." | "…" | "—" | "-" | "--" | "–");
    if last < passage.tokens.start {
        // A sentence of its own: “Will it rain?” X asked.
        let ends = (said.end..passage.tokens.end).take(SHORT).all(|place| {
            !reading.is_verb(place) && reading.quotation_of(place).is_none() && !reading.is(place, "that")
        });
        let same_line = reading.document.line_at(reading.span(last..last + 1).start)
            == reading.document.line_at(reading.span(said.start..said.end).start);
        // “...,” said X of the song “Y.” She wrote it: a title in another sentence.
        let first = tokens.start.checked_sub(1).is_none_or(|before| {
            reading.class(before) == Class::Mark && !matches!(reading.word(before), "," | "-" | "(")
                || reading.document.line_at(reading.span(before..tokens.start).start)
                    != reading.document.line_at(reading.span(tokens.clone()).start)
        });
        return (same_line && ends && stopped && first && said.start == passage.tokens.start)
            .then_some((quotation, tokens.start));
    }
    let bare = tokens.start <= passage.floor
        || reading.word(tokens.start - 1) == ":"
        || tokens.start == passage.floor + 1 && reading.class(passage.floor) == Class::Mark;
    if !stopped {
        // “... it” said X: no comma, but nothing else can be meant.
        // “Rain” director X said: a name.
        let inverted = said.source.as_ref().is_some_and(|source| source.tokens.start >= said.verb.end);
        let spoken = inverted || tokens.len() > LONGEST_NAME;
        return (bare && spoken && said.source.is_some()).then_some((quotation, tokens.start));
    }
    Some((quotation, if bare { tokens.start } else { passage.floor }))
}

/// The quotation that goes on after the attribution, and where it ends: “...,” X said, “...”. Titles, names and signs
/// between marks may stand before it: “...,” said X of the band “Y,” “...”.
fn resumed(passage: &Passage<'_, '_>, said: &Attribution) -> Option<(Stretch, usize)> {
    let reading = passage.reading;
    let limit = passage.tokens.end.min(said.end + 25);
    let mut from = said.end;
    while let Some(opening) = (from..limit).find(|&place| reading.quotation_of(place).is_some()) {
        let tokens = reading.tokens_of(reading.quotation_of(opening)?);
        let spoken = (said.end..opening)
            .any(|place| reading.quotation_of(place).is_none() && reading.cue(place).is_some());
        if spoken || tokens.start < opening {
            return None;
        }
        let ends = (tokens.end..passage.tokens.end).all(|place| reading.class(place) == Class::Mark);
        if ends && is_parted(passage, said, opening) {
            return Some((passage.stretch(tokens.start, tokens.end)?, tokens.end));
        }
        from = tokens.end.max(opening + 1);
    }
    None
}

/// Whether a mark stands before the quotation that opens at `opening`, or only the attribution: “...” X said “...”. The
/// end of a description does not part: said X, star of “Y.”
fn is_parted(passage: &Passage<'_, '_>, said: &Attribution, opening: usize) -> bool {
    let reading = passage.reading;
    let before = opening - 1;
    if reading.quotation_of(before).is_some() {
        return matches!(reading.word(before.saturating_sub(1)), "," | "." | ";");
    }
    let bare = said.source.as_ref().is_none_or(|source| {
        source.whole == source.tokens
            && source.tokens.clone().all(|place| matches!(reading.class(place), Class::Name | Class::Pronoun))
    });
    matches!(reading.word(before), "," | ":" | "—" | "–" | "." | ";")
        || opening == said.end && (said.end == said.verb.end || bare)
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn an_attribution_after_a_quotation_is_found_with_its_whole_source() {
        check(&[
            "“[We will stay,]” <Ada Example> {said}.",
            "\"[We will stay,]\" {said} <Mayor Ada Example> on Tuesday.",
            "''[We will stay,]'' {said} <Ada Example>, 41, a baker.",
            "“Rain” <director Ada Example> {said} [it was cold].",
            "“[We will stay,]” <the Ministry of Works> {said} in a statement.",
            "“[We will stay,]” {said} <an aide who spoke on condition of anonymity>.",
            "“[Will it rain?]” <she> {asked}.",
            "“[Will it rain?]” <Baker> {asked}.",
            "“[We will stay]”, <Ada Example>, who bakes, {said}.",
            "“[It rained,]” <Ada Example>, a baker from the north, a town of bakers, {said} on Monday.",
        ]);
    }

    #[test]
    fn a_quotation_interrupted_by_its_attribution_is_one_quote() {
        check(&[
            "“[We will stay,]” <she> {said}, “[and we will win.]”",
            "“[We will stay,]” {said} <Ada Example>. “[We will win.]”",
            "“[We will stay,]” <Example> {said}. “[We will win,]” {added} <Baker>.",
        ]);
    }

    #[test]
    fn words_before_the_quotation_make_the_clause_mixed() {
        check(&[
            "[The plan is “a sad mistake,”] <she> {said}.",
            "[The two met to discuss “the long rain,”] <the minister> {wrote} on Friday.",
        ]);
    }
}
