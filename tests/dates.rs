//! The tables of dates: every expression of dates.tsv is found with its value, and nothing in `not_dates.tsv`.

use proptest::prelude::*;
use quotidian::Document;
use quotidian::analysis::{Article, Date, Published, PublishedBasis};
use quotidian::training::dates;

/// What should be found in a text.
struct Case {
    published: Option<String>,
    text: String,
    expected: Vec<String>,
}

/// The rows of a table that are neither blank nor remarks.
fn rows(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
}

/// A row: published, marked text, types, values, modifiers, ranges; the last two may be left out.
fn case(row: &str) -> Case {
    let columns: Vec<&str> = row.split('\t').collect();
    let column = |place: usize| columns.get(place).copied().unwrap_or_default();
    let list = |place: usize| column(place).split(' ').filter(|entry| !entry.is_empty()).collect::<Vec<_>>();
    let (types, values, mods, ranges) = (list(2), list(3), list(4), list(5));
    let inside = column(1).split('[').skip(1).filter_map(|rest| rest.split_once(']'));
    let expected = inside.enumerate().map(|(place, (words, _))| {
        let entry = |list: &[&str]| list.get(place).copied().unwrap_or("-").to_owned();
        let range = ranges.get(place).map_or(String::new(), |range| format!(" {range}"));
        format!("[{words}] {} {} {}{range}", entry(&types), entry(&values), entry(&mods))
    });
    Case {
        published: Some(column(0).to_owned()).filter(|published| !published.is_empty()),
        text: column(1).replace(['[', ']'], ""),
        expected: expected.collect(),
    }
}

/// The dates of `text`, published on the day given.
fn found(text: &str, published: Option<&str>) -> Vec<Date> {
    let document = Document::new(text);
    let published = published.map(|value| Published {
        value: value.to_owned(),
        basis: PublishedBasis::Given,
        evidence: Vec::new(),
        confidence: 1.0,
    });
    let article = Article {
        headline: None,
        deck: None,
        authors: Vec::new(),
        dateline: None,
        published,
        blocks: Vec::new(),
    };
    dates::resolve(&document, dates::find(&document), &article)
}

/// A date as the table writes it; with its range where the table tells one.
fn shown(date: &Date, text: &str, like: &str) -> String {
    let modifier = date.modifier.map_or("-", |modifier| modifier.label());
    let said =
        format!("[{}] {} {} {modifier}", date.span.of(text), date.kind.label().to_uppercase(), date.value);
    if like.ends_with(" none") && date.range.is_none() {
        return format!("{said} none");
    }
    match &date.range {
        Some(range) if like.contains("..") => format!("{said} {}..{}", range.from, range.to),
        _ => said,
    }
}

/// The rows of `table` that come out otherwise, each with what was expected and what was found.
fn failures(table: &str) -> Vec<String> {
    let check = |Case { published, text, expected }: Case| {
        let dates = found(&text, published.as_deref());
        let like = |place: usize| expected.get(place).map_or("", String::as_str);
        let got: Vec<String> =
            dates.iter().enumerate().map(|(place, date)| shown(date, &text, like(place))).collect();
        (got != expected)
            .then(|| format!("{text}\n  expected {}\n  found    {}", expected.join(", "), got.join(", ")))
    };
    rows(table).map(case).filter_map(check).collect()
}

/// The rows of `table` in which something is found, each with what.
fn finds(table: &str) -> Vec<String> {
    let words = |text: &str| -> Vec<String> {
        found(text, Some("2022-03-02")).iter().map(|date| date.span.of(text).to_owned()).collect()
    };
    rows(table)
        .filter(|text| !words(text).is_empty())
        .map(|text| format!("{text} {:?}", words(text)))
        .collect()
}

#[test]
fn every_expression_of_the_table_is_found_with_its_value() {
    let failures = failures(include_str!("dates.tsv"));
    assert!(failures.is_empty(), "{} rows\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn nothing_is_found_where_nothing_is_told() {
    let finds = finds(include_str!("not_dates.tsv"));
    assert!(finds.is_empty(), "{} rows\n{}", finds.len(), finds.join("\n"));
}

#[test]
fn a_weekday_says_why_it_is_that_day() {
    let dates = found("He spoke on Tuesday.", Some("2022-03-02"));
    assert_eq!(dates[0].reason, "the last Tuesday up to the publication date, 2022-03-02");
    let dates = found("He spoke on Tuesday.", None);
    assert_eq!(dates[0].reason, "no publication date is known");
}

/// Words, marks and numbers at the edges of what dates are made of.
const PIECES: &[&str] = &[
    "May",
    "Nov.",
    "Tuesday",
    "the",
    "a",
    "of",
    "last",
    "year",
    "years",
    "ago",
    "mid",
    "-",
    "–",
    ",",
    "'",
    "’",
    ".",
    "1",
    "31",
    "2019",
    "9999",
    "0",
    "4294967295",
    "99/99/99",
    "03/04/2022",
    "2019-11-19",
    "24:59",
    "7:07",
    "p.m.",
    "p",
    "m",
    "BC",
    "century",
    "decades",
    "thousand",
    "twenty",
    "second",
    "quarter",
    "and",
    "half",
    "every",
    "this",
    "that",
    "same",
    "morning",
    "earlier",
    "from now",
    "\n",
    "é",
    "“",
    "32,768",
    "40th",
    "9999s",
    "in",
    "Easter",
    "Sun",
    "the end of",
];

proptest! {
    #[test]
    fn no_text_breaks_the_dates_and_their_spans_never_overlap(
        words in prop::collection::vec(prop::sample::select(PIECES), 0..24),
        glue in prop::sample::select(&[" ", "", "-"][..]),
        published in prop::sample::select(&[None, Some("2022-03-02"), Some("9999-12-31"), Some("-009999-01-01")][..]),
    ) {
        let text = words.join(glue);
        let mut end = 0;
        for date in found(&text, published) {
            prop_assert!(date.span.start >= end && !date.span.of(&text).is_empty());
            prop_assert!(!date.value.is_empty() && !date.reason.is_empty());
            end = date.span.end;
        }
    }
}
