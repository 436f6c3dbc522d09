//! Withheld: the reason that an article states for not naming a source.

use super::reading::Reading;
use crate::text::Span;
use std::ops::Range;

/// How articles say that a name is withheld; where two begin at one place the longer stands first.
const PHRASES: &[&str] = &[
    "on condition of anonymity",
    "on the condition of anonymity",
    "on condition they not be",
    "asked for anonymity",
    "asked not to be named",
    "asked not to be identified",
    "asked not to be quoted",
    "asked that his name",
    "asked that her name",
    "asked to remain anonymous",
    "requested anonymity",
    "was granted anonymity",
    "were granted anonymity",
    "granted anonymity",
    "declined to be named",
    "declined to be identified",
    "declined to give his",
    "declined to give her",
    "declined to give their",
    "did not want to be named",
    "did not want to be identified",
    "did not wish to be named",
    "did not wish to be identified",
    "did n't want to be named",
    "did n't want to be identified",
    "did n't wish to be named",
    "did n't wish to be identified",
    "refused to be named",
    "refused to be identified",
    "would not give his name",
    "would not give her name",
    "wanted to remain anonymous",
    "wished to remain anonymous",
    "wishes to remain anonymous",
    "not authorized to speak",
    "not authorized to discuss",
    "not authorized to comment",
    "not authorised to speak",
    "not authorised to discuss",
    "not authorised to comment",
    "not allowed to speak",
    "not permitted to speak",
    "whose name was not",
    "whose name has been",
    "anonymously",
    "anonymity",
];

/// The phrase begins so many tokens after the source at most, and goes on for so many.
const REACH: usize = 40;
const LONGEST: usize = 60;

/// The reason that the sentence of the source at `tokens` states for withholding its name, outside of the words `said`:
/// those tell of others.
pub(crate) fn stated_reason(reading: &Reading<'_>, tokens: Range<usize>, said: &[Span]) -> Option<String> {
    let sentence = reading.document.sentence_at(reading.span(tokens.clone()).start);
    let last = reading.document.sentences().get(sentence)?.tokens.end;
    let limit = last.min(tokens.end + REACH);
    let own = |place: &usize| !said.iter().any(|piece| piece.covers(reading.span(*place..place + 1)));
    let mut places = (tokens.start..limit).filter(own);
    let (start, length) = places.find_map(|place| Some((place, phrase_at(reading, place)?)))?;
    let ends = |place: usize| {
        matches!(reading.word(place), "." | "," | ";")
            || reading.quotation_of(place).is_some() && reading.quotation_of(start).is_none()
            || reports(reading, place)
    };
    let end = (start + length..last.min(start + LONGEST)).find(|&place| ends(place)).unwrap_or(last);
    let span = reading.span(start..end);
    (!span.is_empty()).then(|| reading.document.words(span).to_owned())
}

/// Whether a cue stands at `place` that the source is the subject of: not "to speak", not "authorized to discuss".
fn reports(reading: &Reading<'_>, place: usize) -> bool {
    reading.is_verb(place) && reading.cue(place).is_some() && !reading.is(place.saturating_sub(1), "to")
}

/// How many tokens the phrase at `place` has that says a name is withheld; nothing where there is none.
pub(crate) fn phrase_at(reading: &Reading<'_>, place: usize) -> Option<usize> {
    PHRASES.iter().find_map(|phrase| {
        let words = phrase.split(' ');
        words.clone().zip(place..).all(|(word, at)| reading.is(at, word)).then(|| words.count())
    })
}

#[cfg(test)]
mod tests {
    use crate::{Options, analyze};

    fn reasons(text: &str) -> Vec<Option<String>> {
        analyze(text, &Options::default()).quotes.into_iter().map(|quote| quote.speaker.reason).collect()
    }

    #[test]
    fn the_reason_is_told_to_its_end_and_no_further() {
        for (text, reason) in [
            (
                "A diplomat, who asked not to be named because the talks are private, said a deal was near.",
                "asked not to be named because the talks are private",
            ),
            (
                "An aide who was not authorized to speak publicly said the minister was angry.",
                "not authorized to speak publicly",
            ),
            (
                "“It is over,” said a nurse who declined to give her name for fear of losing her job.",
                "declined to give her name for fear of losing her job",
            ),
            ("A resident, who requested anonymity, said the noise was loud.", "requested anonymity"),
        ] {
            assert_eq!(reasons(text), [Some(reason.to_owned())], "{text}");
        }
    }

    #[test]
    fn what_is_said_of_others_is_no_reason() {
        for text in [
            "An official said the suspect asked not to be named.",
            "A spokesman said the tip was sent anonymously by a neighbor.",
            "A resident who asked not to be moved said it was late.",
            "A clerk said she was not authorized to open the door.",
            "The report, which was published anonymously, said it rained.",
            "The unnamed official said it rained.",
        ] {
            assert!(reasons(text).iter().all(Option::is_none), "{text}");
        }
    }

    #[test]
    fn the_reason_of_another_sentence_is_not_taken() {
        let text = "A trader said the price would fall. A nurse, who requested anonymity, said it was late.";
        assert_eq!(reasons(text), [None, Some("requested anonymity".to_owned())]);
    }
}
