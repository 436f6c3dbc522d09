//! The densest stretch of running text: a first guess at where the article is.

use crate::article::lines::shape::LineShape;
use std::ops::Range;

/// What a line adds to the stretch it lies in. Running text adds its words, up to this many.
const MOST: i64 = 60;
/// A short line: a sub-heading, but also an entry of a menu.
const SHORT: i64 = -3;
/// A line as long as a sentence but without its stop: a link to another article, mostly.
const LINK: i64 = -8;
/// A line that says it is not the article.
const NOT_ARTICLE: i64 = -6;
/// A line that says the article is over.
const OVER: i64 = -60;

fn weight(shape: &LineShape<'_>) -> i64 {
    match shape {
        shape if shape.says_end() => OVER,
        shape if shape.is_running() => i64::try_from(shape.words).map_or(MOST, |words| words.min(MOST)),
        shape if shape.meaning.is_some() => NOT_ARTICLE,
        shape if shape.words < 8 => SHORT,
        _ => LINK,
    }
}

/// The stretch of lines whose weights add up highest: from the first to the last line of the running text.
/// Empty at the end of the text where no line is running text.
pub(super) fn stretch(shapes: &[LineShape<'_>]) -> Range<usize> {
    let (mut best, mut best_sum) = (shapes.len()..shapes.len(), 0);
    let (mut start, mut sum) = (0, 0);
    for (place, shape) in shapes.iter().enumerate() {
        sum += weight(shape);
        if sum <= 0 {
            (start, sum) = (place + 1, 0);
        } else if sum > best_sum {
            (best, best_sum) = (start..place + 1, sum);
        }
    }
    best
}
