//! A person's full name: its parts, and whether two full names can be one person's.

use super::nicknames::is_nickname;
use super::spelling::{is_slip, plain};
use crate::words::grammar::SURNAME_PARTICLES;

/// The parts of a full name, in lower case, without stops and accents.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) forename: String,
    pub(super) surname: String,
    pub(super) middle: Vec<String>,
    /// "jr", "iii" or nothing.
    pub(super) junior: String,
}

/// Endings that tell father from son.
const JUNIOR: &[&str] = &["jr", "sr", "ii", "iii", "iv"];

/// Forenames shorter than this are other names as soon as a letter differs: "Marvin" is no "Martin".
const SHORTEST_SLIP: usize = 7;

impl Person {
    /// The person of a name of two words or more; none of another.
    pub(super) fn new(name: &str) -> Option<Self> {
        let mut words = words(name);
        let junior = words.pop_if(|last| is_junior(last)).unwrap_or_default();
        let surname = words.pop()?;
        let mut words = words.into_iter();
        Some(Self { forename: words.next()?, middle: words.collect(), surname, junior })
    }

    /// Whether the names can be one person's: forenames and surnames that agree, no two different middle names, and no
    /// "Jr." against another, nor "Sr." against nothing.
    pub(super) fn is(&self, other: &Self) -> bool {
        let (one, two) = (self.forename.as_str(), other.forename.as_str());
        let forename = one == two || is_initial_of(one, two) || is_nickname(one, two);
        forename && self.surname == other.surname && self.agrees_beside(other)
    }

    /// The two words in which names differ that are one person's otherwise, where one may be the other misspelt: an
    /// article tells whether it is.
    pub(super) fn misspelt<'p>(&'p self, other: &'p Self) -> Option<(&'p str, &'p str)> {
        let forenames = (self.forename.as_str(), other.forename.as_str());
        let surnames = (self.surname.as_str(), other.surname.as_str());
        let (one, two) = match (forenames.0 == forenames.1, surnames.0 == surnames.1) {
            (true, false) => surnames,
            (false, true) if forenames.0.chars().count() >= SHORTEST_SLIP => forenames,
            _ => return None,
        };
        (is_slip(one, two) && self.agrees_beside(other)).then_some((one, two))
    }

    /// Whether nothing but forenames and surnames can tell the two apart.
    fn agrees_beside(&self, other: &Self) -> bool {
        let middle = self.middle.is_empty()
            || other.middle.is_empty()
            || self.middle.iter().zip(&other.middle).all(|(one, two)| one == two || is_initial_of(one, two));
        middle && self.is_junior_of(other)
    }

    fn is_junior_of(&self, other: &Self) -> bool {
        let (one, two) = (self.junior.as_str(), other.junior.as_str());
        // A father is called so only where his son is named as well.
        one == two || one.is_empty() && two != "sr" || two.is_empty() && one != "sr"
    }

    /// The last words that may stand for the name, two of them and three: "Wasserman Schultz" for "Debbie Wasserman
    /// Schultz". The surname alone is not among them, nor the whole name.
    pub(super) fn tails(&self) -> impl Iterator<Item = String> + '_ {
        let mut tail = self.surname.clone();
        self.middle.iter().rev().take(LONGEST_TAIL).map(move |word| {
            tail = format!("{word} {tail}");
            tail.clone()
        })
    }

    /// The first words that may stand for the name, two of them and three: "Te Ariki" for "Te Ariki Sample".
    pub(super) fn heads(&self) -> impl Iterator<Item = String> + '_ {
        let mut head = self.forename.clone();
        self.middle.iter().take(LONGEST_TAIL).map(move |word| {
            head = format!("{head} {word}");
            head.clone()
        })
    }
}

/// Parts of more words than this and one are not looked for.
const LONGEST_TAIL: usize = 2;

/// Whether the word, in lower case and without stops, tells father from son.
pub(super) fn is_junior(word: &str) -> bool {
    JUNIOR.contains(&word)
}

/// Whether the name begins with a word like "de" or "van", as surnames do.
pub(super) fn begins_as_surname(words: &str) -> bool {
    words.split_once(' ').is_some_and(|(first, _)| SURNAME_PARTICLES.has(first))
}

/// Whether one of the two is the first letter of the other.
fn is_initial_of(one: &str, two: &str) -> bool {
    let (short, long) = if one.len() < two.len() { (one, two) } else { (two, one) };
    short.chars().count() == 1 && long.starts_with(short) && long.chars().count() > 1
}

/// The words of a name in lower case, without stops, accents, soft hyphens, the marks of a nickname and the "al-" of Arabic
/// names.
pub(super) fn words(name: &str) -> Vec<String> {
    name.split([' ', '\u{a0}']).map(word).filter(|word| !word.is_empty()).collect()
}

fn word(word: &str) -> String {
    let letters =
        word.chars().filter(|letter| !matches!(letter, '.' | '\u{ad}')).flat_map(char::to_lowercase);
    let word: String = letters.map(|letter| if letter == '’' { '\'' } else { plain(letter) }).collect();
    let word = word.trim_matches(['‘', '\'', '“', '”', '"']);
    let bare = ["al-", "el-"].iter().find_map(|article| word.strip_prefix(article));
    bare.unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two names, and whether they can be one person's.
    const CASES: &[(&str, &str, bool)] = &[
        ("Donald Sample", "Donald J. Sample", true),
        ("J. D. Sample", "JD Sample", true),
        ("J. Sample", "John Sample", true),
        ("John Sample", "Jane Sample", false),
        ("John F. Sample", "John G. Sample", false),
        ("John Sample Jr.", "John Sample", true),
        ("John Sample Jr.", "John W. Sample", true),
        ("John Sample Jr.", "John Sample Sr.", false),
        ("John Sample", "John Sample Sr.", false),
        ("Pat Sample Jr.", "Patrick Sample", true),
        ("Josh Sample", "Joshua Sample", true),
        ("Josh Sample", "Joshua Example", false),
        ("Omar al-Sample", "Omar Sample", true),
        ("François Sample", "Francois Sample", true),
        ("Tom Hanson", "Tom Hansen", false),
    ];

    /// Two names, and whether one may be the other misspelt.
    const SLIPS: &[(&str, &str, bool)] = &[
        ("Kristapor Sample", "Krisaptor Sample", true),
        ("Ada Sampleton", "Ada Sampletan", true),
        ("Tom Hanson", "Tom Hansen", true),
        ("Ada B. Sampleton", "Ada C. Sampletan", false),
        ("Ada Sampleton", "Bea Sampletan", false),
        ("Martin Sample", "Marvin Sample", false),
        ("Daniel Sample", "Daniela Sample", false),
        ("Ivan Petrov", "Ivana Petrova", false),
        ("Tom Mason", "Tom Manson", false),
    ];

    #[test]
    fn one_word_of_a_name_may_be_misspelt() {
        for (one, two, slip) in SLIPS {
            let (first, second) = (Person::new(one).unwrap(), Person::new(two).unwrap());
            let found = (first.misspelt(&second).is_some(), second.misspelt(&first).is_some());
            assert_eq!(found, (*slip, *slip), "{one} / {two}");
        }
    }

    #[test]
    fn people_with_other_names_stay_apart() {
        for (one, two, same) in CASES {
            let (first, second) = (Person::new(one).unwrap(), Person::new(two).unwrap());
            assert_eq!((first.is(&second), second.is(&first)), (*same, *same), "{one} / {two}");
        }
    }

    #[test]
    fn one_word_is_no_full_name() {
        assert!(Person::new("Sample").is_none() && Person::new("Sample Jr.").is_none());
    }
}
