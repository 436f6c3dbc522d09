//! The one walk through the article, which tells whom sources, pronouns and descriptions mean where each stands.

mod candidate;
mod clause;
mod state;
mod steps;
mod weighed;
mod weighing;

pub(super) use state::Walk;
pub use weighed::{Choice, Weighed};
