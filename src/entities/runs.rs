//! Runs: stretches of words with capital letters, and of the small words that hold a name together.

use super::kinds::Kinds;
use super::reading::{LineStyle, Reading, Shape};
use std::ops::Range;

/// Small words inside names of people and places: "Ursula von der Leyen", "Rio de Janeiro".
const PARTICLES: &[&str] = &[
    "al", "el", "ul", "ur", "bin", "bint", "ibn", "ben", "van", "von", "der", "den", "ter", "ten", "de",
    "del", "della", "dei", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "les", "y", "zu", "af",
    "abu", "sur",
];

/// Particles that a name can begin with: "von der Leyen said".
const FIRST_PARTICLES: &[&str] = &["al", "el", "bin", "van", "von", "de"];

/// Words after a hyphen that make an adjective of a name ("Utah-based") and are not part of it.
const SUFFIXES: &[&str] = &[
    "led", "run", "born", "era", "made", "held", "wide", "like", "free", "only", "type", "area", "bred",
    "owned",
];

/// Longer runs are cut: no name is so long, and a bound keeps the time linear.
const LONGEST: usize = 24;

/// Letters before a hyphen that tell a politician's party: "(D-Va.)".
const PARTIES: &[&str] = &["D", "R", "I"];

/// Small words that go on in a name of an organisation, after its first word: "Centers for Disease Control and Prevention".
const CONNECTORS: &[&str] = &["of", "for", "on", "and"];

/// Last words after which "of" goes on: "Supreme Court of Canada", "Communist Party of China".
const BEARERS: Kinds = Kinds::ORGANIZATION_END;

/// Words that take their possessive into a name: "People's Republic", "Women's March".
const POSSESSORS: &[&str] =
    &["People", "Women", "Children", "Men", "Veterans", "Workers", "Farmers", "Citizens"];

/// The runs among the tokens of one sentence, in order.
pub(super) fn runs(reading: &Reading<'_, '_>, sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut place = sentence.start;
    while place < sentence.end {
        let end = run_end(reading, place, sentence.end);
        if end > place {
            found.push(place..end);
        }
        place = end.max(place + 1);
    }
    found
}

/// The place after the run that begins at `start`; `start` itself where none does.
fn run_end(reading: &Reading<'_, '_>, start: usize, limit: usize) -> usize {
    let mut end = start;
    let limit = limit.min(start + LONGEST);
    while end < limit {
        let next = if end == start { first(reading, start, limit) } else { more(reading, start..end, limit) };
        match next {
            Some(next) if next > end => end = next,
            _ => break,
        }
    }
    end
}

/// The place after the first part of a run: a listed name, a word, a particle with its word.
fn first(reading: &Reading<'_, '_>, place: usize, limit: usize) -> Option<usize> {
    if let Some(end) = listed(reading, place, limit) {
        return Some(end);
    }
    if is_part(reading, place) {
        return Some(place + 1);
    }
    let particle = reading.at(place).shape == Shape::Lower && FIRST_PARTICLES.contains(&reading.text(place));
    if !particle || reading.before(place, 1).is_capital() {
        return None;
    }
    let word = place + if reading.text(place + 1) == "-" { 2 } else { 1 };
    let strong = reading.text(place) != "de" || reading.seen(word).capital > 1;
    (word < limit && strong && is_part(reading, word)).then_some(word + 1)
}

/// The place after what goes on in the run of `places`.
fn more(reading: &Reading<'_, '_>, places: Range<usize>, limit: usize) -> Option<usize> {
    let place = places.end;
    if place >= limit {
        return None;
    }
    let text = reading.text(place);
    if text == "-" || text == "‑" {
        return hyphenated(reading, places, limit);
    }
    if let Some(end) = listed(reading, place, limit) {
        return Some(end);
    }
    if is_part(reading, place) {
        return Some(place + 1);
    }
    if text == "&" && place + 1 < limit && is_part(reading, place + 1) {
        return Some(place + 2);
    }
    if reading.at(place).shape == Shape::Number {
        return numbered(reading, place);
    }
    if PARTICLES.contains(&text) && reading.at(place - 1).shape != Shape::Number {
        return particles(reading, place, limit);
    }
    if matches!(text, "'s" | "’s") {
        return possessed(reading, place, limit);
    }
    if CONNECTORS.contains(&text) { connected(reading, places, limit) } else { None }
}

/// The place after the listed name of several words at `place`.
fn listed(reading: &Reading<'_, '_>, place: usize, limit: usize) -> Option<usize> {
    if !reading.at(place).is_capital() && reading.at(place).shape != Shape::Number {
        return None;
    }
    let (end, entry) = reading.known(place..limit)?;
    // "Denver, Colo.", "(D-Va.)": a state's abbreviation, which takes its stop along.
    let coded =
        entry.kinds.any(Kinds::CODE) && place > 0 && matches!(reading.text(place - 1), "," | "(" | "-");
    if coded && end == place + 2 {
        return Some(end);
    }
    let alone = reading.at(place).shape == Shape::Number && entry.kinds.any(Kinds::NAME);
    (entry.kinds.any(Kinds::NAME) && (end > place + 1 || alone)).then_some(end)
}

/// Whether the word at `place` can be part of a name.
pub(super) fn is_part(reading: &Reading<'_, '_>, place: usize) -> bool {
    let word = reading.at(place);
    if word.shape == Shape::Handle {
        return true;
    }
    if !word.is_capital() {
        return false;
    }
    if word.kinds.any(Kinds::CALENDAR) {
        return word.kinds.any(Kinds::FORENAME | Kinds::SURNAME) && beside_name(reading, place);
    }
    if word.kinds.any(Kinds::OPENER) {
        let named = word.kinds.any(Kinds::FORENAME | Kinds::NAME);
        let opens = word.opens || word.style != LineStyle::Sentence;
        return named && reading.text(place) != "A" && (!opens || reading.pair_seen(place));
    }
    word.style == LineStyle::Sentence || is_supported(reading, place)
}

/// Whether the words around make a name of a word that has a capital for other reasons: "Theresa May", "Will Smith".
fn beside_name(reading: &Reading<'_, '_>, place: usize) -> bool {
    let plain = |word: super::reading::Word| {
        word.shape == Shape::Capital && !word.kinds.any(Kinds::CALENDAR | Kinds::OPENER)
    };
    let before = reading.before(place, 1);
    let after = reading.at(place + 1);
    (plain(before) && before.kinds.any(Kinds::FORENAME | Kinds::TITLE))
        || (reading.at(place).kinds.any(Kinds::FORENAME)
            && plain(after)
            && !reading.is_glued(place + 1)
            && !after.kinds.any(Kinds::END | Kinds::ORDINARY))
        || (reading.seen(place).capital > 1 && !reading.at(place).kinds.any(Kinds::CALENDAR))
}

/// Whether a word of a headline is a name by what the lists or the article's sentences say.
fn is_supported(reading: &Reading<'_, '_>, place: usize) -> bool {
    let word = reading.at(place);
    let seen = reading.seen(place);
    if seen.capital > seen.lower {
        return true;
    }
    if seen.lower > 0 || word.kinds.any(Kinds::ORDINARY) {
        return reading.pair_seen(place) || (place > 0 && reading.pair_seen(place - 1));
    }
    let called = reading.before(place, 1).kinds.any(Kinds::FORENAME | Kinds::TITLE);
    if called && word.kinds.any(Kinds::SURNAME) {
        return true;
    }
    let known = Kinds::NAME | Kinds::FORENAME | Kinds::END | Kinds::TITLE;
    word.kinds.any(known)
        || matches!(word.shape, Shape::Mixed | Shape::Initials)
        || (word.shape == Shape::Capitals && word.style == LineStyle::Headline)
}

/// "Jean-Claude", "al-Assad", "Ban Ki-moon"; not "Israeli-Palestinian", "Utah-based".
fn hyphenated(reading: &Reading<'_, '_>, places: Range<usize>, limit: usize) -> Option<usize> {
    let (hyphen, next) = (places.end, places.end + 1);
    if next >= limit || !reading.is_glued(hyphen) || !reading.is_glued(next) {
        return None;
    }
    let separate = Kinds::PLACE | Kinds::ANY_GROUP;
    let (left, right) = (reading.at(hyphen - 1), reading.at(next));
    if PARTIES.contains(&reading.text(hyphen - 1)) {
        return None;
    }
    if right.kinds.any(Kinds::ANY_GROUP) && reading.text(next).starts_with("American") {
        return Some(next + 1);
    }
    if is_part(reading, next) {
        return (!left.kinds.any(separate) || !right.kinds.any(separate)).then_some(next + 1);
    }
    let text = reading.text(next);
    let syllable =
        right.shape == Shape::Lower && text.len() <= 5 && !SUFFIXES.contains(&text) && right.kinds.is_none();
    (syllable && places.len() > 1 && !left.kinds.any(Kinds::NAME)).then_some(next + 1)
}

/// "People's Republic", "Sheriff's Office", where `place` is that of the possessive.
fn possessed(reading: &Reading<'_, '_>, place: usize, limit: usize) -> Option<usize> {
    if place + 1 >= limit || !is_part(reading, place + 1) {
        return None;
    }
    let office = reading.before(place, 1).kinds.any(Kinds::TITLE | Kinds::ROLE)
        && reading.at(place + 1).kinds.any(Kinds::ORGANIZATION_END | Kinds::ORGANIZATION_START);
    (office || POSSESSORS.contains(&reading.text(place - 1))).then_some(place + 2)
}

/// Numbers belong to names of products and the like: "iPhone 11", "Article 50".
fn numbered(reading: &Reading<'_, '_>, place: usize) -> Option<usize> {
    let before = reading.at(place - 1).kinds;
    let takes = Kinds::PRODUCT | Kinds::PRODUCT_END | Kinds::LAW_START;
    (before.any(takes) && !reading.is_glued(place)).then_some(place + 1)
}

/// "Ursula von der Leyen", "Mohammed bin Salman", "Bashar al-Assad".
fn particles(reading: &Reading<'_, '_>, place: usize, limit: usize) -> Option<usize> {
    let mut at = place;
    while at < limit.min(place + 3) && PARTICLES.contains(&reading.text(at)) {
        at += 1;
    }
    if reading.text(at) == "-" {
        at += 1;
    }
    (at < limit && is_part(reading, at)).then_some(at + 1)
}

/// "Bank of England", "Department of Health and Human Services", "Gulf of Aden".
fn connected(reading: &Reading<'_, '_>, places: Range<usize>, limit: usize) -> Option<usize> {
    let connector = reading.text(places.end);
    let article = reading.text(places.end + 1) == "the" && connector != "and";
    let next = places.end + if article { 2 } else { 1 };
    if next >= limit || !is_part(reading, next) {
        return None;
    }
    let next_kinds = reading.at(next).kinds;
    let opened = places.clone().any(|place| {
        let kinds = reading.at(place).kinds;
        kinds.any(Kinds::ORGANIZATION_START)
            && place + 1 < places.end
            && CONNECTORS.contains(&reading.text(place + 1))
    });
    let last = reading.at(places.end - 1).kinds;
    let whole = reading
        .known(places.clone())
        .is_some_and(|(end, entry)| end == places.end && entry.kinds.any(Kinds::NAME));
    let holds = match connector {
        "of" => {
            last.any(Kinds::ORGANIZATION_START | Kinds::EVENT_START | Kinds::LAW_START)
                || (places.len() > 1 && last.any(BEARERS) && !last.any(Kinds::TITLE))
                || (last.any(Kinds::PLACE_START) && last.any(Kinds::PLACE_END))
        }
        "and" => opened && !whole && !next_kinds.any(Kinds::FORENAME | Kinds::TITLE),
        _ => last.any(Kinds::ORGANIZATION_START) && !last.any(Kinds::TITLE),
    };
    holds.then_some(next + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;

    /// A sentence with its runs in brackets.
    const CASES: &[&str] = &[
        "the [Department of Health and Human Services] said.",
        "a speech by [Jean-Claude Juncker] in [Brussels].",
        "an [Israeli]-[Palestinian] deal, a [Utah]-based firm.",
        "then [Bashar al-Assad] and [Ban Ki-moon] met [Ursula von der Leyen] in [March].",
        "the [Bank of England] and [France] agreed on [Article 50].",
        "when [Theresa May] spoke on [May] 3 to [Johnson & Johnson].",
        "[NATO] met near the [Gulf of Aden] for the [AFL-CIO].",
    ];

    #[test]
    fn a_run_holds_a_name_and_what_holds_it_together() {
        for case in CASES {
            let text = case.replace(['[', ']'], "");
            let document = Document::new(&text);
            let reading = Reading::new(&document);
            let found: Vec<&str> = runs(&reading, 0..document.tokens().len())
                .into_iter()
                .map(|run| document.words(document.span_of(run)))
                .collect();
            let expected: Vec<&str> = case
                .split('[')
                .skip(1)
                .filter_map(|part| part.split(']').next())
                .filter(|name| !matches!(*name, "March" | "May"))
                .collect();
            assert_eq!(found, expected);
        }
    }
}
