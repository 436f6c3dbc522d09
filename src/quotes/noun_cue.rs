//! Forms of verbs of speech that are nouns or adjectives where they stand: "the report", "in answer", "alleged".

use super::reading::Reading;
use crate::words::cues::{Cue, Form, Use};
use crate::words::grammar::{self, Class};
use crate::words::marks::is_possessive;
use crate::words::nouns;
use std::ops::Range;

/// A form of a verb of speech, with what stands around it.
struct InPlace<'r, 'd> {
    reading: &'r Reading<'d>,
    passage: &'r Range<usize>,
    /// Where its verb group begins.
    group: usize,
    place: usize,
    /// The token right before it.
    before: usize,
    cue: Cue,
}

/// Whether the form `cue` at `place`, whose verb group begins at `group`, is a noun or adjective there.
pub(super) fn is_noun(
    reading: &Reading<'_>,
    passage: &Range<usize>,
    group: usize,
    place: usize,
    cue: Cue,
) -> bool {
    let Some(before) = place.checked_sub(1).filter(|&before| before >= passage.start) else {
        // "Report says it rained": the first word of a passage that may be a noun is one.
        return cue.form == Form::Base;
    };
    let form = InPlace { reading, passage, group, place, before, cue };
    form.is_owned()
        || form.is_compound()
        || match cue.form {
            Form::Past => form.is_bound(),
            Form::Gerund => form.is_determined(),
            Form::Third => form.is_plural_noun(),
            Form::Base => form.is_singular_noun(),
        }
}

impl InPlace<'_, '_> {
    /// "to report", which says nothing by itself, and "Example's claim".
    fn is_owned(&self) -> bool {
        let owner = is_possessive(self.reading.word(self.before));
        let finite = matches!(self.cue.form, Form::Base | Form::Third);
        self.reading.is(self.before, "to") || owner && finite
    }

    /// "report-based", but not "added - “...”".
    fn is_compound(&self) -> bool {
        let spaced = self.reading.document.tokens().get(self.place + 1).is_some_and(|token| token.spaced);
        self.reading.word(self.place + 1) == "-" && !spaced
    }

    /// Whether the form may be a noun as well: "claim", "reports".
    fn may_be_noun(&self) -> bool {
        self.cue.verb.takes(Use::Noun) && matches!(self.cue.form, Form::Base | Form::Third)
    }

    /// "Some said", "another says": the determiner speaks by itself.
    fn follows_somebody(&self) -> bool {
        self.reading.class(self.before) == Class::Determiner
            && is_somebody(self.reading, self.before)
            && self.group == self.place
            && !self.may_be_noun()
    }

    /// "the alleged", "in answer", "self-declared".
    fn is_bound(&self) -> bool {
        let class = self.reading.class(self.before);
        matches!(class, Class::Determiner | Class::Preposition) && !self.follows_somebody()
            || self.reading.word(self.before) == "-"
    }

    /// "the saying".
    fn is_determined(&self) -> bool {
        self.reading.class(self.before) == Class::Determiner && !self.follows_somebody()
    }

    /// "the reports", "product claims", "And reports": no third person.
    fn is_plural_noun(&self) -> bool {
        let first = self.group == self.place;
        let joined = self.reading.class(self.before) == Class::And;
        self.is_bound()
            || self.may_be_noun() && first && is_bare(self.reading, self.passage.start, self.before)
            || joined && first && self.place < self.passage.start + 3
    }

    /// "the report", "annual report": neither a plural nor a name stands before it, which would be its subject.
    fn is_singular_noun(&self) -> bool {
        self.is_bound() || !self.follows_plural() && !self.follows_subject()
    }

    /// The token that tells a plain form's subject: of "voters on Tuesday say" the one before the time.
    fn subject(&self) -> usize {
        let timed = self.reading.class(self.before) == Class::Time && self.group > self.passage.start;
        if timed { self.group - 1 } else { self.before }
    }

    /// "they say", "officials say", "people also say".
    fn follows_plural(&self) -> bool {
        let (reading, subject) = (self.reading, self.subject());
        matches!(reading.class(subject), Class::Pronoun | Class::Auxiliary | Class::Adverb | Class::Relative)
            || self.follows_somebody()
            || is_plural(reading.word(subject))
            || reading.is(subject, "people")
    }

    /// "half say", "some 40 percent believe", "The rules, critics note, …": what stands there can be a subject, of a form that is
    /// no noun.
    fn follows_subject(&self) -> bool {
        let (reading, subject) = (self.reading, self.subject());
        let class = reading.class(subject);
        let share = reading.word(subject) == "%"
            || ["percent", "half", "third"].iter().any(|word| reading.is(subject, word));
        let parted =
            matches!(reading.word(subject), "," | "—" | "–" | "--") && reading.word(self.place + 1) != ",";
        !self.cue.verb.takes(Use::Noun)
            && (matches!(class, Class::Name | Class::Number | Class::Noun)
                || class == Class::And && reports_next(reading, self.place)
                || share
                || parted)
    }
}

/// "and argue that", "and say they": a clause follows the verb.
fn reports_next(reading: &Reading<'_>, place: usize) -> bool {
    ["that", "he", "she", "they", "it", "we"].iter().any(|word| reading.is(place + 1, word))
}

/// "workers", but not "previous" or "boss".
fn is_plural(word: &str) -> bool {
    word.ends_with('s') && !["ous", "ss", "'s", "’s"].iter().any(|ending| word.ends_with(ending))
}

/// Whether the words up to `last` are nouns without article, "product" before "labels": such are no subject.
fn is_bare(reading: &Reading<'_>, floor: usize, last: usize) -> bool {
    let noun = |place: usize| reading.class(place) == Class::Noun && !reading.word(place).ends_with('s');
    let first = (floor..=last).rev().find(|&place| !noun(place));
    let head = first.map_or(Class::Mark, |first| reading.class(first));
    let few = first.is_some_and(|first| {
        ["any", "few", "two", "several", "many"].iter().any(|word| reading.is(first, word))
    });
    let subject = matches!(head, Class::Determiner | Class::Name | Class::Number) && !few;
    noun(last) && !subject && !nouns::speaks_bare(&reading.word(last).to_lowercase())
}

/// Whether the determiner at `place` can speak by itself.
pub(crate) fn is_somebody(reading: &Reading<'_>, place: usize) -> bool {
    reading.is_in(place, grammar::SOMEBODY)
}
