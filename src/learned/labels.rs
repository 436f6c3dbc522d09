//! Labels: the part that a word has in a name, and the name's type. "No name" is a label too.

/// Types of names. Their meaning is the caller's.
pub const TYPES: usize = 8;

/// A label by its number: 0 for no name, then for each type beginning, inside, end and single word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Label(u8);

/// The part of a word in a name of several words, or that it is a name alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelPart {
    /// The first of several words.
    Begin,
    /// Neither the first nor the last.
    Inside,
    /// The last of several words.
    End,
    /// The only one.
    Single,
}

impl LabelPart {
    /// All parts, in the order of the labels.
    pub const ALL: [Self; 4] = [Self::Begin, Self::Inside, Self::End, Self::Single];
}

impl Label {
    /// How many labels there are.
    pub const COUNT: usize = 1 + 4 * TYPES;
    /// No part of a name.
    pub const OUTSIDE: Self = Self(0);

    /// The label of this part of a name of type `kind`, which is less than [`TYPES`].
    pub const fn new(part: LabelPart, kind: usize) -> Self {
        Self(1 + 4 * kind as u8 + part as u8)
    }

    /// The label with this number.
    pub const fn numbered(number: usize) -> Self {
        Self(number as u8)
    }

    /// Its number, less than [`Label::COUNT`].
    pub const fn number(self) -> usize {
        self.0 as usize
    }

    /// Part and type; none outside of names.
    pub fn part(self) -> Option<(LabelPart, usize)> {
        let place = usize::from(self.0.checked_sub(1)?);
        Some((*LabelPart::ALL.get(place % 4)?, place / 4))
    }
}

/// A set of labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Labels(u64);

impl Labels {
    /// No label.
    pub const NONE: Self = Self(0);
    /// Every label.
    pub const ALL: Self = Self((1 << Label::COUNT) - 1);

    /// These labels and `label`.
    #[must_use]
    pub const fn with(self, label: Label) -> Self {
        Self(self.0 | 1 << label.0)
    }

    /// The labels of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether `label` is one of them.
    pub const fn has(self, label: Label) -> bool {
        self.0 >> label.0 & 1 == 1
    }

    /// How many there are.
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_its_part_and_type() {
        for kind in 0..TYPES {
            for part in LabelPart::ALL {
                assert_eq!(Label::new(part, kind).part(), Some((part, kind)));
            }
        }
        assert_eq!(Label::OUTSIDE.part(), None);
        assert_eq!(Label::new(LabelPart::Single, TYPES - 1).number(), Label::COUNT - 1);
    }
}
