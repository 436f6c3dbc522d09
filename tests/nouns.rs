//! Every noun of the table speaks as what it means, whichever rule is asked.

use quotidian::analysis::SpeakerKind;
use quotidian::{Options, analyze};

/// Nouns with their meanings and traits.
fn nouns() -> Vec<[&'static str; 3]> {
    let rows = include_str!("../data/words/nouns.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.map(|row| {
        let mut cells = row.split('\t');
        let noun = cells.next().unwrap_or_default();
        let means = cells.next().unwrap_or_default();
        [noun, means, cells.nth(3).unwrap_or_default()]
    })
    .collect()
}

/// Who is told to have said that it rained.
fn speaker(subject: &str) -> Option<(SpeakerKind, bool)> {
    let analysis = analyze(&format!("On Monday {subject} said it rained in the north."), &Options::default());
    analysis.quotes.first().map(|quote| (quote.speaker.kind, quote.speaker.anonymous))
}

#[test]
fn every_noun_speaks_as_what_it_means() {
    let mut wrong = Vec::new();
    for [noun, means, traits] in nouns() {
        // A short form is no noun, nobody says "a mr", and "another" is one word.
        if noun.contains([' ', '.'])
            || noun == "other"
            || traits.contains("courtesy")
            || traits.contains("plural")
        {
            continue;
        }
        let office = traits.contains("office") || traits.contains("epithet");
        let article = if office { "the" } else { "a" };
        let expected = match means.split(',').next() {
            Some("person") => (SpeakerKind::Person, !office),
            Some("body") => (SpeakerKind::Organization, false),
            Some("document" | "work" | "law") => (SpeakerKind::Document, false),
            Some("place") if traits.contains("governs") => (SpeakerKind::Organization, false),
            _ => continue,
        };
        let found = speaker(&format!("{article} {noun}"));
        if found != Some(expected) {
            wrong.push(format!("{article} {noun}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn words_of_the_gazetteers_and_endings_speak_as_persons_too() {
    for person in
        ["an architect", "a barrister", "a plumber", "an astronomer", "a volunteer", "a seismologist"]
    {
        assert_eq!(speaker(person), Some((SpeakerKind::Person, true)), "{person}");
    }
    for people in ["architects", "ministers", "chairwomen", "seismologists"] {
        assert_eq!(speaker(people).map(|(kind, _)| kind), Some(SpeakerKind::Group), "{people}");
    }
    for body in ["a carmaker", "the regulator", "companies", "authorities from the ministries"] {
        let kind = speaker(body).map(|(kind, _)| kind);
        assert!(matches!(kind, Some(SpeakerKind::Organization | SpeakerKind::Group)), "{body} {kind:?}");
    }
}
