//! Which mentions mean the same organisation, place, group or other thing.

use super::keys::{key, plain_key, without_endings};
use super::short;
use super::ways::{Alias, Key, Looked, Sort, WAYS};
use crate::analysis::EntityType;
use crate::names::Name;
use crate::text::Document;
use crate::words::lexicon::{Case, Lexicon};
use std::collections::{HashMap, HashSet};

/// The things of an article by the keys under which they are found.
#[derive(Default)]
pub(super) struct Things {
    lexicon: Lexicon,
    owners: HashMap<Key, Owner>,
    count: usize,
}

/// Whose a key is.
#[derive(Clone, Copy, Debug)]
enum Owner {
    Of(usize),
    /// Of several things: it tells nothing.
    Shared,
}

impl Things {
    /// Takes in every name of several words, so that short forms find it wherever they stand; `names` are without people.
    pub(super) fn new<'n>(document: &Document<'_>, names: impl Iterator<Item = &'n Name> + Clone) -> Self {
        let mut things = Self::default();
        let mut long: Vec<&Name> = names.clone().filter(|name| is_long(document.words(name.span))).collect();
        // The longest first: "Champions League" then finds "UEFA Champions League" wherever that stands.
        long.sort_by_key(|name| std::cmp::Reverse(document.words(name.span).split_whitespace().count()));
        let mut seen = HashSet::new();
        long.retain(|name| seen.insert((Sort::of(name.kind), document.words(name.span))));
        for name in long {
            let thing = things.thing(document, name).0;
            things.index(name, document.words(name.span), thing);
        }
        let mut previous: Option<(&Name, usize)> = None;
        for name in names {
            if let Some((full, thing)) = previous {
                things.bracketed(document, full, thing, name);
            }
            previous = is_long(document.words(name.span)).then(|| (name, things.thing(document, name).0));
        }
        things
    }

    /// "European Union (EU)": takes in a `short` that stands in brackets of its own right after `full`.
    fn bracketed(&mut self, document: &Document<'_>, full: &Name, thing: usize, short: &Name) {
        let text = document.text();
        let between = text.get(full.span.end as usize..short.span.start as usize);
        let after = text.get(short.span.end as usize..).unwrap_or_default();
        if between.map(str::trim) != Some("(") || !after.starts_with(')') {
            return;
        }
        let words = document.words(short.span);
        let letters = letters_of(words);
        // "New York (AP)" gives no other name of the city.
        let same = full.kind != EntityType::Place
            || short.kind == full.kind
            || is_within(&letters, document.words(full.span));
        // In "Tribunal of the World Bank (WB)" the letters are the bank's.
        let named: Vec<&str> = document.words(full.span).split(' ').collect();
        let tail = named.get(named.len().saturating_sub(letters.chars().count())..).unwrap_or_default();
        let owner = self.owner(&Key::Name(Sort::of(full.kind), key(&tail.join(" "))));
        let thing = owner.filter(|_| is_within(&letters, &initials(tail))).unwrap_or(thing);
        if same && letters.chars().filter(|letter| letter.is_uppercase()).count() > 1 {
            self.owners.insert(Key::Letters(letters), Owner::Of(thing));
        } else if full.kind == EntityType::Organization
            && short.kind == full.kind
            && !is_long(words)
            && self.lexicon.entry(words, Case::Kept).kinds.is_none()
        {
            self.owners.insert(Key::Name(Sort::of(short.kind), key(words)), Owner::Of(thing));
        }
    }

    fn index(&mut self, name: &Name, words: &str, thing: usize) {
        let sort = Sort::of(name.kind);
        let letters = short::letters(name.kind, words);
        for letters in letters.whole {
            self.owners.entry(Key::Letters(letters)).or_insert(Owner::Of(thing));
        }
        for letters in letters.nearly {
            self.share(Key::NearlyLetters(letters), thing);
        }
        for word in short::singles(&self.lexicon, name.kind, words) {
            self.share(Key::Single(plain_key(word)), thing);
        }
        for stretch in short::stretches(&self.lexicon, name.kind, words) {
            self.share(Key::Part(sort, key(&stretch)), thing);
            if let Some(turned) = short::turned(&self.lexicon, &stretch) {
                self.share(Key::TurnedPart(turned), thing);
            }
        }
    }

    /// Notes that a part of a name is `thing`'s, and of nobody for certain where it is another's as well.
    fn share(&mut self, part: Key, thing: usize) {
        let owner = self.owners.entry(part).or_insert(Owner::Of(thing));
        if matches!(owner, Owner::Of(known) if *known != thing) {
            *owner = Owner::Shared;
        }
    }

    /// The one thing that has the key.
    fn owner(&self, key: &Key) -> Option<usize> {
        match self.owners.get(key)? {
            Owner::Of(thing) => Some(*thing),
            Owner::Shared => None,
        }
    }

    /// The thing that `name` means, a new one where no other name means it.
    pub(super) fn thing(&mut self, document: &Document<'_>, name: &Name) -> (usize, Alias) {
        let name = self.looked(document, name);
        let found = WAYS.iter().find_map(|way| {
            let (key, alias) = (way.key)(&name)?;
            Some((way.notes, self.owner(&key)?, alias))
        });
        if let Some((false, thing, alias)) = found {
            return (thing, alias);
        }
        let (thing, alias) = found.map_or((self.count, Alias::Same), |(_, thing, alias)| (thing, alias));
        self.count += usize::from(found.is_none());
        self.owners.insert(Key::Name(name.sort, name.key), Owner::Of(thing));
        if name.number != 0 {
            self.owners.entry(Key::Number(name.sort, name.number)).or_insert(Owner::Of(thing));
        }
        if let Some(turned) = name.turned {
            self.owners.entry(Key::Turned(name.sort, turned)).or_insert(Owner::Of(thing));
        }
        (thing, alias)
    }

    fn looked<'d>(&self, document: &Document<'d>, name: &Name) -> Looked<'d> {
        let words = document.words(name.span);
        let owner = short::owner(document, name);
        let letters = letters_of(words);
        let body = name.kind == EntityType::Organization;
        Looked {
            words,
            kind: name.kind,
            sort: Sort::of(name.kind),
            key: key(words),
            owned: owner.map(|owner| key(&format!("{words} of {owner}"))),
            number: self.number(words, name),
            turned: if body { short::turned(&self.lexicon, words) } else { None },
            letters: is_acronym(&letters).then_some(letters),
        }
    }

    /// The number of the thing in the lists, of which an account and a company with its ending are other names.
    fn number(&self, words: &str, name: &Name) -> u32 {
        if name.thing != 0 || name.kind != EntityType::Organization {
            return name.thing;
        }
        let plain = words.trim_start_matches('@');
        let ending = plain.to_lowercase().replace('.', "");
        let end = without_endings(&ending).split(' ').count();
        let short: Vec<&str> = plain.split(' ').take(end).collect();
        self.lexicon.entry(short.join(" ").trim_end_matches(','), Case::Kept).thing
    }
}

/// Whether it is written like "EU" or "G20".
fn is_acronym(letters: &str) -> bool {
    let sign = |letter: char| letter.is_uppercase() || letter.is_ascii_digit();
    letters.chars().count() > 1 && letters.starts_with(char::is_uppercase) && letters.chars().all(sign)
}

/// Whether a name has several words.
fn is_long(words: &str) -> bool {
    words.contains([' ', '\u{a0}']) || words.matches('-').count() > 1
}

fn initials(words: &[&str]) -> String {
    words.iter().filter_map(|word| word.chars().next()).collect()
}

/// Whether `name` has all of `letters` in this order, however written.
fn is_within(letters: &str, name: &str) -> bool {
    let mut rest = name.chars().flat_map(char::to_lowercase);
    letters.chars().flat_map(char::to_lowercase).all(|letter| rest.any(|one| one == letter))
}

/// The letters of an acronym, without stops.
fn letters_of(words: &str) -> String {
    words.replace('.', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A name, its type, and the number of the thing that it means.
    type Named = (&'static str, EntityType, usize);

    const CASES: &[(&str, &[Named])] = &[
        (
            "Sample Widgets Inc. rose; Sample Widgets fell; Sample too.",
            &[
                ("Sample Widgets Inc.", EntityType::Organization, 0),
                ("Sample Widgets", EntityType::Organization, 0),
                ("Sample", EntityType::Organization, 0),
            ],
        ),
        (
            "the SWA said the Sample Widget Agency (SWA) and the S.W.A.",
            &[
                ("SWA", EntityType::Organization, 0),
                ("Sample Widget Agency", EntityType::Organization, 0),
                ("S.W.A.", EntityType::Organization, 0),
            ],
        ),
        (
            "Sample Group Corp. rose, and so did Sample (AB) in Sampleton (AP).",
            &[
                ("Sample Group Corp.", EntityType::Organization, 0),
                ("Sample", EntityType::Organization, 0),
                ("Sampleton", EntityType::Place, 1),
                ("AP", EntityType::Organization, 2),
            ],
        ),
        (
            "The Tribunal of the Sample Bank (SB) heard the SB and the Sample Bank.",
            &[
                ("Tribunal of the Sample Bank", EntityType::Organization, 0),
                ("SB", EntityType::Organization, 1),
                ("SB", EntityType::Organization, 1),
                ("Sample Bank", EntityType::Organization, 1),
            ],
        ),
        (
            "The Sample Women’s Institute (Sawoin) left. Sawoin said so.",
            &[
                ("Sample Women’s Institute", EntityType::Organization, 0),
                ("Sawoin", EntityType::Organization, 0),
                ("Sawoin", EntityType::Organization, 0),
            ],
        ),
        (
            "The Sample Court of Turkey, or Turkish Sample Court, and the European Sample Court: the Court.",
            &[
                ("Sample Court of Turkey", EntityType::Organization, 0),
                ("Turkish Sample Court", EntityType::Organization, 0),
                ("European Sample Court", EntityType::Organization, 1),
                ("Court", EntityType::Organization, 2),
            ],
        ),
        (
            "New York lost; New York City won, and Mexico City left Mexico.",
            &[
                ("New York", EntityType::Place, 0),
                ("New York City", EntityType::Place, 0),
                ("Mexico City", EntityType::Place, 1),
                ("Mexico", EntityType::Place, 2),
            ],
        ),
        (
            "Sample.ai and Sample AI, Señor Café and Senor Cafe",
            &[
                ("Sample.ai", EntityType::Organization, 0),
                ("Sample AI", EntityType::Organization, 0),
                ("Señor Café", EntityType::Organization, 1),
                ("Senor Cafe", EntityType::Organization, 1),
            ],
        ),
        (
            "Samplians and Samplian",
            &[("Samplians", EntityType::Group, 0), ("Samplian", EntityType::Group, 0)],
        ),
        (
            "The Sample League opened. The Northern Sample League, in the SVI, which are the Sample Virgin Islands.",
            &[
                ("Sample League", EntityType::Organization, 0),
                ("Northern Sample League", EntityType::Organization, 0),
                ("SVI", EntityType::Place, 1),
                ("Sample Virgin Islands", EntityType::Place, 1),
            ],
        ),
        (
            "The Tribunal of the Sample Bank judged the Sample Bank.",
            &[
                ("Tribunal of the Sample Bank", EntityType::Organization, 0),
                ("Sample Bank", EntityType::Organization, 1),
            ],
        ),
        (
            "The U.S. Department of Sample closed, the Sample Department said.",
            &[
                ("U.S. Department of Sample", EntityType::Organization, 0),
                ("Sample Department", EntityType::Organization, 0),
            ],
        ),
        (
            "The U.S. Department of Sample and the Ohio Department of Sample; the Sample Department.",
            &[
                ("U.S. Department of Sample", EntityType::Organization, 0),
                ("Ohio Department of Sample", EntityType::Organization, 1),
                ("Sample Department", EntityType::Organization, 2),
            ],
        ),
        (
            "The Supreme Court of Ghana; Ghana’s Supreme Court; Kenya’s Supreme Court.",
            &[
                ("Supreme Court of Ghana", EntityType::Organization, 0),
                ("Supreme Court", EntityType::Organization, 0),
                ("Supreme Court", EntityType::Organization, 1),
            ],
        ),
        (
            "Sample Bank and Other Bank and Bank",
            &[
                ("Sample Bank", EntityType::Organization, 0),
                ("Other Bank", EntityType::Organization, 1),
                ("Bank", EntityType::Organization, 2),
            ],
        ),
    ];

    #[test]
    fn short_forms_and_letters_mean_the_thing_they_stand_for() {
        for (text, expected) in CASES {
            let document = Document::new(text);
            let mut at = 0;
            let names: Vec<Name> = expected
                .iter()
                .map(|(words, kind, _)| {
                    let start = at + text[at..].find(words).unwrap();
                    at = start + words.len();
                    Name::bare(crate::text::Span::at(start, words.len()), *kind)
                })
                .collect();
            let mut things = Things::new(&document, names.iter());
            let found: Vec<usize> = names.iter().map(|name| things.thing(&document, name).0).collect();
            let numbers: Vec<usize> = expected.iter().map(|(_, _, number)| *number).collect();
            assert_eq!(found, numbers, "{text}");
        }
    }
}
