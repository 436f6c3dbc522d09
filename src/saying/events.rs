//! Events: what sentences that attribute nothing tell of somebody's speaking: "Ada Example addressed the club on Monday",
//! "the hearing, held on Tuesday". Quotes after them that are plainly of the same event are of its day.

use super::day::{is_attached, is_possible, medium_of};
use super::occasion::{at_another_time, is_definite};
use super::path::{is_clear, is_speaking};
use super::phrase::{named, phrase};
use super::setting::Setting;
use super::telling::{Telling, ToldDay};
use crate::analysis::{Entity, EntityId, EntityType, Quote, QuoteRule, SaidBasis, SaidRule};
use crate::text::Span;
use crate::words::attributes::Attributes;
use crate::words::cues::Form;
use crate::words::grammar::Class;
use std::collections::HashSet;
use std::ops::Range;

/// Of days told so, how many are right, on articles that were read for it.
const OF_EVENT: f64 = 0.65;

/// Quotes belong to what was told so many lines before at most: to somebody's speaking, and to a gathering.
const LINES: usize = 2;
const LINES_OF_GATHERING: usize = 6;
const NEAR: usize = 1;

/// A date stands so many tokens behind the noun of its medium at most.
const BEHIND: usize = 8;

/// A verb of speech stands so many tokens from its date at most.
const REACH: usize = 40;

/// So many people and bodies of a sentence, and so many events before a quote, are looked at.
const SPEAKERS: usize = 8;
const EVENTS: usize = 32;

/// By these verbs a medium is given.
const GIVES: [&str; 6] = ["made", "gave", "wrote", "sent", "delivered", "posted"];

/// That somebody spoke somewhere, or something was given to the public.
#[derive(Debug)]
struct Event {
    /// Where its day ends, and its sentence begins.
    end: u32,
    begins: u32,
    line: usize,
    /// Place in the list of dates.
    date: usize,
    medium: Option<Range<usize>>,
    /// Who speaks; everybody there where it is a gathering.
    speakers: Vec<EntityId>,
    gathering: bool,
}

/// Gives the quotes whose day is not told that of the event they belong to.
pub(super) fn carry(setting: &Setting<'_>, entities: &[Entity], quotes: &[Quote], tellings: &mut [Telling]) {
    let mentions = mentions(entities);
    let told: HashSet<usize> = tellings.iter().filter_map(|telling| Some(telling.day?.date)).collect();
    let cues: HashSet<u32> = quotes.iter().filter_map(|quote| Some(quote.cue?.start)).collect();
    let whole = 0..setting.document.tokens().len();
    let dates = setting.dates_in(whole).filter(|date| !told.contains(date));
    let events: Vec<Event> = dates.filter_map(|date| event(setting, &mentions, &cues, date)).collect();
    if events.is_empty() {
        return;
    }
    for (quote, telling) in quotes.iter().zip(tellings.iter_mut()) {
        let Some(event) = event_of(setting, &events, quote, telling) else { continue };
        telling.day = Some(ToldDay {
            date: event.date,
            basis: SaidBasis::Occasion,
            rule: SaidRule::SameOccasion,
            confidence: OF_EVENT,
        });
        telling.medium = telling.medium.or_else(|| Some(setting.document.span_of(event.medium.clone()?)));
    }
}

/// The people and bodies that the text mentions, in text order.
fn mentions(entities: &[Entity]) -> Vec<(Span, EntityId)> {
    let speaks = |entity: &&Entity| {
        matches!(entity.kind, EntityType::Person | EntityType::Organization | EntityType::Group)
    };
    let spans = |entity: &Entity| {
        let id = entity.id;
        entity.mentions.iter().map(|mention| (mention.span, id)).collect::<Vec<_>>()
    };
    let mut mentions: Vec<_> = entities.iter().filter(speaks).flat_map(spans).collect();
    mentions.sort_unstable_by_key(|(span, _)| *span);
    mentions
}

/// The event whose day is the date at `date` of the list.
fn event(
    setting: &Setting<'_>,
    mentions: &[(Span, EntityId)],
    cues: &HashSet<u32>,
    date: usize,
) -> Option<Event> {
    let tokens = setting.tokens_of_date(date);
    let sentence = setting.sentence(tokens.start);
    if tokens.is_empty() || setting.quoted(tokens.start).is_some() || !is_possible(setting, date) {
        return None;
    }
    let medium = given(setting, &sentence, tokens.start)
        .or_else(|| medium_of(setting, &tokens, sentence.end))
        .filter(|&noun| setting.quoted(noun).is_none())
        .map(|noun| phrase_of(setting, noun, &sentence));
    // "After Tuesday’s debate": at another time.
    let medium = medium.filter(|words| {
        let before = words.start.checked_sub(1).map_or("", |before| setting.reading.word(before));
        !matches!(
            before,
            "after" | "before" | "following" | "since" | "of" | "until" | "After" | "Before" | "Following"
        )
    });
    let verb = verb(setting, &sentence, &tokens).filter(|&verb| {
        setting.document.tokens().get(verb).is_some_and(|token| !cues.contains(&token.span.start))
    });
    if medium.is_none() && verb.is_none() {
        return None;
    }
    let gathering = medium.as_ref().is_some_and(|words| {
        named(setting, words.end - 1).is_some_and(|noun| noun.is(Attributes::GATHERING))
    });
    let subject = sentence.start..verb.unwrap_or(sentence.end);
    let span = setting.document.span_of(subject);
    let from = mentions.partition_point(|(mention, _)| mention.start < span.start);
    let within =
        mentions.get(from..).unwrap_or_default().iter().take_while(|(mention, _)| span.covers(*mention));
    let speakers: Vec<EntityId> = within.take(SPEAKERS).map(|&(_, id)| id).collect();
    let start = setting.document.tokens().get(tokens.start)?.span.start;
    Some(Event {
        end: setting.dates.get(date)?.span.end,
        begins: setting.document.tokens().get(sentence.start)?.span.start,
        line: setting.document.line_at(start),
        date,
        medium,
        speakers,
        gathering,
    })
}

/// The verb of speech that the date hangs on.
fn verb(setting: &Setting<'_>, sentence: &Range<usize>, date: &Range<usize>) -> Option<usize> {
    let reading = setting.reading;
    let spoke = |place: usize| ["spoke", "addressed", "appeared"].iter().any(|word| reading.is(place, word));
    let noun =
        |place: usize| place.checked_sub(1).is_some_and(|before| reading.class(before) == Class::Determiner);
    let speaks = |place: usize| {
        let told = reading.cue(place).is_some_and(|cue| matches!(cue.form, Form::Past | Form::Third));
        setting.quoted(place).is_none()
            && !noun(place)
            && (told || is_speaking(setting, place) || spoke(place))
    };
    let free = |places: Range<usize>| is_clear(setting, places);
    let from = sentence.start.max(date.start.saturating_sub(REACH));
    let before = (from..date.start)
        .rev()
        .find(|&place| speaks(place))
        .filter(|&verb| free(verb + 1..date.start) && is_attached(setting, &(verb + 1..sentence.end), date));
    let opens = || {
        let verb = (date.end..sentence.end.min(date.end + REACH)).find(|&place| speaks(place))?;
        let clear =
            date.start - sentence.start < REACH && free(sentence.start..date.start) && free(date.end..verb);
        (clear && is_attached(setting, &(sentence.start..verb), date)).then_some(verb)
    };
    before.or_else(opens)
}

/// The medium behind which more stands before its date at `date`: "remarks she made in 2015", "an email to staff on
/// Monday", "a letter posted on Twitter Tuesday".
fn given(setting: &Setting<'_>, sentence: &Range<usize>, date: usize) -> Option<usize> {
    let reading = setting.reading;
    let from = sentence.start.max(date.saturating_sub(BEHIND));
    let noun = (from..date).rev().find(|&place| {
        let small = reading.class(place) == Class::Noun && !reading.is_verb(place);
        small && named(setting, place).is_some_and(|noun| noun.is(Attributes::MEDIUM))
    })?;
    let subject =
        |place: usize| matches!(reading.class(place), Class::Pronoun | Class::Name | Class::Relative);
    let verb = (noun + 1..date).find(|&place| !subject(place))?;
    let of_clause = verb > noun + 1 && GIVES.iter().any(|word| reading.is(verb, word));
    let tied = ["to", "with", "for", "posted", "released", "published", "issued", "sent", "held", "given"];
    let tied = tied.iter().any(|word| reading.is(noun + 1, word));
    ((of_clause || tied) && is_clear(setting, verb + 1..date)).then_some(noun)
}

/// The phrase whose noun stands at `noun`.
fn phrase_of(setting: &Setting<'_>, noun: usize, sentence: &Range<usize>) -> Range<usize> {
    let from = noun.saturating_sub(8).max(sentence.start);
    let begins = |&start: &usize| {
        let words = phrase(setting, start, sentence.end);
        !words.is_empty() && words.end == noun + 1
    };
    let start = (from..=noun).find(begins).unwrap_or(noun);
    start..noun + 1
}

/// The last event before the quote that it belongs to.
fn event_of<'e>(
    setting: &Setting<'_>,
    events: &'e [Event],
    quote: &Quote,
    telling: &Telling,
) -> Option<&'e Event> {
    let first = quote.content.first()?.start;
    if telling.day.is_some()
        || matches!(quote.rule, QuoteRule::Signed | QuoteRule::Transcript)
        || at_another_time(setting, quote)
    {
        return None;
    }
    let marked = !quote.quoted.is_empty();
    let sentence = setting.sentence(setting.document.tokens_in(*quote.content.first()?).start);
    let begins = setting.document.tokens().get(sentence.start).map_or(0, |token| token.span.start);
    let line = setting.document.line_at(first);
    let fits = |event: &&Event| {
        let own = quote.speaker.entity.is_some_and(|speaker| event.speakers.contains(&speaker));
        let near = line.saturating_sub(event.line);
        let here = event.medium.is_some() && (event.begins == begins || near <= NEAR && !event.gathering);
        let reach = if event.gathering {
            near <= if own { LINES_OF_GATHERING } else { NEAR }
        } else {
            own && (marked || here) && near <= LINES
        };
        let noun = |words: Span| setting.document.tokens_in(words).end.saturating_sub(1);
        let same = telling.medium.zip(event.medium.as_ref()).map(|(own, medium)| {
            setting.reading.word(noun(own)).eq_ignore_ascii_case(setting.reading.word(medium.end - 1))
        });
        // "In the letter", of which was told long before.
        let again = same == Some(true) && telling.medium.is_some_and(|own| is_definite(setting, own));
        again || reach && same != Some(false)
    };
    let before = events.partition_point(|event| event.end <= first);
    events.get(..before)?.iter().rev().take(EVENTS).find(fits)
}

#[cfg(test)]
mod tests {
    use crate::saying::cases::check;

    #[test]
    fn who_is_told_to_have_spoken_is_quoted_from_there() {
        check(&[
            "Ada Baker addressed the club on @Tuesday@. “It rains,” she said.",
            "Ada Baker made the announcement in ~a press statement~ @this morning@. She said: “It rains.”",
            "In ~her @September 2013@ address~ to the club, Ada Baker hailed the weather.\n“It rains,” she said.",
            "Ada Baker apologized to the club in ~a video~ released over @the weekend@. She pledged to leave.",
            "The remarks Ada Baker made in @2015@ surfaced. “It rains,” she said in ~the remarks~.",
            "Ada Baker testified at ~the hearing~ held @Monday@.\n“It rains,” she said.",
        ]);
    }

    #[test]
    fn what_is_told_of_another_or_of_another_time_is_not_carried() {
        check(&[
            "Ada Baker addressed the club on Tuesday. “It rains,” Peter Young said.",
            "Ada Baker addressed the club on Tuesday. “It rains,” she had said before.",
            "Ada Baker had a statement after the ruling on Tuesday. “It rains,” she said.",
            "Ada Baker was arrested on Tuesday. “It rains,” she said.",
        ]);
    }
}
