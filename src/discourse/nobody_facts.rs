//! What is known of the place of a pronoun or noun: what speaks for its meaning nobody who has a name, a row a feature.

use super::candidate_facts::logarithm;
use super::grammar::ClausePart;
use super::owned::Owned;
use crate::learned::features;

/// What is known of the place.
#[allow(clippy::struct_excessive_bools, reason = "each is a feature of its own")]
#[derive(Clone, Copy, Debug)]
pub(super) struct NobodyFacts {
    /// "It is clear that".
    pub empty_it: bool,
    pub quoted: bool,
    /// Whether the candidate mentioned last is in the sentence or the one before.
    pub near: bool,
    pub candidates: usize,
    /// How many sentences back the last pronoun of its class stood, and whether it stood for an entity.
    pub last: Option<(usize, bool)>,
    pub whose: bool,
    pub part: ClausePart,
    /// A form of "be" follows.
    pub is: bool,
    /// A verb of those that bodies do follows.
    pub acts: bool,
    pub owned: Option<Owned>,
    /// Unnamed people or things before it in its sentence, and those in the sentence before.
    pub unnamed_here: u32,
    pub unnamed_before: u32,
    /// Its sentence, and the one before, open with something unnamed.
    pub opens_unnamed: bool,
    pub opened_unnamed: bool,
    /// Candidates that were named near with "and" and another beside them.
    pub together: usize,
}

features! {
    /// What speaks for nobody, by name. Each is 0 or 1 but for the logarithms.
    pub NONE, pub(super) fn features(self: NobodyFacts);
    "nobody" => true,
    "an empty it" => self.empty_it,
    "in a quotation" => self.quoted,
    "nobody near" => !self.near,
    "one candidate" => self.candidates == 1,
    "nobody the last time, in the sentence" => self.last == Some((0, false)),
    "nobody the last time, in the sentence before" => self.last == Some((1, false)),
    "somebody the last time" => self.last.is_some_and(|(back, found)| back < 2 && found),
    "an owner" => self.whose,
    "an object" => self.part == ClausePart::Object,
    "after a preposition" => self.part == ClausePart::Oblique,
    "a form of be follows" => self.is,
    "one that acts follows" => self.acts,
    "owns what bodies do" => self.owned == Some(Owned::Body),
    "owns what countries do" => self.owned == Some(Owned::Country),
    "unnamed before in the sentence, logarithm" => logarithm(self.unnamed_here),
    "unnamed in the sentence before, logarithm" => logarithm(self.unnamed_before),
    "the sentence before opens with something unnamed" => self.opened_unnamed,
    "the sentence opens with something unnamed" => self.opens_unnamed,
    "two named together" => self.together > 1,
}
