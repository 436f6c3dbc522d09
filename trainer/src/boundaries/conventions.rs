//! Conventions: where treebanks part words otherwise than Quotidian does, on purpose; each is left out of account in turn.

use super::treebank::Marked;
use quotidian::Span;

/// A place where one side parts a token and the other need not.
pub(crate) struct Convention {
    pub(crate) name: &'static str,
    /// Whether a boundary at this byte, between two tokens without space, is one of the kind.
    joins: fn(&Marked, u32) -> bool,
}

/// In the order in which they are left out of account, each beside those before it.
pub(crate) const CONVENTIONS: &[Convention] = &[
    // Quotidian parts "do|n’t" and "Ada|’s": names end before the "’s". Treebanks have one surface token, and one of "cannot".
    Convention { name: "contractions", joins: inside_contraction },
    // Quotidian parts at every hyphen; treebanks keep "e-mail" and "co-operate" whole, by lists of prefixes.
    Convention { name: "hyphens", joins: at_hyphen },
    // Quotidian keeps a number and the letters grown on to it, "1990s" as "10km" and "7pm"; treebanks part the latter.
    Convention { name: "units", joins: at_unit },
    // Treebanks keep "1." and "(ii)" whole where they number a paragraph.
    Convention { name: "items", joins: in_item },
];

/// The tokens with those joined that the first `count` conventions do not part.
pub(crate) fn joined(document: &Marked, tokens: &[Span], count: usize) -> Vec<Span> {
    let conventions = CONVENTIONS.get(..count).unwrap_or(CONVENTIONS);
    let mut found: Vec<Span> = Vec::with_capacity(tokens.len());
    for &token in tokens {
        match found.last_mut() {
            Some(last)
                if last.end == token.start
                    && conventions.iter().any(|convention| (convention.joins)(document, token.start)) =>
            {
                last.end = token.end;
            }
            _ => found.push(token),
        }
    }
    found
}

/// The sentences with those joined whose end nothing shows but the layout of the page, which plain text has lost:
/// neither a mark at the end nor the end of the paragraph.
pub(crate) fn shown(document: &Marked, sentences: &[Span]) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::with_capacity(sentences.len());
    for &sentence in sentences {
        match found.last_mut() {
            Some(last) if !shows_end(&document.text, *last, sentence) => last.end = sentence.end,
            _ => found.push(sentence),
        }
    }
    found
}

fn shows_end(text: &str, sentence: Span, next: Span) -> bool {
    let closing = ['”', '"', '’', '\'', ')', ']', '»', '>', ' '];
    let marked = sentence.of(text).trim_end_matches(closing).ends_with(['.', '!', '?', '…']);
    marked || Span::new(sentence.end, next.start).of(text).contains('\n')
}

fn inside_contraction(document: &Marked, at: u32) -> bool {
    let next = document.contractions.partition_point(|token| token.end <= at);
    document.contractions.get(next).is_some_and(|token| token.start < at)
}

fn around(document: &Marked, at: u32) -> (char, char) {
    let (before, after) = document.text.split_at(at as usize);
    (before.chars().next_back().unwrap_or(' '), after.chars().next().unwrap_or(' '))
}

fn at_hyphen(document: &Marked, at: u32) -> bool {
    let (before, after) = around(document, at);
    (before == '-' && after.is_alphanumeric()) || (after == '-' && before.is_alphanumeric())
}

fn at_unit(document: &Marked, at: u32) -> bool {
    let (before, after) = around(document, at);
    before.is_ascii_digit() && after.is_alphabetic()
}

/// Whether a mark is parted from the number or letters that a paragraph or list begins with.
fn in_item(document: &Marked, at: u32) -> bool {
    let (before, after) = document.text.split_at(at as usize);
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let rest = after.split(char::is_whitespace).next().unwrap_or_default();
    let number = |word: &str| !word.is_empty() && word.len() < 4 && word.chars().all(char::is_alphanumeric);
    let begins =
        before.strip_suffix(word).is_some_and(|earlier| earlier.is_empty() || earlier.ends_with('\n'));
    (begins && number(word) && rest == ".")
        || (rest == ")" && number(word.trim_start_matches('(')))
        || (word == "(" && rest.strip_suffix(')').is_some_and(number))
}
