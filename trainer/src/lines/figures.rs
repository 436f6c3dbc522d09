//! Figures of a page's structure: how much of the body is found, the headline, the lines that are not the article.

use super::pages::{Page, folded};
use quotidian::Document;
use quotidian::analysis::{Article, BlockKind};
use std::collections::HashMap;

/// Counts over pages.
#[derive(Clone, Default)]
pub(crate) struct Figures {
    pastes: f64,
    precision: f64,
    recall: f64,
    body: f64,
    headlines: [(f64, f64); 2],
    junk_right: f64,
    junk_found: f64,
    junk_there: f64,
    /// What went wrong, in words.
    pub(crate) errors: Vec<String>,
    /// By twentieth of the confidence: lines that are rightly told to be the article or not, and lines in all.
    calibration: [(f64, f64); 20],
}

impl Figures {
    pub(crate) fn add(&mut self, page: &Page, document: &Document<'_>, article: &Article) {
        let headline = article.headline.map(|span| folded(document.words(span)));
        if let Some(gold) = &page.gold.headline {
            let kind = &mut self.headlines[usize::from(page.gold.body.is_none())];
            let right = headline.as_ref() == Some(&folded(gold));
            kind.0 += f64::from(u8::from(right));
            if !right {
                let found = article.headline.map_or("none", |span| document.words(span));
                self.errors.push(format!("headline: {gold} <- {found}"));
            }
            kind.1 += 1.0;
        }
        match &page.gold.body {
            Some(gold) => self.add_body(gold, document, article),
            None => self.add_junk(page, article),
        }
    }

    fn add_body(&mut self, gold: &str, document: &Document<'_>, article: &Article) {
        let is_body = |kind: BlockKind| {
            use BlockKind::{List, Paragraph, Quotation, Subheading};
            matches!(kind, Paragraph | Subheading | List | Quotation)
        };
        let lines = article.blocks.iter().filter(|block| is_body(block.kind));
        let found: Vec<&str> = lines.map(|block| document.words(block.span)).collect();
        let (gold, found) = (shingles(gold), shingles(&found.join("\n")));
        let shared: usize =
            gold.iter().map(|(shingle, &times)| times.min(found.get(shingle).copied().unwrap_or(0))).sum();
        let share =
            |all: &HashMap<Vec<String>, usize>| shared as f64 / all.values().sum::<usize>().max(1) as f64;
        let (precision, recall) = (share(&found), share(&gold));
        self.pastes += 1.0;
        self.precision += precision;
        self.recall += recall;
        if 2.0 * precision * recall < 0.9 * (precision + recall) || shared == 0 {
            let headline = article.headline.map_or("none", |span| document.words(span));
            self.errors.push(format!("body: P {precision:.2} R {recall:.2} below: {headline}"));
        }
        if shared > 0 {
            self.body += 2.0 * precision * recall / (precision + recall);
        }
    }

    fn add_junk(&mut self, page: &Page, article: &Article) {
        for block in &article.blocks {
            let start = block.span.start as usize;
            let junk = page.gold.ignored.iter().any(|&(from, to)| (from..to).contains(&start));
            let told = block.kind == BlockKind::Boilerplate;
            self.junk_right += f64::from(u8::from(junk && told));
            self.junk_found += f64::from(u8::from(told));
            self.junk_there += f64::from(u8::from(junk));
            let place = (1..20).filter(|step| block.confidence * 20.0 >= f64::from(*step)).count();
            let bucket = &mut self.calibration[place];
            bucket.0 += f64::from(u8::from(junk == told));
            bucket.1 += 1.0;
        }
    }

    pub(crate) fn join(&mut self, other: &Self) {
        self.pastes += other.pastes;
        self.precision += other.precision;
        self.recall += other.recall;
        self.body += other.body;
        self.errors.extend(other.errors.iter().cloned());
        for (own, other) in self.headlines.iter_mut().zip(other.headlines) {
            own.0 += other.0;
            own.1 += other.1;
        }
        self.junk_right += other.junk_right;
        self.junk_found += other.junk_found;
        self.junk_there += other.junk_there;
        for (own, other) in self.calibration.iter_mut().zip(other.calibration) {
            own.0 += other.0;
            own.1 += other.1;
        }
    }

    /// The figures in per cent, by name.
    pub(crate) fn table(&self) -> Vec<(String, f64)> {
        let share = |part: f64, all: f64| if all > 0.0 { 100.0 * part / all } else { 0.0 };
        let (precision, recall) =
            (share(self.junk_right, self.junk_found), share(self.junk_right, self.junk_there));
        let name = |name: &str, value: f64| (name.to_owned(), value);
        let mut table = vec![
            name("body of pasted pages, P", share(self.precision, self.pastes)),
            name("body of pasted pages, R", share(self.recall, self.pastes)),
            name("body of pasted pages, F", share(self.body, self.pastes)),
            name("headline of pasted pages", share(self.headlines[0].0, self.headlines[0].1)),
            name("headline of articles", share(self.headlines[1].0, self.headlines[1].1)),
            name("lines that are not the article, P", precision),
            name("lines that are not the article, R", recall),
            name(
                "lines that are not the article, F",
                share(2.0 * self.junk_right, self.junk_found + self.junk_there),
            ),
        ];
        for (bucket, (right, all)) in self.calibration.iter().enumerate().filter(|(_, bucket)| bucket.1 > 0.0)
        {
            let from = bucket as f64 / 20.0;
            table.push((
                format!("{all} lines said to be sure to {from:.2} or more: right"),
                share(*right, *all),
            ));
        }
        table
    }
}

/// Four words in a row, and how often they stand there.
fn shingles(text: &str) -> HashMap<Vec<String>, usize> {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let mut counts = HashMap::new();
    for four in words.windows(4.min(words.len()).max(1)) {
        *counts.entry(four.to_vec()).or_default() += 1;
    }
    counts
}
