//! Date lines: those that are there to say when the article appeared.

use super::shape::LineShape;
use crate::analysis::BlockKind;

/// A date line has at most so many words that are not part of a date.
const BESIDE_DATE: usize = 7;

/// Whether the line is there to say when the article appeared.
pub(in crate::article) fn is_date_line(shape: &LineShape<'_>) -> bool {
    let beside = shape.words - shape.date_words.min(shape.words);
    let dated = shape.day.is_some()
        && beside <= BESIDE_DATE
        && !(shape.ends && beside > 3 && !shape.says(BlockKind::Published));
    let ago = shape.says(BlockKind::Published) && shape.words <= 6;
    dated || ago || (shape.says(BlockKind::Published) && shape.date_words > 0 && beside <= BESIDE_DATE)
}
