//! The letters of a word as a number, for the search of the list.

/// The longest entry, in bytes; longer words are not looked up.
pub(super) const LONGEST: usize = 16;

/// The letters of a word as one number, which compares as the words do: faster to search than strings.
pub(super) const fn key(word: &str) -> u128 {
    let mut letters = word.as_bytes();
    let mut key = 0;
    let mut room = LONGEST;
    while let [first, rest @ ..] = letters {
        key = key << 8 | first.to_ascii_lowercase() as u128;
        letters = rest;
        room = room.saturating_sub(1);
    }
    // The shift for an empty word would be as wide as the number.
    if room == LONGEST { 0 } else { key << (8 * room) }
}
