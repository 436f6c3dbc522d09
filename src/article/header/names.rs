//! Names in bylines: where a name begins and ends among jobs, separators and what pasting has glued together.

use crate::text::{Document, Span, Token, TokenKind};
use crate::words::grammar::BYLINE_PARTICLES;

/// Words that end a name in a byline: what the author does, or whom for. In lower case.
const JOBS: &[&str] = &[
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

/// Agencies that stand where authors do, without the article before their names.
pub(in crate::article) const AGENCIES: &[&str] = &[
    "afp",
    "agence france-presse",
    "ani",
    "ap",
    "associated press",
    "bloomberg",
    "bloomberg news",
    "dpa",
    "ians",
    "pa media",
    "press association",
    "press trust of india",
    "pti",
    "reuters",
    "upi",
    "xinhua",
];

/// Small words that end a name even in a line of capitals.
const STOPS: &[&str] = &["at", "for", "in", "of", "on"];

/// What parts the names of a byline, beside a hyphen with a space before it.
const SEPARATORS: &[&str] = &[",", "and", "And", "AND", "&", "|", "•", "·", "/", ";", "(", ")", "–", "—"];

/// Whether `word` is one of `list`, whatever its case. Not inlined: it is asked in many places, and the page downloads them.
#[inline(never)]
pub(in crate::article) fn among(list: &[&str], word: &str) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// Whether `words` are one word for what the author does, or whom for.
pub(in crate::article) fn is_job(words: &str) -> bool {
    among(JOBS, words)
}

/// The parts of a list of names, each with the separator before it; empty before the first.
pub(in crate::article) fn parts<'t, 'd>(
    document: &Document<'t>,
    tokens: &'d [Token],
) -> Vec<(&'t str, &'d [Token])> {
    let words = |token: &Token| document.words(token.span);
    let parts = |token: &Token| match words(token) {
        "-" => token.spaced,
        words => SEPARATORS.contains(&words),
    };
    let mut found = Vec::new();
    let mut separator = "";
    for part in tokens.split_inclusive(parts) {
        let after = part.last().filter(|last| parts(last));
        let members = if after.is_some() { part.get(..part.len() - 1).unwrap_or_default() } else { part };
        if !members.is_empty() {
            found.push((separator, members));
        }
        separator = after.map_or("", words);
    }
    found
}

/// The name at the start of `part`, and how many words it has: one to five.
pub(in crate::article) fn name(document: &Document<'_>, part: &[Token]) -> Option<(Span, usize)> {
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
    let job_follows = next.is_some_and(|next| next.starts_with(char::is_lowercase) && is_job(next));
    let count = if job_follows && count > 2 { count - 1 } else { count };
    let (first, last) = (members.first()?, members.iter().filter(is_word).nth(count.checked_sub(1)?)?);
    let span = Span::new(first.span.start, last.span.end - glued_job(words_of(last)));
    (count <= 5 && words_of(first).starts_with(char::is_uppercase)).then_some((span, count))
}

/// Whether a token can be part of a name.
pub(in crate::article) fn belongs(document: &Document<'_>, token: &Token) -> bool {
    let words = document.words(token.span);
    if words == "-" {
        return !token.spaced;
    }
    let lower = words.to_lowercase();
    let capital =
        words.starts_with(char::is_uppercase) && !words.contains(|letter: char| letter.is_ascii_digit());
    let ends = STOPS.contains(&lower.as_str()) || is_job(words) && !words.chars().all(char::is_uppercase);
    token.kind == TokenKind::Word && (capital || BYLINE_PARTICLES.has(&lower)) && !ends
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

    #[test]
    fn the_longest_job_is_as_long_as_it_says() {
        assert_eq!(JOBS.iter().map(|job| job.len()).max(), Some(LONGEST_JOB));
    }
}
