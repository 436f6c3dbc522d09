//! Learned: a linear model that labels the words of a sequence. Features are hashes, weights are small whole numbers read
//! where they lie; what a feature is made of is the business of those who use it.

mod clusters;
mod hash;
mod labels;
mod lattice;
mod odds;
mod table;
mod viterbi;

pub use clusters::{Clusters, GRAINS};
pub use hash::{HashedMap, mix, of_bytes};
pub use labels::{Label, Labels, Part, TYPES};
pub use lattice::{Lattice, STEPS, Steps};
pub use odds::Odds;
pub use table::{KNOTS, LOOKS, Rest, Row, Scores, Table, TableError, UNIT};
pub use viterbi::best;
