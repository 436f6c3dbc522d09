//! Bodies: what an article says an organisation is: "Acme, a Utah-based group," and "the Utah-based group Acme".

use crate::names::Name;
use crate::text::{Document, Span};
use crate::words::attributes::Attributes;
use crate::words::grammar::BODY_BREAKS;
use crate::words::marks::{is_article, is_stop};
use crate::words::nouns::singular;
use std::ops::Range;

/// A description has so many words at most, and its noun stands among the first of them.
const LONGEST: usize = 22;
const LONGEST_HEAD: usize = 10;

/// Finds what is said of an organisation beside its name: before it, after it; without its article.
pub(super) fn described(document: &Document<'_>, name: &Name) -> impl Iterator<Item = Span> {
    let places = document.tokens_in(name.span);
    [before(document, places.start), after(document, places.end)].into_iter().flatten()
}

/// ", a shipyard in the north," after the name that ends before `place`.
fn after(document: &Document<'_>, place: usize) -> Option<Span> {
    let start = place + 2;
    if document.word(place) != "," || !is_article(document.word(place + 1)) {
        return None;
    }
    let limit = sentence_of(document, place)?.end.min(start + LONGEST);
    let end = (start..limit).find(|&at| is_stop(document.word(at)))?;
    let head = (start..end.min(start + LONGEST_HEAD)).take_while(|&at| !breaks_off(document.word(at)));
    // "Acme, the company said": it speaks.
    let speaks = |noun: usize| matches!(document.word(noun + 1), "said" | "says");
    // In "At Acme, a group of voters met" it is the voters who are described.
    let of_people = |noun: usize| {
        matches!(document.word(noun), "group" | "team" | "panel") && document.word(noun + 1) == "of"
    };
    let noun = head.last().filter(|&noun| is_body(document.word(noun)) && !of_people(noun) && !speaks(noun));
    // "Acme, the bank and the union" are three; "a company" tells nothing.
    let listed = (start..end).any(|at| document.word(at) == "and" && is_article(document.word(at + 1)));
    let telling = end - start > 1;
    (noun.is_some() && telling && !listed).then(|| document.span_of(start..end))
}

/// "the Utah-based group " before the name at `place`.
fn before(document: &Document<'_>, place: usize) -> Option<Span> {
    let noun = place.checked_sub(1).filter(|&noun| is_body(document.word(noun)))?;
    let floor = sentence_of(document, noun)?.start.max(noun.saturating_sub(LONGEST_HEAD));
    let start = (floor..noun).rev().take_while(|&at| !is_stop(document.word(at))).find_map(|at| {
        let word = document.word(at);
        if is_article(word) {
            return Some(Some(at + 1));
        }
        breaks_off(word).then_some(None)
    })??;
    (start < noun).then(|| document.span_of(start..place))
}

fn sentence_of(document: &Document<'_>, place: usize) -> Option<Range<usize>> {
    let start = document.tokens().get(place)?.span.start;
    document.sentences().get(document.sentence_at(start)).map(|sentence| sentence.tokens.clone())
}

fn is_body(word: &str) -> bool {
    singular(word).is_some_and(|noun| noun.is(Attributes::BODY))
}

/// Whether the part of a description in which its noun stands ends before `word`.
fn breaks_off(word: &str) -> bool {
    BODY_BREAKS.has(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{EntityType, MentionRule};

    /// What is said of the name between brackets.
    fn of(marked: &str) -> Vec<String> {
        let start = marked.find('[').unwrap();
        let end = marked.find(']').unwrap() - 1;
        let text = marked.replace(['[', ']'], "");
        let document = Document::new(&text);
        let name = Name {
            span: Span::at(start, end - start),
            kind: EntityType::Organization,
            title: None,
            why: (MentionRule::Listed, ""),
            thing: 0,
            confidence: 1.0,
        };
        described(&document, &name).map(|span| document.words(span).to_owned()).collect()
    }

    #[test]
    fn what_a_body_is_stands_before_or_after_its_name() {
        for (text, expected) in [
            ("On Monday [Acme], a shipyard in the north, closed.", "shipyard in the north"),
            ("[Acme], the company that runs the line, had warned.", "company that runs the line"),
            ("[Acme], the company behind the Kald brand, closed.", "company behind the Kald brand"),
            ("The Utah-based group [Acme] closed.", "Utah-based group"),
            ("He left [Acme], an energy startup founded in 2012.", "energy startup founded in 2012"),
        ] {
            assert_eq!(of(text), [expected], "{text}");
        }
    }

    #[test]
    fn other_names_and_plain_nouns_tell_nothing() {
        for text in [
            "He called [Acme], the bank and the union on Monday.",
            "The company [Acme] closed.",
            "At [Acme], the council said, it rained.",
            "At [Acme], a man was waiting.",
            "At [Acme], a group of voters met on Monday.",
            "At [Acme], the rain behind the shipyard fell.",
            "At [Acme], the rain fell on the shipyard.",
            "He joined the board of the bank before [Acme] closed.",
            "[Acme], a winner of the prize, closed.",
        ] {
            assert_eq!(of(text), Vec::<String>::new(), "{text}");
        }
    }
}
