//! Finding: the longest forms from left to right, joined with their neighbours, widened by what modifies them.

use super::join::join;
use super::meaning::Expression;
use super::modify::widen;
use super::piece::Piece;
use super::reader::{LineReader, classify};
use super::series::complete;
use super::{forms, games, order};
use crate::text::Document;

/// The temporal expressions of the text, in order, without overlaps. None crosses a line.
pub fn find(document: &Document<'_>) -> Vec<Expression> {
    let words = classify(document);
    let mut found = Vec::new();
    for line in document.lines() {
        let reader = LineReader::new(document, &words, &line.tokens);
        let mut floor = line.tokens.start;
        for piece in complete(&reader, join(&reader, pieces(&reader))) {
            found.extend(widen(&reader, piece, floor));
            floor = piece.end;
        }
    }
    order::settle(document, &mut found);
    games::leave_out(document, &mut found);
    found
}

/// The longest find at each place, going on after it.
fn pieces(reader: &LineReader<'_, '_>) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut place = reader.places().start;
    while place < reader.places().end {
        match forms::longest(reader, place) {
            Some(forms::Recognised { end, meaning, alone }) if end > place => {
                found.push(Piece { start: place, end, meaning, alone });
                place = end;
            }
            _ => place += 1,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Day;
    use jiff::civil::Weekday;

    #[test]
    fn date_lines_state_their_day_however_they_are_written() {
        let day = |year, month, day| Some(Day::constant(year, month, day));
        let cases = [
            ("Published 7:07 PM EST Nov 19, 2019", day(2019, 11, 19)),
            ("20/11/2019", day(2019, 11, 20)),
            ("NOVEMBER 20, 2019 10:43", day(2019, 11, 20)),
            ("Example Wire November 18, 2019 11:03 PM", day(2019, 11, 18)),
            ("PUBLISHED WED, NOV 20 2019", day(2019, 11, 20)),
            ("Last updated: 2019-11-18T22:05:36Z", day(2019, 11, 18)),
            ("11/08/23 5:19pm", day(2023, 11, 8)),
            ("May 18", None),
            ("Tuesday night", None),
        ];
        for (text, expected) in cases {
            let found = find(&Document::new(text));
            assert_eq!(found.len(), 1, "in {text}");
            assert_eq!(found[0].stated_day(), expected, "in {text}");
        }
    }

    #[test]
    fn weekdays_and_days_without_a_year_can_be_asked_for() {
        let found = find(&Document::new("Tuesday night, last Friday, Saturday, May 14, and 2019"));
        let weekdays: Vec<Option<Weekday>> = found.iter().map(Expression::weekday).collect();
        assert_eq!(weekdays, [Some(Weekday::Tuesday), None, None, None]);
        assert_eq!(found[2].day_without_year(), Some((5, 14, Some(Weekday::Saturday))));
        let relative: Vec<bool> = found.iter().map(Expression::is_relative).collect();
        assert_eq!(relative, [true, true, true, false]);
    }
}
