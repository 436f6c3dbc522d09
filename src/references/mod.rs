//! References: the pronouns and descriptions that stand for an entity become mentions of it.
//!
//! [`resolve`] walks through the article once, from its first word to its last. What is not clear enough stays as it is:
//! an unresolved "he" is better than a wrong one. Whom "he", "it" and "they" mean is weighed by `choice`, whose weights
//! `trainer references` learns.

mod choice;
mod expletive;
mod grammar;
mod nouns;
mod owned;
mod people;
mod pronoun;
mod roles;
mod scene;
mod unnamed;
mod weights;

pub use choice::{CLASSES, FEATURES, NONE, row};
pub use pronoun::Class;
pub use scene::Choice;

use crate::Span;
use crate::analysis::{Article, Entity, Mention, MentionForm, Quote};
use crate::document::Document;
use scene::Scene;

/// `entities` with the mentions by pronoun and description that `quotes` and the words around them make clear, each
/// entity's in text order.
pub fn resolve(
    document: &Document<'_>,
    article: &Article,
    quotes: &[Quote],
    mut entities: Vec<Entity>,
) -> Vec<Entity> {
    let found = Scene::new(document, article, quotes, &entities).walk(&mut |choice| choice.decide());
    for Reference { entity, span, form, reason } in found {
        if let Some(entity) = entities.get_mut(entity) {
            entity.mentions.push(Mention { span, form, reason, counted: true });
        }
    }
    for entity in &mut entities {
        entity.mentions.sort_by_key(|mention| mention.span);
    }
    entities
}

/// Every choice that [`resolve`] meets, in text order, for the trainer. `answer` tells which of the candidates a choice
/// falls on; none where it falls on nobody.
pub fn choices(
    document: &Document<'_>,
    article: &Article,
    quotes: &[Quote],
    entities: &[Entity],
    answer: &mut dyn FnMut(&Choice) -> Option<usize>,
) -> Vec<Reference> {
    Scene::new(document, article, quotes, entities).walk(answer)
}

/// Words that stand for an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Place of the entity in the list.
    pub entity: usize,
    /// The words.
    pub span: Span,
    /// Pronoun or description.
    pub form: MentionForm,
    /// Why it is that entity, in a few words.
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use crate::analysis::MentionForm;
    use crate::{Options, analyze};

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
}
