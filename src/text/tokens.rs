//! Tokens: words, numbers, addresses and marks, scanned by hand in one pass over the characters.

use super::abbreviations::{listed, stop};
use super::addresses::{address, handle};
use super::span::Span;

/// A word, number, address or mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands; never empty, never white space.
    pub span: Span,
    /// What it is.
    pub kind: TokenKind,
    /// Whether white space or the start of a line stands before it.
    pub spaced: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Letters, with apostrophes inside ("O’Brien") and the stops of abbreviations and initials ("U.S.", "Sen.").
    Word,
    /// An ending split off its word: "’s", "n’t", "’re".
    Clitic,
    /// A digit and what belongs to it: "1,000", "7:07", "19th", "1990s", "20/11/2019", "5G".
    Number,
    /// A web or mail address.
    Address,
    /// An @handle or #tag.
    Handle,
    /// Everything else: one mark, or a run of stops, hyphens, backquotes or apostrophes.
    Mark,
}

/// The endings that are split off a word, after the apostrophe.
const CLITICS: &str = "s re ve ll d m";

/// The tokens of `text`, in order, without overlaps; every character that is not white space or a control lies in one.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut scanner = Scanner { text, at: 0, spaced: true, tokens: Vec::with_capacity(text.len() / 5) };
    while scanner.step() {}
    scanner.tokens
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    spaced: bool,
    tokens: Vec<Token>,
}

impl Scanner<'_> {
    fn step(&mut self) -> bool {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let Some(first) = rest.chars().next() else { return false };
        if is_blank(first) {
            self.at += first.len_utf8();
            self.spaced = true;
        } else if let Some(length) = address(rest, first) {
            self.push(TokenKind::Address, length);
        } else if let Some(length) = handle(rest, first) {
            self.push(TokenKind::Handle, length);
        } else if first.is_ascii_digit() || self.is_fraction(rest) {
            self.push(TokenKind::Number, number(rest));
        } else if let Some(length) = self.loose_clitic(rest, first) {
            self.push(TokenKind::Clitic, length);
        } else if first.is_alphanumeric() {
            self.word(rest);
        } else {
            self.push(TokenKind::Mark, mark(rest, first, self.spaced));
        }
        true
    }

    fn word(&mut self, rest: &str) {
        let letters = letters(rest);
        let stopped = letters + stop(rest, letters);
        let pronoun = rest.starts_with("I.") && stopped == 2 && !self.after_name();
        if stopped > letters && !pronoun {
            return self.push(TokenKind::Word, stopped);
        }
        let stem = letters - clitic(rest.get(..letters).unwrap_or_default());
        self.push(TokenKind::Word, stem);
        if stem < letters {
            self.push(TokenKind::Clitic, letters - stem);
        }
    }

    /// Whether `rest` begins with a fraction without a nought before its stop: ".265", "$.50".
    fn is_fraction(&self, rest: &str) -> bool {
        let mut characters = rest.chars();
        characters.next() == Some('.')
            && characters.next().is_some_and(|next| next.is_ascii_digit())
            && (self.spaced || is_one_of(self.last(), "$£€"))
    }

    /// Length of the ending of a word that is none of letters: "the 60's", "the U.S.'s", "(AP)'s".
    fn loose_clitic(&self, rest: &str, first: char) -> Option<usize> {
        if self.spaced || !is_apostrophe(first) {
            return None;
        }
        let bears = match self.tokens.last()?.kind {
            TokenKind::Word => self.last().ends_with('.'),
            TokenKind::Mark => is_one_of(self.last(), "”\")!%"),
            TokenKind::Clitic => false,
            TokenKind::Number | TokenKind::Address | TokenKind::Handle => true,
        };
        let length = first.len_utf8() + letters(rest.get(first.len_utf8()..)?);
        (bears && listed(CLITICS, rest.get(first.len_utf8()..length)?)).then_some(length)
    }

    /// Whether the last token is a word with a capital, so that an initial may follow.
    fn after_name(&self) -> bool {
        let is_word = self.tokens.last().is_some_and(|token| token.kind == TokenKind::Word);
        is_word && self.last().starts_with(char::is_uppercase)
    }

    /// The words of the last token.
    #[inline(never)]
    fn last(&self) -> &str {
        self.tokens.last().map_or("", |last| last.span.of(self.text))
    }

    fn push(&mut self, kind: TokenKind, length: usize) {
        self.tokens.push(Token { span: Span::at(self.at, length), kind, spaced: self.spaced });
        self.at += length;
        self.spaced = false;
    }
}

/// White space, controls, and the marks that steer the direction of writing or the breaking of lines.
fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// What continues a word without being a letter: accents apart from their letter, soft hyphens, joiners.
fn is_joined(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

pub(super) fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ')
}

/// Length of the letters, digits and inner apostrophes at the start of `rest`, and of "&" between capitals ("AT&T").
fn letters(rest: &str) -> usize {
    let mut end = 0;
    let mut previous = ' ';
    let mut characters = rest.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next = characters.peek().map_or(' ', |&(_, next)| next);
        if previous.is_lowercase()
            && character.is_uppercase()
            && opens_date(rest.get(at..).unwrap_or_default())
        {
            break;
        }
        let inside = character.is_alphanumeric()
            || is_joined(character)
            || (is_apostrophe(character) && next.is_alphabetic())
            || (character == '&' && previous.is_uppercase() && next.is_uppercase());
        if !inside {
            break;
        }
        end = at + character.len_utf8();
        previous = character;
    }
    end
}

/// The months, in full; their short forms are the first three letters, and "Sept".
const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Letters of the longest of them.
const LONGEST_MONTH: usize = 9;

/// Whether `rest` opens with a month and its day: pasting glues a date to the name before it, as in "`ExampleNov`. 19".
fn opens_date(rest: &str) -> bool {
    // No further than the longest month goes: this is asked at every capital of a word.
    let word = rest.bytes().take(LONGEST_MONTH + 1).take_while(u8::is_ascii_alphabetic).count();
    let (month, after) = rest.split_at_checked(word).unwrap_or_default();
    let short = month.len() == 3 || month == "Sept";
    let is_month = MONTHS.iter().any(|known| known == &month || short && known.starts_with(month));
    let day = after.strip_prefix('.').unwrap_or(after).strip_prefix([' ', '\u{a0}']);
    is_month && day.is_some_and(|day| day.starts_with(|digit: char| digit.is_ascii_digit()))
}

/// Length of the ending to split off `word`: apostrophe and letters; 0 where there is none.
fn clitic(word: &str) -> usize {
    let Some((at, apostrophe)) = word.char_indices().rev().find(|&(_, character)| is_apostrophe(character))
    else {
        return 0;
    };
    let (stem, ending) = word.split_at_checked(at).unwrap_or((word, ""));
    let after = ending.get(apostrophe.len_utf8()..).unwrap_or_default();
    if after.eq_ignore_ascii_case("t") && stem.ends_with(['n', 'N']) && stem.len() > 1 {
        return ending.len() + 1;
    }
    if stem.is_empty() || !listed(CLITICS, after) { 0 } else { ending.len() }
}

/// Length of the number at the start of `rest`, with inner stops, commas, colons and slashes, and letters grown on to it.
fn number(rest: &str) -> usize {
    if let Some(length) = glued_year(rest) {
        return length;
    }
    let mut end = 0;
    let mut characters = rest.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let next_is_digit = characters.peek().is_some_and(|&(_, next)| next.is_ascii_digit());
        let inner = matches!(character, '.' | ',' | ':' | '/') && next_is_digit;
        if !(character.is_alphanumeric() || is_joined(character) || inner) {
            break;
        }
        end = at + character.len_utf8();
    }
    end
}

/// The length of a year to which pasting has glued what followed it: a clock time ("20194:29 AM"), a count ("2018/0")
/// or a word ("2019Updated").
fn glued_year(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let digits =
        |from: usize| bytes.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).take(7).count();
    let is_year = rest.starts_with("19") || rest.starts_with("20");
    let (first, after) = (digits(0), bytes.get(digits(0)));
    let clock = matches!(first, 5 | 6) && after == Some(&b':') && digits(first + 1) == 2;
    let count = first == 4 && after == Some(&b'/') && digits(5) == 1 && bytes.get(6) != Some(&b'/');
    let word = first == 4
        && after.is_some_and(u8::is_ascii_uppercase)
        && bytes.get(5).is_some_and(u8::is_ascii_lowercase);
    (is_year && (clock || count || word)).then_some(4)
}

/// Marks made of several: faces, which stand after a space, and double quotation marks.
const WHOLE: &[&str] = &[":-)", ":)", ";-)", ";)", ":-(", ":(", "''", "``", "‘‘", "’’"];

/// Length of the mark at the start of `rest`: one of several marks, a run of stops or lines, else one character with
/// what modifies it.
fn mark(rest: &str, first: char, spaced: bool) -> usize {
    let one = first.len_utf8();
    let cries = |mark: char| matches!(mark, '!' | '?');
    if cries(first) || matches!(first, '.' | '-' | '_' | '=') {
        let alike = |next: char| next == first || (cries(first) && cries(next));
        return rest.find(|next| !alike(next)).unwrap_or(rest.len());
    }
    let whole = WHOLE.iter().find(|whole| rest.starts_with(**whole));
    match whole.filter(|_| spaced || !matches!(first, ':' | ';')) {
        Some(whole) => whole.len(),
        None => one + joined(rest.get(one..).unwrap_or_default()),
    }
}

/// Length of what modifies the character before `rest`.
fn joined(rest: &str) -> usize {
    rest.find(|next| !is_joined(next)).unwrap_or(rest.len())
}

/// Whether `word` is one character, and that one of `marks`.
#[inline(never)] // Each copy of it would be downloaded.
pub(super) fn is_one_of(word: &str, marks: &str) -> bool {
    let mut characters = word.chars();
    characters.next().is_some_and(|mark| characters.next().is_none() && marks.chars().any(|one| one == mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        tokens(text).iter().map(|token| token.span.of(text)).collect()
    }

    /// Text and its tokens, parted by spaces.
    const CASES: &[(&str, &str)] = &[
        ("Sen. J. D. Vance met U.S. officials.", "Sen. J. D. Vance met U.S. officials ."),
        ("It cost $1,000.50, up 3.5%.", "It cost $ 1,000.50 , up 3.5 % ."),
        ("don’t; Israel’s O'Brien can't", "do n’t ; Israel ’s O'Brien ca n't"),
        ("the physician.Police said", "the physician . Police said"),
        (
            "See https://example.org/a?b=1, or ask a.b@example.org.",
            "See https://example.org/a?b=1 , or ask a.b@example.org .",
        ),
        ("@handle and #tag—both", "@handle and #tag — both"),
        ("Published 7:07 PM on 20/11/2019", "Published 7:07 PM on 20/11/2019"),
        ("NOV 20 20194:29 AM, Oct. 12, 2018/0 Comments", "NOV 20 2019 4:29 AM , Oct. 12 , 2018 / 0 Comments"),
        (
            "Example NewsOctober 13, 2016Updated, ExampleNov. 2",
            "Example News October 13 , 2016 Updated , Example Nov. 2",
        ),
        ("MacMay, theMarch and 2019Q3", "MacMay , theMarch and 2019Q3"),
        ("2018/10/12, 2022/23 and 2018/1/2", "2018/10/12 , 2022/23 and 2018/1/2"),
        ("back-to-back in the 1990s...", "back - to - back in the 1990s ..."),
        ("“Yes,” ''he'' said", "“ Yes , ” '' he '' said"),
        ("AT&T Inc. and Q&A", "AT&T Inc. and Q&A"),
        ("He sat. She ran.", "He sat . She ran ."),
        ("on Sat. Nov. 3", "on Sat. Nov. 3"),
        ("at 4:30 a.m. he", "at 4:30 a.m. he"),
        ("the soft\u{ad}ware in no\u{a0}break", "the soft\u{ad}ware in no break"),
        ("Paul I. Example and I. So am I. He left.", "Paul I. Example and I . So am I . He left ."),
        ("no. It was No. 10, ranked no. 3 in pp. 4-5", "no . It was No. 10 , ranked no. 3 in pp. 4 - 5"),
        ("Oakland, Calif., and Denver, Colo.", "Oakland , Calif. , and Denver , Colo."),
        ("He went to Mass. It was ill.", "He went to Mass. It was ill ."),
        ("Roe v. Wade, c. 1870, plan c. The end", "Roe v. Wade , c. 1870 , plan c . The end"),
        ("Ada Example, Ph.D., 16 lbs. lighter", "Ada Example , Ph.D. , 16 lbs. lighter"),
        ("the 1960's, the U.S.'s and the 5'9\" man", "the 1960 's , the U.S. 's and the 5 ' 9 \" man"),
        ("he hit .265 for $.50", "he hit .265 for $ .50"),
        ("No!!! What?! ==== ____ end...", "No !!! What ?! ==== ____ end ..."),
        ("Thanks :) and (see: a)", "Thanks :) and ( see : a )"),
        (
            "on example.org, example.com/news and Example.com",
            "on example.org , example.com/news and Example . com",
        ),
        ("‘‘Yes,’’ she said", "‘‘ Yes , ’’ she said"),
        ("wait… no—yes – the iPhone’s", "wait … no — yes – the iPhone ’s"),
        ("zero\u{200b}width and \u{feff}mark", "zero width and mark"),
    ];

    #[test]
    fn text_is_split_where_a_reader_would() {
        for (text, expected) in CASES {
            assert_eq!(split(text).join(" "), *expected);
        }
    }

    #[test]
    fn a_token_knows_whether_space_stands_before_it() {
        let spaced: Vec<bool> = tokens("Utah-based\nfirm").iter().map(|token| token.spaced).collect();
        assert_eq!(spaced, [true, false, false, true]);
    }
}
