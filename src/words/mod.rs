//! Words: what a word is, asked in one place: listed names, nouns, classes of grammar, verbs of speech, genders.

pub mod classes;
pub mod cues;
pub mod gender;
pub mod kinds;
pub mod lexicon;
pub mod marks;
pub mod role_nouns;
