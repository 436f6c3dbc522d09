//! Compiles what is under data/ into what the library searches in place.

#[path = "build/word_lists.rs"]
mod word_lists;

fn main() {
    word_lists::build();
}
