//! “...”, in the words of X; as X put it, “...”; by X's account, ...; so says X: phrases that say whose words the others are.

use super::according_to::apposed_end;
use super::passage::{Passage, Stretch};
use crate::analysis::QuoteKind;
use crate::quotes::reading::Reading;
use crate::quotes::source::{self, Source};
use crate::quotes::utterance::{Frame, Utterance};
use crate::words::grammar::Class;
use crate::words::marks::is_possessive;
use std::ops::Range;

/// A phrase has at most this many tokens.
const LONGEST: usize = 16;

/// How often the words that such a phrase stands beside are those it means.
const RIGHT: f64 = 0.7;

/// A phrase that was found; places of tokens.
struct Phrase {
    source: Range<usize>,
    cue: Range<usize>,
    whole: Range<usize>,
    /// Whether it stands beside words without marks as well.
    reports: bool,
}

/// Whether a phrase begins at a place, and which.
type PhraseForm = fn(&Reading<'_>, usize) -> Option<Phrase>;

const FORMS: &[PhraseForm] = &[words_of, owned_words, as_put, put_it, so_says, as_per, to_quote];

/// Reads the phrase that begins at `place`, where one does.
pub(super) fn read(passage: &mut Passage<'_, '_>, place: usize) -> bool {
    let reading = passage.reading;
    let Some(phrase) = FORMS.iter().find_map(|form| form(reading, place)) else { return false };
    if phrase.whole.end > passage.tokens.end {
        return false;
    }
    let Some((pieces, end)) = content(passage, &phrase) else { return false };
    let mut quotations: Vec<u32> = pieces.iter().flat_map(|piece| piece.1.iter().copied()).collect();
    quotations.dedup();
    let kind = pieces
        .iter()
        .map(|piece| piece.2)
        .reduce(|one, other| if one == other { one } else { QuoteKind::Mixed });
    let inner = |&quotation: &u32| reading.quotation(quotation).map(|found| found.inner);
    let content = match kind {
        Some(QuoteKind::Direct) => quotations.iter().filter_map(inner).collect(),
        _ => pieces.iter().map(|piece| piece.0).collect(),
    };
    let whole = phrase.source.clone();
    passage.found.push(Utterance {
        content,
        quotations,
        kind: kind.unwrap_or(QuoteKind::Indirect),
        cue: Some(reading.span(phrase.cue)),
        source: Some(phrase.source.clone()),
        confidence: RIGHT,
        frame: Frame::AccordingTo,
    });
    passage.floor = end;
    passage.speaker = Some(Source { tokens: phrase.source, whole });
    true
}

/// What the phrase is said of, and where all of it ends: the quotation after it or before it, else the clause after it, before
/// it or around it.
fn content(passage: &Passage<'_, '_>, phrase: &Phrase) -> Option<(Vec<Stretch>, usize)> {
    let reading = passage.reading;
    let Range { start, end } = phrase.whole;
    let parts = |place: usize| {
        matches!(reading.word(place), "," | ":" | "—" | "–" | "-" | "--")
            && reading.quotation_of(place).is_none()
    };
    let after = end + usize::from(parts(end));
    if let Some(quotation) = reading.quotation_of(after).filter(|_| after < passage.tokens.end) {
        let close = reading.tokens_of(quotation).end;
        let close = if reading.is(close, "of") { passage.clause_end(close, false) } else { close };
        return Some((vec![passage.stretch(after, close)?], close));
    }
    let before = start.checked_sub(1).filter(|&before| before >= passage.floor);
    let last = before.and_then(|before| before.checked_sub(usize::from(parts(before))));
    let last = last.filter(|&last| last >= passage.floor);
    let quotation =
        last.and_then(|last| reading.quotation_of(last)).filter(|&found| !passage.is_taken(found));
    if let Some(quotation) = quotation {
        let tokens = reading.tokens_of(quotation);
        return Some((vec![passage.stretch(tokens.start, tokens.end)?], end));
    }
    around(passage, phrase, after)
}

/// The clause without marks that the phrase stands before, behind or within.
fn around(passage: &Passage<'_, '_>, phrase: &Phrase, after: usize) -> Option<(Vec<Stretch>, usize)> {
    let reading = passage.reading;
    let Range { start, end } = phrase.whole;
    if !phrase.reports {
        return None;
    }
    let parted = after > end;
    let first = (passage.floor..start)
        .all(|place| matches!(reading.class(place), Class::Mark | Class::And) || reading.is(place, "but"));
    let rest = || {
        let stop = passage.clause_end(after, false);
        passage.stretch(after, stop).map(|stretch| (stretch, stop))
    };
    if first {
        let (stretch, stop) = rest().filter(|_| parted)?;
        return Some((vec![stretch], stop));
    }
    let opened = reading.class(start - 1) == Class::Mark;
    let left = passage.stretch(passage.floor, start - 1).filter(|_| opened)?;
    let verbal = (passage.floor..start).any(|place| reading.is_verb(place));
    let over = (end..passage.tokens.end).all(|place| reading.class(place) == Class::Mark);
    match rest().filter(|_| parted && !verbal) {
        Some((right, stop)) => Some((vec![left, right], stop)),
        None => (over && verbal).then(|| (vec![left], end)),
    }
}

/// "in the words of X"
fn words_of(reading: &Reading<'_>, place: usize) -> Option<Phrase> {
    let opens = (reading.is(place, "in") || reading.is(place, "by"))
        && reading.is(place + 1, "the")
        && is_words(reading, place + 2)
        && reading.is(place + 3, "of");
    let source = opens.then(|| source::after_preposition(reading, place + 4, place + LONGEST)).flatten()?;
    let end = apposed_end(reading, source.tokens.end, place + LONGEST);
    Some(Phrase { source: source.tokens, cue: place + 2..place + 3, whole: place..end, reports: true })
}

/// "in X's words", "in his own words", "by her account"
fn owned_words(reading: &Reading<'_>, place: usize) -> Option<Phrase> {
    if !reading.is(place, "in") && !reading.is(place, "by") {
        return None;
    }
    let inside = |at: usize| {
        matches!(reading.class(at), Class::Noun | Class::Name | Class::Determiner | Class::Number)
            || is_possessive(reading.word(at))
            || matches!(reading.word(at), "'" | "’")
    };
    let last = (place + 1..place + LONGEST).take_while(|&at| inside(at)).find(|&at| is_words(reading, at))?;
    let owner = last - usize::from(reading.is(last - 1, "own")) - 1;
    let whole = place..last + 1;
    if ["his", "her", "their", "its"].iter().any(|word| reading.is(owner, word)) && owner == place + 1 {
        return Some(Phrase { source: owner..owner + 1, cue: last..last + 1, whole, reports: true });
    }
    let possessive = is_possessive(reading.word(owner)) || matches!(reading.word(owner), "'" | "’");
    (possessive && owner > place + 1).then_some(Phrase {
        source: place + 1..owner,
        cue: last..last + 1,
        whole,
        reports: true,
    })
}

fn is_words(reading: &Reading<'_>, place: usize) -> bool {
    const WORDS: [&str; 7] = ["words", "account", "telling", "phrase", "admission", "view", "opinion"];
    WORDS.iter().any(|word| reading.is(place, word)) && reading.quotation_of(place).is_none()
}

/// "as X put it", "as X likes to say"
fn as_put(reading: &Reading<'_>, place: usize) -> Option<Phrase> {
    if !reading.is(place, "as") {
        return None;
    }
    let verb = (place + 2..place + LONGEST).find(|&at| {
        ["put", "puts", "phrased", "phrases"].iter().any(|word| reading.is(at, word))
            && reading.is(at + 1, "it")
    })?;
    let source = source::before(reading, place + 1, verb)?;
    let whole = source.whole.start == place + 1 || reading.class(place + 1) == Class::Adverb;
    whole.then_some(Phrase {
        source: source.tokens,
        cue: verb..verb + 2,
        whole: place..verb + 2,
        reports: true,
    })
}

/// "X put it simply:"
fn put_it(reading: &Reading<'_>, place: usize) -> Option<Phrase> {
    let puts = ["put", "puts"].iter().any(|word| reading.is(place, word)) && reading.is(place + 1, "it");
    let colon = (place + 2..place + 5).find(|&at| reading.word(at) == ":").filter(|_| puts)?;
    let source = source::before(reading, place.saturating_sub(LONGEST), place)?;
    let whole = source.whole.start..colon;
    Some(Phrase { source: source.tokens, cue: place..place + 2, whole, reports: true })
}

/// "so says X", "or so X says"
fn so_says(reading: &Reading<'_>, place: usize) -> Option<Phrase> {
    let so = place + usize::from(reading.is(place, "or"));
    let verb = so + 1;
    if !reading.is(so, "so")
        || place == 0
        || reading.class(place - 1) != Class::Mark
        || reading.cue(verb).is_none()
    {
        return None;
    }
    let source = source::after(reading, verb + 1, verb + LONGEST)?;
    let end = source.whole.end;
    Some(Phrase { source: source.tokens, cue: verb..verb + 1, whole: place..end, reports: true })
}

/// "as per a letter from X", "Per the report"
fn as_per(reading: &Reading<'_>, place: usize) -> Option<Phrase> {
    let per = place + usize::from(reading.is(place, "as"));
    let opens = place == 0 || reading.class(place - 1) == Class::Mark;
    let measures = reading.class(per + 1) == Class::Time || reading.is(per + 1, "cent");
    if !opens || !reading.is(per, "per") || measures {
        return None;
    }
    let source = source::after_preposition(reading, per + 1, per + LONGEST)?;
    let speaks = source::can_speak(reading, source.tokens.clone());
    let end = apposed_end(reading, source.tokens.end, per + LONGEST);
    speaks.then_some(Phrase { source: source.tokens, cue: place..per + 1, whole: place..end, reports: true })
}

/// "to quote X", "to borrow a line from X"
fn to_quote(reading: &Reading<'_>, place: usize) -> Option<Phrase> {
    let from = (place + 2..place + 6).find(|&at| reading.is(at, "from"));
    let owner = match (reading.is(place + 1, "quote"), reading.is(place + 1, "borrow")) {
        _ if !reading.is(place, "to") => return None,
        (true, _) => place + 2,
        (_, true) => from? + 1,
        _ => return None,
    };
    let source = source::after(reading, owner, place + LONGEST)?;
    let end = apposed_end(reading, source.tokens.end, place + LONGEST);
    Some(Phrase { source: source.tokens, cue: place + 1..place + 2, whole: place..end, reports: false })
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn a_phrase_says_whose_the_words_beside_it_are() {
        check(&[
            "<The CEO> {put it} simply: [Roofs “are not a factor” in the fire].",
            "<Ada Example> {put it} this way: “[It rains.]”",
            "The tunnel was, in <engineer Bob Baker>’s {words}, “[a hole with a bill attached]”.",
            "The law is, in the {words} of <judge Ada Example>, “[a blunt knife]”.",
            "In the {words} of <coach Bob Baker>, “[we were asleep]”.",
            "He was, in <his> own {words}, “[ruined overnight]”.",
            "The plan is “[dead in the water]”, as <minister Ada Example> {put it}.",
            "As <Example> {put it}, [the plan is dead in the water].",
            "It was “[a slow mess,]” in the {words} of <one nurse>.",
            "The club has, as <chairman Bob Baker> {puts it}, “[no money and no plan]”.",
            "To {quote} <poet Ada Example>, “[grief is a house]”.",
        ]);
    }

    #[test]
    fn a_phrase_of_report_stands_beside_a_clause_without_marks_too() {
        check(&[
            "{As per} <a note from the bank>, [the branch will shut].",
            "[The roof] – so {says} <builder Bob Baker> – [will fall].",
            "[The roof will fall], or so {says} <builder Bob Baker>.",
            "By <Example>’s {account}, [the roof was rotten].",
        ]);
    }

    #[test]
    fn phrases_like_them_say_nothing_of_speech() {
        check(&[
            "In other words, “free” is not free.",
            "She learned the words of “Old River” by heart.",
            "They earned 10 dollars per hour, twice as much as before.",
            "The roof leaked, so says nobody knows what will come.",
        ]);
    }
}
