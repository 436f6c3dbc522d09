//! Tables of words in code and data, and the words that stand in two of them.

use super::source::{SourceFile, files, is_test};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};
use syn::visit::{self, Visit};

/// A constant or a file with at least so many words is a table.
const LEAST: usize = 4;

/// A table of words.
pub struct WordTable {
    /// Its file and, in code, its name: `src/words/nouns.rs BODIES`.
    pub name: String,
    /// Its words, in small letters.
    pub words: BTreeSet<String>,
}

/// The constants of `sources` that list words, as string literals that spaces or strokes may part.
fn in_code(sources: &[SourceFile]) -> Vec<WordTable> {
    let mut found = Vec::new();
    for file in sources {
        let mut finder = Constants { file: file.path.display().to_string(), found: Vec::new() };
        finder.visit_file(&file.syntax);
        found.extend(finder.found);
    }
    found.retain(|table| table.words.len() >= LEAST);
    found
}

/// The folder of the words that people edit; names that lists have are no words of a table.
const DATA: &str = "data/words";

/// Every table of the library below `root`, in its code and its data, named as seen from there.
///
/// # Errors
/// A file that cannot be read, or that is no Rust.
pub fn of_library(root: &Path) -> io::Result<Vec<WordTable>> {
    let mut tables = in_code(&files(&root.join("src"))?);
    tables.extend(in_data(&root.join(DATA))?);
    let above = format!("{}/", root.display());
    for table in &mut tables {
        table.name = table.name.replace(&above, "");
    }
    Ok(tables)
}

/// The tables of a folder of data: of each the words in its first column, without its head.
///
/// # Errors
/// A file that cannot be read.
fn in_data(folder: &Path) -> io::Result<Vec<WordTable>> {
    let mut paths: Vec<_> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "tsv"));
    paths.sort();
    let table = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path)?;
        let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
        let cells = rows.filter_map(|row| row.split('\t').next());
        let mut words = BTreeSet::new();
        cells.for_each(|cell| add(&mut words, cell));
        Ok(WordTable { name: path.display().to_string(), words })
    };
    paths.iter().map(table).collect()
}

/// The words that two tables and more have, with the places of the tables.
pub fn shared(tables: &[WordTable]) -> BTreeMap<&str, Vec<usize>> {
    let mut words: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (place, table) in tables.iter().enumerate() {
        for word in &table.words {
            words.entry(word).or_default().push(place);
        }
    }
    words.retain(|_, places| places.len() > 1);
    words
}

/// Tables that may have words of others, by how their names begin, with the reason; any other table where the second name is
/// empty.
pub const ALLOWED: &[(&str, &str, &str)] = &[
    ("src/text/", "", "text stands below words: it cuts sentences and abbreviations by lists of its own"),
    ("src/dates/", "", "what a date is made of, and what stands beside it, are rules of its form"),
    ("src/article/", "data/words/", "labels, credits and bylines of pages are rules of their lines"),
    (
        "src/entities/countries.rs",
        "",
        "names of countries and endings of nationalities, no words of sentences",
    ),
    ("src/discourse/grammar.rs STARTS", "", "how names of months and days begin, no words"),
    ("src/discourse/scene/singular.rs TOLD", "", "phrases that tell by what pronoun a person goes"),
    ("src/quotes/withheld.rs PHRASES", "", "whole phrases by which a name is withheld"),
    (
        "src/quotes/frames/",
        "",
        "verbs and small words that one form of attribution takes are a rule of that form",
    ),
    (
        "src/entities/posts.rs",
        "data/words/",
        "verbs by which somebody comes to a post are a rule of its form",
    ),
    ("src/saying/", "", "words that move a saying to another time are a rule of its own"),
    ("src/learned/", "", "names of features and of files"),
    ("src/export/", "", "headings of what is written"),
    (
        "src/words/nouns.rs",
        "data/words/nouns.tsv",
        "endings of nouns for people, of which some are nouns themselves",
    ),
    ("src/words/sets.rs CLASSES", "", "names of classes"),
    (
        "data/words/nouns.tsv",
        "data/words/grammar.tsv",
        "a noun may do what small words do: \"chief\", \"second\"",
    ),
    ("data/words/nouns.tsv", "data/words/cues.tsv", "a verb of speech may be a noun as well: \"claim\""),
    (
        "data/words/grammar.tsv",
        "data/words/cues.tsv",
        "a verb of speech may be in a set of verbs as well: \"say\"",
    ),
];

/// The words that two tables have which no pair of [`ALLOWED`] has, with the places of all their tables.
pub fn unreasoned(tables: &[WordTable]) -> BTreeMap<&str, Vec<usize>> {
    let mut words = shared(tables);
    let name = |place: &usize| tables.get(*place).map_or("", |table| table.name.as_str());
    let apart = |places: &Vec<usize>| {
        places
            .iter()
            .enumerate()
            .any(|(at, one)| places.iter().skip(at + 1).any(|other| !is_allowed(name(one), name(other))))
    };
    words.retain(|_, places| apart(places));
    words
}

fn is_allowed(one: &str, other: &str) -> bool {
    ALLOWED.iter().any(|allowed| allows(allowed, one, other))
}

fn allows((first, second, _): &(&str, &str, &str), one: &str, other: &str) -> bool {
    let begin = |one: &str, other: &str| one.starts_with(first) && other.starts_with(second);
    begin(one, other) || begin(other, one)
}

/// The reasons of [`ALLOWED`] that no two tables with a word in common need.
pub fn idle(tables: &[WordTable]) -> Vec<&'static str> {
    let name = |place: &usize| tables.get(*place).map_or("", |table| table.name.as_str());
    let words = shared(tables);
    let needed = |allowed: &&(&str, &str, &str)| {
        words.values().any(|places| {
            let pairs = places.iter().enumerate();
            let mut pairs =
                pairs.flat_map(|(at, one)| places.iter().skip(at + 1).map(move |other| (one, other)));
            pairs.any(|(one, other)| allows(allowed, name(one), name(other)))
        })
    };
    ALLOWED.iter().filter(|allowed| !needed(allowed)).map(|(.., reason)| *reason).collect()
}

/// A text of so many words or more lists them; one of fewer is an entry of its own, a word or a phrase.
const LIST: usize = 6;

/// Adds the entries of a text: all of a list, a phrase as a whole; a sentence is neither.
fn add(words: &mut BTreeSet<String>, text: &str) {
    for part in text.split(['|', '/']) {
        if part.split(' ').count() >= LIST {
            words.extend(part.split(' ').filter_map(entry));
        } else {
            words.extend(entry(part));
        }
    }
}

/// The word or phrase in small letters; nothing where it has other signs in it, or a letter alone.
fn entry(text: &str) -> Option<String> {
    let text = text.trim();
    let is_word = |word: &str| word.chars().all(|letter| letter.is_alphabetic() || "-'’.".contains(letter));
    let worded = text.starts_with(char::is_alphabetic) && text.split(' ').all(is_word);
    (worded && text.chars().count() > 1).then(|| text.to_lowercase())
}

struct Constants {
    file: String,
    found: Vec<WordTable>,
}

impl Constants {
    fn table(&mut self, name: &syn::Ident, value: &syn::Expr) {
        let mut literals = Literals::default();
        literals.visit_expr(value);
        self.found.push(WordTable { name: format!("{} {name}", self.file), words: literals.words });
    }
}

impl Visit<'_> for Constants {
    fn visit_item_const(&mut self, item: &syn::ItemConst) {
        if !is_test(&item.attrs) {
            self.table(&item.ident, &item.expr);
        }
    }

    fn visit_item_static(&mut self, item: &syn::ItemStatic) {
        self.table(&item.ident, &item.expr);
    }

    fn visit_impl_item_const(&mut self, item: &syn::ImplItemConst) {
        self.table(&item.ident, &item.expr);
    }

    fn visit_item_mod(&mut self, item: &syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }
}

#[derive(Default)]
struct Literals {
    words: BTreeSet<String>,
}

impl Visit<'_> for Literals {
    fn visit_lit_str(&mut self, literal: &syn::LitStr) {
        add(&mut self.words, &literal.value());
    }
}
