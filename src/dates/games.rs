//! Games: the quarters of a game are no quarters of a year.

use super::meaning::{CalendarName, Expression, Meaning, Unit, When, YearOf};
use crate::text::Document;

/// Words of games, in lower case. Each is rare where companies and economies are reported on.
const OF_GAMES: &[&str] = &[
    "assist",
    "assists",
    "ball",
    "basketball",
    "coach",
    "defense",
    "defensive",
    "football",
    "game",
    "games",
    "goal",
    "guard",
    "halftime",
    "kick",
    "offense",
    "offensive",
    "overtime",
    "quarterback",
    "rebound",
    "rebounds",
    "referee",
    "score",
    "scored",
    "scoring",
    "teammate",
    "teammates",
    "touchdown",
    "touchdowns",
    "turnover",
    "turnovers",
    "yard",
    "yards",
];

/// Words of companies and economies, in lower case.
const OF_MONEY: &[&str] = &[
    "analyst",
    "analysts",
    "billion",
    "cents",
    "company",
    "companies",
    "earned",
    "earnings",
    "economic",
    "economy",
    "gdp",
    "growth",
    "income",
    "inflation",
    "investors",
    "loss",
    "losses",
    "market",
    "million",
    "net",
    "operating",
    "profit",
    "profits",
    "revenue",
    "revenues",
    "sales",
    "shares",
    "stock",
];

/// `expressions` without the quarters that have no year, where `document` tells of a game.
pub(super) fn leave_out(document: &Document<'_>, expressions: &mut Vec<Expression>) {
    if expressions.iter().any(is_quarter) && is_of_a_game(document) {
        expressions.retain(|expression| !is_quarter(expression));
    }
}

/// A quarter that could be one of a game: "the third quarter", "the quarter".
fn is_quarter(expression: &Expression) -> bool {
    matches!(
        expression.meaning,
        Meaning::Point {
            when: When::Named { name: CalendarName::Quarter(_), year: YearOf::Untold, .. }
                | When::Unit { unit: Unit::Quarter, .. },
            ..
        }
    )
}

/// Whether words of games stand in it more often than words of companies.
fn is_of_a_game(document: &Document<'_>) -> bool {
    let mut balance = 0_i32;
    for token in document.tokens() {
        let word = document.words(token.span);
        let any = |words: &[&str]| words.iter().any(|known| word.eq_ignore_ascii_case(known));
        balance += i32::from(any(OF_GAMES)) - i32::from(any(OF_MONEY));
    }
    balance > 0
}

#[cfg(test)]
mod tests {
    use crate::dates::find;
    use crate::text::Document;

    #[test]
    fn quarters_of_games_are_told_from_quarters_of_years() {
        let game =
            "He scored two touchdowns in the third quarter of the game, and the quarter ended with a goal.";
        assert_eq!(find(&Document::new(game)), []);
        let report = "The company earned $2 million in the third quarter, but the game it sells did badly.";
        assert_eq!(find(&Document::new(report)).len(), 1);
    }
}
