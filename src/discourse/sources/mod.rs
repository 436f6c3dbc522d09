//! Sources: who speaks, by the words that say so and by those named and heard before; weighed by scores set by hand.

mod bodies;
mod described;
mod headlines;
mod heads;
mod issued;
mod kinds;
mod labels;
mod later;
mod namesakes;
mod pronouns;
mod resolved;
mod speakers;
mod weighing;

pub(super) use headlines::headlined;
pub(super) use later::{named_later, repeated};
pub(super) use resolved::{Resolved, of_entity};
pub(super) use speakers::Speakers;
