//! Present, past and future as such: "now", "recently", "the near future".

use super::Found;
use crate::dates::meaning::{Meaning, Reference};
use crate::dates::reader::Reader;

/// Phrases in lower case, the longer of two that begin alike first.
const PHRASES: &[(&str, Reference)] = &[
    ("right now", Reference::Present),
    ("now", Reference::Present),
    ("nowadays", Reference::Present),
    ("currently", Reference::Present),
    ("the moment", Reference::Present),
    ("the present", Reference::Present),
    ("at present", Reference::Present),
    ("present day", Reference::Present),
    ("present-day", Reference::Present),
    ("recently", Reference::Past),
    ("long ago", Reference::Past),
    ("the recent past", Reference::Past),
    ("the past", Reference::Past),
    ("the near future", Reference::Future),
    ("near future", Reference::Future),
    ("the near term", Reference::Future),
    ("the future", Reference::Future),
    ("the short term", Reference::Future),
];

pub(super) fn at(reader: &Reader<'_, '_>, place: usize) -> Option<Found> {
    let mut phrases =
        PHRASES.iter().filter_map(|&(words, meaning)| Some((words, meaning, reader.phrase(place, words)?)));
    let (words, meaning, end) = phrases.next()?;
    if is_something_else(reader, words, place, end) {
        return None;
    }
    Some(Found::sure(end, Meaning::Reference(meaning)))
}

/// "now that", "until the present crisis", "the past president", "the future king".
fn is_something_else(reader: &Reader<'_, '_>, words: &str, place: usize, end: usize) -> bool {
    match words {
        "the moment" => {
            !reader.any_before(place, &["at", "for"]) || reader.text(end).starts_with(char::is_alphabetic)
        }
        "the past" | "the future" | "the present" | "near future" => {
            let follows = reader.text(end);
            let noun = follows.starts_with(char::is_alphabetic)
                && !reader.any(
                    end,
                    &[
                        "of", "and", "as", "but", "for", "has", "have", "he", "if", "in", "is", "it", "or",
                        "she", "that", "they", "to", "was", "we", "when", "where", "will", "with", "who",
                        "by", "because", "than", "are", "were", "may", "would", "could", "can", "should",
                    ],
                );
            noun || words == "the future" && reader.is(end, "of")
        }
        _ => false,
    }
}
