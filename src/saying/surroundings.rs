//! Surroundings: the words around cue and source that belong to the attribution, as stretches of tokens.
//!
//! They lie in the sentence of the cue, outside of all that is quoted there, and end where another clause begins.

use super::path::is_speaking;
use super::setting::Setting;
use crate::analysis::Quote;
use crate::text::{Span, TokenKind};
use crate::words::grammar::{self, Class};
use crate::words::marks::is_possessive;
use std::ops::Range;

/// Words of an attribution stand so many tokens from its cue and source at most.
const REACH: usize = 45;

/// The words around an attribution, as places of tokens; empty where there are none.
#[derive(Clone, Debug, Default)]
pub(super) struct Surroundings {
    /// The verb or noun of speech.
    pub cue: Range<usize>,
    /// Who speaks.
    pub source: Range<usize>,
    /// From the beginning of the clause up to source and cue: "On Tuesday,".
    pub before: Range<usize>,
    /// Between source and cue, or the other way round.
    pub between: Range<usize>,
    /// From source and cue on: "on Tuesday in a statement".
    pub after: Range<usize>,
    /// After words that a closing mark ends: X said “it rains” in a statement.
    pub tail: Range<usize>,
}

impl Surroundings {
    pub(super) fn of(setting: &Setting<'_>, quote: &Quote) -> Option<Self> {
        let tokens = |span: Option<Span>| span.map_or(0..0, |span| setting.document.tokens_in(span));
        let (cue, mut source) = (tokens(quote.cue), tokens(quote.source));
        // "said X late Monday": the source has taken part of the date.
        while source.len() > 1 && setting.is_dated(source.end - 1) {
            source.end -= 1;
        }
        if cue.is_empty() && source.is_empty() {
            return None;
        }
        let (first, last) = ordered(&cue, &source);
        // "X said it rained, adding": the subject of another clause.
        let near = last.start.saturating_sub(first.end) < REACH
            && (first.end..last.start).all(|place| setting.quoted(place) == setting.quoted(cue.start));
        let core = if cue.is_empty() || near { first.start..last.end } else { cue.clone() };
        let sentence = setting.sentence(core.start);
        Some(Self {
            before: before(setting, &sentence, core.start),
            between: if near { first.end..last.start } else { 0..0 },
            after: after(setting, &sentence, core.end, core.start),
            tail: tail(setting, quote, core.end),
            cue,
            source,
        })
    }

    /// The stretches in the order in which they are asked.
    pub(super) fn stretches(&self) -> [Range<usize>; 3] {
        [self.after.clone(), self.before.clone(), self.tail.clone()]
    }
}

/// The two in text order; an empty one is the other.
fn ordered(one: &Range<usize>, other: &Range<usize>) -> (Range<usize>, Range<usize>) {
    let one = if one.is_empty() { other.clone() } else { one.clone() };
    let other = if other.is_empty() { one.clone() } else { other.clone() };
    if one.start <= other.start { (one, other) } else { (other, one) }
}

/// Whether the token at `place` stands where the one at `core` does: in the words of the same quote, in no other quotation
/// but a title.
fn is_beside(setting: &Setting<'_>, core: usize, place: usize) -> bool {
    let reading = setting.reading;
    let title = |quotation: u32| setting.is_title(quotation);
    setting.quoted(place) == setting.quoted(core)
        && (reading.quotation_of(place) == reading.quotation_of(core)
            || reading.quotation_of(place).is_some_and(title))
}

fn before(setting: &Setting<'_>, sentence: &Range<usize>, core: usize) -> Range<usize> {
    let floor = sentence.start.max(core.saturating_sub(REACH));
    let clause = |&place: &usize| {
        let parts = setting.reading.class(place) == Class::And
            && setting.reading.word(place.saturating_sub(1)) == ","
            || setting.reading.is(place, "but")
            || setting.reading.is(place, "that");
        !parts && !ends(setting, place) && is_beside(setting, core, place)
    };
    let start = (floor..core).rev().take_while(clause).last().unwrap_or(core);
    start..core
}

fn after(setting: &Setting<'_>, sentence: &Range<usize>, from: usize, core: usize) -> Range<usize> {
    let ceiling = sentence.end.min(from + REACH);
    let end = (from..ceiling)
        .find(|&place| {
            ends(setting, place) || !is_beside(setting, core, place) || begins_clause(setting, place)
        })
        .unwrap_or(ceiling);
    from..end
}

/// Whether a mark that parts sentences or clauses stands at `place`.
fn ends(setting: &Setting<'_>, place: usize) -> bool {
    let mark = setting.document.tokens().get(place).is_none_or(|token| token.kind == TokenKind::Mark);
    mark && matches!(
        setting.reading.word(place),
        ":" | ";" | "—" | "–" | "--" | "―" | "(" | ")" | "[" | "]" | "." | "?" | "!" | "|" | "..." | "…"
    )
}

/// Whether a clause begins at `place` that says something else: "who", "because", "and left".
fn begins_clause(setting: &Setting<'_>, place: usize) -> bool {
    let reading = setting.reading;
    match reading.class(place) {
        Class::Relative => true,
        Class::Break => !opens_phrase(setting, place),
        Class::And => {
            reading.is_verb(place + 1)
                || matches!(reading.class(place + 1), Class::Pronoun | Class::Adverb)
                || reading.cue(place + 1).is_some()
        }
        Class::Auxiliary => !is_possessive(reading.word(place)),
        _ => false,
    }
}

/// "after a meeting", "before lawmakers": a word that may begin a clause and begins a phrase here.
fn opens_phrase(setting: &Setting<'_>, place: usize) -> bool {
    let reading = setting.reading;
    let phrase = (place + 1..place + 5).take_while(|&at| {
        matches!(
            reading.class(at),
            Class::Determiner | Class::Noun | Class::Name | Class::Number | Class::Time
        ) && !reading.is_verb(at)
    });
    let goes_on = place + 1 + phrase.count();
    let asked = ["when", "after"].iter().any(|word| reading.is(place, word))
        && is_speaking(setting, place + 1)
        || reading.is(place, "when") && reading.is_verb(place + 1) && reading.is(place + 2, "by");
    asked
        || ["after", "before"].iter().any(|word| reading.is(place, word))
            && goes_on > place + 1
            && !matches!(reading.class(goes_on), Class::Auxiliary | Class::Verb)
}

/// What stands after the last piece of the content, where a mark closes it after the attribution.
fn tail(setting: &Setting<'_>, quote: &Quote, core: usize) -> Range<usize> {
    let Some(last) = quote.content.last() else { return 0..0 };
    let inside = setting.document.tokens_in(*last);
    let end = inside.end.saturating_sub(1);
    let quotation = setting.reading.quotation_of(end);
    // The mark stands behind the words, or is the last of them where only a part of them is marked.
    let behind = setting.reading.quotation_of(inside.end) == quotation;
    let closed = quotation.is_some();
    let from = inside.end + usize::from(behind);
    let sentence = setting.sentence(inside.end);
    let leads = matches!(setting.reading.class(from), Class::Preposition | Class::Time)
        || setting.reading.is_in(from, grammar::ARRANGED);
    if !closed || inside.start < core || from >= sentence.end || !leads {
        return 0..0;
    }
    after(setting, &sentence, from, core.saturating_sub(1))
}
