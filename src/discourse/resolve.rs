//! Whom sources, pronouns and descriptions mean: the speakers of quotes, and the references to entities.

use super::attributed::quote;
use super::confidence::{CONFIDENCE_FEATURES, QuoteFacts};
use super::reference::Reference;
use super::scene::Scene;
use super::sources::Resolved;
use super::speech::Speech;
use super::walk::{Choice, Walk};
use super::weights::{self, ReferenceWeights};
use crate::analysis::{Article, Entity, Mention, Quote, QuoteId};
use crate::quotes::{Reading, Utterance};

/// `entities` with the mentions by pronoun and description that the words around them make clear, each entity's in text
/// order; and the quotes, which are the utterances with their speakers.
pub(crate) fn resolve<'a>(
    reading: &'a Reading<'a>,
    article: &'a Article,
    utterances: &[Utterance],
    entities: Vec<Entity>,
) -> (Vec<Entity>, Vec<Quote>) {
    resolve_with(reading, article, utterances, entities, weights::learned())
}

/// As [`resolve`], with other weights: what the trainer measures.
pub fn resolve_with<'a>(
    reading: &'a Reading<'a>,
    article: &'a Article,
    utterances: &[Utterance],
    mut entities: Vec<Entity>,
    weights: &ReferenceWeights,
) -> (Vec<Entity>, Vec<Quote>) {
    let decide = &mut |choice: &Choice| choice.decide(weights);
    let (found, speakers) = walk(reading, article, utterances, &entities, decide);
    for Reference { entity, span, form, rule } in found {
        if let Some(entity) = entities.get_mut(entity) {
            let (rule, reason) = rule.because(&[]);
            entity.mentions.push(Mention { span, form, rule, reason, counted: true });
        }
    }
    for entity in &mut entities {
        entity.mentions.sort_by_key(|mention| mention.span);
    }
    let numbered = utterances.iter().zip(speakers).zip(0..);
    let quotes = numbered
        .map(|((utterance, speaker), number)| quote(reading, utterance, speaker, &entities, QuoteId(number)))
        .collect();
    (entities, quotes)
}

/// Every choice that is met on the way, in text order, for the trainer. `answer` tells which of the candidates a choice
/// falls on; none where it falls on nobody.
pub fn choices<'a>(
    reading: &'a Reading<'a>,
    article: &'a Article,
    utterances: &[Utterance],
    entities: &'a [Entity],
    answer: &mut dyn FnMut(&Choice) -> Option<usize>,
) -> Vec<Reference> {
    walk(reading, article, utterances, entities, answer).0
}

/// The quotes, each with the features that its confidence is weighed by, for the trainer.
pub fn weighed_quotes<'a>(
    reading: &'a Reading<'a>,
    article: &'a Article,
    utterances: &[Utterance],
    entities: &'a [Entity],
) -> Vec<(Quote, [f32; CONFIDENCE_FEATURES.len()])> {
    let decide = &mut |choice: &Choice| choice.decide(weights::learned());
    let (_, speakers) = walk(reading, article, utterances, entities, decide);
    let numbered = utterances.iter().zip(speakers).zip(0..);
    let weighed = numbered.map(|((utterance, speaker), number)| {
        let features = QuoteFacts::new(reading, utterance, &speaker, entities).features();
        (quote(reading, utterance, speaker, entities, QuoteId(number)), features)
    });
    weighed.collect()
}

fn walk<'a>(
    reading: &'a Reading<'a>,
    article: &'a Article,
    utterances: &[Utterance],
    entities: &'a [Entity],
    answer: &mut dyn FnMut(&Choice) -> Option<usize>,
) -> (Vec<Reference>, Vec<Resolved>) {
    let scene = Scene::new(reading, article, entities);
    let speech = Speech::new(&scene, utterances);
    Walk::new(&scene, speech, answer).run()
}

#[cfg(test)]
mod tests {
    use super::choices;
    use super::weights::learned;
    use crate::analysis::MentionForm;
    use crate::analysis::Options;
    use crate::analyze;
    use crate::quotes::{Reading, find};

    /// The words other than names that stand for `name` in `text`.
    fn of(text: &str, name: &str) -> Vec<String> {
        let analysis = analyze(text, &Options::default());
        let entity = analysis.entities.iter().find(|entity| entity.name == name);
        let mentions = entity.into_iter().flat_map(|entity| &entity.mentions);
        mentions
            .filter(|mention| mention.form != MentionForm::Name)
            .map(|mention| mention.span.of(text).to_owned())
            .collect()
    }

    const REPORT: &str = "Mayor Olena Marchuk met Peter Brandt on Monday. She thanked him and said her city was safe.\n\
        “I am glad,” Marchuk said. The mayor left at noon. Brandt, who came by train, said he would stay.";

    #[test]
    fn pronouns_of_people_follow_their_gender() {
        assert_eq!(of(REPORT, "Olena Marchuk"), ["She", "her", "I", "The mayor"]);
        assert_eq!(of(REPORT, "Peter Brandt"), ["him", "who", "he"]);
    }

    #[test]
    fn it_that_stands_for_nothing_stays_alone() {
        let text = "Acme Corp. was founded in Oslo by Peter Brandt. It is clear that it rained.";
        assert_eq!(of(text, "Acme Corp."), Vec::<String>::new());
    }

    #[test]
    fn a_description_is_resolved_where_one_alone_can_be_meant() {
        let opening = "Prime Minister Olena Marchuk met Senator Peter Brandt, 41, of Acme Bank. ";
        for (text, name, expected) in [
            ("The premier left.", "Olena Marchuk", "The premier"),
            ("The lawmaker left.", "Peter Brandt", "The lawmaker"),
            ("The 41-year-old left.", "Peter Brandt", "The 41-year-old"),
            ("The 41-year-old senator left.", "Peter Brandt", "The 41-year-old senator"),
            ("The bank said so.", "Acme Bank", "The bank"),
            ("The prime minister of Norway left.", "Olena Marchuk", ""),
            ("The minister left.", "Olena Marchuk", ""),
            ("The senator's brother met a lawmaker.", "Peter Brandt", "The senator"),
            ("A lawmaker from Oslo spoke. The lawmaker left.", "Peter Brandt", ""),
            ("The bank account was empty.", "Acme Bank", ""),
        ] {
            let found = of(&format!("{opening}{text}"), name);
            assert_eq!(found.concat(), expected, "{text}");
        }
    }

    #[test]
    fn a_nationality_tells_two_of_one_role_apart() {
        let text = "Norwegian President Peter Brandt met Ukrainian President Olena Marchuk. The Ukrainian leader left. \
            The president stayed.";
        assert_eq!(of(text, "Olena Marchuk"), ["The Ukrainian leader"]);
        assert_eq!(of(text, "Peter Brandt"), Vec::<String>::new());
    }

    #[test]
    fn who_and_which_mean_what_stands_right_before() {
        let text = "Peter Brandt, a lawyer from Oslo, who left, sued Acme Corp., which fell.";
        assert_eq!(of(text, "Peter Brandt"), ["who"]);
        assert_eq!(of(text, "Acme Corp."), ["which"]);
    }

    /// How many candidates are weighed in a report of so many paragraphs, each of its own.
    fn weighed(paragraphs: usize) -> usize {
        let paragraph = |number: usize| {
            format!(
                "{REPORT} In {number} steps Acme Bank cut its staff. The bank said it hoped they would stay.\n"
            )
        };
        let text: String = (0..paragraphs).map(paragraph).collect();
        let analysis = analyze(&text, &Options::default());
        let document = crate::text::Document::new(&text);
        let reading = Reading::new(&document, &analysis.article);
        let mut count = 0;
        choices(&reading, &analysis.article, &find(&reading), &analysis.entities, &mut |choice| {
            count += choice.candidates.len();
            choice.decide(learned())
        });
        count
    }

    #[test]
    fn the_work_grows_with_the_text_and_no_faster() {
        let [once, twice, four] = [100, 200, 400].map(weighed);
        assert!(once > 0 && twice < once * 5 / 2 && four < twice * 5 / 2, "{once} {twice} {four}");
    }
}
