//! Reading for names: what every token looks like, what the lists know of it, and how the article writes it elsewhere.

use crate::learned::{HashedMap, of_letters};
use crate::text::{Document, Line, TokenKind};
use crate::words::kinds::Kinds;
use crate::words::lexicon::{Case, Lexicon};
use std::ops::Range;

/// How a token is spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// "Kyiv".
    Capital,
    /// "NATO", and in a line of capitals every word.
    Capitals,
    /// "J.", "U.S.".
    Initials,
    /// "iPhone".
    Mixed,
    /// "spokesman".
    Lower,
    Number,
    /// "@handle".
    Handle,
    /// Marks, endings, addresses, words of alphabets without capitals.
    Other,
}

/// How the words of a line are capitalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineStyle {
    /// As in sentences: a capital letter says something.
    Sentence,
    /// As in titles: it says little.
    Headline,
    /// All capitals: it says nothing.
    Capitals,
    /// No capitals at all: nothing is said either.
    Small,
}

/// What is known of one token.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) shape: Shape,
    /// What it can be as a name or part of one; [`Kinds::TITLE`] and [`Kinds::ROLE`] whatever its spelling.
    pub(super) kinds: Kinds,
    pub(super) style: LineStyle,
    /// Whether a sentence, a quotation or a list entry opens with it, so that its capital says nothing.
    pub(super) opens: bool,
    /// Of its letters in lower case.
    key: u32,
}

impl Word {
    const NONE: Self =
        Self { shape: Shape::Other, kinds: Kinds::NONE, style: LineStyle::Sentence, opens: false, key: 0 };

    /// Whether it has the capital letter of a name.
    pub(super) fn is_capital(self) -> bool {
        matches!(self.shape, Shape::Capital | Shape::Capitals | Shape::Initials | Shape::Mixed)
    }
}

/// How often the article writes a word in each way, in lines of sentences.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) lower: u32,
    /// With a capital where only names have one.
    pub(super) capital: u32,
}

/// The document with all that is known of its tokens.
pub(super) struct NamesReading<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) lexicon: Lexicon,
    words: Vec<Word>,
    seen: HashedMap<u32, Seen>,
}

impl<'d, 't> NamesReading<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>) -> Self {
        let words = Vec::with_capacity(document.tokens().len());
        let mut reading = Self { document, lexicon: Lexicon::new(), words, seen: HashedMap::default() };
        for line in document.lines() {
            reading.read(line);
        }
        reading.count();
        reading
    }

    fn read(&mut self, line: &Line) {
        let style = style(self.document, line);
        let sentences = self.document.sentences().get(line.sentences.clone()).unwrap_or_default();
        let mut starts = sentences.iter().map(|sentence| sentence.tokens.start).peekable();
        let mut opens = true;
        for place in line.tokens.clone() {
            let text = self.document.word(place);
            opens |= starts.next_if(|start| *start <= place).is_some();
            let word = self.word(place, style, opens);
            self.words.push(word);
            let mark = matches!(word.shape, Shape::Other | Shape::Number);
            opens = (opens && mark)
                || is_opening(text, self.document.tokens().get(place + 1).is_some_and(|next| !next.spaced));
        }
    }

    fn word(&self, place: usize, style: LineStyle, opens: bool) -> Word {
        let Some(token) = self.document.tokens().get(place) else { return Word::NONE };
        let text = token.span.of(self.document.text());
        let shape = shape(text, token.kind);
        let mut word = Word { shape, style, opens, ..Word::NONE };
        if shape == Shape::Other {
            return word;
        }
        word.key = key(text);
        word.kinds = self.lexicon.entry(text, Case::Kept).kinds;
        if word.is_capital() {
            let lower = self.lexicon.entry(text, Case::Lower).kinds;
            word.kinds = word.kinds | lower.only(Kinds::TITLE | Kinds::ROLE);
            let plain = word.kinds.is_none() || style == LineStyle::Capitals;
            if shape == Shape::Capitals && plain {
                word.kinds = word.kinds | self.lexicon.entry(text, Case::Title).kinds;
            }
        } else if style == LineStyle::Small && shape == Shape::Lower {
            word.kinds = word.kinds | self.lexicon.entry(text, Case::Title).kinds;
        }
        word
    }

    fn count(&mut self) {
        for word in &self.words {
            let running = word.style == LineStyle::Sentence;
            if running && word.shape == Shape::Lower {
                self.seen.entry(word.key).or_default().lower += 1;
            }
            if running && word.is_capital() && !word.opens {
                self.seen.entry(word.key).or_default().capital += 1;
            }
        }
    }

    /// What is known of the token at `place`; of none where there is no such token.
    pub(super) fn at(&self, place: usize) -> Word {
        self.words.get(place).copied().unwrap_or(Word::NONE)
    }

    /// What is known of the token `back` places before `place`.
    pub(super) fn before(&self, place: usize, back: usize) -> Word {
        place.checked_sub(back).map_or(Word::NONE, |place| self.at(place))
    }

    /// The words of the token at `place`.
    pub(super) fn text(&self, place: usize) -> &'t str {
        self.document.word(place)
    }

    /// How the article writes the word at `place` where its spelling says something.
    pub(super) fn seen(&self, place: usize) -> Seen {
        self.seen.get(&self.at(place).key).copied().unwrap_or_default()
    }

    /// The longest name of the lists that the tokens of `places` begin with.
    pub(super) fn known(&self, places: Range<usize>) -> Option<(usize, crate::words::lexicon::Entry)> {
        if self.at(places.start).style == LineStyle::Small {
            return self.lexicon.longest(self.document, places, Case::Title);
        }
        let kept = self.lexicon.longest(self.document, places.clone(), Case::Kept);
        if kept.is_none_or(|(end, _)| end == places.start + 1)
            && self.at(places.start).shape == Shape::Capitals
        {
            let title = self.lexicon.longest(self.document, places, Case::Title);
            return if title.map(|(end, _)| end) > kept.map(|(end, _)| end) { title } else { kept };
        }
        kept
    }

    /// Whether the token at `place` follows the one before it without a space.
    pub(super) fn is_glued(&self, place: usize) -> bool {
        self.document.tokens().get(place).is_some_and(|token| !token.spaced)
    }
}

/// A number for a word that is the same however it is capitalised.
fn key(word: &str) -> u32 {
    of_letters(word.chars().flat_map(char::to_lowercase))
}

/// Whether what follows the mark begins anew: an opening quotation mark or bracket, a colon, a bullet.
fn is_opening(mark: &str, glued: bool) -> bool {
    matches!(mark, ":" | "•" | "·" | "*" | "“" | "‘" | "«" | "|")
        || (glued && matches!(mark, "\"" | "(" | "[" | "``"))
}

fn shape(text: &str, kind: TokenKind) -> Shape {
    match kind {
        TokenKind::Number => return Shape::Number,
        TokenKind::Handle if text.starts_with('@') => return Shape::Handle,
        TokenKind::Word => {}
        _ => return Shape::Other,
    }
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    let Some(first) = letters().next() else { return Shape::Other };
    let upper = letters().filter(|letter| letter.is_uppercase()).count();
    if first.is_uppercase() {
        let all = upper == letters().count();
        return match (all, text.ends_with('.'), upper) {
            (true, true, _) => Shape::Initials,
            (true, false, 2..) => Shape::Capitals,
            _ => Shape::Capital,
        };
    }
    match (first.is_lowercase(), upper) {
        (true, 0) => Shape::Lower,
        (true, _) => Shape::Mixed,
        _ => Shape::Other,
    }
}

/// Words that open lines of names, which are no titles although most words have a capital.
const CREDITS: &[&str] =
    &["By", "BY", "Reporting", "Writing", "Editing", "Photo", "Photograph", "Photos", "Written"];

/// Words this short are small in titles as well ("of", "and", "the"), so they tell nothing.
const SHORT: usize = 3;

/// A line counts as a headline if so many of a hundred longer words have a capital.
const HEADLINE_SHARE: usize = 65;

fn style(document: &Document<'_>, line: &Line) -> LineStyle {
    let (mut words, mut capital, mut all, mut any) = (0, 0, 0, 0);
    for token in document.tokens_at(line.tokens.clone()).iter().filter(|token| token.kind == TokenKind::Word)
    {
        let text = token.span.of(document.text());
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        let shape = shape(text, token.kind);
        any += usize::from(shape != Shape::Lower);
        if letters <= SHORT || shape == Shape::Initials {
            continue;
        }
        words += 1;
        capital += usize::from(matches!(shape, Shape::Capital | Shape::Capitals));
        all += usize::from(shape == Shape::Capitals);
    }
    // Titles have no stop.
    let ended =
        document.words(line.span).ends_with('.') || CREDITS.contains(&document.word(line.tokens.start));
    if words > 1 && all * 100 >= words * 80 {
        LineStyle::Capitals
    } else if words > 3 && any == 0 {
        LineStyle::Small
    } else if words > 3 && capital * 100 >= words * HEADLINE_SHARE && !ended {
        LineStyle::Headline
    } else {
        LineStyle::Sentence
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_the_style_of_its_words() {
        const CASES: &[(&str, LineStyle)] = &[
            ("Mayor Says City Will Not Pay", LineStyle::Headline),
            ("Mayor says city will not pay", LineStyle::Sentence),
            ("MAYOR SAYS CITY WILL NOT PAY", LineStyle::Capitals),
            ("Ada Example Met Mayor Sample.", LineStyle::Sentence),
            ("Paris", LineStyle::Sentence),
            ("the mayor says that paris will not pay", LineStyle::Small),
        ];
        for (text, expected) in CASES {
            let document = Document::new(text);
            assert_eq!(style(&document, &document.lines()[0]), *expected, "{text}");
        }
    }

    #[test]
    fn a_capital_counts_only_where_nothing_opens() {
        let document = Document::new("Police came. The police and “Police” of Police Square left.");
        let reading = NamesReading::new(&document);
        assert_eq!(reading.seen(0), Seen { lower: 1, capital: 1 });
    }
}
