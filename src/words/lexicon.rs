//! The lexicon: names and words of the lists in data/gazetteers/, looked up in place in a map made at build time.

use super::kinds::Kinds;
use super::map::Map;
pub use super::spelled::Case;
use crate::text::Document;
use std::ops::Range;

static NAMES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/names.fst"));

/// What the lists know of a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What it can be; none where the lists do not have it.
    pub kinds: Kinds,
    /// A number that all listed names of the same thing share ("UK", "Britain"); 0 where it has one name only.
    pub thing: u32,
}

impl Entry {
    /// What a number of the map says.
    const fn of(value: u64) -> Self {
        let (kinds, thing) = Kinds::split(value);
        Self { kinds: kinds.except(Kinds::TOLD), thing }
    }
}

/// The lists, ready at once: opening them reads a few bytes.
pub struct Lexicon(Map);

impl Lexicon {
    /// Opens the lists.
    pub fn new() -> Self {
        Self(Map::new(NAMES))
    }

    /// What the lists know of `name` in this spelling.
    pub fn entry(&self, name: &str, case: Case) -> Entry {
        self.0.value(name, case).map_or(Entry::default(), Entry::of)
    }

    /// Whether `forename`, in this spelling, is told to be of women or of men.
    pub fn told(&self, forename: &str) -> Kinds {
        let value = self.0.value(forename, Case::Kept);
        value.map_or(Kinds::NONE, |value| Kinds::split(value).0.only(Kinds::TOLD))
    }

    /// The longest listed name that the tokens of `places` begin with: the place after its last token, and what is known of it.
    pub fn longest(
        &self,
        document: &Document<'_>,
        places: Range<usize>,
        case: Case,
    ) -> Option<(usize, Entry)> {
        let mut found = None;
        let mut walk = self.0.start()?;
        for place in places.clone() {
            let token = document.tokens().get(place)?;
            if place > places.start && token.spaced {
                let Some(next) = walk.step(b' ') else { break };
                walk = next;
            }
            let Some(next) = walk.through(token.span.of(document.text()), case) else { break };
            walk = next;
            let entry = walk.value().map_or(Entry::default(), Entry::of);
            if !entry.kinds.is_none() {
                found = Some((place + 1, entry));
            }
        }
        found
    }
}

impl Default for Lexicon {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_listed_name_is_found_however_it_is_spelled() {
        let lexicon = Lexicon::new();
        assert!(lexicon.entry("Ukraine", Case::Kept).kinds.any(Kinds::COUNTRY));
        assert!(lexicon.entry("UKRAINE", Case::Title).kinds.any(Kinds::COUNTRY));
        assert!(lexicon.entry("Prime Minister", Case::Lower).kinds.any(Kinds::TITLE));
        assert!(lexicon.entry("Moody’s", Case::Kept).kinds.any(Kinds::COMPANY));
        assert!(lexicon.entry("Ukrain", Case::Kept).kinds.is_none(), "a part of a name is no name");
    }

    #[test]
    fn names_of_one_thing_share_its_number() {
        let lexicon = Lexicon::new();
        let thing = |name: &str| lexicon.entry(name, Case::Kept).thing;
        assert!(thing("UK") != 0 && thing("UK") == thing("Britain"));
        assert_eq!(thing("Israelis"), thing("Israeli"));
        assert_ne!(thing("UK"), thing("US"));
    }

    #[test]
    fn the_longest_name_wins_and_may_hold_marks() {
        let text = "New York City and Washington, D.C., too";
        let document = Document::new(text);
        let lexicon = Lexicon::new();
        let all = document.tokens().len();
        let end = |from: usize| lexicon.longest(&document, from..all, Case::Kept).map(|(end, _)| end);
        assert_eq!((end(0), end(3), end(4)), (Some(3), None, Some(7)));
    }

    /// Name of every list, with what it says of itself.
    fn lists() -> Vec<(String, String)> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/gazetteers");
        let read = |entry: std::io::Result<std::fs::DirEntry>| {
            let path = entry.unwrap().path();
            (path.display().to_string(), std::fs::read_to_string(&path).unwrap())
        };
        std::fs::read_dir(folder).unwrap().map(read).collect()
    }

    #[test]
    fn every_list_says_where_it_is_from_and_is_sorted_without_doubles() {
        for (path, text) in lists() {
            let head: Vec<&str> = text.lines().take_while(|line| line.starts_with('#')).collect();
            for field in ["# columns: ", "# source: ", "# licence: "] {
                assert!(head.iter().any(|line| line.starts_with(field)), "{path} lacks {field:?}");
            }
            let names: Vec<&str> =
                text.lines().skip(head.len() + 1).map(|line| line.split('\t').next().unwrap()).collect();
            assert!(names.is_sorted_by(|one, next| one < next), "{path} is not sorted, or has a name twice");
        }
    }

    #[test]
    fn every_name_of_every_list_is_in_the_map() {
        let lexicon = Lexicon::new();
        for (path, text) in lists() {
            for line in text.lines().filter(|line| !line.starts_with('#')).skip(1) {
                let mut fields = line.split('\t');
                let (name, kinds) = (fields.next().unwrap(), fields.next().unwrap());
                let known = lexicon.entry(name, Case::Kept).kinds | lexicon.told(name);
                assert!(
                    kinds.split(',').all(|kind| known.any(Kinds::named(kind).unwrap())),
                    "{path}: {name}"
                );
            }
        }
    }
}
