//! Whom or what a mention means, and why.

use super::people::Match;
use super::ways::Alias;
use std::mem::{Discriminant, discriminant};

/// Whom or what a mention means, by the number that people, those of one name or things have, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// Somebody whom the article names in full.
    Person(usize, Match),
    /// Somebody known by one name alone.
    Alone(usize),
    /// Anything else.
    Thing(usize, Alias),
}

impl Meant {
    /// Whom or what, whatever the reason: the same for all mentions of one entity.
    pub(super) const fn whom(&self) -> (Discriminant<Self>, usize) {
        let (Self::Person(number, _) | Self::Alone(number) | Self::Thing(number, _)) = *self;
        (discriminant(self), number)
    }
}
