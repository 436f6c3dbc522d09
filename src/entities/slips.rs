//! Slips of the pen: which odd spelling of a name is a misspelling in this article, and which is another person's name.

use super::person::words;
use std::collections::{HashMap, HashSet};

/// How the words of people's names are spelled throughout an article.
#[derive(Default)]
pub(super) struct Slips {
    spelled: HashMap<String, Spelling>,
    /// Words of names, each with the numbers of the sentences it stands in.
    standing: HashSet<(String, usize)>,
}

/// One spelling of a word, with the last sentence it stands in and the words of the roles that are given beside it.
#[derive(Default)]
struct Spelling {
    times: usize,
    sentence: usize,
    roles: HashSet<String>,
}

/// Shorter words of roles are like "of", and tell nothing.
const SHORTEST_ROLE: usize = 3;

impl Slips {
    /// Takes in a name of a person, the number of the sentence it stands in, and the roles given there.
    pub(super) fn note<'r>(&mut self, name: &str, sentence: usize, roles: impl Iterator<Item = &'r str>) {
        let roles: Vec<String> = roles
            .flat_map(|role| role.split_whitespace())
            .filter(|word| word.chars().count() >= SHORTEST_ROLE && *word != "the")
            .map(str::to_lowercase)
            .collect();
        for word in words(name) {
            let spelling = self.spelled.entry(word.clone()).or_default();
            spelling.times += 1;
            spelling.sentence = sentence;
            spelling.roles.extend(roles.iter().cloned());
            self.standing.insert((word, sentence));
        }
    }

    /// Whether one of two like words of names, in lower case without accents, is but the other misspelt: it stands once
    /// where the other stands more often, never beside it, and with no role unlike the other's.
    pub(super) fn is_one(&self, one: &str, two: &str) -> bool {
        let times = |word: &str| self.spelled.get(word).map_or(0, |spelling| spelling.times);
        let (odd, usual) = if times(one) < times(two) { (one, two) } else { (two, one) };
        let Some((slip, known)) = self.spelled.get(odd).zip(self.spelled.get(usual)) else { return false };
        let rare = slip.times == 1 && known.times > 1;
        let beside = || self.standing.contains(&(usual.to_owned(), slip.sentence));
        rare && !beside() && (slip.roles.is_empty() || !slip.roles.is_disjoint(&known.roles))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names, each with its sentence and role, and whether "hansen" and "hanson" in them are one.
    type Case = (&'static [(&'static str, usize, &'static str)], bool);

    const CASES: &[Case] = &[
        (&[("Tom Hanson", 0, ""), ("Hanson", 1, ""), ("Tom Hansen", 2, "")], true),
        (&[("Tom Hansen", 0, ""), ("Tom Hanson", 1, ""), ("Hanson", 2, "")], true),
        (&[("Tom Hanson", 0, ""), ("Tom Hansen", 1, "")], false),
        (&[("Tom Hanson", 0, ""), ("Hanson", 1, ""), ("Tom Hansen", 2, ""), ("Hansen", 3, "")], false),
        (&[("Tom Hanson", 0, ""), ("Hanson", 2, ""), ("Tom Hansen", 2, "")], false),
        (&[("Tom Hanson", 0, "city mayor"), ("Hanson", 1, ""), ("Tom Hansen", 2, "town clerk")], false),
        (&[("Tom Hanson", 0, "city mayor"), ("Hanson", 1, ""), ("Tom Hansen", 2, "Mayor")], true),
        (&[("Tom Hanson", 0, "city mayor"), ("Hanson", 1, "")], false),
    ];

    #[test]
    fn an_odd_spelling_is_a_slip_where_nothing_speaks_for_another_person() {
        for (names, one) in CASES {
            let mut slips = Slips::default();
            for (name, sentence, role) in *names {
                slips.note(name, *sentence, std::iter::once(*role));
            }
            assert_eq!(slips.is_one("hansen", "hanson"), *one, "{names:?}");
            assert_eq!(slips.is_one("hanson", "hansen"), *one, "{names:?}");
        }
    }
}
