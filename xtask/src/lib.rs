//! What the chores know of the house, for the tests that hold it.

pub mod house;
