//! Which mentions mean the same organisation, place, group or other thing.

use super::keys::{key, plain_key, without_endings};
use super::short;
use crate::analysis::EntityType;
use crate::names::Name;
use crate::text::Document;
use crate::words::lexicon::{Case, Lexicon};
use std::collections::{HashMap, HashSet};

/// Why a mention belongs to a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alias {
    /// The same words, but for case, stops, plural or a company's ending.
    Same,
    /// Another name of it by the lists.
    Listed,
    /// Its first letters.
    Letters,
    /// The first or last words of its name.
    Part,
}

/// The things of an article by the keys under which they are found.
#[derive(Default)]
pub(super) struct Things {
    lexicon: Lexicon,
    by_key: HashMap<(Sort, String), usize>,
    by_number: HashMap<(Sort, u32), usize>,
    /// By several words of long names, as "Champions League", by their single words and by their letters less one.
    by_part: HashMap<(Sort, String), PartOwner>,
    /// By its words in any order.
    by_turned: HashMap<(Sort, u32), usize>,
    /// By the words of a part of its name in any order: "Department of Sample" in "U.S. Department of Sample".
    by_turned_part: HashMap<u32, PartOwner>,
    count: usize,
}

/// Types that a thing never changes between: a place is no group, but an event may be a work.
type Sort = u8;

/// In place of a type: single words, which stand for things of any.
const SINGLE: Sort = 5;
/// In place of a type: acronyms, likewise.
const LETTERS: Sort = 6;

#[derive(Clone, Copy, Debug)]
enum PartOwner {
    Of(usize),
    /// Of several things: it tells nothing.
    Shared,
}

fn sort(kind: EntityType) -> Sort {
    match kind {
        EntityType::Person => 0,
        EntityType::Organization => 1,
        EntityType::Place => 2,
        EntityType::Group => 3,
        EntityType::Event | EntityType::Work | EntityType::Product | EntityType::Law => 4,
    }
}

impl Things {
    /// Takes in every name of several words, so that short forms find it wherever they stand; `names` are without people.
    pub(super) fn new<'n>(document: &Document<'_>, names: impl Iterator<Item = &'n Name> + Clone) -> Self {
        let mut things = Self::default();
        let mut long: Vec<&Name> = names.clone().filter(|name| is_long(document.words(name.span))).collect();
        // The longest first: "Champions League" then finds "UEFA Champions League" wherever that stands.
        long.sort_by_key(|name| std::cmp::Reverse(document.words(name.span).split_whitespace().count()));
        let mut seen = HashSet::new();
        long.retain(|name| seen.insert((sort(name.kind), document.words(name.span))));
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
        let owner = self.by_key.get(&(sort(full.kind), key(&tail.join(" ")))).copied();
        let thing = owner.filter(|_| is_within(&letters, &initials(tail))).unwrap_or(thing);
        if same && letters.chars().filter(|letter| letter.is_uppercase()).count() > 1 {
            self.by_key.insert((LETTERS, letters), thing);
        } else if full.kind == EntityType::Organization
            && short.kind == full.kind
            && !is_long(words)
            && self.lexicon.entry(words, Case::Kept).kinds.is_none()
        {
            self.by_key.insert((sort(short.kind), key(words)), thing);
        }
    }

    fn index(&mut self, name: &Name, words: &str, thing: usize) {
        let letters = short::letters(name.kind, words);
        for letters in letters.whole {
            self.by_key.entry((LETTERS, letters)).or_insert(thing);
        }
        for letters in letters.nearly {
            share(self.by_part.entry((LETTERS, letters)).or_insert(PartOwner::Of(thing)), thing);
        }
        for word in short::singles(&self.lexicon, name.kind, words) {
            share(self.by_part.entry((SINGLE, plain_key(word))).or_insert(PartOwner::Of(thing)), thing);
        }
        let sort = sort(name.kind);
        for stretch in short::stretches(&self.lexicon, name.kind, words) {
            share(self.by_part.entry((sort, key(&stretch))).or_insert(PartOwner::Of(thing)), thing);
            if let Some(turned) = short::turned(&self.lexicon, &stretch) {
                share(self.by_turned_part.entry(turned).or_insert(PartOwner::Of(thing)), thing);
            }
        }
    }

    /// The thing that `name` means, a new one where no other name means it.
    pub(super) fn thing(&mut self, document: &Document<'_>, name: &Name) -> (usize, Alias) {
        let words = document.words(name.span);
        let (sort, key) = (sort(name.kind), key(words));
        let number = self.number(words, name);
        let owned =
            short::owner(document, name).map(|owner| super::things::key(&format!("{words} of {owner}")));
        if let Some(&thing) = owned.and_then(|owned| self.by_key.get(&(sort, owned))) {
            return (thing, Alias::Part);
        }
        if let Some(&thing) = self.by_key.get(&(sort, key.clone())) {
            return (thing, if number == 0 { Alias::Same } else { Alias::Listed });
        }
        let turned = Some(words).filter(|_| name.kind == EntityType::Organization);
        let turned = turned.and_then(|words| short::turned(&self.lexicon, words));
        let (thing, alias) = self.known(words, name, number, &key, turned).unwrap_or_else(|| {
            self.count += 1;
            (self.count - 1, Alias::Same)
        });
        self.by_key.insert((sort, key), thing);
        if number != 0 {
            self.by_number.entry((sort, number)).or_insert(thing);
        }
        if let Some(turned) = turned {
            self.by_turned.entry((sort, turned)).or_insert(thing);
        }
        (thing, alias)
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

    fn known(
        &self,
        words: &str,
        name: &Name,
        number: u32,
        key: &str,
        turned: Option<u32>,
    ) -> Option<(usize, Alias)> {
        let sort = sort(name.kind);
        let city = CITIES.iter().find(|(short, _)| *short == key && name.kind == EntityType::Place);
        if let Some(&thing) = city.and_then(|(_, city)| self.by_key.get(&(sort, (*city).to_owned()))) {
            return Some((thing, Alias::Part));
        }
        if number != 0
            && let Some(&thing) = self.by_number.get(&(sort, number))
        {
            return Some((thing, Alias::Listed));
        }
        let letters = letters_of(words);
        if is_acronym(&letters) {
            let letters = (LETTERS, letters);
            let whole = self.by_key.get(&letters).copied();
            let known = whole.or_else(|| self.by_part.get(&letters).and_then(PartOwner::of));
            if let Some(thing) = known {
                return Some((thing, Alias::Letters));
            }
        }
        if let Some(&thing) = turned.and_then(|turned| self.by_turned.get(&(sort, turned))) {
            return Some((thing, Alias::Same));
        }
        if let Some(thing) =
            turned.and_then(|turned| self.by_turned_part.get(&turned)).and_then(PartOwner::of)
        {
            return Some((thing, Alias::Part));
        }
        let single =
            matches!(name.kind, EntityType::Organization | EntityType::Product) && !words.contains(' ');
        let part = if single { (SINGLE, plain_key(words)) } else { (sort, key.to_owned()) };
        let part = self.by_part.get(&part);
        part.and_then(PartOwner::of).map(|thing| (thing, Alias::Part))
    }
}

/// Names that are a city's where the article names that in full, by their keys; a state or a country has them as well.
const CITIES: &[(&str, &str)] = &[("newyork", "newyorkcity")];

/// Whether it is written like "EU" or "G20".
fn is_acronym(letters: &str) -> bool {
    let sign = |letter: char| letter.is_uppercase() || letter.is_ascii_digit();
    letters.chars().count() > 1 && letters.starts_with(char::is_uppercase) && letters.chars().all(sign)
}

impl PartOwner {
    fn of(&self) -> Option<usize> {
        match self {
            Self::Of(thing) => Some(*thing),
            Self::Shared => None,
        }
    }
}

/// Notes that a part of a name is `thing`'s, and of nobody for certain where it is another's as well.
fn share(part: &mut PartOwner, thing: usize) {
    if matches!(part, PartOwner::Of(known) if *known != thing) {
        *part = PartOwner::Shared;
    }
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
