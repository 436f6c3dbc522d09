//! Features: what the tagger weighs about a word, as hashes. The page and the trainer have them from here.

use super::page::{Fact, Page};
use super::templates::Template;
use crate::learned::mix;

/// A feature: its hash, and what kind it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feature {
    /// By which its weights are found.
    pub hash: u32,
    /// What it says to a reader.
    pub template: Template,
}

/// Takes up the features of one word.
struct Sink<'f>(&'f mut Vec<Feature>);

impl Sink<'_> {
    #[inline]
    fn one(&mut self, template: Template, value: u32) {
        self.0.push(Feature { hash: mix(template.salt(), value), template });
    }

    #[inline]
    fn two(&mut self, template: Template, one: u32, two: u32) {
        self.one(template, mix(one, two));
    }

    /// Where there is a value.
    #[inline]
    fn some(&mut self, template: Template, value: u32) {
        if value != 0 {
            self.one(template, value);
        }
    }
}

impl Page<'_, '_> {
    /// Puts the features of the word at `place` into `found`, in place of what was there; `sequence` is what it stands in.
    pub fn features(&self, place: usize, sequence: &std::ops::Range<usize>, found: &mut Vec<Feature>) {
        found.clear();
        let mut sink = Sink(found);
        let edge = Fact { lower: 1, shape: 1, ..Fact::default() };
        let at = |offset: isize| {
            let other = place.checked_add_signed(offset).filter(|other| sequence.contains(other));
            other.map_or(edge, |other| self.fact(other))
        };
        let around = [at(-2), at(-1), at(0), at(1), at(2)];
        words(&mut sink, &around);
        spellings(&mut sink, &around);
        clusters(&mut sink, &around);
        lists(&mut sink, &around);
        self.run(&mut sink, place, sequence);
        let own = self.fact(place);
        sink.one(Template::Block, u32::from(own.block));
        sink.some(Template::Settled, u32::from(own.settled));
        sink.some(Template::Quoted, u32::from(own.quoted));
        sink.two(Template::Glue, u32::from(own.glue), own.shape);
        sink.two(Template::Line, u32::from(own.line), u32::from(own.place));
        if own.capital {
            for topic in self.topics.into_iter().filter(|topic| *topic != 0) {
                for kind in own.listed.0.numbers() {
                    sink.two(Template::TopicKind, topic, kind);
                }
            }
        }
        if own.capital && self.initials.contains(&own.exact) {
            sink.one(Template::Initials, 1);
        }
    }

    /// What the run of capitals around the word is like, and what stands beside it.
    fn run(&self, sink: &mut Sink<'_>, place: usize, sequence: &std::ops::Range<usize>) {
        let Some(run) = self.fact(place).run.checked_sub(1).and_then(|number| self.runs.get(number as usize))
        else {
            return;
        };
        let places = &run.places;
        let (from, to) = ((place - places.start).min(2), (places.end - 1 - place).min(2));
        let here = (3 * from + to) as u32;
        let (first, last) = (self.fact(places.start), self.fact(places.end - 1));
        sink.two(Template::RunShape, here, places.len().min(7) as u32);
        if places.len() > 1 {
            sink.two(Template::RunFirst, here, first.lower);
            sink.two(Template::RunLast, here, last.lower);
            sink.two(Template::RunEnding, here, last.ends[4]);
            sink.two(Template::RunKind, here, u32::from(last.clusters[1]));
            for kind in first.kinds.numbers() {
                sink.two(Template::RunListedFirst, here, kind);
            }
            for kind in last.kinds.numbers() {
                sink.two(Template::RunListedLast, here, kind);
            }
        }
        let beside = |place: Option<usize>| {
            place
                .filter(|place| sequence.contains(place))
                .map_or(Fact { lower: 1, ..Fact::default() }, |place| self.fact(place))
        };
        let near = |number: usize, gap: std::ops::Range<usize>| {
            let other = self.runs.get(number)?;
            let close = gap.len() <= 2 && sequence.contains(&other.places.start);
            let last = self.fact(other.places.end - 1);
            let between = self.fact(gap.start).lower;
            close.then(|| {
                mix(mix(between, u32::from(last.clusters[1])), last.listed.0.numbers().next().unwrap_or(99))
            })
        };
        let number = self.fact(place).run as usize - 1;
        let earlier =
            number.checked_sub(1).and_then(|number| self.runs.get(number)).map_or(0, |run| run.places.end);
        let later = self.runs.get(number + 1).map_or(usize::MAX, |run| run.places.start);
        if let Some(value) = number.checked_sub(1).and_then(|number| near(number, earlier..places.start)) {
            sink.one(Template::NearBefore, value);
        }
        if let Some(value) = near(number + 1, places.end..later) {
            sink.one(Template::NearAfter, value);
        }
        let (before2, after2) = (beside(places.start.checked_sub(2)), beside(Some(places.end + 1)));
        let (before, after) = (beside(places.start.checked_sub(1)), beside(Some(places.end)));
        sink.two(Template::RunBefore, here, before.lower);
        sink.two(Template::RunAfter, here, after.lower);
        sink.two(Template::RunBefore2, before2.lower, before.lower);
        sink.two(Template::RunAfter2, after.lower, after2.lower);
        sink.two(Template::RunKinds, mix(here, u32::from(last.clusters[1])), u32::from(after.clusters[1]));
        sink.two(
            Template::RunKindsBefore,
            mix(here, u32::from(last.clusters[1])),
            u32::from(before.clusters[1]),
        );
        sink.two(Template::RunKindBefore, here, u32::from(before.clusters[1]));
        sink.two(Template::RunKindAfter, here, u32::from(after.clusters[1]));
    }
}

fn words(sink: &mut Sink<'_>, [before2, before, own, after, after2]: &[Fact; 5]) {
    sink.one(Template::Bias, 0);
    sink.one(Template::Word, own.lower);
    sink.one(Template::Spelled, own.exact);
    sink.one(Template::Before, before.lower);
    sink.one(Template::Before2, before2.lower);
    sink.one(Template::After, after.lower);
    sink.one(Template::After2, after2.lower);
    sink.two(Template::PairBefore, before.lower, own.lower);
    sink.two(Template::PairAfter, own.lower, after.lower);
    sink.two(Template::PairsBefore, before2.lower, before.lower);
    sink.two(Template::PairsAfter, after.lower, after2.lower);
    sink.two(Template::Around, before.lower, after.lower);
    sink.two(Template::WordBeforeShape, before.lower, own.shape);
    sink.two(Template::WordAfterShape, after.lower, own.shape);
    let [start2, start3, start4, end2, end3, end4] = own.ends;
    sink.some(Template::Start2, start2);
    sink.some(Template::Start3, start3);
    sink.some(Template::Start4, start4);
    sink.some(Template::End2, end2);
    sink.some(Template::End3, end3);
    sink.some(Template::End4, end4);
    sink.some(Template::EndBefore, before.ends[4]);
    sink.some(Template::EndAfter, after.ends[4]);
}

fn spellings(sink: &mut Sink<'_>, [before2, before, own, after, after2]: &[Fact; 5]) {
    sink.one(Template::Shape, own.shape);
    sink.one(Template::ShapeBefore, before.shape);
    sink.one(Template::ShapeBefore2, before2.shape);
    sink.one(Template::ShapeAfter, after.shape);
    sink.one(Template::ShapeAfter2, after2.shape);
    sink.two(Template::ShapesBefore, before.shape, own.shape);
    sink.two(Template::ShapesAfter, own.shape, after.shape);
    sink.two(Template::Shapes, mix(before.shape, own.shape), after.shape);
    sink.two(Template::Place, u32::from(own.place), own.shape);
    sink.two(Template::Seen, u32::from(own.seen), u32::from(own.place));
    sink.two(
        Template::SeenBefore,
        u32::from(before.seen),
        mix(u32::from(before.place), u32::from(own.capital)),
    );
}

fn clusters(sink: &mut Sink<'_>, [before2, before, own, after, after2]: &[Fact; 5]) {
    let of = |fact: &Fact, grain: usize| u32::from(fact.clusters.get(grain).copied().unwrap_or_default());
    let edges = [
        (own, [Template::Fine, Template::Medium, Template::Coarse]),
        (before, [Template::FineBefore, Template::MediumBefore, Template::CoarseBefore]),
        (after, [Template::FineAfter, Template::MediumAfter, Template::CoarseAfter]),
    ];
    for (fact, templates) in edges {
        for (grain, template) in templates.into_iter().enumerate() {
            sink.some(template, of(fact, grain));
        }
    }
    sink.some(Template::MediumBefore2, of(before2, 1));
    sink.some(Template::MediumAfter2, of(after2, 1));
    sink.two(Template::MediumsBefore, of(before, 1), of(own, 1));
    sink.two(Template::MediumsAfter, of(own, 1), of(after, 1));
    sink.two(Template::Coarses, mix(of(before, 2), of(own, 2)), of(after, 2));
    sink.two(Template::FineShape, of(own, 0), own.shape);
}

fn lists(sink: &mut Sink<'_>, [_, before, own, after, _]: &[Fact; 5]) {
    for kind in own.kinds.numbers() {
        sink.one(Template::Kind, kind);
        sink.two(Template::KindShape, kind, u32::from(own.place));
    }
    for kind in before.kinds.numbers() {
        sink.two(Template::KindBefore, kind, u32::from(own.capital));
    }
    for kind in after.kinds.numbers() {
        sink.two(Template::KindAfter, kind, u32::from(own.capital));
    }
    let (kinds, part) = own.listed;
    for kind in kinds.numbers() {
        sink.two(Template::Listed, kind, u32::from(part));
    }
    if part != 0 && part != 4 {
        sink.one(Template::ListedLong, u32::from(part));
    }
}
