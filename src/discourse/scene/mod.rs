//! Scene: the walk through the article, with whom it named and who speaks where.

mod candidate;
mod weighing;

use super::grammar::{Part, closes, is_article, part};
use super::nouns;
use super::people::{Described, People};
use super::pronoun::{self, Class, Pronoun};
use super::reference::Reference;
use super::unnamed::Unnamed;
use crate::analysis::{Article, BlockKind, Entity, EntityType, MentionForm, MentionRule, Quote};
use crate::entities::gender::gender;
use crate::text::{Document, Span};
use crate::words::gender::Gender;
use crate::words::kinds::Kinds;
use crate::words::lexicon::{Case, Lexicon};
use candidate::Asked;
use std::collections::HashMap;
use std::ops::Range;
pub use weighing::Choice;

/// Candidates are looked for so many sentences and so many mentions back at most.
const SENTENCES: usize = 5;
const MENTIONS: usize = 24;

/// A mention within so many tokens of the start of a sentence is taken for its subject.
const OPENING: usize = 5;

/// Quotations inside of a quotation, at most.
const NESTED: usize = 4;

/// A noun is said of somebody so many words after its article at most: "a Norwegian savings bank".
const REACH: usize = 4;

/// A mention that a later pronoun can mean.
#[allow(clippy::struct_excessive_bools, reason = "each is a feature of its own")]
#[derive(Clone, Debug)]
struct Mentioned {
    entity: usize,
    tokens: Range<usize>,
    sentence: usize,
    line: usize,
    form: MentionForm,
    class: Option<Class>,
    opens: bool,
    opens_line: bool,
    part: Part,
    owns: bool,
    beside: bool,
    plural: bool,
    quotation: Option<usize>,
    kind: BlockKind,
}

/// What is known of an entity all through the article.
#[derive(Clone, Copy, Default)]
struct Thing {
    gender: Option<Gender>,
    /// What the lists say of its name.
    listed: Kinds,
    country: bool,
    in_headline: bool,
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
    lexicon: Lexicon,
    things: Vec<Thing>,
    /// Mentions by name that count, the last first.
    names: Vec<(Span, usize)>,
    spoken: Vec<Spoken>,
    /// The speakers of quotes by their sources; none where it is somebody without an entity.
    sources: HashMap<Span, Option<usize>>,
    people: People,
    unnamed: Unnamed,
    /// Where words were last said with an article or a possessive other than "the".
    introduced: HashMap<&'t str, usize>,
    /// For each class the sentence of the last pronoun, and whether it stood for an entity.
    last: [Option<(usize, bool)>; Class::COUNT],
    told: Vec<Mentioned>,
    counts: Vec<usize>,
    /// Whose description ends there: "Ada Example, a lawyer".
    described: HashMap<u32, usize>,
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
        let mut sources = HashMap::new();
        for (number, quote) in quotes.iter().enumerate() {
            spoken.extend(quote.quoted.iter().map(|&span| Spoken { span, quote: number }));
            let known = |source: &Span| quote.speaker.name.as_deref() != Some(document.words(*source));
            sources.extend(quote.source.filter(known).map(|source| (source, place(quote))));
        }
        spoken.sort_by_key(|one| one.span);
        Self {
            document,
            article,
            quotes,
            entities,
            things: entities.iter().map(|entity| thing(document, article, &lexicon, entity)).collect(),
            names,
            spoken,
            sources,
            people: People::new(document, &lexicon, entities),
            unnamed: Unnamed::new(document, &lexicon),
            introduced: HashMap::new(),
            last: [None; Class::COUNT],
            lexicon,
            told: Vec::new(),
            counts: vec![0; entities.len()],
            described: described(entities),
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
        if self.document.word(place).eq_ignore_ascii_case("the")
            && let Some(end) = self.described(place, kind, answer)
        {
            return end;
        }
        self.introduce(place);
        let Some((pronoun, span)) = pronoun::at(self.document, place) else { return place + 1 };
        match pronoun {
            Pronoun::Third(class, whose) => {
                self.third(place, span, Asked { class, whose, noun: "" }, kind, answer);
            }
            Pronoun::Speaker => self.speaker(span, EntityType::Person, kind),
            Pronoun::Speakers => self.speaker(span, EntityType::Organization, kind),
            Pronoun::Relative => self.relative(place, span, kind),
            Pronoun::Which => self.which(place, span, kind),
        }
        place + 1
    }

    /// "The mayor", "the company": notes whom it means and gives the place after it; nothing where that is not clear.
    fn described(
        &mut self,
        place: usize,
        kind: BlockKind,
        answer: &mut dyn FnMut(&Choice) -> Option<usize>,
    ) -> Option<usize> {
        if let Some(Described { person, end, noun, rule }) =
            self.people.at(self.document, &self.lexicon, place)
        {
            let span = self.document.span_of(place..end);
            let named = self.told.iter().rev().take(MENTIONS).find(|one| one.entity == person);
            let since = named.map(|one| one.tokens.end);
            let other =
                self.introduced.get(noun).is_some_and(|&at| since.is_some_and(|since| at > since + REACH));
            if since.is_none() || other {
                return None;
            }
            self.tell_inside(span, kind);
            self.refer(person, span, MentionForm::Nominal, None, kind, rule);
            return Some(end);
        }
        let based =
            usize::from(self.document.word(place + 2) == "-" && self.document.word(place + 3) == "based");
        let at = place + 1 + 3 * based;
        let noun = self.document.word(at);
        if nouns::known(noun).is_none() || !closes(self.document, at + 1) {
            return None;
        }
        let span = self.document.span_of(place..at + 1);
        self.tell_inside(span, kind);
        self.third(place, span, Asked { class: Class::Noun, whose: false, noun }, kind, answer);
        Some(at + 1)
    }

    /// Notes the names inside a description: "the Ukrainian premier".
    fn tell_inside(&mut self, span: Span, kind: BlockKind) {
        while let Some((name, entity)) = self.names.pop_if(|(name, _)| name.start < span.end) {
            self.tell(entity, name, MentionForm::Name, None, kind);
        }
    }

    /// Notes what is said with "a", "another" or "his": it is somebody or something else that is spoken of.
    fn introduce(&mut self, place: usize) {
        let word = self.document.word(place);
        let another =
            is_article(word) || matches!(word, "his" | "her" | "their" | "its" | "my" | "our" | "'s" | "’s");
        if !another || word.eq_ignore_ascii_case("the") {
            return;
        }
        for at in place + 1..=place + REACH {
            let word = self.document.word(at);
            if !word.starts_with(char::is_lowercase) {
                break;
            }
            self.introduced.insert(word, at);
        }
    }

    /// Place of the first token of the sentence.
    fn begins(&self, sentence: usize) -> usize {
        self.document.sentences().get(sentence).map_or(0, |sentence| sentence.tokens.start)
    }

    fn sentence(&self, place: usize) -> usize {
        let start = self.document.tokens().get(place).map_or(0, |token| token.span.start);
        self.document.sentence_at(start)
    }

    /// Notes that `entity` was mentioned.
    fn tell(&mut self, entity: usize, span: Span, form: MentionForm, class: Option<Class>, kind: BlockKind) {
        let tokens = self.document.tokens_in(span);
        let sentence = self.document.sentence_at(span.start);
        let begins = self.begins(sentence);
        let line = self.document.line_at(span.start);
        let starts = self.document.lines().get(line).map_or(0, |line| line.tokens.start);
        let part = part(self.document, tokens.start, tokens.end);
        let before = |back: usize| tokens.start.checked_sub(back).map_or("", |at| self.document.word(at));
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        let word = |after: usize| self.document.word(tokens.end + after);
        self.told.push(Mentioned {
            entity,
            sentence,
            line,
            form,
            class,
            opens: tokens.start < begins + OPENING && part != Part::Oblique,
            opens_line: tokens.start < starts + OPENING && part != Part::Oblique,
            part,
            owns: matches!(word(0), "'s" | "’s"),
            beside: word(0) == "and" && capital(word(1)) || before(1) == "and" && capital(before(2)),
            plural: self.document.words(span).ends_with('s'),
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
        rule: MentionRule,
    ) {
        self.tell(entity, span, form, class, kind);
        self.found.push(Reference { entity, span, form, rule });
    }

    /// The innermost quote between whose quotation marks `span` stands.
    fn quoting(&self, span: Span) -> Option<usize> {
        let next = self.spoken.partition_point(|one| one.span.start <= span.start);
        let begun = self.spoken.get(..next)?.iter().rev().take(NESTED);
        begun.filter(|one| one.span.end > span.start).map(|one| one.quote).next()
    }

    /// The entity that speaks in the quote.
    fn speaking(&self, quote: usize) -> Option<usize> {
        let id = self.quotes.get(quote)?.speaker.entity?;
        Some(id.0 as usize).filter(|&place| place < self.entities.len())
    }

    /// "I" and "we" inside quotation marks: the person, or the body, that speaks.
    fn speaker(&mut self, span: Span, wanted: EntityType, kind: BlockKind) {
        let speaker = self.quoting(span).and_then(|quote| self.speaking(quote));
        if let Some(entity) = speaker.filter(|&place| self.is_a(place, wanted)) {
            self.refer(entity, span, MentionForm::Pronoun, None, kind, MentionRule::SpeaksHere);
        }
    }

    fn is_a(&self, place: usize, kind: EntityType) -> bool {
        self.entities.get(place).is_some_and(|entity| entity.kind == kind)
    }

    /// "Ada Example, who", "Ada Example, a lawyer, who": the person named or described right before.
    fn relative(&mut self, place: usize, span: Span, kind: BlockKind) {
        let end = place.saturating_sub(usize::from(self.document.word(place.saturating_sub(1)) == ","));
        let named = self.told.last().filter(|last| last.tokens.end == end && last.form == MentionForm::Name);
        let named = named.map(|last| last.entity).filter(|&entity| self.is_a(entity, EntityType::Person));
        let before = end.checked_sub(1).and_then(|last| self.document.tokens().get(last));
        let described = before.and_then(|token| self.described.get(&token.span.end)).copied();
        if let Some(entity) = named {
            self.refer(entity, span, MentionForm::Pronoun, None, kind, MentionRule::NamedBeside);
        } else if let Some(entity) = described.filter(|_| end < place) {
            self.refer(entity, span, MentionForm::Pronoun, None, kind, MentionRule::DescribedBeside);
        }
    }

    /// "Acme, which": the body right before; another thing only where no preposition stands before it, for then it may
    /// be what the sentence says that is meant.
    fn which(&mut self, place: usize, span: Span, kind: BlockKind) {
        let comma = place.checked_sub(1).filter(|&comma| self.document.word(comma) == ",");
        let Some(last) = self.told.last().filter(|last| Some(last.tokens.end) == comma) else { return };
        let sure = self.is_a(last.entity, EntityType::Organization) || last.part != Part::Oblique;
        let person = self.is_a(last.entity, EntityType::Person);
        if sure && !person && last.form == MentionForm::Name {
            self.refer(last.entity, span, MentionForm::Pronoun, None, kind, MentionRule::NamedBeside);
        }
    }
}

/// People by where their descriptions end.
fn described(entities: &[Entity]) -> HashMap<u32, usize> {
    let roles = |(place, entity): (usize, &Entity)| {
        entity.role_spans.iter().map(|span| (span.end, place)).collect::<Vec<_>>()
    };
    let people = entities.iter().enumerate().filter(|(_, entity)| entity.kind == EntityType::Person);
    people.flat_map(roles).collect()
}

/// What is known of the entity all through the article.
fn thing(document: &Document<'_>, article: &Article, lexicon: &Lexicon, entity: &Entity) -> Thing {
    let listed = lexicon.entry(&entity.name, Case::Kept).kinds;
    let headline = article.headline;
    Thing {
        gender: gender(document, lexicon, entity),
        listed,
        country: entity.kind == EntityType::Place && listed.any(Kinds::COUNTRY),
        in_headline: headline.is_some_and(|line| entity.mentions.iter().any(|one| line.covers(one.span))),
    }
}
