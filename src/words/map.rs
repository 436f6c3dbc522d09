//! Map: the listed names as a finite-state map made at build time, searched in place, by words as they go on.

use super::spelled::{Case, straight};
use fst::raw::{CompiledAddr, Fst, Output};

/// A map from words to numbers, ready at once: opening it reads a few bytes.
pub(super) struct Map(Option<Fst<&'static [u8]>>);

impl Map {
    /// Opens the map that `bytes` are; one of other bytes knows no word.
    pub(super) fn new(bytes: &'static [u8]) -> Self {
        Self(Fst::new(bytes).ok())
    }

    /// The number of `word`, spelled so.
    pub(super) fn value(&self, word: &str, case: Case) -> Option<u64> {
        self.start()?.through(word, case)?.value()
    }

    /// The way into the map before the first letter.
    pub(super) fn start(&self) -> Option<MapWalk<'_>> {
        let map = self.0.as_ref()?;
        Some(MapWalk { map, address: map.root().addr(), output: Output::zero() })
    }
}

/// A way into a map.
#[derive(Clone, Copy)]
pub(super) struct MapWalk<'m> {
    map: &'m Fst<&'static [u8]>,
    address: CompiledAddr,
    output: Output,
}

impl MapWalk<'_> {
    /// One byte further; nothing where no word goes on with it.
    pub(super) fn step(mut self, byte: u8) -> Option<Self> {
        let node = self.map.node(self.address);
        let transition = node.transition(node.find_input(byte)?);
        self.output = self.output.cat(transition.out);
        self.address = transition.addr;
        Some(self)
    }

    fn letter(self, letter: char) -> Option<Self> {
        straight(letter).encode_utf8(&mut [0; 4]).bytes().try_fold(self, Self::step)
    }

    /// A word further, spelled so and with straight apostrophes.
    pub(super) fn through(self, word: &str, case: Case) -> Option<Self> {
        let mut first = true;
        word.chars().try_fold(self, |walk, letter| {
            let kept = case == Case::Kept || (case == Case::Title && std::mem::take(&mut first));
            if kept { walk.letter(letter) } else { letter.to_lowercase().try_fold(walk, Self::letter) }
        })
    }

    /// The number of the word that ends here.
    pub(super) fn value(self) -> Option<u64> {
        let node = self.map.node(self.address);
        node.is_final().then(|| self.output.cat(node.final_output()).value())
    }
}
