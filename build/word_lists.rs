//! The word lists of data/names/ as one finite-state map from a name to its kinds and the thing it names.

#[path = "../src/words/kinds.rs"]
#[allow(dead_code, unreachable_pub, reason = "a file of the library, which uses all of it")]
pub(crate) mod kinds;

use fst::MapBuilder;
use kinds::Kinds;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::{env, fs};

const FOLDER: &str = "data/names";

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
    "surnames",
];

/// Writes `names.fst` to the build's folder.
///
/// # Panics
/// A list is missing or a line of it is not `name, kinds, usual name` with known kinds.
pub(crate) fn build() {
    println!("cargo::rerun-if-changed=src/words/kinds.rs");
    println!("cargo::rerun-if-changed={FOLDER}");
    let mut names: BTreeMap<String, (Kinds, String)> = BTreeMap::new();
    for list in LISTS {
        let path = Path::new(FOLDER).join(format!("{list}.tsv"));
        let text = fs::read_to_string(&path).unwrap_or_else(|cause| panic!("{}: {cause}", path.display()));
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (name, kinds, usual) = row(line).unwrap_or_else(|| panic!("{}: {line:?}", path.display()));
            let known = names.entry(name.to_owned()).or_default();
            known.0 = known.0 | kinds;
            if known.1.is_empty() {
                usual.clone_into(&mut known.1);
            }
        }
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder")).join("names.fst");
    fs::write(out, map(&names)).expect("the build's folder can be written");
}

/// Name, kinds and usual name of a line.
fn row(line: &str) -> Option<(&str, Kinds, &str)> {
    let mut fields = line.split('\t');
    let (name, kinds) = (fields.next()?, fields.next()?);
    let kinds = kinds.split(',').map(Kinds::named).try_fold(Kinds::NONE, |all, kind| Some(all | kind?))?;
    Some((name, kinds, fields.next().unwrap_or_default()))
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
