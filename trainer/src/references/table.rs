//! The table of weights as the library's source.

use super::Learned;
use std::fmt::Write as _;

/// The file of weights for `weights`, a pair for each class of pronouns.
pub(super) fn text(weights: &[Learned]) -> String {
    let mut text = String::from(
        "//! The weights of what speaks for a candidate, written by `trainer references`: see `data/learned/references.card.md`.\n\n\
         use super::choice::{CLASSES, FEATURES, NONE};\n\n\
         /// For each class of pronouns: what each feature of a candidate weighs, and what speaks for nobody.\n\
         #[rustfmt::skip]\n\
         pub(super) const WEIGHTS: [([f32; FEATURES.len()], [f32; NONE.len()]); CLASSES] = [\n",
    );
    for ((known, nobody), _) in weights {
        let list = |weights: &[f32]| {
            weights.iter().map(|weight| format!("{weight:?}")).collect::<Vec<_>>().join(", ")
        };
        writeln!(text, "    (\n        [{}],\n        [{}],\n    ),", list(known), list(nobody))
            .expect("a string takes any text");
    }
    let thresholds: Vec<String> = weights.iter().map(|(_, thresholds)| format!("{thresholds:?}")).collect();
    writeln!(
        text,
        "];\n\n/// How likely a candidate has to be, so that five in six of those resolved were right: \
         for most words, and for those that tell whose something is.\n\
         pub(super) const THRESHOLDS: [[f32; 2]; CLASSES] = [{}];",
        thresholds.join(", ")
    )
    .expect("a string takes any text");
    text
}
