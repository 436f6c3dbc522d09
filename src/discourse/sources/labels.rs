//! Labels: whom "AE", "EXAMPLE" or "A" at the start of a line of an interview means.

use super::resolved::{Resolved, of_entity, unknown};
use crate::analysis::{Entity, EntityType, MentionForm, Speaker, SpeakerKind};
use crate::discourse::scene::Scene;
use crate::text::{Line, Span};
use crate::words::nouns::{Voice, voice};

/// How sure a person is whom letters or a part of the name mean, and who answers where "A" is all it says.
const LETTERS: f64 = 0.95;
const ANSWERING: f64 = 0.75;

/// How sure it is that who sends a message says "she said" or "he said" of it; and of how many tokens a sender has at most.
const SENDER: f64 = 0.85;
const LONGEST_SENDER: usize = 8;

/// Who speaks by the label at `span`, where no entity is named there.
pub(super) fn labelled(scene: &Scene<'_>, span: Span) -> Resolved {
    let label = scene.document.words(span);
    let people = || scene.entities.iter().filter(|entity| entity.kind == EntityType::Person);
    let answers = matches!(label, "A" | "Answer");
    let found = if answers {
        people().max_by_key(|person| (in_headline(scene, person), named(person)))
    } else {
        // Whose name no list knows may be taken for a body's.
        let named = |entity: &&Entity| matches!(entity.kind, EntityType::Person | EntityType::Organization);
        let mut fitting = scene.entities.iter().filter(named).filter(|named| is_called(named, label));
        fitting.next().filter(|_| fitting.next().is_none())
    };
    let sure = if answers { ANSWERING } else { LETTERS };
    found.map_or_else(
        || Resolved::new(Speaker { kind: SpeakerKind::Person, ..unknown(Some(label)) }, sure),
        |person| Resolved::new(of_entity(person), sure),
    )
}

/// Who sends what the lines after "From: Ada Example" have: the sender that the last two lines before `offset` name.
pub(super) fn sender(scene: &Scene<'_>, offset: u32) -> Option<Resolved> {
    let document = scene.document;
    let line = document.line_at(offset);
    let named = |line: &Line| {
        let mut tokens = line.tokens.clone();
        let first = tokens.next().filter(|&first| document.word(first) == "From")? + 1;
        let colon = usize::from(document.word(first) == ":");
        let closed = usize::from(document.word(line.tokens.end - 1) == ":");
        let (start, end) = (first + colon, line.tokens.end - closed);
        (colon + closed > 0 && start < end && end - start <= LONGEST_SENDER).then_some(start..end)
    };
    let before = document.lines().get(line.saturating_sub(2)..line)?;
    let tokens = before.iter().rev().find_map(named)?;
    let words = document.span_of(tokens.clone());
    let known =
        scene.within(words).map(|(_, entity)| entity).find(|entity| entity.kind == EntityType::Person);
    // "Grandma", "a stranger": who has no name.
    let unnamed = || {
        let noun =
            tokens.clone().any(|place| voice(&document.word(place).to_lowercase()) == Some(Voice::Person));
        Speaker { kind: SpeakerKind::Person, anonymous: noun, ..unknown(Some(document.words(words))) }
    };
    let speaker = known.map_or_else(unnamed, of_entity);
    Some(Resolved::new(speaker, SENDER))
}

fn in_headline(scene: &Scene<'_>, person: &Entity) -> bool {
    let headline = scene.article.headline;
    headline.is_some_and(|headline| person.mentions.iter().any(|mention| headline.covers(mention.span)))
}

/// How often the article names them.
fn named(person: &Entity) -> usize {
    person.mentions.iter().filter(|mention| mention.form == MentionForm::Name).count()
}

/// Whether the label is the person's surname in letters of any size, or the first letters of the name.
fn is_called(person: &Entity, label: &str) -> bool {
    let words = || person.name.split_whitespace();
    // The letters are often taken for somebody's name, by themselves or with the word behind them.
    if words().next() == Some(label) {
        return false;
    }
    let letters: String = words().filter_map(|word| word.chars().next()).collect();
    letters == label || words().next_back().is_some_and(|surname| surname.eq_ignore_ascii_case(label))
}

#[cfg(test)]
mod tests {
    use crate::{Options, analyze};

    fn speakers(text: &str) -> Vec<String> {
        let quotes = analyze(text, &Options::default()).quotes;
        quotes.into_iter().filter_map(|quote| quote.speaker.name).collect()
    }

    #[test]
    fn who_speaks_in_an_interview_is_whom_the_label_means() {
        const OPENING: &str = "Ada Example met Peter Baker in Oslo to talk about the weather.\n\n";
        for (talk, expected) in [
            (
                "How was it?\n\nAE It rained.\n\nPB It poured.\n\nAE Nobody came.",
                &["Ada Example", "Peter Baker", "Ada Example"][..],
            ),
            (
                "EXAMPLE: It rained.\n\nBAKER: It poured.\n\nEXAMPLE: Nobody came.",
                &["Ada Example", "Peter Baker", "Ada Example"],
            ),
            (
                "AE He came and I told him, “You are wet.”\n\nWhy?\n\nAE It rained.\n\nPB It poured.",
                &["Ada Example", "Ada Example", "Ada Example", "Peter Baker"],
            ),
        ] {
            assert_eq!(speakers(&format!("{OPENING}{talk}")), expected, "{talk}");
        }
    }

    #[test]
    fn she_is_who_sends_what_stands_below_her_name() {
        let text = "We asked our readers what their families told them over dinner, and they answered.\n\nFrom: Grandma\nWhat she said: “Would it not be nice to wear a hat in the winter?”\n\nFrom: Ada Example\nWhat she said: “It rains here all the time, and nobody ever comes.”";
        assert_eq!(speakers(text), ["Grandma", "Ada Example"]);
    }

    #[test]
    fn who_answers_is_whom_the_article_is_about() {
        let text = "Peter Brandt is a baker. Brandt lives in Oslo.\n\nQ: Does it rain?\n\nA: It does.\n\nQ: Always?\n\nA: On Sundays.";
        assert_eq!(speakers(text), ["Peter Brandt", "Peter Brandt"]);
    }
}
