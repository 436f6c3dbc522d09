//! The table of weights as the library's source.

use super::learn::Weights;
use std::fmt::Write as _;

/// The file of weights for `weights`, a pair for each class of pronouns.
pub(super) fn text(weights: &[(Weights, f32)]) -> String {
    let mut text = String::from(
        "//! The weights of what speaks for a candidate, written by `trainer references`: see `data/references.card.md`.\n\n\
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
    let thresholds: Vec<String> = weights.iter().map(|(_, threshold)| format!("{threshold:?}")).collect();
    writeln!(
        text,
        "];\n\n/// How likely a candidate has to be, so that five in six of those resolved were right.\n\
         pub(super) const THRESHOLDS: [f32; CLASSES] = [{}];",
        thresholds.join(", ")
    )
    .expect("a string takes any text");
    text
}
