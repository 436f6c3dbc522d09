//! Measuring: exact spans and coarse types of names, beside the annotated ones.

use super::corpora::{Annotated, coarse};
use quotidian::analysis::{Article, BlockKind};
use quotidian::{Document, Span};
use std::fmt;

/// Counts of right, found and annotated names by coarse type.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    right: [f64; 4],
    found: [f64; 4],
    gold: [f64; 4],
}

impl Counts {
    /// Counts the names of one document, which are spans with their types.
    pub(crate) fn add(&mut self, annotated: &Annotated, article: &Article, names: &[(Span, usize)]) {
        let junk: Vec<Span> = article
            .blocks
            .iter()
            .filter(|block| block.kind == BlockKind::Boilerplate)
            .map(|block| block.span)
            .collect();
        let own = annotated.guide == super::corpora::Guide::Own;
        let names: Vec<(Span, usize)> = names
            .iter()
            .filter(|(span, _)| !own || !junk.iter().any(|junk| junk.covers(*span)))
            .map(|(span, kind)| (*span, coarse(*kind)))
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

/// The spans of names that labels tell.
pub(crate) fn spans(document: &Document<'_>, labels: &[quotidian::learned::Label]) -> Vec<(Span, usize)> {
    quotidian::entities::again::spans(labels)
        .into_iter()
        .map(|(places, kind)| (document.span_of(places), kind))
        .collect()
}
