//! Which lines of a page stand in it more than once, letters' case aside.

use std::collections::HashMap;

/// For each line where it stands first, and how often it stands in all.
pub(super) struct Repeats {
    first: Vec<usize>,
    /// Of the lines that stand first; 0 for those that stand again.
    times: Vec<usize>,
}

impl Repeats {
    /// The repeats among lines that are `lower`, in small letters.
    pub(super) fn new(lower: &[String]) -> Self {
        let mut known: HashMap<&str, usize> = HashMap::new();
        let first = lower.iter().enumerate().map(|(place, line)| *known.entry(line).or_insert(place));
        let first: Vec<usize> = first.collect();
        let mut times = vec![0; lower.len()];
        for place in &first {
            if let Some(times) = times.get_mut(*place) {
                *times += 1;
            }
        }
        Self { first, times }
    }

    /// How often the line at `place` stands in the page; 0 past the end.
    pub(super) fn times(&self, place: usize) -> usize {
        self.first.get(place).and_then(|first| self.times.get(*first)).copied().unwrap_or(0)
    }

    /// Whether the line at `place` has stood above.
    pub(super) fn again(&self, place: usize) -> bool {
        self.first.get(place).is_some_and(|first| *first < place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_stands_again_is_counted_with_its_first() {
        let repeats = Repeats::new(&["news", "bakers win", "news", "news"].map(String::from));
        assert_eq!([0, 1, 2, 3, 4].map(|place| repeats.times(place)), [3, 1, 3, 3, 0]);
        assert_eq!([0, 1, 2, 3, 4].map(|place| repeats.again(place)), [false, false, true, true, false]);
    }
}
