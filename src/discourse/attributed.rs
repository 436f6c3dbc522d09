//! Attributed: an utterance and its speaker as a quote of the analysis, with the reason for both.

use super::confidence::QuoteFacts;
use super::joined::joined;
use super::sources::Resolved;
use crate::analysis::{Entity, Quote, QuoteId, QuoteRule, Speaker};
use crate::quotes::{Frame, Reading, Utterance};
use crate::text::Span;

pub(super) fn quote(
    reading: &Reading<'_>,
    found: &Utterance,
    resolved: Resolved,
    entities: &[Entity],
    id: QuoteId,
) -> Quote {
    let (rule, reason) = because(reading, found, &resolved, entities);
    let confidence = QuoteFacts::new(reading, found, &resolved, entities).confidence();
    Quote {
        id,
        kind: found.kind,
        rule,
        reason,
        content: found.content.clone(),
        quoted: found.quoted(reading),
        cue: found.cue,
        source: found.source.clone().map(|tokens| reading.span(tokens)),
        speaker: resolved.speaker,
        said: None,
        to: None,
        to_entity: None,
        medium: None,
        clause: found.content.iter().copied().reduce(Span::join).unwrap_or(Span::new(0, 0)),
        confidence,
    }
}

/// Sources shorter than this many bytes and unlike their speaker's name are pronouns for the most part.
const LONGEST_PRONOUN: usize = 5;

/// Why it was read this way: "“said” follows the quotation and names the Kremlin".
fn because(
    reading: &Reading<'_>,
    found: &Utterance,
    resolved: &Resolved,
    entities: &[Entity],
) -> (QuoteRule, String) {
    let speaker = &resolved.speaker;
    let entity = speaker.entity.and_then(|id| entities.get(id.0 as usize));
    let (rule, mut reason) = attribution(reading, found, speaker);
    if let Some(name) = speaker.name.as_ref().filter(|_| resolved.described) {
        reason.push_str(", taken for ");
        reason.push_str(name);
    } else if let Some(rival) = speaker.alternatives.first() {
        reason.push_str("; it may be ");
        reason.push_str(&rival.name);
    } else if let Some(mention) =
        entity.zip(found.source.clone()).and_then(|(entity, source)| joined(entity, reading.span(source)))
    {
        reason.push_str(", ");
        reason.push_str(&mention.reason);
    }
    (rule, reason)
}

/// The form of the attribution, and whom its words name.
fn attribution(reading: &Reading<'_>, found: &Utterance, speaker: &Speaker) -> (QuoteRule, String) {
    let name = speaker.name.as_deref();
    let rule = match found.frame {
        Frame::Beside => QuoteRule::Beside,
        Frame::Ahead => QuoteRule::Ahead,
        Frame::Aside => QuoteRule::Aside,
        Frame::Passive => QuoteRule::Passive,
        Frame::AccordingTo => QuoteRule::AccordingTo,
        Frame::Label => QuoteRule::Label,
        Frame::Nominal => QuoteRule::Nominal,
        Frame::Signed => QuoteRule::Signed,
        Frame::Transcript => QuoteRule::Transcript,
        Frame::Alone if name.is_some() => QuoteRule::NextToWords,
        Frame::Alone => QuoteRule::Alone,
    };
    if matches!(found.frame, Frame::Signed | Frame::Transcript | Frame::Alone) {
        let (rule, reason) = rule.because(&[name.unwrap_or("somebody")]);
        return (rule, reason.into_owned());
    }
    let (rule, form) = rule.because(&[found.cue.map_or("", |cue| reading.document.words(cue))]);
    let source = found.source.clone().map(|tokens| reading.document.words(reading.span(tokens)));
    let reason = match (source, name) {
        (Some(source), Some(name)) if source.len() < LONGEST_PRONOUN && source != name => {
            format!("{form}, and “{source}” is taken for {name}")
        }
        (Some(source), _) => format!("{form} and names {source}"),
        (None, Some(name)) => format!("{form}, after words of {name}"),
        (None, None) => format!("{form} and names nobody"),
    };
    (rule, reason)
}

#[cfg(test)]
mod tests {
    use crate::discourse::cases::quotes;
    use crate::text::Span;
    use crate::{Options, analyze};
    use proptest::prelude::*;

    /// What texts about speech are made of, whole and broken.
    const PARTS: &[&str] = &[
        "“",
        "”",
        "\"",
        "''",
        "‘",
        "’",
        "said",
        " said ",
        ", ",
        ". ",
        "\n",
        "—",
        " who ",
        " that ",
        "Ada",
        " Baker",
        " (",
        ")",
        "@ada",
        "the ",
        " according to ",
        " told ",
        " called ",
        "’s claim that ",
        " and ",
        ": ",
        "?",
        "é",
        "41",
        "-",
        " of ",
        " urged ",
        " to ",
        " Says ",
        "accused",
        "\r\n\r\n",
    ];

    #[test]
    fn the_reason_is_a_sentence_about_the_cue() {
        let reason = |text| quotes(text).remove(0).reason;
        assert_eq!(
            reason("“It rains,” the Kremlin said."),
            "“said” follows the quotation and names the Kremlin"
        );
        assert_eq!(reason("“It rains in the north.”"), "a quotation without a verb of speech near it");
    }

    #[test]
    fn a_description_of_one_who_is_named_speaks_in_that_name() {
        let text = "Ukrainian President Olena Marchuk spoke with Israeli Prime Minister Dan Avidan on Monday.\n\
                    The Ukrainian premier said the talks would go on.";
        let quotes = analyze(text, &Options::default()).quotes;
        assert_eq!(quotes[0].speaker.name.as_deref(), Some("Olena Marchuk"));
        assert!(quotes[0].reason.contains("taken for Olena Marchuk"), "{}", quotes[0].reason);
    }

    #[test]
    fn who_is_not_named_keeps_the_words_of_the_text() {
        let text =
            "Ukrainian President Olena Marchuk spoke on Monday.\nA diplomat said the talks would go on.";
        let quotes = analyze(text, &Options::default()).quotes;
        assert_eq!((quotes[0].speaker.name.as_deref(), quotes[0].speaker.entity), (Some("A diplomat"), None));
    }

    proptest! {
        #[test]
        fn any_mixture_gives_quotes_in_order_with_words_in_every_piece(
            parts in proptest::collection::vec(proptest::sample::select(PARTS), 0..60)
        ) {
            let text = parts.concat();
            let found = quotes(&text);
            let firsts: Vec<Span> = found.iter().filter_map(|quote| quote.content.first().copied()).collect();
            prop_assert_eq!(firsts.len(), found.len());
            prop_assert!(firsts.is_sorted_by_key(|span| span.start));
            for quote in &found {
                let spans = quote.content.iter().chain(&quote.quoted).chain(&quote.cue).chain(&quote.source);
                for span in spans {
                    prop_assert!(text.get(span.start as usize..span.end as usize).is_some());
                }
                prop_assert!(quote.content.is_sorted());
                prop_assert!((0.0..=1.0).contains(&quote.confidence));
            }
        }
    }
}
