//! Compiles `data/lines/line_patterns.tsv` into two sparse automata and a table of what each pattern means.

use crate::table;
use regex_automata::dfa::{StartKind, dense};
use regex_automata::nfa::thompson;
use regex_automata::util::syntax;
use std::fmt::Write;
use std::path::Path;

const SOURCE: &str = "data/lines/line_patterns.tsv";

/// Its columns; the example is for readers and tests.
const COLUMNS: [&str; 5] = ["where", "kind", "pattern", "rule", "example"];

struct LinePattern {
    place: String,
    kind: String,
    pattern: String,
    rule: String,
}

/// Writes `lines_anchored.dfa`, `lines_within.dfa` and `line_patterns.rs` to the build's output folder.
pub(crate) fn build() {
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let patterns: Vec<LinePattern> = table::read(SOURCE, COLUMNS).into_iter().map(line_pattern).collect();
    let (within, anchored): (Vec<&LinePattern>, Vec<&LinePattern>) =
        patterns.iter().partition(|row| row.place == "within");
    automaton(&anchored, &Path::new(&out).join("lines_anchored.dfa"));
    automaton(&within, &Path::new(&out).join("lines_within.dfa"));
    let code = meanings("ANCHORED", &anchored) + &meanings("WITHIN", &within);
    std::fs::write(Path::new(&out).join("line_patterns.rs"), code).expect("OUT_DIR can be written");
}

fn line_pattern(row: table::Row<5>) -> LinePattern {
    if !["whole", "start", "within"].contains(&row.cells[0].as_str()) {
        row.reject("it says not where the pattern has to fit");
    }
    if row.cells.iter().any(String::is_empty) {
        row.reject("a cell is empty");
    }
    let [place, kind, pattern, rule, _example] = row.cells;
    LinePattern { place, kind, pattern, rule }
}

/// What is searched for: the row's pattern, tied to the line as its place asks.
fn expression(row: &LinePattern) -> String {
    let pattern = &row.pattern;
    match row.place.as_str() {
        "whole" => format!("^(?:{pattern})(?:[ .:*!]|…|›|»|▾)*[0-9]*$"),
        "start" => format!("^(?:{pattern})"),
        _ => format!("(?:{pattern})"),
    }
}

fn automaton(rows: &[&LinePattern], path: &Path) {
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

fn meanings(name: &str, rows: &[&LinePattern]) -> String {
    let mut code = format!("static {name}: [Wording; {}] = [\n", rows.len());
    for row in rows {
        let ends = row.kind == "ending";
        let kind = if ends { "boilerplate" } else { &row.kind };
        writeln!(
            code,
            "    Wording {{ kind: BlockKind::{}, rule: LineRule::{}, ends: {ends} }},",
            variant(kind),
            variant(&row.rule)
        )
        .expect("a string grows");
    }
    code + "];\n"
}

/// The variant of an enum that JSON knows by `name`.
fn variant(name: &str) -> String {
    name[..1].to_uppercase() + &name[1..]
}
