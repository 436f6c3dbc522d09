//! Lines: where they end, and which of them are one paragraph that was broken to a width ("hard-wrapped").

use super::span::Span;

/// The lines of `text` without white space at their ends, blank ones as empty spans.
/// A line ends at a line feed, a carriage return (with or without a line feed), or U+2028 and U+2029. In a text
/// that is broken to a width, as mail and old newswires are, the lines of a paragraph are one.
pub(crate) fn lines(text: &str) -> Vec<Span> {
    let lines: Vec<Span> = as_broken(text).collect();
    let pairs: Vec<Option<Pair>> = lines.windows(2).map(|pair| Pair::new(text, pair)).collect();
    match width(&pairs) {
        Some(width) => joined(&lines, &pairs, width),
        None => lines,
    }
}

fn as_broken(text: &str) -> impl Iterator<Item = Span> + '_ {
    let breaks = ['\n', '\r', '\u{2028}', '\u{2029}'];
    let mut start = 0;
    text.split_inclusive(breaks).filter_map(move |line| {
        let span = Span::at(start, line.len());
        start += line.len();
        // The line feed of a CRLF is no line of its own.
        let second_half =
            line == "\n" && text.get(..span.start as usize).is_some_and(|before| before.ends_with('\r'));
        (!second_half).then(|| span.trimmed(text))
    })
}

/// A text is broken to a width between these, in bytes.
const NARROWEST: usize = 40;
const WIDEST: usize = 105;

/// A headline is seldom wider.
const HEADLINE: usize = 60;

/// Fewer lines that go on in the next tell nothing.
const FEWEST: usize = 5;

/// The width that the text is broken to, if it is. Lines that a small letter goes on from are seldom otherwise, and
/// then of any length; here nearly all of them are about as long as their words allow, and long lines mostly go on so.
fn width(pairs: &[Option<Pair>]) -> Option<usize> {
    let mut of_width = [0_usize; WIDEST];
    let mut count = 0;
    for pair in pairs.iter().flatten().filter(|pair| pair.small && !pair.ends) {
        count += 1;
        if let Some(number) = of_width.get_mut(pair.width) {
            *number += 1;
        }
    }
    // Not the longest: an address is never broken.
    let mut wider = count;
    let width = of_width.iter().position(|number| {
        wider -= number;
        wider * 10 <= count
    });
    let width = width.filter(|width| count >= FEWEST && *width >= NARROWEST)?;
    let (mut full, mut broken) = (0, 0);
    for pair in pairs.iter().flatten().filter(|pair| !pair.ends && pair.is_about_full(width)) {
        full += 1;
        broken += usize::from(pair.small);
    }
    (broken * 10 >= count * 8 && broken * 3 >= full).then_some(width)
}

/// A line and the one right below it, neither blank.
struct Pair {
    /// Bytes of the line.
    width: usize,
    /// Bytes of the first word of the next.
    next: usize,
    /// Whether the line ends as a sentence does.
    ends: bool,
    /// Whether the next begins with a small letter.
    small: bool,
}

impl Pair {
    fn new(text: &str, pair: &[Span]) -> Option<Self> {
        let (line, next) = (pair.first()?.of(text), pair.get(1)?.of(text));
        let word = next.split(' ').next().filter(|word| !line.is_empty() && !word.is_empty())?;
        let tail = line.chars().rev().find(|mark| !matches!(mark, '”' | '"' | '’' | '\'' | ')'));
        Some(Self {
            width: line.len(),
            next: word.len(),
            ends: matches!(tail, Some('.' | '!' | '?' | ':' | '…')),
            small: word.starts_with(char::is_lowercase),
        })
    }

    /// Whether the first word of the next line would not have had room in this one.
    fn is_full(&self, width: usize) -> bool {
        self.width + 1 + self.next > width
    }

    /// Whether it would hardly have had, as letters are not all of one width.
    fn is_about_full(&self, width: usize) -> bool {
        (self.width + 1 + self.next) * 5 > width * 4
    }

    /// Whether the next line goes on with this one's paragraph.
    fn goes_on(&self, width: usize) -> bool {
        match (self.ends, self.small) {
            (true, _) => self.is_full(width),
            (false, true) => self.width * 10 >= width * 7,
            (false, false) => self.is_about_full(width),
        }
    }
}

fn joined(lines: &[Span], pairs: &[Option<Pair>], width: usize) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut goes_on = false;
    // The first line of all is a headline, mostly.
    let mut whole_headline = width > HEADLINE;
    for (&line, pair) in lines.iter().zip(pairs.iter().chain([&None])) {
        match found.last_mut().filter(|_| goes_on) {
            Some(last) => last.end = line.end,
            None => found.push(line),
        }
        goes_on = pair.as_ref().is_some_and(|pair| pair.goes_on(width) && (!whole_headline || pair.small));
        whole_headline &= line.is_empty();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        lines(text).iter().map(|line| line.of(text)).collect()
    }

    #[test]
    fn lines_end_at_every_kind_of_break() {
        assert_eq!(
            split("one\r\ntwo\r\rthree\n\nfour\u{2028}five  "),
            ["one", "two", "", "three", "", "four", "five"]
        );
    }

    const WRAPPED: &str = "\
Rain Ends in Sampletown

By Ada Example
The rain that had fallen on the town for a week
has ended at last, and the people of Sampletown
went out to see the river, which stood as high as
anybody could remember.
   “We had never seen so much of it,” said Mayor
Bo Sample, who had come to the bridge with others
from the hall. “It was a sight.”
   The river is expected to fall tomorrow, when no
more rain is forecast, and it will be back in its
bed by Monday.
";

    #[test]
    fn the_lines_of_a_paragraph_broken_to_a_width_are_one() {
        let found = split(WRAPPED);
        let starts: Vec<&str> = found.iter().map(|line| &line[..line.len().min(12)]).collect();
        assert_eq!(
            starts,
            ["Rain Ends in", "", "By Ada Examp", "The rain tha", "“We had ne", "The river is"]
        );
    }

    #[test]
    fn lines_of_their_own_stay_apart() {
        for text in [
            "A short line of words here\n".repeat(9),
            "Ada Example of Sampletown won the match on Sunday\n".repeat(9),
            "The rain that fell on the town for a week has ended at last, and all of us are glad.\n"
                .repeat(9),
        ] {
            assert_eq!(split(&text).len(), 9);
        }
    }
}
