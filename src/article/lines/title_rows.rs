//! Titles of other articles between the headline and the text: many short lines in a row, none of them a sentence.

use super::captions;
use super::shape::LineShape;
use crate::article::parts::Part;

/// So many lines in a row are a list. Summaries under a headline seldom have as many points.
const ROW: usize = 5;

/// A title has so many words; points of a summary are longer.
const WORDS: std::ops::RangeInclusive<usize> = 3..=12;

/// For each line whether it stands in a row of titles.
pub(in crate::article) fn in_rows(shapes: &[LineShape<'_>], parts: &[Part]) -> Vec<bool> {
    let mut found = vec![false; shapes.len()];
    let titles: Vec<bool> = shapes.iter().zip(parts).map(|(shape, part)| is_title(shape, *part)).collect();
    let mut start = 0;
    for row in titles.chunk_by(|one, next| one == next) {
        let lines = start..start + row.len();
        start = lines.end;
        if row.first() == Some(&true) && row.len() >= ROW {
            found.iter_mut().take(lines.end).skip(lines.start).for_each(|line| *line = true);
        }
    }
    found
}

fn is_title(shape: &LineShape<'_>, part: Part) -> bool {
    matches!(part, Part::Header | Part::Aside)
        && shape.meaning.is_none()
        && shape.day.is_none()
        && WORDS.contains(&shape.words)
        && (!shape.ends || shape.text.ends_with('?'))
        && !captions::ends_with_credit(shape.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::lines::shape::shapes;
    use crate::text::Document;

    fn rows(text: &str) -> Vec<bool> {
        let document = Document::new(text);
        let shapes = shapes(&document, &[]);
        let parts = vec![Part::Header; shapes.len()];
        in_rows(&shapes, &parts)
    }

    #[test]
    fn five_titles_in_a_row_are_a_list() {
        let list = "Bakers ask for cheaper flour\nWhy bread rises in the north\nWho eats the most cake?\n\
                    Ovens get smaller again\nThe town that bakes at night";
        assert_eq!(rows(list), [true; 5]);
    }

    #[test]
    fn points_and_captions_are_none() {
        let points = "The mayor opened the bridge on Monday\nIt took nine years and three builders\n\
                      Ferries stop at the end of May";
        assert_eq!(rows(points), [false; 3]);
        let captions =
            ["The mayor looks on (AP photo)", "It rained.", "The bridge at night, seen from the hill"];
        assert_eq!(rows(&[captions, captions].concat().join("\n")), [false; 6]);
    }
}
