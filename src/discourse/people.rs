//! People: "the mayor", "the Ukrainian premier", "the 41-year-old" where only one person of the text can be meant.

use super::grammar::closes;
use super::roles::{self, LONGEST};
use crate::analysis::{Entity, EntityType, MentionRule};
use crate::text::Document;
use crate::words::kinds::Kinds;
use crate::words::lexicon::{Case, Lexicon};
use crate::words::marks::is_possessive;
use std::collections::HashMap;
use std::ops::Range;

/// A person of a role.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Holder {
    person: usize,
    /// Of which country, where the role tells.
    country: Option<usize>,
}

/// What people are described as.
pub(super) struct People {
    /// The country, or the nationality of one that has no name in the text, named by the word that begins there.
    countries: HashMap<u32, usize>,
    holders: HashMap<String, Vec<Holder>>,
    /// The one person of an age; nothing where there are two.
    ages: HashMap<u32, Option<usize>>,
}

/// A description that one person answers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Described<'t> {
    pub person: usize,
    /// Place after its last token.
    pub end: usize,
    /// Its last noun; empty where it is an age alone.
    pub noun: &'t str,
    pub rule: MentionRule,
}

/// Holders of one name of a role beyond so many are not told apart.
const MANY: usize = 8;

impl People {
    pub(super) fn new(document: &Document<'_>, lexicon: &Lexicon, entities: &[Entity]) -> Self {
        let mut people =
            Self { countries: countries(entities), holders: HashMap::new(), ages: HashMap::new() };
        for (person, entity) in entities.iter().enumerate() {
            if entity.kind != EntityType::Person {
                continue;
            }
            for (role, span) in entity.roles.iter().zip(&entity.role_spans) {
                people.add_role(document, lexicon, role, document.tokens_in(*span), person);
            }
            people.add_ages(document, entity, person);
        }
        people
    }

    fn add_role(
        &mut self,
        document: &Document<'_>,
        lexicon: &Lexicon,
        role: &str,
        tokens: Range<usize>,
        person: usize,
    ) {
        let names = roles::names(role);
        if !names.last().is_some_and(|name| is_role(lexicon, name)) {
            return;
        }
        // "Ukraine's President Ada Example"
        let owner = tokens.start.checked_sub(2).filter(|at| is_possessive(document.word(at + 1)));
        let mut places = owner.into_iter().chain(tokens);
        let holder = Holder { person, country: places.find_map(|place| self.country(document, place)) };
        for name in names {
            let known = self.holders.entry(name).or_default();
            if known.len() < MANY && !known.contains(&holder) {
                known.push(holder.clone());
            }
        }
    }

    fn country(&self, document: &Document<'_>, place: usize) -> Option<usize> {
        self.countries.get(&document.tokens().get(place)?.span.start).copied()
    }

    /// "Ada Example, 41,", "41-year-old Ada Example", "Ada Example, a 41-year-old lawyer".
    fn add_ages(&mut self, document: &Document<'_>, entity: &Entity, person: usize) {
        for mention in &entity.mentions {
            let tokens = document.tokens_in(mention.span);
            let word = |place: usize| document.word(place);
            let after = matches!(word(tokens.end), "," | "(").then_some(tokens.end + 1);
            let stated = after.filter(|&at| matches!(word(at + 1), "," | ")" | "."));
            let described = after.map(|at| at + usize::from(matches!(word(at), "a" | "an" | "the")));
            let before = tokens.start.checked_sub(YEAR_OLD);
            let age = stated.and_then(|at| word(at).parse().ok());
            let age = age.or_else(|| described.and_then(|at| years(document, at)));
            let Some(age) = age.or_else(|| before.and_then(|at| years(document, at))) else { continue };
            if (1..120).contains(&age) {
                let holder = self.ages.entry(age).or_insert(Some(person));
                *holder = holder.filter(|&known| known == person);
            }
        }
    }

    /// The person that the description beginning with the "the" at `place` means.
    pub(super) fn at<'t>(
        &self,
        document: &Document<'t>,
        lexicon: &Lexicon,
        place: usize,
    ) -> Option<Described<'t>> {
        if let Some(age) = years(document, place + 1) {
            let end = place + 1 + YEAR_OLD;
            let person = self.ages.get(&age).copied().flatten()?;
            let rule = MentionRule::OnlyOfAge;
            // "the 41-year-old lawyer"
            let noun = closes(document, end + 1) && is_person(document, lexicon, end);
            let (end, noun) = if noun { (end + 1, document.word(end)) } else { (end, "") };
            return closes(document, end).then_some(Described { person, end, noun, rule });
        }
        let country = self.country(document, place + 1);
        let first = place + 1 + usize::from(country.is_some());
        for length in (1..=LONGEST).rev() {
            let end = first + length;
            let words: Vec<String> = (first..end).map(|at| document.word(at).to_lowercase()).collect();
            let name = words.join(" ");
            // Reporters call a president "the Ukrainian premier".
            let loosely = (name == "premier" && country.is_some()).then(|| self.alone("leader", country));
            let person = self.alone(&name, country).or(loosely.flatten());
            if person.is_none() && !self.holders.contains_key(&name) {
                continue;
            }
            let rule = MentionRule::OnlyOfRole;
            let noun = document.word(end.saturating_sub(1));
            return person.filter(|_| closes(document, end)).map(|person| Described {
                person,
                end,
                noun,
                rule,
            });
        }
        None
    }

    /// The one person who goes by this name of a role, in the country where one is told.
    pub(super) fn alone(&self, name: &str, country: Option<usize>) -> Option<usize> {
        let holders = self.holders.get(name).filter(|holders| holders.len() < MANY)?;
        let mut fitting = holders.iter().filter(|one| country.is_none() || one.country == country);
        let person = fitting.next()?.person;
        fitting.all(|one| one.person == person).then_some(person)
    }
}

/// Tokens of "41-year-old".
const YEAR_OLD: usize = 5;

/// The age in the "41-year-old" at `place`.
fn years(document: &Document<'_>, place: usize) -> Option<u32> {
    let rest = ["-", "year", "-", "old"];
    let old = rest.iter().zip(place + 1..).all(|(word, at)| document.word(at) == *word);
    old.then(|| document.word(place).parse().ok()).flatten()
}

/// The countries that names begin with, by where these start: of nationalities as well.
fn countries(entities: &[Entity]) -> HashMap<u32, usize> {
    let mut countries = HashMap::new();
    for (place, entity) in entities.iter().enumerate() {
        if matches!(entity.kind, EntityType::Place | EntityType::Group) {
            let country = entity.country.map_or(place, |id| id.0 as usize);
            countries.extend(entity.mentions.iter().map(|mention| (mention.span.start, country)));
        }
    }
    countries
}

fn is_person(document: &Document<'_>, lexicon: &Lexicon, place: usize) -> bool {
    let word = document.word(place);
    let known = lexicon.entry(word, Case::Lower).kinds.any(Kinds::ROLE | Kinds::TITLE);
    known || crate::words::gendered::of_word(word).is_some()
}

/// Whether the name ends with a role of the lists.
fn is_role(lexicon: &Lexicon, name: &str) -> bool {
    let known = |tail: &str| lexicon.entry(tail, Case::Lower).kinds.any(Kinds::ROLE | Kinds::TITLE);
    known(name) || name.match_indices(' ').any(|(at, _)| name.get(at + 1..).is_some_and(known))
}
