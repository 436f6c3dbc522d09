//! Measuring: exact spans and coarse types of names, beside the annotated ones.

use super::corpora::{Annotated, coarse};
use quotidian::analysis::{Article, BlockKind};
use quotidian::entities::{KINDS, Model, recognise_with};
use quotidian::{Document, Span, article, dates};
use rayon::prelude::*;
use std::fmt;

/// Counts of right, found and annotated names by coarse type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    /// The confidence of each name, and whether it is right.
    pub(crate) judged: Vec<(f64, bool)>,
    right: [f64; 4],
    found: [f64; 4],
    gold: [f64; 4],
}

impl Counts {
    /// Counts the names of one document, which are spans with their types.
    pub(crate) fn add(&mut self, annotated: &Annotated, article: &Article, names: &[(Span, usize, f64)]) {
        let junk: Vec<Span> = article
            .blocks
            .iter()
            .filter(|block| block.kind == BlockKind::Boilerplate)
            .map(|block| block.span)
            .collect();
        let own = annotated.guide == super::corpora::Guide::Own;
        let is_right = |span: Span, kind: usize| {
            annotated.golds.iter().any(|gold| gold.types != 0 && gold.span == span && gold.coarse >> kind & 1 == 1)
        };
        let counted = names.iter().filter(|(span, ..)| !own || !junk.iter().any(|junk| junk.covers(*span)));
        let names: Vec<(Span, usize)> = counted
            .map(|(span, kind, confidence)| {
                if !annotated.ignore.iter().any(|ignored| ignored.overlaps(*span)) {
                    self.judged.push((*confidence, is_right(*span, coarse(*kind))));
                }
                (*span, coarse(*kind))
            })
            .collect();
        for gold in annotated.golds.iter().filter(|gold| gold.types != 0) {
            let match_ = names.iter().find(|(span, kind)| *span == gold.span && gold.coarse >> kind & 1 == 1);
            let kind = match_.map_or(gold.types.trailing_zeros() as usize, |(_, kind)| *kind);
            self.gold[coarse(kind)] += 1.0;
            self.right[coarse(kind)] += f64::from(u8::from(match_.is_some()));
        }
        for (_, kind) in names {
            self.found[kind] += 1.0;
        }
    }

    /// Adds other counts.
    pub(crate) fn join(&mut self, other: &Self) {
        for kind in 0..4 {
            self.right[kind] += other.right[kind];
            self.found[kind] += other.found[kind];
            self.gold[kind] += other.gold[kind];
        }
        self.judged.extend(&other.judged);
    }

    /// F over some of the coarse types, in percent.
    pub(crate) fn score(&self, kinds: std::ops::Range<usize>) -> f64 {
        let sum = |counts: &[f64; 4]| counts[kinds.clone()].iter().sum::<f64>();
        200.0 * sum(&self.right) / (sum(&self.found) + sum(&self.gold)).max(1.0)
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [per, org, loc] = [0, 1, 2].map(|kind| self.score(kind..kind + 1));
        write!(
            formatter,
            "PLO {:.1} ALL {:.1} (PER {per:.1} ORG {org:.1} LOC {loc:.1} MISC {:.1})",
            self.score(0..3),
            self.score(0..4),
            self.score(3..4)
        )
    }
}

/// What the model finds in a document, counted.
pub(crate) fn document(annotated: &Annotated, model: &Model<'_>, tell: bool) -> Counts {
    let document = Document::new(&annotated.text);
    let article = article::structure(&document, &dates::find(&document), None);
    let names: Vec<(Span, usize, f64)> = recognise_with(&document, &article, model)
        .iter()
        .map(|name| (name.span, KINDS.iter().position(|kind| *kind == name.kind).unwrap_or_default(), name.confidence))
        .collect();
    let mut counts = Counts::default();
    counts.add(annotated, &article, &names);
    if tell {
        self::tell(annotated, &document, &article, &names.iter().map(|(span, kind, _)| (*span, *kind)).collect::<Vec<_>>());
    }
    counts
}

/// What the model finds in all documents, counted.
pub(crate) fn all(documents: &[Annotated], model: &Model<'_>) -> Counts {
    let counts: Vec<Counts> = documents.par_iter().map(|one| document(one, model, false)).collect();
    let mut sum = Counts::default();
    counts.iter().for_each(|counts| sum.join(counts));
    sum
}

/// Prints what went wrong.
pub(crate) fn tell(annotated: &Annotated, document: &Document<'_>, article: &Article, names: &[(Span, usize)]) {
    let junk: Vec<Span> = article.blocks.iter().filter(|b| b.kind == BlockKind::Boilerplate).map(|b| b.span).collect();
    let show = |span: Span| {
        let text = document.text();
        let mut a = (span.start as usize).saturating_sub(40);
        while !text.is_char_boundary(a) { a -= 1; }
        let mut b = (span.end as usize + 40).min(text.len());
        while !text.is_char_boundary(b) { b -= 1; }
        format!("{}[{}]{}", &text[a..span.start as usize], span.of(text), &text[span.end as usize..b]).replace('\n', " / ")
    };
    const T: [&str; 8] = ["PER", "ORG", "LOC", "group", "event", "work", "product", "law"];
    for gold in annotated.golds.iter().filter(|g| g.types != 0) {
        if !names.iter().any(|(s, k)| *s == gold.span && gold.coarse >> coarse(*k) & 1 == 1 && !junk.iter().any(|j| j.covers(*s))) {
            let why = if junk.iter().any(|j| j.covers(gold.span)) { "junk".to_owned() } else {
                names.iter().find(|(s, _)| s.overlaps(gold.span)).map_or("none".to_owned(), |(s, k)| if *s == gold.span { format!("type {}", T[*k]) } else { format!("span {} {}", T[*k], s.of(document.text()).replace('\n', " ")) })
            };
            println!("ERR MISS {} <- {} | {}", T[gold.types.trailing_zeros() as usize], why, show(gold.span));
        }
    }
    for (s, k) in names.iter().filter(|(s, _)| !junk.iter().any(|j| j.covers(*s))) {
        if !annotated.golds.iter().any(|g| g.types != 0 && g.span.overlaps(*s)) {
            let ign = annotated.ignore.iter().any(|i| i.overlaps(*s));
            println!("ERR SPUR {}{} | {}", T[*k], if ign { " ignored" } else { "" }, show(*s));
        }
    }
}
