//! Scene: whom the text names, and where: the candidates for a pronoun, a description or a quotation alone.

use crate::analysis::{Article, BlockKind, Entity, EntityId, EntityType, MentionForm, Speaker, SpeakerKind};
use crate::entities::gender::gender;
use crate::quotes::Reading;
use crate::text::Span;
use crate::words::classes::{self, Noun};
use crate::words::gender::Gender;
use crate::words::lexicon::Lexicon;
use std::collections::HashMap;
use std::ops::Range;

/// A mention by name, or by a role that only one person has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Named {
    span: Span,
    /// Place of its entity.
    entity: usize,
    /// Rank of its line among those of the article.
    line: usize,
    /// Whether a sentence begins with it.
    opens: bool,
    /// Inside a quotation, a caption, a byline: rarely whom the next "he" means.
    weak: bool,
}

/// Who is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// "he", "she", "the 41-year-old".
    Person(Option<Gender>),
    /// "it", "the company", with the noun where there is one.
    Body(Option<String>),
}

/// The names of a text with what tells whom a pronoun means.
pub(super) struct Scene<'r, 'd, 'e> {
    reading: &'r Reading<'d>,
    entities: &'e [Entity],
    /// In text order.
    named: Vec<Named>,
    /// For each line of the document, how many lines of the article stand before it.
    ranks: Vec<usize>,
    genders: Vec<Option<Gender>>,
    /// The one person of a role, by the role's last word; nothing where there are two.
    holders: HashMap<String, Option<usize>>,
}

/// A name within so many tokens of the start of a sentence is taken for its subject.
const OPENING: usize = 5;

/// Candidates are looked for so many lines and so many mentions back at most.
const LINES: usize = 3;
const MENTIONS: usize = 16;

impl<'r, 'd, 'e> Scene<'r, 'd, 'e> {
    pub(super) fn new(reading: &'r Reading<'d>, article: &Article, entities: &'e [Entity]) -> Self {
        let mut scene = Self {
            reading,
            entities,
            named: Vec::new(),
            ranks: ranks(reading),
            genders: Vec::new(),
            holders: HashMap::new(),
        };
        scene.find_holders();
        let lexicon = Lexicon::new();
        scene.genders = entities.iter().map(|entity| gender(reading.document, &lexicon, entity)).collect();
        scene.find_names(article);
        scene
    }

    fn find_holders(&mut self) {
        for (place, entity) in self.entities.iter().enumerate() {
            for role in entity.roles.iter().filter(|_| entity.kind == EntityType::Person) {
                let Some(noun) = role.split(' ').next_back().map(str::to_lowercase) else { continue };
                if !matches!(classes::noun(&noun), None | Some(Noun::Person)) {
                    continue;
                }
                self.holders
                    .entry(noun)
                    .and_modify(|holder| *holder = holder.filter(|&known| known == place))
                    .or_insert(Some(place));
            }
        }
    }

    fn find_names(&mut self, article: &Article) {
        let mut mentions: Vec<(Span, usize)> = Vec::new();
        for (place, entity) in self.entities.iter().enumerate() {
            let named =
                entity.mentions.iter().filter(|found| found.counted && found.form == MentionForm::Name);
            mentions.extend(named.map(|found| (found.span, place)));
        }
        for passage in &self.reading.passages {
            mentions.extend(self.described(passage));
        }
        mentions.sort_unstable();
        let asides = |kind| matches!(kind, BlockKind::Caption | BlockKind::Credit | BlockKind::Byline);
        let mut blocks = article.blocks.iter().filter(|block| asides(block.kind)).peekable();
        // A sentence has one subject.
        let mut opened = None;
        for (span, entity) in mentions {
            while blocks.next_if(|block| block.span.end <= span.start).is_some() {}
            let aside = blocks.peek().is_some_and(|block| block.span.start <= span.start);
            let (mut named, passage) = self.named_at(span, entity, aside);
            named.opens = named.opens && opened != Some(passage);
            if named.opens {
                opened = Some(passage);
            }
            self.named.push(named);
        }
    }

    /// The mention at `span`, and the place of its passage.
    fn named_at(&self, span: Span, entity: usize, aside: bool) -> (Named, usize) {
        let reading = self.reading;
        let tokens = reading.document.tokens_in(span);
        let passage = reading.passages.partition_point(|passage| passage.end <= tokens.start);
        let opens =
            reading.passages.get(passage).is_some_and(|passage| tokens.start < passage.start + OPENING);
        // "(Ada Example/AP)"
        let (before, after) = (reading.word(tokens.start.saturating_sub(1)), reading.word(tokens.end));
        let credit = before == "/" || after == "/" || before == "(" && after == ")";
        let weak = aside || credit || reading.quotation_of(tokens.start).is_some();
        (Named { span, entity, line: self.line(span.start), opens, weak }, passage)
    }

    /// "The mayor", where a sentence begins with it and one person alone is mayor.
    fn described(&self, passage: &Range<usize>) -> Option<(Span, usize)> {
        let reading = self.reading;
        let the = passage.clone().take(OPENING).find(|&place| reading.is(place, "the"))?;
        let noun = (the + 1..the + 4).find(|&place| self.holder(reading.word(place)).is_some())?;
        Some((reading.span(the..noun + 1), self.holder(reading.word(noun))?))
    }

    fn holder(&self, noun: &str) -> Option<usize> {
        self.holders.get(&noun.to_lowercase()).copied().flatten()
    }

    /// The one person to whom the article gives a role that ends with `noun`.
    pub(super) fn by_role(&self, noun: &str) -> Option<&'e Entity> {
        self.entities.get(self.holder(noun)?)
    }

    pub(super) fn entity(&self, id: EntityId) -> Option<&'e Entity> {
        self.entities.get(id.0 as usize)
    }

    /// Rank of the line at `offset` among the lines of the article.
    pub(super) fn line(&self, offset: u32) -> usize {
        let line = self.reading.document.line_at(offset);
        self.ranks.get(line).or(self.ranks.last()).copied().unwrap_or_default()
    }

    /// The entities named inside `span`, with their mentions, in order.
    pub(super) fn within(&self, span: Span) -> impl Iterator<Item = (Span, &'e Entity)> {
        let from = self.named.partition_point(|named| named.span.end <= span.start);
        let after = self.named.get(from..).unwrap_or_default().iter();
        after
            .take_while(move |named| named.span.start < span.end)
            .take(6)
            .filter_map(|named| Some((named.span, self.entities.get(named.entity)?)))
    }

    /// The candidates named before `offset`, each once with its score, the latest first. `since` is where the last
    /// quote ends.
    pub(super) fn candidates(&self, offset: u32, since: u32, wanted: &Wanted) -> Vec<(&'e Entity, f64)> {
        let line = self.line(offset);
        let end = self.named.partition_point(|named| named.span.start < offset);
        let before = self.named.get(..end).unwrap_or_default().iter().rev();
        let mut found: Vec<(usize, f64)> = Vec::new();
        for named in before.take(MENTIONS).take_while(|named| named.line + LINES >= line) {
            let Some(fit) = self.fit(named.entity, wanted) else { continue };
            let mut score = fit - 0.3 * found.len() as f64;
            score += [1.2, 0.5, 0.0].get(line.saturating_sub(named.line)).copied().unwrap_or(-0.6);
            score += if named.opens { 1.0 } else { 0.0 };
            score += if named.span.start >= since { 0.4 } else { 0.0 };
            score -= if named.weak { 1.5 } else { 0.0 };
            score -= if self.owns(named.span) { 0.5 } else { 0.0 };
            match found.iter_mut().find(|(entity, _)| *entity == named.entity) {
                Some((_, known)) => *known = known.max(score),
                None => found.push((named.entity, score)),
            }
        }
        found.into_iter().filter_map(|(place, score)| Some((self.entities.get(place)?, score))).collect()
    }

    /// "Example's office": it is the office that acts.
    fn owns(&self, span: Span) -> bool {
        let next = self.reading.document.tokens_in(span).end;
        matches!(self.reading.word(next), "'s" | "’s")
    }

    /// How well the entity answers to what is wanted; nothing where it cannot.
    fn fit(&self, place: usize, wanted: &Wanted) -> Option<f64> {
        let entity = self.entities.get(place)?;
        match wanted {
            Wanted::Person(gender) => {
                let known = self.genders.get(place).copied().flatten();
                let clash = gender.zip(known).is_some_and(|(wanted, known)| wanted != known);
                let fits = entity.kind == EntityType::Person && !clash;
                fits.then_some(if gender.is_some() && known.is_some() { 0.8 } else { 0.0 })
            }
            Wanted::Body(noun) => {
                let fit = body_fit(&entity.name, noun.as_deref())?;
                let body = entity.kind == EntityType::Organization;
                (body || fit > 0.0 && entity.kind == EntityType::Place).then_some(fit)
            }
        }
    }

    /// Whether `speaker` can be who is wanted.
    pub(super) fn admits(&self, speaker: &Speaker, wanted: &Wanted) -> bool {
        let entity = speaker.entity.map(|id| id.0 as usize).filter(|&place| place < self.entities.len());
        match (entity, wanted) {
            (Some(place), _) => self.fit(place, wanted).is_some(),
            (None, Wanted::Person(_)) => speaker.kind == SpeakerKind::Person,
            (None, Wanted::Body(noun)) => {
                let body = matches!(speaker.kind, SpeakerKind::Organization | SpeakerKind::Document);
                let name = speaker.name.as_deref().unwrap_or_default();
                body && body_fit(name, noun.as_deref()).is_some()
            }
        }
    }
}

/// Nouns that any organisation may be called by.
const GENERIC: &[&str] = &[
    "company",
    "firm",
    "group",
    "organization",
    "organisation",
    "agency",
    "utility",
    "retailer",
    "carrier",
    "maker",
    "startup",
    "manufacturer",
    "airline",
    "chain",
    "brand",
    "nonprofit",
    "publisher",
    "club",
    "team",
    "network",
    "department",
    "office",
];

/// How well the name answers to the noun: better where it has the noun in it. Nothing where it cannot be meant.
fn body_fit(name: &str, noun: Option<&str>) -> Option<f64> {
    match noun {
        None => Some(0.0),
        Some(noun) if name.to_lowercase().contains(noun) => Some(1.5),
        Some(noun) => GENERIC.contains(&noun).then_some(0.0),
    }
}

/// For each line of the document, how many lines of the article stand before it.
fn ranks(reading: &Reading<'_>) -> Vec<usize> {
    let mut passages = reading.passages.iter().peekable();
    let mut rank = 0;
    let lines = reading.document.lines().iter();
    lines
        .map(|line| {
            let here = rank;
            let mut any = false;
            while passages.next_if(|passage| passage.start < line.tokens.end).is_some() {
                any = true;
            }
            rank += usize::from(any);
            here
        })
        .collect()
}
