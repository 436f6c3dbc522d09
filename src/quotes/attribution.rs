//! Attribution: a cue with its subject, as it stands in a passage: "X, a doctor, told reporters", "said X on Tuesday".

use super::noun_cue::is_noun;
use super::reading::Reading;
use super::source::{self, Source};
use crate::words::cues::{Cue, Form, Use};
use crate::words::grammar::{self, Class};
use crate::words::marks::is_possessive;
use std::ops::Range;

/// A verb of speech with its subject. Places are places of tokens.
#[derive(Clone, Debug)]
pub(crate) struct Attribution {
    pub cue: Cue,
    /// The verb, with its particle.
    pub verb: Range<usize>,
    /// Who speaks.
    pub source: Option<Source>,
    /// Whether the subject stands elsewhere: ", adding", "and said".
    pub shared: bool,
    /// First token of subject and verb together.
    pub start: usize,
    /// The first token after them.
    pub end: usize,
    /// "did not say", "was told": no content is reported by the subject.
    pub hollow: bool,
    /// "was told": who speaks stands after "by", if at all.
    pub passive: bool,
}

/// The attribution whose verb stands at `place`, in `passage`; `floor` is where the last one ended.
/// Nothing where the word is no verb there.
pub(crate) fn attribution(
    reading: &Reading<'_>,
    passage: &Range<usize>,
    floor: usize,
    place: usize,
) -> Option<Attribution> {
    let cue = reading.cue(place)?;
    let infinite = chained(reading, passage, floor, place, cue);
    if let Some(found) = infinite.or_else(|| infinitive(reading, floor, place, cue)) {
        return Some(found);
    }
    let idle = place
        .checked_sub(1)
        .is_some_and(|before| reading.is(before, "worth") || reading.is(before, "without"));
    if idle && cue.form == Form::Gerund {
        return None;
    }
    let group = group_start(reading, floor, place);
    if is_noun(reading, passage, group, place, cue) {
        return None;
    }
    let verb = place..place + 1 + usize::from(cue.verb.takes(Use::Particle) && reading.is(place + 1, "out"));
    if cue.verb.takes(Use::Particle) && verb.len() == 1 {
        return None;
    }
    let passive = is_passive(reading, group, place, cue.form);
    let hollow = passive || is_negated(reading, group, place);
    let found = |source: Option<Source>, shared, start, end| {
        Some(Attribution { cue, verb: verb.clone(), source, shared, start, end, hollow, passive })
    };
    if let Some(source) = inverted(reading, passage, group, &verb, cue) {
        let end = source.whole.end;
        return found(Some(source), false, group, end);
    }
    // "with some predicting that"
    let with = (cue.form == Form::Gerund && group == place)
        .then(|| source::before(reading, floor, group))
        .flatten()
        .filter(|source| source.tokens.start > floor && reading.is(source.tokens.start - 1, "with"));
    if let Some(source) = with {
        let start = source.whole.start;
        return found(Some(source), false, start, verb.end);
    }
    // "while also saying"
    let gerund = cue.form == Form::Gerund && (group..place).all(|at| reading.class(at) == Class::Adverb);
    if gerund || joined(reading, passage, group) {
        let start = if joined(reading, passage, group) { group - 1 } else { group };
        return found(None, true, start, verb.end);
    }
    let source = source::before(reading, floor, group)?;
    let start = source.whole.start;
    found(Some(source), false, start, verb.end)
}

/// "continued to say", "went on to explain".
fn chained(
    reading: &Reading<'_>,
    passage: &Range<usize>,
    floor: usize,
    place: usize,
    cue: Cue,
) -> Option<Attribution> {
    let to = place.checked_sub(1).filter(|&to| to > floor && reading.is(to, "to"))?;
    let on = usize::from(reading.is(to - 1, "on"));
    let verb = to.checked_sub(1 + on).filter(|&verb| verb >= floor && cue.form == Form::Base)?;
    let moves = ["went", "goes"].iter().any(|word| reading.is(verb, word));
    if !reading.is_in(verb, grammar::CHAINS) || moves != (on == 1) {
        return None;
    }
    let group = group_start(reading, floor, verb);
    let shared = joined(reading, passage, group);
    let source = if shared { None } else { Some(source::before(reading, floor, group)?) };
    Some(Attribution {
        cue,
        verb: place..place + 1,
        shared,
        start: source.as_ref().map_or(group, |source| source.whole.start),
        source,
        end: place + 1,
        hollow: is_negated(reading, group, verb),
        passive: false,
    })
}

/// "led the mayor to announce that": whoever stands before "to" speaks, where that can speak.
fn infinitive(reading: &Reading<'_>, floor: usize, place: usize, cue: Cue) -> Option<Attribution> {
    let to = place.checked_sub(1).filter(|&to| to > floor && reading.is(to, "to"))?;
    let reports = ["that", "it", "he", "she", "they"].iter().any(|word| reading.is(place + 1, word));
    if cue.form != Form::Base || !reports || reading.is_verb(to - 1) {
        return None;
    }
    let source =
        source::before(reading, floor, to).filter(|source| source::can_speak(reading, source.tokens.clone()));
    let source = source?;
    Some(Attribution {
        cue,
        verb: place..place + 1,
        shared: false,
        start: source.whole.start,
        source: Some(source),
        end: place + 1,
        hollow: false,
        passive: false,
    })
}

/// Start of the verb with its auxiliaries and adverbs: "has also", "later".
fn group_start(reading: &Reading<'_>, floor: usize, place: usize) -> usize {
    let mut start = place;
    while start > floor {
        let before = start - 1;
        if reading.word(before) == "," && is_interjected(reading, floor, before) {
            start = before - 2;
            continue;
        }
        // "Baker this week said", "Baker on Tuesday said".
        let opens_time =
            ["this", "on"].iter().any(|word| reading.is(before, word)) && reading.class(start) == Class::Time;
        // "has since said"
        let since = reading.is(before, "since")
            && before > floor
            && ["has", "have", "had"].iter().any(|word| reading.is(before - 1, word));
        let belongs = matches!(reading.class(before), Class::Auxiliary | Class::Adverb | Class::Time)
            || since
            // "Baker once said"
            || reading.is(before, "once") && before > floor && is_nominal(reading, before - 1)
            || opens_time && start < place;
        if !belongs || reading.quotation_of(before).is_some() {
            break;
        }
        start = before;
    }
    start
}

/// Whether a subject can end with the token at `place`.
fn is_nominal(reading: &Reading<'_>, place: usize) -> bool {
    matches!(reading.class(place), Class::Name | Class::Noun | Class::Pronoun | Class::Auxiliary)
}

/// "Others, however, say": the comma at `place` closes a single adverb.
fn is_interjected(reading: &Reading<'_>, floor: usize, place: usize) -> bool {
    place >= floor + 3 && reading.class(place - 1) == Class::Adverb && reading.word(place - 2) == ","
}

/// "did not say": nothing was said.
fn is_negated(reading: &Reading<'_>, group: usize, place: usize) -> bool {
    (group..place).any(|before| reading.is_in(before, grammar::NEGATIONS))
}

/// "was told": the subject heard it, and who said it stands after "by".
fn is_passive(reading: &Reading<'_>, group: usize, place: usize, form: Form) -> bool {
    form == Form::Past && (group..place).any(|before| reading.is_in(before, grammar::FORMS_OF_BE))
}

/// "and added", "but said": the subject is that of the verb before.
fn joined(reading: &Reading<'_>, passage: &Range<usize>, group: usize) -> bool {
    group > passage.start
        && (reading.class(group - 1) == Class::And
            || reading.is(group - 1, "but") && reading.quotation_of(group - 1).is_none())
}

/// The subject after the verb: where a quotation or a comma stands before it, and no other verb follows.
fn inverted(
    reading: &Reading<'_>,
    passage: &Range<usize>,
    group: usize,
    verb: &Range<usize>,
    cue: Cue,
) -> Option<Source> {
    if cue.form == Form::Gerund || !cue.verb.takes(Use::Quotation) && !cue.verb.takes(Use::Clause) {
        return None;
    }
    let before = group.checked_sub(1)?;
    let quoted = reading.quotation_of(before).is_some()
        || reading.word(before) == "," && before > 0 && reading.quotation_of(before - 1).is_some();
    let aside = reading.word(before) == "," && before >= passage.start && cue.verb.takes(Use::Clause);
    if !quoted && !aside || cue.verb.takes(Use::Addressee) {
        return None;
    }
    let source = source::after(reading, verb.end, passage.end)?;
    let owner = source.tokens.clone().next_back().is_some_and(|last| is_possessive(reading.word(last)));
    if !quoted && (owner || !source::can_speak(reading, source.tokens.clone())) {
        return None;
    }
    let next = source.tokens.end;
    let over = quoted && !reading.is_verb(next) || next >= passage.end || closes(reading, next);
    over.then_some(source)
}

/// Whether what stands at `place` shows that the noun phrase before it was no subject of a further verb.
fn closes(reading: &Reading<'_>, place: usize) -> bool {
    match reading.class(place) {
        Class::Mark | Class::Time | Class::Break => true,
        Class::Preposition => reading.is_in(place, grammar::SUBJECT_CLOSERS),
        _ => false,
    }
}

/// Who speaks in an attribution, by a verb in `form`, without a subject of its own. "Yet he left after saying": the
/// first word is no subject.
pub(crate) fn shared_subject(reading: &Reading<'_>, passage: &Range<usize>, form: Form) -> Option<Source> {
    let start = passage.start;
    let lead = ["but", "yet", "and", "so", "still"].iter().any(|word| reading.is(start, word));
    let leads = form == Form::Gerund && lead && reading.word(start + 1) != ",";
    subject_of(reading, &(start + usize::from(leads)..passage.end))
}

/// The subject of a verb that stands at `end`, no earlier than `floor`.
pub(crate) fn subject_before(reading: &Reading<'_>, floor: usize, end: usize) -> Option<Source> {
    source::before(reading, floor, end)
}

/// The subject of the passage.
pub(crate) fn subject_of(reading: &Reading<'_>, passage: &Range<usize>) -> Option<Source> {
    let mut start = passage.start;
    // "Promising to return, X said"
    let gerund = reading.cue(start).is_some_and(|cue| cue.form == Form::Gerund);
    if gerund
        || matches!(reading.class(start), Class::Preposition | Class::Break | Class::Time | Class::Adverb)
    {
        start = (start..passage.end.min(start + 30)).find(|&place| reading.word(place) == ",")? + 1;
    }
    let first = start..passage.end.min(start + 4);
    let mut start = first
        .clone()
        .find(|&place| !matches!(reading.class(place), Class::And | Class::Adverb | Class::Mark))?;
    // "The day before, at the fair, X"
    for _ in 0..4 {
        if let Some(found) = source::after(reading, start, passage.end) {
            return Some(found);
        }
        start = (start..passage.end.min(start + 30)).find(|&place| reading.word(place) == ",")? + 1;
    }
    None
}
