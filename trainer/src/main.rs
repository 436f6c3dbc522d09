//! Makes the word lists and learns the weights.

fn main() {}
