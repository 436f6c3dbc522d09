//! Lines: what each line of a text looks like, and what its wording gives away.

pub(super) mod bullet;
pub(super) mod captions;
pub(super) mod date_line;
pub(super) mod patterns;
pub(super) mod shape;
pub(super) mod teaser;
pub(super) mod title_rows;
