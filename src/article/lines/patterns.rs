//! Line patterns: what a line says it is by its wording. The patterns are rows of `data/lines/line_patterns.tsv`,
//! compiled by `build/line_patterns.rs` to sparse automata that are searched where they lie.

use crate::analysis::{BlockKind, LineRule};
use regex_automata::dfa::Automaton;
use regex_automata::dfa::sparse::DFA;
use regex_automata::{Anchored, Input};
use std::sync::LazyLock;

/// What a pattern says of the lines it fits.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::article) struct Wording {
    pub(in crate::article) kind: BlockKind,
    pub(in crate::article) rule: LineRule,
    /// Whether the article seldom goes on after such a line.
    pub(in crate::article) ends: bool,
}

include!(concat!(env!("OUT_DIR"), "/line_patterns.rs"));

static ANCHORED_BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lines_anchored.dfa"));
static WITHIN_BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lines_within.dfa"));

/// An automaton, or none where the tables do not fit the machine (big-endian ones); then no line has a meaning.
type Searchable = Option<DFA<&'static [u8]>>;

static ANCHORED_LINES: LazyLock<Searchable> = LazyLock::new(|| read(ANCHORED_BYTES));
static WITHIN_LINES: LazyLock<Searchable> = LazyLock::new(|| read(WITHIN_BYTES));

fn read(bytes: &'static [u8]) -> Searchable {
    DFA::from_bytes(bytes).ok().map(|(automaton, _)| automaton)
}

/// Lines longer than this, in bytes, are running text whatever they say.
const LONGEST: usize = 600;

/// What the wording of `line` says it is; patterns tied to the line's start come before those found within,
/// which are tried at the start of each word.
pub(in crate::article) fn meaning(line: &str) -> Option<&'static Wording> {
    if line.len() > LONGEST {
        return None;
    }
    let within = |start| first(&WITHIN_LINES, line, start, &WITHIN);
    first(&ANCHORED_LINES, line, 0, &ANCHORED).or_else(|| word_starts(line).find_map(within))
}

fn first(
    automaton: &Searchable,
    line: &str,
    start: usize,
    meanings: &'static [Wording],
) -> Option<&'static Wording> {
    let input = Input::new(line).anchored(Anchored::Yes).range(start..);
    let found = automaton.as_ref()?.try_search_fwd(&input).ok()??;
    meanings.get(found.pattern().as_usize())
}

fn word_starts(line: &str) -> impl Iterator<Item = usize> + '_ {
    let mut in_word = false;
    line.char_indices().filter_map(move |(at, character)| {
        let starts = !(in_word && character.is_alphanumeric());
        in_word = character.is_alphanumeric();
        (starts && !character.is_whitespace()).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = include_str!("../../../data/lines/line_patterns.tsv");

    fn rows() -> impl Iterator<Item = Vec<&'static str>> {
        TABLE.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| line.split('\t').collect())
    }

    #[test]
    fn the_example_of_every_pattern_is_taken_for_what_its_row_says() {
        for row in rows() {
            let found = meaning(row[4]).unwrap_or_else(|| panic!("nothing fits {:?}", row[4]));
            let kind = if row[1] == "ending" { "boilerplate" } else { row[1] };
            assert_eq!(found.kind.label().to_lowercase(), kind, "{:?}", row[4]);
        }
    }

    /// What the regex crate makes of the rows, read one after the other.
    fn oracle() -> impl Fn(&str) -> Option<(&'static str, &'static str)> {
        let anchored = |row: &Vec<&'static str>| match row[0] {
            "whole" => format!("^(?:{})(?:[ .:*!]|…|›|»|▾)*[0-9]*$", row[2]),
            _ => format!("^(?:{})", row[2]),
        };
        let compiled = |row: Vec<&'static str>| {
            let pattern = anchored(&row);
            let regex = regex::bytes::RegexBuilder::new(&pattern)
                .case_insensitive(true)
                .unicode(false)
                .build()
                .unwrap();
            (row, regex)
        };
        let (within, tied): (Vec<_>, Vec<_>) = rows().map(compiled).partition(|(row, _)| row[0] == "within");
        move |line: &str| {
            let first = |rows: &[(Vec<&'static str>, regex::bytes::Regex)], from: usize| {
                rows.iter()
                    .find(|(_, regex)| regex.is_match(&line.as_bytes()[from..]))
                    .map(|(row, _)| (row[1], row[3]))
            };
            first(&tied, 0).or_else(|| word_starts(line).find_map(|start| first(&within, start)))
        }
    }

    #[test]
    fn the_automata_find_what_the_regex_crate_finds() {
        let page = include_str!("../../../tests/golden/whole_page.txt");
        let article = include_str!("../../../tests/golden/ceasefire.txt");
        let oracle = oracle();
        for line in rows()
            .map(|row| row[4])
            .chain(page.lines())
            .chain(article.lines())
            .chain(RUNNING_TEXT.iter().copied())
        {
            let found = meaning(line).map(|found| {
                let kind = found.kind.label().to_lowercase();
                (if found.ends { "ending".to_owned() } else { kind }, code(found.rule))
            });
            let expected = oracle(line).map(|(kind, rule)| (kind.to_owned(), rule.to_owned()));
            assert_eq!(found, expected, "{line}");
        }
    }

    fn code(rule: LineRule) -> String {
        serde_json::to_value(rule).unwrap().as_str().unwrap().to_owned()
    }

    const RUNNING_TEXT: &[&str] = &[
        "The two leaders spoke by phone on Wednesday, an official said.",
        "More than 4,000 people are expected to receive notice in coming weeks.",
        "Share prices fell sharply after the announcement, traders said.",
        "He said the newsletter was written by volunteers.",
        "Home prices rose in March.",
        "Related companies were told to stop selling the product.",
    ];

    #[test]
    fn running_text_has_no_meaning_of_its_own() {
        for line in RUNNING_TEXT {
            assert_eq!(meaning(line), None, "{line}");
        }
    }
}
