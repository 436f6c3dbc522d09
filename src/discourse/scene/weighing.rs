//! Weighing: a pronoun or a noun with those it could mean, and which of them it is.

use super::candidate::{Asked, Candidate, Pronominal, rule};
use super::{MENTIONS, Mentioned, SENTENCES, Scene};
use crate::analysis::{BlockKind, EntityType, MentionForm, MentionRule};
use crate::discourse::choice::{self, FEATURES, NONE};
use crate::discourse::nouns::{self, Fit};
use crate::discourse::pronoun::Class;
use crate::text::Span;
use crate::words::gender::Gender;

/// A pronoun, or a noun, with those it could mean.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The words.
    pub span: Span,
    /// What it can stand for.
    pub class: Class,
    /// Whether it tells whose something is.
    pub whose: bool,
    /// Places of the entities, the one named last first, with what is known of them.
    pub candidates: Vec<(usize, [f32; FEATURES.len()])>,
    /// What speaks for nobody.
    pub none: [f32; NONE.len()],
}

impl Choice {
    /// Which of the candidates it is, by the learned weights; none where it is not clear enough.
    pub(in crate::discourse) fn decide(&self) -> Option<usize> {
        choice::best(
            self.class,
            self.whose,
            &self.none,
            self.candidates.iter().map(|(_, features)| *features),
        )
    }
}

impl Scene<'_, '_, '_> {
    pub(super) fn third(
        &mut self,
        place: usize,
        span: Span,
        asked: Asked<'_>,
        kind: BlockKind,
        answer: &mut dyn FnMut(&Choice) -> Option<usize>,
    ) {
        let class = asked.class;
        let form = if class == Class::Noun { MentionForm::Nominal } else { MentionForm::Pronoun };
        // "she said": the quotes have found who speaks there, or that it is nobody with a name.
        if let Some(speaker) = self.sources.get(&span).copied() {
            if let Some(entity) = speaker {
                self.refer(entity, span, form, Some(class), kind, MentionRule::SpeaksBeside);
            }
            return;
        }
        let choice = self.choice(place, span, asked);
        let chosen = answer(&choice).and_then(|at| choice.candidates.get(at));
        if let Some(last) = self.last.get_mut(class as usize) {
            *last = Some((self.document.sentence_at(span.start), chosen.is_some()));
        }
        let Some(&(entity, features)) = chosen else { return };
        self.refer(entity, span, form, Some(class), kind, rule(asked, &features));
    }

    /// Whether the entity can be who the pronoun means, and how well it answers to the noun.
    fn admits(&self, place: usize, asked: Asked<'_>) -> Option<Fit> {
        let entity = self.entities.get(place)?;
        let person = entity.kind == EntityType::Person;
        let fits = match asked.class {
            Class::He | Class::She => person && self.gender_of(place) != Some(other(asked.class)),
            Class::It => !person && entity.kind != EntityType::Group,
            Class::They => !matches!(entity.kind, EntityType::Law | EntityType::Work | EntityType::Product),
            Class::Noun => {
                let listed = self.things.get(place)?.listed;
                let row = nouns::known(asked.noun)?;
                return nouns::fit(row, asked.noun, &entity.name, entity.kind, listed);
            }
        };
        fits.then_some(Fit::Any)
    }

    pub(super) fn gender_of(&self, place: usize) -> Option<Gender> {
        self.things.get(place)?.gender
    }

    /// The entity that a mention speaks of: of a nationality, its country, where a country is asked for.
    fn meant(&self, one: &Mentioned, asked: Asked<'_>) -> usize {
        if !matches!(asked.noun, "country" | "nation") {
            return one.entity;
        }
        let country = self.entities.get(one.entity).and_then(|entity| entity.country);
        country.map_or(one.entity, |id| id.0 as usize)
    }

    fn choice(&self, place: usize, span: Span, asked: Asked<'_>) -> Choice {
        let class = asked.class;
        let here = self.sentence(place);
        let mut latest: Vec<Candidate<'_>> = Vec::new();
        let mut first: Vec<(usize, usize)> = Vec::new();
        for one in self.told.iter().rev().take(MENTIONS).take_while(|one| one.sentence + SENTENCES > here) {
            let entity = self.meant(one, asked);
            let Some(fit) = self.admits(entity, asked) else { continue };
            match first.iter_mut().find(|(sentence, _)| *sentence == one.sentence) {
                Some((_, first)) => *first = entity,
                None => first.push((one.sentence, entity)),
            }
            if latest.iter().all(|known| known.entity != entity) {
                latest.push(Candidate { entity, one, fit, first: false });
            }
        }
        for candidate in &mut latest {
            candidate.first = first.contains(&(candidate.one.sentence, candidate.entity));
        }
        let at = Pronominal::new(self, place, span, asked, here);
        let most = latest.iter().filter_map(|one| self.counts.get(one.entity)).max().copied().unwrap_or(0);
        let best = latest.iter().map(|one| one.fit).max().unwrap_or(Fit::Any);
        let alone = best > Fit::Any && latest.iter().filter(|one| one.fit == best).count() == 1;
        let known = |(rank, one): (usize, &Candidate<'_>)| {
            (one.entity, at.known(one, rank, most, alone && one.fit == best).features())
        };
        let candidates: Vec<_> = latest.iter().enumerate().map(known).collect();
        Choice { span, class, whose: asked.whose, candidates, none: at.none(&latest) }
    }
}

const fn other(class: Class) -> Gender {
    if matches!(class, Class::He) { Gender::Woman } else { Gender::Man }
}
