//! What is known of one who may be meant: what speaks for it and against it, a row a feature.

use super::grammar::ClausePart;
use super::nouns::Fit;
use super::owned::Owned;
use crate::analysis::{EntityType, MentionForm};
use crate::learned::features;

/// What is known of one who may be meant.
#[allow(clippy::struct_excessive_bools, reason = "each is a feature of its own")]
#[derive(Clone, Copy, Debug)]
pub(super) struct CandidateFacts {
    pub kind: EntityType,
    pub agrees: bool,
    /// Sentences between.
    pub back: usize,
    pub tokens: usize,
    /// How many other candidates were named after it.
    pub rank: usize,
    pub opens: bool,
    pub preposition: bool,
    pub owns: bool,
    pub form: MentionForm,
    pub same_pronoun: bool,
    pub mentions: usize,
    pub most: bool,
    pub whose: bool,
    pub pronoun_opens: bool,
    pub speaks: bool,
    pub same_quotation: bool,
    pub left_quotation: bool,
    pub caption: bool,
    pub outside: bool,
    pub headline: bool,
    pub same_line: bool,
    pub first: bool,
    pub spoke_last: bool,
    /// How well it answers to the noun.
    pub fit: Fit,
    /// No other candidate answers as well.
    pub only: bool,
    /// "Acme, a bank": the noun is said of it.
    pub introduced: bool,
    /// "a bank" was said of another since.
    pub another: bool,
    pub part: ClausePart,
    pub asked_part: ClausePart,
    /// Unnamed people or things between, and those of them in the pronoun's sentence.
    pub between: u32,
    pub between_here: u32,
    pub country: bool,
    pub owned: Option<Owned>,
    /// A verb of those that bodies do follows the pronoun.
    pub acts: bool,
    /// "and" and another name stand beside it.
    pub beside: bool,
    pub plural: bool,
    pub in_headline: bool,
    pub opens_line: bool,
    pub quoted: bool,
}

features! {
    /// What is known of a candidate, by name. Each is 0 or 1 but for the logarithms.
    pub FEATURES, pub(super) fn features(self: CandidateFacts);
    "a person" => self.kind == EntityType::Person,
    "an organisation" => self.is_body(),
    "a place" => self.is_place(),
    "a group" => self.kind == EntityType::Group,
    "another thing" => self.is_another(),
    "of the gender" => self.agrees,
    "in the sentence" => self.back == 0,
    "in the sentence before" => self.back == 1,
    "two sentences back" => self.back == 2,
    "further back" => self.back > 2,
    "tokens between, logarithm" => logarithm(self.tokens as u32),
    "named last" => self.rank == 0,
    "named last but one" => self.rank == 1,
    "opens its sentence" => self.opens,
    "opens the sentence before" => self.opens && self.back == 1,
    "after a preposition" => self.preposition,
    "owns something" => self.owns,
    "by the same pronoun" => self.same_pronoun,
    "by name" => self.form == MentionForm::Name,
    "mentions, logarithm" => logarithm(self.mentions as u32),
    "mentioned most" => self.most,
    "whose in the sentence" => self.whose && self.back == 0,
    "both open" => self.opens && self.pronoun_opens,
    "speaks here" => self.speaks,
    "in the same quotation" => self.same_quotation,
    "in a quotation left" => self.left_quotation,
    "in a caption" => self.caption,
    "outside of the quotation" => self.outside,
    "in the headline" => self.headline,
    "in the line" => self.same_line,
    "first of its sentence" => self.first,
    "spoke last" => self.spoke_last,
    "named with the word" => self.fit == Fit::Named,
    "listed as the word" => self.fit == Fit::Listed,
    "the only candidate of its kind" => self.only,
    "introduced by the word" => self.introduced,
    "the word of another since" => self.another,
    "subject" => self.is_subject(),
    "subject for a subject" => self.is_subject() && self.asked_part == ClausePart::Subject,
    "object" => self.part == ClausePart::Object,
    "object for an object" => self.part == ClausePart::Object && self.asked_part == ClausePart::Object,
    "unnamed between, logarithm" => logarithm(self.between),
    "unnamed between in the sentence" => logarithm(self.between_here),
    "nobody unnamed between" => self.between == 0,
    "a country" => self.country,
    "a country that owns what countries do" => self.country && self.owned == Some(Owned::Country),
    "a body that owns what bodies do" => self.is_body() && self.owned == Some(Owned::Body),
    "a place that owns what bodies do" => self.is_place() && self.owned == Some(Owned::Body),
    "a body that acts" => self.is_body() && self.acts,
    "a body as subject" => self.is_body() && self.is_subject(),
    "a place as subject" => self.is_place() && self.is_subject(),
    "a place after a preposition" => self.is_place() && self.part == ClausePart::Oblique,
    "a body for an owner" => self.is_body() && self.whose,
    "a body opens its sentence" => self.is_body() && self.opens,
    "a place opens its sentence" => self.is_place() && self.opens,
    "beside another name" => self.beside,
    "a plural name" => self.plural,
    "in the headline somewhere" => self.in_headline,
    "opens the line" => self.opens_line,
    "mentioned most and an owner" => self.most && self.whose,
    "by the same pronoun in the sentence" => self.same_pronoun && self.back == 0,
    "by the same pronoun in the sentence before" => self.same_pronoun && self.back == 1,
    "opens its sentence for a subject" => self.opens && self.asked_part == ClausePart::Subject,
    "a body in the sentence before" => self.is_body() && self.back == 1,
    "an owner in a quotation" => self.whose && self.quoted,
}

impl CandidateFacts {
    fn is_body(&self) -> bool {
        self.kind == EntityType::Organization
    }

    fn is_place(&self) -> bool {
        self.kind == EntityType::Place
    }

    /// An event, a work, a product or a law.
    fn is_another(&self) -> bool {
        use EntityType::{Group, Organization, Person, Place};
        !matches!(self.kind, Person | Organization | Place | Group)
    }

    fn is_subject(&self) -> bool {
        self.part == ClausePart::Subject
    }
}

/// The logarithm of a count, 0 for none.
pub(super) fn logarithm(count: u32) -> f32 {
    ((count + 1) as f32).ln()
}
