//! Keys: what two spellings of one name have in common.

use super::spelling::plain;

/// Endings of names of companies that make no difference.
const ENDINGS: &[&str] = &[
    " incorporated",
    " corporation",
    " company",
    " limited",
    " inc",
    " corp",
    " ltd",
    " llc",
    " plc",
    " co",
    " ag",
    " group",
];

/// Whether the last word of a name is such an ending.
pub(super) fn is_ending(word: &str) -> bool {
    let word = word.to_lowercase().replace(['.', ','], "");
    ENDINGS.iter().any(|ending| ending.trim_start() == word)
}

/// The words in lower case without endings of companies: "sample" of "sample group corp".
pub(super) fn without_endings(mut words: &str) -> &str {
    while let Some(stem) = ENDINGS.iter().find_map(|ending| words.strip_suffix(ending)) {
        words = stem.trim_end_matches([',', ' ']);
    }
    words
}

/// The letters of a name in lower case, without "the", stops, accents, spaces, plural endings and endings of companies.
pub(super) fn key(words: &str) -> String {
    let mut key = plain_key(words);
    if key.len() > 4 && key.ends_with('s') && !key.ends_with("ss") {
        key.pop();
    }
    key
}

/// The same with its plural ending.
pub(super) fn plain_key(words: &str) -> String {
    let words = words.strip_suffix(".com").unwrap_or(words);
    let words = words.strip_prefix(['@', '#']).unwrap_or(words);
    let letters = words.chars().filter(|letter| !matches!(letter, '.' | ',' | '\u{ad}'));
    let letters = letters.flat_map(char::to_lowercase).map(|letter| match letter {
        '’' => '\'',
        '-' | '–' | '\u{a0}' => ' ',
        letter => plain(letter),
    });
    let mut key: String = letters.collect();
    if let Some(rest) = key.strip_prefix("the ") {
        key = rest.to_owned();
    }
    key.truncate(without_endings(&key).len());
    key.retain(|letter| letter != ' ');
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two spellings, and whether they are one name's.
    const CASES: &[(&str, &str, bool)] = &[
        ("the Sample Group Corp.", "Sample", true),
        ("Sample, Inc.", "Sample", true),
        ("Sample-Bank", "SampleBank", true),
        ("sample.com", "Sample", true),
        ("@Sample", "Sample", true),
        ("Samplians", "Samplian", true),
        ("Café Sample", "Cafe Sample", true),
        ("Sample Inc", "Sample Institute", false),
        ("Sample 1", "Sample 2", false),
        ("Samples Bank", "Sample Bank", false),
    ];

    #[test]
    fn spellings_of_one_name_have_one_key() {
        for (one, two, same) in CASES {
            assert_eq!(key(one) == key(two), *same, "{one} / {two}");
        }
        assert_ne!(plain_key("Samplians"), plain_key("Samplian"), "the plural ending is kept");
    }
}
