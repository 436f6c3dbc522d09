//! Where a reported clause ends that stands inside the subject of its sentence: before the verb of the sentence.

use super::passage::Passage;
use crate::quotes::attribution::Attribution;
use crate::words::grammar::{self, Class};
use crate::words::marks::is_possessive;

/// Forms of the past that are no participle: a preposition after them does not make them one.
const PASTS: &[&str] =
    &["came", "went", "fell", "rose", "drew", "began", "gave", "took", "became", "grew", "flew", "showed"];

/// Forms of auxiliaries that are no finite verb by themselves.
const INFINITE: &[&str] = &["be", "been", "being", "not", "n't", "n’t", "never", "having"];

/// A subject has at most so many tokens before the clause in it.
const LONGEST_HEAD: usize = 30;

impl Passage<'_, '_> {
    /// Whether what stands at `place` belongs to the subject of its clause: no verb stands before it.
    pub(super) fn is_in_subject(&self, place: usize) -> bool {
        let reading = self.reading;
        let first = self.tokens.start.max(self.edge).max(place.saturating_sub(LONGEST_HEAD));
        for at in (first..place).rev() {
            if reading.quotation_of(at).is_some() || reading.is_verb(at) && !is_possessive(reading.word(at)) {
                return false;
            }
            match reading.class(at) {
                // "Despite his claim": the sentence's subject comes after the comma.
                Class::Preposition if at == first => return false,
                Class::Break | Class::Relative => return !reading.is(at, "as"),
                Class::Mark if reading.word(at) == "," => return true,
                _ => {}
            }
        }
        true
    }

    /// "Those who say [they cannot pay] will get a loan", "What she says [it would do] has changed".
    pub(super) fn is_told_in_subject(&self, said: &Attribution) -> bool {
        let reading = self.reading;
        let Some(source) = &said.source else { return false };
        let first = source.tokens.start;
        let relative = source.tokens.len() == 1
            && reading.class(first) == Class::Relative
            && first > self.tokens.start
            && reading.word(first - 1) != ",";
        let what = first > self.tokens.start && reading.is(first - 1, "what");
        relative && self.is_in_subject(first) || what && self.is_in_subject(first - 1)
    }

    /// Where the clause from `from` to `end` at the latest ends that stands in a subject: before a finite verb that is
    /// one more than its own.
    pub(super) fn embedded_end(&self, from: usize, end: usize) -> usize {
        let reading = self.reading;
        let infinitive = reading.is(from, "to");
        let mut own = usize::from(!infinitive);
        let mut place = from;
        while place < end {
            let class = reading.class(place);
            if reading.quotation_of(place).is_some() {
                place += 1;
            } else if reading.is(place, "to") {
                place += 2;
            } else if class == Class::And && own == 0 && reading.is_in(place + 1, grammar::QUESTIONS) {
                // "between what she says [it would do] and what it did"
                return place;
            } else if matches!(class, Class::Break | Class::Relative | Class::And) {
                own += 1;
                place += 1;
            } else if !self.is_finite(place) {
                place += 1;
            } else if own > 0 {
                own -= 1;
                place = self.group_end(place);
            } else if place > from + 1 && self.is_surely_finite(place) {
                return place - usize::from(reading.class(place - 1) == Class::Adverb);
            } else {
                place += 1;
            }
        }
        end
    }

    fn is_finite(&self, place: usize) -> bool {
        let reading = self.reading;
        reading.is_verb(place)
            && !is_possessive(reading.word(place))
            && !INFINITE.iter().any(|word| reading.is(place, word))
            && (!reading.is(place + 1, "by") || reading.class(place) == Class::Auxiliary)
    }

    /// Whether the verb at `place` is no participle: "was", "makes", "surprised many", but not "affected by".
    fn is_surely_finite(&self, place: usize) -> bool {
        let reading = self.reading;
        reading.class(place) == Class::Auxiliary
            || reading.class(place + 1) != Class::Preposition
            || PASTS.iter().any(|word| reading.is(place, word))
    }

    /// The place after the verb at `place` with what belongs to it: "would stop", "has not been seen".
    fn group_end(&self, place: usize) -> usize {
        let reading = self.reading;
        if reading.class(place) != Class::Auxiliary {
            return place + 1;
        }
        let mut end = place + 1;
        while matches!(reading.class(end), Class::Adverb)
            || reading.class(end) == Class::Auxiliary
                && INFINITE.iter().chain(&["do", "have"]).any(|word| reading.is(end, word))
        {
            end += 1;
        }
        end + usize::from(matches!(reading.class(end), Class::Noun | Class::Verb))
    }
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn a_clause_in_the_subject_ends_before_the_verb_of_the_sentence() {
        check(&[
            "<Baker>’s {claim} that [nobody knew] was false.",
            "A {complaint} by <tenants> that [rats were seen] was ignored.",
            "A {warning} by <engineers> that [the wall was weak] came in May.",
            "<The union>’s {threat} that [trains would stop] has been withdrawn.",
            "<The mayor>’s {insistence} that [the plan was dead] surprised many.",
            "<The firm>’s {promise} [to pay the fine] was welcomed by all.",
            "Residents <who> {said} [they were ill] were moved to a hall.",
            "Those <who> {say} [they will not pay] will get a loan.",
            "The man <who> {said} [he saw the crash] has left town.",
            "What <Baker> {says} [his plan would do] has changed.",
            "The gap between what <Baker> {says} [his plan would do], and what it does, is deep.",
        ]);
    }

    #[test]
    fn a_clause_after_the_verb_of_the_sentence_runs_on() {
        check(&[
            "They rejected <his> {claim} that [the man they knew was ill].",
            "Despite <his> {claim} that [the road was safe], three cars crashed.",
            "<Baker> {said} [the men who stayed were wet].",
            "<The firm>’s {promise} [to pay workers affected by the fire] was kept.",
        ]);
    }
}
