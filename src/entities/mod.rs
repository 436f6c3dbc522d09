//! Entities: names joined into the people, organisations and places that they stand for, and what is said of these.

mod bodies;
#[cfg(test)]
mod cases;
mod countries;
pub mod gender;
mod keys;
mod nicknames;
mod people;
mod person;
mod resolve;
mod roles;
mod short;
mod slips;
mod spelling;
mod things;

pub use resolve::resolve;
