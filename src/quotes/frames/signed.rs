//! A quotation or a post with its author on the next line, "— Ada Example (@ada) November 18, 2019", or behind a dash on
//! its own: “It rains.” — Ada Example, baker.

use crate::analysis::QuoteKind;
use crate::quotes::reading::Reading;
use crate::quotes::utterance::{Frame, Utterance};
use crate::text::TokenKind;
use crate::words::grammar::Class;
use std::ops::Range;

/// A line that signs has at most this many tokens.
const LONGEST: usize = 24;

/// The quotes that the line after them signs, and those signed on their own line.
pub(super) fn read(reading: &Reading<'_>) -> Vec<Utterance> {
    let lines = reading.document.lines();
    let next = lines.windows(2).filter_map(|pair| {
        let (words, signature) = (pair.first()?.tokens.clone(), pair.last()?.tokens.clone());
        signed(reading, words, signature)
    });
    let own = lines.iter().filter_map(|line| {
        let end = quotation_that_opens(reading, &line.tokens)?;
        signed(reading, line.tokens.start..end, dash_after(reading, end, line.tokens.end)?)
    });
    next.chain(own).collect()
}

/// Where the quotation ends that the line begins with.
fn quotation_that_opens(reading: &Reading<'_>, line: &Range<usize>) -> Option<usize> {
    let tokens = reading.tokens_of(reading.quotation_of(line.start)?);
    (tokens.start == line.start && tokens.end < line.end).then_some(tokens.end)
}

/// The signature behind a dash at `start`, to the end of the line; only of what is said in a sentence, for titles have
/// their authors so as well.
fn dash_after(reading: &Reading<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    let closed = start.checked_sub(2).is_some_and(|last| is_end(reading.word(last)));
    let dash = is_dash(reading.word(start)) || reading.word(start) == "~";
    let end = end - usize::from(reading.word(end - 1) == ".");
    (closed && dash && start + 1 < end).then_some(start..end)
}

fn is_end(word: &str) -> bool {
    matches!(word, "." | "!" | "?" | "…" | "...")
}

fn is_dash(word: &str) -> bool {
    matches!(word, "—" | "–" | "-" | "--" | "―")
}

fn signed(reading: &Reading<'_>, words: Range<usize>, signature: Range<usize>) -> Option<Utterance> {
    if signature.len() > LONGEST || words.is_empty() {
        return None;
    }
    let post = is_post(reading, signature.clone());
    let name = name_in(reading, signature.clone(), post)?;
    let quotation = reading.quotation_of(words.start).filter(|&quotation| {
        let tokens = reading.tokens_of(quotation);
        tokens.start == words.start && tokens.end + 1 >= words.end
    });
    let (content, quotations) = match quotation {
        Some(quotation) => (reading.quotation(quotation)?.inner, vec![quotation]),
        None if post => (reading.span(without_links(reading, words)?), Vec::new()),
        None => return None,
    };
    Some(Utterance {
        content: vec![content],
        quotations,
        kind: QuoteKind::Direct,
        cue: None,
        source: Some(name),
        confidence: 0.85,
        frame: Frame::Signed,
    })
}

/// Whether the line has the form of an embedded post's last line: a dash, a name, a handle in parentheses.
fn is_post(reading: &Reading<'_>, line: Range<usize>) -> bool {
    let dash = is_dash(reading.word(line.start));
    let handle =
        line.clone().any(|place| reading.word(place).starts_with('@') && reading.word(place - 1) == "(");
    dash && handle
}

/// The name that signs: up to the parenthesis or comma. Without a handle it must be names alone.
fn name_in(reading: &Reading<'_>, line: Range<usize>, post: bool) -> Option<Range<usize>> {
    let dash = usize::from(is_dash(reading.word(line.start)) || reading.word(line.start) == "~");
    let start = line.start + dash;
    let end =
        line.clone().skip(dash).find(|&place| matches!(reading.word(place), "(" | ",")).unwrap_or(line.end);
    let names = (start..end).all(|place| reading.class(place) == Class::Name);
    let whole = dash == 1 || line.len() < 9 && reading.class(line.end - 1) != Class::Mark;
    (end > start && (post || names && end - start > 1 && whole)).then_some(start..end)
}

/// The line without the addresses at its end.
fn without_links(reading: &Reading<'_>, line: Range<usize>) -> Option<Range<usize>> {
    let kind = |place: usize| reading.document.tokens().get(place).map(|token| token.kind);
    // Addresses of pictures are pasted without their scheme.
    let address = |&place: &usize| kind(place) == Some(TokenKind::Address) || reading.word(place) == "pic";
    let end = line.clone().find(address).unwrap_or(line.end);
    (end > line.start).then_some(line.start..end)
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn the_next_line_signs_a_post_and_a_quotation_alone() {
        check(&[
            "[It rains and rains.] pic.example.com/a1\n\n— <Ada Example> (@ada) March 3, 2021",
            "“[It rains and rains in the north.]”\n<Ada Example>, baker",
            "It rains and rains.\n\nAda Example",
            "“[It rains and rains.]” – <Farmer Ada Example>",
            "“[It rains and rains.]” -<Mayor Ada Example>, of Oslo",
            "“It Rains and Rains” — Ada Example",
        ]);
    }
}
