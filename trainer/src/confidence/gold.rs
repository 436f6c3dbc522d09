//! What people marked: the quotes of a text with their speakers, and which of those found are right.

use super::learn::Example;
use crate::lists::source;
use quotidian::analysis::{MentionForm, Quote};
use quotidian::training::{discourse, quotes};
use quotidian::{Document, Options, Span, analyze};
use serde_json::Value;
use std::collections::HashSet;
use std::io;
use std::path::Path;

/// A file of texts with quotes.
pub(super) struct Set {
    pub(super) file: &'static str,
    /// Whether the rules were written while reading it.
    pub(super) read: bool,
}

/// A quote that people marked.
struct Marked {
    words: HashSet<u32>,
    speaker: String,
}

/// Two contents are the same that share four in five of the words of both.
const SAME: f64 = 0.8;

/// The quotes that are found in the documents of the sets, a list a document.
///
/// # Errors
/// A set cannot be read.
pub(super) fn examples(folder: &Path, sets: &[Set]) -> io::Result<Vec<Vec<Example>>> {
    let mut documents = Vec::new();
    for (number, set) in sets.iter().enumerate() {
        for line in source::read(&folder.join(set.file))?.lines() {
            documents.push(document(&serde_json::from_str(line)?, number, set.read));
        }
    }
    Ok(documents)
}

fn document(line: &Value, set: usize, read: bool) -> Vec<Example> {
    let text = line["text"].as_str().unwrap_or_default();
    let analysis = analyze(text, &Options::default());
    let mut entities = analysis.entities;
    for entity in &mut entities {
        entity.mentions.retain(|mention| mention.form == MentionForm::Name);
    }
    let document = Document::new(text);
    let reading = quotes::Reading::new(&document, &analysis.article);
    let utterances = quotes::find(&reading);
    let found = discourse::weighed_quotes(&reading, &analysis.article, &utterances, &entities);
    let marked = marked(line, text);
    let example = |(quote, features): (Quote, _)| {
        let right = is_right(&marked, text, &quote);
        Example { features, right, set, read }
    };
    found.into_iter().map(example).collect()
}

/// The quotes of a line of a set; offsets in it are code points.
fn marked(line: &Value, text: &str) -> Vec<Marked> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let quotes = line["quotes"].as_array().map(Vec::as_slice).unwrap_or_default();
    let of = |quote: &Value| {
        let pieces = quote["content"].as_array().map(Vec::as_slice).unwrap_or_default();
        let offset = |value: &Value| starts.get(value.as_u64()? as usize).copied();
        let piece = |piece: &Value| Some((offset(&piece[0])?, offset(&piece[1])?));
        let spans = pieces.iter().filter_map(piece).map(|(start, end)| Span::at(start, end - start));
        let speaker = quote["speaker"].as_str().unwrap_or_default().to_owned();
        Marked { words: words(text, spans), speaker }
    };
    quotes.iter().map(of).collect()
}

/// Where the words of the spans begin.
fn words(text: &str, spans: impl Iterator<Item = Span>) -> HashSet<u32> {
    let mut places = HashSet::new();
    for span in spans {
        let mut inside = false;
        for (at, character) in span.of(text).char_indices() {
            let is_word = character.is_alphanumeric();
            if is_word && !inside {
                places.insert(span.start + at as u32);
            }
            inside = is_word;
        }
    }
    places
}

fn is_right(marked: &[Marked], text: &str, quote: &Quote) -> bool {
    let own = words(text, quote.content.iter().copied());
    let likeness = |other: &Marked| {
        let both = own.intersection(&other.words).count();
        both as f64 / (own.len() + other.words.len()).saturating_sub(both).max(1) as f64
    };
    let nearest = marked.iter().max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    let speaker = quote.speaker.name.as_deref().unwrap_or_default();
    nearest.is_some_and(|nearest| likeness(nearest) >= SAME && same_name(&nearest.speaker, speaker))
}

/// Titles and small words that tell no two people apart.
const TITLES: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "dr",
    "sen",
    "rep",
    "gov",
    "president",
    "senator",
    "governor",
    "secretary",
    "sir",
    "lady",
    "lord",
    "prof",
    "professor",
    "judge",
    "justice",
    "chief",
    "minister",
    "prime",
    "mayor",
    "captain",
    "capt",
    "gen",
    "general",
    "col",
    "sgt",
    "officer",
    "jr",
    "sr",
    "ii",
    "iii",
    "the",
    "a",
    "an",
];

/// Whether both are names of one, as those who score quotes see it: the same words, the words of one among the other's,
/// or the same last word and nothing against it.
fn same_name(one: &str, other: &str) -> bool {
    let (one, other) = (name(one), name(other));
    let (Some(last), Some(first)) = (one.last(), one.first()) else { return false };
    let (Some(other_last), Some(other_first)) = (other.last(), other.first()) else { return false };
    let within = |few: &[String], many: &[String]| few.iter().all(|word| many.contains(word));
    if last == other_last {
        let shared = one.iter().rev().skip(1).any(|word| other.iter().rev().skip(1).any(|own| own == word));
        return one.len() == 1
            || other.len() == 1
            || shared
            || first.chars().next() == other_first.chars().next();
    }
    within(&one, &other) || within(&other, &one)
}

fn name(words: &str) -> Vec<String> {
    let lower = words.to_lowercase().replace('’', "'");
    let all = lower.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '\'' | '-'));
    let bare = all.map(|word| word.trim_end_matches("'s").trim_matches('\'')).filter(|word| !word.is_empty());
    let (titles, rest): (Vec<&str>, Vec<&str>) = bare.partition(|word| TITLES.contains(word));
    let kept = if rest.is_empty() { titles } else { rest };
    kept.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surname_is_a_name_of_its_bearer_and_of_nobody_with_another_forename() {
        assert!(same_name("Gov. Ada Example", "Example"));
        assert!(same_name("the county office", "county office"));
        assert!(!same_name("Ada Example", "Bob Example"));
        assert!(!same_name("Ada Example", ""));
    }
}
