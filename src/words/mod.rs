//! Words: what a word is, asked in one place: listed names, nouns, classes of grammar, verbs of speech, genders.
//!
//! To change
//! - what a noun means and who answers to it: `data/words/nouns.tsv`
//! - what a small word does: `data/words/grammar.tsv`; a new set of such words: `sets`
//! - a verb of speech: `data/words/cues.tsv`
//! - a list of names: `data/gazetteers/`; six of them are made by `trainer learn lists`

#[macro_use]
mod flags;

#[allow(dead_code, reason = "the build script packs what the library reads")]
pub(crate) mod attributes;
#[allow(dead_code, reason = "the build script packs what the library reads")]
mod cue_value;
pub(crate) mod cues;
pub(crate) mod gender;
pub(crate) mod gendered;
pub(crate) mod grammar;
pub(crate) mod kinds;
pub(crate) mod lexicon;
mod map;
pub(crate) mod marks;
pub(crate) mod nouns;
pub(crate) mod role_nouns;
#[allow(dead_code, reason = "the build script packs what the library reads")]
mod sets;
mod spelled;
mod word_table;
