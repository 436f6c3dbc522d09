//! Scene: the walk through the article, with whom it named and who speaks where.

mod candidate;

use super::choice::{self, FEATURES, NONE};
use super::description::{Descriptions, body};
use super::expletive::is_empty_it;
use super::pronoun::{self, Class, Pronoun};
use super::{Reference, Span};
use crate::analysis::{Article, BlockKind, Entity, EntityType, MentionForm, Quote};
use crate::document::Document;
use crate::entities::gender::{Gender, gender};
use crate::entities::lexicon::Lexicon;
use candidate::{Asked, Pronominal, reason};
use std::ops::Range;

/// Candidates are looked for so many sentences and so many mentions back at most.
const SENTENCES: usize = 5;
const MENTIONS: usize = 24;

/// A mention within so many tokens of the start of a sentence is taken for its subject.
const OPENING: usize = 5;

/// Words before a name that is no subject.
const PREPOSITIONS: &[&str] =
    &["of", "in", "to", "for", "with", "by", "at", "from", "on", "about", "against", "than", "near", "under"];

/// A mention that a later pronoun can mean.
#[derive(Clone, Debug)]
struct Mentioned {
    entity: usize,
    tokens: Range<usize>,
    sentence: usize,
    line: usize,
    form: MentionForm,
    class: Option<Class>,
    opens: bool,
    preposition: bool,
    owns: bool,
    quotation: Option<usize>,
    kind: BlockKind,
}

/// A pronoun, or a noun for a body, with those it could mean.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The words.
    pub span: Span,
    /// What it can stand for.
    pub class: Class,
    /// Places of the entities, the one named last first, with what is known of them.
    pub candidates: Vec<(usize, [f32; FEATURES.len()])>,
    /// What speaks for nobody.
    pub none: [f32; NONE.len()],
}

impl Choice {
    /// Which of the candidates it is, by the learned weights; none where it is not clear enough.
    pub(super) fn decide(&self) -> Option<usize> {
        choice::best(self.class, &self.none, self.candidates.iter().map(|(_, features)| *features))
    }
}

/// The words that quotes have between quotation marks or as their own, with who says them.
struct Spoken {
    span: Span,
    /// Place of the quote in the list.
    quote: usize,
}

pub(super) struct Scene<'d, 't, 'a> {
    document: &'d Document<'t>,
    article: &'a Article,
    quotes: &'a [Quote],
    entities: &'a [Entity],
    genders: Vec<Option<Gender>>,
    /// Mentions by name that count, the last first.
    names: Vec<(Span, usize)>,
    spoken: Vec<Spoken>,
    /// Sources of quotes with their speakers' entities, in text order.
    sources: Vec<(Span, usize)>,
    descriptions: Descriptions,
    told: Vec<Mentioned>,
    counts: Vec<usize>,
    found: Vec<Reference>,
}

impl<'d, 't, 'a> Scene<'d, 't, 'a> {
    pub(super) fn new(
        document: &'d Document<'t>,
        article: &'a Article,
        quotes: &'a [Quote],
        entities: &'a [Entity],
    ) -> Self {
        let lexicon = Lexicon::new();
        let mut names: Vec<(Span, usize)> = Vec::new();
        for (place, entity) in entities.iter().enumerate() {
            names.extend(entity.mentions.iter().filter(|one| one.counted).map(|one| (one.span, place)));
        }
        names.sort_unstable_by(|one, two| two.cmp(one));
        let place =
            |quote: &Quote| quote.speaker.entity.map(|id| id.0 as usize).filter(|&at| at < entities.len());
        let mut spoken: Vec<Spoken> = Vec::new();
        let mut sources: Vec<(Span, usize)> = Vec::new();
        for (number, quote) in quotes.iter().enumerate() {
            spoken.extend(quote.quoted.iter().map(|&span| Spoken { span, quote: number }));
            sources.extend(quote.source.zip(place(quote)));
        }
        spoken.sort_by_key(|one| one.span);
        sources.sort_unstable();
        Self {
            document,
            article,
            quotes,
            entities,
            genders: entities.iter().map(|entity| gender(document, &lexicon, entity)).collect(),
            names,
            spoken,
            sources,
            descriptions: Descriptions::new(document, entities),
            told: Vec::new(),
            counts: vec![0; entities.len()],
            found: Vec::new(),
        }
    }

    /// Walks through the article and gives what stands for an entity, in text order; `answer` makes the choices.
    pub(super) fn walk(mut self, answer: &mut dyn FnMut(&Choice) -> Option<usize>) -> Vec<Reference> {
        for block in &self.article.blocks {
            if block.kind == BlockKind::Boilerplate || block.duplicate_of.is_some() {
                continue;
            }
            let places = self.document.tokens_in(block.span);
            let mut place = places.start;
            while place < places.end {
                place = self.step(place, block.kind, answer).max(place + 1);
            }
        }
        self.found
    }

    /// Looks at the token at `place`; gives the place to go on with.
    fn step(
        &mut self,
        place: usize,
        kind: BlockKind,
        answer: &mut dyn FnMut(&Choice) -> Option<usize>,
    ) -> usize {
        let start = self.document.tokens().get(place).map_or(0, |token| token.span.start);
        while self.names.pop_if(|(span, _)| span.start < start).is_some() {}
        if let Some((span, entity)) = self.names.pop_if(|(span, _)| span.start == start) {
            self.tell(entity, span, MentionForm::Name, None, kind);
            return self.document.tokens_in(span).end;
        }
        if let Some((entity, end, reason)) = self.descriptions.at(self.document, place, &self.recent(place)) {
            let span = self.document.span_of(place..end);
            if self.names.last().is_none_or(|(name, _)| name.start >= span.end) {
                self.refer(entity, span, MentionForm::Nominal, None, kind, reason);
                return end;
            }
        }
        if let Some((noun, end)) = body(self.document, place) {
            let span = self.document.span_of(place..end);
            self.third(place, span, Asked { class: Class::Body, whose: false, noun }, kind, answer);
            return end;
        }
        let Some((pronoun, span)) = pronoun::at(self.document, place) else { return place + 1 };
        match pronoun {
            Pronoun::Third(class, whose) => {
                self.third(place, span, Asked { class, whose, noun: "" }, kind, answer);
            }
            Pronoun::Speaker => self.speaker(span, EntityType::Person, kind),
            Pronoun::Speakers => self.speaker(span, EntityType::Organization, kind),
            Pronoun::Relative => self.relative(place, span, kind),
        }
        place + 1
    }

    /// Entities of the last mentions, the latest first, with how many sentences lie between.
    fn recent(&self, place: usize) -> Vec<(usize, usize)> {
        let here = self.sentence(place);
        let last = self.told.iter().rev().take(MENTIONS);
        last.map(|one| (one.entity, here.saturating_sub(one.sentence))).collect()
    }

    fn sentence(&self, place: usize) -> usize {
        let start = self.document.tokens().get(place).map_or(0, |token| token.span.start);
        self.document.sentence_at(start)
    }

    /// Notes that `entity` was mentioned.
    fn tell(&mut self, entity: usize, span: Span, form: MentionForm, class: Option<Class>, kind: BlockKind) {
        let tokens = self.document.tokens_in(span);
        let sentence = self.document.sentence_at(span.start);
        let begins = self.document.sentences().get(sentence).map_or(0, |sentence| sentence.tokens.start);
        let before = tokens.start.checked_sub(1).map_or("", |before| self.document.word(before));
        let preposition = PREPOSITIONS.iter().any(|word| before.eq_ignore_ascii_case(word));
        self.told.push(Mentioned {
            entity,
            sentence,
            line: self.document.line_at(span.start),
            form,
            class,
            opens: tokens.start < begins + OPENING && !preposition,
            preposition,
            owns: matches!(self.document.word(tokens.end), "'s" | "’s"),
            quotation: self.quoting(span),
            kind,
            tokens,
        });
        if let Some(count) = self.counts.get_mut(entity) {
            *count += 1;
        }
    }

    fn refer(
        &mut self,
        entity: usize,
        span: Span,
        form: MentionForm,
        class: Option<Class>,
        kind: BlockKind,
        reason: &str,
    ) {
        self.tell(entity, span, form, class, kind);
        self.found.push(Reference { entity, span, form, reason: reason.to_owned() });
    }

    /// The quote between whose quotation marks `span` stands.
    fn quoting(&self, span: Span) -> Option<usize> {
        let next = self.spoken.partition_point(|one| one.span.end <= span.start);
        self.spoken.get(next).filter(|one| one.span.start <= span.start).map(|one| one.quote)
    }

    /// The entity that speaks in the quote.
    fn speaking(&self, quote: usize) -> Option<usize> {
        let id = self.quotes.get(quote)?.speaker.entity?;
        Some(id.0 as usize).filter(|&place| place < self.entities.len())
    }

    /// "I" and "we" inside quotation marks.
    fn speaker(&mut self, span: Span, wanted: EntityType, kind: BlockKind) {
        let speaker = self.quoting(span).and_then(|quote| self.speaking(quote));
        let fits =
            speaker.filter(|&place| self.entities.get(place).is_some_and(|entity| entity.kind == wanted));
        if let Some(entity) = fits {
            self.refer(entity, span, MentionForm::Pronoun, None, kind, "speaks here");
        }
    }

    /// "Ada Example, who": the person named right before.
    fn relative(&mut self, place: usize, span: Span, kind: BlockKind) {
        let comma = usize::from(self.document.word(place.saturating_sub(1)) == ",");
        let Some(last) = self.told.last().filter(|last| last.tokens.end + comma == place) else { return };
        let (entity, form) = (last.entity, last.form);
        let person = self.entities.get(entity).is_some_and(|entity| entity.kind == EntityType::Person);
        if person && form == MentionForm::Name {
            self.refer(entity, span, MentionForm::Pronoun, None, kind, "named right before");
        }
    }

    fn third(
        &mut self,
        place: usize,
        span: Span,
        asked: Asked<'_>,
        kind: BlockKind,
        answer: &mut dyn FnMut(&Choice) -> Option<usize>,
    ) {
        let class = asked.class;
        let choice = self.choice(place, span, asked);
        let chosen = answer(&choice).and_then(|at| choice.candidates.get(at));
        let Some(&(entity, features)) = chosen else { return };
        let form = if class == Class::Body { MentionForm::Nominal } else { MentionForm::Pronoun };
        self.refer(entity, span, form, Some(class), kind, reason(class, &features));
    }

    /// Whether the entity can be who the pronoun means.
    fn admits(&self, place: usize, class: Class) -> bool {
        let Some(entity) = self.entities.get(place) else { return false };
        let person = entity.kind == EntityType::Person;
        match class {
            Class::He | Class::She => person && self.gender_of(place) != Some(other(class)),
            Class::It => !person && entity.kind != EntityType::Group,
            Class::Body => entity.kind == EntityType::Organization,
            Class::They => !matches!(entity.kind, EntityType::Law | EntityType::Work | EntityType::Product),
        }
    }

    fn gender_of(&self, place: usize) -> Option<Gender> {
        self.genders.get(place).copied().flatten()
    }

    fn choice(&self, place: usize, span: Span, asked: Asked<'_>) -> Choice {
        let class = asked.class;
        let here = self.sentence(place);
        let mut latest: Vec<&Mentioned> = Vec::new();
        let mut first: Vec<(usize, usize)> = Vec::new();
        for one in self.told.iter().rev().take(MENTIONS).take_while(|one| one.sentence + SENTENCES > here) {
            if !self.admits(one.entity, class) {
                continue;
            }
            match first.iter_mut().find(|(sentence, _)| *sentence == one.sentence) {
                Some((_, entity)) => *entity = one.entity,
                None => first.push((one.sentence, one.entity)),
            }
            if latest.iter().all(|known| known.entity != one.entity) {
                latest.push(one);
            }
        }
        let at = Pronominal::new(self, place, span, asked, here);
        let most = latest.iter().filter_map(|one| self.counts.get(one.entity)).max().copied().unwrap_or(0);
        let candidates = latest.iter().enumerate().map(|(rank, one)| {
            let opened =
                first.iter().any(|&(sentence, entity)| sentence == one.sentence && entity == one.entity);
            (one.entity, at.known(one, rank, most, opened).features())
        });
        let candidates: Vec<_> = candidates.collect();
        let is = |one: bool| f32::from(u8::from(one));
        let near = latest.first().is_some_and(|one| here.saturating_sub(one.sentence) < 2);
        let empty = class == Class::It && is_empty_it(self.document, place);
        let none = [1.0, is(empty), is(at.quote.is_some()), is(!near), is(latest.len() == 1)];
        Choice { span, class, candidates, none }
    }
}

const fn other(class: Class) -> Gender {
    if matches!(class, Class::He) { Gender::Woman } else { Gender::Man }
}
