//! Posts: roles that a phrase right before a name, a verb after it, or a title shared by several people tells.

use super::roles::{LONGEST_HEAD, Roles, is_capital};
use crate::analysis::EntityType;
use crate::names::Name;
use crate::text::Span;
use crate::words::grammar::{Class, DETERMINERS, class};
use crate::words::marks::{is_possessive, is_stop};
use crate::words::nouns::{Voice, noun};
use std::ops::Range;

/// So many people share one title before or after them.
const MOST_SHARING: usize = 8;

/// "joined the team in May as": so many words stand between the verb and "as".
const LONGEST_JOINED: usize = 6;

impl Roles<'_, '_> {
    /// "Former minister for Roads and Bridges " right before the words from `place`, without a comma.
    pub(super) fn phrase_before(&self, place: usize, previous: Option<&Name>) -> Option<Span> {
        let last = place.checked_sub(1)?;
        let sentence = self.sentence(last)?.tokens.start;
        let other = previous.filter(|previous| previous.kind == EntityType::Person);
        let floor = other.map_or(0, |other| self.document.tokens_in(other.span).end).max(sentence);
        let floor = floor.max(place.saturating_sub(LONGEST_HEAD));
        let noun = (floor..last).rev().find(|&noun| {
            self.nouns.end(noun..last).is_some_and(|end| {
                matches!(self.document.word(end), "of" | "for" | "in" | "at") && self.is_owner(end + 1..place)
            })
        })?;
        let start = self.opening(noun, floor);
        let before = start.checked_sub(1).filter(|_| start > sentence);
        let opens = before.is_none_or(|before| {
            is_stop(self.document.word(before)) || matches!(self.document.word(before), "“" | "\"" | "‘")
        });
        let determined = before.is_some_and(|before| {
            let word = self.document.word(before);
            DETERMINERS.has(&word.to_lowercase()) || is_possessive(word)
        });
        let owned = is_capital(self.document.word(last)) || self.is_body(last);
        (opens || determined && owned).then(|| self.document.span_of(start..place))
    }

    /// Whether the words say whose or where somebody works, up to a name: none of them is a verb or breaks off.
    fn is_owner(&self, places: Range<usize>) -> bool {
        let last = places.end.saturating_sub(1);
        let fits = |place: usize| {
            let word = self.document.word(place);
            let lower = word.to_lowercase();
            let verb = word.len() > 4 && (word.ends_with("ed") || word.ends_with("ing")) && !is_capital(word);
            match class(&lower) {
                Some(Class::Preposition | Class::Determiner | Class::And) => {
                    place < last
                        && matches!(
                            lower.as_str(),
                            "of" | "for" | "and" | "the" | "&" | "in" | "its" | "this" | "their"
                        )
                }
                Some(Class::Noun | Class::Time) | None => {
                    !verb && word.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
                }
                Some(_) => is_capital(word),
            }
        };
        !places.is_empty() && places.clone().all(fits) && !self.nouns.is_one(last)
    }

    fn is_body(&self, place: usize) -> bool {
        noun(&self.document.word(place).to_lowercase()).is_some_and(|noun| noun.voice() == Some(Voice::Body))
    }

    /// Where the words begin that go with the noun: "Former", "Shadow", "Current".
    fn opening(&self, noun: usize, floor: usize) -> usize {
        let mut start = noun;
        while start > floor {
            let before = start - 1;
            let word = self.document.word(before);
            let opens = self.sentence(before).is_some_and(|sentence| sentence.tokens.start == before);
            let goes = self.nouns.is_modifier(before)
                || is_capital(word)
                    && (!self.nouns.is_opener(before) || opens && class(&word.to_lowercase()).is_none());
            let dated = class(&word.to_lowercase()) == Some(Class::Time);
            if !goes || dated || is_possessive(word) {
                break;
            }
            start = before;
        }
        start
    }

    /// "serves as", "was named", "has been a" after the name that ends before `place`: where the role begins.
    pub(super) fn predicate(&self, place: usize) -> Option<usize> {
        let word = |at: usize| self.document.word(at);
        if self.document.quotation_at(place).is_some() {
            return None;
        }
        let place = place + usize::from(matches!(word(place), "," if word(place + 1) == "who")) * 2;
        // "Ada Example, from Hull, was named"
        let closing = || (place + 2..place + LONGEST_JOINED).find(|&at| word(at) == ",");
        let from = word(place) == "," && matches!(word(place + 1), "from" | "of");
        let place = if from { closing()? + 1 } else { place };
        let aside =
            usize::from(matches!(word(place + 1), "now" | "also" | "then" | "currently" | "later" | "once"));
        let next = place + 1 + aside;
        let be = matches!(word(place), "is" | "was" | "been" | "became" | "becomes" | "remains" | "remained");
        let been = matches!(word(place), "has" | "had") && word(next) == "been";
        let verb = if been {
            next + 1
        } else if be {
            next
        } else {
            place
        };
        if (been || be && aside > 0) && matches!(word(verb), "a" | "an" | "the") {
            return Some(verb);
        }
        if (be || been)
            && matches!(
                word(verb),
                "named" | "appointed" | "elected" | "made" | "confirmed" | "chosen" | "crowned" | "voted"
            )
        {
            let to = usize::from(matches!(word(verb + 1), "as"));
            return Some(verb + 1 + to);
        }
        let serves = matches!(
            word(verb),
            "serves"
                | "served"
                | "serving"
                | "works"
                | "worked"
                | "working"
                | "acts"
                | "acted"
                | "acting"
                | "joined"
                | "joins"
                | "retired"
                | "resigned"
                | "returned"
                | "stepped"
                | "quit"
                | "left"
        );
        let end = (verb + 1..=verb + LONGEST_JOINED).take_while(|&at| !is_stop(word(at)));
        let at = end.filter(|_| serves).find(|&at| word(at) == "as")?;
        Some(at + 1)
    }

    /// "as chief inspector" right after the name of somebody who is appointed or replaced.
    pub(super) fn appointed(&self, start: usize, place: usize) -> Option<usize> {
        let sentence = self.sentence(start)?.tokens.start;
        let appoints = |at: usize| {
            let verb = self.document.word(at).to_lowercase();
            APPOINT.iter().any(|stem| verb.starts_with(stem))
        };
        let verb = (sentence..start).rev().take(LONGEST_JOINED).any(appoints);
        (verb && self.document.word(place) == "as").then_some(place + 1)
    }

    /// "runs a bakery in Leeds" after ", who": what somebody does.
    pub(super) fn does(&self, place: usize) -> Option<Span> {
        let verb = place + 2;
        let does = self.document.word(place) == ","
            && self.document.word(place + 1) == "who"
            && DOES.contains(&self.document.word(verb));
        let end = self.clause_end(verb);
        (does && (verb + 2..verb + LONGEST_HEAD).contains(&end)).then(|| self.document.span_of(verb..end))
    }

    /// The title that `names` share with the one at `number`: "Senators Ada Example and Bob Sample".
    pub(super) fn shared(&self, names: &[Name], number: usize) -> Option<Span> {
        let mut first = number;
        for _ in 0..MOST_SHARING {
            let start = self.document.tokens_in(names.get(first)?.span).start;
            let several =
                start.checked_sub(1).filter(|&noun| self.plural(noun) && !self.ends_sentence(start));
            if let Some(noun) = several.filter(|_| first != number || self.is_linked(names, first + 1)) {
                return Some(self.document.span_of(self.opening(noun, noun.saturating_sub(3))..start));
            }
            if !self.is_linked(names, first) {
                break;
            }
            first = first.saturating_sub(1);
        }
        self.both(names, number)
    }

    /// "Ada Example and Bob Sample, both senators,".
    fn both(&self, names: &[Name], number: usize) -> Option<Span> {
        let mut last = number;
        while last < number + MOST_SHARING && self.is_linked(names, last + 1) {
            last += 1;
        }
        let end = self.document.tokens_in(names.get(last)?.span).end;
        let both = matches!(self.document.word(end + 1), "both" | "all");
        if !both || self.document.word(end) != "," {
            return None;
        }
        let start = end + 2;
        let noun = (start..start + 4).find(|&at| self.plural(at))?;
        let stop = self.clause_end(noun);
        Some(self.document.span_of(start..stop))
    }

    fn plural(&self, place: usize) -> bool {
        let noun = noun(&self.document.word(place).to_lowercase());
        noun.is_some_and(|noun| !noun.is_one() && noun.voice() == Some(Voice::People))
    }

    /// Whether the name at `number` goes on a list of people with the one before it.
    fn is_linked(&self, names: &[Name], number: usize) -> bool {
        let (Some(before), Some(name)) =
            (number.checked_sub(1).and_then(|at| names.get(at)), names.get(number))
        else {
            return false;
        };
        let between = self.document.tokens_in(before.span).end..self.document.tokens_in(name.span).start;
        let people = before.kind == EntityType::Person && name.kind == EntityType::Person;
        people
            && (1..=2).contains(&between.len())
            && between.into_iter().all(|at| matches!(self.document.word(at), "," | "and" | "&"))
    }
}

/// Beginnings of verbs that put people into a post or out of it.
const APPOINT: &[&str] = &[
    "appoint", "name", "hire", "elect", "replac", "choos", "chose", "pick", "promot", "install", "nominat",
    "confirm", "succeed", "remov", "sack", "fire", "dismiss", "oust", "tap", "select", "introduc", "recruit",
    "swore",
];

/// Verbs that say what somebody is for a living.
const DOES: &[&str] = &[
    "runs",
    "leads",
    "heads",
    "chairs",
    "directs",
    "owns",
    "manages",
    "coaches",
    "edits",
    "oversees",
    "founded",
    "co-founded",
    "teaches",
    "represents",
    "ran",
    "led",
    "headed",
    "chaired",
    "studies",
    "commands",
    "presents",
    "hosts",
];

#[cfg(test)]
mod tests {
    use crate::entities::cases::entities;

    /// A text, and the roles of Ada Lovell in it.
    const CASES: &[(&str, &[&str])] = &[
        ("On Monday Ada Lovell serves as director of the Sample Museum.", &["director of the Sample Museum"]),
        ("The board named Ada Lovell as chief inspector on Thursday.", &["chief inspector"]),
        ("Ada Lovell has been the mayor of Sampleton since 2010.", &["mayor of Sampleton"]),
        ("Ada Lovell, from Hull, was crowned curry queen in June.", &["curry queen"]),
        ("It is led by a young minister, the Rev. Ada Lovell, who sings.", &["young minister", "Rev."]),
        (
            "He agreed with Ada Lovell, another of her private secretaries, that it rained.",
            &["another of her private secretaries"],
        ),
        ("On Monday senators Ada Lovell and Bob Stone voted no.", &["senators"]),
        ("Researchers Ada Lovell, Bob Stone and Jane Roe wrote the paper.", &["Researchers"]),
        (
            "Ada Lovell and Bob Stone, both engineers at Sampleton Motors, left.",
            &["engineers at Sampleton Motors"],
        ),
        (
            "Former minister for Roads and Bridges Ada Lovell said the bill was late.",
            &["Former minister for Roads and Bridges"],
        ),
        (
            "Current head of the roads agency Ada Lovell said it was not.",
            &["Current head of the roads agency"],
        ),
        ("Leader of Government Business Dr Ada Lovell asked for time.", &["Leader of Government Business"]),
        ("His successor as chief executive, Ada Lovell, left on Monday.", &["chief executive"]),
        ("Ada Lovell (head of the Sampleton lab) said so on Monday.", &["head of the Sampleton lab"]),
        ("Ada Lovell, who serves as treasurer of the club, left.", &["treasurer of the club"]),
        ("Ada Lovell joined the firm in May as chief economist.", &["chief economist"]),
        ("Ada Lovell worked as a nurse in Leeds before the war.", &["nurse in Leeds"]),
        ("A spokesman for Ada Lovell said so.", &[]),
        ("The son of actor Ada Lovell left on Monday.", &["actor"]),
        ("He wrote of Ada Lovell as a child.", &[]),
        ("Police in Leeds told Ada Lovell as they left.", &[]),
        ("The director of the film Ada Lovell liked left on Monday.", &[]),
        ("Mourinho agrees deal to replace Ada Lovell as Tottenham manager.", &["Tottenham manager"]),
        ("The owner of the shop Ada Lovell bought it in May.", &[]),
        ("Engineer Ada Lovell said so, and teacher Bob Stone agreed.", &["Engineer"]),
        (
            "Ada Lovell, an engineer at Acme, and Bob Stone, who runs a bakery in Leeds, agreed.",
            &["engineer at Acme"],
        ),
        (
            "Grenada’s Prime Minister and Chairman of the Sample Authority, Dr Ada Lovell has voiced his support.",
            &["Grenada’s Prime Minister and Chairman of the Sample Authority"],
        ),
        (
            "Venture capitalist Ada Lovell and defensive tackle Bob Stone met motel maid Jane Roe.",
            &["capitalist"],
        ),
        ("Lions wide receiver Ada Lovell caught it.", &["wide receiver"]),
        ("Ada Lovell is the author of five books.", &["author of five books"]),
        ("Ada Lovell, 54, a retired teacher from Leeds, said so.", &["retired teacher from Leeds"]),
        (
            "Ada Lovell, president and chief executive of Acme, said so.",
            &["president and chief executive of Acme"],
        ),
    ];

    #[test]
    fn posts_are_told_by_phrases_verbs_and_shared_titles() {
        for (text, expected) in CASES {
            let ada = entities(text).into_iter().find(|entity| entity.name == "Ada Lovell");
            assert_eq!(ada.map(|ada| ada.roles).unwrap_or_default(), *expected, "{text}");
        }
    }

    #[test]
    fn a_shared_title_is_that_of_each() {
        let found = entities("On Monday senators Ada Lovell and Bob Stone voted no.");
        let roles: Vec<_> = found.iter().map(|person| person.roles.join(" ")).collect();
        assert_eq!(roles, ["senators", "senators"]);
    }
}
