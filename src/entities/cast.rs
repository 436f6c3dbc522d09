//! The cast: the people whom an article names in full, and whom its other names of people mean among them.

use super::meant::Meant;
use super::people::{Match, PersonRegister};
use super::slips::Slips;
use crate::analysis::EntityType;
use crate::names::Name;
use crate::text::{Document, Span};
use crate::words::gender::Gender;
use crate::words::gendered::{of_forename, of_title};
use crate::words::lexicon::Lexicon;
use std::collections::HashMap;

/// The people of an article.
pub(super) struct Cast<'d> {
    document: &'d Document<'d>,
    people: PersonRegister,
    /// Whom names in full mean, by their places among all names.
    in_full: HashMap<usize, usize>,
    /// Those who go by another name, by that name in small letters: "Ada Example, aka “Nightingale”".
    also: HashMap<String, usize>,
    /// Those known by one name alone, by that name in small letters, with what titles before it tell.
    alone: HashMap<String, Vec<(usize, Option<Gender>)>>,
    /// How many those are.
    lone: usize,
}

impl<'d> Cast<'d> {
    /// The people whom `names` name in full; `roles` are those of each name. Other names among them are passed over.
    pub(super) fn new(document: &'d Document<'d>, names: &[Name], roles: &[Vec<Span>]) -> Self {
        let called = people(names).map(|(_, name)| document.words(name.span));
        let people = PersonRegister::new(called, slips(document, names, roles));
        let mut cast = Self {
            document,
            people,
            in_full: HashMap::new(),
            also: HashMap::new(),
            alone: HashMap::new(),
            lone: 0,
        };
        cast.take_in_full(names);
        cast.take_titles(names);
        cast.take_other_names(names);
        cast
    }

    /// Takes in those who are named in full.
    fn take_in_full(&mut self, names: &[Name]) {
        let lexicon = Lexicon::new();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for (number, name) in people(names) {
            let words = self.document.words(name.span);
            if let Some(&person) = known.get(words) {
                self.people.name_again(person, self.titled(name));
                self.entitle(person, name);
                self.in_full.insert(number, person);
                continue;
            }
            let first = words.split([' ', '\u{a0}']).next().unwrap_or_default();
            if first == words || self.people.is_part(words) {
                continue;
            }
            let gender = self.titled(name).or_else(|| of_forename(&lexicon, first));
            if let Some(person) = self.people.name_in_full(words, gender) {
                self.in_full.insert(number, person);
                self.entitle(person, name);
                known.insert(words, person);
            }
        }
    }

    /// Takes in the titles that stand before names that are not in full.
    fn take_titles(&mut self, names: &[Name]) {
        for (number, name) in people(names) {
            if let Some(gender) = self.titled(name)
                && !self.in_full.contains_key(&number)
            {
                self.people.title(self.document.words(name.span), gender);
            }
        }
    }

    /// Takes in the names that people are said to go by as well.
    fn take_other_names(&mut self, names: &[Name]) {
        let mut last: Option<(usize, Span)> = None;
        for (number, name) in people(names) {
            let own = self.in_full.get(&number).copied();
            if let Some((person, span)) = last
                && own != Some(person)
                && is_also(self.document.words(Span::new(span.end, name.span.start.max(span.end))))
            {
                self.also.insert(self.document.words(name.span).to_lowercase(), person);
            }
            last = own.map(|person| (person, name.span));
        }
    }

    /// Notes the title before a full name.
    fn entitle(&mut self, person: usize, name: &Name) {
        let title = self.title(name).to_owned();
        if !title.is_empty() {
            self.people.entitle(person, &title);
        }
    }

    /// The last word of the title before a name, without a stop; empty where there is none.
    fn title(&self, name: &Name) -> &'d str {
        let title = name.title.map_or("", |title| self.document.words(title));
        title.rsplit(' ').next().unwrap_or_default().trim_end_matches('.')
    }

    /// The gender that the title before a name shows.
    fn titled(&self, name: &Name) -> Option<Gender> {
        of_title(self.document.words(name.title?).split(' ').next_back()?)
    }

    /// Whom the name of a person at place `number` of all names means.
    pub(super) fn meant(&mut self, number: usize, name: &Name) -> Meant {
        let words = self.document.words(name.span);
        if let Some(&person) = self.also.get(&words.to_lowercase()) {
            return Meant::Person(person, Match::Full);
        }
        if let Some(&person) = self.in_full.get(&number) {
            return Meant::Person(person, Match::Full);
        }
        let gender = self.titled(name);
        if let Some((person, why)) = self.people.called_so(words, gender, self.title(name)) {
            return Meant::Person(person, why);
        }
        // "Mr. Example" and "Mrs. Example" are two.
        let known = self.alone.entry(words.to_lowercase()).or_default();
        let agrees =
            |known: &&mut (usize, Option<Gender>)| known.1.zip(gender).is_none_or(|(own, told)| own == told);
        if let Some((alone, known)) = known.iter_mut().find(agrees) {
            *known = known.or(gender);
            return Meant::Alone(*alone);
        }
        known.push((self.lone, gender));
        self.lone += 1;
        Meant::Alone(self.lone - 1)
    }
}

/// What stands between the two names of one person, less commas and marks.
const ALSO: &[&str] = &[
    "aka",
    "a.k.a.",
    "a.k.a",
    "also known as",
    "better known as",
    "best known as",
    "known as",
    "known to fans as",
    "known online as",
    "known professionally as",
    "otherwise known as",
    "whose real name is",
    "real name",
    "writing as",
    "posting as",
];

fn is_also(between: &str) -> bool {
    let bare = between.trim_matches(|letter: char| letter.is_whitespace() || ",(“”\"'‘’".contains(letter));
    ALSO.iter().any(|words| bare.eq_ignore_ascii_case(words))
}

/// The names of people, with their places among all names.
fn people(names: &[Name]) -> impl Iterator<Item = (usize, &Name)> {
    names.iter().enumerate().filter(|(_, name)| name.kind == EntityType::Person)
}

/// How the names of people are spelled; `roles` are those of each of `names`.
fn slips(document: &Document<'_>, names: &[Name], roles: &[Vec<Span>]) -> Slips {
    let mut slips = Slips::default();
    for (number, name) in people(names) {
        let roles = roles.get(number).into_iter().flatten().map(|&role| document.words(role));
        slips.note(document.words(name.span), document.sentence_at(name.span.start), roles);
    }
    slips
}

#[cfg(test)]
mod tests {
    use crate::{Options, analyze};

    #[test]
    fn who_goes_by_another_name_is_one_person() {
        for text in [
            "Peter Brandt, aka “Nelson”, sang. Nelson left. Brandt, who is 40, said that it was cold.",
            "Peter Brandt, also known as Nelson, sang. “It is cold,” Nelson said.",
        ] {
            let entities = analyze(text, &Options::default()).entities;
            let person = entities.iter().find(|entity| entity.name == "Peter Brandt").unwrap();
            let names = person.mentions.iter().filter(|mention| mention.span.of(text) == "Nelson");
            assert_eq!(names.count(), 2, "{text}");
        }
    }
}
