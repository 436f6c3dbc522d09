//! Compiles what is read-only at run time: the line patterns and the word lists of `data/`, and tables of the moon.

#[macro_use]
#[path = "src/words/flags.rs"]
mod flags;

#[path = "build/line_patterns.rs"]
mod line_patterns;
#[path = "build/moons.rs"]
mod moons;
#[path = "build/table.rs"]
mod table;
#[path = "build/word_lists.rs"]
mod word_lists;
#[path = "build/words.rs"]
mod words;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    line_patterns::build();
    moons::build();
    word_lists::build();
    words::build();
}
