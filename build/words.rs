//! The words of `data/words/` as tables that are searched in place: nouns to their attributes, words of grammar to class and sets, forms of verbs to cues.

#[path = "../src/words/attributes.rs"]
#[allow(dead_code, unreachable_pub, reason = "a file of the library, which uses all of it")]
mod attributes;
#[path = "../src/words/cue_value.rs"]
#[allow(dead_code, unreachable_pub, reason = "a file of the library, which uses all of it")]
mod cue_value;
#[path = "../src/learned/hash.rs"]
#[allow(dead_code, unreachable_pub, reason = "a file of the library, which uses all of it")]
mod hash;
#[path = "../src/words/sets.rs"]
#[allow(dead_code, unreachable_pub, reason = "a file of the library, which uses all of it")]
mod sets;
#[path = "../src/words/spelled.rs"]
#[allow(dead_code, unreachable_pub, reason = "a file of the library, which uses all of it")]
mod spelled;

use crate::table::{self, Row};
use crate::word_lists::kinds::Kinds;
use attributes::Attributes;
use sets::{CLASSES, Set};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::{env, fs};

/// Writes `nouns.words`, `also.rs`, `grammar.words` and `cues.words` to the build's folder.
///
/// # Panics
/// A table is missing, or a row of it says what is not known.
pub(crate) fn build() {
    for shared in ["attributes", "cue_value", "flags", "sets", "spelled"] {
        println!("cargo::rerun-if-changed=src/words/{shared}.rs");
    }
    nouns();
    grammar();
    cues();
}

fn nouns() {
    let columns = ["noun", "means", "gender", "listed", "whose", "traits", "also"];
    let mut also = vec![String::new()];
    let mut map = BTreeMap::new();
    for row in table::read("data/words/nouns.tsv", columns) {
        let [noun, means, gender, listed, whose, traits, names] = &row.cells;
        let flag = |label: &str| {
            Attributes::named(label).unwrap_or_else(|| row.reject(&format!("there is no {label:?}")))
        };
        let labels = [means, whose, traits].into_iter().flat_map(|cell| cell.split(','));
        let flags = labels.filter(|label| !label.is_empty()).map(flag);
        let flags = flags.fold(Attributes::NONE, Attributes::with);
        let gender = match gender.as_str() {
            "" => 0,
            "woman" => 1,
            "man" => 2,
            _ => row.reject("there is no such gender"),
        };
        let listed = match listed.as_str() {
            "" => 0,
            label => number_of(label).unwrap_or_else(|| row.reject("there is no such kind")),
        };
        let number = also.iter().position(|known| known == names).unwrap_or(also.len());
        if number == also.len() {
            also.push(names.clone());
        }
        let value = flags.holding(voice(means, flags), gender, listed, number as u64).value();
        insert(&mut map, noun, value, &row);
    }
    people(&mut map);
    assert!(also.len() < 1 << 8, "the names of holders no longer fit");
    write("nouns.words", &map);
    let names: Vec<String> = also.iter().map(|names| format!("{names:?}")).collect();
    let code = format!("static ALSO: [&str; {}] = [{}];\n", names.len(), names.join(", "));
    fs::write(out("also.rs"), code).expect("the build's folder can be written");
}

/// Adds the titles and roles of one word that the tagger of names knows: who is called so is a person.
fn people(map: &mut BTreeMap<String, u64>) {
    let words = table::read("data/gazetteers/people_words.tsv", ["name", "kinds", "usual"]);
    let words: Vec<String> =
        words.into_iter().map(|row| row.cells.into_iter().next().unwrap_or_default()).collect();
    for word in &words {
        // "gen", "Sen.": short for a title, and no noun; "judges": the plural of one.
        let noun = word.chars().count() > SHORT_FORM
            && word.chars().all(|letter| letter.is_lowercase() || letter == '-');
        let plural = word.strip_suffix('s').is_some_and(|one| words.iter().any(|other| other == one));
        if noun && !plural {
            map.entry(word.clone()).or_insert(Attributes::SOMEBODY.value());
        }
    }
}

/// Short forms of titles have at most so many letters.
const SHORT_FORM: usize = 3;

/// As what a noun of these meanings speaks: by the first that can.
fn voice(means: &str, flags: Attributes) -> u64 {
    let number = |meaning| match meaning {
        "person" => Some(1),
        "people" => Some(2),
        "body" => Some(3),
        "document" | "work" | "law" => Some(4),
        "place" if flags.any(Attributes::GOVERNS) => Some(3),
        _ => None,
    };
    means.split(',').find_map(number).unwrap_or(0)
}

/// The bit of a kind and one more.
fn number_of(label: &str) -> Option<u64> {
    Kinds::named(label)?.numbers().next().map(|bit| u64::from(bit) + 1)
}

fn grammar() {
    let mut map = BTreeMap::new();
    for row in table::read("data/words/grammar.tsv", ["word", "class", "sets"]) {
        let [word, class, sets] = &row.cells;
        let named =
            |label: &str| Set::named(label).unwrap_or_else(|| row.reject(&format!("there is no {label:?}")));
        let sets = sets.split(',').filter(|label| !label.is_empty()).map(named).fold(Set::NONE, Set::or);
        let class = match class.as_str() {
            "" => 0,
            label => CLASSES
                .iter()
                .zip(1..)
                .find(|(known, _)| **known == label)
                .map_or_else(|| row.reject("there is no such class"), |(_, number)| number),
        };
        insert(&mut map, word, sets.with_class(class), &row);
    }
    write("grammar.words", &map);
}

fn cues() {
    let columns = ["base", "third", "past", "gerund", "uses", "marks", "that", "bare"];
    let mut map = BTreeMap::new();
    for row in table::read("data/words/cues.tsv", columns) {
        let [base, third, past, gerund, uses, shares @ ..] = &row.cells;
        let share = |cell: &String| {
            cell.parse().ok().filter(|share| *share <= 100).unwrap_or_else(|| row.reject("no share in 100"))
        };
        let shares = shares.each_ref().map(share);
        // The past is the likelier reading of a form that is two.
        for (forms, number) in [past, base, third, gerund].into_iter().zip([2, 0, 1, 3]) {
            let value = cue_value::packed(uses, number, shares).unwrap_or_else(|| row.reject("no such use"));
            for form in forms.split('/') {
                map.entry(form.to_owned()).or_insert(value);
            }
        }
    }
    write("cues.words", &map);
}

fn insert<const N: usize>(map: &mut BTreeMap<String, u64>, word: &str, value: u64, row: &Row<N>) {
    if map.insert(word.to_owned(), value).is_some() {
        row.reject("it stands here twice");
    }
}

/// Words in a bucket, as many as make a look-up short and the table small.
const WORDS_A_BUCKET: usize = 3;

/// Writes a table as `src/words/word_table.rs` reads it.
fn write(name: &str, map: &BTreeMap<String, u64>) {
    let count = (map.len() / WORDS_A_BUCKET).next_power_of_two();
    let values: Vec<u64> = map.values().copied().collect::<BTreeSet<u64>>().into_iter().collect();
    let mut buckets = vec![Vec::new(); count];
    for (word, value) in map {
        assert!(word.len() <= spelled::LONGEST, "{word}: no word so long is looked up");
        let bucket = hash::of_bytes(word.bytes()) as usize & (count - 1);
        let value = values.binary_search(value).expect("every value is listed");
        buckets[bucket].extend(place(value));
        buckets[bucket].push(u8::try_from(word.len()).expect("words are short"));
        buckets[bucket].extend(word.bytes());
    }
    let mut bytes = [place(count), place(values.len())].concat();
    let mut first = 0;
    for bucket in &buckets {
        bytes.extend(place(first));
        first += bucket.len();
    }
    bytes.extend(place(first));
    bytes.extend(values.iter().flat_map(|value| value.to_le_bytes()));
    bytes.extend(buckets.concat());
    fs::write(out(name), bytes).expect("the build's folder can be written");
}

fn place(number: usize) -> [u8; 2] {
    u16::try_from(number).expect("the tables are small").to_le_bytes()
}

fn out(name: &str) -> PathBuf {
    PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder")).join(name)
}
