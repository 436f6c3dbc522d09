//! The headline: which line above the body is the title of the article.

use super::shape::Shape;
use crate::analysis::BlockKind;
use std::collections::HashMap;

/// The headline stands at most so many lines above the body.
const FARTHEST: usize = 90;
/// Headlines have so many words.
const WORDS: std::ops::RangeInclusive<usize> = 2..=32;
/// Most have so many.
const USUAL: std::ops::RangeInclusive<usize> = 4..=20;
/// A line that scores less than this is no headline.
const LEAST: f64 = 0.6;
/// Words of fewer letters tell nothing of what a text is about.
const TELLING: usize = 4;
/// Fewer telling words than this cannot all be counted on: the name of a newspaper shares all three with its captions.
const FEWEST: usize = 5;
/// So many lines of the body are asked which words it uses.
const SAMPLE: usize = 60;

/// The byline or the date stands at most so many lines under the headline.
const HEADER: usize = 6;
/// A deck may look as good as the headline above it: the upper one wins if it scores less by no more than this.
const DECK: f64 = 0.3;
/// The headline stands at most so many lines above its deck.
const ABOVE_DECK: usize = 3;

/// The place of the headline, and how sure it is, for a body that starts at `body_start`.
///
/// A headline is about what the body is about, is as long as headlines are, does not end in a stop, stands close to the
/// body and just above the byline or the date; the first line of a text is one more often than not. One that ends in a
/// question or a quotation may have been taken for the first line of the body. `is_header` tells bylines and dates.
pub(super) fn headline(
    shapes: &[Shape<'_>],
    body_start: usize,
    is_header: impl Fn(usize) -> bool,
) -> Option<(usize, f64)> {
    let mut vocabulary: HashMap<String, usize> = HashMap::new();
    for word in shapes.iter().skip(body_start).take(SAMPLE).flat_map(|shape| telling_words(shape.text)) {
        *vocabulary.entry(word).or_default() += 1;
    }
    let first = body_start.saturating_sub(FARTHEST);
    let mut header_follows = 0;
    let mut scores: Vec<(usize, f64)> = Vec::new();
    for (place, shape) in shapes.iter().enumerate().take(body_start + 2).skip(first).rev() {
        header_follows = if is_header(place) { HEADER } else { header_follows.saturating_sub(1) };
        if header_follows < HEADER
            && let Some(own) = score(shape, &vocabulary, usize::from(place >= body_start))
        {
            let first = if place == 0 { 0.8 } else { 0.0 };
            let header = if header_follows > 0 { 0.7 } else { 0.0 };
            let far = body_start.saturating_sub(place) as f64 * -0.02;
            scores.push((place, own + first + header + far));
        }
    }
    let &(best_place, best) = scores.iter().max_by(|one, other| one.1.total_cmp(&other.1))?;
    let above = |&&(place, score): &&(usize, f64)| {
        place < best_place && place + ABOVE_DECK >= best_place && score >= best - DECK
    };
    let place = scores.iter().rfind(above).map_or(best_place, |&(place, _)| place);
    (best >= LEAST).then_some((place, if best > 1.5 { 0.95 } else { 0.75 }))
}

/// How much the line itself looks like a headline; `own` is how often the vocabulary has each of its words from itself.
fn score(shape: &Shape<'_>, vocabulary: &HashMap<String, usize>, own: usize) -> Option<f64> {
    let is_date = shape.date_words * 2 > shape.words;
    let is_link = shape.meaning.is_some_and(|meaning| meaning.kind != BlockKind::Caption);
    let is_trail = shape.text.contains(['»', '>', '›']) || shape.text.starts_with("Home ");
    if is_link || is_trail || is_date || !WORDS.contains(&shape.words) || shape.text.starts_with(is_bullet) {
        return None;
    }
    let telling: Vec<String> = telling_words(shape.text).collect();
    let shared =
        telling.iter().filter(|word| vocabulary.get(*word).is_some_and(|&times| times > own)).count();
    let about = shared as f64 / telling.len().max(FEWEST) as f64;
    let length = if USUAL.contains(&shape.words) { 0.6 } else { 0.0 };
    let stop = if shape.text.ends_with(['.', ':']) { -0.8 } else { 0.0 };
    Some(1.6 * about + length + stop)
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
