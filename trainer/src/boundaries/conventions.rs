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
    // Treebanks part "10|km" and "5|-|year", and keep "e-mail" and "co-operate" whole, by lists of prefixes.
    Convention { name: "hyphens", joins: at_hyphen },
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
