//! Compiles `data/line_patterns.tsv` into two sparse automata and a table of what each pattern means.

use regex_automata::dfa::{StartKind, dense};
use regex_automata::nfa::thompson;
use regex_automata::util::syntax;
use std::fmt::Write;
use std::path::Path;

const SOURCE: &str = "data/line_patterns.tsv";

struct Row<'t> {
    place: &'t str,
    kind: &'t str,
    pattern: &'t str,
    reason: &'t str,
}

/// Writes `lines_anchored.dfa`, `lines_within.dfa` and `line_patterns.rs` to the build's output folder.
pub(crate) fn build() {
    println!("cargo::rerun-if-changed={SOURCE}");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let table = std::fs::read_to_string(SOURCE).expect("the line patterns are part of the project");
    let rows: Vec<Row> = table.lines().filter(|line| !line.starts_with('#')).map(row).collect();
    let (within, anchored): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.place == "within");
    automaton(&anchored, &Path::new(&out).join("lines_anchored.dfa"));
    automaton(&within, &Path::new(&out).join("lines_within.dfa"));
    let code = meanings("ANCHORED", &anchored) + &meanings("WITHIN", &within);
    std::fs::write(Path::new(&out).join("line_patterns.rs"), code).expect("OUT_DIR can be written");
}

fn row(line: &str) -> Row<'_> {
    let columns: Vec<&str> = line.split('\t').collect();
    let &[place, kind, pattern, reason, _example] = columns.as_slice() else {
        panic!("{SOURCE}: five columns are needed in: {line}");
    };
    assert!(
        ["whole", "start", "within"].contains(&place),
        "{SOURCE}: there is no place \"{place}\" in: {line}"
    );
    Row { place, kind, pattern, reason }
}

/// What is searched for: the row's pattern, tied to the line as its place asks.
fn expression(row: &Row<'_>) -> String {
    let pattern = row.pattern;
    match row.place {
        "whole" => format!("^(?:{pattern})(?:[ .:*!]|…|›|»|▾)*[0-9]*$"),
        "start" => format!("^(?:{pattern})"),
        _ => format!("(?:{pattern})"),
    }
}

fn automaton(rows: &[&Row<'_>], path: &Path) {
    let patterns: Vec<String> = rows.iter().map(|row| expression(row)).collect();
    let automaton = dense::Builder::new()
        .configure(dense::Config::new().start_kind(StartKind::Anchored).specialize_start_states(false))
        // Anchored, and tried at the start of each word where it may fit within: a tenth of the size of a free search.
        // ASCII classes alone: Unicode ones would make the tables many times as large.
        .syntax(syntax::Config::new().case_insensitive(true).unicode(false).utf8(false))
        .thompson(thompson::Config::new().utf8(false))
        .build_many(&patterns)
        .unwrap_or_else(|cause| panic!("{SOURCE}: {cause:?}"));
    // Sparse, because the download matters more than the speed on some dozen short lines.
    let sparse = automaton.to_sparse().unwrap_or_else(|cause| panic!("{SOURCE}: {cause:?}"));
    std::fs::write(path, sparse.to_bytes_little_endian()).expect("OUT_DIR can be written");
}

fn meanings(name: &str, rows: &[&Row<'_>]) -> String {
    let mut code = format!("static {name}: [Wording; {}] = [\n", rows.len());
    for row in rows {
        let ends = row.kind == "ending";
        let kind = if ends { "boilerplate" } else { row.kind };
        let variant = kind[..1].to_uppercase() + &kind[1..];
        writeln!(
            code,
            "    Wording {{ kind: BlockKind::{variant}, reason: {:?}, ends: {ends} }},",
            row.reason
        )
        .expect("a string grows");
    }
    code + "];\n"
}
