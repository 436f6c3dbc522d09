//! Spelling: letters without their accents, and whether two words are one word and its misspelling.

/// The letter without its accent: "é" is "e"; letters of other alphabets stay.
pub(super) fn plain(letter: char) -> char {
    /// Accented letters of Latin alphabets, in lower case, by what they are without.
    const ACCENTED: &[(char, &str)] = &[
        ('a', "àáâãäåāăą"),
        ('c', "çćĉċč"),
        ('d', "ďđð"),
        ('e', "èéêëēĕėęě"),
        ('g', "ĝğġģ"),
        ('h', "ĥħ"),
        ('i', "ìíîïĩīĭįı"),
        ('j', "ĵ"),
        ('k', "ķ"),
        ('l', "ĺļľŀł"),
        ('n', "ñńņňŋ"),
        ('o', "òóôõöøōŏő"),
        ('r', "ŕŗř"),
        ('s', "śŝşšș"),
        ('t', "ţťŧț"),
        ('u', "ùúûüũūŭůűų"),
        ('w', "ŵ"),
        ('y', "ýÿŷ"),
        ('z', "źżž"),
    ];
    if letter.is_ascii() {
        return letter;
    }
    ACCENTED.iter().find(|(_, accented)| accented.contains(letter)).map_or(letter, |(plain, _)| *plain)
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
        assert_eq!("françois łódź иван q7".chars().map(plain).collect::<String>(), "francois lodz иван q7");
    }
}
