//! The day in an attribution: "said on Tuesday", "wrote in a 2016 memo", the date line of a post.

use super::path::{is_clear, is_speaking};
use super::phrase::is_medium;
use super::setting::Setting;
use super::surroundings::Surroundings;
use crate::analysis::{Quote, QuoteRule, SaidRule};
use crate::words::grammar::Class;
use crate::words::marks::is_possessive;
use std::ops::Range;

/// When an attribution says that it was said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct AttributedDay {
    /// Place in the list of dates.
    pub date: usize,
    pub rule: SaidRule,
    pub confidence: f64,
}

/// Of days told so, how many are right, on articles that were read for it.
const BESIDE_VERB: f64 = 0.93;
const OF_MEDIUM: f64 = 0.85;
const OPENING: f64 = 0.65;
const DATE_LINE: f64 = 0.97;

/// A noun that a date describes stands so many tokens after it at most: "a March 3 public hearing".
const NEAR: usize = 4;

/// The day that the attribution of `quote` tells.
pub(super) fn day(setting: &Setting<'_>, quote: &Quote, around: &Surroundings) -> Option<AttributedDay> {
    if quote.rule == QuoteRule::Signed {
        let line = date_line(setting, around.source.end)?;
        return Some(AttributedDay { date: line, rule: SaidRule::DateLine, confidence: DATE_LINE });
    }
    let of_medium = |date| AttributedDay { date, rule: SaidRule::OfMedium, confidence: OF_MEDIUM };
    if let Some(date) = of_source(setting, quote, around) {
        return Some(of_medium(date));
    }
    let beside = |date| AttributedDay { date, rule: SaidRule::BesideVerb, confidence: BESIDE_VERB };
    if let Some(date) = before_verb(setting, around) {
        return Some(beside(date));
    }
    for stretch in [&around.after, &around.tail] {
        let found = setting.dates_in(stretch.clone()).find(|&date| is_told(setting, stretch, date));
        if let Some(date) = found {
            let described = describes_medium(setting, &setting.tokens_of_date(date), stretch.end);
            return Some(if described { of_medium(date) } else { beside(date) });
        }
    }
    let opening = setting.dates_in(around.before.clone()).rev().find(|&date| opens(setting, around, date))?;
    Some(AttributedDay { date: opening, rule: SaidRule::Opening, confidence: OPENING })
}

/// The date after the name in the line that signs a post.
fn date_line(setting: &Setting<'_>, from: usize) -> Option<usize> {
    let start = setting.document.tokens().get(from.checked_sub(1)?)?.span.start;
    let line = setting.document.lines().get(setting.document.line_at(start))?;
    setting.dates_in(from..line.tokens.end).next()
}

/// "An October 11 presentation", "a 26 December 2019 ruling by the court that", "NASA’s Monday announcement".
fn of_source(setting: &Setting<'_>, quote: &Quote, around: &Surroundings) -> Option<usize> {
    let nominal = quote.rule == QuoteRule::Nominal;
    let reach = around.cue.start.saturating_sub(NEAR + 3).max(setting.sentence(around.cue.start).start);
    let places = if nominal { reach..around.cue.end } else { around.source.clone() };
    setting.dates_in(places.clone()).find(|&date| {
        let tokens = setting.tokens_of_date(date);
        let described =
            if nominal { describes(setting, &tokens, |at| around.cue.contains(&at)) } else { false };
        let own = described || describes_medium(setting, &tokens, places.end);
        own && !setting.reading.is(tokens.start.saturating_sub(1), "since") && is_possible(setting, date)
    })
}

/// "X on Monday said", "X late Thursday told".
fn before_verb(setting: &Setting<'_>, around: &Surroundings) -> Option<usize> {
    let date = setting.dates_in(around.between.clone()).next_back()?;
    let tokens = setting.tokens_of_date(date);
    let adverbs = (tokens.end..around.between.end)
        .all(|place| matches!(setting.reading.class(place), Class::Adverb | Class::Auxiliary));
    let bare = around.source.end == tokens.start;
    let tied = tokens.start > around.source.end && tie(setting, tokens.start) == Tie::Free;
    let last = setting.reading.word(tokens.start.saturating_sub(1)) == ",";
    (adverbs && (bare || tied && !last) && is_possible(setting, date)).then_some(date)
}

/// Whether the date, in a stretch after the attribution, says when that was.
fn is_told(setting: &Setting<'_>, stretch: &Range<usize>, date: usize) -> bool {
    let tokens = setting.tokens_of_date(date);
    tokens.start >= stretch.start
        && is_clear(setting, stretch.start..tokens.start)
        && is_attached(setting, stretch, &tokens)
        && is_possible(setting, date)
}

/// Whether the date, before the attribution, says when that was: "On Monday, X said".
fn opens(setting: &Setting<'_>, around: &Surroundings, date: usize) -> bool {
    let tokens = setting.tokens_of_date(date);
    let stretch = &around.before;
    let after = tokens.end..stretch.end;
    let gerund = setting.reading.word(stretch.start).ends_with("ing") && stretch.start < tokens.start;
    let first = around.cue.start.max(around.source.start);
    first >= stretch.end
        && (!gerund || is_speaking(setting, stretch.start))
        && is_clear(setting, stretch.start..tokens.start)
        && is_clear(setting, after)
        && is_attached(setting, stretch, &tokens)
        && is_possible(setting, date)
}

/// What a date hangs on by the word before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tie {
    /// "on Tuesday", "Tuesday".
    Free,
    /// "of March 3": on the noun before.
    Noun,
    /// "since Tuesday", "the 2016": on something else.
    Other,
}

fn tie(setting: &Setting<'_>, date: usize) -> Tie {
    let reading = setting.reading;
    let Some(mut before) = date.checked_sub(1) else { return Tie::Free };
    let softens = ["late", "early", "earlier", "later", "the"].iter().any(|word| reading.is(before, word));
    if softens && before > 0 {
        before -= 1;
    }
    match reading.class(before) {
        Class::Preposition if reading.is(before, "of") => Tie::Noun,
        Class::Preposition => {
            let free = ["on", "in", "at", "over", "during"].iter().any(|word| reading.is(before, word));
            if free { Tie::Free } else { Tie::Other }
        }
        Class::Break | Class::Relative | Class::Determiner | Class::And => Tie::Other,
        _ => Tie::Free,
    }
}

/// Whether the date hangs on the attribution or on its medium, and not on another noun.
pub(super) fn is_attached(setting: &Setting<'_>, stretch: &Range<usize>, date: &Range<usize>) -> bool {
    let reading = setting.reading;
    let follows = date.end < stretch.end
        && (is_possessive(reading.word(date.end))
            || reading.class(date.end) == Class::Noun && !reading.is_verb(date.end)
            || reading.word(date.end) == "-");
    if follows {
        return describes_medium(setting, date, stretch.end);
    }
    match tie(setting, date.start) {
        Tie::Other => false,
        Tie::Free => true,
        Tie::Noun => date.start >= 2 && is_medium(setting, date.start - 2),
    }
}

/// Whether a medium that the date describes follows it before `end`: "a Monday analysis", "Tuesday’s hearing"; or one
/// stands before it: "a statement on Tuesday", "a study released last month".
fn describes_medium(setting: &Setting<'_>, date: &Range<usize>, end: usize) -> bool {
    medium_of(setting, date, end).is_some()
}

/// The noun of the medium of which the date is the day.
pub(super) fn medium_of(setting: &Setting<'_>, date: &Range<usize>, end: usize) -> Option<usize> {
    let reading = setting.reading;
    let before = (1..=NEAR).filter_map(|back| date.start.checked_sub(back)).find(|&place| {
        let passed = matches!(reading.class(place), Class::Preposition) || reading.is_verb(place);
        !passed
    });
    let given = before.filter(|&place| is_medium(setting, place));
    given.or_else(|| described(setting, date, |place| place < end && is_medium(setting, place)))
}

/// Whether a noun that is `wanted` follows the date, with nothing between but what describes it too.
fn describes(setting: &Setting<'_>, date: &Range<usize>, wanted: impl Fn(usize) -> bool) -> bool {
    described(setting, date, wanted).is_some()
}

fn described(setting: &Setting<'_>, date: &Range<usize>, wanted: impl Fn(usize) -> bool) -> Option<usize> {
    let reading = setting.reading;
    let inside = |&place: &usize| {
        matches!(reading.class(place), Class::Noun | Class::Name)
            || is_possessive(reading.word(place))
            || reading.word(place) == "-"
    };
    (date.end..date.end + NEAR).take_while(inside).find(|&place| wanted(place))
}

/// Whether something can have been said then: a day or a time, and not after the article appeared.
pub(super) fn is_possible(setting: &Setting<'_>, date: usize) -> bool {
    let Some(date) = setting.dates.get(date) else { return false };
    let reference = date.value.ends_with("_REF");
    let published = setting.article.published.as_ref().map(|published| published.value.as_str());
    let from = date.range.as_ref().map(|range| range.from.as_str());
    !reference && published.zip(from).is_none_or(|(published, from)| from <= published)
}

#[cfg(test)]
mod tests {
    use crate::saying::cases::check;

    #[test]
    fn the_day_beside_the_verb_of_speech_is_when_it_was_said() {
        check(&[
            "“It rains,” Ada Baker said on @Tuesday@.",
            "“It rains,” said Ada Baker @late Monday@.",
            "Ada Baker told >reporters< in Paris on @Tuesday@ that it rained.",
            "The Daily Record reported on @Sunday@ that it rained.",
            "The group announced over @the weekend@ that it had rained.",
            "Ada Baker on @Tuesday@ said that it rained.",
            "Ada Baker said @last week@ that it rained.",
        ]);
    }

    #[test]
    fn a_day_that_opens_the_sentence_is_when_it_was_said() {
        check(&[
            "On @Tuesday@, Ada Baker said that it rained.",
            "@A year ago@, the ministry announced that it would rain.",
            "In @June@, the mayor, Ada Baker, said it rained.",
            "Speaking in Oslo on @Monday@, Ada Baker said it rained.",
        ]);
    }

    #[test]
    fn the_day_of_the_medium_is_when_it_was_said() {
        check(&[
            "“It rains,” Ada Baker wrote in ~a @2016@ memo~.",
            "“It rains,” Ada Baker said in ~a statement~ released @Tuesday@.",
            "“It rains,” Ada Baker said at ~@Tuesday@’s hearing~.",
            "In ~a @Nov. 5@ letter~ Ada Baker wrote that it rained.",
        ]);
    }

    #[test]
    fn a_day_of_something_else_is_none() {
        check(&[
            "Ada Baker said the storm hit on Sunday.",
            "Ada Baker, who was elected in 2016, said it rained.",
            "Ada Baker condemned Monday’s attack and said it was wrong.",
            "“It rains,” said Ada Baker, who left on Tuesday.",
            "“It rains,” Ada Baker said after Sunday’s vote.",
            "“It rains,” Ada Baker has said since Monday.",
        ]);
    }
}
