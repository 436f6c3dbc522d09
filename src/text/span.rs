//! Span: where something stands in the text, half-open, in UTF-8 bytes of the text as pasted.

/// A stretch of the text: from `start` up to, not including, `end`, both in UTF-8 bytes.
///
/// The only span type of the core. A span that a stage returns lies inside the text and on
/// character boundaries. Spans order by start, then by end.
///
/// ```
/// use quotidian::Span;
/// assert_eq!(Span::new(3, 7).of("in Kyiv"), "Kyiv");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span from `start` to `end`; an `end` before `start` gives an empty span at `start`.
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// The span of `length` bytes that begins at `start`, from the positions that `str` methods give.
    pub const fn at(start: usize, length: usize) -> Self {
        Self::new(start as u32, (start + length) as u32)
    }

    /// The words the span stands for; empty where it does not fit `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// Length in bytes.
    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether it covers nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the byte at `offset` lies inside.
    pub const fn contains(self, offset: u32) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether `other` lies inside, edges included.
    pub const fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one byte.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span over both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The same without white space, byte order marks and zero-width spaces at either end.
    #[must_use]
    pub fn trimmed(self, text: &str) -> Self {
        let blank =
            |character: char| character.is_whitespace() || matches!(character, '\u{feff}' | '\u{200b}');
        let words = self.of(text);
        let start = self.start as usize + (words.len() - words.trim_start_matches(blank).len());
        Self::at(start, words.trim_matches(blank).len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_that_does_not_fit_the_text_is_empty_not_a_panic() {
        assert_eq!(Span::new(2, 40).of("abc"), "");
        assert_eq!(Span::new(1, 2).of("é"), "", "inside a character");
        assert_eq!(Span::new(5, 2), Span::new(5, 5));
    }

    #[test]
    fn spans_that_only_touch_do_not_overlap() {
        let (a, b) = (Span::new(0, 3), Span::new(3, 6));
        assert!(!a.overlaps(b) && !b.overlaps(a));
        assert!(a.join(b).covers(a) && a.join(b).covers(b));
        assert!(a.contains(0) && !a.contains(3));
    }

    #[test]
    fn trimming_drops_white_space_of_every_kind_and_nothing_else() {
        let text = "\u{feff}\u{a0} Kyiv. \t";
        assert_eq!(Span::at(0, text.len()).trimmed(text).of(text), "Kyiv.");
        assert!(Span::at(0, 3).trimmed("   ").is_empty());
    }
}
