//! Reading: the document as the frames read it, with the class of each token and the quotation it stands in.

use crate::analysis::{Article, BlockKind};
use crate::text::{Document, Quotation, Span, TokenKind};
use crate::words::cues::{self, Cue, Form};
use crate::words::grammar::{self, Class, Set};
use crate::words::nouns;
use std::ops::Range;

/// A token, classed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tag {
    pub class: Class,
    /// The verb of speech it may be a form of.
    pub cue: Option<Cue>,
    /// Place of the outermost quotation it stands in, marks included.
    pub quotation: Option<u32>,
    /// Whether it is a noun that names an utterance.
    pub utterance: bool,
}

/// A document with its tokens classed and its sentences joined where a quotation spans them.
#[derive(Debug)]
pub struct Reading<'d> {
    pub(crate) document: &'d Document<'d>,
    tags: Vec<Tag>,
    /// Runs of sentences that no quotation parts, in order, none in boilerplate; as places of tokens.
    pub(crate) passages: Vec<Range<usize>>,
}

impl<'d> Reading<'d> {
    /// Reads the document; lines that `article` calls boilerplate have no passages.
    pub fn new(document: &'d Document<'d>, article: &Article) -> Self {
        let mut reading = Self { document, tags: Vec::new(), passages: Vec::new() };
        reading.tag();
        reading.find_passages(article);
        reading
    }

    fn tag(&mut self) {
        let mut outer: Option<u32> = None;
        for place in 0..self.document.tokens().len() {
            let inner = self.document.quotation_at(place).map(|found| found as u32);
            outer = match inner {
                None => None,
                Some(found) if self.quotation(found).is_some_and(|inner| inner.depth == 0) => Some(found),
                _ => outer,
            };
            let tag = self.tag_of(place, outer);
            self.tags.push(tag);
        }
    }

    fn tag_of(&self, place: usize, quotation: Option<u32>) -> Tag {
        let word = self.document.word(place);
        let kind = self.document.tokens().get(place).map_or(TokenKind::Mark, |token| token.kind);
        let of = |class| Tag { class, cue: None, quotation, utterance: false };
        match kind {
            TokenKind::Mark if word == "&" => return of(Class::And),
            TokenKind::Mark => return of(Class::Mark),
            TokenKind::Number => return of(Class::Number),
            TokenKind::Handle | TokenKind::Address => return of(Class::Name),
            TokenKind::Word | TokenKind::Clitic => {}
        }
        let mut buffer = [0; LONGEST_WORD];
        let lower = lower(word, &mut buffer);
        let capital = word.starts_with(char::is_uppercase);
        let opens = |cue: &Cue| cue.form == Form::Gerund && self.opens_clause(place);
        let cue = cues::cue(lower)
            .filter(|_| kind == TokenKind::Word)
            .filter(|cue| !capital || self.in_title(place) || opens(cue));
        let class = match grammar::class(lower).filter(|&class| !capital || keeps_class(class, word)) {
            Some(class) => class,
            None if capital => Class::Name,
            None if lower.ends_with("ly") && lower.len() > 4 => Class::Adverb,
            None if cue.is_some_and(|cue| cue.form == Form::Past) => Class::Verb,
            None => Class::Noun,
        };
        Tag { class, cue, quotation, utterance: !capital && nouns::is_utterance(lower) }
    }

    /// Whether a sentence begins with the word at `place`, or begins again behind a dateline: "OSLO -- Calling it".
    fn opens_clause(&self, place: usize) -> bool {
        let start = self.document.tokens().get(place).map_or(0, |token| token.span.start);
        let sentence = self.document.sentences().get(self.document.sentence_at(start));
        let before = place.checked_sub(1).map_or("", |before| self.document.word(before));
        sentence.is_some_and(|sentence| sentence.tokens.start == place) || matches!(before, "--" | "—" | "–")
    }

    /// Whether the capitalised word at `place` can be a verb: it stands in a title, where most words have a capital.
    fn in_title(&self, place: usize) -> bool {
        let document = self.document;
        let first = document.tokens().get(place).map_or(0, |token| token.span.start);
        let Some(line) = document.lines().get(document.line_at(first)) else { return false };
        // "Read more: ..." leads elsewhere.
        let leads = document.word(place).eq_ignore_ascii_case("read");
        if line.tokens.len() > LONGEST_TITLE || document.word(place).eq_ignore_ascii_case("states") || leads {
            return false;
        }
        let words =
            document.tokens_at(line.tokens.clone()).iter().filter(|token| token.kind == TokenKind::Word);
        let words: Vec<&str> =
            words.map(|token| document.words(token.span)).filter(|word| word.len() > 3).collect();
        let capitals = words.iter().filter(|word| word.starts_with(char::is_uppercase)).count();
        line.tokens.start == place || words.len() > 2 && capitals * 5 > words.len() * 4
    }

    fn find_passages(&mut self, article: &Article) {
        let mut blocks =
            article.blocks.iter().filter(|block| block.kind == BlockKind::Boilerplate).peekable();
        let mut passages: Vec<Range<usize>> = Vec::new();
        for line in self.document.lines() {
            while blocks.next_if(|block| block.span.end <= line.span.start).is_some() {}
            if blocks.peek().is_some_and(|block| block.span.overlaps(line.span)) {
                continue;
            }
            for sentence in self.document.sentences().get(line.sentences.clone()).unwrap_or_default() {
                let start = after_dateline(self.document, article, &sentence.tokens);
                let inside = start > line.tokens.start
                    && self.quotation_of(start).is_some()
                    && self.quotation_of(start) == self.quotation_of(start - 1);
                match passages.last_mut() {
                    Some(last) if inside => last.end = sentence.tokens.end,
                    _ => passages.push(start..sentence.tokens.end),
                }
            }
        }
        self.passages = passages;
    }

    /// The class of the token at `place`; a mark past the end.
    pub(crate) fn class(&self, place: usize) -> Class {
        self.tags.get(place).map_or(Class::Mark, |tag| tag.class)
    }

    /// The verb of speech that the token at `place`, outside quotations, may be.
    pub(crate) fn cue(&self, place: usize) -> Option<Cue> {
        self.tags.get(place).filter(|tag| tag.quotation.is_none())?.cue
    }

    /// Whether the token at `place`, outside quotations, names an utterance when a clause follows.
    pub(crate) fn is_utterance(&self, place: usize) -> bool {
        self.tags.get(place).is_some_and(|tag| tag.utterance && tag.quotation.is_none())
    }

    /// The outermost quotation that the token at `place` is in.
    pub(crate) fn quotation_of(&self, place: usize) -> Option<u32> {
        self.tags.get(place)?.quotation
    }

    /// The quotation at `place` of the document's list.
    pub(crate) fn quotation(&self, place: u32) -> Option<&'d Quotation> {
        self.document.quotations().get(place as usize)
    }

    /// The words of the token at `place`; empty past the end.
    pub(crate) fn word(&self, place: usize) -> &'d str {
        self.document.word(place)
    }

    /// Whether the token at `place` is `word`, in whatever case.
    pub(crate) fn is(&self, place: usize, word: &str) -> bool {
        self.document.word(place).eq_ignore_ascii_case(word)
    }

    /// Whether the token at `place` is in the set, in whatever case.
    pub(crate) fn is_in(&self, place: usize, set: Set) -> bool {
        set.has_in_any_case(self.document.word(place))
    }

    /// Places of the tokens of the quotation at `place`, marks included.
    pub(crate) fn tokens_of(&self, place: u32) -> Range<usize> {
        self.quotation(place).map_or(0..0, |quotation| self.document.tokens_in(quotation.span))
    }

    /// From the first to the last token of `places`.
    pub(crate) fn span(&self, places: Range<usize>) -> Span {
        self.document.span_of(places)
    }

    /// Whether the token at `place` can be a verb where it stands: a form that is nothing else, or one in -ed.
    pub(crate) fn is_verb(&self, place: usize) -> bool {
        match self.class(place) {
            Class::Auxiliary | Class::Verb => true,
            Class::Noun => {
                let word = self.word(place);
                let bound = place.checked_sub(1).is_some_and(|before| {
                    matches!(self.class(before), Class::Determiner | Class::Preposition)
                        || self.word(before) == "-"
                });
                word.len() > 4 && word.ends_with("ed") && !bound && self.word(place + 1) != "-"
            }
            _ => false,
        }
    }
}

/// Titles have fewer tokens than this.
const LONGEST_TITLE: usize = 30;

/// Longer words are in no list.
const LONGEST_WORD: usize = 24;

/// `word` in lower case with straight apostrophes; empty where it is too long or not ASCII, and so in no list.
pub(crate) fn lower<'b>(word: &str, buffer: &'b mut [u8; LONGEST_WORD]) -> &'b str {
    let mut length = 0;
    for character in word.chars() {
        let folded = if character == '’' { '\'' } else { character.to_ascii_lowercase() };
        match (buffer.get_mut(length), u8::try_from(folded)) {
            (Some(byte), Ok(folded)) if folded.is_ascii() => *byte = folded,
            _ => return "",
        }
        length += 1;
    }
    buffer.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
}

/// Whether a capitalised word of a list is still that: "The", "Tuesday", but not "May" or "Will".
fn keeps_class(class: Class, word: &str) -> bool {
    let acronym = word.len() > 1 && word.chars().all(char::is_uppercase);
    !acronym && class != Class::Verb && !grammar::OF_NAMES.has_in_any_case(word)
}

/// A dateline and its agency have at most so many tokens.
const LONGEST_DATELINE: usize = 16;

/// Where the words of `sentence` begin after its dateline, "KYIV, Ukraine (AP) —" or "(Reuters) -", if it has one.
fn after_dateline(document: &Document<'_>, article: &Article, sentence: &Range<usize>) -> usize {
    let span = document.span_of(sentence.clone());
    let stated = article.dateline.is_some_and(|dateline| dateline.start == span.start);
    if !stated && document.word(sentence.start) != "(" {
        return sentence.start;
    }
    let head = sentence.start..sentence.end.min(sentence.start + LONGEST_DATELINE);
    // A hyphen inside a name is no dash: "MIAMI-DADE, Fla. (AP) -".
    let spaced = |place: usize| document.tokens().get(place).is_some_and(|token| token.spaced);
    let is_dash = |&place: &usize| match document.word(place) {
        "—" | "–" | "--" => true,
        "-" => spaced(place),
        _ => false,
    };
    let in_head = |place: usize| {
        matches!(document.word(place), "(" | ")" | ",")
            || document.word(place).starts_with(char::is_uppercase)
    };
    let dash = head.clone().find(is_dash).filter(|&dash| dash + 1 < sentence.end);
    dash.filter(|&dash| stated || (sentence.start..dash).all(in_head)).map_or(sentence.start, |dash| dash + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::cases::article;

    #[test]
    fn a_passage_is_a_sentence_or_those_that_a_quotation_holds_together() {
        let document = Document::new("He came. “It rains. It pours,” she said. They left.\nAll did.");
        let reading = Reading::new(&document, &article());
        let passages: Vec<&str> =
            reading.passages.iter().map(|passage| document.words(reading.span(passage.clone()))).collect();
        assert_eq!(passages, ["He came.", "“It rains. It pours,” she said.", "They left.", "All did."]);
    }

    #[test]
    fn a_capital_makes_a_name_of_a_verb_but_not_of_a_weekday_or_in_a_title() {
        let document =
            Document::new("On Tuesday the United States and May Baker left.\nMayor Says Rain Will End");
        let reading = Reading::new(&document, &article());
        let class = |word: &str| {
            (0..document.tokens().len())
                .find(|&place| document.word(place) == word)
                .map(|place| reading.class(place))
        };
        assert_eq!([class("Tuesday"), class("May")], [Some(Class::Time), Some(Class::Name)]);
        let cues: Vec<&str> = (0..document.tokens().len())
            .filter(|&place| reading.cue(place).is_some())
            .map(|place| document.word(place))
            .collect();
        assert_eq!(cues, ["Says"]);
    }

    #[test]
    fn a_word_too_long_or_not_ascii_is_in_no_list() {
        let mut buffer = [0; LONGEST_WORD];
        assert_eq!(lower("Ain’t", &mut buffer), "ain't");
        assert_eq!(lower("Zürich", &mut buffer), "");
        assert_eq!(lower(&"a".repeat(LONGEST_WORD + 1), &mut buffer), "");
    }
}
