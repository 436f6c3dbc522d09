//! Choice: which candidate a pronoun means, or that it means nobody, by learned weights of what is known of each.

use super::candidate_facts::FEATURES;
use super::nobody_facts::NONE;
use super::pronoun::Class;
use super::weights::{THRESHOLDS, WEIGHTS};
use crate::learned::likelihoods;

/// What is weighed apart: pronouns of people, "it", "they", and nouns.
pub const CLASSES: usize = 4;

/// The place of a class among the weights.
pub const fn row(class: Class) -> usize {
    match class {
        Class::He | Class::She => 0,
        Class::It => 1,
        Class::They => 2,
        Class::Noun => 3,
    }
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
    let mut likely: Vec<f32> = candidates.map(|features| sum(known, &features)).collect();
    likely.push(sum(nobody, none));
    likelihoods(&mut likely);
    likely.pop();
    let (place, likely) = likely.into_iter().enumerate().max_by(|one, two| one.1.total_cmp(&two.1))?;
    (likely >= *THRESHOLDS.get(row(class))?.get(usize::from(whose))?).then_some(place)
}
