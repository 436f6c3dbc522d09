//! Short forms: the single words, parts, initials and turned-round forms that may stand for a long name.

use super::countries;
use super::keys::is_ending;
use crate::analysis::EntityType;
use crate::learned::of_bytes;
use crate::names::Name;
use crate::text::Document;
use crate::words::attributes::Attributes;
use crate::words::grammar::SMALL_IN_BODIES;
use crate::words::kinds::Kinds;
use crate::words::lexicon::{Case, Lexicon};
use crate::words::marks::is_possessive;
use crate::words::nouns::singular;

/// Last words of names of what belongs to somebody else: "Sample" alone is not the Sample Foundation.
const BELONGINGS: &[&str] = &[
    "Caucus", "Channel", "East", "Magazine", "North", "Press", "Radio", "School", "Services", "South",
    "Tribunal", "West",
];

/// Names of more words have no short forms: nobody knows them by heart, and what is longer still is no name.
const LONGEST: usize = 12;

/// The words of a name, apart at spaces and hyphens.
pub(super) fn words(name: &str) -> Vec<&str> {
    name.split([' ', '-', '–', '\u{a0}']).filter(|word| !word.is_empty()).collect()
}

/// Single words that may stand for the name: its first word and the last one of "Sample Court" in "Sample Court of Example".
pub(super) fn singles<'n>(lexicon: &Lexicon, kind: EntityType, name: &'n str) -> Vec<&'n str> {
    let mut words = words(name);
    while words.pop_if(|last| is_ending(last)).is_some() {}
    let (Some(first), Some(last)) = (words.first().copied(), words.last().copied()) else {
        return Vec::new();
    };
    if kind == EntityType::Product {
        return if words.len() > 1 && last.len() >= SHORTEST_PRODUCT { vec![last] } else { Vec::new() };
    }
    // "Hurricane Ida" is Ida from then on.
    let storm = singular(&first.to_lowercase()).is_some_and(|noun| noun.is(Attributes::NAMES));
    if kind == EntityType::Event && storm && words.len() == 2 {
        return vec![last];
    }
    if kind != EntityType::Organization {
        return Vec::new();
    }
    let listed = |word: &str| lexicon.entry(word, Case::Kept).kinds;
    let belongs = BELONGINGS.contains(&last) || listed(last).any(Kinds::COUNTRY) || last == "America";
    let head = words.iter().position(|word| SMALL_IN_BODIES.has(word)).unwrap_or(words.len());
    let mut singles = Vec::new();
    let others = listed(first).any(Kinds::ANY_ORGANIZATION) || belongs && head == words.len();
    if !others {
        singles.push(first);
    }
    // "White House" is not the House, nor "Turkish Example" the company Example.
    let own = |word: &str| {
        let kinds = listed(word);
        !kinds.any(Kinds::ANY_ORGANIZATION)
            || kinds.any(Kinds::BODY) && !listed(name).any(Kinds::ANY_ORGANIZATION)
    };
    if let Some(&end) = head.checked_sub(1).filter(|&end| end > 0).and_then(|end| words.get(end))
        && own(end)
    {
        singles.push(end);
    }
    // The "Justice" of "Department of Justice".
    if head + 2 == words.len() && words.get(head) == Some(&"of") {
        singles.push(last);
    }
    singles
}

/// Shorter words of products are words of many.
const SHORTEST_PRODUCT: usize = 4;

/// Stretches of two words and more that may stand for the name: its end, "Champions League", and of an organisation
/// what comes before "of" or before the last word.
pub(super) fn stretches(lexicon: &Lexicon, kind: EntityType, name: &str) -> Vec<String> {
    if matches!(kind, EntityType::Group | EntityType::Person | EntityType::Place) {
        return Vec::new();
    }
    let words = words(name);
    let mut found = Vec::new();
    if words.len() > LONGEST {
        return found;
    }
    for from in 1..words.len().saturating_sub(1) {
        let Some((before, tail)) = words.get(from - 1).zip(words.get(from..)) else { continue };
        // "the Tribunal of the World Bank" is no World Bank.
        if !SMALL_IN_BODIES.has(before) && tail.first().is_some_and(|first| !SMALL_IN_BODIES.has(first)) {
            found.push(tail.join(" "));
        }
    }
    let head = match words.iter().position(|word| SMALL_IN_BODIES.has(word)) {
        Some(small) => small,
        None if words.last().is_some_and(|last| is_plain_end(lexicon, last)) => words.len() - 1,
        None => 0,
    };
    let head = words.get(..head).unwrap_or_default();
    if kind == EntityType::Organization && head.len() > 1 {
        let head = head.join(" ");
        found.extend(Some(head).filter(|head| !lexicon.entry(head, Case::Kept).kinds.any(Kinds::NAME)));
    }
    found
}

/// Whether a name goes on meaning the same without this last word: "Organization", "Agency".
fn is_plain_end(lexicon: &Lexicon, last: &str) -> bool {
    lexicon.entry(last, Case::Kept).kinds.any(Kinds::ORGANIZATION_END) && !BELONGINGS.contains(&last)
}

/// Acronyms of the name, those that leave out a letter in `nearly`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Letters {
    pub(super) whole: Vec<String>,
    pub(super) nearly: Vec<String>,
}

/// "DEA" of "United States Drug Enforcement Agency", "COI" of "Commission of Inquiry", "BVI" of "British Virgin Islands",
/// "PSVR" of `PlayStation VR`; nearly "NYPD" of "New York City Police Department".
pub(super) fn letters(kind: EntityType, name: &str) -> Letters {
    let least = match kind {
        EntityType::Place => 3,
        EntityType::Person | EntityType::Group => return Letters::default(),
        _ => 2,
    };
    let words = words(name);
    if words.len() > LONGEST {
        return Letters::default();
    }
    let initial = |word: &&str| word.chars().next().filter(|letter| letter.is_alphabetic());
    let capital = |word: &&str| initial(word).filter(|letter| letter.is_uppercase());
    let all: Vec<char> = words.iter().filter_map(initial).flat_map(char::to_uppercase).collect();
    let capitals: Vec<char> = words.iter().filter_map(capital).collect();
    let inner: String =
        words.iter().flat_map(|word| word.chars()).filter(|&letter| is_sign(letter)).collect();
    let mut found = Letters::default();
    for (letters, shortest) in [(&capitals, 3), (&all, 4)] {
        let ends = (1..letters.len()).map(|from| letters.get(from..).unwrap_or_default());
        found.whole.extend(ends.filter(|end| end.len() >= shortest).map(String::from_iter));
    }
    found.whole.extend(Some(String::from_iter(&capitals)).filter(|_| capitals.len() >= least));
    found.whole.extend(Some(String::from_iter(&all)).filter(|_| all.len() > 2));
    let several = words.iter().filter(|word| word.contains(is_sign)).count() > 1;
    found.whole.extend(Some(inner).filter(|inner| several && inner.chars().count() > 2));
    if capitals.len() > 4 {
        let without = |gap: usize| capitals.iter().enumerate().filter(move |(at, _)| *at != gap);
        let gaps = 1..capitals.len() - 1;
        found.nearly.extend(gaps.map(|gap| without(gap).map(|(_, letter)| letter).collect::<String>()));
    }
    found
}

fn is_sign(letter: char) -> bool {
    letter.is_uppercase() || letter.is_ascii_digit()
}

/// A number that "Sample Court of Example" and "Examplish Sample Court" have in common, "Department of Sample" and "Sample
/// Department": that of their words in any order; none for names that cannot be turned round.
pub(super) fn turned(lexicon: &Lexicon, name: &str) -> Option<u32> {
    let words = words(name);
    let head = words.iter().position(|word| *word == "of").unwrap_or(words.len()).checked_sub(1)?;
    if words.len() < 2 || !words.get(head).is_some_and(|word| is_turned(word)) {
        return None;
    }
    let of = |word: &&str| {
        let country = countries::of(lexicon, word);
        of_bytes(country.unwrap_or_else(|| word.to_lowercase()).bytes())
    };
    Some(words.iter().filter(|word| !SMALL_IN_BODIES.has(word)).map(of).fold(0, u32::wrapping_add))
}

/// First words of names that may be turned round: "Department of Example" is the "Example Department".
fn is_turned(word: &str) -> bool {
    let capital = word.starts_with(char::is_uppercase);
    capital && singular(&word.to_lowercase()).is_some_and(|noun| noun.is(Attributes::TURNED))
}

/// The word whose a court or another body is: the "Ghana" of "Ghana's Supreme Court".
pub(super) fn owner<'d>(document: &'d Document<'_>, name: &Name) -> Option<&'d str> {
    let possessive = document.tokens_in(name.span).start.checked_sub(1)?;
    let body = name.kind == EntityType::Organization && is_possessive(document.word(possessive));
    let owner = document.word(possessive.checked_sub(1).filter(|_| body)?);
    Some(owner).filter(|owner| owner.starts_with(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_words_stand_for_names_that_are_not_other_names() {
        for (name, expected) in [
            ("Sample Widgets Inc.", &["Sample", "Widgets"] as &[_]),
            ("White House", &["White"]),
            ("Senate Sample Committee", &["Committee"]),
            ("Sample Senate", &["Sample", "Senate"]),
            ("Turkish Wikipedia", &["Turkish"]),
            ("CNN Sample News", &["News"]),
            ("Sample Radio", &["Radio"]),
            ("Sample Foundation", &["Sample", "Foundation"]),
            ("Sample Court of Human Rights", &["Sample", "Court"]),
            ("Department of Justice", &["Department", "Justice"]),
            ("Tribunal of the World Bank", &["Tribunal"]),
            ("Walt Disney Co.", &["Walt"]),
        ] {
            assert_eq!(singles(&Lexicon::new(), EntityType::Organization, name), expected, "{name}");
        }
    }

    #[test]
    fn stretches_stand_for_names_that_are_not_other_names() {
        for (name, expected) in [
            ("Northern Sample League", &["Sample League", "Northern Sample"] as &[_]),
            ("Sample Center for Justice", &["Center for Justice", "Sample Center"]),
            (
                "Sample Free Zones Organization",
                &["Free Zones Organization", "Zones Organization", "Sample Free Zones"],
            ),
            ("Tribunal of the World Bank", &[]),
            ("Democratic Party of Sampleton", &["Party of Sampleton"]),
        ] {
            let found = stretches(&Lexicon::new(), EntityType::Organization, name);
            assert_eq!(found, expected, "{name}");
        }
    }

    #[test]
    fn acronyms_may_take_all_initials_or_some() {
        for (name, acronym, whole, nearly) in [
            ("Sample Widget Agency", "SWA", true, false),
            ("United States Sample Widget Agency", "SWA", true, false),
            ("Commission of Inquiry", "COI", true, false),
            ("PlayStation VR", "PSVR", true, false),
            ("Red Dead Sample 2", "RDS2", true, false),
            ("State Democrats for Sample Reform", "DFSR", true, false),
            ("New York City Police Department", "NYPD", false, true),
            ("NASA sample act", "NASA", false, false),
            ("Sample Bank", "SWB", false, false),
        ] {
            let found = letters(EntityType::Organization, name);
            let has = |letters: &[String]| letters.iter().any(|letters| letters == acronym);
            assert_eq!((has(&found.whole), has(&found.nearly)), (whole, nearly), "{name}");
        }
    }

    #[test]
    fn names_that_are_too_long_have_no_short_forms() {
        let name = "Sample ".repeat(LONGEST + 1);
        assert_eq!(letters(EntityType::Organization, &name), Letters::default());
        assert!(stretches(&Lexicon::new(), EntityType::Organization, &name).is_empty());
    }

    #[test]
    fn courts_and_departments_can_be_turned_round() {
        for (one, two, same) in [
            ("Sample Court of Turkey", "Turkish Sample Court", true),
            ("Department of Sample Protection", "Sample Protection Department", true),
            ("Court of Sample", "Sample Department", false),
            ("University of Sample", "Sample University", false),
            ("Council of Europe", "European Council", false),
            ("Sample Court of Turkey", "Russian Sample Court", false),
        ] {
            let lexicon = Lexicon::new();
            let (one, two) = (turned(&lexicon, one), turned(&lexicon, two));
            assert_eq!(one.is_some() && one == two, same, "{one:?} / {two:?}");
        }
    }
}
