//! The second look: what the rest of the article, read once, says of a word.

use super::features::Feature;
use super::page::Page;
use super::templates::Template;
use crate::learned::{HashedMap, Label, LabelPart, TYPES, mix, of_bytes};
use std::ops::Range;

/// How often a word has each type, and no name (last).
type Votes = [u16; TYPES + 1];

/// The article's own names, as the first look found them.
#[derive(Debug, Default)]
pub struct Memory {
    /// What each word is, by its lower case.
    words: HashedMap<u32, Votes>,
    /// Types of the names of several words that a word is the first, an inner, or the last word of.
    parts: HashedMap<(u32, u8), Votes>,
    /// Types of whole names by the words in them, and of the beginnings of longer ones (no votes).
    names: HashedMap<u32, Votes>,
    /// Types of the names of several words with these initials.
    letters: HashedMap<u32, Votes>,
}

/// Names of more words are not looked for.
const LONGEST: usize = 8;

impl Memory {
    /// What the labels of the first look, one a word of the page, make of the article.
    pub fn new(page: &Page<'_, '_>, labels: &[Label]) -> Self {
        let mut memory = Self::default();
        for (fact, label) in page.facts.iter().zip(labels) {
            let kind = label.part().map_or(TYPES, |(_, kind)| kind);
            vote(memory.words.entry(fact.lower).or_default(), kind, 1);
        }
        for (places, kind) in spans(labels) {
            memory.take(page, places, kind);
        }
        memory
    }

    fn take(&mut self, page: &Page<'_, '_>, places: Range<usize>, kind: usize) {
        let mut key = 0;
        let mut letters = Vec::new();
        for place in places.clone() {
            let fact = page.fact(place);
            key = mix(key, fact.lower);
            letters.extend(page.reading.text(place).bytes().next().filter(u8::is_ascii_uppercase));
            if place + 1 < places.end {
                self.names.entry(key).or_default();
            }
            if places.len() > 1 {
                vote(self.parts.entry((fact.lower, part(&places, place))).or_default(), kind, 1);
            }
        }
        vote(self.names.entry(key).or_default(), kind, 1);
        if letters.len() > 1 {
            vote(self.letters.entry(of_bytes(letters)).or_default(), kind, 1);
        }
    }

    /// Puts into `found`, in place of what was there, what the rest of the article says of each word of `sequence`,
    /// a list a word. `labels` are those of the first look.
    pub fn features(
        &self,
        page: &Page<'_, '_>,
        labels: &[Label],
        sequence: &Range<usize>,
        found: &mut Vec<Vec<Feature>>,
    ) {
        found.resize_with(sequence.len(), Vec::new);
        for (place, found) in sequence.clone().zip(found.iter_mut()) {
            found.clear();
            if page.is_idle(place) {
                continue;
            }
            self.one(page, labels, place, sequence, found);
        }
        self.whole(page, labels, sequence, found);
    }

    /// Adds to `found` what the rest of the article says of the word at `place`, but for the names it is in elsewhere.
    pub(super) fn one(
        &self,
        page: &Page<'_, '_>,
        labels: &[Label],
        place: usize,
        sequence: &Range<usize>,
        found: &mut Vec<Feature>,
    ) {
        let fact = page.fact(place);
        let mut push = |template: Template, value: u32| {
            found.push(Feature { hash: mix(template.salt(), value), template });
        };
        let own = self.word(page, labels, place);
        push(Template::Again, own);
        push(Template::AgainShape, mix(own, u32::from(fact.place)));
        if place > sequence.start {
            push(Template::AgainBefore, self.word(page, labels, place - 1));
        }
        if place + 1 < sequence.end {
            push(Template::AgainAfter, self.word(page, labels, place + 1));
        }
        for part in 1..4 {
            let votes = self.parts.get(&(fact.lower, part)).map(|votes| {
                without(*votes, labels, place, |places| {
                    places.len() > 1 && super::again::part(places, place) == part
                })
            });
            if let Some(code) = votes.as_ref().and_then(winner) {
                push(Template::AgainPart, mix(code, u32::from(part)));
            }
        }
        if fact.capital
            && let Some(code) = self.letters.get(&fact.exact).and_then(winner)
        {
            push(Template::AgainLetters, code);
        }
    }

    /// What the word at `place` is elsewhere: the commonest type, and how common it is; 0 where it stands nowhere else.
    fn word(&self, page: &Page<'_, '_>, labels: &[Label], place: usize) -> u32 {
        let Some(votes) = self.words.get(&page.fact(place).lower) else { return 0 };
        let kind = labels.get(place).and_then(|label| label.part()).map_or(TYPES, |(_, kind)| kind);
        let mut votes = *votes;
        vote(&mut votes, kind, -1);
        winner(&votes).unwrap_or_default()
    }

    /// The longest stretches of words that are a name elsewhere.
    fn whole(
        &self,
        page: &Page<'_, '_>,
        labels: &[Label],
        sequence: &Range<usize>,
        found: &mut [Vec<Feature>],
    ) {
        let mut place = sequence.start;
        while place < sequence.end {
            let Some((end, code)) = self.longest(page, labels, place..sequence.end) else {
                place += 1;
                continue;
            };
            for own in (place..end).filter(|own| !page.is_idle(*own)) {
                let value = mix(code, u32::from(part(&(place..end), own)));
                if let Some(found) = found.get_mut(own - sequence.start) {
                    let template = Template::AgainWhole;
                    found.push(Feature { hash: mix(template.salt(), value), template });
                }
            }
            place = end;
        }
    }

    fn longest(&self, page: &Page<'_, '_>, labels: &[Label], places: Range<usize>) -> Option<(usize, u32)> {
        let mut key = 0;
        let mut best = None;
        for place in places.clone().take(LONGEST) {
            key = mix(key, page.fact(place).lower);
            let Some(votes) = self.names.get(&key) else { break };
            let same = places.start..place + 1;
            let votes = without(*votes, labels, places.start, |own| *own == same);
            if let Some(code) = winner(&votes) {
                best = Some((place + 1, code));
            }
        }
        best
    }
}

/// The part of a name that the word at `place` is: 1 first, 2 inside, 3 last, 0 all of it.
fn part(places: &Range<usize>, place: usize) -> u8 {
    match (place == places.start, place + 1 == places.end) {
        (true, true) => 0,
        (true, false) => 1,
        (false, false) => 2,
        (false, true) => 3,
    }
}

fn vote(votes: &mut Votes, kind: usize, count: i32) {
    if let Some(own) = votes.get_mut(kind) {
        *own = own.saturating_add_signed(count as i16);
    }
}

/// The votes less that of the name around `place` where it is one of those counted.
fn without(
    mut votes: Votes,
    labels: &[Label],
    place: usize,
    counts: impl Fn(&Range<usize>) -> bool,
) -> Votes {
    if let Some((places, kind)) = around(labels, place)
        && counts(&places)
    {
        vote(&mut votes, kind, -1);
    }
    votes
}

/// The type with most votes, and whether it has nearly all, and whether several; none without votes.
fn winner(votes: &Votes) -> Option<u32> {
    let total: u32 = votes.iter().map(|&votes| u32::from(votes)).sum();
    let (kind, most) = votes.iter().enumerate().max_by_key(|&(kind, votes)| (*votes, TYPES - kind))?;
    let most = u32::from(*most);
    let share = u32::from(most * 10 >= total * 9) + u32::from(most * 2 > total);
    (total > 0).then(|| 1 + kind as u32 + 16 * share + 64 * u32::from(most > 2))
}

/// The name around `place`, with its type.
fn around(labels: &[Label], place: usize) -> Option<(Range<usize>, usize)> {
    let (own, kind) = labels.get(place)?.part()?;
    let is = |place: usize, wanted: LabelPart| {
        labels.get(place).and_then(|label| label.part()).is_some_and(|(part, _)| part == wanted)
    };
    if own == LabelPart::Single {
        return Some((place..place + 1, kind));
    }
    let start = (0..=place).rev().take(2 * LONGEST).find(|&place| is(place, LabelPart::Begin))?;
    let end = (place..labels.len()).take(2 * LONGEST).find(|&place| is(place, LabelPart::End))?;
    Some((start..end + 1, kind))
}

/// The names that `labels` tell, in order, with their types.
pub(crate) fn spans(labels: &[Label]) -> Vec<(Range<usize>, usize)> {
    let mut found = Vec::new();
    let mut start = 0;
    for (place, label) in labels.iter().enumerate() {
        match label.part() {
            Some((LabelPart::Begin, _)) => start = place,
            Some((LabelPart::End, kind)) => found.push((start..place + 1, kind)),
            Some((LabelPart::Single, kind)) => found.push((place..place + 1, kind)),
            Some((LabelPart::Inside, _)) | None => {}
        }
    }
    found
}
