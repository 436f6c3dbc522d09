//! Candidates: runs of words with capital letters cut into what may be names, with titles split off.

use super::kinds::Kinds;
use super::lexicon::{Case, Entry};
use super::reading::{LineStyle, Reading, Shape};
use super::runs::runs;
use std::ops::Range;

/// What may be a name.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidate {
    /// Its tokens, never empty.
    pub(super) tokens: Range<usize>,
    /// The tokens of the title before it, with the adjective before that: "Ukrainian President".
    pub(super) title: Option<Range<usize>>,
    /// What the lists know of the whole.
    pub(super) entry: Entry,
}

/// The candidates of the document, in order, without overlaps.
pub(super) fn candidates(reading: &Reading<'_, '_>) -> Vec<Candidate> {
    let mut cutter = Cutter { reading, found: Vec::new() };
    for sentence in reading.document.sentences() {
        for run in runs(reading, sentence.tokens.clone()) {
            cutter.cut(run, sentence.tokens.start);
        }
    }
    cutter.found
}

struct Cutter<'r, 'd, 't> {
    reading: &'r Reading<'d, 't>,
    found: Vec<Candidate>,
}

impl Cutter<'_, '_, '_> {
    /// Cuts a run at titles: what stands before one, and what it is the title of.
    fn cut(&mut self, run: Range<usize>, sentence: usize) {
        let mut start = run.start;
        let mut title = self.small_title(run.start, sentence);
        while start < run.end {
            start = self.skip_openers(start..run.end);
            let pending = title.as_ref().is_some_and(|title| title.end == start);
            let Some(found) = self
                .title(start..run.end)
                .filter(|found| !(pending && found.len() == 1 && found.end == run.end))
            else {
                break;
            };
            if found.start > start {
                self.split(start..found.start, title.take());
            }
            let whole = start..found.end;
            title = Some(match title {
                Some(earlier) if earlier.end == whole.start => earlier.start..whole.end,
                _ => whole,
            });
            start = found.end;
        }
        if start < run.end {
            self.split(start..run.end, title);
        }
    }

    /// The first word after ordinary words that have a capital because a sentence opens or a headline is set so.
    fn skip_openers(&self, run: Range<usize>) -> usize {
        run.clone().find(|&place| self.can_begin(place, run.end)).unwrap_or(run.end)
    }

    fn can_begin(&self, place: usize, end: usize) -> bool {
        let reading = self.reading;
        let word = reading.at(place);
        if matches!(word.shape, Shape::Other)
            || matches!(reading.text(place), "and" | "of" | "for" | "on" | "the")
        {
            return false;
        }
        if reading
            .known(place..end)
            .is_some_and(|(after, entry)| after > place + 1 && entry.kinds.any(Kinds::NAME))
        {
            return true;
        }
        let free = !word.opens && word.style == LineStyle::Sentence;
        let last = place + 1 == end;
        if word.kinds.any(Kinds::ORDINARY) {
            let strong = word.kinds.any(Kinds::NAME | Kinds::FORENAME | Kinds::PLACE_START);
            let headed = !last
                && reading.at(place + 1).kinds.any(Kinds::END)
                && word.kinds.any(Kinds::END | Kinds::ORGANIZATION_START);
            return free
                || (!last && (reading.pair_seen(place) || strong || headed))
                || reading.seen(place).capital > reading.seen(place).lower;
        }
        if free || last || word.kinds.any(Kinds::NAME | Kinds::FORENAME | Kinds::TITLE) {
            return true;
        }
        let seen = reading.seen(place);
        seen.capital > 0 || seen.lower == 0
    }

    /// The first title in the run that stands before a name or ends the run.
    fn title(&self, run: Range<usize>) -> Option<Range<usize>> {
        let mut place = run.start;
        while place < run.end {
            if let Some((end, entry)) = self.reading.known(place..run.end)
                && end > place + 1
                && entry.kinds.any(Kinds::NAME)
            {
                place = end;
                continue;
            }
            let found = self.reading.lexicon.longest(self.reading.document, place..run.end, Case::Lower);
            if let Some((end, entry)) = found
                && entry.kinds.any(Kinds::TITLE | Kinds::ROLE)
                && self.is_title(&run, place..end)
            {
                return Some(place..end);
            }
            place += 1;
        }
        None
    }

    /// Whether the words at `title` are one here, and not part of a name: "Justice Department", "Stephen King".
    fn is_title(&self, run: &Range<usize>, title: Range<usize>) -> bool {
        let reading = self.reading;
        let short = reading.text(title.start).ends_with('.');
        let inside = title.start > run.start;
        let before = reading.before(title.start, 1).kinds;
        let ends = title.end == run.end;
        if inside && before.any(Kinds::FORENAME) && !before.any(Kinds::PLACE | Kinds::ANY_GROUP) {
            return false;
        }
        if short {
            return !ends;
        }
        let next = reading.at(title.end);
        if !ends && (!next.is_capital() || next.kinds.any(Kinds::CALENDAR)) {
            return false;
        }
        let one = title.len() == 1;
        let last = reading.at(run.end - 1).kinds;
        let name_ends_as_thing =
            last.any(Kinds::END | Kinds::ORGANIZATION_START) && !next.kinds.any(Kinds::FORENAME);
        if one && !ends && name_ends_as_thing && run.end - title.end < 3 {
            return run.end - title.end == 1
                && last.any(Kinds::SURNAME)
                && !last.any(Kinds::ORGANIZATION_END);
        }
        let ordinary = reading.at(title.start).opens && !inside && one && ends;
        !ordinary
            || reading.at(title.start).kinds.only(Kinds::NAME | Kinds::FORENAME | Kinds::SURNAME).is_none()
    }

    /// A title in small letters right before the run: "prime minister Ada Example", "spokesman Bob Sample".
    fn small_title(&self, start: usize, sentence: usize) -> Option<Range<usize>> {
        const LONGEST: usize = 4;
        let reading = self.reading;
        let lower = |place: usize| reading.at(place).shape == Shape::Lower || reading.text(place) == "-";
        let words = (1..=LONGEST).take_while(|back| start >= sentence + back && lower(start - back)).count();
        (start - words..start).find_map(|place| {
            let (end, entry) = reading.lexicon.longest(reading.document, place..start, Case::Lower)?;
            if end != start || !entry.kinds.any(Kinds::TITLE | Kinds::ROLE) {
                return None;
            }
            let adjective =
                place > sentence && reading.before(place, 1).kinds.any(Kinds::ANY_GROUP | Kinds::PLACE);
            Some(if adjective { place - 1 } else { place }..start)
        })
    }

    /// Cuts off nationalities and the like before a person's name: "Republican Ada Example".
    fn split(&mut self, places: Range<usize>, title: Option<Range<usize>>) {
        let reading = self.reading;
        let mut start = places.start;
        if let Some((end, entry)) = reading.known(places.clone())
            && end < places.end
            && self.is_apart(end..places.end, entry.kinds)
        {
            self.push(start..end, None, entry);
            start = end;
        }
        let rest = start..places.end;
        let entry = reading
            .known(rest.clone())
            .filter(|(end, _)| *end == rest.end)
            .map_or(Entry::default(), |(_, entry)| entry);
        self.push(rest, title, entry);
    }

    /// Whether the words of `rest` are a name of their own after a listed name of `kinds`.
    fn is_apart(&self, rest: Range<usize>, kinds: Kinds) -> bool {
        let next = self.reading.at(rest.start).kinds;
        let last = self.reading.at(rest.end - 1).kinds;
        let person =
            next.any(Kinds::FORENAME | Kinds::PERSON) && !last.any(Kinds::END.except(Kinds::PLACE_END));
        if kinds.any(Kinds::ANY_GROUP) {
            let known = self.reading.known(rest.clone());
            let whole = known.is_some_and(|(end, entry)| {
                end == rest.end
                    && entry.kinds.any(Kinds::PERSON | Kinds::PLACE | Kinds::MEDIA | Kinds::COMPANY)
            });
            return person || whole;
        }
        let long = rest.len() > 1 && !kinds.any(Kinds::FORENAME | Kinds::SURNAME | Kinds::PERSON);
        person && long && kinds.any(Kinds::PLACE | Kinds::ANY_ORGANIZATION)
    }

    fn push(&mut self, places: Range<usize>, title: Option<Range<usize>>, entry: Entry) {
        let joins = |place: usize| {
            matches!(
                self.reading.text(place),
                "-" | "‑" | "&" | "of" | "and" | "for" | "on" | "the" | "'s" | "’s"
            )
        };
        let end = (places.start..places.end)
            .rev()
            .find(|&place| !joins(place))
            .map_or(places.start, |last| last + 1);
        let start = (places.start..end).find(|&place| !joins(place)).unwrap_or(end);
        // "So am I.": a letter alone is no name.
        let letter = end == start + 1 && self.reading.text(start).trim_end_matches('.').chars().count() == 1;
        if start < end && !letter {
            self.found.push(Candidate { tokens: start..end, title, entry });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;

    /// A sentence, its candidates, and the titles of those that have one.
    const CASES: &[(&str, &[(&str, &str)])] = &[
        ("Then Prime Minister Ada Example left.", &[("Ada Example", "Prime Minister")]),
        (
            "So Ukrainian President Ada Example left.",
            &[("Ukrainian", ""), ("Ada Example", "Ukrainian President")],
        ),
        (
            "The former French foreign minister Bob Sample left.",
            &[("French", ""), ("Bob Sample", "French foreign minister")],
        ),
        (
            "It sued the Justice Department over General Motors.",
            &[("Justice Department", ""), ("General Motors", "")],
        ),
        ("There Stephen King met Sen. Rand Paul.", &[("Stephen King", ""), ("Rand Paul", "Sen.")]),
        ("Then Republican Ada Example spoke.", &[("Republican", ""), ("Ada Example", "")]),
        (
            "But the President of the House stayed with Gov. Bob Sample.",
            &[("House", ""), ("Bob Sample", "Gov.")],
        ),
        ("Meanwhile Kyiv slept.", &[("Kyiv", "")]),
    ];

    #[test]
    fn titles_and_nationalities_are_split_off_names() {
        for (text, expected) in CASES {
            let document = Document::new(text);
            let reading = Reading::new(&document);
            let words = |places: Range<usize>| document.words(document.span_of(places));
            let found: Vec<(&str, &str)> = candidates(&reading)
                .into_iter()
                .map(|candidate| (words(candidate.tokens), candidate.title.map_or("", words)))
                .collect();
            assert_eq!(&found, expected, "{text}");
        }
    }
}
