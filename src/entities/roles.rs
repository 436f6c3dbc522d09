//! Roles: what an article says a person is, before the name and after it.

use crate::analysis::{Article, EntityType};
use crate::names::Name;
use crate::text::{Document, Sentence, Span, TokenKind};
use crate::words::attributes::Attributes;
use crate::words::grammar::{Class, DESCRIPTION_ENDS, DETERMINERS, ROLE_BREAKS, ROLE_LINKS, class};
use crate::words::marks::{is_possessive, is_stop};
use crate::words::nouns::singular;
use crate::words::role_nouns::RoleNouns;
use std::ops::Range;

/// Words that are a title with a capital letter, and an adjective without: "a major Example retrospective".
const ADJECTIVES: &[&str] = &["major", "general", "private", "principal"];

/// Descriptions have at most this many words, and the noun stands among the first of them.
const LONGEST: usize = 22;
pub(super) const LONGEST_HEAD: usize = 12;
const LONGEST_BEFORE: usize = 10;

/// Finds roles beside names.
pub(super) struct Roles<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) nouns: RoleNouns<'d, 't>,
    authors: Vec<Span>,
}

impl<'d, 't> Roles<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>, article: &Article) -> Self {
        Self { document, nouns: RoleNouns::new(document), authors: article.authors.clone() }
    }

    /// What the words beside the person's `name` say it is, in text order; `previous` is the name
    /// before it, `next` the one after it.
    pub(super) fn of(&self, name: &Name, previous: Option<&Name>, next: Option<&Name>) -> Vec<Span> {
        let places = self.document.tokens_in(name.span);
        let end = places.end;
        let from = name.title.map_or(places.start, |title| self.document.tokens_in(title).start);
        let before = self
            .described_before(from, places.end, previous)
            .or_else(|| self.named(from))
            .or_else(|| self.phrase_before(from, previous));
        let after = self
            .described_after(places, next)
            .or_else(|| self.does(end))
            .or_else(|| self.of_author(name, end, next));
        [before, self.title(name, previous), after].into_iter().flatten().collect()
    }

    /// The title, with what belongs to it: "White House press secretary", "former chief executive".
    fn title(&self, name: &Name, previous: Option<&Name>) -> Option<Span> {
        let start = self.document.tokens_in(name.span).start;
        let title = match name.title {
            Some(title) => self.document.tokens_in(title).start,
            None => start
                .checked_sub(1)
                .filter(|&before| self.nouns.is_one(before) && !self.ends_sentence(start))?,
        };
        let words = self.document.words(self.document.span_of(title..start));
        let plain = words.trim_end_matches('.').to_lowercase();
        if tells_nothing(&plain) || ADJECTIVES.contains(&words) {
            return None;
        }
        let from = self.widened(title, start, previous);
        Some(self.document.span_of(from..start))
    }

    /// Whether a sentence begins at `place`, so that what stands before belongs to another.
    pub(super) fn ends_sentence(&self, place: usize) -> bool {
        self.sentence(place).is_some_and(|sentence| sentence.tokens.start == place)
    }

    /// Where the words begin that belong to the title at `title..end`: modifiers, a second title, a name it is held in.
    fn widened(&self, title: usize, end: usize, previous: Option<&Name>) -> usize {
        let floor = self.sentence(title).map_or(title, |sentence| sentence.tokens.start);
        let held = previous.map(|previous| self.document.tokens_in(previous.span)).unwrap_or_default();
        let capitals = self.is_running(title) && is_capital(self.document.word(end - 1));
        let mut from = title;
        let mut owned = false;
        while from > floor && end - from < LONGEST_HEAD {
            let before = from - 1;
            let glued = self.document.tokens().get(from).is_some_and(|token| !token.spaced);
            let word = self.document.word(before);
            let second = matches!(word, "and" | "&") && before > floor && self.nouns.is_one(before - 1);
            if glued {
                return self.prefixed(from, floor);
            } else if held.end == from && !held.is_empty() {
                // "Microsoft executive" may have been one once: its modifiers stand before.
                (from, owned) = (held.start, true);
            } else if second && !owned {
                from -= 2;
            } else if self.nouns.is_modifier(before)
                || capitals && !owned && is_capital(word) && !self.nouns.is_opener(before)
            {
                from = before;
            } else {
                break;
            }
        }
        from
    }

    /// Where the words from `place` begin with what is glued to them: the "Ex-" of "Ex-Sample engineer", "then-Senator".
    fn prefixed(&self, place: usize, floor: usize) -> usize {
        let first = place.saturating_sub(2);
        let word = self.document.word(first);
        let past = word.eq_ignore_ascii_case("then") || self.nouns.is_modifier(first);
        let hyphen = self.document.word(place.saturating_sub(1)) == "-";
        if hyphen && past && first >= floor && first < place { first } else { place }
    }

    /// Whether the line has words without capitals, as sentences do and titles of articles do not.
    fn is_running(&self, place: usize) -> bool {
        let line = self.document.lines().get(self.document.line_at(self.start_of(place)));
        let tokens = line.map(|line| line.tokens.clone()).unwrap_or_default();
        let small = |place: &usize| {
            let word = self.document.word(*place);
            word.len() > 3 && word.chars().all(char::is_lowercase)
        };
        tokens.take(LONGEST).filter(small).count() > 1
    }

    /// ", a clinical psychologist from San Diego," or " is the mayor of Example" after the token before `place`.
    fn described_after(&self, places: Range<usize>, next: Option<&Name>) -> Option<Span> {
        let place = places.end;
        let told = self.predicate(place).or_else(|| self.appointed(places.start, place));
        let start = match self.document.word(place) {
            _ if told.is_some() => told?,
            "," => self.opened(place + 1),
            "(" => place + 1,
            // "She is the first candidate who won" judges; so does much that is said.
            "is" | "was" | "became" if self.is_told(place) => place + 1,
            _ => return None,
        };
        // "then a senator" is one no longer: the word belongs to the role.
        let one_of =
            matches!(self.document.word(start), "another" | "one") && self.document.word(start + 1) == "of";
        let then = usize::from(self.document.word(start) == "then");
        let noun = if one_of { start + 2 } else { start + then };
        let determined = DETERMINERS.has(self.document.word(noun));
        let from = if noun == start { start + usize::from(determined) } else { start };
        let open = noun + usize::from(determined);
        let end = self.clause_end(open);
        if end.saturating_sub(start) >= LONGEST {
            return None;
        }
        let noun = self.noun(open..end.min(open + LONGEST_HEAD))?;
        // In "Ada Example, Mayor Bob Sample and others" the mayor is another.
        let other = next.filter(|next| next.kind == EntityType::Person && !determined);
        let listed = other.is_some_and(|other| {
            let other = self.document.tokens_in(other.span);
            other.start <= noun + 1 && !is_possessive(self.document.word(other.end))
        });
        (!listed).then(|| self.document.span_of(from..end))
    }

    /// Whether "is" at `place` says in the article's own words what somebody is.
    fn is_told(&self, place: usize) -> bool {
        let told = matches!(self.document.word(place + 1), "a" | "an" | "the");
        let judged =
            matches!(self.document.word(place + 2), "best" | "better" | "first" | "last" | "only" | "worst");
        told && !judged && self.document.quotation_at(place).is_none()
    }

    /// Where the description after a comma at the token before `place` begins: after an age, "now" and "who is".
    fn opened(&self, place: usize) -> usize {
        let word = |place| self.document.word(place);
        let age = self.document.tokens().get(place).is_some_and(|token| token.kind == TokenKind::Number);
        let start = if age && word(place + 1) == "," { place + 2 } else { place };
        let start = start + usize::from(word(start) == "now");
        let who = word(start) == "who" && matches!(word(start + 1), "is" | "was" | "'s" | "’s");
        if who { start + 2 } else { start }
    }

    /// The place of the noun that says what a person is, among the words of `places` before the first that breaks off.
    fn noun(&self, places: Range<usize>) -> Option<usize> {
        let opens = |place: usize| {
            let word = self.document.word(place).to_lowercase();
            // The "of" of "University of Sample".
            let inner = place > places.start
                && is_capital(self.document.word(place - 1))
                && is_capital(self.document.word(place + 1));
            inner || !ROLE_BREAKS.or(DETERMINERS).has(&word)
        };
        let head = places.clone().take_while(|&place| opens(place));
        head.into_iter().find(|&place| self.nouns.end(place..places.end).is_some())
    }

    /// "its chief executive, " or "Example’s lawyer, " before the words from `place`; `end` is where the name ends.
    fn described_before(&self, place: usize, end: usize, previous: Option<&Name>) -> Option<Span> {
        // "a minister, the Rev. Ada Example"
        let the = usize::from(place < end && place > 0 && self.document.word(place - 1) == "the");
        let comma = place.checked_sub(1 + the).filter(|&before| self.document.word(before) == ",")?;
        let line = self.sentence(comma)?.tokens.start;
        let closed = is_stop(self.document.word(end))
            || self.ends_sentence(end)
            || place < end && self.is_post(line, comma);
        let first = (line..comma)
            .rev()
            .take(LONGEST_BEFORE)
            .take_while(|&at| !is_stop(self.document.word(at)))
            .last()
            .filter(|_| closed)?;
        let ends_here = |noun: &usize| {
            let Some(after) = self.nouns.end(*noun..comma) else { return false };
            after == comma || ROLE_LINKS.has(self.document.word(after)) && self.is_complement(after..comma)
        };
        let noun = (first..comma).rev().find(ends_here)?;
        self.beginning(first, noun, previous).map(|start| self.document.span_of(start..comma))
    }

    /// "Sample’s Prime Minister and Chairman of the Board, Dr Ada Example has ...": whether a sentence that begins at `line`
    /// begins with a title in capitals alone.
    fn is_post(&self, line: usize, comma: usize) -> bool {
        let owned = (line..comma).take(3).find(|&at| is_possessive(self.document.word(at)));
        let start = owned.map_or(line, |at| at + 1);
        let capital = |at: usize| {
            let word = self.document.word(at);
            is_capital(word) || matches!(word, "of" | "and" | "the" | "for" | "in" | "&")
        };
        start < comma && (start..comma).all(capital) && self.nouns.end(start..comma).is_some()
    }

    /// Whether the words say whose or where: no verb is among them.
    fn is_complement(&self, places: Range<usize>) -> bool {
        let verb = |place: usize| {
            let word = self.document.word(place);
            word.len() > 4 && word.ends_with("ed") && !is_capital(word)
                || matches!(word, "is" | "was" | "are" | "has" | "had" | "will" | "said")
        };
        self.document.word(places.start) == "who" || !places.into_iter().any(verb)
    }

    /// Where the description with this noun begins: after its determiner, with the name whose it is; none where there is
    /// neither, unless it is written like a title.
    fn beginning(&self, first: usize, noun: usize, previous: Option<&Name>) -> Option<usize> {
        for place in (first..noun).rev() {
            let word = self.document.word(place);
            let lower = word.to_lowercase();
            if DETERMINERS.has(&lower) {
                return Some(place + 1);
            }
            if is_possessive(word) {
                let owner = previous.map(|previous| self.document.tokens_in(previous.span));
                if let Some(owner) = owner.filter(|owner| owner.end == place) {
                    return Some(owner.start);
                }
            }
            // "as chief executive, Ada Example,"
            if lower == "as" {
                return Some(place + 1);
            }
            if ROLE_BREAKS.has(&lower) {
                return is_capital(self.document.word(noun)).then_some(place + 1);
            }
        }
        let opens = self.ends_sentence(first) || is_capital(self.document.word(first));
        (opens && is_capital(self.document.word(noun))).then_some(first)
    }

    /// "a nurse named " before `place`.
    fn named(&self, place: usize) -> Option<Span> {
        let verb = place.checked_sub(1).filter(|&at| matches!(self.document.word(at), "named" | "called"))?;
        let noun = verb.checked_sub(1).filter(|&noun| self.nouns.is_one(noun))?;
        let line = self.sentence(verb)?.tokens.start;
        let start = self.beginning(line.max(noun.saturating_sub(LONGEST_BEFORE)), noun, None)?;
        Some(self.document.span_of(start..verb))
    }

    /// What stands after the name of the article's author: "Staff reporter" on the same line or the next.
    fn of_author(&self, name: &Name, place: usize, next: Option<&Name>) -> Option<Span> {
        self.authors.iter().any(|author| author.overlaps(name.span)).then_some(())?;
        let line = self.document.line_at(name.span.start);
        let own = self.document.lines().get(line)?.tokens.end;
        let rest = if place < own { place..own } else { self.document.lines().get(line + 1)?.tokens.clone() };
        if rest.len() > LONGEST_HEAD {
            return None;
        }
        let noun = rest.clone().find(|&at| self.nouns.end(at..rest.end) == Some(rest.end));
        let linked = |noun: &usize| {
            self.nouns
                .end(*noun..rest.end)
                .is_some_and(|end| matches!(self.document.word(end), "of" | "at" | "for"))
        };
        let noun = noun.or_else(|| rest.clone().take(3).find(linked))?;
        // The "Leader" of "Sample Argus Leader" is a newspaper.
        let named = next.is_some_and(|next| self.document.tokens_in(next.span).contains(&noun));
        let other = |at: usize| is_stop(self.document.word(at)) || self.document.word(at) == "and";
        let plain = !named && !(rest.start..noun).any(other);
        plain.then(|| self.document.span_of(rest))
    }

    pub(super) fn sentence(&self, place: usize) -> Option<&Sentence> {
        self.document.sentences().get(self.document.sentence_at(self.start_of(place)))
    }

    fn start_of(&self, place: usize) -> u32 {
        self.document.tokens().get(place).map_or(0, |token| token.span.start)
    }

    /// Whether the words at `place` say when: "in May", "since 2010", "before the war".
    fn is_dated(&self, place: usize, start: usize) -> bool {
        let word = self.document.word(place);
        let next = self.document.word(place + 1);
        let number =
            self.document.tokens().get(place + 1).is_some_and(|token| token.kind == TokenKind::Number);
        let time = number
            || class(&next.to_lowercase()) == Some(Class::Time)
            || matches!(next, "several" | "many" | "last");
        place > start
            && (matches!(word, "since" | "before" | "after" | "until")
                || time && matches!(word, "in" | "on" | "from" | "for" | "during" | "at"))
    }

    /// Where the words from `start` come to a comma, a stop, a relative clause or a second description.
    pub(super) fn clause_end(&self, start: usize) -> usize {
        let limit = self.sentence(start).map_or(start, |sentence| sentence.tokens.end);
        let limit = limit.clamp(start, start + LONGEST + 1);
        let second = |place: usize| {
            self.document.word(place) == "and" && DETERMINERS.has(self.document.word(place + 1))
        };
        (start..limit)
            .find(|&place| {
                let word = self.document.word(place);
                is_stop(word) || DESCRIPTION_ENDS.has(word) || second(place) || self.is_dated(place, start)
            })
            .unwrap_or(limit)
    }
}

/// Whether it tells nothing about what a person does: a title of courtesy, or whom the person is with, "Republican".
fn tells_nothing(title: &str) -> bool {
    singular(title).is_some_and(|noun| noun.is(Attributes::COURTESY.with(Attributes::GROUP)))
}

pub(super) fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use crate::analysis::{Entity, EntityType};
    use crate::entities::cases::entities;

    /// A text, and the roles of the person named first.
    const CASES: &[(&str, &[&str])] = &[
        ("Then Prime Minister Ada Lovell left Ankara.", &["Prime Minister"]),
        ("On Monday Mr. Bob Sampleton left Ankara.", &[]),
        ("On Monday former chief executive Ada Lovell left.", &["former chief executive"]),
        ("On Monday the Republican challenger Ada Lovell left.", &["Republican challenger"]),
        ("Police spoke to CEO and co-founder Ada Lovell on Monday.", &["CEO and co-founder"]),
        (
            "“We lost,” said Ada Lovell, a senior fellow at the Sample Center.",
            &["senior fellow at the Sample Center"],
        ),
        ("On Monday Ada Lovell, 41, a nurse, left.", &["nurse"]),
        (
            "On Monday Ada Lovell, who was a longtime adviser to Bob Sampleton, left.",
            &["longtime adviser to Bob Sampleton"],
        ),
        (
            "On Monday Ada Lovell, chairwoman of the board and a former senator, left.",
            &["chairwoman of the board"],
        ),
        ("Ada Lovell is the director of the museum, she said.", &["director of the museum"]),
        ("On Monday Ada Lovell, watched by her mother, left.", &[]),
        ("On Monday Ada Lovell, whose husband was away, left.", &[]),
        ("On Monday Ada Lovell, Sampleton’s attorney, left.", &["Sampleton’s attorney"]),
        ("On Monday Ada Lovell is not a nurse.", &[]),
        ("Ada Lovell is the best candidate, she said on Monday.", &[]),
        ("“Ada Lovell is a singer,” they said on Monday.", &[]),
        ("On Monday Ada Lovell, Mayor Bob Sampleton and others left.", &[]),
        (
            "Ada Lovell, a University of Sampleton law professor, left.",
            &["University of Sampleton law professor"],
        ),
        ("Her lawyer, Ada Lovell, said so on Monday.", &["lawyer"]),
        ("It met the Sample party’s new chairman, Ada Lovell.", &["Sample party’s new chairman"]),
        ("The group’s founder, Ada Lovell, said so on Monday.", &["group’s founder"]),
        ("The owner of the shop, Ada Lovell, said so on Monday.", &["owner of the shop"]),
        ("The mayor visited Ankara, Ada Lovell said on Monday.", &[]),
        ("On Monday a nurse named Ada Lovell left Ankara.", &["nurse"]),
        ("It shows a major Ada Lovell retrospective on Monday.", &[]),
        ("On Monday former Microsoft executive Ada Lovell left.", &["former Microsoft executive"]),
        ("Former Microsoft chief Ada Lovell left Ankara on Monday.", &["Former Microsoft chief"]),
        ("Ex-Google engineer Ada Lovell left Ankara on Monday.", &["Ex-Google engineer"]),
        ("Then-Senator Ada Lovell left Ankara on Monday.", &["Then-Senator"]),
        ("On Monday Ada Lovell, then a senator, left Ankara.", &["then a senator"]),
        ("On Monday Ada Lovell, now a senator, left Ankara.", &["senator"]),
        ("On Monday Ada Lovell, then on her way to Ankara, left.", &[]),
        ("On Monday Microsoft executive Ada Lovell left.", &["Microsoft executive"]),
        ("On Monday Dr. Ada Lovell left Ankara.", &[]),
        ("On Monday Ada Lovell, a doctor, left Ankara.", &["doctor"]),
    ];

    /// The person of the table in `text`.
    fn lovell(text: &str) -> Option<Entity> {
        let is_she = |entity: &Entity| entity.kind == EntityType::Person && entity.name == "Ada Lovell";
        entities(text).into_iter().find(is_she)
    }

    #[test]
    fn the_words_beside_a_name_are_its_roles() {
        for (text, expected) in CASES {
            let roles = lovell(text).map(|person| person.roles).unwrap_or_default();
            assert_eq!(roles, *expected, "{text}");
        }
    }

    #[test]
    fn the_words_of_every_role_stand_where_it_is_given() {
        for (text, expected) in CASES {
            let spans = lovell(text).map(|person| person.role_spans).unwrap_or_default();
            let words: Vec<&str> =
                spans.iter().map(|span| &text[span.start as usize..span.end as usize]).collect();
            assert_eq!(words, *expected, "{text}");
        }
    }
}
