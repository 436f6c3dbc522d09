//! Bylines: which lines name the authors, and the names in them.

use super::names::{AGENCIES, among, belongs, is_job, name, parts};
use crate::text::{Document, Line, Span, Token, TokenKind};
use crate::words::attributes::Attributes;
use crate::words::nouns::singular;

/// Words of buttons, sections and photo credits: a short line with one of them is not the name of an author.
const NEVER_NAMES: &[&str] = &[
    "all",
    "business",
    "caption",
    "comments",
    "contents",
    "courtesy",
    "credit",
    "east",
    "entertainment",
    "features",
    "file",
    "follow",
    "getty",
    "health",
    "image",
    "images",
    "insider",
    "key",
    "latest",
    "more",
    "only",
    "opinion",
    "options",
    "photo",
    "posted",
    "published",
    "photos",
    "points",
    "politics",
    "read",
    "reviews",
    "science",
    "share",
    "sign",
    "sports",
    "stories",
    "story",
    "style",
    "subscribe",
    "technology",
    "text",
    "top",
    "travel",
    "video",
    "view",
    "world",
];

/// Whether the word says that somebody writes: a line that ends in it is a title, not a name.
fn is_writer(word: &str) -> bool {
    singular(&word.to_lowercase()).is_some_and(|noun| noun.is(Attributes::WRITES))
}

/// What parts the authors from whom they write for.
const STROKES: &[&str] = &["-", "|", "•", "·", "/", "–", "—"];

/// What stands before "by".
const MADE: &[&str] =
    &["article", "posted", "report", "reported", "reporting", "story", "text", "words", "written"];

/// A line that names authors after its date has at most so many tokens.
const LONGEST: usize = 24;

/// A list of authors has at most so many tokens.
const LONGEST_LIST: usize = 60;

/// What follows a name alone on a line has at most so many tokens.
const LONGEST_REST: usize = 12;

/// The names of authors in a line that opens with "By", or has it after a date or a stroke, up to the next of its temporal
/// expressions, `dates`; empty where it does not.
pub(in crate::article) fn opened(document: &Document<'_>, line: &Line, dates: &[Span]) -> Vec<Span> {
    let tokens = document.tokens_at(line.tokens.clone());
    let Some(rest) = opener(document, tokens, dates).and_then(|after| tokens.get(after..)) else {
        return Vec::new();
    };
    listed(document, rest, dates)
}

/// Whether the line is "By" and nothing else, so that the names follow in lines of their own.
pub(in crate::article) fn is_bare(document: &Document<'_>, line: &Line) -> bool {
    let tokens = document.tokens_at(line.tokens.clone());
    opener(document, tokens, &[]) == Some(tokens.len())
}

/// The place after "By" in a byline.
fn opener(document: &Document<'_>, tokens: &[Token], dates: &[Span]) -> Option<usize> {
    let word = |at: usize| tokens.get(at).map_or("", |token| document.words(token.span));
    let is = |at: usize, known: &str| word(at).eq_ignore_ascii_case(known);
    let made = |at: usize| among(MADE, word(at));
    let past_colon = |at: usize| at + usize::from(word(at) == ":");
    if is(0, "by") {
        return Some(past_colon(1));
    }
    if made(0) && is(1, "by") {
        return Some(past_colon(2));
    }
    if (is(0, "author") || is(0, "authors")) && word(1) == ":" {
        return Some(2);
    }
    // "February 1, 2019 | By Ada Example", "Posted on Nov. 19 by Ada Example"
    let follows_date = |at: usize| {
        let start = tokens.get(at).map_or(0, |token| token.span.start);
        dates.iter().any(|date| date.end <= start && start <= date.end + 1)
    };
    let inside = |at: &usize| is(*at, "by") && (STROKES.contains(&word(*at - 1)) || follows_date(*at));
    let short = tokens.len() <= LONGEST && word(tokens.len().saturating_sub(1)) != ".";
    (1..tokens.len()).take(LONGEST).find(inside).filter(|_| short).map(|at| past_colon(at + 1))
}

/// The names in a list of authors, up to the first of `dates` and to a stroke before whom they write for.
pub(in crate::article) fn listed(document: &Document<'_>, tokens: &[Token], dates: &[Span]) -> Vec<Span> {
    let tokens = tokens.get(..tokens.len().min(LONGEST_LIST)).unwrap_or_default();
    let first_date = dates.iter().take(LONGEST_LIST).find(|date| is_date(document, tokens, **date));
    let end = first_date.map(|date| tokens.partition_point(|token| token.span.start < date.start));
    // What follows an upright stroke is the publisher.
    let publisher = tokens.iter().position(|token| document.words(token.span) == "|");
    let end = end.unwrap_or(tokens.len()).min(publisher.unwrap_or(tokens.len()));
    let tokens = tokens.get(..end).unwrap_or_default();
    if let Some(agency) = agency(document, tokens) {
        return vec![agency];
    }
    let mut found: Vec<Span> = Vec::new();
    for (separator, part) in parts(document, tokens) {
        let Some((span, words)) = name(document, part) else { continue };
        // The first part may be a single word, "By Reuters"; a later one, or one that begins with letters
        // ("CNN Business"), is then whom the authors write for, and so is "- Example Weekly Contributor".
        let shouted = |span: Span| is_shouted(document.words(span).split(' ').next().unwrap_or_default());
        let employed = STROKES.contains(&separator)
            && part.iter().any(|token| token.span.start >= span.end && is_job(document.words(token.span)));
        if found.first().is_some_and(|&first| words < 2 || employed || shouted(span) && !shouted(first)) {
            break;
        }
        found.push(span);
    }
    found.extend(glued_to_handle(document, tokens));
    found
}

/// Whether `date` is one: "April" and "May" before a surname are given names.
fn is_date(document: &Document<'_>, tokens: &[Token], date: Span) -> bool {
    let words = document.words(date);
    let after = tokens.iter().find(|token| token.span.start >= date.end);
    let surname = after.is_some_and(|token| {
        token.kind == TokenKind::Word && document.words(token.span).starts_with(char::is_uppercase)
    });
    let one = !words.contains(|letter: char| !letter.is_alphabetic());
    tokens.first().is_some_and(|first| first.span.start <= date.start) && !(one && surname)
}

/// The agency that all of `tokens` name.
fn agency(document: &Document<'_>, tokens: &[Token]) -> Option<Span> {
    let the = tokens.first().is_some_and(|token| document.words(token.span).eq_ignore_ascii_case("the"));
    let tokens = tokens.get(usize::from(the)..)?;
    let span = tokens.first()?.span.join(tokens.last()?.span);
    among(AGENCIES, document.words(span)).then_some(span)
}

/// The name that has grown on to a handle that ends in digits: "Ada Example@ada28Max Sample".
fn glued_to_handle(document: &Document<'_>, tokens: &[Token]) -> Option<Span> {
    let place = tokens.iter().position(|token| token.kind == TokenKind::Handle)?;
    let handle = tokens.get(place)?;
    let words = document.words(handle.span);
    let grown = words
        .char_indices()
        .zip(words.chars().skip(1))
        .find(|((_, before), letter)| before.is_ascii_digit() && letter.is_ascii_uppercase());
    let ((at, _), _) = grown?;
    let after = tokens.get(place + 1..)?;
    let last = after.iter().take_while(|token| belongs(document, token)).last()?;
    Some(Span::new(handle.span.start + at as u32 + 1, last.span.end))
}

fn is_shouted(word: &str) -> bool {
    word.len() > 1 && !word.contains(char::is_lowercase)
}

/// The name that a line has as [`standing`] says, or the whole of a line that is what somebody does: "Games Editor".
pub(in crate::article) fn alone(document: &Document<'_>, line: &Line, dates: &[Span]) -> Option<Span> {
    let last = line.tokens.end.checked_sub(1).map_or("", |last| document.word(last));
    let title = is_writer(last).then_some(line.span);
    standing(document, line, dates).first().copied().or(title)
}

/// The names that are all of a line, or all before a handle, a job or a date: "Ada Example @ada / 2 days",
/// "Ada Example, editor", "Ada Example and Max Sample Springfield Gazette".
///
/// `dates` are the temporal expressions of the line; a single word, "Reuters", is a name only beside a date.
pub(in crate::article) fn standing(document: &Document<'_>, line: &Line, dates: &[Span]) -> Vec<Span> {
    let tokens = document.tokens_at(line.tokens.clone());
    let in_date = |token: &Token| {
        let next = dates.partition_point(|date| date.end <= token.span.start);
        dates.get(next).is_some_and(|date| date.covers(token.span))
    };
    let end = tokens.iter().position(in_date).unwrap_or(tokens.len());
    let head = tokens.get(..end).unwrap_or_default();
    if let Some(agency) = agency(document, head) {
        return vec![agency];
    }
    let parts = parts(document, head);
    let Some((span, words)) = parts.first().and_then(|(_, part)| name(document, part)) else {
        return Vec::new();
    };
    let second = parts.get(1).filter(|(separator, _)| matches!(*separator, "and" | "And" | "AND" | "&"));
    let second = second.and_then(|(_, part)| full_name(document, part)).filter(|_| (2..=3).contains(&words));
    let by = head.first().is_some_and(|first| document.words(first.span).eq_ignore_ascii_case("by"));
    // A single word counts where nothing but the date follows.
    let enough = words >= 2 || head.len() == 1 && !dates.is_empty();
    let rest = tokens.get(tokens.partition_point(|token| token.span.start < span.end)..).unwrap_or_default();
    let explained = is_explained(document, rest, in_date) || second.is_some();
    if by || !enough || !explained || !may_be_author(document, span) || span.start != line.span.start {
        return Vec::new();
    }
    [span].into_iter().chain(second).collect()
}

/// Whether `name` has no word of buttons and sections, and does not end in what a person does.
fn may_be_author(document: &Document<'_>, name: Span) -> bool {
    let mut words = document.words(name).split(' ');
    !words.clone().any(|word| among(NEVER_NAMES, word)) && !words.next_back().is_some_and(is_writer)
}

/// Whether what follows a name is a job, a date, or whom the author writes for: ", Example Weekly".
fn is_explained(document: &Document<'_>, rest: &[Token], in_date: impl Fn(&Token) -> bool) -> bool {
    let is_job = |token: &Token| is_job(document.words(token.span));
    let known = |token: &Token| token.kind != TokenKind::Word || in_date(token) || is_job(token);
    let capital = |token: &Token| document.words(token.span).starts_with(char::is_uppercase);
    let employed = match rest.split_first() {
        Some((comma, after)) => {
            document.words(comma.span) == "," && after.len() <= 3 && after.iter().all(capital)
        }
        None => false,
    };
    rest.len() <= LONGEST_REST && (rest.iter().all(known) || rest.last().is_some_and(is_job) || employed)
}

/// Whether a name has a word for what people do or whom they do it for: "Example News".
pub(in crate::article) fn is_outlet(document: &Document<'_>, name: Span) -> bool {
    document.words(name).split(' ').any(is_job)
}

/// Whether a line tells what somebody does: "News reporter @ada", "Assistant professor of physics at Example".
pub(in crate::article) fn is_title(line: &str) -> bool {
    let known = |word: &str| is_writer(word) || word.eq_ignore_ascii_case("professor");
    line.len() < 120 && line.split(|letter: char| !letter.is_alphabetic()).any(known)
}

/// The publisher at the end of a line after its dates: "Nov. 19, 2019 / 10:07 AM / Example News".
pub(in crate::article) fn publisher(document: &Document<'_>, line: &Line, dates: &[Span]) -> Option<Span> {
    let last = dates.last()?;
    let tokens = document.tokens_at(line.tokens.clone());
    let after = tokens.get(tokens.partition_point(|token| token.span.start < last.end)..)?;
    let (stroke, name) = after.split_first()?;
    let capital = |token: &Token| {
        token.kind == TokenKind::Word && document.words(token.span).starts_with(char::is_uppercase)
    };
    let known = name.last().is_some_and(|last| is_job(document.words(last.span)));
    let fits = STROKES.contains(&document.words(stroke.span)) && (2..=4).contains(&name.len()) && known;
    (fits && name.iter().all(capital)).then(|| Some(name.first()?.span.join(name.last()?.span))).flatten()
}

/// Forename, initial and surname at the start of `part`, whose other words are capitals too.
fn full_name(document: &Document<'_>, part: &[Token]) -> Option<Span> {
    let count = part.iter().take_while(|token| belongs(document, token)).count();
    let initial = part.get(1).is_some_and(|token| document.words(token.span).ends_with('.'));
    let words = if initial { 3 } else { 2 };
    let last = part.get(words.min(count).checked_sub(1)?)?;
    let capital = |token: &Token| document.words(token.span).starts_with(char::is_uppercase);
    (count >= 2 && part.iter().all(capital)).then_some(part.first()?.span.join(last.span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::find;

    /// Lines and the names of the authors in them.
    const OPENED: &[(&str, &[&str])] = &[
        ("By Ada Example", &["Ada Example"]),
        ("By Ada Example and Max O’Sample", &["Ada Example", "Max O’Sample"]),
        (
            "by Ada Example (reporting) and Max van der Sample (photography)",
            &["Ada Example", "Max van der Sample"],
        ),
        ("By Ada Example, Max Sample, 7 News", &["Ada Example", "Max Sample"]),
        ("By Ada Example, Staff Writer", &["Ada Example"]),
        ("By Jean-Luc Example | Example Media for Example.com", &["Jean-Luc Example"]),
        ("BY ADA EXAMPLE", &["ADA EXAMPLE"]),
        ("BY ADA EXAMPLE ON TUESDAY", &["ADA EXAMPLE"]),
        ("By Ada ExampleStaff Writer", &["Ada Example"]),
        ("By Ada Example, CNN Business", &["Ada Example"]),
        ("By Ada Example - Example Weekly Contributor", &["Ada Example"]),
        ("By April Example@april28Max O'Sample", &["April Example", "Max O'Sample"]),
        ("Posted by Ada Example on Nov. 19, 2019", &["Ada Example"]),
        ("Feb. 1, 2019 | BY: Ada Example, MS, RDN", &["Ada Example"]),
        ("Posted on Nov. 19, 2019 by Ada Example", &["Ada Example"]),
        ("By The Associated Press", &["Associated Press"]),
        ("The deal was signed on Nov. 19, 2019 by Ada Example and Max Sample.", &[]),
        ("By Sample Post News Weekly", &["Sample Post News Weekly"]),
        ("BY STAFF AND NEWS SERVICE REPORTS", &[]),
        ("By Reuters", &["Reuters"]),
        ("Author: Ada Example", &["Ada Example"]),
        ("By the time he left, it was over.", &[]),
        ("Ada Example", &[]),
    ];

    fn dates(document: &Document<'_>) -> Vec<Span> {
        find(document).iter().map(|expression| expression.span).collect()
    }

    #[test]
    fn the_names_after_by_are_the_authors() {
        for (line, expected) in OPENED {
            let document = Document::new(line);
            let found: Vec<&str> = opened(&document, &document.lines()[0], &dates(&document))
                .iter()
                .map(|span| document.words(*span))
                .collect();
            assert_eq!(found, *expected, "{line}");
        }
    }

    #[test]
    fn a_name_alone_on_a_line_is_read_with_its_job_and_handle() {
        for (line, expected) in [
            ("Ada Example", Some("Ada Example")),
            ("Ada Example Education editor", Some("Ada Example")),
            ("Ada Example Staff Writer", Some("Ada Example")),
            ("Ada Example @ada", Some("Ada Example")),
            ("Ada Example and Max B. Sample Springfield Daily Gazette", Some("Ada Example")),
            ("The Associated Press", Some("Associated Press")),
            ("View Photos", None),
            ("Games Editor", Some("Games Editor")),
            ("Ada Example and Max Sample shake hands", None),
            ("Wordcount: 717", None),
            ("a name", None),
        ] {
            let document = Document::new(line);
            let found = alone(&document, &document.lines()[0], &[]).map(|span| document.words(span));
            assert_eq!(found, expected, "{line}");
        }
    }
}
