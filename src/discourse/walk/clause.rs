//! What the clause of a pronoun tells for sure: whom an object cannot mean, whom "himself" means, who "said he was ill".

use super::candidate::Asked;
use super::state::{Mentioned, Walk};
use crate::analysis::{EntityType, MentionForm, Speaker, SpeakerKind};
use crate::discourse::grammar::ClausePart;
use crate::discourse::pronoun::PronounClass;
use crate::discourse::speech::Somebody;
use crate::text::Span;
use crate::words::gender::Gender;
use crate::words::gendered;
use crate::words::grammar::Class;
use crate::words::marks::is_possessive;

/// Between a subject and the object of its verb stand so many tokens at most.
const REACH: usize = 6;

impl Walk<'_, '_> {
    /// Whom the pronoun at `place` cannot mean as the object of a clause of theirs: "Baker thanked him".
    pub(super) fn own_subject(&self, place: usize) -> Option<usize> {
        self.is_object(place).then(|| self.subject_before(place)).flatten()
    }

    /// Whom "himself" after a verb means: the subject.
    pub(super) fn oneself(&self, place: usize, asked: Asked<'_>) -> Option<usize> {
        let word = self.scene.document.word(place);
        let reflexive = ["himself", "herself"].iter().any(|own| word.eq_ignore_ascii_case(own));
        let subject = self.subject_before(place).filter(|_| reflexive)?;
        self.admits(subject, asked).map(|_| subject)
    }

    /// "Baker said he was ill", "who told reporters that she would stay": who says so, unless somebody who is addressed may
    /// be meant as well; nobody with a name where who says so has none.
    pub(super) fn says_of_oneself(&self, span: Span, asked: Asked<'_>) -> Option<Somebody> {
        let subject =
            ["he", "she"].iter().any(|word| self.scene.document.words(span).eq_ignore_ascii_case(word));
        let reported =
            self.speech.reporting(span.start).filter(|_| subject && self.speech.quoting(span).is_none());
        let (speaker, cue) = reported?;
        let Some(place) = speaker.entity.map(|id| id.0 as usize) else {
            return unnamed(speaker, asked).then_some(Somebody::Unnamed);
        };
        if !self.scene.is_a(place, EntityType::Person) {
            return None;
        }
        self.admits(place, asked)?;
        let since = |one: &&Mentioned| self.begins_at(one) >= cue;
        let addressed = self
            .told
            .iter()
            .rev()
            .take_while(since)
            .any(|one| one.entity != place && self.admits(one.entity, asked).is_some());
        (!addressed).then_some(Somebody::Named(place))
    }

    fn begins_at(&self, one: &Mentioned) -> u32 {
        self.scene.document.tokens().get(one.tokens.start).map_or(0, |token| token.span.start)
    }

    /// Whether the pronoun can be nothing but an object: "him", and "her" where no noun follows.
    fn is_object(&self, place: usize) -> bool {
        let reading = self.scene.reading;
        let is = |word| reading.is(place, word);
        let owns =
            matches!(reading.class(place + 1), Class::Noun | Class::Name | Class::Number | Class::Time);
        is("him") || is("them") || is("her") && !owns
    }

    /// The subject of the verb before `place`: who is mentioned last before it, with that verb and small words between.
    fn subject_before(&self, place: usize) -> Option<usize> {
        let reading = self.scene.reading;
        let last =
            self.told.last().filter(|last| last.tokens.end < place && last.tokens.end + REACH >= place)?;
        let here = last.sentence == self.scene.sentence(place) && last.part != ClausePart::Oblique;
        if !here
            || is_possessive(reading.word(last.tokens.end))
            || last.form == MentionForm::Pronoun && self.owns(last)
        {
            return None;
        }
        let mut verbs = 0;
        for between in last.tokens.end..place {
            match reading.class(between) {
                Class::Noun | Class::Verb => verbs += 1,
                Class::Adverb | Class::Auxiliary => {}
                Class::Preposition if between + 1 == place => {}
                _ => return None,
            }
        }
        (verbs == 1).then_some(last.entity)
    }

    /// "his mother thanked him"
    fn owns(&self, one: &Mentioned) -> bool {
        crate::discourse::grammar::is_owner(&self.scene.document.word(one.tokens.start).to_lowercase())
    }
}

/// Whether the speaker is a person without a name whom the pronoun may mean: "a neighbour", but not "a spokesman" as "she".
fn unnamed(speaker: &Speaker, asked: Asked<'_>) -> bool {
    let Some(name) = speaker.name.as_deref().filter(|_| speaker.kind == SpeakerKind::Person) else {
        return false;
    };
    let wanted = if asked.class == PronounClass::She { Gender::Woman } else { Gender::Man };
    name.split(' ').filter_map(|word| gendered::of_word(&word.to_lowercase())).all(|gender| gender == wanted)
}
