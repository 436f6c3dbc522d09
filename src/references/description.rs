//! Descriptions: "the mayor", "the 41-year-old" where only one person can be meant, and the nouns that bodies go by.

use crate::analysis::{Entity, EntityType};
use crate::document::Document;
use std::collections::HashMap;

/// Nouns that bodies are called by.
const BODIES: &[&str] = &[
    "agency",
    "airline",
    "association",
    "authority",
    "bank",
    "board",
    "bureau",
    "carrier",
    "charity",
    "church",
    "club",
    "commission",
    "committee",
    "company",
    "council",
    "court",
    "department",
    "firm",
    "foundation",
    "group",
    "institute",
    "ministry",
    "network",
    "newspaper",
    "nonprofit",
    "organisation",
    "organization",
    "party",
    "retailer",
    "school",
    "service",
    "startup",
    "team",
    "union",
    "university",
];

/// Descriptions of at most so many words are looked for.
const LONGEST: usize = 5;

/// Words that go on with a description, so that it is another one: "the president of France".
const GOES_ON: &[&str] = &["of", "for", "who", "'s", "’s", "-"];

/// What entities are described as.
pub(super) struct Descriptions {
    /// The one person of a role, by the role in lower case; nothing where there are two.
    roles: HashMap<String, Option<usize>>,
    /// The one person of an age.
    ages: HashMap<u32, Option<usize>>,
}

impl Descriptions {
    pub(super) fn new(document: &Document<'_>, entities: &[Entity]) -> Self {
        let mut found = Self { roles: HashMap::new(), ages: HashMap::new() };
        for (place, entity) in entities.iter().enumerate() {
            if entity.kind != EntityType::Person {
                continue;
            }
            for role in &entity.roles {
                found.add_role(role, place);
            }
            found.add_age(document, entity, place);
        }
        found
    }

    /// The role, and the shorter ones that it ends with: "Prime Minister" of "Israeli Prime Minister".
    fn add_role(&mut self, role: &str, place: usize) {
        let lower = role.to_lowercase();
        let words: Vec<&str> = lower.split_whitespace().collect();
        if words.len() > LONGEST
            || words.iter().any(|word| matches!(*word, "of" | "for" | "and" | "at" | "in" | "to"))
        {
            return;
        }
        for from in 0..words.len() {
            let tail = words.get(from..).unwrap_or_default().join(" ");
            let holder = self.roles.entry(tail).or_insert(Some(place));
            *holder = holder.filter(|&known| known == place);
        }
    }

    /// "Ada Example, 41,".
    fn add_age(&mut self, document: &Document<'_>, entity: &Entity, place: usize) {
        for mention in &entity.mentions {
            let end = document.tokens_in(mention.span).end;
            let age = Some(document.word(end + 1)).filter(|_| document.word(end) == ",");
            if let Some(age) = age.and_then(|age| age.parse().ok()).filter(|age| (1..120).contains(age)) {
                let holder = self.ages.entry(age).or_insert(Some(place));
                *holder = holder.filter(|&known| known == place);
            }
        }
    }

    /// The entity that the description beginning at `place` means, the place after it, and why. `recent` has the
    /// entities of the last mentions, the latest first, and how many sentences lie between.
    pub(super) fn at(
        &self,
        document: &Document<'_>,
        place: usize,
        recent: &[(usize, usize)],
    ) -> Option<(usize, usize, &'static str)> {
        if !document.word(place).eq_ignore_ascii_case("the") {
            return None;
        }
        self.role(document, place, recent).or_else(|| self.age(document, place))
    }

    /// "the prime minister", of one whom the text has named.
    fn role(
        &self,
        document: &Document<'_>,
        place: usize,
        recent: &[(usize, usize)],
    ) -> Option<(usize, usize, &'static str)> {
        for length in (1..=LONGEST).rev() {
            let end = place + 1 + length;
            let words: Vec<String> = (place + 1..end).map(|at| document.word(at).to_lowercase()).collect();
            let Some(&Some(person)) = self.roles.get(&words.join(" ")) else { continue };
            let named = recent.iter().any(|&(entity, _)| entity == person);
            return (named && closes(document, end)).then_some((person, end, "the only one of this role"));
        }
        None
    }

    /// "the 41-year-old".
    fn age(&self, document: &Document<'_>, place: usize) -> Option<(usize, usize, &'static str)> {
        let age: u32 = document.word(place + 1).parse().ok()?;
        let old =
            ["-", "year", "-", "old"].iter().zip(place + 2..).all(|(word, at)| document.word(at) == *word);
        let person = self.ages.get(&age).copied().flatten()?;
        (old && closes(document, place + 6)).then_some((person, place + 6, "the only one of this age"))
    }
}

/// "the company": the noun for a body that begins at `place`, and the place after it.
pub(super) fn body<'t>(document: &Document<'t>, place: usize) -> Option<(&'t str, usize)> {
    let noun = document.word(place + 1);
    let end = place + 2;
    let known = document.word(place).eq_ignore_ascii_case("the") && BODIES.contains(&noun);
    (known && closes(document, end)).then_some((noun, end))
}

/// Whether a description ends at `end`: no name, no "of" goes on with it.
fn closes(document: &Document<'_>, end: usize) -> bool {
    let next = document.word(end);
    !GOES_ON.contains(&next) && !next.starts_with(char::is_uppercase)
}
