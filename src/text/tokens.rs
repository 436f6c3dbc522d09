//! Tokens: words, numbers, addresses and marks, scanned by hand in one pass over the characters.

use crate::Span;

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

/// Abbreviations whose stop belongs to the word, in lower case and without it.
/// Those of one letter and those with inner stops ("U.S.", "a.m.") are known by their shape.
const ABBREVIATIONS: &[&str] = &[
    "adm", "apr", "assn", "assoc", "asst", "atty", "aug", "ave", "bldg", "blvd", "brig", "bros", "capt",
    "cf", "cmdr", "co", "col", "comdr", "corp", "cpl", "dec", "dept", "det", "dist", "dr", "esq", "est",
    "etc", "ex", "feb", "fig", "fri", "ft", "gen", "gov", "hon", "inc", "insp", "jan", "jr", "jul", "jun",
    "lt", "ltd", "maj", "mar", "messrs", "mfg", "mr", "mrs", "ms", "msgr", "mt", "mon", "nos", "nov", "oct",
    "pfc", "ph", "phd", "pres", "prof", "pvt", "rd", "rep", "reps", "rev", "sat", "sen", "sens", "sep",
    "sept", "sgt", "sr", "st", "supt", "thu", "thurs", "treas", "tue", "tues", "univ", "vol", "vs", "wed",
];

/// Abbreviations that are ordinary words as well, so that the stop is theirs only
/// after a capital letter and before a word with a capital letter or a number.
const AMBIGUOUS: &[&str] =
    &["dec", "ex", "fig", "fri", "jan", "mar", "mon", "no", "nos", "sat", "sun", "wed", "mt", "est"];

/// Abbreviations that are written in lower case as well.
const LOWER_CASE: &[&str] = &["cf", "etc", "ft", "vs"];

/// The endings that are split off a word, after the apostrophe.
const CLITICS: &[&str] = &["s", "re", "ve", "ll", "d", "m"];

/// The tokens of `text`, in order, without overlaps; every character that is not white space or a control lies in one.
pub fn tokens(text: &str) -> Vec<Token> {
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
        } else if first.is_ascii_digit() {
            self.push(TokenKind::Number, number(rest));
        } else if first.is_alphanumeric() {
            self.word(rest);
        } else {
            self.push(TokenKind::Mark, mark(rest, first));
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

    /// Whether the last token is a word with a capital, so that an initial may follow.
    fn after_name(&self) -> bool {
        let last = self.tokens.last().filter(|token| token.kind == TokenKind::Word);
        last.is_some_and(|token| token.span.of(self.text).starts_with(char::is_uppercase))
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

/// Whether `rest` opens with a month and its day: pasting glues a date to the name before it, as in "`ExampleNov`. 19".
fn opens_date(rest: &str) -> bool {
    let word = rest.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(rest.len());
    let (month, after) = rest.split_at_checked(word).unwrap_or_default();
    let short = month.len() == 3 || month == "Sept";
    let is_month = MONTHS.iter().any(|known| known == &month || short && known.starts_with(month));
    let day = after.strip_prefix('.').unwrap_or(after).strip_prefix([' ', '\u{a0}']);
    is_month && day.is_some_and(|day| day.starts_with(|digit: char| digit.is_ascii_digit()))
}

/// Length of the stops that belong to the word of `letters` bytes: of an abbreviation, or of initials run together.
fn stop(rest: &str, letters: usize) -> usize {
    let (word, after) = rest.split_at_checked(letters).unwrap_or((rest, ""));
    if !after.starts_with('.') || after.starts_with("..") {
        return 0;
    }
    if word.chars().count() == 1 {
        return initials(word, after);
    }
    let follows = after.get(1..).unwrap_or_default();
    // "col.Police": an abbreviation is followed by a space or another mark, never by a letter.
    usize::from(is_abbreviation(word, follows) && !follows.starts_with(char::is_alphabetic))
}

/// Length of the stops and further letters after the initial `word`: "U.S.", "J.", "a.m."; `after` begins with a stop.
fn initials(word: &str, after: &str) -> usize {
    let mut length = 1;
    loop {
        let mut next = after.get(length..).unwrap_or_default().chars();
        match (next.next(), next.next()) {
            (Some(letter), Some('.')) if letter.is_alphabetic() => length += letter.len_utf8() + 1,
            _ => break,
        }
    }
    let alone = length == 1;
    if alone && !word.chars().all(char::is_uppercase) { 0 } else { length }
}

/// Whether the stop between `word` and `follows` belongs to the word.
fn is_abbreviation(word: &str, follows: &str) -> bool {
    let lower = word.to_lowercase();
    let capital = word.starts_with(char::is_uppercase);
    if AMBIGUOUS.contains(&lower.as_str()) {
        let next = follows.trim_start_matches([' ', '\u{a0}']);
        let parted = next.len() < follows.len();
        return capital
            && parted
            && next.starts_with(|next: char| next.is_uppercase() || next.is_ascii_digit());
    }
    ABBREVIATIONS.contains(&lower.as_str()) && (capital || LOWER_CASE.contains(&lower.as_str()))
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
    if stem.is_empty() || !CLITICS.iter().any(|known| after.eq_ignore_ascii_case(known)) {
        0
    } else {
        ending.len()
    }
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

/// Length of the web or mail address at the start of `rest`, without the punctuation of the sentence around it.
fn address(rest: &str, first: char) -> Option<usize> {
    let web = matches!(first, 'h' | 'w' | 'H' | 'W')
        && ["http://", "https://", "www."].iter().any(|start| starts_with(rest, start));
    if !web && !mail(rest, first) {
        return None;
    }
    let end = rest.find(|character: char| {
        character.is_whitespace() || character.is_control() || "<>\"“”«»".contains(character)
    });
    let whole = rest.get(..end.unwrap_or(rest.len()))?;
    Some(whole.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’', '…']).len().max(1))
}

fn starts_with(rest: &str, start: &str) -> bool {
    rest.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// Mail addresses are at most this long before their "@" (RFC 5321); looking no further keeps the scan linear.
const MAIL_NAME_LIMIT: usize = 64;

/// Whether `rest` begins with "name@host.".
fn mail(rest: &str, first: char) -> bool {
    if !first.is_ascii_alphanumeric() {
        return false;
    }
    let name = rest
        .bytes()
        .take(MAIL_NAME_LIMIT)
        .take_while(|byte| byte.is_ascii_alphanumeric() || b"._%+-".contains(byte))
        .count();
    let Some(host) = rest.get(name..).and_then(|after| after.strip_prefix('@')) else { return false };
    let label = host
        .bytes()
        .take(MAIL_NAME_LIMIT)
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        .count();
    label > 0
        && host.get(label..).is_some_and(|after| {
            after.starts_with('.')
                && after.get(1..).is_some_and(|top| top.starts_with(|c: char| c.is_ascii_alphabetic()))
        })
}

/// Length of the @handle or #tag at the start of `rest`.
fn handle(rest: &str, first: char) -> Option<usize> {
    if !matches!(first, '@' | '#') {
        return None;
    }
    let name = rest.get(1..)?;
    let length =
        name.find(|character: char| !(character.is_alphanumeric() || character == '_')).unwrap_or(name.len());
    name.starts_with(|character: char| character.is_alphabetic() || character == '_').then_some(1 + length)
}

/// Length of the mark at the start of `rest`: a run of stops, hyphens, apostrophes or backquotes, else one character with what modifies it.
fn mark(rest: &str, first: char) -> usize {
    if matches!(first, '.' | '-') {
        return rest.len() - rest.trim_start_matches(first).len();
    }
    if rest.starts_with("''") || rest.starts_with("``") {
        return 2;
    }
    let tail = rest.get(first.len_utf8()..).unwrap_or_default();
    first.len_utf8() + (tail.len() - tail.trim_start_matches(is_joined).len())
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
        ("no. It was No. 10", "no . It was No. 10"),
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
