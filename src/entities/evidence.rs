//! Evidence: what speaks for and against a candidate being a person, an organisation and so on, row by row.
//!
//! A candidate's score for a type is the sum of the weights of what is found on it; table.rs has the rows.

use crate::analysis::EntityType;

/// The outcomes of the table's columns, in order; the last column is "no name at all".
pub const TYPES: [EntityType; 8] = [
    EntityType::Person,
    EntityType::Organization,
    EntityType::Place,
    EntityType::Group,
    EntityType::Event,
    EntityType::Work,
    EntityType::Product,
    EntityType::Law,
];

/// Columns of the table.
pub const COLUMNS: usize = TYPES.len() + 1;

macro_rules! evidence {
    ($($name:ident $reason:literal [$($weight:literal)+])+) => {
        use super::COLUMNS;

        /// One piece of evidence.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Evidence { $(#[doc = $reason] $name,)+ }

        impl Evidence {
            /// Every piece, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Its name in the table.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)+ }
            }

            /// What was found, in a few words.
            pub const fn reason(self) -> &'static str {
                match self { $(Self::$name => $reason,)+ }
            }

            /// How much it speaks for each column, in tenths.
            pub const fn weights(self) -> [i16; COLUMNS] {
                match self { $(Self::$name => [$($weight,)+],)+ }
            }
        }
    };
}

mod table;

pub use table::Evidence;

/// The evidence found on one candidate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found(u128);

impl Found {
    /// Adds a piece where it holds.
    pub fn add(&mut self, piece: Evidence, holds: bool) {
        self.0 |= u128::from(holds) << piece as u8;
    }

    /// Whether `piece` was found.
    pub fn has(self, piece: Evidence) -> bool {
        self.0 >> piece as u8 & 1 == 1
    }

    /// What was found, in the order of the table.
    pub fn pieces(self) -> impl Iterator<Item = Evidence> {
        Evidence::ALL.iter().copied().filter(move |&piece| self.has(piece))
    }

    /// The sums of its weights.
    pub fn scores(self) -> Scores {
        self.pieces()
            .fold(Scores::default(), |sum, piece| sum.plus(&Scores(piece.weights().map(f32::from)), 0.1))
    }

    /// The piece that speaks most for the type in `column`.
    pub fn strongest(self, column: usize) -> Option<Evidence> {
        let weight = |piece: &Evidence| piece.weights().get(column).copied().unwrap_or_default();
        self.pieces().filter(|piece| weight(piece) > 0).max_by_key(weight)
    }
}

/// A score for each column of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Scores([f32; COLUMNS]);

impl Scores {
    /// These scores and `share` of the others.
    #[must_use]
    pub fn plus(&self, other: &Self, share: f32) -> Self {
        let mut sum = *self;
        for (own, more) in sum.0.iter_mut().zip(other.0) {
            *own += more * share;
        }
        sum
    }

    /// The best column, its type (none for "no name"), and its probability by the scores.
    pub fn best(&self) -> (usize, Option<EntityType>, f32) {
        let mut best = (COLUMNS - 1, f32::NEG_INFINITY);
        for (column, &score) in self.0.iter().enumerate() {
            if score > best.1 {
                best = (column, score);
            }
        }
        let total: f32 = self.0.iter().map(|score| (score - best.1).exp()).sum();
        (best.0, TYPES.get(best.0).copied(), 1.0 / total)
    }
}
