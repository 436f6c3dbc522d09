//! The steps of the walk: names, sources, pronouns and descriptions, each answered where it stands.

use super::candidate::Asked;
use super::state::{MENTIONS, Walk};
use crate::analysis::{BlockKind, EntityType, MentionForm, MentionRule};
use crate::discourse::grammar::{ClausePart, closes, introduces, is_owner};
use crate::discourse::nouns;
use crate::discourse::people::Described;
use crate::discourse::pronoun::{self, Pronoun, PronounClass};
use crate::discourse::reference::Reference;
use crate::discourse::sources::Resolved;
use crate::text::Span;
use crate::words::marks::is_possessive;

/// A noun is said of somebody so many words after its article at most: "a Norwegian savings bank".
const REACH: usize = 4;

impl Walk<'_, '_> {
    /// Walks through the article; gives what stands for an entity, in text order, and the speaker of each utterance.
    pub(in crate::discourse) fn run(mut self) -> (Vec<Reference>, Vec<Resolved>) {
        let scene = self.scene;
        for block in &scene.article.blocks {
            if block.kind == BlockKind::Boilerplate || block.duplicate_of.is_some() {
                continue;
            }
            self.kind = block.kind;
            let places = scene.document.tokens_in(block.span);
            let mut place = places.start;
            while place < places.end {
                place = self.step(place).max(place + 1);
            }
        }
        (self.found, self.speech.finish())
    }

    /// Looks at the token at `place`; gives the place to go on with.
    fn step(&mut self, place: usize) -> usize {
        let start = self.scene.document.tokens().get(place).map_or(0, |token| token.span.start);
        self.speech.begin(start);
        while self.take_name(|name| name.start < start).is_some() {}
        if let Some((span, entity)) = self.take_name(|name| name.start == start) {
            self.tell(entity, span, MentionForm::Name, None);
            return self.scene.document.tokens_in(span).end;
        }
        if self.scene.document.word(place).eq_ignore_ascii_case("the")
            && let Some(end) = self.described(place)
        {
            return end;
        }
        self.introduce(place);
        let Some((pronoun, span)) = pronoun::at(self.scene.document, place) else { return place + 1 };
        match pronoun {
            Pronoun::Third(class, whose) => {
                self.third(place, span, Asked { class, whose, noun: "" });
            }
            Pronoun::Speaker => self.speaker(span, EntityType::Person),
            Pronoun::Speakers => self.speaker(span, EntityType::Organization),
            Pronoun::Relative => self.relative(place, span),
            Pronoun::Which => self.which(place, span),
        }
        place + 1
    }

    /// "The mayor", "the company": notes whom it means and gives the place after it; nothing where that is not clear.
    fn described(&mut self, place: usize) -> Option<usize> {
        if let Some(Described { person, end, noun, rule }) =
            self.scene.people.at(self.scene.document, &self.scene.lexicon, place)
        {
            let span = self.scene.document.span_of(place..end);
            let named = self.told.iter().rev().take(MENTIONS).find(|one| one.entity == person);
            let since = named.map(|one| one.tokens.end);
            let other =
                self.introduced.get(noun).is_some_and(|&at| since.is_some_and(|since| at > since + REACH));
            if since.is_none() || other {
                return None;
            }
            self.tell_inside(span);
            self.refer(person, span, MentionForm::Nominal, None, rule);
            return Some(end);
        }
        let based = usize::from(
            self.scene.document.word(place + 2) == "-" && self.scene.document.word(place + 3) == "based",
        );
        let at = place + 1 + 3 * based;
        let noun = self.scene.document.word(at);
        if nouns::known(noun).is_none() || !closes(self.scene.document, at + 1) {
            return None;
        }
        let span = self.scene.document.span_of(place..at + 1);
        self.tell_inside(span);
        self.third(place, span, Asked { class: PronounClass::Noun, whose: false, noun });
        Some(at + 1)
    }

    /// Notes the names inside a description: "the Ukrainian premier".
    fn tell_inside(&mut self, span: Span) {
        while let Some((name, entity)) = self.take_name(|name| name.start < span.end) {
            self.tell(entity, name, MentionForm::Name, None);
        }
    }

    /// Notes what is said with "a", "another" or "his": it is somebody or something else that is spoken of.
    fn introduce(&mut self, place: usize) {
        let word = self.scene.document.word(place);
        let another = introduces(word) || is_owner(word) || is_possessive(word);
        if !another || word.eq_ignore_ascii_case("the") {
            return;
        }
        for at in place + 1..=place + REACH {
            let word = self.scene.document.word(at);
            if !word.starts_with(char::is_lowercase) {
                break;
            }
            self.introduced.insert(word, at);
        }
    }

    /// "I" and "we" inside quotation marks: the person, or the body, that speaks.
    fn speaker(&mut self, span: Span, wanted: EntityType) {
        let speaker = self.speech.quoting(span).and_then(|quote| self.speech.speaking(quote));
        if let Some(entity) = speaker.filter(|&place| self.scene.is_a(place, wanted)) {
            self.refer(entity, span, MentionForm::Pronoun, None, MentionRule::SpeaksHere);
        }
    }

    /// "Ada Example, who", "Ada Example, a lawyer, who": the person named or described right before.
    fn relative(&mut self, place: usize, span: Span) {
        let end = place.saturating_sub(usize::from(self.scene.document.word(place.saturating_sub(1)) == ","));
        let named = self.told.last().filter(|last| last.tokens.end == end && last.form == MentionForm::Name);
        let named =
            named.map(|last| last.entity).filter(|&entity| self.scene.is_a(entity, EntityType::Person));
        let before = end.checked_sub(1).and_then(|last| self.scene.document.tokens().get(last));
        let described = before.and_then(|token| self.scene.described.get(&token.span.end)).copied();
        if let Some(entity) = named {
            self.refer(entity, span, MentionForm::Pronoun, None, MentionRule::NamedBeside);
        } else if let Some(entity) = described.filter(|_| end < place) {
            self.refer(entity, span, MentionForm::Pronoun, None, MentionRule::DescribedBeside);
        }
    }

    /// "Acme, which": the body right before; another thing only where no preposition stands before it, for then it may
    /// be what the sentence says that is meant.
    fn which(&mut self, place: usize, span: Span) {
        let comma = place.checked_sub(1).filter(|&comma| self.scene.document.word(comma) == ",");
        let Some(last) = self.told.last().filter(|last| Some(last.tokens.end) == comma) else { return };
        let sure = self.scene.is_a(last.entity, EntityType::Organization) || last.part != ClausePart::Oblique;
        let person = self.scene.is_a(last.entity, EntityType::Person);
        if sure && !person && last.form == MentionForm::Name {
            self.refer(last.entity, span, MentionForm::Pronoun, None, MentionRule::NamedBeside);
        }
    }
}
