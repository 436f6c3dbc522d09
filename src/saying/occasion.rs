//! The occasion: what an attribution tells of day, addressee and medium is carried to the quotes that are plainly of
//! the same speech: those of the same speaker next to it, and those that say the same words or name the same medium.

use super::phrase::named;
use super::setting::Setting;
use super::telling::{Telling, ToldDay};
use crate::analysis::{EntityId, Quote, QuoteRule, SaidBasis, SaidRule};
use crate::text::{Span, TokenKind};
use crate::words::attributes::Attributes;
use crate::words::cues::{self, Use};
use std::collections::HashMap;

/// Of days carried so, how many are right, on articles that were read for it.
const SAME_SPEECH: f64 = 0.8;
const SAME_OCCASION: f64 = 0.75;
const REPEATED: f64 = 0.7;

/// A speech goes on over so many lines at most, counted from quote to quote.
const LINES: usize = 3;

/// Length of a value that is a year alone.
const YEAR: usize = 4;

/// Words in a row that two quotes must share to say the same.
const SHARED: usize = 4;

/// Carries what is told of one quote to the others that are of its occasion.
pub(super) fn carry(setting: &Setting<'_>, quotes: &[Quote], tellings: &mut [Telling]) {
    let before = neighbours(quotes);
    of_the_medium(setting, quotes, tellings);
    for (place, &last) in before.iter().enumerate() {
        let Some(last) = last else { continue };
        if goes_on(setting, quotes, tellings, last, place) {
            let near = lines_between(setting, quotes, last, place) <= 1
                && quotes.get(last).is_some_and(|quote| holds_addressee(setting, quote));
            let from = tellings.get(last).cloned().unwrap_or_default();
            if let Some(own) = tellings.get_mut(place) {
                own.follow(&from, near, (SaidRule::SameSpeech, SAME_SPEECH));
            }
        }
    }
    lead_in(setting, quotes, tellings, &before);
    throughout(setting, quotes, tellings);
    repeat(setting, quotes, tellings);
}

/// The one day on which somebody is told to have spoken, with the means, holds for what they say in marks from there on.
fn throughout(setting: &Setting<'_>, quotes: &[Quote], tellings: &mut [Telling]) {
    let mut told: HashMap<EntityId, Vec<(usize, ToldDay)>> = HashMap::new();
    for (place, (quote, telling)) in quotes.iter().zip(tellings.iter()).enumerate() {
        if let (Some(speaker), Some(day)) = (quote.speaker.entity, telling.day) {
            told.entry(speaker).or_default().push((place, day));
        }
    }
    let value = |day: &ToldDay| setting.dates.get(day.date).map(|date| date.value.as_str());
    told.retain(|_, days| {
        days.windows(2)
            .all(|pair| pair.first().map(|(_, day)| value(day)) == pair.last().map(|(_, day)| value(day)))
    });
    for (place, quote) in quotes.iter().enumerate() {
        let from = quote
            .speaker
            .entity
            .and_then(|speaker| told.get(&speaker)?.first())
            .filter(|(from, _)| *from < place);
        let Some((from, day)) = from else { continue };
        let medium = tellings.get(*from).and_then(|telling| telling.medium);
        let Some(own) = tellings.get_mut(place).filter(|own| own.day.is_none() && own.medium.is_none())
        else {
            continue;
        };
        let marked = !quote.quoted.is_empty() || medium.is_some_and(|words| is_gathering(setting, words));
        if medium.is_some()
            && marked
            && !matches!(quote.rule, QuoteRule::Signed | QuoteRule::Transcript)
            && !at_another_time(setting, quote)
        {
            own.day = Some(day.carried(SaidRule::SameOccasion, SAME_OCCASION));
            own.medium = medium;
        }
    }
}

/// Whether several people speak there one after the other: a hearing.
fn is_gathering(setting: &Setting<'_>, words: Span) -> bool {
    let tokens = setting.document.tokens_in(words);
    let noun = tokens.end.checked_sub(1).and_then(|head| named(setting, head));
    noun.is_some_and(|noun| noun.is(Attributes::GATHERING))
}

impl Telling {
    /// Takes what is not told here from a telling of the same occasion; the addressee only where the words adjoin.
    fn follow(&mut self, from: &Self, near: bool, (rule, confidence): (SaidRule, f64)) {
        self.day = self.day.or_else(|| from.day.map(|day| day.carried(rule, confidence)));
        self.medium = self.medium.or(from.medium);
        if near {
            self.to = self.to.or(from.to);
        }
    }
}

impl ToldDay {
    fn carried(self, rule: SaidRule, confidence: f64) -> Self {
        Self { basis: SaidBasis::Occasion, rule, confidence: self.confidence * confidence, ..self }
    }
}

/// For each quote the one before it that stands beside it, neither inside nor around it.
fn neighbours(quotes: &[Quote]) -> Vec<Option<usize>> {
    let mut open: Vec<usize> = Vec::new();
    let mut last: HashMap<Option<usize>, usize> = HashMap::new();
    let mut found = Vec::with_capacity(quotes.len());
    for (place, quote) in quotes.iter().enumerate() {
        let start = quote.content.first().map_or(0, |piece| piece.start);
        while open.pop_if(|&mut outer| ends(quotes, outer) <= start).is_some() {}
        found.push(last.insert(open.last().copied(), place));
        open.push(place);
    }
    found
}

fn ends(quotes: &[Quote], place: usize) -> u32 {
    quotes.get(place).and_then(|quote| quote.content.last()).map_or(0, |piece| piece.end)
}

/// Whether the quote at `place` goes on with what the one at `last` began: the same speaker, near, and no other occasion.
fn goes_on(setting: &Setting<'_>, quotes: &[Quote], tellings: &[Telling], last: usize, place: usize) -> bool {
    let (Some(one), Some(other)) = (quotes.get(last), quotes.get(place)) else { return false };
    let (Some(told), Some(own)) = (tellings.get(last), tellings.get(place)) else { return false };
    let near = lines_between(setting, quotes, last, place) <= 1;
    // "In 2020, X said": a year that opens a sentence may be of what is told.
    let year = told.day.is_some_and(|day| {
        let value = setting.dates.get(day.date).map_or("", |date| date.value.as_str());
        day.rule == SaidRule::Opening && value.len() == YEAR
    });
    let posts = one.rule == QuoteRule::Signed || other.rule == QuoteRule::Signed;
    same_speaker(one, other)
        && !posts
        && !year
        && own.day.is_none()
        && lines_between(setting, quotes, last, place) <= LINES
        && (own.medium.is_none() || same_medium(setting, told, own) || told.medium.is_none() && near)
        && (own.to.is_none() || told.to.is_none() || same_words(setting, told.to, own.to))
        && !at_another_time(setting, other)
}

/// Whether those whom the verb of the quote addresses hear what follows: "told reporters", not "urged them to leave".
fn holds_addressee(setting: &Setting<'_>, quote: &Quote) -> bool {
    let cue = quote.cue.map(|cue| setting.document.words(cue).to_lowercase());
    let verb = cue.and_then(|cue| cues::cue(&cue)).map(|cue| cue.verb);
    verb.is_none_or(|verb| {
        verb.takes(Use::Addressee) || !verb.takes(Use::MayAddress) && !verb.takes(Use::Infinitive)
    })
}

fn same_speaker(one: &Quote, other: &Quote) -> bool {
    match (one.speaker.entity, other.speaker.entity) {
        (Some(one), Some(other)) => one == other,
        _ => one.speaker.name.is_some() && one.speaker.name == other.speaker.name,
    }
}

/// How many lines lie between the end of one quote and the beginning of another.
fn lines_between(setting: &Setting<'_>, quotes: &[Quote], last: usize, place: usize) -> usize {
    let start = quotes.get(place).and_then(|quote| quote.content.first()).map_or(0, |piece| piece.start);
    let line = |at: u32| setting.document.line_at(at);
    line(start).saturating_sub(line(ends(quotes, last).saturating_sub(1)))
}

/// The noun of the medium, in lower case.
fn head(setting: &Setting<'_>, medium: Option<Span>) -> Option<String> {
    let tokens = setting.document.tokens_in(medium?);
    Some(setting.reading.word(tokens.end.checked_sub(1)?).to_lowercase())
}

fn same_medium(setting: &Setting<'_>, one: &Telling, other: &Telling) -> bool {
    let noun = head(setting, other.medium);
    noun.is_some() && noun == head(setting, one.medium)
}

fn same_words(setting: &Setting<'_>, one: Option<Span>, other: Option<Span>) -> bool {
    one.zip(other).is_some_and(|(one, other)| {
        setting.document.words(one).eq_ignore_ascii_case(setting.document.words(other))
    })
}

/// Words beside a verb of speech that tell of another occasion.
const OTHER_TIMES: &[&str] = &[
    "earlier",
    "later",
    "previously",
    "once",
    "often",
    "separately",
    "had",
    "has",
    "have",
    "repeatedly",
    "however",
    "meanwhile",
];

/// "Earlier, X had said", "X later said": on another occasion.
pub(super) fn at_another_time(setting: &Setting<'_>, quote: &Quote) -> bool {
    let Some(cue) = quote.cue else { return false };
    let place = setting.document.tokens_in(cue).start;
    let sentence = setting.sentence(place);
    let near = place.saturating_sub(4).max(sentence.start)..(place + 4).min(sentence.end);
    let moves = |at: usize| {
        setting.quoted(at).is_none() && OTHER_TIMES.iter().any(|word| setting.reading.is(at, word))
    };
    near.chain(std::iter::once(sentence.start)).any(moves)
}

/// "in the email": the day on which an email was told to be sent before, and to whom.
fn of_the_medium(setting: &Setting<'_>, quotes: &[Quote], tellings: &mut [Telling]) {
    let mut known: HashMap<String, (usize, Telling)> = HashMap::new();
    for (place, quote) in quotes.iter().enumerate() {
        let Some(own) = tellings.get_mut(place) else { continue };
        let Some(noun) = head(setting, own.medium) else { continue };
        let definite = own.medium.is_some_and(|span| is_definite(setting, span));
        let same =
            |from: usize| quotes.get(from).is_some_and(|one| same_speaker(one, quote) || is_document(one));
        if let Some((_, told)) = known.get(&noun).filter(|(from, _)| definite && same(*from)) {
            let day = told.day.map(|day| day.carried(SaidRule::SameOccasion, SAME_OCCASION));
            own.day = own.day.or(day);
            own.to = own.to.or(told.to);
        }
        if own.day.is_some() || own.to.is_some() {
            known.insert(noun, (place, own.clone()));
        }
    }
}

fn is_document(quote: &Quote) -> bool {
    quote.speaker.kind == crate::analysis::SpeakerKind::Document
}

/// "the email", "his speech": one told of before.
pub(super) fn is_definite(setting: &Setting<'_>, words: Span) -> bool {
    let first = setting.document.tokens_in(words).start;
    ["the", "that", "this", "his", "her", "its", "their"].iter().any(|word| setting.reading.is(first, word))
}

/// X said it rained. “It rains,” X said in a statement: the report right before the words is of them as well.
fn lead_in(setting: &Setting<'_>, quotes: &[Quote], tellings: &mut [Telling], before: &[Option<usize>]) {
    for (place, &last) in before.iter().enumerate().rev() {
        let Some(last) = last else { continue };
        let (Some(one), Some(other)) = (quotes.get(last), quotes.get(place)) else { continue };
        let own = tellings
            .get(last)
            .is_some_and(|told| told.day.is_none() && told.medium.is_none() && told.to.is_none());
        let from = tellings.get(place).cloned().unwrap_or_default();
        let marked = one.quoted.is_empty() && !other.quoted.is_empty();
        let told = from.day.is_none_or(|day| day.basis == SaidBasis::Attribution) && from.medium.is_some();
        if own
            && marked
            && told
            && same_speaker(one, other)
            && lines_between(setting, quotes, last, place) <= 1
            && !at_another_time(setting, one)
            && let Some(telling) = tellings.get_mut(last)
        {
            telling.follow(&from, false, (SaidRule::SameSpeech, SAME_SPEECH));
        }
    }
}

/// A headline, a lead or a post that says the words of a quote whose day is told.
fn repeat(setting: &Setting<'_>, quotes: &[Quote], tellings: &mut [Telling]) {
    let mut known: HashMap<[&str; SHARED], usize> = HashMap::new();
    for (place, quote) in quotes.iter().enumerate() {
        if tellings.get(place).is_some_and(|told| told.day.is_some()) {
            for run in runs(setting, quote) {
                known.entry(run).or_insert(place);
            }
        }
    }
    for (place, quote) in quotes.iter().enumerate() {
        if tellings.get(place).is_none_or(|told| told.day.is_some()) {
            continue;
        }
        let own = runs(setting, quote);
        let same = own.iter().filter_map(|run| known.get(run)).copied();
        let Some(from) = same.clone().next().filter(|&from| from != place) else { continue };
        let often = same.filter(|&other| other == from).count();
        let reported = quote.quoted.is_empty();
        let whole = often * 2 >= own.len() && often > usize::from(reported) + 1 || often >= 2 * SHARED;
        let apart = quotes.get(from).is_some_and(|from| {
            let known = quote.speaker.name.is_some() && from.speaker.name.is_some();
            !is_inside(quote, from) && (!known || same_speaker(quote, from))
        });
        let told = tellings.get(from).cloned().unwrap_or_default();
        let post = quotes.get(from).is_some_and(|from| from.rule == QuoteRule::Signed);
        if whole
            && apart
            && let Some(telling) = tellings.get_mut(place)
        {
            telling.day = told.day.map(|day| day.carried(SaidRule::Repeated, REPEATED));
            telling.medium = telling.medium.or(told.medium.filter(|_| !post));
        }
    }
}

/// Whether one of the quotes stands in the words of the other.
fn is_inside(one: &Quote, other: &Quote) -> bool {
    let within = |one: &Quote, other: &Quote| {
        one.content.first().is_some_and(|first| other.content.iter().any(|piece| piece.covers(*first)))
    };
    within(one, other) || within(other, one)
}

/// The runs of words between its marks, or of all its content where it has none.
fn runs<'a>(setting: &Setting<'a>, quote: &Quote) -> Vec<[&'a str; SHARED]> {
    let words = if quote.quoted.is_empty() { &quote.content } else { &quote.quoted };
    let tokens = words.iter().flat_map(|&piece| setting.document.tokens_in(piece));
    let spoken = tokens.filter(|&place| {
        setting.document.tokens().get(place).is_some_and(|token| token.kind != TokenKind::Mark)
    });
    let words: Vec<&str> = spoken.map(|place| setting.reading.word(place)).collect();
    words.windows(SHARED).filter_map(|run| run.try_into().ok()).collect()
}

#[cfg(test)]
mod tests {
    use crate::saying::cases::marked;

    /// What is told of the second quote of the text.
    fn second(cases: &[&str]) {
        for case in cases {
            let text = case.replace(['@', '>', '<', '~'], "");
            assert_eq!(marked(&text, 1), *case);
        }
    }

    #[test]
    fn a_speech_goes_on_in_the_next_quote_of_its_speaker() {
        second(&[
            "“It rains,” Ada Baker said in ~an interview~ on @Tuesday@. “It pours,” she added.",
            "“It rains,” Ada Baker told >reporters< on @Tuesday@.\nShe said the town was wet.",
            "Ada Baker wrote in ~a letter~ to >Congress< that it rained. She added that it poured.",
        ]);
    }

    #[test]
    fn another_speaker_or_another_time_begins_another_speech() {
        second(&[
            "“It rains,” Ada Baker said in an interview on Tuesday. “It pours,” Peter Young said.",
            "“It rains,” Ada Baker said in an interview on Tuesday. She had earlier said that it poured.",
        ]);
    }

    #[test]
    fn what_repeats_dated_words_is_of_their_day() {
        second(&["“We will stay here for the whole long winter,” Ada Baker wrote on @Tuesday@.\n\
             Peter Young left.\n“We will stay here for the whole long winter,” she had insisted."]);
    }
}
