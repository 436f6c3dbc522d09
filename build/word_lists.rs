//! The word lists of data/gazetteers/ as one finite-state map from a name to its kinds and the thing it names.

#[path = "../src/words/kinds.rs"]
#[allow(dead_code, unreachable_pub, reason = "a file of the library, which uses all of it")]
pub(crate) mod kinds;

use crate::table::{self, Row};
use fst::MapBuilder;
use kinds::Kinds;
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::{env, fs};

const FOLDER: &str = "data/gazetteers";

/// The columns of each.
const COLUMNS: [&str; 3] = ["name", "kinds", "usual"];

/// The lists. Where two give a name to different things, the earlier one decides.
const LISTS: &[&str] = &[
    "organizations",
    "places",
    "groups",
    "things",
    "people_words",
    "heads",
    "not_names",
    "countries",
    "states",
    "cities",
    "companies",
    "forenames",
    "genders",
    "surnames",
];

/// Writes `names.fst` to the build's folder.
///
/// # Panics
/// A list is missing, or a row of it has a kind that is not known.
pub(crate) fn build() {
    println!("cargo::rerun-if-changed=src/words/kinds.rs");
    let mut names: BTreeMap<String, (Kinds, String)> = BTreeMap::new();
    for list in LISTS {
        for row in table::read(&format!("{FOLDER}/{list}.tsv"), COLUMNS) {
            let kinds = kinds(&row);
            let [name, _, usual] = row.cells;
            let known = names.entry(name).or_default();
            known.0 = known.0 | kinds;
            if known.1.is_empty() {
                known.1 = usual;
            }
        }
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder")).join("names.fst");
    fs::write(out, map(&names)).expect("the build's folder can be written");
}

fn kinds(row: &Row<3>) -> Kinds {
    let [_, kinds, _] = &row.cells;
    let known =
        |kind| Kinds::named(kind).unwrap_or_else(|| row.reject(&format!("there is no kind {kind:?}")));
    kinds.split(',').map(known).fold(Kinds::NONE, |all, kind| all | kind)
}

/// The map: each name with its kinds, and a number that all names of one thing share (0 where it has one name only).
fn map(names: &BTreeMap<String, (Kinds, String)>) -> Vec<u8> {
    let mut things: HashMap<&str, u64> = HashMap::new();
    for (_, usual) in names.values().filter(|(_, usual)| !usual.is_empty()) {
        let number = things.len() as u64 + 1;
        things.entry(usual).or_insert(number);
    }
    let mut builder = MapBuilder::memory();
    for (name, (kinds, usual)) in names {
        let thing = if usual.is_empty() { name } else { usual };
        let number = things.get(thing.as_str()).copied().unwrap_or_default();
        builder.insert(name, kinds.with_thing(number)).expect("names are sorted and apart");
    }
    builder.into_inner().expect("memory takes everything")
}
