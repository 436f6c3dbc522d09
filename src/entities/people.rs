//! Which mentions mean the same person: full names first, then surnames, forenames and other parts alone.

use super::nicknames::full;
use super::person::{Person, begins_as_surname, is_junior, words};
use super::slips::Slips;
use super::spelling::{capitalised, is_slip};
use crate::words::gender::Gender;
use crate::words::kinds::Kinds;
use crate::words::lexicon::{Case, Lexicon};
use std::collections::{HashMap, HashSet};

/// The full names of an article, and whom their parts mean.
///
/// Two full names are one person's only where every form that was taken for that person's agrees with both: "J. Sample"
/// is John or Jane, and never makes them one. A surname or forename alone means the person of that name who is named in
/// full most often, wherever in the article that is.
#[derive(Default)]
pub(super) struct PersonRegister {
    lexicon: Lexicon,
    slips: Slips,
    known: Vec<KnownPerson>,
    /// By forename and surname, and by the first letter and surname.
    by_full: HashMap<String, Vec<usize>>,
    by_surname: HashMap<String, Vec<usize>>,
    by_forename: HashMap<String, Vec<usize>>,
    by_head: HashMap<String, Vec<usize>>,
    /// By the words between forename and surname: in many countries the last word but one is the surname.
    by_middle: HashMap<String, Vec<usize>>,
    /// By the first and the last letter of the surname, for those that are misspelt.
    by_ends: HashMap<String, Vec<usize>>,
    by_handle: HashMap<String, usize>,
    /// Parts of several words of the longer names of the article.
    parts: HashSet<String>,
}

/// A person, by what the article calls them in full.
#[derive(Default)]
struct KnownPerson {
    /// The different full names, in text order.
    forms: Vec<Person>,
    gender: Option<Gender>,
    /// What stands before the full name: "Sen.".
    titles: Vec<String>,
    /// How often the person is named in full.
    times: usize,
}

impl KnownPerson {
    /// Whether a full name can be this person's.
    fn is(&self, name: &Person, slips: &Slips) -> bool {
        let agrees = |form: &Person| {
            form.is(name) || form.misspelt(name).is_some_and(|(one, two)| slips.is_one(one, two))
        };
        self.forms.iter().all(agrees)
    }
}

/// How a mention was matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    Full,
    Surname,
    Forename,
    Handle,
    Misspelt,
}

impl PersonRegister {
    /// Of nobody yet; `names` are all names of people in the article, `slips` tells how they are spelled.
    pub(super) fn new<'n>(names: impl Iterator<Item = &'n str>, slips: Slips) -> Self {
        let mut parts = HashSet::new();
        let mut seen = HashSet::new();
        for person in names.filter(|name| seen.insert((*name).to_owned())).filter_map(Person::new) {
            parts.extend(person.tails().filter(|tail| begins_as_surname(tail)));
            parts.extend(person.heads());
        }
        Self { slips, parts, ..Self::default() }
    }

    /// Whether the name of several words is but a part of a longer one: "de Sample" of "Ada de Sample".
    pub(super) fn is_part(&self, name: &str) -> bool {
        self.parts.contains(&words(name).join(" "))
            || self.called(name, None).is_some_and(|(_, how)| how == Match::Surname)
    }

    /// Takes in the full name of a mention; gives the person's number. Mentions must come in text order.
    pub(super) fn name_in_full(&mut self, name: &str, gender: Option<Gender>) -> Option<usize> {
        let candidate = Person::new(name)?;
        let alike = full_keys(&candidate).into_iter().filter_map(|key| self.by_full.get(&key));
        let of_surname = self.by_surname.get(&candidate.surname);
        let of_forename = self.by_forename.get(&candidate.forename);
        let same = alike
            .chain(of_surname)
            .chain(of_forename)
            .flat_map(|known| known.iter().copied().take(MOST_NAMESAKES))
            .find(|&known| self.known.get(known).is_some_and(|known| known.is(&candidate, &self.slips)));
        let person = same.unwrap_or(self.known.len());
        self.index(&candidate, person);
        if same.is_none() {
            self.known.push(KnownPerson::default());
        }
        let forms = self.known.get_mut(person).map(|known| &mut known.forms);
        if let Some(forms) = forms.filter(|forms| forms.len() < MOST_FORMS && !forms.contains(&candidate)) {
            forms.push(candidate);
        }
        self.name_again(person, gender);
        Some(person)
    }

    /// Takes in that a person is named in full once more.
    pub(super) fn name_again(&mut self, person: usize, gender: Option<Gender>) {
        if let Some(known) = self.known.get_mut(person) {
            known.gender = known.gender.or(gender);
            known.times += 1;
        }
    }

    /// Takes in that a title stands before a full name.
    pub(super) fn entitle(&mut self, person: usize, title: &str) {
        let titles = self.known.get_mut(person).map(|known| &mut known.titles);
        if let Some(titles) = titles.filter(|titles| titles.len() < MOST_FORMS) {
            titles.push(title.to_owned());
        }
    }

    /// Takes in that a surname stands with a title like "Ms.": where one person alone can be meant, it is told what they
    /// are. All full names must be taken in.
    pub(super) fn title(&mut self, surname: &str, gender: Gender) {
        let known = self.by_surname.get(&words(surname).join(" ")).map(Vec::as_slice).unwrap_or_default();
        let mut fitting = known.iter().copied().take(MOST_NAMESAKES).filter(|&one| {
            self.known.get(one).is_some_and(|known| known.gender.is_none_or(|own| own == gender))
        });
        let only = fitting.next().filter(|_| fitting.next().is_none());
        if let Some(known) = only.and_then(|only| self.known.get_mut(only)) {
            known.gender = Some(gender);
        }
    }

    /// Notes the parts of a full name of `person`.
    fn index(&mut self, name: &Person, person: usize) {
        let note = |known: &mut HashMap<String, Vec<usize>>, part: String| {
            let known = known.entry(part).or_default();
            if known.last() != Some(&person) {
                known.push(person);
            }
        };
        self.by_handle.entry(format!("{}{}", name.forename, name.surname)).or_insert(person);
        for key in full_keys(name) {
            note(&mut self.by_full, key);
        }
        // "Beth Long" is another than Mary Beth Long, where "Huckaby Stone" is Ann Huckaby Stone.
        let is_forename =
            |word: &str| self.lexicon.entry(&capitalised(word), Case::Kept).kinds.any(Kinds::FORENAME);
        let tails = name
            .tails()
            .filter(|tail| begins_as_surname(tail) || !tail.split(' ').next().is_some_and(is_forename));
        for tail in tails.chain([name.surname.clone()]) {
            note(&mut self.by_surname, tail);
        }
        for head in name.heads() {
            note(&mut self.by_head, head);
        }
        for middle in name.middle.iter().filter(|middle| middle.len() >= SHORTEST_MIDDLE) {
            note(&mut self.by_middle, middle.clone());
        }
        note(&mut self.by_forename, name.forename.clone());
        note(&mut self.by_ends, ends(&name.surname));
    }

    /// The same where `title` stands before the name: of several, one who has it is meant; of none but women, no "Mr.".
    pub(super) fn called_so(
        &self,
        name: &str,
        gender: Option<Gender>,
        title: &str,
    ) -> Option<(usize, Match)> {
        let known = self.by_surname.get(&words(name).join(" ")).map(Vec::as_slice).unwrap_or_default();
        let known = known.iter().filter_map(|&person| Some((person, self.known.get(person)?)));
        let agrees = |known: &KnownPerson| known.gender.zip(gender).is_none_or(|(own, told)| own == told);
        let known: Vec<_> = known.take(MOST_NAMESAKES).collect();
        if !known.is_empty() && known.iter().all(|(_, known)| !agrees(known)) {
            return None;
        }
        let entitled = |known: &KnownPerson| known.titles.iter().any(|own| own == title);
        let mut entitled = known.iter().filter(|(_, known)| agrees(known) && entitled(known));
        match (entitled.next(), entitled.next()) {
            (Some(&(person, _)), None) => Some((person, Match::Surname)),
            _ => self.called(name, gender),
        }
    }

    /// The person whom a part of a name means, once all full names are taken in; a title like "Ms." tells the gender.
    pub(super) fn called(&self, name: &str, gender: Option<Gender>) -> Option<(usize, Match)> {
        let mut words = words(name);
        let junior = words.pop_if(|last| is_junior(last)).unwrap_or_default();
        let lower = words.join(" ");
        if let Some(handle) = lower.strip_prefix(['@', '#']) {
            return self.by_account(handle).map(|person| (person, Match::Handle));
        }
        let fits = |person: usize| {
            let Some(known) = self.known.get(person) else { return false };
            let junior = junior.is_empty() || known.forms.iter().any(|form| form.junior == junior);
            junior && (gender.is_none() || known.gender.is_none() || known.gender == gender)
        };
        let of = |known: Option<&Vec<usize>>, how| {
            let known = known?;
            let fitting: Vec<usize> =
                known.iter().copied().take(MOST_NAMESAKES).filter(|&one| fits(one)).collect();
            let known = if fitting.is_empty() { known } else { &fitting };
            self.foremost(known).map(|person| (person, how))
        };
        of(self.by_surname.get(&lower), Match::Surname)
            .or_else(|| of(self.by_forename.get(&lower), Match::Forename))
            .or_else(|| of(self.by_head.get(&lower), Match::Full))
            .or_else(|| only(self.by_middle.get(&lower)).map(|person| (person, Match::Full)))
            .or_else(|| self.by_nickname(&lower).map(|person| (person, Match::Forename)))
            .or_else(|| self.misspelt(&lower).map(|person| (person, Match::Misspelt)))
            .or_else(|| self.by_handle.get(without_real(&lower)).map(|&person| (person, Match::Handle)))
    }

    /// "Ronnie" of Ronald Example, where there is one Ronald.
    fn by_nickname(&self, nickname: &str) -> Option<usize> {
        let mut found = full(nickname).filter_map(|forename| self.by_forename.get(forename));
        let known = found.next()?;
        only(Some(known)).filter(|_| found.next().is_none())
    }

    /// "Sampelton" of Ada Sampleton.
    fn misspelt(&self, surname: &str) -> Option<usize> {
        let alike = self.by_ends.get(&ends(surname))?.iter().copied().take(MOST_ALIKE);
        let is_like = |known: &KnownPerson| known.forms.iter().any(|form| is_slip(&form.surname, surname));
        let mut found = alike.filter(|&one| self.known.get(one).is_some_and(is_like));
        let person = found.next()?;
        found.next().is_none().then_some(person)
    }

    /// The owner of an account: `@AdaExample`, `@realAdaExample`, `@ada`.
    fn by_account(&self, handle: &str) -> Option<usize> {
        let plain = without_real(handle).replace('_', "");
        let whole = self.by_handle.get(&plain).copied();
        whole.or_else(|| only(self.by_forename.get(&plain))).or_else(|| self.by_letters_of_handle(&plain))
    }

    /// "@erinmexample" of Erin Example: the one person whose surname and forename, or its first letter, stand in it.
    fn by_letters_of_handle(&self, handle: &str) -> Option<usize> {
        let fits = |person: &Person| {
            let Some(at) = handle.find(&person.surname) else { return false };
            let before = handle.get(..at).unwrap_or_default();
            let initial = person.forename.chars().next().is_some_and(|first| before.starts_with(first));
            let whole = before == person.forename;
            whole || person.surname.len() > 3 && (initial || handle.contains(&person.forename))
        };
        let mut found =
            self.known.iter().enumerate().take(MOST_ALIKE).filter(|(_, known)| known.forms.iter().any(fits));
        let (place, _) = found.next()?;
        found.next().is_none().then_some(place)
    }

    /// Of `known`, the one named in full most often, the first of them where that is several: whom an article is about
    /// it calls by the surname, and those who only come into it by their full names.
    fn foremost(&self, known: &[usize]) -> Option<usize> {
        let times = |person: usize| self.known.get(person).map_or(0, |known| known.times);
        let known = known.iter().copied().take(MOST_NAMESAKES);
        known.min_by_key(|&person| (std::cmp::Reverse(times(person)), person))
    }
}

fn without_real(handle: &str) -> &str {
    handle.strip_prefix("real").unwrap_or(handle)
}

/// The only one of `known`; none where there are several.
fn only(known: Option<&Vec<usize>>) -> Option<usize> {
    known.filter(|known| known.len() == 1).and_then(|known| known.first()).copied()
}

fn ends(word: &str) -> String {
    word.chars().next().into_iter().chain(word.chars().next_back()).collect()
}

/// The keys of a full name: with its forename, and with the first letter alone, which "J. Sample" has in common with it.
fn full_keys(person: &Person) -> [String; 2] {
    let letter = person.forename.chars().take(1).chain(['.']).collect::<String>();
    [format!("{} {}", person.forename, person.surname), format!("{letter} {}", person.surname)]
}

/// Words between forename and surname that are shorter are no surnames.
const SHORTEST_MIDDLE: usize = 4;

/// So many people are looked through for the owner of an account, or of a misspelt name.
const MOST_ALIKE: usize = 100;

/// So many people of one surname are told apart; a list of more is no article.
const MOST_NAMESAKES: usize = 16;

/// So many forms of one person's name are compared with a new one.
const MOST_FORMS: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surname_means_the_one_of_that_name_who_is_named_most() {
        let mut people = PersonRegister::default();
        let bob = people.name_in_full("Bob Example", None);
        let called = |people: &PersonRegister, name| people.called(name, None);
        let ada = people.name_in_full("Ada B. Example", Some(Gender::Woman));
        assert_eq!(called(&people, "Example"), bob.map(|bob| (bob, Match::Surname)), "the first of two");
        people.name_in_full("Ada Example", Some(Gender::Woman));
        assert_eq!(called(&people, "Example"), ada.map(|ada| (ada, Match::Surname)));
        assert_eq!(called(&people, "Example Jr."), ada.map(|ada| (ada, Match::Surname)));
        assert_eq!(called(&people, "Ada"), ada.map(|ada| (ada, Match::Forename)));
        assert_eq!(called(&people, "@AdaExample"), ada.map(|ada| (ada, Match::Handle)));
        assert_eq!(called(&people, "@senbobexample1"), bob.map(|bob| (bob, Match::Handle)));
        assert_eq!(called(&people, "realBobExample"), bob.map(|bob| (bob, Match::Handle)));
        assert_eq!(called(&people, "@example"), None, "which of them owns it is not told");
    }

    #[test]
    fn a_title_tells_who_of_one_surname_is_meant() {
        let mut people = PersonRegister::default();
        let ada = people.name_in_full("Ada Example", Some(Gender::Woman));
        let bob = people.name_in_full("Bob Example", Some(Gender::Man));
        assert_eq!(people.called("Example", Some(Gender::Woman)).map(|found| found.0), ada);
        assert_eq!(people.called("Example", Some(Gender::Man)).map(|found| found.0), bob);
    }

    #[test]
    fn a_title_that_one_person_alone_can_have_tells_who_the_other_is() {
        let mut people = PersonRegister::default();
        let bea = people.name_in_full("Xbea Example", None);
        people.name_in_full("Xbea M. Example", None);
        let bob = people.name_in_full("Bob Example", Some(Gender::Man));
        let called =
            |people: &PersonRegister, gender| people.called("Example", Some(gender)).map(|found| found.0);
        assert_eq!(called(&people, Gender::Man), bea, "nothing tells that she is no man");
        people.title("Example", Gender::Woman);
        assert_eq!([Gender::Man, Gender::Woman].map(|gender| called(&people, gender)), [bob, bea]);
    }

    /// Full names in order, and whom each means.
    const FULL: &[(&[&str], &[usize])] = &[
        (&["J. Sample", "John Sample", "Jane Sample"], &[0, 0, 1]),
        (&["Pat Sample", "Patrick Sample", "Patricia Sample"], &[0, 0, 1]),
        (&["Bob Sample", "Bob W. Sample", "Bob H. Sample"], &[0, 0, 1]),
        (&["Bob Sample", "Bob W. Sample", "Robert W. Sample", "R. Sample"], &[0, 0, 0, 1]),
        (&["Kristapor Sample", "Krisaptor Sample"], &[0, 1]),
    ];

    #[test]
    fn every_form_of_a_name_agrees_with_every_other() {
        for (names, whose) in FULL {
            let mut people = PersonRegister::default();
            let found: Vec<usize> = names.iter().filter_map(|name| people.name_in_full(name, None)).collect();
            assert_eq!(found, *whose, "{names:?}");
        }
    }

    /// Full names in order, a part of a name after them, and whose it is.
    const PARTS: &[(&[&str], &str, Option<usize>)] = &[
        (&["Ada de Sample"], "de Sample", Some(0)),
        (&["Omar Hassan al-Sample"], "Sample", Some(0)),
        (&["Omar Sample"], "al-Sample", Some(0)),
        (&["Te Ariki Robert Sample", "Bob Sample"], "Te Ariki", Some(0)),
        (&["Carlos Manuel Ejemplo Sola"], "Ejemplo", Some(0)),
        (&["Ada Ejemplo Sola", "Eva Ejemplo Cruz"], "Ejemplo", None),
        (&["Ada Sampleton"], "Sampelton", Some(0)),
        (&["Ada Sampleton", "Bea Sampletan"], "Sampletun", None),
        (&["Ada Sample", "Ada Ejemplo Sample"], "Ada Ejemplo", Some(0)),
        (&["Ronald Sample"], "Ronnie", Some(0)),
        (&["Patrick Sample", "Patricia Example"], "Pat", None),
        (&["Bob Sample Sr.", "Bob Sample Jr."], "Sample Sr.", Some(0)),
        (&["Pam Key"], "@pamkeyXYZ", Some(0)),
        (&["Ada Sample"], "@ada", Some(0)),
        (&["Ada Sample", "Ada Example"], "@ada", None),
        (&["Ada Sample"], "Bob", None),
        (&["Ann Huckaby Stone"], "Huckaby Stone", Some(0)),
        (&["Mary Beth Long"], "Beth Long", None),
        (&["Ana Maria Lopez"], "Maria Lopez", None),
    ];

    #[test]
    fn a_part_of_a_name_means_whom_it_can_only_mean() {
        for (names, part, whose) in PARTS {
            let mut people = PersonRegister::new(names.iter().copied(), Slips::default());
            for name in *names {
                people.name_in_full(name, None);
            }
            assert_eq!(people.called(part, None).map(|found| found.0), *whose, "{part}");
        }
    }

    #[test]
    fn a_part_that_stands_first_is_no_full_name() {
        let names = ["de Sample", "Ada de Sample", "Te Ariki", "Te Ariki Sample"];
        let people = PersonRegister::new(names.into_iter(), Slips::default());
        assert!(people.is_part("de Sample") && people.is_part("Te Ariki"));
        assert!(!people.is_part("Ada de Sample") && !people.is_part("Ada Sample"));
    }
}
