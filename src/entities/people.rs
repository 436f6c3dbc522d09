//! Which mentions mean the same person: full names first, then surnames and forenames alone.

use std::collections::HashMap;

/// A person in the making, known by a full name.
#[derive(Debug)]
struct Person {
    forename: String,
    surname: String,
    middle: Vec<String>,
    /// "jr", "iii" or nothing.
    junior: String,
}

/// The full names of an article, and whom their parts mean.
///
/// People with different forenames are never taken for one; a surname or forename alone means the
/// person of that name who was named last, or else the one who is named first later on.
#[derive(Debug, Default)]
pub(super) struct People {
    known: Vec<Person>,
    /// By forename and surname, and by the first letter and surname.
    by_full: HashMap<String, Vec<usize>>,
    by_surname: HashMap<String, Vec<usize>>,
    by_part: HashMap<String, Vec<usize>>,
    by_handle: HashMap<String, usize>,
    /// Where each is named in full, in order: number of the mention.
    named_at: Vec<Vec<usize>>,
}

/// How a mention was matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    Full,
    Surname,
    Forename,
    Handle,
}

impl People {
    /// Takes in the full name that mention `number` has; gives the person's number.
    /// Mentions must come in text order.
    pub(super) fn name_in_full(&mut self, name: &str, number: usize) -> Option<usize> {
        let mut words: Vec<String> = name.split([' ', '\u{a0}']).flat_map(parts).collect();
        let junior = words.pop_if(|last| JUNIOR.contains(&last.as_str())).unwrap_or_default();
        let surname = words.pop()?;
        let mut words = words.into_iter();
        let candidate =
            Person { forename: words.next()?, surname: surname.clone(), middle: words.collect(), junior };
        let same = full_keys(&candidate.forename, &surname)
            .into_iter()
            .filter_map(|key| self.by_full.get(&key))
            .flat_map(|known| known.iter().copied().take(MOST_NAMESAKES))
            .find(|&known| self.known.get(known).is_some_and(|known| known.is(&candidate)));
        let person = same.unwrap_or_else(|| self.add(candidate, &surname));
        self.named_at.get_mut(person)?.push(number);
        Some(person)
    }

    fn add(&mut self, person: Person, surname: &str) -> usize {
        let number = self.known.len();
        self.by_handle.entry(format!("{}{surname}", person.forename)).or_insert(number);
        for key in full_keys(&person.forename, surname) {
            self.by_full.entry(key).or_default().push(number);
        }
        self.by_surname.entry(surname.to_owned()).or_default().push(number);
        self.by_part.entry(person.forename.clone()).or_default().push(number);
        // "Wasserman Schultz" for "Debbie Wasserman Schultz".
        let mut tail = surname.to_owned();
        for word in person.middle.iter().rev().take(LONGEST_TAIL) {
            tail = format!("{word} {tail}");
            self.by_surname.entry(tail.clone()).or_default().push(number);
        }
        self.known.push(person);
        self.named_at.push(Vec::new());
        number
    }

    /// The person whom a part of a name means, in mention `number`.
    pub(super) fn called(&self, name: &str, number: usize) -> Option<(usize, Match)> {
        let lower = parts(name).collect::<Vec<_>>().join(" ");
        if let Some(handle) = lower.strip_prefix('@') {
            let plain = handle.strip_prefix("real").unwrap_or(handle).replace('_', "");
            let found = self.by_handle.get(&plain).copied().or_else(|| self.by_letters_of_handle(&plain));
            return found.map(|person| (person, Match::Handle));
        }
        // "Example Jr."
        let plain = lower.replace('\u{a0}', " ");
        let bare = plain
            .rsplit_once(' ')
            .filter(|(_, last)| JUNIOR.contains(last))
            .map_or(plain.as_str(), |(rest, _)| rest);
        let surnames = self.by_surname.get(bare);
        let of = |known: Option<&Vec<usize>>, how| {
            known.and_then(|known| self.nearest(known, number)).map(|person| (person, how))
        };
        of(surnames, Match::Surname).or_else(|| of(self.by_part.get(&lower), Match::Forename))
    }

    /// "@erinmexample" of Erin Example: the one person whose surname and forename, or its first letter, stand in it.
    fn by_letters_of_handle(&self, handle: &str) -> Option<usize> {
        let fits = |person: &Person| {
            let Some(at) = handle.find(&person.surname) else { return false };
            let before = handle.get(..at).unwrap_or_default();
            let initial = person.forename.chars().next().is_some_and(|first| before.starts_with(first));
            person.surname.len() > 3 && (initial || handle.contains(&person.forename))
        };
        let mut found = self.known.iter().enumerate().take(MOST_HANDLED).filter(|(_, person)| fits(person));
        let (place, _) = found.next()?;
        found.next().is_none().then_some(place)
    }

    /// Of `known`, the one named last before mention `number`, or else first after it.
    fn nearest(&self, known: &[usize], number: usize) -> Option<usize> {
        let named = |person: usize| self.named_at.get(person).map(Vec::as_slice).unwrap_or_default();
        let before = |person: usize| {
            let named = named(person);
            named.partition_point(|&at| at < number).checked_sub(1).and_then(|last| named.get(last)).copied()
        };
        let recent = known
            .iter()
            .copied()
            .take(MOST_NAMESAKES)
            .filter_map(|person| Some((before(person)?, person)))
            .max();
        recent.map(|(_, person)| person).or_else(|| {
            known
                .iter()
                .copied()
                .take(MOST_NAMESAKES)
                .min_by_key(|&person| named(person).first().copied().unwrap_or(usize::MAX))
        })
    }
}

/// The keys of a full name: with its forename, and with the first letter alone, which "J. Sample" has in common with it.
fn full_keys(forename: &str, surname: &str) -> [String; 2] {
    let letter = forename.chars().take(1).chain(['.']).collect::<String>();
    [format!("{forename} {surname}"), format!("{letter} {surname}")]
}

/// Endings that tell father from son.
const JUNIOR: &[&str] = &["jr", "sr", "ii", "iii", "iv"];

/// Surnames of more words than this and one are not looked for.
const LONGEST_TAIL: usize = 2;

/// So many people are looked through for the owner of an account.
const MOST_HANDLED: usize = 200;

/// So many people of one surname are told apart; a list of more is no article.
const MOST_NAMESAKES: usize = 16;

impl Person {
    /// Whether the names can be one person's: equal forenames, no two different middle names, the same "Jr.".
    fn is(&self, other: &Self) -> bool {
        let forename = self.forename == other.forename || is_initial_of(&self.forename, &other.forename);
        let middle = self.middle.is_empty()
            || other.middle.is_empty()
            || self.middle.iter().zip(&other.middle).all(|(one, two)| one == two || is_initial_of(one, two));
        let junior = self.junior == other.junior;
        let untold = self.junior.is_empty() || other.junior.is_empty();
        forename && middle && (junior || untold)
    }
}

/// Whether one of the two is the first letter of the other.
fn is_initial_of(one: &str, two: &str) -> bool {
    let (short, long) = if one.len() < two.len() { (one, two) } else { (two, one) };
    short.chars().count() == 1 && long.starts_with(short) && long.chars().count() > 1
}

/// The words of a name in lower case, without stops; soft hyphens are dropped.
fn parts(name: &str) -> impl Iterator<Item = String> + '_ {
    let plain: String = name.chars().filter(|letter| !matches!(letter, '.' | '\u{ad}')).collect();
    let plain = plain.replace('’', "'").to_lowercase();
    std::iter::once(plain).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surname_means_the_one_of_that_name_who_was_named_last() {
        let mut people = People::default();
        let ada = people.name_in_full("Ada B. Example", 1);
        let bob = people.name_in_full("Bob Example", 4);
        assert_eq!(people.called("Example", 2), ada.map(|ada| (ada, Match::Surname)));
        assert_eq!(people.called("Example", 5), bob.map(|bob| (bob, Match::Surname)));
        assert_eq!(people.called("Example", 0), ada.map(|ada| (ada, Match::Surname)), "named later");
        assert_eq!(people.called("Ada", 6), ada.map(|ada| (ada, Match::Forename)));
        assert_eq!(people.called("@AdaExample", 6), ada.map(|ada| (ada, Match::Handle)));
        assert_eq!(people.called("@senbobexample1", 6), bob.map(|bob| (bob, Match::Handle)));
        assert_eq!(people.called("@example", 6), None, "which of them owns it is not told");
        assert_eq!(people.called("Example Jr.", 5), bob.map(|bob| (bob, Match::Surname)));
    }

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
    ];

    #[test]
    fn people_with_other_forenames_stay_apart() {
        for (one, two, same) in CASES {
            let mut people = People::default();
            let (one_person, two_person) = (people.name_in_full(one, 0), people.name_in_full(two, 1));
            assert_eq!(one_person == two_person, *same, "{one} / {two}");
        }
    }
}
