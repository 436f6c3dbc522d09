//! Lines: what each line of a text looks like, and what its wording gives away.

pub(super) mod captions;
pub(super) mod patterns;
pub(super) mod shape;
pub(super) mod title_rows;
