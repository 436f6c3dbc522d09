//! The addressee in an attribution: "told reporters", "in a letter to Congress", "residents were told".

use super::path::{is_clear, is_speaking};
use super::phrase::{is_medium, named, phrase};
use super::setting::Setting;
use super::surroundings::Surroundings;
use crate::analysis::{Entity, EntityId, Quote, QuoteRule};
use crate::quotes::is_hearsay;
use crate::text::Span;
use crate::words::cues::Use;
use crate::words::grammar::Class;
use std::collections::HashMap;
use std::ops::Range;

/// The words for whom the words of `quote` were said to.
pub(super) fn addressee(setting: &Setting<'_>, quote: &Quote, around: &Surroundings) -> Option<Range<usize>> {
    if quote.rule == QuoteRule::Passive {
        let heard = is_hearsay(setting.reading.word(around.cue.start));
        return told(setting, around.cue.start).filter(|_| !heard);
    }
    let object = object(setting, around);
    let stretches = around.stretches();
    let told = object.or_else(|| stretches.iter().find_map(|stretch| in_stretch(setting, around, stretch)));
    // "A presentation to bondholders said"
    told.or_else(|| in_stretch(setting, around, &around.source))
}

/// "told reporters", "urged the government to".
fn object(setting: &Setting<'_>, around: &Surroundings) -> Option<Range<usize>> {
    let reading = setting.reading;
    let verb = reading.cue(around.cue.start).map(|cue| cue.verb).or_else(|| quoted_verb(setting, around))?;
    let from = around.after.start;
    let always = verb.takes(Use::Addressee);
    let may = verb.takes(Use::MayAddress) || verb.takes(Use::Infinitive) || verb.takes(Use::Question);
    if from != around.cue.end && !around.cue.is_empty() && from != around.cue.start + 1 || !(always || may) {
        return None;
    }
    let appeal = usize::from(verb.takes(Use::Appeal) && (reading.is(from, "on") || reading.is(from, "for")));
    let words = somebody(setting, from + appeal, around.after.end)?;
    let head = words.end - 1;
    let occasion =
        reading.class(head) == Class::Noun && is_medium(setting, head) && !is_person(setting, &words);
    (!occasion && (always || is_person(setting, &words))).then_some(words)
}

/// The verb at the cue, where that stands in a quotation.
fn quoted_verb(setting: &Setting<'_>, around: &Surroundings) -> Option<crate::words::cues::Verb> {
    crate::words::cues::cue(&setting.reading.word(around.cue.start).to_lowercase()).map(|cue| cue.verb)
}

/// A pronoun, or a phrase with what "of" adds to it: "the offices of Omar".
fn somebody(setting: &Setting<'_>, from: usize, ceiling: usize) -> Option<Range<usize>> {
    let reading = setting.reading;
    if from >= ceiling {
        return None;
    }
    if reading.class(from) == Class::Pronoun {
        return Some(from..from + 1);
    }
    let words = phrase(setting, from, ceiling);
    if words.is_empty() {
        return reading.is(from, "her").then_some(from..from + 1);
    }
    if !reading.is(words.end, "of") {
        return Some(words);
    }
    let more = phrase(setting, words.end + 1, ceiling);
    Some(if more.is_empty() { words } else { words.start..more.end })
}

/// Whether a name, a pronoun or a noun for people and bodies is among the words.
fn is_person(setting: &Setting<'_>, words: &Range<usize>) -> bool {
    words.clone().any(|place| match setting.reading.class(place) {
        Class::Name | Class::Pronoun => true,
        Class::Determiner => setting.reading.is(place, "her") && words.len() == 1,
        Class::Noun => {
            named(setting, place).is_some_and(|noun| noun.voice().is_some() && !is_medium(setting, place))
        }
        _ => false,
    })
}

/// "said to X", "in a letter to X", "an interview with X", "speaking to X", "testified before X", "contacted by X".
fn in_stretch(setting: &Setting<'_>, around: &Surroundings, stretch: &Range<usize>) -> Option<Range<usize>> {
    let reading = setting.reading;
    stretch.clone().find_map(|place| {
        let before = place.checked_sub(1)?;
        let spoken = around.cue.contains(&before) || is_speaking(setting, before);
        let given = is_medium(setting, before);
        let ties = match reading.word(place).to_ascii_lowercase().as_str() {
            "to" => spoken || given || place == stretch.start,
            "with" => given || is_speaking(setting, before),
            "before" => spoken || given,
            "by" => is_speaking(setting, before) || reading.is(before.saturating_sub(1), "when"),
            "from" => ["questions", "question"].iter().any(|word| reading.is(before, word)),
            _ => false,
        };
        if !ties {
            return None;
        }
        let words = somebody(setting, place + 1, stretch.end)?;
        let reached = if reading.is(place, "by") { before } else { place };
        (is_person(setting, &words) && is_clear(setting, stretch.start..reached)).then_some(words)
    })
}

/// "Residents were told that": the subject of the passive verb at `verb`.
fn told(setting: &Setting<'_>, verb: usize) -> Option<Range<usize>> {
    let reading = setting.reading;
    let floor = setting.sentence(verb).start.max(verb.saturating_sub(16));
    let auxiliary = |&place: &usize| matches!(reading.class(place), Class::Auxiliary | Class::Adverb);
    let end = (floor..verb).rev().take_while(auxiliary).last()?;
    let last = end.checked_sub(1).filter(|&last| last >= floor)?;
    // "who have been told": those described before.
    let relative = reading.class(last) == Class::Relative;
    let end = if relative { last } else { end };
    let inside = |&place: &usize| {
        matches!(
            reading.class(place),
            Class::Determiner | Class::Noun | Class::Name | Class::Number | Class::Pronoun
        ) && !reading.is_verb(place)
            || reading.is(place, "of")
            || reading.word(place) == "-"
            || crate::words::marks::is_possessive(reading.word(place))
    };
    let start = (floor..end).rev().take_while(inside).last()?;
    is_person(setting, &(start..end)).then_some(start..end)
}

/// Whom words stand for.
pub(super) struct Whom {
    /// Mentions by their ends: where they begin, and whom they mean.
    ends: HashMap<u32, Vec<(u32, EntityId)>>,
}

impl Whom {
    pub(super) fn new(entities: &[Entity]) -> Self {
        let mut ends: HashMap<u32, Vec<(u32, EntityId)>> = HashMap::new();
        for entity in entities {
            for mention in &entity.mentions {
                ends.entry(mention.span.end).or_default().push((mention.span.start, entity.id));
            }
        }
        Self { ends }
    }

    /// The entity of the longest mention that ends where `words` end and begins inside them.
    pub(super) fn entity(&self, words: Span) -> Option<EntityId> {
        let mentions = self.ends.get(&words.end)?.iter();
        mentions.filter(|(start, _)| words.start <= *start).min().map(|&(_, entity)| entity)
    }
}

#[cfg(test)]
mod tests {
    use crate::saying::cases::check;

    #[test]
    fn whom_the_verb_addresses_is_told() {
        check(&[
            "“It rains,” Ada Baker told >reporters<.",
            "Ada Baker urged >the government< to leave.",
            "“It rains,” Ada Baker told >the Daily Record<.",
            "Ada Baker told >members of Congress< that it rained.",
        ]);
    }

    #[test]
    fn whom_a_preposition_names_is_told() {
        check(&[
            "“It rains,” Ada Baker said to >Walter Young<.",
            "“It rains,” Ada Baker said in ~an email~ to >employees<.",
            "“It rains,” Ada Baker said in ~a conference call~ with >reporters<.",
            "“It rains,” said Ada Baker when contacted by >Reuters<.",
        ]);
    }

    #[test]
    fn who_was_told_is_told() {
        check(&["Residents were told that it would rain.".replace("Residents", ">Residents<").as_str()]);
    }

    #[test]
    fn what_is_no_addressee_is_none() {
        check(&[
            "“It rains,” Ada Baker added to applause.",
            "Ada Baker vowed to leave.",
            "Ada Baker said it rained.",
        ]);
    }
}
