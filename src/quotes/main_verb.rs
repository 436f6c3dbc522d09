//! The main verb after a relative clause that hangs on the subject: "the man who shot at the abbot | went home".

use super::reading::Reading;
use crate::words::grammar::{self, Class};

/// The verb that stands behind a relative clause, of which `who` is the first word; none before `end`.
pub(super) fn after_relative(reading: &Reading<'_>, who: usize, end: usize) -> Option<usize> {
    let verb = (who + 1..end).find(|&place| !is_light(reading, place))?;
    // "whose son left", "whom they met": the clause has a subject of its own.
    let due = usize::from(!reading.is(who, "who") || reading.class(verb) == Class::Pronoun);
    let from = if due == 0 { group_end(reading, verb, end) } else { verb };
    search(reading, from, end, due)
}

/// The first finite verb after `due` others, each clause that begins between them having one of its own.
fn search(reading: &Reading<'_>, from: usize, end: usize, due: usize) -> Option<usize> {
    let mut due = due;
    let mut place = from;
    while place < end {
        if reading.quotation_of(place).is_some() {
            place += 1;
            continue;
        }
        if reading.class(place) == Class::Mark && !matches!(reading.word(place), "-" | "'" | "’" | "%" | "$")
        {
            return None;
        }
        if place > from && opens_clause(reading, place, from) {
            due += 1;
        }
        if !is_finite(reading, place, from) {
            place += 1;
            continue;
        }
        if due == 0 {
            return Some(place);
        }
        due -= 1;
        place = group_end(reading, place, end);
    }
    None
}

/// Adverbs and the like between a subject and its verb: "who once".
fn is_light(reading: &Reading<'_>, place: usize) -> bool {
    reading.class(place) == Class::Adverb || ["once", "never"].iter().any(|word| reading.is(place, word))
}

/// Whether the word at `place` begins a clause with a verb of its own: "the man who said that it rained".
fn opens_clause(reading: &Reading<'_>, place: usize, from: usize) -> bool {
    match reading.class(place) {
        Class::Relative => true,
        Class::Break => !is_weak(reading, place),
        // "the man who knew she left": not after the "that" which opens its clause.
        Class::Pronoun => {
            let opened = place == from + 1 || opens_clause(reading, place - 1, from);
            !opened && ["he", "she", "they", "we", "i", "it"].iter().any(|word| reading.is(place, word))
        }
        _ => false,
    }
}

/// A word that begins clauses but mostly stands without one.
fn is_weak(reading: &Reading<'_>, place: usize) -> bool {
    ["than", "as", "like", "but", "yet", "not", "be", "being", "been"]
        .iter()
        .any(|word| reading.is(place, word))
}

/// Whether a verb that can be a sentence's own stands at `place`: no infinitive, no participle after a noun, no second verb
/// after "and".
fn is_finite(reading: &Reading<'_>, place: usize, from: usize) -> bool {
    let finite = |place: usize| {
        let word = reading.word(place);
        reading.is_verb(place)
            && !is_negation(reading, place)
            && !matches!(word, "'s" | "’s" | "be" | "been" | "being")
    };
    if !finite(place) {
        return false;
    }
    let before = (from..place).rev().find(|&before| reading.class(before) != Class::Adverb);
    let Some(before) = before else { return true };
    let bound = reading.is(before, "to")
        || reading.class(before) == Class::And
        || reading.is(before, "but")
        || matches!(reading.class(before), Class::Determiner | Class::Preposition);
    // "the man arrested in May"
    let tied = ["by", "in", "on", "at", "as", "with"].iter().any(|word| reading.is(place + 1, word));
    let participle = reading.class(place) == Class::Noun && tied;
    !bound && !participle
}

fn is_negation(reading: &Reading<'_>, place: usize) -> bool {
    reading.is_in(place, grammar::NEGATIONS)
}

/// The end of the verb group that begins at `place`: "would have been seen" is one.
fn group_end(reading: &Reading<'_>, place: usize, end: usize) -> usize {
    let mut last = place;
    while last + 1 < end
        && reading.class(last) == Class::Auxiliary
        && (matches!(reading.class(last + 1), Class::Auxiliary | Class::Adverb | Class::Verb)
            || reading.is_verb(last + 1))
    {
        last += 1;
    }
    last + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::cases::article;
    use crate::text::Document;

    fn main_verb(text: &str) -> Option<String> {
        let document = Document::new(text);
        let reading = Reading::new(&document, &article());
        let tokens = 0..document.tokens().len();
        let who = tokens.clone().find(|&place| reading.class(place) == Class::Relative).unwrap();
        let found = after_relative(&reading, who, tokens.end);
        found.map(|place| document.word(place).to_owned())
    }

    #[test]
    fn the_verb_behind_the_clause_is_the_sentences_own() {
        for (text, verb) in [
            ("The man who shot at the judge went home", "went"),
            ("The man who once set fire to the mill came home", "came"),
            ("The nurse who had been seen there left", "left"),
            ("The woman who wanted to leave and robbed the bank was late", "was"),
            ("The man whose son fell was late", "was"),
        ] {
            assert_eq!(main_verb(text).as_deref(), Some(verb), "{text}");
        }
        for text in ["The man who shot at the judge", "The man who was late and wet"] {
            assert_eq!(main_verb(text), None, "{text}");
        }
    }
}
