//! Which mentions mean the same organisation, place, group or other thing.

use super::Name;
use crate::analysis::EntityType;
use crate::document::Document;
use std::collections::HashMap;

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
#[derive(Debug, Default)]
pub(super) struct Things {
    by_key: HashMap<(Sort, String), usize>,
    by_number: HashMap<(Sort, u32), usize>,
    by_letters: HashMap<String, usize>,
    by_part: HashMap<String, Part>,
    /// By the last words of long names: "Champions League".
    by_tail: HashMap<(Sort, String), Part>,
    count: usize,
}

/// Types that a thing never changes between: a place is no group, but an event may be a work.
type Sort = u8;

#[derive(Clone, Copy, Debug)]
enum Part {
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
        for name in long {
            let thing = things.thing(document, name).0;
            things.index(document, name, thing);
        }
        let mut previous: Option<(&Name, usize)> = None;
        for name in names {
            if let Some((full, thing)) = previous
                && is_bracketed(document, full, name)
            {
                things.by_letters.insert(letters_of(document.words(name.span)), thing);
            }
            previous = is_long(document.words(name.span)).then(|| (name, things.thing(document, name).0));
        }
        things
    }

    fn index(&mut self, document: &Document<'_>, name: &Name, thing: usize) {
        let words: Vec<&str> = document.words(name.span).split([' ', '-', '\u{a0}']).collect();
        self.index_letters(name.kind, &words, thing);
        if matches!(name.kind, EntityType::Group | EntityType::Person | EntityType::Place) {
            return;
        }
        let single = |word: &&str| name.kind == EntityType::Organization || word.len() > 4;
        let ends = match name.kind {
            EntityType::Organization => [words.first(), words.last()],
            EntityType::Product => [None, words.last()],
            _ => [None, None],
        };
        for word in ends.into_iter().flatten().filter(|word| single(word)) {
            share(self.by_part.entry(key(word)).or_insert(Part::Of(thing)), thing);
        }
        let sort = sort(name.kind);
        for from in 1..words.len().saturating_sub(1) {
            let Some((before, tail)) = words.get(from - 1).zip(words.get(from..)) else { continue };
            // "the Tribunal of the World Bank" is no World Bank.
            let other = SMALL.contains(before) || tail.first().is_some_and(|first| SMALL.contains(first));
            if !other {
                share(self.by_tail.entry((sort, key(&tail.join(" ")))).or_insert(Part::Of(thing)), thing);
            }
        }
    }

    /// "DEA" of "United States Drug Enforcement Agency", "COI" of "Commission of Inquiry", "BVI" of "British Virgin Islands".
    fn index_letters(&mut self, kind: EntityType, words: &[&str], thing: usize) {
        let least = match kind {
            EntityType::Organization | EntityType::Event | EntityType::Law | EntityType::Product => 2,
            EntityType::Place => 3,
            _ => return,
        };
        let initial = |word: &&str| word.chars().next().filter(|letter| letter.is_alphabetic());
        let capital = |word: &&str| initial(word).filter(|letter| letter.is_uppercase());
        let all: String = words.iter().filter_map(initial).flat_map(char::to_uppercase).collect();
        let capitals: Vec<char> = words.iter().filter_map(capital).collect();
        for from in 0..capitals.len() {
            let letters: String = capitals.get(from..).unwrap_or_default().iter().collect();
            let whole = from == 0 && letters.chars().count() >= least;
            if whole || letters.chars().count() > 2 {
                self.by_letters.entry(letters).or_insert(thing);
            }
        }
        if all.chars().count() > 2 {
            self.by_letters.entry(all).or_insert(thing);
        }
    }

    /// The thing that `name` means, a new one where no other name means it.
    pub(super) fn thing(&mut self, document: &Document<'_>, name: &Name) -> (usize, Alias) {
        let words = document.words(name.span);
        let (sort, key) = (sort(name.kind), key(words));
        if let Some(&thing) = self.by_key.get(&(sort, key.clone())) {
            return (thing, if name.thing == 0 { Alias::Same } else { Alias::Listed });
        }
        let (thing, alias) = self.known(words, name, sort, &key).unwrap_or_else(|| {
            self.count += 1;
            (self.count - 1, Alias::Same)
        });
        self.by_key.insert((sort, key), thing);
        if name.thing != 0 {
            self.by_number.entry((sort, name.thing)).or_insert(thing);
        }
        (thing, alias)
    }

    fn known(&self, words: &str, name: &Name, sort: Sort, key: &str) -> Option<(usize, Alias)> {
        if name.thing != 0
            && let Some(&thing) = self.by_number.get(&(sort, name.thing))
        {
            return Some((thing, Alias::Listed));
        }
        let letters = letters_of(words);
        let acronym =
            letters.chars().count() > 1 && letters.chars().all(char::is_uppercase) && !words.contains(' ');
        if acronym && let Some(&thing) = self.by_letters.get(&letters) {
            return Some((thing, Alias::Letters));
        }
        let parts =
            matches!(name.kind, EntityType::Organization | EntityType::Product) && !words.contains(' ');
        let part = if parts { self.by_part.get(key) } else { self.by_tail.get(&(sort, key.to_owned())) };
        match part {
            Some(&Part::Of(thing)) => Some((thing, Alias::Part)),
            _ => None,
        }
    }
}

/// Words inside names after which another name may stand.
const SMALL: &[&str] = &["of", "for", "the", "and", "in", "at", "on", "&"];

/// Notes that a part of a name is `thing`'s, and of nobody for certain where it is another's as well.
fn share(part: &mut Part, thing: usize) {
    if matches!(part, Part::Of(known) if *known != thing) {
        *part = Part::Shared;
    }
}

/// Whether a name has several words.
fn is_long(words: &str) -> bool {
    words.contains([' ', '\u{a0}'])
}

/// "European Union (EU)": whether `short` stands in brackets of its own right after `full`.
fn is_bracketed(document: &Document<'_>, full: &Name, short: &Name) -> bool {
    let text = document.text();
    let between = text.get(full.span.end as usize..short.span.start as usize);
    let after = text.get(short.span.end as usize..).unwrap_or_default();
    let acronym = document.words(short.span).chars().filter(|letter| letter.is_uppercase()).count() > 1;
    acronym && matches!(between.map(str::trim), Some("(")) && after.starts_with(')')
}

/// The letters of an acronym, without stops.
fn letters_of(words: &str) -> String {
    words.replace('.', "")
}

/// Endings of names of companies that make no difference.
const ENDINGS: &[&str] = &[
    " incorporated",
    " corporation",
    " company",
    " limited",
    " inc",
    " corp",
    " ltd",
    " llc",
    " plc",
    " co",
    " ag",
    " group",
];

/// The words of a name in lower case, without "the", stops, plural endings and endings of companies.
fn key(words: &str) -> String {
    let words = words.strip_suffix(".com").unwrap_or(words);
    let plain: String = words.chars().filter(|letter| !matches!(letter, '.' | ',' | '\u{ad}')).collect();
    let mut key = plain.replace('’', "'").replace(['-', '\u{a0}'], " ").to_lowercase();
    if let Some(rest) = key.strip_prefix("the ") {
        key = rest.to_owned();
    }
    if let Some(stem) = ENDINGS.iter().find_map(|ending| key.strip_suffix(ending)) {
        key.truncate(stem.len());
    }
    if key.len() > 4 && key.ends_with('s') && !key.ends_with("ss") {
        key.pop();
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entities::recognise::bare;

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
                    at += text[at..].find(words).unwrap();
                    bare(crate::Span::at(at, words.len()), *kind)
                })
                .collect();
            let mut things = Things::new(&document, names.iter());
            let found: Vec<usize> = names.iter().map(|name| things.thing(&document, name).0).collect();
            let numbers: Vec<usize> = expected.iter().map(|(_, _, number)| *number).collect();
            assert_eq!(found, numbers, "{text}");
        }
    }
}
