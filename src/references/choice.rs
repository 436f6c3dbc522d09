//! Choice: what speaks for a candidate being the one a pronoun means, weighed with learned weights.

use super::pronoun::Class;
use super::weights::{THRESHOLDS, WEIGHTS};
use crate::analysis::{EntityType, MentionForm};

/// What is weighed apart: pronouns of people, "it", "they", and nouns for bodies.
pub const CLASSES: usize = 4;

/// What is known of a candidate, by name. Each is 0 or 1 but for the two logarithms.
pub const FEATURES: [&str; 34] = [
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
    "source of the quote",
    "named with the word",
];

/// What speaks for nobody, by name.
pub const NONE: [&str; 5] = ["nobody", "an empty it", "in a quotation", "nobody near", "one candidate"];

/// The place of a class among the weights.
pub const fn row(class: Class) -> usize {
    match class {
        Class::He | Class::She => 0,
        Class::It => 1,
        Class::They => 2,
        Class::Body => 3,
    }
}

/// What is known of a candidate.
#[allow(clippy::struct_excessive_bools, reason = "each is a feature of its own")]
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known {
    pub kind: Option<EntityType>,
    pub agrees: bool,
    /// Sentences between.
    pub back: usize,
    pub tokens: usize,
    /// How many other candidates were named after it.
    pub rank: usize,
    pub opens: bool,
    pub preposition: bool,
    pub owns: bool,
    pub form: Option<MentionForm>,
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
    pub source: bool,
    pub called: bool,
}

impl Known {
    /// The features, in the order of [`FEATURES`].
    pub(super) fn features(&self) -> [f32; FEATURES.len()] {
        let is = |one: bool| f32::from(u8::from(one));
        let kind = |kind| is(self.kind == Some(kind));
        let kinds =
            [EntityType::Person, EntityType::Organization, EntityType::Place, EntityType::Group].map(kind);
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
            ((self.tokens + 1) as f32).ln(),
            is(self.rank == 0),
            is(self.rank == 1),
            is(self.opens),
            is(self.opens && self.back == 1),
            is(self.preposition),
            is(self.owns),
            is(self.same_pronoun),
            is(self.form == Some(MentionForm::Name)),
            ((self.mentions + 1) as f32).ln(),
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
            is(self.source),
            is(self.called),
        ]
    }
}

/// The likeliest of the candidates with these features, and how likely it is; none where nobody is likely enough.
pub(super) fn best(
    class: Class,
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
    (1.0 / total >= *THRESHOLDS.get(row(class))?).then_some(place)
}
