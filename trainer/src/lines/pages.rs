//! Annotated pages: pasted pages and whole articles, with the part of each line, and pages put together from two.

use crate::lists::source;
use quotidian::Document;
use quotidian::training::article::parts::Part;
use serde::Deserialize;
use std::io;
use std::path::Path;

/// A page with what is known of it.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) text: String,
    /// The part of each line that is not blank.
    pub(crate) parts: Vec<Part>,
    pub(crate) gold: Gold,
}

/// What a person says of the page.
#[derive(Clone)]
pub(crate) struct Gold {
    pub(crate) headline: Option<String>,
    /// The text of the article, of a page pasted whole.
    pub(crate) body: Option<String>,
    /// The stretches that are not the article, in bytes.
    pub(crate) ignored: Vec<(usize, usize)>,
}

#[derive(Deserialize)]
struct Paste {
    text: String,
    body: String,
    headline: Option<String>,
}

#[derive(Deserialize)]
struct Article {
    text: String,
    structure: Structure,
    /// In code points.
    ignore: Vec<(usize, usize)>,
}

#[derive(Deserialize)]
struct Structure {
    headline: Option<String>,
    deck: Option<String>,
    byline: Option<Vec<String>>,
    published_text: Option<String>,
    captions: Option<Vec<String>>,
}

/// So many articles are read that are nothing but an article.
const CLEAN: usize = 60;

#[derive(Deserialize)]
struct Clean {
    text: String,
}

/// Articles in `folder` that are nothing but an article, their headline first.
///
/// # Errors
/// The file cannot be read, or a line of it is not what it should be.
pub(crate) fn clean(folder: &Path) -> io::Result<Vec<Page>> {
    let articles = source::read(&folder.join("quotes/polnear_speech-train.jsonl.gz"))?;
    let page = |line: &str| -> io::Result<Page> {
        let Clean { text } = serde_json::from_str(line)?;
        // The corpus ends its headlines with a stop, which newspapers do not.
        let text = text.replacen(".\n", "\n", 1);
        let mut parts = vec![Part::Body; lines(&text).len()];
        if let Some(first) = parts.first_mut() {
            *first = Part::Headline;
        }
        Ok(Page { text, parts, gold: Gold { headline: None, body: None, ignored: Vec::new() } })
    };
    articles.lines().take(CLEAN).map(page).collect()
}

/// The pages pasted whole and the articles in `folder`.
///
/// # Errors
/// A file cannot be read, or a line of it is not what it should be.
pub(crate) fn read(folder: &Path) -> io::Result<Vec<Page>> {
    let pastes = source::read(&folder.join("pastes/pastes-dev.jsonl.gz"))?;
    let articles = source::read(&folder.join("articles/articles-dev.jsonl.gz"))?;
    let mut pages = Vec::new();
    for line in pastes.lines() {
        pages.push(pasted(serde_json::from_str(line)?));
    }
    for line in articles.lines() {
        pages.push(annotated(serde_json::from_str(line)?));
    }
    Ok(pages)
}

/// Letters and digits in small letters: what two lines have in common whatever their spaces and marks.
pub(crate) fn folded(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn lines(text: &str) -> Vec<String> {
    let document = Document::new(text);
    document.lines().iter().map(|line| document.words(line.span).to_owned()).collect()
}

/// Shorter lines, in letters and digits, are found in a body by chance.
const CHANCE: usize = 12;
/// A line of the body that is no line of its own has at least so many letters at the ends of the body.
const SURE: usize = 30;

fn pasted(paste: Paste) -> Page {
    let lines = lines(&paste.text);
    let body = folded(&paste.body);
    let own: Vec<&str> = paste.body.lines().map(str::trim).collect();
    let known: Vec<(String, bool, bool)> = lines
        .iter()
        .map(|line| {
            let letters = folded(line);
            let exact = own.contains(&line.as_str());
            let inside = exact || !letters.is_empty() && body.contains(&letters);
            (letters, exact, inside)
        })
        .collect();
    let worth = |(letters, exact, inside): &(String, bool, bool)| match (*inside, *exact) {
        (true, exact) if exact || letters.len() >= CHANCE => letters.len() as f64,
        (true, _) => -3.0,
        _ => -8.0 - letters.len().min(60) as f64 / 6.0,
    };
    let sure = |place: usize| known[place].2 && (known[place].1 || known[place].0.len() >= SURE);
    let (mut start, mut end) = densest(&known.iter().map(worth).collect::<Vec<_>>());
    while start < end && !sure(start) {
        start += 1;
    }
    while end > start && !sure(end - 1) {
        end -= 1;
    }
    let mut parts = vec![Part::Before; lines.len()];
    for (place, part) in parts.iter_mut().enumerate().skip(start) {
        *part = match place {
            place if place >= end => Part::After,
            place if known[place].2 => Part::Body,
            _ => Part::Aside,
        };
    }
    let headline = paste.headline.as_deref().map(folded).filter(|headline| !headline.is_empty());
    if let Some(headline) = headline {
        let places: Vec<usize> =
            (0..lines.len().min(start + 2)).filter(|&place| known[place].0 == headline).collect();
        let above = places.iter().rfind(|place| **place < start).or(places.last());
        if let Some(&place) = above {
            let body = if parts[place] == Part::Body { place + 1 } else { start };
            parts[place] = Part::Headline;
            parts[place + 1..body.max(place + 1)].fill(Part::Header);
        }
    }
    let gold = Gold { headline: paste.headline, body: Some(paste.body), ignored: Vec::new() };
    Page { text: paste.text, parts, gold }
}

/// The stretch whose values add up highest.
fn densest(values: &[f64]) -> (usize, usize) {
    let (mut best, mut best_sum) = ((0, 0), 0.0);
    let (mut start, mut sum) = (0, 0.0);
    for (place, value) in values.iter().enumerate() {
        if sum <= 0.0 {
            (start, sum) = (place, 0.0);
        }
        sum += value;
        if sum > best_sum {
            (best, best_sum) = ((start, place + 1), sum);
        }
    }
    best
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn annotated(article: Article) -> Page {
    let offsets: Vec<usize> =
        article.text.char_indices().map(|(at, _)| at).chain([article.text.len()]).collect();
    let ignored: Vec<(usize, usize)> =
        article.ignore.iter().map(|&(start, end)| (offsets[start], offsets[end])).collect();
    let document = Document::new(&article.text);
    let structure = &article.structure;
    let known = Known::new(structure);
    let lines: Vec<(String, bool)> = document
        .lines()
        .iter()
        .map(|line| {
            let start = line.span.start as usize;
            let junk = ignored.iter().any(|&(from, to)| (from..to).contains(&start));
            (spaced(document.words(line.span)), junk)
        })
        .collect();
    let running = |place: usize| {
        let (line, junk) = &lines[place];
        !junk
            && !known.is_header(line)
            && (line.split(' ').count() >= 12 || line.ends_with(['.', '!', '?', '”', '"']))
    };
    let body = (0..lines.len()).filter(|&place| Some(&lines[place].0) != known.headline.as_ref());
    let start = body.clone().find(|&place| running(place)).unwrap_or(lines.len());
    let end = body
        .rev()
        .find(|&place| !lines[place].1 && !known.is_header(&lines[place].0))
        .map_or(start, |last| last + 1);
    let headline = (0..start.min(lines.len()))
        .rev()
        .find(|&place| !lines[place].1 && Some(&lines[place].0) == known.headline.as_ref());
    let part = |place: usize| {
        let (line, junk) = &lines[place];
        match place {
            place if Some(place) == headline => Part::Headline,
            place if place < start && headline.is_some_and(|headline| place > headline) => Part::Header,
            place if place < start => Part::Before,
            place if place >= end => Part::After,
            _ if *junk || known.captions.contains(line) => Part::Aside,
            _ => Part::Body,
        }
    };
    let parts = (0..lines.len()).map(part).collect();
    let gold = Gold { headline: article.structure.headline, body: None, ignored };
    Page { text: article.text, parts, gold }
}

/// What the annotation says of lines that are neither body nor boilerplate.
struct Known {
    headline: Option<String>,
    deck: Option<String>,
    published: Option<String>,
    captions: Vec<String>,
    byline: Vec<String>,
}

impl Known {
    fn new(structure: &Structure) -> Self {
        let one = |text: &Option<String>| text.as_deref().map(spaced).filter(|text| !text.is_empty());
        let all = |texts: &Option<Vec<String>>| texts.iter().flatten().map(|text| spaced(text)).collect();
        Self {
            headline: one(&structure.headline),
            deck: one(&structure.deck),
            published: one(&structure.published_text),
            captions: all(&structure.captions),
            byline: all(&structure.byline),
        }
    }

    fn is_header(&self, line: &String) -> bool {
        let words = line.split(' ').count();
        Some(line) == self.deck.as_ref()
            || self.captions.contains(line)
            || words <= 25 && self.published.as_ref().is_some_and(|published| line.contains(published))
            || words <= 15 && self.byline.iter().any(|name| line.contains(name))
    }
}

impl Page {
    /// The lines of the article: from the headline to the end of the body.
    fn article(&self) -> std::ops::Range<usize> {
        let is_article = |part: &Part| !matches!(part, Part::Before | Part::After);
        let start = self.parts.iter().position(is_article).unwrap_or(0);
        let end = self.parts.iter().rposition(is_article).map_or(0, |last| last + 1);
        start..end.max(start)
    }

    /// The page without what stands above the article.
    pub(crate) fn without_top(&self) -> Self {
        self.part(self.article().start, self.parts.len())
    }

    /// The body alone, as a reader may copy it; it has no headline.
    pub(crate) fn body(&self) -> Self {
        let start = self.parts.iter().position(|part| *part == Part::Body).unwrap_or(0);
        let mut body = self.part(start, self.article().end.max(start));
        body.gold.headline = None;
        body
    }

    /// The headline and the first lines of the body, as of a brief.
    pub(crate) fn brief(&self, lines: usize) -> Self {
        let start = self.article().start;
        let body = self.parts.iter().position(|part| *part == Part::Body).unwrap_or(start);
        self.part(start, (body + lines).min(self.article().end.max(start)))
    }

    /// This page's article inside what stands above and below the article of `other`.
    pub(crate) fn inside(&self, other: &Self) -> Self {
        let (own, frame) = (self.article(), other.article());
        let mut whole = other.part(0, frame.start);
        for piece in [self.part(own.start, own.end), other.part(frame.end, other.parts.len())] {
            whole.text = whole.text + "\n" + &piece.text;
            whole.parts.extend(piece.parts);
        }
        whole
    }

    /// The lines from `first` to before `last`, blank lines kept.
    fn part(&self, first: usize, last: usize) -> Self {
        let document = Document::new(&self.text);
        let lines = document.lines().get(first..last).unwrap_or_default();
        let mut text = String::new();
        for line in lines {
            text.push_str(&"\n".repeat(line.blank_before as usize));
            text.push_str(document.words(line.span));
            text.push('\n');
        }
        Self { text, parts: self.parts[first..last].to_vec(), gold: self.gold.clone() }
    }
}
