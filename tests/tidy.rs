//! The rules of the house, as tests: length, first lines, names, and which room may look into which.

use std::fs;
use std::path::{Path, PathBuf};

/// A file has at most so many lines, tests included.
const LONGEST: usize = 420;

/// Names that say nothing of what is inside.
const EMPTY_NAMES: &[&str] = &["common", "helpers", "manager", "misc", "utils", "util"];

/// The rooms of `src/` in order: each may import only those before it.
const ROOMS: &[&str] = &[
    "span",
    "analysis",
    "offsets",
    "options",
    "text",
    "document",
    "dates",
    "article",
    "learned",
    "entities",
    "quotes",
    "references",
    "export",
];

/// Rooms that know each other: the analysis names the unit of its offsets, and the unit is applied to the analysis.
const NEIGHBOURS: &[(&str, &str)] = &[("analysis", "offsets")];

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
    ["src", "build", "xtask/src", "trainer/src", "tests"]
        .iter()
        .flat_map(|folder| files(folder, "rs"))
        .collect()
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
    let scripts = ["www", "tests"].iter().flat_map(|folder| ["js", "mjs"].map(|ending| (folder, ending)));
    let scripts = scripts
        .filter(|pair| *pair != (&"www", "mjs") && *pair != (&"tests", "js"))
        .flat_map(|(folder, ending)| files(folder, ending));
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

/// The room that a file of `src/` is in; none for the face of the crate, its edges and the command line.
fn room(path: &Path) -> Option<String> {
    let inside = path.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).ok()?;
    let first = inside.components().next()?.as_os_str().to_string_lossy().into_owned();
    let name = first.trim_end_matches(".rs").to_owned();
    ROOMS.contains(&name.as_str()).then_some(name)
}

#[test]
fn a_room_imports_only_rooms_before_it() {
    let place = |name: &str| ROOMS.iter().position(|room| *room == name);
    for path in files("src", "rs") {
        let Some(own) = room(&path) else { continue };
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        for name in imports(code) {
            let later = place(&name).is_some_and(|other| Some(other) > place(&own));
            let neighbours = NEIGHBOURS.contains(&(own.as_str(), name.as_str()));
            assert!(!later || neighbours, "{} looks into the later room {name}", path.display());
        }
    }
}

/// What the face of the crate hands on, and the rooms it comes from.
const FACE: &[(&str, &str)] = &[
    ("Analysis", "analysis"),
    ("Day", "options"),
    ("Document", "document"),
    ("Excerpt", "offsets"),
    ("OffsetUnit", "offsets"),
    ("Options", "options"),
    ("Span", "span"),
    ("parse_day", "options"),
];

/// The rooms that `code` names after `crate::`, alone or in braces.
fn imports(code: &str) -> Vec<String> {
    let paths = code.match_indices("crate::").flat_map(|(at, found)| {
        let path = &code[at + found.len()..];
        let braced = path.strip_prefix('{').and_then(|inside| inside.split('}').next());
        braced
            .unwrap_or(path.split([';', ',', '(', ' ']).next().unwrap_or_default())
            .split(',')
            .collect::<Vec<_>>()
    });
    let first = |path: &str| {
        path.trim()
            .split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let room = |name: String| {
        FACE.iter().find(|(face, _)| *face == name).map_or(name.clone(), |(_, room)| (*room).to_owned())
    };
    paths.map(first).map(room).collect()
}

#[test]
fn imports_are_read_alone_and_in_braces() {
    let code = "use crate::{Day, quotes};\nuse crate::text::Token;\nfn f(x: crate::Document) {}";
    assert_eq!(imports(code), ["options", "quotes", "text", "document"]);
}

#[test]
fn the_edges_of_the_crate_are_imported_by_nobody() {
    for path in files("src", "rs").into_iter().filter(|path| room(path).is_some()) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            !text.contains("crate::wasm") && !text.contains("crate::cli"),
            "{} looks outward",
            path.display()
        );
    }
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
