//! An utterance: what was said and by which words that is told, before it is known who spoke.

use super::reading::Reading;
use crate::analysis::QuoteKind;
use crate::text::Span;
use std::ops::Range;

/// A quote before its speaker is known.
#[derive(Clone, Debug)]
pub struct Utterance {
    /// The pieces, in order.
    pub(crate) content: Vec<Span>,
    /// Places of the outermost quotations in it.
    pub(crate) quotations: Vec<u32>,
    pub(crate) kind: QuoteKind,
    pub(crate) cue: Option<Span>,
    /// Who speaks, as places of tokens.
    pub(crate) source: Option<Range<usize>>,
    pub(crate) confidence: f64,
    pub(crate) frame: Frame,
}

impl Utterance {
    /// The words between quotation marks; all of the content where it is direct, nothing where it is indirect.
    pub(crate) fn quoted(&self, reading: &Reading<'_>) -> Vec<Span> {
        let inner = |&place: &u32| reading.quotation(place).map(|quotation| quotation.inner);
        match self.kind {
            // A post is direct and has no marks.
            QuoteKind::Direct => self.content.clone(),
            QuoteKind::Mixed => self.quotations.iter().filter_map(inner).collect(),
            QuoteKind::Indirect => Vec::new(),
        }
    }
}

/// How a quote was found; for its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// “...,” X said.
    Beside,
    /// X said “...”, X said that ...
    Ahead,
    /// ..., X said.
    Aside,
    /// Y was told that ...
    Passive,
    /// According to X, ...
    AccordingTo,
    /// X called Y “a thief”.
    Label,
    /// X's claim that ...
    Nominal,
    /// A quotation with its author on the next line.
    Signed,
    /// A line of an interview that begins with who speaks.
    Transcript,
    /// A quotation alone.
    Alone,
}
