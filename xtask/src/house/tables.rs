//! Tables of words in code and data, and the words that stand in two of them.

use super::source::{SourceFile, is_test};
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

/// The constants of `files` that list words, as string literals that spaces or strokes may part.
pub fn in_code(files: &[SourceFile]) -> Vec<WordTable> {
    let mut found = Vec::new();
    for file in files {
        let mut finder = Constants { file: file.path.display().to_string(), found: Vec::new() };
        finder.visit_file(&file.syntax);
        found.extend(finder.found);
    }
    found.retain(|table| table.words.len() >= LEAST);
    found
}

/// The tables of a folder of data: of each the words in `column`, counted from 0, without its head.
///
/// # Errors
/// A file that cannot be read.
pub fn in_data(folder: &Path) -> io::Result<Vec<WordTable>> {
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

/// Adds the words of a text that lists some; a sentence is no list.
fn add(words: &mut BTreeSet<String>, text: &str) {
    let parts = text.split([' ', '|', '/']).map(str::trim).filter(|part| part.chars().count() > 1);
    let letters = |part: &&str| part.chars().all(|letter| letter.is_alphabetic() || "-'’.".contains(letter));
    words.extend(
        parts.filter(letters).map(str::to_lowercase).filter(|word| word.starts_with(char::is_alphabetic)),
    );
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
        self.table(&item.ident, &item.expr);
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
