//! Runs: lines in a row that are not of the article, which a reader passes over, and what they are called together.

use super::parts::LineRun;
use crate::analysis::article::{Block, BlockKind};
use crate::analysis::rules::LineRule;

/// Fewer lines than this are left standing, unless they have more than `SHORT` characters together.
const MANY: usize = 3;
const SHORT: usize = 240;
/// Sorts of line that a run's title tells; of more, the most frequent.
const TOLD: usize = 3;

/// The runs that are worth folding, in order. None where there is no other line: what would be left to read?
pub(super) fn runs(text: &str, blocks: &[Block]) -> Vec<LineRun> {
    let is_junk = |block: &Block| block.kind == BlockKind::Boilerplate;
    if blocks.iter().all(is_junk) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut first = 0;
    for lines in blocks.chunk_by(|one, next| is_junk(one) == is_junk(next)) {
        let last = first + lines.len() - 1;
        if lines.first().is_some_and(is_junk) && (lines.len() >= MANY || is_long(text, lines)) {
            found.push(LineRun { first: first as u32, last: last as u32, title: title(lines) });
        }
        first = last + 1;
    }
    found
}

fn is_long(text: &str, lines: &[Block]) -> bool {
    let span = lines.first().zip(lines.last()).map(|(first, last)| first.span.join(last.span));
    span.is_some_and(|span| span.of(text).chars().nth(SHORT).is_some())
}

/// "5 lines not of the article: share buttons, advertising".
fn title(lines: &[Block]) -> String {
    let count = count(lines.len());
    let mut sorts = sorts(lines);
    if sorts.is_empty() {
        let above = lines.first().is_some_and(|line| line.rule == LineRule::Above);
        return format!("{count} {} the article", if above { "above" } else { "below" });
    }
    let more = if sorts.len() > TOLD { " and more" } else { "" };
    let told: Vec<&str> = std::iter::from_fn(|| most(&mut sorts)).take(TOLD).collect();
    format!("{count} not of the article: {}{more}", told.join(", "))
}

/// Takes out what most lines are, of two the earlier.
fn most(sorts: &mut Vec<(&'static str, usize)>) -> Option<&'static str> {
    let (place, _) = sorts.iter().enumerate().rev().max_by_key(|(_, (_, count))| *count)?;
    Some(sorts.remove(place).0)
}

/// What the lines are, but for their place, with how many are so.
fn sorts(lines: &[Block]) -> Vec<(&'static str, usize)> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for sort in lines.iter().filter_map(|line| line.rule.several()) {
        match counts.iter_mut().find(|(known, _)| *known == sort) {
            Some((_, count)) => *count += 1,
            None => counts.push((sort, 1)),
        }
    }
    counts
}

/// "1 line", "1,234 lines".
fn count(lines: usize) -> String {
    if lines == 1 {
        return "1 line".to_owned();
    }
    let digits = lines.to_string();
    let mut told = String::with_capacity(digits.len() + 10);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            told.push(',');
        }
        told.push(digit);
    }
    told + " lines"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    /// Lines of ten bytes that are not of the article for these rules.
    fn junk(rules: &[LineRule]) -> Vec<Block> {
        let block = |(place, &rule): (usize, &LineRule)| Block {
            span: Span::at(place * 10, 9),
            kind: BlockKind::Boilerplate,
            rule,
            reason: rule.sentence().into(),
            confidence: 0.9,
            duplicate_of: None,
        };
        rules.iter().enumerate().map(block).collect()
    }

    #[test]
    fn a_run_is_called_by_what_most_of_its_lines_are() {
        use LineRule::{Above, Advertising, Below, Button, Comments, Legal, Navigation, ShareButton};
        let cases: &[(&str, &[LineRule])] = &[
            ("1 line not of the article: navigation", &[Navigation]),
            ("2 lines above the article", &[Above, Above]),
            ("1 line below the article", &[Below]),
            ("3 lines not of the article: share buttons, comments", &[Comments, ShareButton, ShareButton]),
            ("2 lines not of the article: legal notices", &[Below, Legal]),
            (
                "5 lines not of the article: buttons, navigation, comments and more",
                &[Button, Button, Navigation, Comments, Advertising],
            ),
            ("1,234 lines above the article", &[Above; 1234]),
        ];
        for (expected, rules) in cases {
            assert_eq!(title(&junk(rules)), *expected);
        }
    }

    #[test]
    fn three_lines_in_a_row_are_folded_and_one_or_two_where_they_are_long() {
        let text = "0123456789".repeat(60);
        let mut blocks = junk(&[LineRule::Navigation; 8]);
        blocks[3].kind = BlockKind::Paragraph;
        blocks[5].kind = BlockKind::Paragraph;
        let places = |blocks: &[Block]| -> Vec<(u32, u32)> {
            runs(&text, blocks).iter().map(|run| (run.first, run.last)).collect()
        };
        assert_eq!(places(&blocks), [(0, 2)]);
        blocks[7].span.end = blocks[6].span.start + 240;
        assert_eq!(places(&blocks), [(0, 2)]);
        blocks[7].span.end += 1;
        assert_eq!(places(&blocks), [(0, 2), (6, 7)]);
    }

    #[test]
    fn where_nothing_is_of_the_article_nothing_is_folded() {
        assert_eq!(runs(&"x".repeat(100), &junk(&[LineRule::Navigation; 4])), []);
        assert_eq!(runs("", &[]), []);
    }
}
