//! The medium or the occasion in an attribution: "in a statement", "on Twitter", "at a news conference"; and a
//! document that is itself the source.

use super::path::is_clear;
use super::phrase::{is_medium, named, phrase};
use super::setting::Setting;
use super::surroundings::Surroundings;
use crate::analysis::{Quote, QuoteRule, SpeakerKind};
use crate::text::Span;
use crate::words::attributes::Attributes;
use crate::words::grammar::{self, Class};
use crate::words::nouns::Voice;
use std::ops::Range;

/// The words for the medium in the attribution of `quote`.
pub(super) fn medium(setting: &Setting<'_>, quote: &Quote, around: &Surroundings) -> Option<Range<usize>> {
    let told = told_occasion(setting, around);
    let stretches = around.stretches();
    let found = told.or_else(|| swallowed(setting, around));
    let found = found.or_else(|| stretches.iter().find_map(|stretch| in_stretch(setting, stretch)));
    found.or_else(|| of_source(setting, quote, around))
}

/// "told a news conference that".
fn told_occasion(setting: &Setting<'_>, around: &Surroundings) -> Option<Range<usize>> {
    let from = around.after.start;
    let tells = around.cue.end == from && setting.reading.is(around.cue.start, "told");
    let words = phrase(setting, from, around.after.end);
    let head = words.end.checked_sub(1).filter(|_| tells && !words.is_empty())?;
    let small = setting.reading.class(head) == Class::Noun;
    (small && named(setting, head).is_some_and(|noun| noun.is(Attributes::MEDIUM) && noun.voice().is_none()))
        .then_some(words)
}

/// The first medium of the stretch that a preposition ties to the verb.
fn in_stretch(setting: &Setting<'_>, stretch: &Range<usize>) -> Option<Range<usize>> {
    stretch.clone().find_map(|place| {
        let means = setting.reading.class(place) == Class::Preposition
            && setting.reading.is_in(place, grammar::MEANS);
        let words = if means { phrase(setting, place + 1, stretch.end) } else { 0..0 };
        let head = words.end.checked_sub(1).filter(|_| !words.is_empty())?;
        let title = setting.reading.is(place, "on") && setting.reading.quotation_of(head).is_some();
        let words = series(setting, words, stretch.end);
        let head = words.end - 1;
        ((title || is_medium(setting, head)) && is_clear(setting, stretch.start..place)).then_some(words)
    })
}

/// "in a letter X wrote": where the words taken for the source begin with the medium.
fn swallowed(setting: &Setting<'_>, around: &Surroundings) -> Option<Range<usize>> {
    let place = around.source.start.checked_sub(1)?;
    let means = setting.reading.is_in(place, grammar::MEANS);
    let words = phrase(setting, around.source.start, around.source.end);
    let own = means && !words.is_empty() && words.end < around.source.end;
    (own && is_medium(setting, words.end - 1)).then_some(words)
}

/// "a series of tweets": what there is several of.
fn series(setting: &Setting<'_>, words: Range<usize>, ceiling: usize) -> Range<usize> {
    let several = ["series", "string", "pair", "number", "flurry", "couple", "collection"];
    let head = words.end.saturating_sub(1);
    let counts = several.iter().any(|word| setting.reading.is(head, word));
    if !counts || !setting.reading.is(words.end, "of") {
        return words;
    }
    let more = phrase(setting, words.end + 1, ceiling);
    if more.is_empty() { words } else { words.start..more.end }
}

/// "The report said", "a ruling by the court that": the document that speaks.
fn of_source(setting: &Setting<'_>, quote: &Quote, around: &Surroundings) -> Option<Range<usize>> {
    if quote.rule == QuoteRule::Nominal {
        let head = around.cue.end.checked_sub(1)?;
        let written = named(setting, head).is_some_and(|noun| noun.voice() == Some(Voice::Document));
        return written.then(|| opening(setting, head)..head + 1);
    }
    if quote.rule == QuoteRule::Transcript {
        return None;
    }
    // "The report by the union said": the union's words, in its report.
    let words = phrase(setting, around.source.start, around.source.end);
    let head = words.end.checked_sub(1).filter(|_| !words.is_empty())?;
    let noun = named(setting, head);
    let written = noun.is_some_and(|noun| noun.voice() == Some(Voice::Document));
    let measured = noun.is_some_and(|noun| noun.is(Attributes::MEASURED));
    let document = quote.speaker.kind == SpeakerKind::Document || written;
    (document && !measured && is_medium(setting, head)).then_some(words)
}

/// Where the phrase begins whose noun stands at `head`.
fn opening(setting: &Setting<'_>, head: usize) -> usize {
    let floor = head.saturating_sub(8).max(setting.sentence(head).start);
    let inside = |&place: &usize| {
        setting.is_dated(place)
            || matches!(
                setting.reading.class(place),
                Class::Determiner | Class::Noun | Class::Name | Class::Number
            ) && !setting.reading.is_verb(place)
    };
    (floor..head).rev().take_while(inside).last().unwrap_or(head)
}

/// The words at `places`.
pub(super) fn span(setting: &Setting<'_>, places: Range<usize>) -> Span {
    setting.document.span_of(places)
}

#[cfg(test)]
mod tests {
    use crate::saying::cases::check;

    #[test]
    fn the_shortest_phrase_for_the_medium_is_told() {
        check(&[
            "“It rains,” Ada Baker said in ~a statement~ released by the company.",
            "“It rains,” Ada Baker said on ~Twitter~.",
            "Ada Baker told >reporters< at ~a news conference~ that it rained.",
            "In ~an interview~ with >the Daily Record<, Ada Baker said that it rained.",
            "“It rains,” Ada Baker declared in ~a televised address~ @Wednesday evening@.",
            "Ada Baker wrote in ~a blog post~ that it rained.",
            "Ada Baker said in ~a series of tweets~ that it rained.",
        ]);
    }

    #[test]
    fn a_document_that_speaks_is_the_medium() {
        check(&[
            "~The report~ said it rained.",
            "~An @October 11@ presentation~ indicated that it would rain.",
        ]);
    }

    #[test]
    fn a_bare_verb_or_an_outlet_is_no_medium() {
        check(&["“It rains,” Ada Baker tweeted.", "The Daily Record said it rained."]);
    }
}
