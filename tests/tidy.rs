//! The rules of the house, as tests: length, first lines, names, and who imports whom.

use std::fs;
use std::path::{Path, PathBuf};
use xtask::house::source::SourceFile;
use xtask::house::{CRATES, graph, names, source, tables};

/// A file has at most so many lines, tests included.
const LONGEST: usize = 420;

/// Names that say nothing of what is inside.
const EMPTY_NAMES: &[&str] = &["common", "helpers", "manager", "misc", "utils", "util"];

/// The rooms of `src/` in order: each may import only those before it, and none imports the face of the crate.
const ROOMS: &[&str] = &[
    "error",
    "text",
    "analysis",
    "learned",
    "words",
    "dates",
    "article",
    "names",
    "entities",
    "quotes",
    "discourse",
    "saying",
    "export",
];

/// Names of types that may mean two things in `src/`, each with its reason.
const DOUBLED: &[(&str, &str)] = &[];

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|cause| panic!("{}: {cause}", folder.display())) {
            let path = entry.unwrap().path();
            let generated = path.ends_with("pkg") || path.ends_with("screenshots");
            if path.is_dir() && !generated {
                open.push(path);
            } else if path.extension().is_some_and(|own| own == ending) {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "no .{ending} files in {folder}: has it moved?");
    found.sort();
    found
}

fn rust_files() -> Vec<PathBuf> {
    CRATES.iter().chain(&["build", "tests", "wasm/tests"]).flat_map(|folder| files(folder, "rs")).collect()
}

#[test]
fn every_rust_file_says_in_its_first_line_what_it_is_for() {
    for path in rust_files() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} begins with no //! line", path.display());
    }
}

#[test]
fn no_file_is_too_long_to_have_one_purpose() {
    let scripts = [("www", "js"), ("package", "js"), ("schema", "mjs"), ("tests", "mjs")];
    let scripts = scripts.into_iter().flat_map(|(folder, ending)| files(folder, ending));
    for path in rust_files().into_iter().chain(scripts) {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= LONGEST, "{} has {lines} lines; part it by purpose", path.display());
    }
}

#[test]
fn no_name_says_nothing() {
    for path in rust_files() {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(
            !EMPTY_NAMES.contains(&name.as_str()),
            "{} needs a name that says what it does",
            path.display()
        );
    }
}

/// The most words that may stand in two tables: with a reason for the two to share words, and without.
const SHARED: usize = 550;
const UNREASONED: usize = 45;

/// The sources of a crate of this repository.
fn sources(folder: &str) -> Vec<SourceFile> {
    source::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap()
}

/// The paths of the files at `places`, parted by commas.
fn listed(files: &[SourceFile], places: &[usize]) -> String {
    let paths: Vec<String> = places.iter().map(|&place| files[place].path.display().to_string()).collect();
    paths.join(", ")
}

#[test]
fn no_file_imports_what_imports_it() {
    for folder in CRATES {
        let files = sources(folder);
        let circles = graph::circles(&graph::imports(&files));
        let told: Vec<String> = circles.iter().map(|circle| listed(&files, circle)).collect();
        assert!(told.is_empty(), "{folder} has circles:\n{}", told.join("\n"));
    }
}

#[test]
fn a_room_imports_only_rooms_before_it() {
    let files = sources("src");
    let room = |place: usize| {
        let first = files[place].module.first()?;
        ROOMS.iter().position(|room| room == first)
    };
    for (from, to) in graph::imports(&files) {
        let Some(own) = room(from) else { continue };
        let path = files[from].path.display();
        let face = files[to].module.is_empty();
        assert!(!face, "{path} imports the face of the crate; import from the home of the thing");
        let other = room(to);
        assert!(other.is_some_and(|other| other <= own), "{path} looks into {}", files[to].path.display());
    }
}

#[test]
fn no_name_of_a_type_means_two_things() {
    let files = sources("src");
    for (name, places) in names::doubled(&files) {
        let allowed = DOUBLED.iter().any(|(known, _)| *known == name);
        assert!(allowed, "{name} is a type in {}: give each the thing's own noun", listed(&files, &places));
    }
}

#[test]
fn no_more_words_stand_in_two_tables_than_before() {
    let all = tables::of_library(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let unreasoned = tables::unreasoned(&all);
    let words: Vec<&str> = unreasoned.keys().copied().collect();
    assert!(words.len() <= UNREASONED, "words in two tables: ask one of them, or give a reason: {words:?}");
    assert!(tables::shared(&all).len() <= SHARED, "more words than before stand in two tables");
    assert_eq!(tables::idle(&all), Vec::<&str>::new(), "reasons that no two tables need");
}

#[test]
fn no_word_list_is_without_its_columns_and_licence() {
    for path in files("data", "tsv") {
        let text = fs::read_to_string(&path).unwrap();
        let head: String = text
            .lines()
            .take_while(|line| line.starts_with('#'))
            .collect::<Vec<_>>()
            .join("\n")
            .to_lowercase();
        assert!(
            head.contains("columns") && head.contains("licence"),
            "{} does not say what it is",
            path.display()
        );
    }
}
