//! Grammar: what the words around a name, a pronoun or a description do, as far as short lists and endings tell.

use crate::text::{Document, TokenKind};

/// What a name or pronoun is in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A verb follows.
    Subject,
    /// A verb stands before.
    Object,
    /// A preposition stands before.
    Oblique,
    /// Neither can be told.
    Other,
}

/// Words before a name or a pronoun that is no subject.
const PREPOSITIONS: &str = "of in to for with by at from on about against than near under into over after before between through \
    during around behind inside";

/// Verb forms that are nothing else.
const VERBS: &str = "is are was were be been has have had will would can could may might must shall should do does did says \
    said told went made took gave came met saw knew got became began kept held brought bought thought felt \
    found lost won paid sent stood spoke rose fell grew led ran sat sold spent wrote wore left makes takes \
    gives comes goes gets becomes wants needs seems knows remains includes believes hopes expects plans not \
    n't n’t 'll ’ll 'd ’d 're ’re 've ’ve also";

/// Words that no noun phrase goes on with.
const ENDS: &str = "and or but as if because while although though unless when until since so to on by about into after \
    before during without against under over at in from it he she they we a an the its his her their this \
    these those then now again last next today yesterday tomorrow later once too however still never always \
    often just only even earlier out up down back off away";

/// Words that go on with a description so that it is another one: "the president of France".
const GOES_ON: &str = "of for who whose that which where with behind called named";

/// Words that a noun phrase of something unnamed begins with.
const ARTICLES: &str = "a an the this another every each no any some";

/// Forms in -ed that rather go on with a description than tell what it did.
const PARTICIPLES: &str = "based involved located named called situated listed mentioned concerned formed";

/// Plurals without an s.
const PLURALS: &str = "people men women children police others both many several";

/// Whether `word` is one of the words of `list`, which spaces part.
pub(super) fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// The same, in large or small letters.
fn is(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| word.eq_ignore_ascii_case(known))
}

/// Whether the word is a verb form, as far as can be told without its sentence.
pub(super) fn is_verb(word: &str) -> bool {
    is(VERBS, word) || word.len() > 4 && word.ends_with("ed") && word.starts_with(char::is_lowercase)
}

pub(super) fn is_preposition(word: &str) -> bool {
    is(PREPOSITIONS, word)
}

/// Whether the word is an article or the like.
pub(super) fn is_article(word: &str) -> bool {
    is(ARTICLES, word)
}

/// What the words from `start` to before `end` are in their clause.
pub(super) fn part(document: &Document<'_>, start: usize, end: usize) -> Part {
    let before = start.checked_sub(1).map_or("", |before| document.word(before));
    if is_preposition(before) {
        return Part::Oblique;
    }
    if is_verb(document.word(end)) {
        return Part::Subject;
    }
    if is_verb(before) { Part::Object } else { Part::Other }
}

/// Whether a description ends at `end`: no name, no noun, no "of" goes on with it.
pub(super) fn closes(document: &Document<'_>, end: usize) -> bool {
    let Some(token) = document.tokens().get(end) else { return true };
    let next = document.words(token.span);
    match token.kind {
        TokenKind::Mark => return !matches!(next, "-" | "/" | "&" | "–") || token.spaced,
        TokenKind::Clitic => return true,
        TokenKind::Word => {}
        TokenKind::Number | TokenKind::Address | TokenKind::Handle => return false,
    }
    if next.starts_with(char::is_uppercase) || has(GOES_ON, next) {
        return false;
    }
    let after = document.word(end + 1);
    if matches!(next, "in" | "from" | "at" | "near" | "on" | "and") {
        return !after.starts_with(char::is_uppercase) || is_calendar(after);
    }
    // "the country involved in it", "the bank owned by Acme"
    let participle = has(PARTICIPLES, next) || matches!(after, "by" | "of" | "with" | "at");
    if next.ends_with("ed") && participle {
        return false;
    }
    if is(ENDS, next) || is_verb(next) || next.ends_with("ly") {
        return true;
    }
    // "the company plans to", but not "the company officials".
    let object = is_article(after) || matches!(after, "to" | "that" | "its" | "his" | "her" | "on" | "as");
    next.ends_with('s') && !next.ends_with("ss") && object
}

fn is_calendar(word: &str) -> bool {
    const STARTS: &[&str] = &[
        "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
        "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    STARTS.iter().any(|start| word.starts_with(start))
}

/// Whether the word is a plural noun, as far as its ending and the word before it tell.
pub(super) fn is_plural(word: &str, before: &str) -> bool {
    if !word.starts_with(char::is_lowercase) {
        return false;
    }
    if has(PLURALS, word) {
        return true;
    }
    let ends =
        word.len() > 3 && word.ends_with('s') && !["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    // "Acme plans", "it hopes", "who says"
    let subject = before.starts_with(char::is_uppercase) && !is_article(before)
        || matches!(before, "he" | "she" | "it" | "who" | "which" | "that" | "also");
    ends && !subject
        && !is(VERBS, word)
        && !matches!(word, "always" | "perhaps" | "across" | "besides" | "news")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_noun_or_a_name_goes_on_with_a_description_and_a_verb_ends_it() {
        for (text, closed) in [
            ("The bank said so", true),
            ("The bank account is empty", false),
            ("The bank plans to stay", true),
            ("The bank officials left", false),
            ("The bank of Oslo", false),
            ("The bank in Oslo", false),
            ("The bank in May", true),
            ("The bank's board", true),
            ("The bank owned by Acme fell", false),
            ("The bank involved in it", false),
            ("The bank agreed to it", true),
            ("The bank-owned house", false),
            ("The bank", true),
        ] {
            assert_eq!(closes(&Document::new(text), 2), closed, "{text}");
        }
    }

    #[test]
    fn verbs_and_prepositions_tell_the_part() {
        let document = Document::new("Acme bought it. Oslo fell. He lives in Oslo now");
        let parts =
            [part(&document, 0, 1), part(&document, 2, 3), part(&document, 4, 5), part(&document, 10, 11)];
        assert_eq!(parts, [Part::Subject, Part::Object, Part::Subject, Part::Oblique]);
    }
}
