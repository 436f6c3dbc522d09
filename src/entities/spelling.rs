//! Spelling: letters without their accents, words with a capital letter, and whether two words are one word and its misspelling.

/// The letter, in lower case, without its accent: "é" is "e"; letters of other alphabets stay.
pub(super) fn plain(letter: char) -> char {
    match letter {
        // Every letter of a text comes by: most are told by one comparison.
        ..'\u{c0}' | '\u{250}'.. => letter,
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        letter => letter,
    }
}

/// The words with a capital letter first: "Beth" for "beth".
pub(super) fn capitalised(words: &str) -> String {
    let first = words.chars().take(1).flat_map(char::to_uppercase);
    first.chain(words.chars().skip(1)).collect()
}

/// Shorter words are other words as soon as a letter differs.
const SHORTEST: usize = 6;
/// Words this long may have a letter in another place altogether.
const LONG: usize = 8;

/// Whether one of two different words is the other with one slip: a letter more, less or another, two changed about.
///
/// The first and last letters are the same in both: "Petrova" is not a misspelt "Petrov".
pub(super) fn is_slip(one: &str, two: &str) -> bool {
    let (one, two): (Vec<char>, Vec<char>) = (one.chars().collect(), two.chars().collect());
    if one == two || one.len().min(two.len()) < SHORTEST || one.len().abs_diff(two.len()) > 1 {
        return false;
    }
    if one.first() != two.first() || one.last() != two.last() {
        return false;
    }
    let head = one.iter().zip(&two).take_while(|(one, two)| one == two).count();
    let rest = one.len().min(two.len()) - head;
    let tail = one.iter().rev().zip(two.iter().rev()).take(rest).take_while(|(one, two)| one == two).count();
    let inner = |word: &[char]| word.get(head..word.len() - tail).unwrap_or_default().to_vec();
    let (one_inner, two_inner) = (inner(&one), inner(&two));
    if one_inner.len().max(two_inner.len()) <= 1 {
        return true;
    }
    let near = one_inner.len() == 2 || one.len() >= LONG && one_inner.len() == 3;
    let times = |word: &[char], letter: char| word.iter().filter(|&&other| other == letter).count();
    let same = |letter: &char| times(&one_inner, *letter) == times(&two_inner, *letter);
    near && one_inner.len() == two_inner.len() && one_inner.iter().all(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two words, and whether one is the other misspelt.
    const CASES: &[(&str, &str, bool)] = &[
        ("hauser", "houser", true),
        ("zelensky", "zelenskyy", true),
        ("sampelton", "sampleton", true),
        ("sampletion", "sampleton", true),
        ("krisaptor", "kristapor", true),
        ("sampleton", "sampleton", false),
        ("petrov", "petrova", false),
        ("robert", "roberta", false),
        ("mason", "manson", false),
        ("johnson", "johansen", false),
        ("harmon", "carmon", false),
        ("", "", false),
    ];

    #[test]
    fn a_slip_is_one_letter_inside_a_long_word() {
        for (one, two, slip) in CASES {
            assert_eq!(is_slip(one, two), *slip, "{one} / {two}");
            assert_eq!(is_slip(two, one), *slip, "{two} / {one}");
        }
    }

    #[test]
    fn accents_go_and_other_letters_stay() {
        for (accented, expected) in [
            ("françois łódź", "francois lodz"),
            ("øst ștefan æ ß", "ost stefan æ ß"),
            ("иван 中ع q7", "иван 中ع q7"),
        ] {
            assert_eq!(accented.chars().map(plain).collect::<String>(), expected);
        }
    }
}
