//! An interview as it was spoken: lines that begin with who speaks, "EXAMPLE: It rains.", "Q: Does it rain?", "AE It rains."

use crate::analysis::QuoteKind;
use crate::quotes::reading::Reading;
use crate::quotes::utterance::{Frame, Utterance};
use crate::text::Span;
use crate::words::grammar::Class;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// A label has at most this many tokens before its colon.
const LONGEST_LABEL: usize = 4;

/// So many lines have to be labelled, and one of the labels so many times: less is a list.
const LINES: usize = 3;
const TIMES: usize = 2;

/// How sure it is that such a line is what its label says.
const LABELLED: f64 = 0.85;

/// Labels of those who ask and who answer.
const ASKS: &[&str] = &["Q", "Question"];
const ANSWERS: &[&str] = &["A", "Answer"];

/// A line of the article; places of tokens.
#[derive(Clone, Debug)]
struct TalkLine {
    /// Who speaks, where it says so; empty where it does not.
    label: Range<usize>,
    /// What follows, to the end of the line.
    words: Range<usize>,
}

/// What the lines of interviews say; nothing where the text is none.
/// Quotations that others have `taken` stay theirs.
pub(super) fn read(reading: &Reading<'_>, taken: &HashSet<u32>) -> Vec<Utterance> {
    let lines = talk_lines(reading);
    let labelled = || lines.iter().filter(|line| !line.label.is_empty());
    let mut times: HashMap<&str, (usize, usize)> = HashMap::new();
    for line in labelled() {
        let (count, asked) = times.entry(words(reading, &line.label)).or_default();
        *count += 1;
        *asked += usize::from(asks(reading, line));
    }
    let first = lines.iter().position(|line| !line.label.is_empty()).unwrap_or(0);
    let last = lines.iter().rposition(|line| !line.label.is_empty()).unwrap_or(0);
    let talk = lines.get(first..=last).unwrap_or_default();
    // Questions without a label part the lines, so that only those with one are told who speaks.
    let parted = talk.iter().any(|line| line.label.is_empty() && asks(reading, line));
    let several = times.len() > 1 || parted;
    if labelled().count() < LINES || !several || times.values().all(|&(count, _)| count < TIMES) {
        return Vec::new();
    }
    let interviewer = |label: &str| {
        let (count, asked) = times.get(label).copied().unwrap_or_default();
        ASKS.contains(&label) || 2 * asked > count && times.values().any(|&(count, asked)| 2 * asked < count)
    };
    let mut found: Vec<Utterance> = Vec::new();
    let mut speaking = false;
    for line in talk {
        if !line.label.is_empty() {
            speaking = !interviewer(words(reading, &line.label));
            found.extend(speaking.then(|| utterance(reading, line, taken)).flatten());
        } else if speaking && !parted {
            let more = pieces(reading, line.words.clone());
            if let Some(last) = found.last_mut() {
                last.content.extend(more);
            }
        }
    }
    found
}

fn words<'d>(reading: &Reading<'d>, places: &Range<usize>) -> &'d str {
    reading.document.words(reading.span(places.clone()))
}

fn asks(reading: &Reading<'_>, line: &TalkLine) -> bool {
    line.words.end.checked_sub(1).is_some_and(|last| reading.word(last) == "?")
}

/// The lines of the article, each with its label.
fn talk_lines(reading: &Reading<'_>) -> Vec<TalkLine> {
    let names = initials(reading);
    let mut passages = reading.passages.iter().peekable();
    let mut lines = Vec::new();
    for line in reading.document.lines() {
        while passages.next_if(|passage| passage.end <= line.tokens.start).is_some() {}
        if line.tokens.is_empty() || passages.peek().is_none_or(|next| next.start >= line.tokens.end) {
            continue;
        }
        let start = line.tokens.start;
        let none = TalkLine { label: start..start, words: line.tokens.clone() };
        let label = with_colon(reading, &line.tokens).or_else(|| bare(reading, &line.tokens, &names));
        lines.push(label.filter(|label| is_speaker(reading, &label.label, &names)).unwrap_or(none));
    }
    lines
}

/// "Ada Example: It rains."
fn with_colon(reading: &Reading<'_>, line: &Range<usize>) -> Option<TalkLine> {
    let colon = line.clone().take(LONGEST_LABEL + 1).find(|&place| reading.word(place) == ":")?;
    let label = line.start..colon;
    let name = |place: usize| reading.class(place) == Class::Name || is_letter(reading.word(place));
    let whole = !label.is_empty() && label.clone().all(|place| name(place) || reading.word(place) == ".");
    let more = colon + 1 < line.end && reading.quotation_of(colon + 1).is_none();
    (whole && more).then_some(TalkLine { label, words: colon + 1..line.end })
}

/// "AE It rains.", where the letters are those of somebody who is named.
fn bare(reading: &Reading<'_>, line: &Range<usize>, names: &FullNames<'_>) -> Option<TalkLine> {
    let (label, next) = (reading.word(line.start), reading.word(line.start + 1));
    let begins = next.starts_with(|letter: char| letter.is_uppercase() || letter == '(');
    let known = label.len() > 1 && names.initials.contains(label);
    (known && begins && line.len() > 1)
        .then_some(TalkLine { label: line.start..line.start + 1, words: line.start + 1..line.end })
}

fn is_letter(word: &str) -> bool {
    word.len() == 1 && word.starts_with(|letter: char| letter.is_ascii_uppercase())
}

/// Names of two words and more outside of labels.
struct FullNames<'d> {
    /// The first letters of their words.
    initials: HashSet<String>,
    /// Their words.
    words: HashSet<&'d str>,
}

/// The names of the article: runs of capitalised words of which the lines do not end after the first.
fn initials<'d>(reading: &Reading<'d>) -> FullNames<'d> {
    let mut names = FullNames { initials: HashSet::new(), words: HashSet::new() };
    for passage in &reading.passages {
        let mut run: Vec<&'d str> = Vec::new();
        for place in passage.start..=passage.end {
            let word = reading.word(place);
            if place < passage.end && reading.class(place) == Class::Name {
                run.push(word);
                continue;
            }
            if run.len() > 1 {
                names.words.extend(&run);
                let letters = run.windows(2).map(|pair| pair.iter().filter_map(|word| word.chars().next()));
                names.initials.extend(letters.map(Iterator::collect::<String>));
                names.initials.insert(run.iter().filter_map(|word| word.chars().next()).collect());
            }
            run.clear();
        }
    }
    names
}

/// Whether the label is one of an interview: "Q", initials, a full name, or a part of one that stands elsewhere.
fn is_speaker(reading: &Reading<'_>, label: &Range<usize>, names: &FullNames<'_>) -> bool {
    let text = words(reading, label);
    let Some(last) = label.clone().next_back().map(|last| reading.word(last)) else { return false };
    let capitals = last.len() > 1 && last.chars().all(char::is_uppercase);
    let known = |word: &str| names.words.iter().any(|name| name.eq_ignore_ascii_case(word));
    ASKS.contains(&text)
        || ANSWERS.contains(&text)
        || names.initials.contains(text)
        || names.words.contains(last)
        || capitals && known(last)
}

fn utterance(reading: &Reading<'_>, line: &TalkLine, taken: &HashSet<u32>) -> Option<Utterance> {
    let content = pieces(reading, line.words.clone());
    let inside = line.words.clone().filter_map(|place| reading.quotation_of(place));
    let mut quotations: Vec<u32> = inside.filter(|quotation| !taken.contains(quotation)).collect();
    quotations.dedup();
    (!content.is_empty()).then_some(Utterance {
        content,
        quotations,
        kind: QuoteKind::Direct,
        cue: None,
        source: Some(line.label.clone()),
        confidence: LABELLED,
        frame: Frame::Transcript,
    })
}

/// The words of a line less what stands in parentheses: "(Laughs.)" is not spoken.
fn pieces(reading: &Reading<'_>, line: Range<usize>) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = line.start;
    let mut depth = 0_usize;
    for place in line.clone() {
        match reading.word(place) {
            "(" => {
                if depth == 0 && place > start {
                    found.push(reading.span(start..place));
                }
                depth += 1;
            }
            ")" => {
                depth = depth.saturating_sub(1);
                start = place + 1;
            }
            _ => {}
        }
    }
    if depth == 0 && line.end > start {
        found.push(reading.span(start..line.end));
    }
    found.retain(|&piece| reading.document.words(piece).contains(char::is_alphanumeric));
    found
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::{check, quotes};

    #[test]
    fn lines_that_begin_with_who_speaks_are_their_words() {
        check(&[
            "Ada Example met Bob Baker.\n\nHow was it?\n\n<AE> [It rained.]\n\n<BB> [It poured all day] (laughs).\n\nWhy?\n\n<AE> [Nobody knows.]",
            "Bob Baker is a baker.\n\nQ: Does it rain?\nBAKER: It does.\nQ: Always?\nBAKER: On Sundays."
                .replace("BAKER: It does.", "<BAKER>: [It does.]")
                .replace("BAKER: On Sundays.", "<BAKER>: [On Sundays.]")
                .as_str(),
            "Q: Does it rain?\n<A>: [It does.]\n[More than it did.]\nQ: Always?\n<A>: [On Sundays.]",
        ]);
    }

    #[test]
    fn lists_with_colons_are_no_interviews() {
        for text in [
            "Director: Ada Example\nWriter: Bob Baker\nRating: Four stars",
            "Monday: Rain in the north.\nTuesday: Rain in the south.\nMonday: Dry.",
            "Ada Example came. AE It rained.",
        ] {
            assert!(quotes(text).is_empty(), "{text}");
        }
    }
}
