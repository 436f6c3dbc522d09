//! Which lines of a page are part of another line: a headline inside the page's title, a trail or a share button.

use crate::article::lines::shape::LineShape;
use std::collections::HashMap;

/// A line is looked for by its first words, this many.
const WORDS: usize = 3;
/// Lines with more words than this are running text; nothing is looked for in them.
const LONGEST: usize = 40;
/// So many places with the same first words are looked at.
const PLACES: usize = 6;

/// For each line whether another, longer line holds it; `lower` are the lines in small letters.
pub(super) fn inside(shapes: &[LineShape<'_>], lower: &[String]) -> Vec<bool> {
    let short = |(shape, line): (&LineShape<'_>, _)| if shape.words > LONGEST { "" } else { line };
    let lines = lower.iter().map(String::as_str);
    let lines: Vec<&str> = shapes.iter().zip(lines).map(short).collect();
    let mut known: HashMap<[&str; WORDS], Vec<(usize, &str)>> = HashMap::new();
    for (place, line) in lines.iter().enumerate() {
        let starts: Vec<usize> = word_starts(line).collect();
        for (first, start) in starts.iter().enumerate() {
            let Some(key) = key(line, starts.get(first..).unwrap_or_default()) else { break };
            let places = known.entry(key).or_default();
            if places.len() < PLACES {
                places.push((place, line.get(*start..).unwrap_or_default()));
            }
        }
    }
    let is_inside = |(place, line): (usize, &&str)| {
        let starts: Vec<usize> = word_starts(line).collect();
        let words = starts.first().and_then(|&first| line.get(first..)).unwrap_or_default();
        let places = key(line, &starts).and_then(|key| known.get(&key));
        places.into_iter().flatten().any(|(other, rest)| {
            let longer = lines.get(*other).is_some_and(|whole| whole.len() > line.len());
            *other != place && longer && rest.starts_with(words)
        })
    };
    lines.iter().enumerate().map(is_inside).collect()
}

fn word_starts(line: &str) -> impl Iterator<Item = usize> + '_ {
    let mut inside = false;
    line.char_indices().filter_map(move |(at, letter)| {
        let starts = letter.is_alphanumeric() && !inside;
        inside = letter.is_alphanumeric();
        starts.then_some(at)
    })
}

/// The first words from the first of `starts` on.
fn key<'l>(line: &'l str, starts: &[usize]) -> Option<[&'l str; WORDS]> {
    let word = |start: usize| {
        let rest = line.get(start..)?;
        rest.split(|letter: char| !letter.is_alphanumeric()).next()
    };
    Some([word(*starts.first()?)?, word(*starts.get(1)?)?, word(*starts.get(2)?)?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Document;

    #[test]
    fn a_line_is_found_inside_a_longer_one() {
        let text =
            "Home News Bakers win the prize\nNews\nBakers win the prize\nBakers win the prize\nAn end to it";
        let document = Document::new(text);
        let shapes = crate::article::lines::shape::shapes(&document, &[]);
        let lower: Vec<String> = shapes.iter().map(|shape| shape.text.to_lowercase()).collect();
        assert_eq!(inside(&shapes, &lower), [false, false, true, true, false]);
    }
}
