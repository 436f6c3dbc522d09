//! Namesakes: people of one surname, who may be meant wherever that stands alone.

use crate::analysis::{Alternative, Entity, EntityType};
use crate::discourse::scene::Scene;
use crate::text::Span;
use crate::words::gender::Gender;
use crate::words::gendered::of_title;
use std::collections::HashMap;

/// So many others are told of at most.
const MOST: usize = 3;

/// How sure a speaker is whose surname others have.
pub(super) const SHARED: f64 = 0.7;

/// The people named in full, by the last word of their names.
pub(super) struct Namesakes<'a>(HashMap<&'a str, Vec<usize>>);

impl<'a> Namesakes<'a> {
    pub(super) fn new(entities: &'a [Entity]) -> Self {
        let mut known: HashMap<&str, Vec<usize>> = HashMap::new();
        for (place, entity) in entities.iter().enumerate() {
            if let Some((_, surname)) = full(entity) {
                known.entry(surname).or_default().push(place);
            }
        }
        Self(known)
    }

    /// Who else may be meant where `mention` names `entity` by a surname alone; those whom "Mr." or "Ms." before it
    /// excludes are left out.
    pub(super) fn of(&self, scene: &Scene<'a>, entity: &Entity, mention: Span) -> Vec<Alternative> {
        let words = scene.document.words(mention);
        let Some((_, surname)) = full(entity).filter(|(_, surname)| *surname == words) else {
            return Vec::new();
        };
        let places = self.0.get(surname).map(Vec::as_slice).unwrap_or_default();
        let title = title_before(scene, mention);
        let fits = |place: usize| {
            let known = scene.gender_of(place);
            title.is_none() || known.is_none() || title == known
        };
        let others = places.iter().filter(|&&place| fits(place));
        let others = others.filter_map(|&place| scene.entities.get(place));
        let others = others.filter(|other| other.id != entity.id).take(MOST);
        others.map(|other| Alternative { entity: Some(other.id), name: other.name.clone() }).collect()
    }
}

/// What stands before the surname in a person's full name, and the surname.
fn full(entity: &Entity) -> Option<(&str, &str)> {
    entity.name.rsplit_once(' ').filter(|_| entity.kind == EntityType::Person)
}

/// What "Mr." or "Ms." before the mention tells.
fn title_before(scene: &Scene<'_>, mention: Span) -> Option<Gender> {
    let before = scene.document.tokens_in(mention).start.checked_sub(1)?;
    let stop = usize::from(scene.document.word(before) == ".");
    of_title(scene.document.word(before.checked_sub(stop)?))
}

#[cfg(test)]
mod tests {
    use crate::{Options, analyze};

    /// Who speaks the last quote, and who else may.
    fn last(text: &str) -> (String, Vec<String>) {
        let speaker = analyze(text, &Options::default()).quotes.pop().unwrap().speaker;
        let others = speaker.alternatives.into_iter().map(|other| other.name).collect();
        (speaker.name.unwrap_or_default(), others)
    }

    #[test]
    fn who_is_called_by_a_surname_that_two_have_may_be_the_other() {
        const BOTH: &str = "Peter Teague met Anna Teague on Monday. Peter Teague is a baker.\n\n";
        for (words, speaker, others) in [
            ("“We will stay,” Teague said.", "Peter Teague", &["Anna Teague"][..]),
            ("“We will stay,” Mr. Teague said.", "Peter Teague", &[]),
            ("“We will stay,” Ms. Teague said.", "Anna Teague", &[]),
            ("“We will stay,” Anna Teague said.", "Anna Teague", &[]),
            ("Teague told reporters that it rained.", "Peter Teague", &["Anna Teague"]),
        ] {
            let (name, alternatives) = last(&format!("{BOTH}{words}"));
            assert_eq!(
                (name.as_str(), alternatives),
                (speaker, others.iter().map(|&name| name.to_owned()).collect())
            );
        }
    }
}
