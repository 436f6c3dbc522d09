//! The rounds of learning: each class by itself, then again where choices fall as the weights make them fall.

use super::learn::{self, Example};
use super::texts::Read;
use quotidian::training::discourse::weights::{CLASSES, ClassWeights, ReferenceWeights};
use std::io;

/// "He" and "she", of whom nearly all are resolved: they are learned where all before fell right alone, which was better on
/// every kind of text.
const PEOPLE: usize = 0;

/// Kinds that tell tales: their pronouns are learned from, but do not tell how likely one has to be in news.
const TALES: &[&str] = &["fiction", "letter", "podcast"];

/// A candidate is never taken who is less likely than so many twentieths.
const LEAST: [u32; CLASSES] = [6, 10, 10, 10];

/// The weights that `texts` teach: first where all choices before fell right, then where they fall as the weights of the
/// time before make them fall, as they will.
///
/// # Errors
/// The search for weights fails.
pub(super) fn weights(texts: &[Read<'_>]) -> io::Result<ReferenceWeights> {
    let mut seen: [Vec<Vec<Example>>; CLASSES] = Default::default();
    let first = round(texts, None, &mut seen)?;
    round(texts, Some(&first), &mut seen)
}

/// The weights by the examples of this round, where choices fall by `before`, and those that were `seen` in earlier ones.
fn round(
    texts: &[Read<'_>],
    before: Option<&ReferenceWeights>,
    seen: &mut [Vec<Vec<Example>>; CLASSES],
) -> io::Result<ReferenceWeights> {
    let like: Vec<bool> = texts.iter().map(|one| !TALES.contains(&one.gold.genre())).collect();
    let mut learned = Vec::with_capacity(CLASSES);
    for (class, seen) in seen.iter_mut().enumerate() {
        if let Some(known) = before.filter(|_| class == PEOPLE) {
            learned.push(known[class]);
            continue;
        }
        let documents: Vec<Vec<Example>> = texts.iter().map(|one| one.examples(class, before)).collect();
        let decided = learn::held_back(seen, &documents, &like)?;
        let thresholds = [false, true].map(|whose| {
            let some: Vec<_> = decided.iter().filter(|one| one.whose == whose).copied().collect();
            learn::threshold(&some, LEAST[class])
        });
        println!("{}", summary(class, &documents, &decided, thresholds));
        seen.resize_with(documents.len(), Vec::new);
        seen.iter_mut().zip(documents).for_each(|(seen, examples)| seen.extend(examples));
        let weights = learn::weights(&seen.iter().flatten().collect::<Vec<_>>())?;
        learned.push(ClassWeights { thresholds, ..weights });
    }
    learned.try_into().map_err(|_| io::Error::other("a class has no weights"))
}

/// What a class learns from, and how much of it is resolved by weights that have not seen it.
fn summary(
    class: usize,
    documents: &[Vec<Example>],
    held_back: &[learn::Held],
    threshold: [f32; 2],
) -> String {
    let examples: Vec<&Example> = documents.iter().flatten().collect();
    let named = examples.iter().filter(|example| example.right.is_some()).count();
    let at = |step: u32| {
        let (count, right) = learn::resolved(held_back, f64::from(step) / 20.0);
        format!("{:.2}: {right} of {count}", f64::from(step) / 20.0)
    };
    let steps: Vec<String> = (5..19).map(at).collect();
    format!(
        "class {class}: {} examples, {named} of them of candidates, thresholds {threshold:?}; {}",
        examples.len(),
        steps.join("; ")
    )
}
