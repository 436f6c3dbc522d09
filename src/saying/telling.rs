//! A telling: what the article tells of when, to whom and by what means one quote was said.

use super::addressee::addressee;
use super::day::day;
use super::medium::{medium, span};
use super::setting::Setting;
use super::surroundings::Surroundings;
use crate::analysis::{Quote, Said, SaidBasis, SaidRule};
use crate::text::Span;

/// A day, before it is put into words.
#[derive(Clone, Copy, Debug)]
pub(super) struct ToldDay {
    /// Place in the list of dates.
    pub date: usize,
    pub basis: SaidBasis,
    pub rule: SaidRule,
    pub confidence: f64,
}

/// What is told of one quote.
#[derive(Clone, Debug, Default)]
pub(super) struct Telling {
    pub day: Option<ToldDay>,
    pub to: Option<Span>,
    pub medium: Option<Span>,
}

impl Telling {
    /// What the attribution of `quote` tells.
    pub(super) fn read(setting: &Setting<'_>, quote: &Quote) -> Self {
        let Some(around) = Surroundings::of(setting, quote) else { return Self::default() };
        let day = day(setting, quote, &around).map(|found| ToldDay {
            date: found.date,
            basis: SaidBasis::Attribution,
            rule: found.rule,
            confidence: found.confidence,
        });
        Self {
            day,
            to: addressee(setting, quote, &around).map(|words| span(setting, words)),
            medium: medium(setting, quote, &around).map(|words| span(setting, words)),
        }
    }
}

impl ToldDay {
    /// The day as the analysis has it.
    pub(super) fn said(self, setting: &Setting<'_>) -> Option<Said> {
        let date = setting.dates.get(self.date)?;
        let (rule, reason) = self.rule.because(&[setting.document.words(date.span)]);
        Some(Said {
            value: date.value.clone(),
            date: Some(self.date),
            basis: self.basis,
            confidence: self.confidence * date.confidence,
            rule,
            reason,
        })
    }
}
