//! Bylines: which lines name the authors, and the names in them.

use crate::Span;
use crate::document::{Document, Line};
use crate::text::{Token, TokenKind};

/// Words that end a name in a byline: what the author does, or whom for. In lower case.
const NOT_NAMES: &[&str] = &[
    "agency",
    "associated",
    "bureau",
    "chief",
    "columnist",
    "contributor",
    "correspondent",
    "daily",
    "editor",
    "editors",
    "freelance",
    "gazette",
    "herald",
    "journal",
    "journalist",
    "magazine",
    "media",
    "news",
    "newsroom",
    "online",
    "political",
    "post",
    "press",
    "producer",
    "reporter",
    "reporting",
    "reports",
    "photography",
    "service",
    "services",
    "special",
    "staff",
    "team",
    "the",
    "times",
    "today",
    "tribune",
    "updated",
    "wire",
    "writer",
    "senior",
];

/// The longest of them has so many bytes.
const LONGEST_JOB: usize = 13;

/// Small words that end a name even in a line of capitals.
const STOPS: &[&str] = &["at", "for", "in", "of", "on"];

/// What parts the names of a byline, beside a hyphen with a space before it.
const SEPARATORS: &[&str] = &[",", "and", "And", "AND", "&", "|", "•", "·", "/", ";", "(", ")", "–", "—"];

/// What follows a name alone on a line has at most so many tokens.
const LONGEST_REST: usize = 12;

/// Small words inside names, in lower case.
const PARTICLES: &[&str] = &[
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "van", "von",
];

/// The names of authors in a line that opens with "By", up to the first of its temporal expressions, `dates`; empty
/// where it does not.
pub(super) fn opened(document: &Document<'_>, line: &Line, dates: &[Span]) -> Vec<Span> {
    let tokens = document.tokens_at(line.tokens.clone());
    let first_date = dates.first().map(|date| tokens.partition_point(|token| token.span.start < date.start));
    // What follows an upright stroke is the publisher.
    let publisher = tokens.iter().position(|token| document.words(token.span) == "|");
    let end = first_date.unwrap_or(tokens.len()).min(publisher.unwrap_or(tokens.len()));
    let tokens = tokens.get(..end).unwrap_or_default();
    let lower = |token: Option<&Token>| {
        token.map_or(String::new(), |token| document.words(token.span).to_lowercase())
    };
    let skip = match (lower(tokens.first()).as_str(), lower(tokens.get(1)).as_str()) {
        ("by" | "author" | "authors", ":") | ("written" | "story" | "words" | "report", "by") => 2,
        ("by", _) => 1,
        _ => return Vec::new(),
    };
    let mut found: Vec<Span> = Vec::new();
    for part in parts(document, tokens.get(skip..).unwrap_or_default()) {
        let Some((span, words)) = name(document, part) else { continue };
        // The first part may be a single word, "By Reuters"; a later one, or one that begins with letters
        // ("CNN Business"), is then whom the authors write for.
        let shouted = |span: Span| is_shouted(document.words(span).split(' ').next().unwrap_or_default());
        if found.first().is_some_and(|&first| words < 2 || shouted(span) && !shouted(first)) {
            break;
        }
        found.push(span);
    }
    found
}

fn is_shouted(word: &str) -> bool {
    word.len() > 1 && !word.contains(char::is_lowercase)
}

fn is_job(words: &str) -> bool {
    NOT_NAMES.contains(&words.to_lowercase().as_str())
}

/// The name that is all of a line, or all before a handle, a job or a date: "Ada Example @ada / 2 days", "Ada Example, editor".
///
/// `dates` are the temporal expressions of the line; a single word, "Reuters", is a name only beside a date.
pub(super) fn alone(document: &Document<'_>, line: &Line, dates: &[Span]) -> Option<Span> {
    let tokens = document.tokens_at(line.tokens.clone());
    let in_date = |token: &Token| {
        let next = dates.partition_point(|date| date.end <= token.span.start);
        dates.get(next).is_some_and(|date| date.covers(token.span))
    };
    let head = tokens.get(..tokens.iter().position(in_date).unwrap_or(tokens.len()))?;
    let first = parts(document, head).into_iter().next()?;
    let (span, words) = name(document, first)?;
    let is_job = |token: &Token| is_job(document.words(token.span));
    let rest = || tokens.iter().filter(|token| token.span.start >= span.end);
    let job_at_end = tokens.last().is_some_and(is_job);
    let explained =
        rest().all(|token| token.kind != TokenKind::Word || in_date(token) || is_job(token) || job_at_end);
    let by = tokens.first().is_some_and(|first| document.words(first.span).eq_ignore_ascii_case("by"));
    let alone = !by && (words >= 2 || !dates.is_empty());
    (explained && alone && rest().count() <= LONGEST_REST && span.start == line.span.start).then_some(span)
}

/// The parts of a list of names.
fn parts<'d>(document: &Document<'_>, tokens: &'d [Token]) -> Vec<&'d [Token]> {
    let parts = |token: &Token| match document.words(token.span) {
        "-" => token.spaced,
        words => SEPARATORS.contains(&words),
    };
    tokens.split(parts).filter(|part| !part.is_empty()).collect()
}

/// The name at the start of `part`, and how many words it has: one to five.
fn name(document: &Document<'_>, part: &[Token]) -> Option<(Span, usize)> {
    let words_of = |token: &Token| document.words(token.span);
    let is_word = |token: &&Token| token.kind == TokenKind::Word;
    let length = part.iter().take_while(|token| belongs(document, token)).count();
    let (members, after) = part.split_at_checked(length)?;
    if members.iter().filter(is_word).all(|token| is_job(words_of(token))) {
        return None;
    }
    let count = members.iter().filter(is_word).count();
    let next = after.first().map(words_of);
    // "By India Post": a single word before such a word is the start of a newspaper's name.
    if count == 1 && next.is_some_and(|next| is_job(next) && next.starts_with(char::is_uppercase)) {
        let is_capital =
            |token: &&Token| token.kind == TokenKind::Word && words_of(token).starts_with(char::is_uppercase);
        let all = part.iter().take_while(is_capital).count();
        return Some((part.first()?.span.join(part.get(all.checked_sub(1)?)?.span), all));
    }
    // "Ada Example Education editor": the word before a job belongs to the job.
    let job_follows = next.is_some_and(|next| next.starts_with(char::is_lowercase));
    let count = if job_follows && count > 2 { count - 1 } else { count };
    let (first, last) = (members.first()?, members.iter().filter(is_word).nth(count.checked_sub(1)?)?);
    let span = Span::new(first.span.start, last.span.end - glued_job(words_of(last)));
    (count <= 5 && words_of(first).starts_with(char::is_uppercase)).then_some((span, count))
}

/// Whether a token can be part of a name.
fn belongs(document: &Document<'_>, token: &Token) -> bool {
    let words = document.words(token.span);
    if words == "-" {
        return !token.spaced;
    }
    let lower = words.to_lowercase();
    let capital =
        words.starts_with(char::is_uppercase) && !words.contains(|letter: char| letter.is_ascii_digit());
    let ends = STOPS.contains(&lower.as_str()) || is_job(words) && !words.chars().all(char::is_uppercase);
    token.kind == TokenKind::Word && (capital || PARTICLES.contains(&lower.as_str())) && !ends
}

/// Length of a job that has grown on to the last word of a name, as in "`ExampleStaff` Writer".
fn glued_job(word: &str) -> u32 {
    let mut previous = ' ';
    for (at, letter) in word.char_indices() {
        let tail = word.get(at..).unwrap_or_default();
        if tail.len() <= LONGEST_JOB && previous.is_lowercase() && letter.is_uppercase() && is_job(tail) {
            return tail.len() as u32;
        }
        previous = letter;
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

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
        ("By Sample Post News Weekly", &["Sample Post News Weekly"]),
        ("BY STAFF AND NEWS SERVICE REPORTS", &[]),
        ("By Reuters", &["Reuters"]),
        ("Author: Ada Example", &["Ada Example"]),
        ("By the time he left, it was over.", &[]),
        ("Ada Example", &[]),
    ];

    #[test]
    fn the_longest_job_is_as_long_as_it_says() {
        assert_eq!(NOT_NAMES.iter().map(|job| job.len()).max(), Some(LONGEST_JOB));
    }

    #[test]
    fn the_names_after_by_are_the_authors() {
        for (line, expected) in OPENED {
            let document = Document::new(line);
            let found: Vec<&str> = opened(&document, &document.lines()[0], &[])
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
            ("Wordcount: 717", None),
            ("a name", None),
        ] {
            let document = Document::new(line);
            let found = alone(&document, &document.lines()[0], &[]).map(|span| document.words(span));
            assert_eq!(found, expected, "{line}");
        }
    }
}
