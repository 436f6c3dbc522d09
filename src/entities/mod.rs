//! Entities: names joined into the people, organisations and places that they stand for, and what is said of these.
//!
//! To change
//! - which names mean one person: `people`, `person`, `nicknames`, `slips`, `spelling`
//! - which names mean one thing: `things`, `short`, `keys`
//! - of which country a nationality is: `countries`
//! - what an article says a person or a body is: `roles`, `posts`, `bodies`

mod bodies;
#[cfg(test)]
mod cases;
mod cast;
mod countries;
pub(crate) mod gender;
mod keys;
mod meant;
mod nicknames;
mod people;
mod person;
mod posts;
mod resolve;
mod roles;
mod short;
mod slips;
mod spelling;
mod things;
mod ways;

pub(crate) use resolve::resolve;
