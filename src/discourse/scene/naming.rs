//! Naming: where the article names somebody, found once.

use super::named::Named;
use super::standing::Scene;
use crate::analysis::{BlockKind, Entity, Mention, MentionForm};
use crate::text::Span;
use std::ops::Range;

/// A name within so many tokens of the start of a sentence is taken for its subject.
const OPENING: usize = 5;

/// So many entities are looked at inside a span.
const WITHIN: usize = 6;

impl<'a> Scene<'a> {
    /// Where the article names somebody, in text order.
    pub(in crate::discourse) fn find_named(&self) -> Vec<Named> {
        let mut mentions: Vec<(Span, usize)> = Vec::new();
        for (place, entity) in self.entities.iter().enumerate() {
            let by_name = |found: &&Mention| found.counted && found.form == MentionForm::Name;
            mentions.extend(entity.mentions.iter().filter(by_name).map(|found| (found.span, place)));
        }
        mentions.extend(self.reading.passages.iter().filter_map(|passage| self.by_role_in(passage)));
        mentions.sort_unstable();
        let aside = |kind| matches!(kind, BlockKind::Caption | BlockKind::Credit | BlockKind::Byline);
        let mut blocks = self.article.blocks.iter().filter(|block| aside(block.kind)).peekable();
        // A sentence has one subject.
        let mut opened = None;
        let mut found = Vec::with_capacity(mentions.len());
        for (span, entity) in mentions {
            while blocks.next_if(|block| block.span.end <= span.start).is_some() {}
            let aside = blocks.peek().is_some_and(|block| block.span.start <= span.start);
            let (mut named, passage) = self.named_at(span, entity, aside);
            named.opens = named.opens && opened != Some(passage);
            if named.opens {
                opened = Some(passage);
            }
            found.push(named);
        }
        found
    }

    /// The mention at `span`, and the place of its passage.
    fn named_at(&self, span: Span, entity: usize, aside: bool) -> (Named, usize) {
        let reading = self.reading;
        let tokens = reading.document.tokens_in(span);
        let passage = reading.passages.partition_point(|passage| passage.end <= tokens.start);
        let opens =
            reading.passages.get(passage).is_some_and(|passage| tokens.start < passage.start + OPENING);
        // "(Ada Example/AP)"
        let (before, after) = (reading.word(tokens.start.saturating_sub(1)), reading.word(tokens.end));
        let credit = before == "/" || after == "/" || before == "(" && after == ")";
        let weak = aside || credit || reading.quotation_of(tokens.start).is_some();
        (Named { span, entity, line: self.line(span.start), opens, weak }, passage)
    }

    /// "The mayor", where a sentence begins with it and one person alone is mayor.
    fn by_role_in(&self, passage: &Range<usize>) -> Option<(Span, usize)> {
        let reading = self.reading;
        let the = passage.clone().take(OPENING).find(|&place| reading.is(place, "the"))?;
        let noun = (the + 1..the + 4).find(|&place| self.holder(reading.word(place)).is_some())?;
        let holder = self.holder(reading.word(noun))?;
        let another = self.entities.get(holder).is_some_and(|entity| self.is_another(entity, the..noun + 1));
        (!another).then(|| (reading.span(the..noun + 1), holder))
    }

    /// The entities named inside `span`, with their mentions, in order.
    pub(in crate::discourse) fn within(&self, span: Span) -> impl Iterator<Item = (Span, &'a Entity)> {
        let from = self.named.partition_point(|named| named.span.end <= span.start);
        let after = self.named.get(from..).unwrap_or_default().iter();
        after
            .take_while(move |named| named.span.start < span.end)
            .take(WITHIN)
            .filter_map(|named| Some((named.span, self.entities.get(named.entity)?)))
    }

    /// Rank of the line at `offset` among the lines of the article.
    pub(in crate::discourse) fn line(&self, offset: u32) -> usize {
        let line = self.document.line_at(offset);
        self.ranks.get(line).or(self.ranks.last()).copied().unwrap_or_default()
    }
}
