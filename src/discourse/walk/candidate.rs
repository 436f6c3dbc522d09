//! A pronoun or noun in its place, and what is known of each candidate from there.

use super::state::{Mentioned, OPENING, Walk};
use crate::analysis::{BlockKind, EntityType, MentionRule};
use crate::discourse::candidate_facts::CandidateFacts;
use crate::discourse::expletive::is_empty_it;
use crate::discourse::grammar::{ClausePart, introduces, part};
use crate::discourse::nobody_facts::NobodyFacts;
use crate::discourse::nouns::Fit;
use crate::discourse::owned::{self, Owned};
use crate::discourse::pronoun::PronounClass;
use crate::text::Span;
use crate::words::gender::Gender;

/// What a pronoun or a noun asks for.
#[derive(Clone, Copy)]
pub(super) struct Asked<'n> {
    pub class: PronounClass,
    /// Whether it tells whose something is.
    pub whose: bool,
    /// The noun; empty for pronouns.
    pub noun: &'n str,
}

/// One who may be meant: an entity, where it was mentioned last, and how well it answers to the noun.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'m> {
    pub entity: usize,
    pub one: &'m Mentioned,
    pub fit: Fit,
    /// Whether no other in its sentence was mentioned before it.
    pub first: bool,
}

/// A pronoun or noun in its place.
pub(super) struct Pronominal<'w, 's, 'a> {
    walk: &'w Walk<'s, 'a>,
    place: usize,
    asked: Asked<'w>,
    sentence: usize,
    begins: usize,
    line: usize,
    opens: bool,
    part: ClausePart,
    owned: Option<Owned>,
    acts: bool,
    quote: Option<usize>,
    /// Who speaks in that quote.
    speaker: Option<usize>,
    /// Who spoke in the last quote before.
    last_speaker: Option<usize>,
}

impl<'w, 's, 'a> Pronominal<'w, 's, 'a> {
    pub(super) fn new(
        walk: &'w Walk<'s, 'a>,
        place: usize,
        span: Span,
        asked: Asked<'w>,
        sentence: usize,
    ) -> Self {
        let document = walk.scene.document;
        let begins = walk.scene.begins(sentence);
        let quote = walk.speech.quoting(span);
        let end = document.tokens_in(span).end;
        let mut owned = (end..end + owned::REACH).map(|at| owned::of(document.word(at)));
        let verb = end + usize::from(matches!(document.word(end), "has" | "had" | "also" | "would" | "will"));
        Self {
            walk,
            place,
            asked,
            sentence,
            begins,
            line: document.line_at(span.start),
            opens: place < begins + OPENING,
            part: if asked.whose { ClausePart::Other } else { part(document, place, end) },
            owned: owned.find_map(|owned| owned).filter(|_| asked.whose),
            acts: !asked.whose && owned::acts(document.word(verb)),
            quote,
            speaker: quote.and_then(|quote| walk.speech.speaking(quote)),
            last_speaker: walk.speech.last_before(span.start),
        }
    }

    /// What is known of a candidate, before which `rank` others were named later: `most` is the largest count of mentions
    /// among them; `only` tells that no other answers to the noun as well.
    pub(super) fn known(
        &self,
        candidate: &Candidate<'_>,
        rank: usize,
        most: usize,
        only: bool,
    ) -> CandidateFacts {
        let Candidate { entity: place, one, fit, first } = *candidate;
        let entity = Some(place);
        let (walk, scene) = (self.walk, self.walk.scene);
        let Asked { class, whose, noun } = self.asked;
        let wanted = match class {
            PronounClass::He => Some(Gender::Man),
            PronounClass::She => Some(Gender::Woman),
            PronounClass::It | PronounClass::They | PronounClass::Noun => None,
        };
        let count = walk.counts.get(place).copied().unwrap_or(0);
        let said = walk.introduced.get(noun).copied().filter(|&at| at >= one.tokens.end);
        let thing = scene.things.get(place).copied().unwrap_or_default();
        CandidateFacts {
            kind: scene.entities.get(place).map_or(EntityType::Product, |entity| entity.kind),
            agrees: wanted.is_some() && scene.gender_of(place) == wanted,
            back: self.sentence.saturating_sub(one.sentence),
            tokens: self.place.saturating_sub(one.tokens.end),
            rank,
            opens: one.opens,
            preposition: one.part == ClausePart::Oblique,
            owns: one.owns,
            form: one.form,
            same_pronoun: one.class == Some(class),
            mentions: count,
            most: count == most,
            whose,
            pronoun_opens: self.opens,
            speaks: self.speaker == entity,
            same_quotation: self.quote.is_some() && one.quotation == self.quote,
            left_quotation: self.quote.is_none() && one.quotation.is_some(),
            caption: matches!(one.kind, BlockKind::Caption | BlockKind::Credit | BlockKind::Byline),
            outside: self.quote.is_some() && one.quotation.is_none() && self.speaker != entity,
            headline: matches!(one.kind, BlockKind::Headline | BlockKind::Deck),
            same_line: one.line == self.line,
            first,
            spoke_last: self.last_speaker == entity,
            fit,
            only,
            introduced: said.is_some_and(|at| at < one.tokens.end + APPOSED),
            another: said.is_some_and(|at| at >= one.tokens.end + APPOSED),
            part: one.part,
            asked_part: self.part,
            between: scene.unnamed.among(class, one.tokens.end..self.place),
            between_here: scene.unnamed.among(class, one.tokens.end.max(self.begins)..self.place),
            country: thing.country,
            owned: self.owned,
            acts: self.acts,
            beside: one.beside,
            plural: one.plural,
            in_headline: thing.in_headline,
            opens_line: one.opens_line,
            quoted: self.quote.is_some(),
        }
    }

    /// What speaks for nobody among `candidates`.
    pub(super) fn none(&self, candidates: &[Candidate<'_>]) -> NobodyFacts {
        let (walk, scene) = (self.walk, self.walk.scene);
        let document = scene.document;
        let Asked { class, whose, .. } = self.asked;
        let back = |one: &Candidate<'_>| self.sentence.saturating_sub(one.one.sentence);
        let last = walk.last.get(class as usize).copied().flatten();
        let before = scene.begins(self.sentence.saturating_sub(1));
        let opens = |at: usize| {
            introduces(document.word(at)) && document.word(at + 1).starts_with(char::is_lowercase)
        };
        NobodyFacts {
            empty_it: class == PronounClass::It && is_empty_it(document, self.place),
            quoted: self.quote.is_some(),
            near: candidates.first().is_some_and(|one| back(one) < 2),
            candidates: candidates.len(),
            last: last.map(|(sentence, found)| (self.sentence.saturating_sub(sentence), found)),
            whose,
            part: self.part,
            is: matches!(document.word(self.place + 1), "is" | "was" | "'s" | "’s" | "are" | "were"),
            acts: self.acts,
            owned: self.owned,
            unnamed_here: scene.unnamed.among(class, self.begins..self.place),
            unnamed_before: scene.unnamed.among(class, before..self.begins),
            opens_unnamed: opens(self.begins) && self.begins < self.place,
            opened_unnamed: opens(before) && before < self.begins,
            together: candidates.iter().filter(|one| one.one.beside && back(one) < 2).count(),
        }
    }
}

/// A noun so near after a name is said of it: "Acme, a bank".
const APPOSED: usize = 5;

/// Why a pronoun was taken for the entity, from what is known of it.
pub(super) fn rule(asked: Asked<'_>, known: &CandidateFacts) -> MentionRule {
    if known.fit == Fit::Named {
        return MentionRule::HasWord;
    }
    if known.introduced {
        return MentionRule::SaidToBe;
    }
    if known.fit == Fit::Listed && known.only {
        return MentionRule::OnlyOfKind;
    }
    if known.back == 0 {
        return MentionRule::InSentence;
    }
    match asked.class {
        PronounClass::He if known.rank == 0 => MentionRule::LastMan,
        PronounClass::She if known.rank == 0 => MentionRule::LastWoman,
        _ if known.rank == 0 => MentionRule::LastNamed,
        _ => MentionRule::Likeliest,
    }
}
