//! Measuring: exact spans and coarse types of names, beside the annotated ones.

use super::corpora::{Annotated, coarse};
use quotidian::analysis::{Article, BlockKind};
use quotidian::training::names::{KINDS, Model, recognise_with};
use quotidian::training::{article, dates};
use quotidian::{Document, Span};
use rayon::prelude::*;

/// Person, organisation, place, the rest.
const COARSE: usize = 4;

/// Counts of right, found and annotated names by coarse type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    /// The confidence of each name, and whether it is right.
    pub(crate) judged: Vec<(f64, bool)>,
    right: [f64; COARSE],
    found: [f64; COARSE],
    gold: [f64; COARSE],
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
            annotated
                .golds
                .iter()
                .any(|gold| gold.types != 0 && gold.span == span && gold.coarse >> kind & 1 == 1)
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

    /// The sum of counts.
    pub(crate) fn sum<'c>(all: impl IntoIterator<Item = &'c Self>) -> Self {
        let mut sum = Self::default();
        for other in all {
            for kind in 0..COARSE {
                sum.right[kind] += other.right[kind];
                sum.found[kind] += other.found[kind];
                sum.gold[kind] += other.gold[kind];
            }
            sum.judged.extend(&other.judged);
        }
        sum
    }

    /// F over some of the coarse types, in percent.
    pub(crate) fn score(&self, kinds: std::ops::Range<usize>) -> f64 {
        let sum = |counts: &[f64; COARSE]| counts[kinds.clone()].iter().sum::<f64>();
        200.0 * sum(&self.right) / (sum(&self.found) + sum(&self.gold)).max(1.0)
    }
}

/// What the model finds in a document, counted.
pub(crate) fn document(annotated: &Annotated, model: &Model<'_>, tell: bool) -> Counts {
    let document = Document::new(&annotated.text);
    let article = article::structure(&document, &dates::find(&document), None);
    let names: Vec<(Span, usize, f64)> = recognise_with(&document, &article, model)
        .iter()
        .map(|name| {
            (name.span, KINDS.iter().position(|kind| *kind == name.kind).unwrap_or_default(), name.confidence)
        })
        .collect();
    let mut counts = Counts::default();
    counts.add(annotated, &article, &names);
    if tell {
        self::tell(annotated, &document, &names);
    }
    counts
}

/// What the model finds in all documents, counted.
pub(crate) fn all(documents: &[Annotated], model: &Model<'_>) -> Counts {
    let counts: Vec<Counts> = documents.par_iter().map(|one| document(one, model, false)).collect();
    Counts::sum(&counts)
}

/// Prints what was missed and what was found for nothing, in its surroundings.
fn tell(annotated: &Annotated, document: &Document<'_>, names: &[(Span, usize, f64)]) {
    const BESIDE: usize = 8;
    let show = |span: Span| {
        let places = document.tokens_in(span);
        let before = document.span_of(places.start.saturating_sub(BESIDE)..places.start);
        let after = document.span_of(places.end..places.end + BESIDE);
        let line = format!("{} [{}] {}", document.words(before), document.words(span), document.words(after));
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let label = |kind: usize| KINDS[kind].label();
    for gold in annotated.golds.iter().filter(|gold| gold.types != 0) {
        let own = gold.types.trailing_zeros() as usize;
        match names.iter().find(|(span, ..)| span.overlaps(gold.span)) {
            Some((span, kind, _)) if *span == gold.span && gold.coarse >> coarse(*kind) & 1 == 1 => {}
            Some((span, kind, _)) if *span == gold.span => {
                println!("type\t{}\t{}\t{}", label(own), label(*kind), show(gold.span));
            }
            Some((span, kind, _)) => {
                println!(
                    "span\t{}\t{}\t{}\t{}",
                    label(own),
                    label(*kind),
                    document.words(*span),
                    show(gold.span)
                );
            }
            None => println!("missed\t{}\t\t{}", label(own), show(gold.span)),
        }
    }
    for (span, kind, _) in names {
        if !annotated.golds.iter().any(|gold| gold.types != 0 && gold.span.overlaps(*span)) {
            println!("spurious\t{}\t\t{}", label(*kind), show(*span));
        }
    }
}
