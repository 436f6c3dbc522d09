//! The corpora that names are learned from, and what their labels mean in the table's columns.

use crate::lists::source;
use quotidian::Span;
use quotidian::entities::evidence::COLUMNS;
use serde_json::Value;
use std::io;
use std::path::Path;

/// A corpus: documents as JSON lines with `text` and `spans` of [start, end, coarse type, fine type], in code points.
pub(crate) struct Corpus {
    pub(crate) file: &'static str,
    /// So many documents of it are read.
    documents: usize,
    /// How much one of its candidates counts.
    pub(crate) weight: f32,
}

/// The names annotated for this project count most: the others draw some lines elsewhere.
pub(crate) const CORPORA: &[Corpus] = &[
    Corpus { file: "articles-names-train.jsonl.gz", documents: usize::MAX, weight: 3.0 },
    Corpus { file: "worldwide-train.jsonl.gz", documents: 300, weight: 1.0 },
    Corpus { file: "conll03-train.jsonl.gz", documents: 250, weight: 0.5 },
    Corpus { file: "gum-train.jsonl.gz", documents: 80, weight: 1.0 },
];

/// The column of what is no name.
const NO_NAME: usize = COLUMNS - 1;

/// A document and the column of each span, none where its label does not tell one.
pub(crate) struct Annotated {
    pub(crate) text: String,
    spans: Vec<(Span, Option<usize>)>,
}

impl Annotated {
    /// The column of a candidate; none where it is in doubt, or shares only a part with an annotated name.
    pub(crate) fn column(&self, span: Span) -> Option<usize> {
        let next = self.spans.partition_point(|(known, _)| known.end <= span.start);
        match self.spans.get(next) {
            Some(&(known, column)) if known == span => column,
            Some((known, _)) if known.overlaps(span) => None,
            _ => Some(NO_NAME),
        }
    }
}

/// The documents of `corpus`.
///
/// # Errors
/// The file cannot be read, or a line of it is not what it should be.
pub(crate) fn read(folder: &Path, corpus: &Corpus) -> io::Result<Vec<Annotated>> {
    let lines = source::read(&folder.join(corpus.file))?;
    lines.lines().take(corpus.documents).map(|line| Ok(annotated(&serde_json::from_str(line)?))).collect()
}

fn annotated(line: &Value) -> Annotated {
    let text = line["text"].as_str().unwrap_or_default().to_owned();
    let bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let place = |value: &Value| {
        value.as_u64().and_then(|at| bytes.get(at as usize)).copied().unwrap_or(text.len()) as u32
    };
    let ranges = |field: &str| line[field].as_array().cloned().unwrap_or_default();
    let mut spans: Vec<(Span, Option<usize>)> = ranges("spans")
        .iter()
        .map(|span| (Span::new(place(&span[0]), place(&span[1])), column(&span[2], &span[3])))
        .chain(ranges("ignore").iter().map(|lines| (Span::new(place(&lines[0]), place(&lines[1])), None)))
        .collect();
    spans.sort_by_key(|&(span, _)| span);
    Annotated { text, spans }
}

/// The column of a label; none for the rest class of corpora that do not tell events from works and products.
fn column(coarse: &Value, fine: &Value) -> Option<usize> {
    const FINE: [&str; 8] = ["person", "org", "place", "group", "event", "work", "product", "law"];
    let fine = fine.as_str().unwrap_or_default();
    if let Some(column) = FINE.iter().position(|&label| label == fine) {
        return Some(column);
    }
    match (coarse.as_str(), fine) {
        (Some("PER"), _) => Some(0),
        (Some("ORG"), _) => Some(1),
        (Some("LOC"), _) => Some(2),
        (Some("MISC"), "NORP") => Some(3),
        (Some("MISC"), "Product") => Some(6),
        (Some("MISC"), _) => None,
        _ => Some(NO_NAME),
    }
}
