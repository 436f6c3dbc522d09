//! Sentences: runs of tokens that end at a stop, or with their line.

use super::span::Span;
use super::tokens::{Token, TokenKind, is_one_of};
use std::ops::Range;

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From its first to its last token.
    pub span: Span,
    /// Its tokens, as places in the document's list; never empty.
    pub tokens: Range<usize>,
}

/// Words that seldom stand after an abbreviation inside a sentence, so that the abbreviation ends it: "in the U.S. The".
const OPENERS: &str = "\
    A About After All Although Also An And Another As At Both But By During Each Earlier Even For From \
    He Her Here His How However I If In Is It Its Last Later Many Meanwhile More Most My No Not Now On \
    One Only Or Other Our She Since So Some Such That The Their Then There These They This Those Though \
    To Under We What When Where While Who Why With Yet You Your";

/// Abbreviations that stand before a name or an example and so never end a sentence.
const AHEAD: &str = "\
    Adm. Atty. Capt. Cmdr. Col. Det. Dr. Drs. Gen. Gov. Hon. Insp. Lt. Maj. Messrs. Mlle. Mme. Mr. Mrs. \
    Ms. Msgr. Prof. Rep. Reps. Rev. Sen. Sens. Sgt. Supt. approx. cf. e.g. i.e. v. vs.";

/// Verbs that tell who asked or cried what stands before them in quotation marks.
const SPEECH: &str =
    "added asked asks cried exclaimed joked replied said say says shouted tweeted wondered wrote yelled";

/// The sentences of the tokens of one line; `first` is the place of its first token in the document's list.
pub(crate) fn sentences(text: &str, line: &[Token], first: usize) -> Vec<Sentence> {
    let reader = EndReader { text, line };
    let mut found = Vec::new();
    let mut start = 0;
    let mut stop: Option<Stop> = None;
    let mut place = 0;
    while place < line.len() {
        if let Some(known) = stop {
            let trailing = reader.trailing(place);
            if trailing > 0 {
                stop = Some(Stop { closed: true, ..known });
                place += trailing;
                continue;
            }
            if reader.ends(known, start, place) {
                found.extend(reader.sentence(start..place, first));
                start = place;
            }
        }
        stop = reader.is_stop(place).then_some(Stop { place, closed: false });
        place += 1;
    }
    found.extend(reader.sentence(start..line.len(), first));
    found
}

/// A token that may end a sentence.
/// Words of fewer letters on either side of a stop without a space may be a title or the end of an address.
const SHORTEST_NAME: usize = 4;

#[derive(Clone, Copy)]
struct Stop {
    place: usize,
    /// Whether closing marks or a reference stand after it.
    closed: bool,
}

#[derive(Clone, Copy)]
struct EndReader<'l> {
    text: &'l str,
    line: &'l [Token],
}

impl<'l> EndReader<'l> {
    fn sentence(self, places: Range<usize>, first: usize) -> Option<Sentence> {
        let members = self.line.get(places.clone())?;
        let (head, tail) = (members.first()?, members.last()?);
        Some(Sentence { span: head.span.join(tail.span), tokens: first + places.start..first + places.end })
    }

    #[inline(never)] // Each copy of it would be downloaded.
    fn word(self, place: usize) -> &'l str {
        self.line.get(place).map_or("", |token| token.span.of(self.text))
    }

    #[inline(never)]
    fn is(self, place: usize, kind: TokenKind) -> bool {
        self.line.get(place).is_some_and(|token| token.kind == kind)
    }

    fn spaced(self, place: usize) -> bool {
        self.line.get(place).is_none_or(|token| token.spaced)
    }

    fn is_stop(self, place: usize) -> bool {
        match self.line.get(place).map(|token| token.kind) {
            Some(TokenKind::Word) => self.word(place).ends_with('.'),
            Some(TokenKind::Mark) => {
                self.word(place).starts_with(['.', '!', '?', '…']) || is_face(self.word(place))
            }
            _ => false,
        }
    }

    /// How many tokens at `place`, after a stop, belong to the sentence that it ends: closing marks without
    /// a space before them, faces, and references ("[3]", "[source needed]").
    fn trailing(self, place: usize) -> usize {
        let word = self.word(place);
        if (is_closing(word) && !self.spaced(place)) || is_face(word) {
            return 1;
        }
        let noted = |place: usize| {
            self.is(place, TokenKind::Number) || self.word(place).starts_with(char::is_lowercase)
        };
        let closes = (place + 2..place + 5).find(|&end| self.word(end) == "]");
        match closes.filter(|&end| word == "[" && (place + 1..end).all(noted)) {
            Some(end) => end + 1 - place,
            None => 0,
        }
    }

    /// Whether the sentence that began at `start` ends with `stop` and what trails it, before the token at `next`.
    fn ends(self, stop: Stop, start: usize, next: usize) -> bool {
        let mark = self.word(stop.place);
        let word = self.word(next);
        if word.starts_with('.') || is_one_of(word, ",;:)…") {
            return false;
        }
        if self.is(stop.place, TokenKind::Word) {
            return self.spaced(next) && self.ends_abbreviated(stop.place, next);
        }
        if !self.spaced(next) {
            return self.is_glued(stop, next);
        }
        let lower = word.starts_with(char::is_lowercase)
            && !word.contains(char::is_uppercase)
            && !self.is(next, TokenKind::Address);
        if lower {
            return !stop.closed && self.ends_before_lower(stop.place) && !self.tells_speaker(next);
        }
        if mark == "." {
            return !self.numbers_item(stop.place, start);
        }
        if mark.starts_with(['!', '?']) {
            return !(is_one_of(word, "—–-") || stop.closed && self.tells_speaker(next));
        }
        stop.closed || self.is(next, TokenKind::Word)
    }

    fn ends_abbreviated(self, place: usize, next: usize) -> bool {
        let word = self.word(place);
        // "21st St. It": a street has its name before it, a saint after it.
        let saint = word == "St."
            && !place.checked_sub(1).is_some_and(|before| {
                self.is(before, TokenKind::Number) || self.word(before).starts_with(char::is_uppercase)
            });
        let opening = is_one_of(self.word(next), "“\"(") && !self.spaced(next + 1);
        let first = next + usize::from(opening);
        !saint && !is_in(AHEAD, word) && is_in(OPENERS, self.word(first))
    }

    /// "physician.Police", "No!”Police": two paragraphs run together, where a capital follows a stop.
    fn is_glued(self, stop: Stop, next: usize) -> bool {
        let word = self.word(next);
        let capital = self.is(next, TokenKind::Word)
            && word.starts_with(char::is_uppercase)
            && word.chars().nth(1).is_none_or(char::is_lowercase);
        if stop.closed {
            return capital || (self.word(stop.place) == "." && !word.starts_with(char::is_lowercase));
        }
        let Some(before) = stop.place.checked_sub(1).filter(|_| capital) else { return false };
        let last = self.word(before);
        match self.line.get(before).map(|token| token.kind) {
            Some(TokenKind::Clitic | TokenKind::Number) => true,
            Some(TokenKind::Word) => {
                let lower = last.chars().all(char::is_lowercase);
                let known = lower || is_in(OPENERS, word) || self.is_named_apart(before, word);
                last.chars().count() > 2 && word.chars().nth(1).is_some() && known
            }
            _ => false,
        }
    }

    /// "met Lorenzo.Emre left": two names, each too long for an initial or a title; an address ends in small letters or "Com".
    fn is_named_apart(self, before: usize, word: &str) -> bool {
        let last = self.word(before).chars();
        let inside = before.checked_sub(1).is_some_and(|first| self.spaced(before) && !self.is_stop(first));
        inside
            && last.count() >= SHORTEST_NAME
            && word.chars().count() >= SHORTEST_NAME
            && !word.chars().any(|letter| letter.is_uppercase() && !word.starts_with(letter))
    }

    /// Whether a stop ends a sentence although a small letter follows: after a word that is no abbreviation.
    fn ends_before_lower(self, stop: usize) -> bool {
        let plain = |place: usize| {
            let word = self.word(place);
            self.is(place, TokenKind::Word) && word.len() > 2 && word.chars().all(char::is_lowercase)
        };
        (self.word(stop) == "." || self.word(stop).starts_with(['!', '?']))
            && stop.checked_sub(1).is_some_and(plain)
    }

    /// "1. Rain": the stop after the number of an item does not end it.
    fn numbers_item(self, stop: usize, start: usize) -> bool {
        stop == start + 1 && self.is(start, TokenKind::Number) && self.word(start).len() < 4
    }

    /// “Stop!” Ada Example cried. The sentence goes on with who said it.
    fn tells_speaker(self, next: usize) -> bool {
        let name = |place: usize| {
            let word = self.word(place);
            self.is(place, TokenKind::Word)
                && (word.starts_with(char::is_uppercase) || matches!(word, "he" | "she" | "they"))
        };
        let names = (next..next + 4).take_while(|&place| name(place)).count();
        names > 0 && is_in(SPEECH, self.word(next + names))
    }
}

/// Whether `word` is one of the words of `list`.
#[inline(never)]
fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

fn is_closing(mark: &str) -> bool {
    is_one_of(mark, "”\"’')]»") || matches!(mark, "''" | "’’")
}

/// ":)" and its like end a sentence without a stop.
fn is_face(mark: &str) -> bool {
    mark.len() > 1 && mark.starts_with([':', ';'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens::tokens;

    /// A line with "|" where its sentences part.
    const CASES: &[&str] = &[
        "He left.| She stayed.",
        "Sen. J. D. Vance met Mr. Smith.| They talked.",
        "“It is over.”| He left.",
        "“Is it over?” he asked.| Nobody knew.",
        "He lives in the U.S.| The rest stayed.",
        "The U.S. Senate voted 3.5 to 1.",
        "asked his physician.|Police said no",
        "It works for Acme Inc. and others… or not.",
        "Wait ...| What?| No!| Yes.",
        "He rose at 4:30 a.m. on Monday.",
        "(He left.)| (She stayed.)",
        "He left.| \"She stayed,\" he said.| \"Yes.\"| It rained.",
        // Quotation marks and brackets at the end.
        "he said.”| She left.",
        "\"Stop!\" she cried.| \"Stop!\" Ada Example cried.| \"Stop!\"| She left.",
        "“Is it?” I said.| “It is.”",
        "He said.”|Police left.",
        "He left (she stayed.)| It rained.",
        "It is known.[3]| It is known. [4] [source needed]| So they say.",
        // Stops inside.
        "The No. 5 seed, c. 1870, beat Roe v. Wade 3.5 to 1.",
        "in Oakland, Calif.| The rest lives in Oakland, Calif., too.",
        "Gov. Ada Example, R-Colo., left.| “Why?” asked the U.S.| “It is.”",
        "It cost 16 lbs. of gold, e.g. coins.",
        "Is it?!| No!!!| Yes.",
        "a glimpse of ... what?| Wait....| What?",
        "1. Rain falls.| 2. Snow falls.| In 2019.|",
        // Small letters.
        "it rained.| it poured.",
        "It rained a lot.| iPhone users left.| see you.",
        "Was it over? he asked.",
        "Thanks :)| See you.| It was good. :)| Bye.",
        // Paragraphs glued together.
        "in 2019.|Police left",
        "it isn’t.|Police left",
        "said Ada Example.|The town was glad",
        "They met Abbot Lorenzo.|Emre Example left.|Dalan stayed",
        "She works at Booking.Com and saw Gen.Example there.",
        "the site example.com.| He said physician.police",
        "It rained!|Police left",
    ];

    #[test]
    fn a_sentence_ends_where_a_reader_would_end_it() {
        for case in CASES {
            let text = case.replace('|', "");
            let found: Vec<String> = sentences(&text, &tokens(&text), 0)
                .iter()
                .map(|sentence| sentence.span.of(&text).to_owned())
                .collect();
            let expected: Vec<&str> =
                case.split('|').map(str::trim).filter(|sentence| !sentence.is_empty()).collect();
            assert_eq!(found, expected);
        }
    }
}
