//! The lexicon: names and words of the lists in data/gazetteers/, looked up in place in a map made at build time.

use super::kinds::Kinds;
use crate::text::Document;
use fst::raw::{Fst, Output};
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

/// How the words of the text are spelled for the look-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// As they stand.
    Kept,
    /// All in lower case, as titles and roles are listed.
    Lower,
    /// First letter large, the rest small: for text in capitals.
    Title,
}

/// The lists, ready at once: opening them reads a few bytes.
pub struct Lexicon(Option<Fst<&'static [u8]>>);

impl Lexicon {
    /// Opens the lists.
    pub fn new() -> Self {
        Self(Fst::new(NAMES).ok())
    }

    /// What the lists know of `name` in this spelling.
    pub fn entry(&self, name: &str, case: Case) -> Entry {
        self.start().and_then(|walk| walk.through(name, case)).map_or(Entry::default(), Walk::entry)
    }

    /// The longest listed name that the tokens of `places` begin with: the place after its last token, and what is known of it.
    pub fn longest(
        &self,
        document: &Document<'_>,
        places: Range<usize>,
        case: Case,
    ) -> Option<(usize, Entry)> {
        let mut found = None;
        let mut walk = self.start()?;
        for place in places.clone() {
            let token = document.tokens().get(place)?;
            if place > places.start && token.spaced {
                let Some(next) = walk.step(b' ') else { break };
                walk = next;
            }
            let Some(next) = walk.through(token.span.of(document.text()), case) else { break };
            walk = next;
            let entry = walk.entry();
            if !entry.kinds.is_none() {
                found = Some((place + 1, entry));
            }
        }
        found
    }

    fn start(&self) -> Option<Walk<'_>> {
        let names = self.0.as_ref()?;
        Some(Walk { names, address: names.root().addr(), output: Output::zero() })
    }
}

impl Default for Lexicon {
    fn default() -> Self {
        Self::new()
    }
}

/// A way into the map.
#[derive(Clone, Copy)]
struct Walk<'f> {
    names: &'f Fst<&'static [u8]>,
    address: fst::raw::CompiledAddr,
    output: Output,
}

impl Walk<'_> {
    fn step(mut self, byte: u8) -> Option<Self> {
        let node = self.names.node(self.address);
        let transition = node.transition(node.find_input(byte)?);
        self.output = self.output.cat(transition.out);
        self.address = transition.addr;
        Some(self)
    }

    fn letter(self, letter: char) -> Option<Self> {
        let letter = if matches!(letter, '’' | 'ʼ') { '\'' } else { letter };
        letter.encode_utf8(&mut [0; 4]).bytes().try_fold(self, Self::step)
    }

    fn through(self, word: &str, case: Case) -> Option<Self> {
        let mut first = true;
        word.chars().try_fold(self, |walk, letter| {
            let kept = case == Case::Kept || (case == Case::Title && std::mem::take(&mut first));
            if kept { walk.letter(letter) } else { letter.to_lowercase().try_fold(walk, Self::letter) }
        })
    }

    fn entry(self) -> Entry {
        let node = self.names.node(self.address);
        if !node.is_final() {
            return Entry::default();
        }
        let (kinds, thing) = Kinds::split(self.output.cat(node.final_output()).value());
        Entry { kinds, thing }
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
                let entry = lexicon.entry(name, Case::Kept);
                assert!(
                    kinds.split(',').all(|kind| entry.kinds.any(Kinds::named(kind).unwrap())),
                    "{path}: {name}"
                );
            }
        }
    }
}
