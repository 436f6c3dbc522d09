//! Measures tokens and sentences against treebanks, by corpus and by kind of text.

mod conventions;
pub(crate) mod treebank;

use conventions::CONVENTIONS;
use quotidian::{Document, Span};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{io, iter};
use treebank::Marked;

/// How many spans there are on each side, and on both.
#[derive(Clone, Copy, Default)]
struct Count {
    found: usize,
    marked: usize,
    both: usize,
}

impl Count {
    /// Both in order; a span is right where start and end are.
    fn add(&mut self, found: &[Span], marked: &[Span]) {
        self.found += found.len();
        self.marked += marked.len();
        self.both += found.iter().filter(|span| marked.binary_search(span).is_ok()).count();
    }

    fn f1(self) -> f64 {
        200.0 * self.both as f64 / (self.found + self.marked).max(1) as f64
    }
}

/// Sentences, those less the ends that no mark shows, tokens as they are, and tokens with one convention after the
/// other left out of account.
#[derive(Clone, Default)]
struct Score {
    documents: usize,
    sentences: Count,
    shown: Count,
    tokens: [Count; CONVENTIONS.len() + 1],
}

/// Reads the treebanks, prints F1 in per cent, and `errors` examples of each kind of error.
///
/// # Errors
/// A treebank cannot be read.
pub(crate) fn report(treebanks: &[PathBuf], errors: usize) -> io::Result<()> {
    for path in treebanks {
        let documents = treebank::read(path)?;
        println!("{}", path.display());
        for (name, looked_at) in [("half to look at", true), ("half to report", false)] {
            table(
                name,
                &documents.iter().filter(|one| one.may_be_looked_at() == looked_at).collect::<Vec<_>>(),
            );
        }
        show(&documents, errors);
    }
    Ok(())
}

fn table(name: &str, documents: &[&Marked]) {
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    for document in documents {
        let found = Found::new(document);
        for genre in [document.genre(), "all"] {
            let score = scores.entry(genre).or_default();
            score.documents += 1;
            score.sentences.add(&found.sentences, &document.sentences);
            score.shown.add(
                &conventions::shown(document, &found.sentences),
                &conventions::shown(document, &document.sentences),
            );
            for (count, tokens) in score.tokens.iter_mut().enumerate() {
                let [found, marked] = [&found.tokens, &document.tokens]
                    .map(|tokens| conventions::joined(document, tokens, count));
                tokens.add(&found, &marked);
            }
        }
    }
    let names = CONVENTIONS.iter().map(|convention| format!("-{}", convention.name));
    let columns = ["documents", "sentences", "-layout", "tokens"].map(str::to_owned).into_iter().chain(names);
    println!("{}", row(name, columns));
    for (genre, score) in scores {
        let counts = [score.sentences, score.shown].into_iter().chain(score.tokens);
        let figures = counts.map(|count| format!("{:.2}", count.f1()));
        println!("{}", row(&format!("  {genre}"), iter::once(score.documents.to_string()).chain(figures)));
    }
}

fn row(name: &str, cells: impl Iterator<Item = String>) -> String {
    cells.fold(format!("{name:18}"), |row, cell| row + &format!("{cell:>14}"))
}

/// What Quotidian finds in a document.
struct Found {
    sentences: Vec<Span>,
    tokens: Vec<Span>,
}

impl Found {
    fn new(document: &Marked) -> Self {
        let read = Document::new(&document.text);
        Self {
            sentences: read.sentences().iter().map(|sentence| sentence.span).collect(),
            tokens: read.tokens().iter().map(|token| token.span).collect(),
        }
    }
}

/// Prints examples of errors of the documents that may be looked at, the commonest kinds first.
fn show(documents: &[Marked], errors: usize) {
    let mut kinds: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for document in documents.iter().filter(|one| errors > 0 && one.may_be_looked_at()) {
        let found = Found::new(document);
        let starts = |spans: &[Span]| spans.iter().map(|span| span.start).collect::<Vec<u32>>();
        let joined = |tokens: &[Span]| starts(&conventions::joined(document, tokens, CONVENTIONS.len()));
        let (sentences, marked) = (starts(&found.sentences), starts(&document.sentences));
        differences(document, "sentence", &sentences, &marked, &mut kinds);
        differences(document, "token", &joined(&found.tokens), &joined(&document.tokens), &mut kinds);
    }
    let mut kinds: Vec<(String, Vec<String>)> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, examples)| usize::MAX - examples.len());
    for (kind, examples) in kinds {
        println!("{} {kind}", examples.len());
        let step = examples.len().div_ceil(errors);
        for example in examples.iter().step_by(step) {
            println!("      {example}");
        }
    }
}

/// Files the starts that one side alone has under the shape of what stands around them.
fn differences(
    document: &Marked,
    what: &str,
    found: &[u32],
    marked: &[u32],
    kinds: &mut BTreeMap<String, Vec<String>>,
) {
    let missed = marked.iter().filter(|at| found.binary_search(at).is_err()).map(|at| ("missed", at));
    let extra = found.iter().filter(|at| marked.binary_search(at).is_err()).map(|at| ("extra", at));
    for (how, &at) in missed.chain(extra) {
        let (before, after) = document.text.split_at(at as usize);
        let tail: String = before.chars().rev().take(30).collect::<Vec<_>>().into_iter().rev().collect();
        let head: String = after.chars().take(30).collect();
        let kind = format!(
            "{how} {what} {}|{}",
            shape(&last(&tail, 3)),
            shape(&head.chars().take(2).collect::<String>())
        );
        let example = format!("{} {tail}|{head}", document.genre()).replace('\n', " / ");
        kinds.entry(kind).or_default().push(example);
    }
}

fn last(words: &str, count: usize) -> String {
    let skipped = words.chars().count().saturating_sub(count);
    words.chars().skip(skipped).collect()
}

/// The characters with letters and digits as "A", "a" and "0".
fn shape(words: &str) -> String {
    words
        .chars()
        .map(|character| match character {
            _ if character.is_uppercase() => 'A',
            _ if character.is_alphabetic() => 'a',
            _ if character.is_numeric() => '0',
            '\n' => '/',
            _ => character,
        })
        .collect()
}
