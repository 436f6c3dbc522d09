//! Learned: how weights are named, kept and read, and how what they say of a whole is decided. What a feature is made of is
//! the business of those who use it.
//!
//! Every file is one of `file`, in sections that are read where they lie. The labels of a sequence of words are found by
//! `lattice` and `viterbi` from a `table` of hashed features; the states of any other row by `chain`.
//!
//! To change
//! - the layout of a file of what was learned: `file`
//! - how the labels of words are told: `lattice`, `viterbi`, `table`; the states of any other row: `chain`
//! - how a set of features is declared: `features`

mod chain;
mod clusters;
mod features;
mod file;
mod fixed;
mod hash;
mod labels;
mod lattice;
mod likelihood;
mod odds;
mod real;
mod table;
mod viterbi;

pub use chain::{Chain, Sweeps, best_state};
pub use clusters::{Clusters, GRAINS};
pub(crate) use features::features;
pub use file::{LearnedError, LearnedFile, fingerprint, written};
pub use fixed::{UNIT, from_byte, to_byte};
pub use hash::{HashedMap, going_on, mix, of_bytes, of_letters};
pub use labels::{Label, LabelPart, Labels, TYPES};
pub use lattice::{Lattice, STEPS, Steps};
pub use likelihood::{highest, likelihoods, log_sum, odds};
pub use odds::Odds;
pub use real::Real;
pub use table::{KNOTS, LOOKS, Rest, Row, Scores, Table};
pub use viterbi::best;
