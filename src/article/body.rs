//! The body: which stretch of lines is the running text of the article.

use super::shape::Shape;
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

fn weight(shape: &Shape<'_>) -> i64 {
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
pub(super) fn body(shapes: &[Shape<'_>]) -> Range<usize> {
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
    let end = cut(shapes, &best, best_sum);
    best.start..end
}

/// An article of this many words can be over.
const ENOUGH: i64 = 120;
/// So many lines of running text in a row are an article that goes on, not teasers of others.
const GOES_ON: usize = 3;

/// Where the article is over before the stretch ends: at a line that says so, when what follows is less than what
/// stands before and is not a run of paragraphs.
fn cut(shapes: &[Shape<'_>], body: &Range<usize>, whole: i64) -> usize {
    let mut longest_run_after = vec![0; body.len() + 1];
    let mut run = 0;
    for (place, shape) in shapes.iter().enumerate().take(body.end).skip(body.start).rev() {
        run = if shape.is_running() { run + 1 } else { 0 };
        let (before, after) = longest_run_after.split_at_mut(place - body.start + 1);
        if let (Some(own), Some(next)) = (before.last_mut(), after.first()) {
            *own = run.max(*next);
        }
    }
    let mut sum = 0;
    for (place, shape) in shapes.iter().enumerate().take(body.end).skip(body.start) {
        let goes_on = longest_run_after.get(place - body.start).is_some_and(|&run| run >= GOES_ON);
        if shape.says_end() && sum >= ENOUGH && whole - sum < sum && !goes_on {
            return place;
        }
        sum += weight(shape).max(0);
    }
    body.end
}
