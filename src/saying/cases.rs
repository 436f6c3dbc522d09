//! Cases for tests: sentences with what is told of their first quote marked, `@day@ >addressee< ~medium~`.

use crate::analysis::{Date, Quote, parse_day};
use crate::quotes::Reading;
use crate::text::Document;
use crate::{article, dates, discourse, entities, names, quotes};

/// Marks what is told of the first quote of every case anew and compares.
pub(super) fn check(cases: &[&str]) {
    let wrong = cases.iter().map(|case| (*case, marked(&case.replace(['@', '>', '<', '~'], ""), 0)));
    let wrong: Vec<String> =
        wrong.filter(|(case, found)| case != found).map(|(case, found)| format!("{case}\n{found}")).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n\n"));
}

/// The quotes of `text`, which appeared on a Wednesday, 20 November 2019, and its dates.
pub(super) fn quotes_of(text: &str) -> (Vec<Quote>, Vec<Date>) {
    let document = Document::new(text);
    let expressions = dates::find(&document);
    let article = article::structure(&document, &expressions, parse_day("2019-11-20").ok());
    let dates = dates::resolve(&document, expressions, &article);
    let entities = entities::resolve(&document, &article, names::recognise(&document, &article));
    let reading = Reading::new(&document, &article);
    let (entities, quotes) = discourse::resolve(&reading, &article, &quotes::find(&reading), entities);
    (super::complete(&reading, &article, &dates, &entities, quotes), dates)
}

/// `text` with what is told of the quote at `place` marked.
pub(super) fn marked(text: &str, place: usize) -> String {
    let (quotes, dates) = quotes_of(text);
    let Some(quote) = quotes.get(place) else { return format!("no quote in: {text}") };
    let day = quote.said.as_ref().and_then(|said| dates.get(said.date?)).map(|date| date.span);
    let mut marks: Vec<(u32, u8, char)> = Vec::new();
    for (span, opening, closing) in [(day, '@', '@'), (quote.to, '>', '<'), (quote.medium, '~', '~')] {
        if let Some(span) = span {
            let outer = if opening == '~' { 1 } else { 2 };
            marks.push((span.start, outer, opening));
            marks.push((span.end, 3 - outer, closing));
        }
    }
    marks.sort_unstable();
    let mut marked = text.to_owned();
    for (at, _, mark) in marks.into_iter().rev() {
        marked.insert(at as usize, mark);
    }
    marked
}
