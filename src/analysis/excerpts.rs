//! Offsets at the edge: spans in bytes become excerpts in the unit a reader counts in, once, when an analysis leaves the core.

use super::article::{Article, Block, Published};
use super::date::Date;
use super::entity::{Entity, Mention};
use super::quote::Quote;
use super::unit::OffsetUnit;
use super::whole::Analysis;
use crate::text::Span;
use serde::Serialize;

/// Words of the text and where they stand, in the unit of the analysis; `text` is the slice from `start` to `end`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Span"))]
pub struct Excerpt {
    /// First position.
    pub start: u32,
    /// One past the last position.
    pub end: u32,
    /// The words between them.
    pub text: String,
}

/// Turns byte offsets into another unit: the running difference, noted after every character that is not ASCII.
struct OffsetTable {
    steps: Vec<Step>,
}

struct Step {
    /// First byte after the character.
    after: u32,
    /// Bytes less units, from the start of the text up to `after`.
    surplus: u32,
}

impl OffsetTable {
    fn new(text: &str, unit: OffsetUnit) -> Self {
        let mut steps = Vec::new();
        let mut surplus = 0;
        for (at, character) in text.char_indices().filter(|(_, character)| !character.is_ascii()) {
            let units = match unit {
                OffsetUnit::Utf16 => character.len_utf16(),
                OffsetUnit::Codepoint => 1,
                OffsetUnit::Utf8 => break,
            };
            surplus += (character.len_utf8() - units) as u32;
            steps.push(Step { after: (at + character.len_utf8()) as u32, surplus });
        }
        Self { steps }
    }

    fn unit_of(&self, byte: u32) -> u32 {
        let passed = self.steps.partition_point(|step| step.after <= byte);
        let surplus =
            passed.checked_sub(1).and_then(|last| self.steps.get(last)).map_or(0, |step| step.surplus);
        byte - surplus
    }
}

impl Analysis<Span> {
    /// The analysis with every span as words and offsets in `unit`, for leaving the core.
    ///
    /// `text` must be the text that was analysed. Takes time in proportion to the text and the number of spans.
    pub fn excerpts(self, text: &str, unit: OffsetUnit) -> Analysis<Excerpt> {
        let table = OffsetTable::new(text, unit);
        let excerpt = |span: Span| Excerpt {
            start: table.unit_of(span.start),
            end: table.unit_of(span.end),
            text: span.of(text).to_owned(),
        };
        let sentences = self.sentences.iter().map(|ends| ends.map(|end| table.unit_of(end))).collect();
        Analysis { offsets: unit, sentences, ..self.map(&excerpt) }
    }
}

/// Carries every span of an analysis through `f`.
impl<S> Analysis<S> {
    fn map<T>(self, f: &impl Fn(S) -> T) -> Analysis<T> {
        Analysis {
            schema: self.schema,
            id: self.id,
            offsets: self.offsets,
            language: self.language,
            warnings: self.warnings,
            article: self.article.map(f),
            entities: self.entities.into_iter().map(|entity| entity.map(f)).collect(),
            quotes: self.quotes.into_iter().map(|quote| quote.map(f)).collect(),
            dates: self.dates.into_iter().map(|date| date.map(f)).collect(),
            sentences: self.sentences,
            outline: self.outline,
        }
    }
}

impl<S> Article<S> {
    fn map<T>(self, f: &impl Fn(S) -> T) -> Article<T> {
        let published = self.published.map(|published| Published {
            value: published.value,
            basis: published.basis,
            evidence: all(published.evidence, f),
            confidence: published.confidence,
        });
        let block = |block: Block<S>| Block {
            span: f(block.span),
            kind: block.kind,
            rule: block.rule,
            reason: block.reason,
            confidence: block.confidence,
            duplicate_of: block.duplicate_of,
        };
        Article {
            headline: self.headline.map(f),
            deck: self.deck.map(f),
            authors: all(self.authors, f),
            dateline: self.dateline.map(f),
            published,
            blocks: self.blocks.into_iter().map(block).collect(),
        }
    }
}

impl<S> Entity<S> {
    fn map<T>(self, f: &impl Fn(S) -> T) -> Entity<T> {
        let mention = |mention: Mention<S>| Mention {
            span: f(mention.span),
            form: mention.form,
            rule: mention.rule,
            reason: mention.reason,
            counted: mention.counted,
        };
        Entity {
            id: self.id,
            name: self.name,
            kind: self.kind,
            roles: self.roles,
            role_spans: all(self.role_spans, f),
            country: self.country,
            mentions: self.mentions.into_iter().map(mention).collect(),
            confidence: self.confidence,
        }
    }
}

impl<S> Quote<S> {
    fn map<T>(self, f: &impl Fn(S) -> T) -> Quote<T> {
        Quote {
            id: self.id,
            kind: self.kind,
            content: all(self.content, f),
            quoted: all(self.quoted, f),
            cue: self.cue.map(f),
            source: self.source.map(f),
            speaker: self.speaker,
            said: self.said,
            to: self.to.map(f),
            to_entity: self.to_entity,
            medium: self.medium.map(f),
            clause: f(self.clause),
            confidence: self.confidence,
            rule: self.rule,
            reason: self.reason,
        }
    }
}

impl<S> Date<S> {
    fn map<T>(self, f: &impl Fn(S) -> T) -> Date<T> {
        Date {
            span: f(self.span),
            kind: self.kind,
            value: self.value,
            modifier: self.modifier,
            basis: self.basis,
            range: self.range,
            confidence: self.confidence,
            rule: self.rule,
            reason: self.reason,
        }
    }
}

fn all<S, T>(spans: Vec<S>, f: &impl Fn(S) -> T) -> Vec<T> {
    spans.into_iter().map(f).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_boundary_is_counted_in_its_unit() {
        let text = "é “Kyiv” 🇺🇦 ok";
        for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let before = &text[..byte];
            let in_unit = |unit| OffsetTable::new(text, unit).unit_of(byte as u32) as usize;
            assert_eq!(in_unit(OffsetUnit::Utf16), before.encode_utf16().count());
            assert_eq!(in_unit(OffsetUnit::Codepoint), before.chars().count());
            assert_eq!(in_unit(OffsetUnit::Utf8), byte);
        }
    }
}
