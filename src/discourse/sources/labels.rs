//! Labels: whom "AE", "EXAMPLE" or "A" at the start of a line of an interview means.

use super::resolved::{Resolved, of_entity, unknown};
use crate::analysis::{Entity, EntityType, MentionForm, Speaker, SpeakerKind};
use crate::discourse::scene::Scene;
use crate::text::Span;

/// How sure a person is whom letters or a part of the name mean, and who answers where "A" is all it says.
const LETTERS: f64 = 0.95;
const ANSWERING: f64 = 0.75;

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
    fn who_answers_is_whom_the_article_is_about() {
        let text = "Peter Brandt is a baker. Brandt lives in Oslo.\n\nQ: Does it rain?\n\nA: It does.\n\nQ: Always?\n\nA: On Sundays.";
        assert_eq!(speakers(text), ["Peter Brandt", "Peter Brandt"]);
    }
}
