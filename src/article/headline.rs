//! The headline: which line above the body is the title of the article.

use super::shape::Shape;
use std::collections::HashSet;

/// The headline stands at most so many lines above the body.
const FARTHEST: usize = 40;
/// Headlines have so many words.
const WORDS: std::ops::RangeInclusive<usize> = 2..=32;
/// Most have so many.
const USUAL: std::ops::RangeInclusive<usize> = 4..=20;
/// A line that scores less than this is no headline.
const LEAST: f64 = 0.6;
/// Words of fewer letters tell nothing of what a text is about.
const TELLING: usize = 4;
/// So many lines of the body are asked which words it uses.
const SAMPLE: usize = 60;

/// The place of the headline among the lines before `body_start`, and how sure it is.
///
/// A headline is about what the body is about, is as long as headlines are, does not end in a stop, and stands close to
/// the body; the first line of a text is one more often than not.
pub(super) fn headline(shapes: &[Shape<'_>], body_start: usize) -> Option<(usize, f64)> {
    let vocabulary: HashSet<String> =
        shapes.iter().skip(body_start).take(SAMPLE).flat_map(|shape| telling_words(shape.text)).collect();
    let first = body_start.saturating_sub(FARTHEST);
    let candidates = shapes.iter().enumerate().take(body_start).skip(first);
    let scored =
        candidates.filter_map(|(place, shape)| Some((place, score(shape, place, body_start, &vocabulary)?)));
    let (place, best) = scored.max_by(|one, other| one.1.total_cmp(&other.1))?;
    (best >= LEAST).then_some((place, if best > 1.5 { 0.95 } else { 0.75 }))
}

fn score(shape: &Shape<'_>, place: usize, body_start: usize, vocabulary: &HashSet<String>) -> Option<f64> {
    let is_date = shape.date_words * 2 > shape.words;
    if shape.meaning.is_some()
        || is_date
        || !WORDS.contains(&shape.words)
        || shape.text.starts_with(is_bullet)
    {
        return None;
    }
    let telling: Vec<String> = telling_words(shape.text).collect();
    let shared = telling.iter().filter(|word| vocabulary.contains(*word)).count();
    let about = shared as f64 / telling.len().max(3) as f64;
    let length = if USUAL.contains(&shape.words) { 0.6 } else { 0.0 };
    let first = if place == 0 { 0.8 } else { 0.0 };
    let stop = if shape.text.ends_with('.') { -0.8 } else { 0.0 };
    let byline =
        if shape.text.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("by ")) { -2.0 } else { 0.0 };
    let far = (body_start - place) as f64 * -0.03;
    Some(1.6 * about + length + first + stop + byline + far)
}

/// Marks that begin the entries of lists.
pub(super) fn is_bullet(first: char) -> bool {
    matches!(first, '•' | '·' | '*' | '▪' | '●' | '‣' | '–' | '-' | '—' | '►' | '✓')
}

/// The words of a line that tell what it is about, in lower case.
fn telling_words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| word.chars().nth(TELLING - 1).is_some())
        .map(str::to_lowercase)
}
