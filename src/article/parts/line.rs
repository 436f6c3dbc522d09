//! Features of a line by itself: its length, its letters, its marks and its wording.

use super::groups::{Group, MEANINGS, step};
use super::wordings::WORDINGS;
use crate::analysis::BlockKind;
use crate::article::header::{byline, dateline};
use crate::article::lines::bullet::is_bullet;
use crate::article::lines::captions;
use crate::article::lines::date_line::is_date_line;
use crate::article::lines::shape::LineShape;
use crate::article::lines::teaser::words;
use crate::text::{Document, Line};
use crate::words::grammar;
use crate::words::lexicon::Case;

/// Words that report speech, in lower case.
const SAID: &[&str] = &["said", "says", "told"];
/// Marks that tell, each with a feature of its own.
const MARKS: &[char] = &['|', '»', '@', '©', '#', '/'];
/// What a line may end with, beside letters, digits and others.
const LASTS: &[char] = &['.', '!', '?', ':', ',', ';', '…', '"', '”', ')', '|'];

/// What a line gives away by itself.
pub(super) struct Own {
    pub(super) features: Vec<u16>,
    /// Step of its number of words.
    pub(super) length: usize,
    /// Place of what its wording says, the last place for rules without one.
    pub(super) meaning: Option<usize>,
    /// Whether it is a byline or says when the article appeared.
    pub(super) header: bool,
    /// Whether it ends with a photo credit.
    pub(super) credit: bool,
    /// Whether it is a name alone.
    pub(super) name_alone: bool,
}

pub(super) fn own(document: &Document<'_>, line: &Line, shape: &LineShape<'_>) -> Own {
    let by = !byline::opened(document, line, &shape.dates).is_empty();
    let date_line = is_date_line(shape);
    let found = Own {
        features: Vec::with_capacity(80),
        length: length(shape.words),
        meaning: shape
            .meaning
            .map(|meaning| WORDINGS.iter().position(|rule| *rule == meaning.rule).unwrap_or(MEANINGS - 1)),
        header: by || date_line,
        credit: captions::ends_with_credit(shape.text),
        name_alone: byline::alone(document, line, &shape.dates).is_some(),
    };
    let mut found = found;
    let filed = shape.words >= 12 && dateline::dateline(document, line, &shape.dates).is_some();
    for (group, holds) in [
        (Group::Any, true),
        (Group::Over, shape.says_end()),
        (Group::Credit, found.credit),
        (Group::By, by),
        (Group::NameAlone, found.name_alone),
        (Group::DateLine, date_line),
        (Group::Dates, !shape.dates.is_empty()),
        (Group::MostlyDates, shape.date_words * 2 > shape.words),
        (Group::Dateline, filed),
        (Group::Teaser, shape.teaser),
    ] {
        if holds {
            found.features.push(group.at(0));
        }
    }
    let stop = usize::from(shape.ends);
    let all = &mut found.features;
    all.push(Group::Length.at(found.length));
    all.push(Group::LengthAndStop.at(found.length + stop * super::groups::LENGTHS));
    all.push(Group::Stop.at(stop));
    all.extend(found.meaning.map(|place| Group::Meaning.at(place)));
    letters(all, shape);
    marks(all, shape.text);
    wording(all, shape);
    found
}

fn length(words: usize) -> usize {
    step(&words, &[1, 2, 3, 4, 6, 9, 13, 18, 25, 40, 70])
}

fn letters(all: &mut Vec<u16>, shape: &LineShape<'_>) {
    let part = shape.capitals as f32 / shape.words.max(1) as f32;
    let capitals = step(&part, &[0.01, 0.2, 0.4, 0.6, 0.8, 0.999]);
    all.push(Group::Capitals.at(capitals));
    if shape.words >= 4 {
        all.push(Group::CapitalsOfMany.at(capitals));
    }
    let letters = || shape.text.chars().filter(|letter| letter.is_alphabetic());
    if letters().any(char::is_uppercase) && !letters().any(char::is_lowercase) {
        all.push(Group::Shouted.at(0));
    }
    let first = shape.text.chars().next().unwrap_or(' ');
    all.push(Group::First.at(match first {
        first if first.is_uppercase() => 0,
        first if first.is_lowercase() => 1,
        first if first.is_ascii_digit() => 2,
        '“' | '"' | '‘' | '\'' => 3,
        first if is_bullet(first) => 4,
        _ => 5,
    }));
    let last = shape.text.chars().last().unwrap_or(' ');
    let known = LASTS.iter().position(|mark| *mark == last);
    all.push(Group::Last.at(known.unwrap_or(
        LASTS.len()
            + match last {
                last if last.is_uppercase() => 0,
                last if last.is_lowercase() => 1,
                _ => 2,
            },
    )));
}

fn marks(all: &mut Vec<u16>, text: &str) {
    let known = MARKS.iter().enumerate().filter(|(_, mark)| text.contains(**mark));
    all.extend(known.map(|(place, _)| Group::Marks.at(place)));
    let digits = text.chars().filter(char::is_ascii_digit).count();
    for (group, holds) in [
        (Group::Address, text.contains("://") || text.contains("www.")),
        (Group::Quotes, text.contains(['“', '”', '"'])),
        (Group::Digits, digits * 3 > text.chars().count()),
    ] {
        if holds {
            all.push(group.at(0));
        }
    }
    all.push(Group::Commas.at(text.matches(',').count()));
    all.push(Group::InnerStops.at(inner_stops(text)));
    if let Some(glued) = glued(text) {
        all.push(Group::Glued.at(glued));
    }
}

/// Sentence ends inside: a stop, closing marks, a space and a capital or an opening mark.
fn inner_stops(text: &str) -> usize {
    let mut stopped = false;
    let mut spaced = false;
    let mut count = 0;
    for letter in text.chars() {
        count += usize::from(spaced && (letter.is_uppercase() || matches!(letter, '“' | '"')));
        spaced = letter == ' ' && (stopped || spaced);
        stopped = matches!(letter, '.' | '!' | '?') || stopped && matches!(letter, '”' | '"' | '\'' | ')');
    }
    count
}

/// Whether words have grown together, "`weekShe`" or "week.She": 0 in short lines, 1 in lines of ten words and more.
fn glued(text: &str) -> Option<usize> {
    let letters: Vec<char> = text.chars().collect();
    let grown = letters.windows(3).any(|three| {
        let [first, second, third] = three else { return false };
        (first.is_ascii_lowercase() || matches!(first, '.' | '?' | '!'))
            && second.is_ascii_uppercase()
            && third.is_ascii_lowercase()
    });
    grown.then(|| usize::from(text.split_whitespace().nth(9).is_some()))
}

fn among(word: &str, list: &[&str]) -> bool {
    word.len() <= 6 && list.iter().any(|known| known.eq_ignore_ascii_case(word))
}

fn wording(all: &mut Vec<u16>, shape: &LineShape<'_>) {
    let (mut count, mut small, mut spoken, mut said) = (0_u32, 0_u32, false, false);
    for word in words(shape.text).filter(|word| word.starts_with(char::is_alphabetic)) {
        count += 1;
        let sets = grammar::of(word, Case::Lower);
        small += u32::from(sets.any(grammar::RUNNING));
        spoken |= sets.any(grammar::SPOKEN);
        said |= among(word, SAID);
    }
    let much = step(&(small as f32 / count.max(1) as f32), &[0.001, 0.1, 0.2, 0.3, 0.4, 0.5]);
    all.push(Group::SmallWords.at(much));
    if shape.words >= 8 {
        all.push(Group::SmallWordsOfMany.at(much));
    }
    if spoken {
        all.push(Group::Spoken.at(0));
    }
    if said {
        all.push(Group::Said.at(0));
    }
}

/// Titles have so many words.
const TITLE_WORDS: std::ops::RangeInclusive<usize> = 2..=32;

/// Whether the line may be a headline: not a link, a trail, an address, a date, a caption with its credit, a list entry.
pub(super) fn may_be_title(shape: &LineShape<'_>, own: &Own) -> bool {
    let text = shape.text;
    let is_link = shape.meaning.is_some_and(|meaning| meaning.kind != BlockKind::Caption);
    let is_trail = text.contains(['»', '>', '›']) && !text.contains('<') || text.starts_with("Home ");
    let is_address = text.contains("://") || text.starts_with("www.");
    let is_date = shape.date_words * 2 > shape.words;
    let is_entry = text.starts_with(is_bullet);
    TITLE_WORDS.contains(&shape.words)
        && !(is_link || is_trail || is_address || is_date || is_entry || own.credit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::LineRule;

    #[test]
    fn every_rule_of_the_line_patterns_has_a_place_and_every_place_a_rule() {
        let table = include_str!("../../../data/lines/line_patterns.tsv");
        let rows = table.lines().filter(|line| !line.starts_with('#')).skip(1);
        let rules: Vec<&str> = rows.filter_map(|row| row.split('\t').nth(3)).collect();
        let code = |rule: &LineRule| serde_json::to_value(rule).unwrap().as_str().unwrap().to_owned();
        let places: Vec<String> = WORDINGS.iter().map(code).collect();
        for rule in &rules {
            assert!(
                places.iter().any(|place| place == rule),
                "{rule} has no place: it would count as another"
            );
        }
        for place in &places {
            assert!(rules.contains(&place.as_str()), "no line pattern says {place}");
        }
    }

    #[test]
    fn sentence_ends_inside_a_line_are_counted() {
        for (text, count) in [
            ("He came. She left.", 1),
            ("He came.” She left? “No.”", 2),
            ("Version 2.5 is out.", 0),
            ("He came.She left.", 0),
        ] {
            assert_eq!(inner_stops(text), count, "{text}");
        }
    }
}
