//! Files of what was learned: one layout for weights, thresholds and clusters, read where they lie.
//!
//! Layout, little-endian: `QLRN`, a version byte, the fingerprint of the features' names and a checksum of all that
//! follows (32 bits each); then the sections, each the length of its name (a byte), its name, the length of its bytes
//! (32 bits) and its bytes.

use super::hash::{going_on, of_bytes};
use std::fmt;

const MAGIC: &[u8] = b"QLRN";
const VERSION: u8 = 1;

/// Why a file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LearnedError {
    /// It does not begin as such files do.
    Foreign,
    /// It was written by another version of the library.
    Version,
    /// It was learned for other features.
    Features,
    /// It is cut off, too long, or changed.
    Damaged,
}

impl fmt::Display for LearnedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Foreign => "this is no file of learned weights; give one that `trainer learn` has written",
            Self::Version => "this file was written by another version; learn it again with `trainer learn`",
            Self::Features => "this was learned for other features; learn it again with `trainer learn`",
            Self::Damaged => {
                "this file of learned weights is damaged; restore it, or learn it again with `trainer learn`"
            }
        })
    }
}

impl std::error::Error for LearnedError {}

/// Tells features with these names, in this order, apart from others.
pub fn fingerprint<'n>(names: impl IntoIterator<Item = &'n str>) -> u32 {
    names.into_iter().fold(of_bytes([]), |hash, name| going_on(hash, name.bytes().chain([0])))
}

/// A file of what was learned. Its bytes are not copied, and only the heads of its sections are looked at.
#[derive(Clone, Copy, Debug)]
pub struct LearnedFile<'f> {
    checksum: u32,
    sections: &'f [u8],
}

impl<'f> LearnedFile<'f> {
    /// Opens a file that was learned for features of this fingerprint.
    ///
    /// # Errors
    /// The file is foreign, of another version, learned for other features, or cut off.
    pub fn open(file: &'f [u8], features: u32) -> Result<Self, LearnedError> {
        let rest = file.strip_prefix(MAGIC).ok_or(LearnedError::Foreign)?;
        let rest = rest.strip_prefix(&[VERSION]).ok_or(LearnedError::Version)?;
        let (own, rest) = number(rest)?;
        if own != features {
            return Err(LearnedError::Features);
        }
        let (checksum, sections) = number(rest)?;
        let mut left = sections;
        while !left.is_empty() {
            (_, _, left) = section(left)?;
        }
        Ok(Self { checksum, sections })
    }

    /// The same, having looked at every byte.
    ///
    /// # Errors
    /// Those of [`Self::open`]; a byte was changed.
    pub fn verify(file: &'f [u8], features: u32) -> Result<Self, LearnedError> {
        let opened = Self::open(file, features)?;
        let whole = of_bytes(opened.sections.iter().copied()) == opened.checksum;
        if whole { Ok(opened) } else { Err(LearnedError::Damaged) }
    }

    /// The number that tells this file's contents apart from others.
    pub fn checksum(&self) -> u32 {
        self.checksum
    }

    /// The bytes of the section with this name.
    ///
    /// # Errors
    /// There is none.
    pub fn section(&self, name: &str) -> Result<&'f [u8], LearnedError> {
        let mut left = self.sections;
        loop {
            let (own, bytes, rest) = section(left)?;
            if own == name.as_bytes() {
                return Ok(bytes);
            }
            left = rest;
        }
    }

    /// The bytes of the section with this name, which has so many.
    ///
    /// # Errors
    /// There is none, or it has more or fewer.
    pub fn section_of(&self, name: &str, length: usize) -> Result<&'f [u8], LearnedError> {
        let bytes = self.section(name)?;
        if bytes.len() == length { Ok(bytes) } else { Err(LearnedError::Damaged) }
    }
}

/// The name and the bytes of a section, and what follows it.
type Section<'f> = (&'f [u8], &'f [u8], &'f [u8]);

/// The section that `bytes` begin with.
fn section(bytes: &[u8]) -> Result<Section<'_>, LearnedError> {
    let (&length, rest) = bytes.split_first().ok_or(LearnedError::Damaged)?;
    let (name, rest) = rest.split_at_checked(usize::from(length)).ok_or(LearnedError::Damaged)?;
    let (length, rest) = number(rest)?;
    let (own, rest) = rest.split_at_checked(length as usize).ok_or(LearnedError::Damaged)?;
    Ok((name, own, rest))
}

fn number(bytes: &[u8]) -> Result<(u32, &[u8]), LearnedError> {
    let (first, rest) = bytes.split_first_chunk().ok_or(LearnedError::Damaged)?;
    Ok((u32::from_le_bytes(*first), rest))
}

/// The file of these sections, names with bytes, for features of this fingerprint. Names have less than 256 bytes.
pub fn written(features: u32, sections: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut contents = Vec::new();
    for (name, bytes) in sections {
        contents.push(name.len() as u8);
        contents.extend(name.bytes());
        contents.extend((bytes.len() as u32).to_le_bytes());
        contents.extend(bytes);
    }
    let mut file = MAGIC.to_vec();
    file.push(VERSION);
    file.extend(features.to_le_bytes());
    file.extend(of_bytes(contents.iter().copied()).to_le_bytes());
    file.extend(contents);
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Vec<u8> {
        written(7, &[("steps", vec![1, 2, 3]), ("none", vec![]), ("traits", vec![4])])
    }

    #[test]
    fn sections_that_were_written_are_found_by_name() {
        let file = file();
        let opened = LearnedFile::verify(&file, 7).unwrap();
        assert_eq!(opened.section("steps"), Ok(&[1, 2, 3][..]));
        assert_eq!(opened.section_of("traits", 1), Ok(&[4][..]));
        assert_eq!(opened.section("none"), Ok(&[][..]));
        assert_eq!(opened.section("others"), Err(LearnedError::Damaged));
        assert_eq!(opened.section_of("traits", 2), Err(LearnedError::Damaged));
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told() {
        let file = file();
        assert_eq!(LearnedFile::open(b"%PDF-1.4", 7).err(), Some(LearnedError::Foreign));
        assert_eq!(LearnedFile::open(&file, 8).err(), Some(LearnedError::Features));
        for length in MAGIC.len() + 1..file.len() {
            // A file that ends with a section is whole to one who does not ask for another.
            let ends = [13, 26, 35].contains(&length);
            let found = LearnedFile::open(&file[..length], 7).err();
            assert_eq!(found, (!ends).then_some(LearnedError::Damaged), "{length}");
            assert_eq!(LearnedFile::verify(&file[..length], 7).err(), Some(LearnedError::Damaged));
        }
        let changed = |place: usize| {
            let mut other = file.clone();
            other[place] ^= 1;
            other
        };
        assert_eq!(LearnedFile::open(&changed(4), 7).err(), Some(LearnedError::Version));
        assert_eq!(LearnedFile::verify(&changed(24), 7).err(), Some(LearnedError::Damaged));
    }

    #[test]
    fn names_are_told_apart_by_where_they_end() {
        assert_ne!(fingerprint(["ab", "c"]), fingerprint(["a", "bc"]));
        assert_ne!(fingerprint(["a", "b"]), fingerprint(["b", "a"]));
    }
}
