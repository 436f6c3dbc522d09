//! Words: what a word is, asked in one place: listed names, nouns, classes of grammar, verbs of speech, genders.
//!
//! To change
//! - what a noun means and who answers to it: `data/words/nouns.tsv`
//! - what a small word does: `data/words/grammar.tsv`; a new set of such words: `sets`
//! - a verb of speech: `data/words/cues.tsv`
//! - a list of names: `data/gazetteers/`; six of them are made by `trainer learn lists`

#[allow(dead_code, reason = "the build script packs what the library reads")]
pub mod attributes;
#[allow(dead_code, reason = "the build script packs what the library reads")]
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
#[allow(dead_code, reason = "the build script packs what the library reads")]
mod sets;
mod spelled;
mod word_table;
