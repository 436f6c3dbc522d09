//! Whole articles and what is found in them, as words a person can check: `tests/golden/NAME.txt` and `NAME.expected`.
//!
//! After a change that is meant to show, `QUOTIDIAN_BLESS=1 cargo test --test cases` writes the expectations anew;
//! read the difference before you commit it.

use quotidian::analysis::{Analysis, Block, Date, Entity, Quote};
use quotidian::{Excerpt, OffsetUnit, Options, analyze};
use std::collections::BTreeMap;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Declares one test an article.
macro_rules! golden {
    ($($name:ident)+) => {
        $(
            #[test]
            fn $name() {
                check(
                    stringify!($name),
                    include_str!(concat!("../golden/", stringify!($name), ".txt")),
                    include_str!(concat!("../golden/", stringify!($name), ".expected")),
                );
            }
        )+
    };
}

golden! { british ceasefire hearing no_date whole_page }

fn check(name: &str, text: &str, expected: &str) {
    let found = rendered(&analyze(text, &Options::default()).excerpts(text, OffsetUnit::Utf8));
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("QUOTIDIAN_BLESS").is_some() {
        std::fs::write(format!("tests/golden/{name}.expected"), found)
            .expect("the folder of the expectations can be written");
        return;
    }
    let difference = difference(expected, &found);
    assert!(difference.is_empty(), "{name}: expected (-) and found (+)\n{difference}");
}

/// The lines that stand in one of the two alone.
fn difference(expected: &str, found: &str) -> String {
    let missing = expected
        .lines()
        .filter(|line| !found.lines().any(|other| other == *line))
        .map(|line| ["- ", line, "\n"]);
    let added = found
        .lines()
        .filter(|line| !expected.lines().any(|other| other == *line))
        .map(|line| ["+ ", line, "\n"]);
    missing.chain(added).flatten().collect()
}

fn rendered(analysis: &Analysis<Excerpt>) -> String {
    let mut lines = Vec::new();
    let article = &analysis.article;
    let words =
        |found: &Option<Excerpt>| found.as_ref().map_or("none".to_owned(), |excerpt| excerpt.text.clone());
    let authors: Vec<&str> = article.authors.iter().map(|author| author.text.as_str()).collect();
    lines.push(format!("deck: {}", words(&article.deck)));
    lines.push(format!(
        "authors: {}",
        if authors.is_empty() { "none".to_owned() } else { authors.join(", ") }
    ));
    lines.push(format!("dateline: {}", words(&article.dateline)));
    let published = article.published.as_ref();
    lines.push(
        published.map_or("published: unknown".to_owned(), |day| {
            format!("published: {} {:?}", day.value, day.basis)
        }),
    );
    lines.extend(analysis.warnings.iter().map(|warning| format!("warning: {:?}", warning.code)));
    section(&mut lines, "BLOCKS", article.blocks.iter().map(block));
    section(&mut lines, "ENTITIES", analysis.entities.iter().map(entity));
    section(&mut lines, "QUOTES", analysis.quotes.iter().map(quote));
    section(&mut lines, "DATES", analysis.dates.iter().map(date));
    lines.join("\n") + "\n"
}

fn section(lines: &mut Vec<String>, title: &str, rows: impl Iterator<Item = String>) {
    lines.push(format!("\n{title}"));
    lines.extend(rows);
}

fn block(block: &Block<Excerpt>) -> String {
    let start: String = block.span.text.chars().take(60).collect();
    let repeats = block.duplicate_of.map_or(String::new(), |place| format!(" (repeats block {place})"));
    format!("{:?}{repeats}: {start}", block.kind)
}

fn entity(entity: &Entity<Excerpt>) -> String {
    let mut surfaces: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    for mention in &entity.mentions {
        *surfaces.entry((!mention.counted, &mention.span.text)).or_default() += 1;
    }
    let shown = surfaces.iter().map(|((uncounted, words), times)| {
        format!("{words} ×{times}{}", if *uncounted { " not counted" } else { "" })
    });
    let roles =
        if entity.roles.is_empty() { String::new() } else { format!(" [{}]", entity.roles.join("; ")) };
    format!("{:?} {}{roles}: {}", entity.kind, entity.name, shown.collect::<Vec<_>>().join(", "))
}

fn quote(quote: &Quote<Excerpt>) -> String {
    let part =
        |found: &Option<Excerpt>| found.as_ref().map_or("none".to_owned(), |excerpt| excerpt.text.clone());
    let content: Vec<String> = quote.content.iter().map(|piece| format!("    {}", piece.text)).collect();
    let speaker = &quote.speaker;
    let unnamed = if speaker.anonymous { ", unnamed" } else { "" };
    let reason = speaker.reason.as_ref().map_or(String::new(), |reason| format!(" ({reason})"));
    let name = speaker.name.as_deref().unwrap_or("nobody");
    let entity = speaker.entity.map_or(String::new(), |entity| format!(" {entity}"));
    format!(
        "{:?} by {name}{entity}, {:?}{unnamed}{reason}; source “{}”, cue “{}”{}\n{}",
        quote.kind,
        speaker.kind,
        part(&quote.source),
        part(&quote.cue),
        saying(quote),
        content.join("\n")
    )
}

/// When, to whom and by what means it was said, as far as that is told.
fn saying(quote: &Quote<Excerpt>) -> String {
    let day = quote.said.as_ref().map(|said| format!("; said {} ({:?})", said.value, said.basis));
    let to = quote.to.as_ref().map(|to| format!("; to “{}”", to.text));
    let medium = quote.medium.as_ref().map(|medium| format!("; by “{}”", medium.text));
    [day, to, medium].into_iter().flatten().collect()
}

fn date(date: &Date<Excerpt>) -> String {
    let modifier = date.modifier.map_or(String::new(), |modifier| format!(" {modifier:?}"));
    let range =
        date.range.as_ref().map_or("no days".to_owned(), |range| format!("{} to {}", range.from, range.to));
    format!("{}: {:?} {}{modifier}, {:?}, {range}", date.span.text, date.kind, date.value, date.basis)
}
