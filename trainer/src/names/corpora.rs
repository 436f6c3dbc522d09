//! The corpora that names are learned from and measured on, and what their labels mean.

use crate::lists::source;
use quotidian::Span;
use quotidian::training::learned::{Label, LabelPart, Labels, TYPES};
use quotidian::training::words::Kinds;
use quotidian::training::words::{Case, Lexicon};
use serde_json::Value;
use std::io;
use std::path::Path;

/// Corpora that draw the lines of names alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guide {
    /// Annotated for this project: what the weights are for.
    Own,
    Worldwide,
    Conll,
    Gum,
}

/// A corpus: documents as JSON lines with `text` and names, in code points.
#[derive(Debug)]
pub(crate) struct Corpus {
    file: &'static str,
    /// What people call it.
    pub(crate) name: &'static str,
    pub(crate) guide: Guide,
    /// How much one of its words counts.
    pub(crate) weight: f32,
    pub(crate) licence: &'static str,
}

/// What is learned from; the last one is also measured on by everyone.
pub(crate) const TRAIN: &[Corpus] = &[
    Corpus {
        file: "entities/articles-names-train.jsonl.gz",
        name: "names of web and newspaper articles, annotated for this project",
        guide: Guide::Own,
        weight: 3.0,
        licence: "texts under copyright",
    },
    Corpus {
        file: "entities/worldwide-train.jsonl.gz",
        name: "en-worldwide-newswire",
        guide: Guide::Worldwide,
        weight: 1.0,
        licence: "research",
    },
    Corpus {
        file: "entities/conll03-train.jsonl.gz",
        name: "CoNLL-2003 English",
        guide: Guide::Conll,
        weight: 1.0,
        licence: "research",
    },
    Corpus {
        file: "entities/gum-train.jsonl.gz",
        name: "GUM",
        guide: Guide::Gum,
        weight: 1.0,
        licence: "annotations CC BY 4.0, texts by genre",
    },
    Corpus {
        file: "articles/articles-dev.jsonl.gz",
        name: "whole web articles, annotated for this project",
        guide: Guide::Own,
        weight: 3.0,
        licence: "texts under copyright",
    },
];

/// News that is learned from as the model labels it itself: of some nobody annotated the names.
pub(crate) const MORE: Corpus = Corpus {
    file: "quotes/polnear-train.jsonl.gz",
    name: "PolNeAR, texts alone, labelled by the model itself",
    guide: Guide::Own,
    weight: 0.5,
    licence: "none stated",
};

/// What is measured, and never learned from.
pub(crate) const DEV: &[Corpus] = &[
    measured("entities/worldwide-dev.jsonl.gz", "en-worldwide-newswire", Guide::Worldwide),
    measured("entities/conll03-dev.jsonl.gz", "CoNLL-2003 English", Guide::Conll),
    measured("entities/gum-dev.jsonl.gz", "GUM", Guide::Gum),
];

const fn measured(file: &'static str, name: &'static str, guide: Guide) -> Corpus {
    Corpus { file, name, guide, weight: 0.0, licence: "" }
}

/// A set of types, a bit each.
pub(crate) type Types = u16;

/// An annotated name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gold {
    pub(crate) span: Span,
    /// The types that it may have: several where the corpus does not tell them apart; none where it is no name here.
    pub(crate) types: Types,
    /// The coarse types that count as right.
    pub(crate) coarse: Types,
}

/// An annotated document.
#[derive(Clone, Debug)]
pub(crate) struct Annotated {
    pub(crate) text: String,
    pub(crate) guide: Guide,
    pub(crate) weight: f32,
    pub(crate) golds: Vec<Gold>,
    /// What nobody annotated.
    pub(crate) ignore: Vec<Span>,
}

/// Event, work, product, law.
const RARE: Types = 0b1111_0000;
/// These and groups: what corpora of three types do not annotate.
pub(crate) const REST: Types = 0b1111_1000;

impl Guide {
    /// The labels that words outside of names may have: corpora of three types say nothing of the others.
    pub(crate) fn outside(self) -> Labels {
        let none = Labels::NONE.with(Label::OUTSIDE);
        if self == Self::Gum { any_part(REST).and(none) } else { none }
    }
}

/// The labels of any part of names of these types.
pub(crate) fn any_part(types: Types) -> Labels {
    LabelPart::ALL.iter().fold(Labels::NONE, |all, part| all.and(labels(*part, types)))
}

/// The labels of this part of names of these types.
pub(crate) fn labels(part: LabelPart, types: Types) -> Labels {
    (0..TYPES)
        .filter(|kind| types >> kind & 1 == 1)
        .fold(Labels::NONE, |all, kind| all.with(Label::new(part, kind)))
}

/// Person, organisation, place or the rest, of a type.
pub(crate) fn coarse(kind: usize) -> usize {
    kind.min(3)
}

/// The documents of `corpus`.
///
/// # Errors
/// The file cannot be read, or a line of it is not what it should be.
pub(crate) fn read(folder: &Path, corpus: &Corpus) -> io::Result<Vec<Annotated>> {
    let lines = source::read(&folder.join(corpus.file))?;
    lines.lines().map(|line| Ok(annotated(&serde_json::from_str(line)?, corpus))).collect()
}

fn annotated(line: &Value, corpus: &Corpus) -> Annotated {
    let text = line["text"].as_str().unwrap_or_default().to_owned();
    let bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let place = |value: &Value| {
        value.as_u64().and_then(|at| bytes.get(at as usize)).copied().unwrap_or(text.len()) as u32
    };
    let list = |field: &str| line[field].as_array().cloned().unwrap_or_default();
    let spans = list("spans").into_iter().map(|span| {
        let types = types(&span[2], &span[3]);
        let coarse = coarse_set(types);
        Gold { span: Span::new(place(&span[0]), place(&span[1])), types, coarse }
    });
    let entities = list("entities");
    let mentions = list("mentions").into_iter().map(|mention| {
        let entity = &entities[mention["entity"].as_u64().unwrap_or_default() as usize];
        let types = own_type(&entity["type"]);
        let coarse = coarse_set(types | own_type(&entity["type_alt"]));
        Gold { span: Span::new(place(&mention["start"]), place(&mention["end"])), types, coarse }
    });
    let mut golds: Vec<Gold> = spans.chain(mentions).collect();
    if corpus.guide != Guide::Own && corpus.weight > 0.0 {
        for gold in &mut golds {
            gold.types = by_our_guide(gold.types, gold.span.of(&text));
        }
    }
    golds.sort_by_key(|gold| gold.span);
    let ignore = list("ignore").iter().map(|lines| Span::new(place(&lines[0]), place(&lines[1]))).collect();
    Annotated { text, guide: corpus.guide, weight: corpus.weight, golds, ignore }
}

/// The types of a name of another corpus after our own guide: the Kremlin and the White House are bodies, not places.
fn by_our_guide(types: Types, name: &str) -> Types {
    const BODY: Types = 1 << 1;
    let place_or_person = types & 0b101 != 0;
    let is_body = || Lexicon::new().entry(name, Case::Kept).kinds.any(Kinds::BODY);
    if place_or_person && is_body() { BODY } else { types }
}

fn coarse_set(types: Types) -> Types {
    (0..TYPES).filter(|kind| types >> kind & 1 == 1).fold(0, |all, kind| all | 1 << coarse(kind))
}

fn own_type(name: &Value) -> Types {
    const NAMES: [&str; TYPES] = ["PERSON", "ORG", "PLACE", "GROUP", "EVENT", "WORK", "PRODUCT", "LAW"];
    name.as_str().and_then(|name| NAMES.iter().position(|own| *own == name)).map_or(0, |kind| 1 << kind)
}

fn types(coarse: &Value, fine: &Value) -> Types {
    const FINE: [&str; TYPES] = ["person", "org", "place", "group", "event", "work", "product", "law"];
    let fine = fine.as_str().unwrap_or_default();
    match (coarse.as_str(), fine) {
        (Some("PER"), _) => 1,
        (Some("ORG"), _) => 1 << 1,
        (Some("LOC"), _) => 1 << 2,
        (Some("MISC"), "NORP") => 1 << 3,
        (Some("MISC"), "Product") => 1 << 6,
        (Some("MISC"), "Misc") => RARE,
        (Some("MISC"), _) => FINE.iter().position(|label| *label == fine).map_or(REST, |kind| 1 << kind),
        _ => 0,
    }
}

impl Annotated {
    /// The first letters, by which a text is known again.
    pub(crate) fn beginning(&self) -> String {
        self.text.chars().filter(|letter| letter.is_alphanumeric()).take(120).collect()
    }

    /// A copy with every letter in capitals or in lower case, where that keeps its length in characters and the names'.
    pub(crate) fn spelled(&self, upper: bool) -> Self {
        let mut text = String::new();
        let mut moved = std::collections::HashMap::new();
        for (at, letter) in self.text.char_indices() {
            moved.insert(at as u32, text.len() as u32);
            let other: Vec<char> =
                if upper { letter.to_uppercase().collect() } else { letter.to_lowercase().collect() };
            text.push(if let [one] = other[..] { one } else { letter });
        }
        moved.insert(self.text.len() as u32, text.len() as u32);
        let place = |span: Span| Span::new(moved[&span.start], moved[&span.end]);
        let golds = self.golds.iter().map(|gold| Gold { span: place(gold.span), ..*gold }).collect();
        Self { text, golds, ignore: self.ignore.iter().map(|span| place(*span)).collect(), ..*self }
    }
}
