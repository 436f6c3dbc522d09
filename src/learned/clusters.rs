//! Clusters of words that are used alike: from a word's hash to its cluster, in two bytes a word, read where they lie.
//!
//! The words themselves are not kept. Three cells of the file, chosen by the hash, together give the cluster and six bits
//! by which nearly all words that have none are told. Sections, little-endian: `seed` (32 bits); `coarser`, for each fine
//! cluster the medium one (a byte) and the coarse one (a byte); `usual`, for 64 coarse ones how common they are (16 bits, in
//! 65536ths); `cells` (16 bits each), in three equal parts.

use super::file::{LearnedError, LearnedFile, fingerprint, written};
use super::hash::mix;

/// What the words of a file are told by.
const TOLD_BY: [&str; 1] = ["hash of the word in lower case, digits and apostrophes alike"];
/// Clusters of the finest grain, which the file's cells have ten bits for.
const FINE: usize = 1024;
/// Clusters of the coarsest grain.
const COARSE: usize = 64;
const BITS: u32 = 10;

/// Numbers of clusters, fine, medium and coarse.
pub const GRAINS: usize = 3;

/// The clusters, in the bytes of their file.
#[derive(Clone, Debug)]
pub struct Clusters<'f> {
    checksum: u32,
    seed: u32,
    coarser: &'f [u8],
    usual: &'f [u8],
    cells: &'f [u8],
}

impl<'f> Clusters<'f> {
    /// Tells files of clusters apart from others.
    pub fn fingerprint() -> u32 {
        fingerprint(TOLD_BY)
    }

    /// Reads a file of clusters.
    ///
    /// # Errors
    /// The file is foreign, of another version, of something else, or cut off.
    pub fn read(file: &'f [u8]) -> Result<Self, LearnedError> {
        let file = LearnedFile::open(file, Self::fingerprint())?;
        let (seed, _) = file.section_of("seed", 4)?.split_first_chunk().ok_or(LearnedError::Damaged)?;
        let cells = file.section("cells")?;
        if cells.is_empty() || !cells.len().is_multiple_of(6) {
            return Err(LearnedError::Damaged);
        }
        Ok(Self {
            checksum: file.checksum(),
            seed: u32::from_le_bytes(*seed),
            coarser: file.section_of("coarser", 2 * FINE)?,
            usual: file.section_of("usual", 2 * COARSE)?,
            cells,
        })
    }

    /// Clusters of no words.
    pub fn none() -> Self {
        Self { checksum: 0, seed: 0, coarser: &[], usual: &[], cells: &[] }
    }

    /// The number that tells these clusters apart from others.
    pub fn checksum(&self) -> u32 {
        self.checksum
    }

    /// The clusters of the word with this hash (of its lower case), fine to coarse, each from 1; none for unknown words.
    pub fn of(&self, word: u32) -> Option<[u16; GRAINS]> {
        let (places, check) = places(word, self.seed, self.cells.len() / 6);
        let value = places.iter().fold(0, |value, place| value ^ self.cell(*place));
        if value >> BITS != check {
            return None;
        }
        let fine = value & (FINE as u16 - 1);
        let coarser =
            |grain: usize| self.coarser.get(2 * usize::from(fine) + grain).copied().unwrap_or_default();
        Some([fine + 1, u16::from(coarser(0)) + 1, u16::from(coarser(1)) + 1])
    }

    /// How common words of a coarse cluster, which is counted from 1, are in print, in 65536ths; at least 1.
    pub fn usual(&self, coarse: u32) -> u32 {
        let place = 2 * (coarse as usize).saturating_sub(1);
        let usual = self.usual.get(place..place + 2).and_then(|usual| usual.first_chunk());
        usual.map_or(1, |usual| u32::from(u16::from_le_bytes(*usual)).max(1))
    }

    fn cell(&self, place: usize) -> u16 {
        let cell = self.cells.get(2 * place..2 * place + 2).and_then(|cell| cell.first_chunk());
        cell.map_or(0, |cell| u16::from_le_bytes(*cell))
    }

    /// The file of the clusters of these words, given as hashes that are all different with their fine clusters;
    /// `coarser` has the medium and the coarse cluster of each fine one. None where no seed tells the words apart.
    pub fn write(words: &[(u32, u16)], coarser: &[[u8; 2]; FINE], usual: &[u16; COARSE]) -> Option<Vec<u8>> {
        let third = words.len() * 41 / 100 + 16;
        (0..64).find_map(|seed| {
            let cells = cells(words, seed, third)?;
            let sections = [
                ("seed", u32::to_le_bytes(seed).to_vec()),
                ("coarser", coarser.as_flattened().to_vec()),
                ("usual", usual.iter().flat_map(|usual| usual.to_le_bytes()).collect()),
                ("cells", cells.iter().flat_map(|cell| cell.to_le_bytes()).collect()),
            ];
            Some(written(Self::fingerprint(), &sections))
        })
    }
}

/// The three cells of a word, one in each part of the file, and the bits it is told by.
fn places(word: u32, seed: u32, third: usize) -> ([usize; 3], u16) {
    let one = mix(word, seed);
    let (two, three) = (mix(one, 1), mix(one, 2));
    let scaled = |hash: u32| ((u64::from(hash) * third as u64) >> 32) as usize;
    ([scaled(one), third + scaled(two), 2 * third + scaled(three)], (mix(one, 3) >> 26) as u16)
}

/// Cells that give every word its value: words are peeled off where a cell is theirs alone, and set in the opposite order.
fn cells(words: &[(u32, u16)], seed: u32, third: usize) -> Option<Vec<u16>> {
    let mut users = vec![(0_u32, 0_usize); 3 * third];
    for (number, (word, _)) in words.iter().enumerate() {
        for place in places(*word, seed, third).0 {
            let user = users.get_mut(place)?;
            *user = (user.0 + 1, user.1 ^ number);
        }
    }
    let mut open: Vec<usize> =
        (0..users.len()).filter(|place| users.get(*place).is_some_and(|user| user.0 == 1)).collect();
    let mut order = Vec::with_capacity(words.len());
    while let Some(place) = open.pop() {
        let &(count, number) = users.get(place)?;
        if count != 1 {
            continue;
        }
        order.push((number, place));
        for other in places(words.get(number)?.0, seed, third).0 {
            let user = users.get_mut(other)?;
            *user = (user.0 - 1, user.1 ^ number);
            if user.0 == 1 {
                open.push(other);
            }
        }
    }
    if order.len() != words.len() {
        return None;
    }
    let mut cells = vec![0_u16; 3 * third];
    for (number, own) in order.into_iter().rev() {
        let (word, cluster) = words.get(number)?;
        let (places, check) = places(*word, seed, third);
        let others = places.iter().filter(|place| **place != own);
        let sum = others.fold(0, |sum, place| sum ^ cells.get(*place).copied().unwrap_or_default());
        *cells.get_mut(own)? = sum ^ (check << BITS | cluster);
    }
    Some(cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_its_cluster_and_few_others_have_one() {
        let words: Vec<(u32, u16)> = (0..5000).map(|word| (mix(word, 77), (word % 1024) as u16)).collect();
        let coarser: [[u8; 2]; FINE] = std::array::from_fn(|fine| [(fine % 256) as u8, (fine % 64) as u8]);
        let file = Clusters::write(&words, &coarser, &[9; COARSE]).unwrap();
        let clusters = Clusters::read(&file).unwrap();
        for (word, fine) in &words {
            let [one, two, three] = clusters.of(*word).unwrap();
            assert_eq!((one, two, three), (fine + 1, fine % 256 + 1, fine % 64 + 1));
        }
        let strangers = (0..5000).filter(|word| clusters.of(mix(*word, 78)).is_some()).count();
        assert!(strangers < 150, "{strangers} of 5000");
    }

    #[test]
    fn a_file_of_something_else_is_turned_away() {
        let file = Clusters::write(&[(5, 7)], &[[0; 2]; FINE], &[9; COARSE]).unwrap();
        assert_eq!(Clusters::read(&written(1, &[])).err(), Some(LearnedError::Features));
        assert_eq!(Clusters::read(&file[..file.len() - 1]).err(), Some(LearnedError::Damaged));
    }
}
