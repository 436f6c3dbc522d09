//! Choice: what speaks for a candidate being the one a pronoun means, weighed with learned weights.

use super::grammar::Part;
use super::nouns::Fit;
use super::owned::Owned;
use super::pronoun::Class;
use super::weights::{THRESHOLDS, WEIGHTS};
use crate::analysis::{EntityType, MentionForm};

/// What is weighed apart: pronouns of people, "it", "they", and nouns.
pub const CLASSES: usize = 4;

/// What is known of a candidate, by name. Each is 0 or 1 but for the logarithms.
pub const FEATURES: [&str; 65] = [
    "a person",
    "an organisation",
    "a place",
    "a group",
    "another thing",
    "of the gender",
    "in the sentence",
    "in the sentence before",
    "two sentences back",
    "further back",
    "tokens between, logarithm",
    "named last",
    "named last but one",
    "opens its sentence",
    "opens the sentence before",
    "after a preposition",
    "owns something",
    "by the same pronoun",
    "by name",
    "mentions, logarithm",
    "mentioned most",
    "whose in the sentence",
    "both open",
    "speaks here",
    "in the same quotation",
    "in a quotation left",
    "in a caption",
    "outside of the quotation",
    "in the headline",
    "in the line",
    "first of its sentence",
    "spoke last",
    "named with the word",
    "listed as the word",
    "the only candidate of its kind",
    "introduced by the word",
    "the word of another since",
    "subject",
    "subject for a subject",
    "object",
    "object for an object",
    "unnamed between, logarithm",
    "unnamed between in the sentence",
    "nobody unnamed between",
    "a country",
    "a country that owns what countries do",
    "a body that owns what bodies do",
    "a place that owns what bodies do",
    "a body that acts",
    "a body as subject",
    "a place as subject",
    "a place after a preposition",
    "a body for an owner",
    "a body opens its sentence",
    "a place opens its sentence",
    "beside another name",
    "a plural name",
    "in the headline somewhere",
    "opens the line",
    "mentioned most and an owner",
    "by the same pronoun in the sentence",
    "by the same pronoun in the sentence before",
    "opens its sentence for a subject",
    "a body in the sentence before",
    "an owner in a quotation",
];

/// What speaks for nobody, by name.
pub const NONE: [&str; 20] = [
    "nobody",
    "an empty it",
    "in a quotation",
    "nobody near",
    "one candidate",
    "nobody the last time, in the sentence",
    "nobody the last time, in the sentence before",
    "somebody the last time",
    "an owner",
    "an object",
    "after a preposition",
    "a form of be follows",
    "one that acts follows",
    "owns what bodies do",
    "owns what countries do",
    "unnamed before in the sentence, logarithm",
    "unnamed in the sentence before, logarithm",
    "the sentence before opens with something unnamed",
    "the sentence opens with something unnamed",
    "two named together",
];

/// The place of a class among the weights.
pub const fn row(class: Class) -> usize {
    match class {
        Class::He | Class::She => 0,
        Class::It => 1,
        Class::They => 2,
        Class::Noun => 3,
    }
}

/// What is known of a candidate.
#[allow(clippy::struct_excessive_bools, reason = "each is a feature of its own")]
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
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
    pub part: Part,
    pub asked_part: Part,
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

impl Known {
    /// The features, in the order of [`FEATURES`].
    pub(super) fn features(&self) -> [f32; FEATURES.len()] {
        let mut features = [0.0; FEATURES.len()];
        let all = self.standing().into_iter().chain(self.clause());
        features.iter_mut().zip(all).for_each(|(slot, feature)| *slot = feature);
        features
    }

    /// What it is, how far it is and who speaks: the first of the features.
    fn standing(&self) -> [f32; 33] {
        let kinds = [EntityType::Person, EntityType::Organization, EntityType::Place, EntityType::Group]
            .map(|kind| is(self.kind == kind));
        let [person, organization, place, group] = kinds;
        [
            person,
            organization,
            place,
            group,
            is(kinds.iter().all(|&one| one == 0.0)),
            is(self.agrees),
            is(self.back == 0),
            is(self.back == 1),
            is(self.back == 2),
            is(self.back > 2),
            logarithm(self.tokens),
            is(self.rank == 0),
            is(self.rank == 1),
            is(self.opens),
            is(self.opens && self.back == 1),
            is(self.preposition),
            is(self.owns),
            is(self.same_pronoun),
            is(self.form == MentionForm::Name),
            logarithm(self.mentions),
            is(self.most),
            is(self.whose && self.back == 0),
            is(self.opens && self.pronoun_opens),
            is(self.speaks),
            is(self.same_quotation),
            is(self.left_quotation),
            is(self.caption),
            is(self.outside),
            is(self.headline),
            is(self.same_line),
            is(self.first),
            is(self.spoke_last),
            is(self.fit == Fit::Named),
        ]
    }

    /// What it does in its clause and what the pronoun does: the other features.
    fn clause(&self) -> [f32; FEATURES.len() - 33] {
        let body = self.kind == EntityType::Organization;
        let place = self.kind == EntityType::Place;
        let subject = self.part == Part::Subject;
        [
            is(self.fit == Fit::Listed),
            is(self.only),
            is(self.introduced),
            is(self.another),
            is(subject),
            is(subject && self.asked_part == Part::Subject),
            is(self.part == Part::Object),
            is(self.part == Part::Object && self.asked_part == Part::Object),
            logarithm(self.between as usize),
            logarithm(self.between_here as usize),
            is(self.between == 0),
            is(self.country),
            is(self.country && self.owned == Some(Owned::Country)),
            is(body && self.owned == Some(Owned::Body)),
            is(place && self.owned == Some(Owned::Body)),
            is(body && self.acts),
            is(body && subject),
            is(place && subject),
            is(place && self.part == Part::Oblique),
            is(body && self.whose),
            is(body && self.opens),
            is(place && self.opens),
            is(self.beside),
            is(self.plural),
            is(self.in_headline),
            is(self.opens_line),
            is(self.most && self.whose),
            is(self.same_pronoun && self.back == 0),
            is(self.same_pronoun && self.back == 1),
            is(self.opens && self.asked_part == Part::Subject),
            is(body && self.back == 1),
            is(self.whose && self.quoted),
        ]
    }
}

fn is(one: bool) -> f32 {
    f32::from(u8::from(one))
}

fn logarithm(count: usize) -> f32 {
    ((count + 1) as f32).ln()
}

/// The likeliest of the candidates with these features, and how likely it is; none where nobody is likely enough.
pub(super) fn best(
    class: Class,
    whose: bool,
    none: &[f32; NONE.len()],
    candidates: impl Iterator<Item = [f32; FEATURES.len()]>,
) -> Option<usize> {
    let (known, nobody) = WEIGHTS.get(row(class))?;
    let sum = |weights: &[f32], features: &[f32]| -> f32 {
        weights.iter().zip(features).map(|(weight, feature)| weight * feature).sum()
    };
    let scores: Vec<f32> = candidates.map(|features| sum(known, &features)).collect();
    let (place, top) = scores.iter().copied().enumerate().max_by(|one, two| one.1.total_cmp(&two.1))?;
    let total: f32 =
        scores.iter().map(|score| (score - top).exp()).sum::<f32>() + (sum(nobody, none) - top).exp();
    (1.0 / total >= *THRESHOLDS.get(row(class))?.get(usize::from(whose))?).then_some(place)
}
