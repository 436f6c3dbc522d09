//! Saying: when, to whom and by what means a quote was said, as far as the article tells; and its words as one would copy them.
//!
//! What stands in the clause of attribution is read first, quote by quote; then what an occasion tells is carried to
//! the other quotes that are plainly of it. When in doubt, nothing: an unknown day is better than a wrong one.
//!
//! To change
//! - which words belong to an attribution: `surroundings`; what a noun phrase is: `phrase`
//! - what tells the day there: `day`; the addressee: `addressee`; the means or the occasion: `medium`
//! - what is told where nobody is quoted: `events`; what is carried from quote to quote: `occasion`
//! - what is copied: `clause`; which nouns are media and occasions: `data/words/nouns.tsv`

mod addressee;
#[cfg(test)]
mod cases;
mod clause;
mod day;
mod events;
mod medium;
mod occasion;
mod path;
mod phrase;
mod setting;
mod surroundings;
mod telling;

use crate::analysis::{Article, Date, Entity, Quote};
use crate::quotes::Reading;
use setting::Setting;
use telling::Telling;

/// `quotes` with all that the article tells of when, to whom and how they were said, and with their clauses.
pub(crate) fn complete(
    reading: &Reading<'_>,
    article: &Article,
    dates: &[Date],
    entities: &[Entity],
    mut quotes: Vec<Quote>,
) -> Vec<Quote> {
    let setting = Setting::new(reading, article, dates, &quotes);
    let mut tellings: Vec<Telling> = quotes.iter().map(|quote| Telling::read(&setting, quote)).collect();
    events::carry(&setting, entities, &quotes, &mut tellings);
    occasion::carry(&setting, &quotes, &mut tellings);
    let meant = addressee::Whom::new(entities);
    for (quote, telling) in quotes.iter_mut().zip(tellings) {
        quote.said = telling.day.and_then(|day| day.said(&setting));
        quote.to = telling.to;
        quote.to_entity = telling.to.and_then(|words| meant.entity(words));
        quote.medium = telling.medium;
        quote.clause = clause::clause(&setting, quote);
    }
    quotes
}
