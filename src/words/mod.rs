//! Words: what a word is, asked in one place: listed names, nouns, classes of grammar, verbs of speech, genders.

pub mod attributes;
#[allow(dead_code, unreachable_pub, reason = "the build script packs what the library reads")]
mod cue_value;
pub mod cues;
pub mod gender;
pub mod gendered;
pub mod grammar;
pub mod kinds;
pub mod lexicon;
mod map;
pub mod marks;
pub mod nouns;
pub mod role_nouns;
mod sets;
mod spelled;
mod word_table;
