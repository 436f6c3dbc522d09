//! Weighing: a pronoun or a noun with those it could mean, and which of them it is.

use super::candidate::{Asked, Candidate, Pronominal, rule};
use super::state::{MENTIONS, Mentioned, Walk};
use super::weighed::{Choice, Weighed};
use crate::analysis::{EntityType, MentionForm, MentionRule};
use crate::discourse::nouns::{self, Fit};
use crate::discourse::pronoun::PronounClass;
use crate::discourse::speech::Somebody;
use crate::text::Span;
use crate::words::gender::Gender;

/// Candidates are looked for so many sentences back at most.
const SENTENCES: usize = 5;

impl Walk<'_, '_> {
    pub(super) fn third(&mut self, place: usize, span: Span, asked: Asked<'_>) {
        let class = asked.class;
        let form = if class == PronounClass::Noun { MentionForm::Nominal } else { MentionForm::Pronoun };
        // "she said": the quotes have found who speaks there, or that it is nobody with a name.
        match self.speech.of_source(span) {
            Some(Somebody::Named(entity)) => {
                return self.refer(entity, span, form, Some(class), MentionRule::SpeaksBeside);
            }
            Some(Somebody::Unnamed) => return,
            None => {}
        }
        let oneself = self.oneself(place, asked).map(Somebody::Named);
        if let Some(somebody) = oneself.or_else(|| self.says_of_oneself(span, asked)) {
            return self.settle(somebody, span, class);
        }
        let choice = self.choice(place, span, asked);
        let chosen = (self.answer)(&choice).and_then(|at| choice.candidates.get(at));
        self.note(class, span, chosen.is_some());
        let Some(&Weighed { entity, facts }) = chosen else { return };
        self.refer(entity, span, form, Some(class), rule(asked, &facts));
    }

    /// Takes a pronoun for whom its clause tells that it means.
    fn settle(&mut self, somebody: Somebody, span: Span, class: PronounClass) {
        self.note(class, span, matches!(somebody, Somebody::Named(_)));
        if let Somebody::Named(entity) = somebody {
            self.refer(entity, span, MentionForm::Pronoun, Some(class), MentionRule::InSentence);
        }
    }

    /// Notes where a pronoun of the class stood last, and whether it stood for somebody.
    fn note(&mut self, class: PronounClass, span: Span, found: bool) {
        if let Some(last) = self.last.get_mut(class as usize) {
            *last = Some((self.scene.document.sentence_at(span.start), found));
        }
    }

    /// Whether the entity can be who the pronoun means, and how well it answers to the noun.
    pub(super) fn admits(&self, place: usize, asked: Asked<'_>) -> Option<Fit> {
        let entity = self.scene.entities.get(place)?;
        let person = entity.kind == EntityType::Person;
        let fits = match asked.class {
            PronounClass::He | PronounClass::She => {
                person && self.scene.gender_of(place) != Some(other(asked.class))
            }
            PronounClass::It => !person && entity.kind != EntityType::Group,
            PronounClass::They => {
                !matches!(entity.kind, EntityType::Law | EntityType::Work | EntityType::Product)
            }
            PronounClass::Noun => {
                let listed = self.scene.things.get(place)?.listed;
                let noun = nouns::known(asked.noun)?;
                return nouns::fit(noun, asked.noun, &entity.name, entity.kind, listed);
            }
        };
        fits.then_some(Fit::Any)
    }

    /// The entity that a mention speaks of: of a nationality, its country, where a country is asked for.
    fn meant(&self, one: &Mentioned, asked: Asked<'_>) -> usize {
        if !matches!(asked.noun, "country" | "nation") {
            return one.entity;
        }
        let country = self.scene.entities.get(one.entity).and_then(|entity| entity.country);
        country.map_or(one.entity, |id| id.0 as usize)
    }

    fn choice(&self, place: usize, span: Span, asked: Asked<'_>) -> Choice {
        let class = asked.class;
        let here = self.scene.sentence(place);
        let own = self.own_subject(place);
        let mut latest: Vec<Candidate<'_>> = Vec::new();
        let mut first: Vec<(usize, usize)> = Vec::new();
        for one in self.told.iter().rev().take(MENTIONS).take_while(|one| one.sentence + SENTENCES > here) {
            let entity = self.meant(one, asked);
            let Some(fit) = self.admits(entity, asked).filter(|_| own != Some(entity)) else { continue };
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
            let facts = at.known(one, rank, most, alone && one.fit == best);
            Weighed { entity: one.entity, facts }
        };
        let candidates: Vec<_> = latest.iter().enumerate().map(known).collect();
        Choice { span, class, whose: asked.whose, candidates, none: at.none(&latest).features() }
    }
}

const fn other(class: PronounClass) -> Gender {
    if matches!(class, PronounClass::He) { Gender::Woman } else { Gender::Man }
}
