//! Countries: which country of the article a nationality is of, "Russia" for "Russian" and "Russians".

use super::spelling::{capitalised, plain};
use crate::analysis::{Entity, EntityId, EntityType};
use crate::text::Document;
use crate::words::kinds::Kinds;
use crate::words::lexicon::{Case, Lexicon};
use std::collections::HashMap;

/// Nationalities that are not made from the country's name by an ending, or not from that name alone; then the names
/// of the country, in lower case without accents and stops.
const IRREGULAR: &[(&str, &[&str])] = &[
    ("american", &["united states", "us", "usa", "america", "united states of america"]),
    ("argentine", &["argentina"]),
    ("basotho", &["lesotho"]),
    ("bosnian", &["bosnia", "bosnia and herzegovina"]),
    ("briton", UK),
    ("british", UK),
    ("burkinabe", &["burkina faso"]),
    ("burmese", &["myanmar", "burma"]),
    ("congolese", &["democratic republic of the congo", "democratic republic of congo", "congo", "dr congo"]),
    ("cypriot", &["cyprus"]),
    ("czech", &["czech republic", "czechia"]),
    ("dane", &["denmark"]),
    ("danish", &["denmark"]),
    ("dominican", &["dominican republic"]),
    ("dutch", &["netherlands", "holland"]),
    ("emirati", &["united arab emirates", "uae"]),
    ("english", &["england"]),
    ("filipino", &["philippines"]),
    ("filipina", &["philippines"]),
    ("finn", &["finland"]),
    ("finnish", &["finland"]),
    ("french", &["france"]),
    ("greek", &["greece"]),
    ("irish", &["ireland", "republic of ireland"]),
    ("ivorian", &["ivory coast", "cote d'ivoire"]),
    ("kosovar", &["kosovo"]),
    ("lao", &["laos"]),
    ("laotian", &["laos"]),
    ("macedonian", &["north macedonia", "macedonia"]),
    ("malagasy", &["madagascar"]),
    ("monegasque", &["monaco"]),
    ("montenegrin", &["montenegro"]),
    ("motswana", &["botswana"]),
    ("mozambican", &["mozambique"]),
    ("nigerian", &["nigeria"]),
    ("nigerien", &["niger"]),
    ("norwegian", &["norway"]),
    ("palestinian", &["palestine", "palestinian territories"]),
    ("peruvian", &["peru"]),
    ("pole", &["poland"]),
    ("polish", &["poland"]),
    ("roman", &[]),
    ("salvadoran", &["el salvador"]),
    ("portuguese", &["portugal"]),
    ("saudi", &["saudi arabia"]),
    ("scot", &["scotland"]),
    ("scots", &["scotland"]),
    ("scottish", &["scotland"]),
    ("slovene", &["slovenia"]),
    ("spaniard", &["spain"]),
    ("spanish", &["spain"]),
    ("swede", &["sweden"]),
    ("swiss", &["switzerland"]),
    ("thai", &["thailand"]),
    ("timorese", &["east timor", "timor-leste"]),
    ("togolese", &["togo"]),
    ("trinidadian", &["trinidad and tobago", "trinidad"]),
    ("turk", &["turkey", "turkiye"]),
    ("turkish", &["turkey", "turkiye"]),
    ("welsh", &["wales"]),
];

const UK: &[&str] = &["united kingdom", "uk", "britain", "great britain"];

/// An ending of nationalities, and what the country ends in instead: "Canad-ian" of "Canad-a".
const ENDINGS: &[(&str, &[&str])] = &[
    ("n", &[""]),
    ("an", &["", "o", "as"]),
    ("ian", &["", "a", "y", "e", "es", "ium", "as", "os", "ius"]),
    ("ean", &["", "e"]),
    ("nian", &[""]),
    ("ese", &["", "a", "e", "on", "al"]),
    ("ish", &["en"]),
    ("i", &["", "es"]),
    ("er", &[""]),
    ("ic", &[""]),
    ("", &["y", "a", "ia", "istan", "stan"]),
];

/// The part that nationality and country have in common is at least so long.
const SHORTEST: usize = 4;

/// The names that the country of a nationality may have; none of them need be a country.
fn names(nationality: &str) -> Vec<String> {
    let word = singular(nationality);
    if let Some((_, names)) = IRREGULAR.iter().find(|(irregular, _)| *irregular == word) {
        return names.iter().map(|&name| name.to_owned()).collect();
    }
    let stems = ENDINGS.iter().filter_map(|(ending, instead)| Some((word.strip_suffix(ending)?, instead)));
    let long = stems.filter(|(stem, _)| stem.len() >= SHORTEST);
    long.flat_map(|(stem, instead)| instead.iter().map(move |end| format!("{stem}{end}"))).collect()
}

/// "Irishmen", "Scotsmen" and "Russians" in lower case and one of them: "irish", "scots", "russian".
fn singular(nationality: &str) -> String {
    let word = folded(nationality);
    let without = |man: &&str| word.strip_suffix(*man).filter(|rest| rest.ends_with('h') || *rest == "scots");
    if let Some(word) = ["woman", "women", "man", "men"].iter().find_map(without) {
        return word.to_owned();
    }
    let word = word.as_str();
    let plural = word.len() > SHORTEST && !word.ends_with("ss");
    word.strip_suffix('s').filter(|_| plural).unwrap_or(word).to_owned()
}

fn folded(words: &str) -> String {
    let words = words.to_lowercase();
    let words = words.strip_prefix("the ").unwrap_or(&words);
    words.chars().filter(|&letter| letter != '.').map(|letter| plain(curly(letter))).collect()
}

fn curly(letter: char) -> char {
    if letter == '’' { '\'' } else { letter }
}

/// Whether a place can have a nationality: a country of the lists, or one that the table of this file has.
fn is_country(lexicon: &Lexicon, words: &str) -> bool {
    let listed =
        [Case::Kept, Case::Title].iter().any(|&case| lexicon.entry(words, case).kinds.any(Kinds::COUNTRY));
    let folded = folded(words);
    listed || IRREGULAR.iter().any(|(_, names)| names.contains(&folded.as_str()))
}

/// The country that a nationality is of, in lower case, whether an article names it or not.
pub(super) fn of(lexicon: &Lexicon, nationality: &str) -> Option<String> {
    let is_listed = |name: &String| is_country(lexicon, &capitalised(name));
    names(nationality).into_iter().find(is_listed)
}

/// Gives every nationality among `entities` the entity of its country, where the article names that as a place.
pub(super) fn link(document: &Document<'_>, entities: &mut [Entity]) {
    if entities.iter().all(|entity| entity.kind != EntityType::Group) {
        return;
    }
    let lexicon = Lexicon::new();
    let mut countries: HashMap<String, usize> = HashMap::new();
    let ids: Vec<EntityId> = entities.iter().map(|entity| entity.id).collect();
    for (number, entity) in entities.iter().enumerate().filter(|(_, entity)| entity.kind == EntityType::Place)
    {
        let mut seen = "";
        for mention in &entity.mentions {
            let words = document.words(mention.span);
            if words != seen && is_country(&lexicon, words) {
                countries.entry(folded(words)).or_insert(number);
            }
            seen = words;
        }
    }
    for entity in entities.iter_mut().filter(|entity| entity.kind == EntityType::Group) {
        entity.country = names(&entity.name)
            .iter()
            .find_map(|name| countries.get(name))
            .and_then(|&place| ids.get(place))
            .copied();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A nationality, a name of a place, and whether it is its country.
    const CASES: &[(&str, &str, bool)] = &[
        ("Russian", "Russia", true),
        ("Russians", "Russia", true),
        ("Ukrainians", "Ukraine", true),
        ("Canadian", "Canada", true),
        ("Mexican", "Mexico", true),
        ("Italian", "Italy", true),
        ("Germans", "Germany", true),
        ("Chinese", "China", true),
        ("Lebanese", "Lebanon", true),
        ("Portuguese", "Portugal", true),
        ("Swedish", "Sweden", true),
        ("Turkish", "Turkey", true),
        ("Turks", "Türkiye", true),
        ("Israelis", "Israel", true),
        ("Maldivian", "Maldives", true),
        ("Afghan", "Afghanistan", true),
        ("Uzbek", "Uzbekistan", true),
        ("Slovak", "Slovakia", true),
        ("Somali", "Somalia", true),
        ("South Korean", "South Korea", true),
        ("New Zealanders", "New Zealand", true),
        ("Panamanian", "Panama", true),
        ("Sri Lankan", "Sri Lanka", true),
        ("French", "France", true),
        ("Frenchmen", "France", true),
        ("Irishwoman", "Ireland", true),
        ("Scotsmen", "Scotland", true),
        ("Scots", "Scotland", true),
        ("Czech", "the Czech Republic", true),
        ("Czechs", "Czechia", true),
        ("Macedonian", "North Macedonia", true),
        ("Timorese", "East Timor", true),
        ("Timorese", "Timor-Leste", true),
        ("Roman", "Romania", false),
        ("German", "Ghana", false),
        ("Britons", "the United Kingdom", true),
        ("American", "U.S.", true),
        ("Ivorian", "Côte d’Ivoire", true),
        ("Nigerian", "Nigeria", true),
        ("Georgian", "Georgia", true),
        ("Indian", "Indiana", false),
        ("Nigerian", "Niger", false),
        ("Australian", "Austria", false),
        ("Austrian", "Australia", false),
        ("Guinean", "Equatorial Guinea", false),
        ("Guinean", "Papua New Guinea", false),
        ("Dominican", "Dominica", false),
        ("Korean", "North Korea", false),
        ("Irish", "Northern Ireland", false),
        ("Iranian", "Iraq", false),
        ("Latin American", "Latin America", false),
        ("African American", "America", false),
        ("European", "Europe", false),
        ("Texan", "Texas", false),
        ("Roman", "Rome", false),
        ("Muslims", "Mali", false),
        ("Christian", "Christiania", false),
    ];

    #[test]
    fn a_nationality_means_its_own_country_and_no_other() {
        let lexicon = Lexicon::new();
        for (nationality, place, same) in CASES {
            let found = is_country(&lexicon, place) && names(nationality).contains(&folded(place));
            assert_eq!(found, *same, "{nationality} / {place}");
        }
    }
}
