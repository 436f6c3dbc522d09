//! Evidence around a candidate: the words before and after it.

use super::candidates::Candidate;
use super::evidence::{Evidence, Found};
use super::kinds::Kinds;
use super::reading::{Reading, Shape};
use crate::text::TokenKind;

/// Words before a name, and the evidence that each is.
const BEFORE: &[(&[&str], Evidence)] = &[
    (&["in", "In"], Evidence::BeforeIn),
    (&["at", "At"], Evidence::BeforeAt),
    (&["from", "From"], Evidence::BeforeFrom),
    (
        &[
            "near",
            "across",
            "around",
            "throughout",
            "outside",
            "inside",
            "toward",
            "towards",
            "into",
            "within",
            "via",
            "visit",
            "visited",
            "left",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "downtown",
            "nearby",
            "neighboring",
            "neighbouring",
            "north",
            "south",
            "east",
            "west",
            "invaded",
            "leave",
            "reach",
            "reached",
        ],
        Evidence::BeforePlaceWord,
    ),
    (&["to", "To"], Evidence::BeforeTo),
    (&["of", "Of"], Evidence::BeforeOf),
    (&["by"], Evidence::BeforeBy),
    (&["with", "With"], Evidence::BeforeWith),
    (&["for", "For"], Evidence::BeforeFor),
    (&["on", "On", "about", "against", "over"], Evidence::BeforeOn),
    (&["the", "The", "this", "that"], Evidence::BeforeThe),
    (&["a", "an", "A", "An", "every", "each", "another"], Evidence::BeforeA),
    (
        &["his", "her", "their", "our", "its", "my", "your", "'s", "’s", "His", "Her"],
        Evidence::BeforePossessive,
    ),
    (&["and", "or", "And"], Evidence::BeforeAnd),
    (&[","], Evidence::BeforeComma),
    (&["(", "["], Evidence::BeforeBracket),
    (&["“", "\"", "‘", "``"], Evidence::BeforeMark),
    (&["-", "–"], Evidence::BeforeHyphen),
];

/// Words after a name, and the evidence that each is.
const AFTER: &[(&[&str], Evidence)] = &[
    (&["who", "whose", "whom"], Evidence::AfterWho),
    (
        &[
            "is",
            "was",
            "has",
            "had",
            "did",
            "does",
            "became",
            "won",
            "made",
            "took",
            "went",
            "came",
            "got",
            "gave",
            "began",
            "left",
            "lost",
            "led",
            "held",
            "ran",
            "played",
            "died",
            "met",
            "announced",
            "agreed",
            "decided",
            "wanted",
            "were",
            "are",
            "have",
        ],
        Evidence::AfterVerb,
    ),
    (&["will", "would", "could", "can", "should", "may", "might", "must"], Evidence::AfterModal),
    (&["and", "or", "&"], Evidence::AfterAnd),
    (
        &["in", "on", "at", "for", "to", "from", "with", "by", "of", "as", "after", "over"],
        Evidence::AfterPreposition,
    ),
    (&[","], Evidence::AfterComma),
    (&[".", "!", "?"], Evidence::AfterStop),
    (&["”", "\"", "’", "''"], Evidence::AfterMark),
    (&[")", "]"], Evidence::AfterBracket),
    (
        &[
            "government",
            "forces",
            "troops",
            "authorities",
            "army",
            "military",
            "people",
            "citizens",
            "soldiers",
            "capital",
            "parliament",
            "border",
            "economy",
            "police",
            "regime",
            "rebels",
            "nationals",
            "territory",
            "population",
            "voters",
            "invasion",
            "war",
            "embassy",
            "side",
            "media",
            "city",
            "town",
            "province",
            "region",
            "language",
            "community",
        ],
        Evidence::AfterForces,
    ),
];

/// Verbs of speech, before or after the one who speaks.
const SPEECH: &[&str] = &[
    "said",
    "says",
    "told",
    "tells",
    "added",
    "wrote",
    "writes",
    "tweeted",
    "asked",
    "argued",
    "explained",
    "warned",
    "noted",
    "insisted",
    "claimed",
    "replied",
    "recalled",
    "admitted",
    "acknowledged",
    "testified",
    "continued",
    "concluded",
    "say",
    "thinks",
    "thought",
    "believes",
    "believed",
    "knew",
    "felt",
    "saw",
];

/// What speaks for and against `candidate` by what stands around it.
pub(super) fn around(found: &mut Found, reading: &Reading<'_, '_>, candidate: &Candidate) {
    titles(found, reading, candidate);
    before(found, reading, candidate);
    after(found, reading, candidate);
    let (start, end) = (candidate.tokens.start, candidate.tokens.end);
    found.add(Evidence::Opens, reading.at(start).opens);
    let marks = |place: usize| matches!(reading.text(place), "“" | "”" | "\"" | "‘" | "’" | "''" | "``");
    found.add(Evidence::Quoted, start > 0 && marks(start - 1) && marks(end));
}

fn titles(found: &mut Found, reading: &Reading<'_, '_>, candidate: &Candidate) {
    let Some(title) = candidate.title.clone() else { return };
    let last = title.end - 1;
    let lower = reading.at(last).shape == Shape::Lower;
    let short =
        reading.text(last).ends_with('.') || matches!(reading.text(last), "Mr" | "Mrs" | "Ms" | "Dr" | "Sir");
    found.add(Evidence::ShortTitle, short);
    found.add(Evidence::Title, !short && !lower);
    found.add(Evidence::Role, !short && lower);
}

fn before(found: &mut Found, reading: &Reading<'_, '_>, candidate: &Candidate) {
    let start = candidate.tokens.start;
    let Some(place) = start.checked_sub(1) else { return };
    if reading.document.sentence_at(sentence_start(reading, start))
        != reading.document.sentence_at(sentence_start(reading, place))
    {
        return;
    }
    let text = reading.text(place);
    for (words, piece) in BEFORE {
        found.add(*piece, words.contains(&text));
    }
    found.add(Evidence::BeforeSpeech, SPEECH.contains(&text));
    let office =
        matches!(text, "for" | "of" | "at") && reading.before(place, 1).kinds.any(Kinds::ROLE | Kinds::TITLE);
    found.add(Evidence::BeforeOffice, office);
    let of_town = text == "of"
        && place.checked_sub(1).is_some_and(|before| SETTLEMENTS.contains(&reading.text(before)));
    found.add(Evidence::BeforeTownOf, of_town);
    found.add(Evidence::BeforeName, candidate.title.is_none() && reading.at(place).is_capital());
    found.add(Evidence::Byline, matches!(text, "By" | "BY") && reading.at(place).opens);
}

/// What places are called before "of" and their name: "the border town of Halden".
const SETTLEMENTS: &[&str] = &[
    "area",
    "borough",
    "capital",
    "city",
    "coast",
    "county",
    "district",
    "enclave",
    "hamlet",
    "island",
    "municipality",
    "outskirts",
    "port",
    "province",
    "region",
    "resort",
    "settlement",
    "state",
    "suburb",
    "town",
    "township",
    "village",
];

/// Where the token at `place` begins.
fn sentence_start(reading: &Reading<'_, '_>, place: usize) -> u32 {
    reading.document.tokens().get(place).map_or(0, |token| token.span.start)
}

fn after(found: &mut Found, reading: &Reading<'_, '_>, candidate: &Candidate) {
    let end = candidate.tokens.end;
    let possessive = matches!(reading.text(end), "'s" | "’s" | "'" | "’");
    let next = if possessive { end + 1 } else { end };
    found.add(Evidence::AfterPossessive, possessive);
    let Some(token) = reading.document.tokens().get(next) else { return };
    if reading.document.sentence_at(token.span.start)
        != reading.document.sentence_at(sentence_start(reading, end - 1))
    {
        return;
    }
    let (text, word) = (reading.text(next), reading.at(next));
    for (words, piece) in AFTER {
        found.add(*piece, words.contains(&text));
    }
    let glued = !token.spaced;
    found.add(Evidence::AfterSpeech, !possessive && SPEECH.contains(&text));
    found.add(Evidence::AfterRole, word.shape == Shape::Lower && word.kinds.any(Kinds::ROLE | Kinds::TITLE));
    found.add(Evidence::AfterBased, text == "-" && glued && reading.at(next + 1).shape == Shape::Lower);
    found.add(Evidence::AfterNumber, word.shape == Shape::Number);
    found.add(Evidence::AfterName, !possessive && word.is_capital());
    let plain = word.shape == Shape::Lower && token.kind == TokenKind::Word && !SPEECH.contains(&text);
    found.add(Evidence::AfterNoun, plain && !AFTER.iter().any(|(words, _)| words.contains(&text)));
    match text {
        "," => after_comma(found, reading, next + 1),
        "(" => bracket(found, reading, next + 1),
        "—" | "–" | "-" => {
            found.add(Evidence::Dateline, reading.at(candidate.tokens.start).opens && !glued);
        }
        _ => {}
    }
}

fn after_comma(found: &mut Found, reading: &Reading<'_, '_>, place: usize) {
    let (text, word) = (reading.text(place), reading.at(place));
    let closes = matches!(reading.text(place + 1), "," | "." | ";");
    let age = word.shape == Shape::Number && text.len() < 3 && closes;
    found.add(Evidence::AfterAge, age);
    found.add(
        Evidence::AfterApposition,
        matches!(text, "a" | "an" | "the") || (word.shape == Shape::Lower && word.kinds.any(Kinds::ROLE)),
    );
    found.add(Evidence::AfterWho, matches!(text, "who" | "whose"));
    found.add(
        Evidence::AfterPlace,
        word.is_capital() && word.kinds.any(Kinds::COUNTRY | Kinds::STATE | Kinds::CODE),
    );
}

fn bracket(found: &mut Found, reading: &Reading<'_, '_>, place: usize) {
    let letters = reading.at(place).shape == Shape::Capitals && reading.text(place + 1) == ")";
    found.add(Evidence::AfterAcronym, letters);
    let wire = matches!(reading.text(place), "AP" | "Reuters" | "AFP" | "CNN" | "UPI" | "Xinhua" | "IANS");
    found.add(Evidence::Dateline, wire);
}
