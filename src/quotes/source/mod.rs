//! Source: the noun phrase beside a cue that names who speaks, before the verb or inverted after it.
//!
//! Title and name belong to it; an appositive, an age, a parenthesis do not. It never lies inside a quotation.

mod before;
mod inverted;
mod phrase;

pub(crate) use before::before;
pub(crate) use inverted::{after, after_preposition};
pub(crate) use phrase::{Source, can_speak};
