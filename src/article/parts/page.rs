//! Features of a line in its page: its neighbours, its place, what it repeats, and the running text around.

use super::groups::{Group, LENGTHS, MEANINGS, NEIGHBOUR_LENGTHS, SHARES, step};
use super::line::{self, Own};
use super::repeats::Repeats;
use super::stretch;
use super::vocabulary::Vocabulary;
use crate::analysis::LineRule;
use crate::article::lines::shape::LineShape;
use crate::text::Document;
use std::ops::Range;

/// Where the neighbours stand, in the order of their features.
const NEIGHBOURS: [isize; super::groups::NEIGHBOURS] = [-2, -1, 1, 2];
/// Headlines have so many words.
const TITLE: std::ops::RangeInclusive<usize> = 4..=24;
/// Steps of shares of words.
const SHARE_STEPS: [f32; SHARES - 1] = [0.01, 0.15, 0.3, 0.45, 0.6, 0.8];
/// A title shares at least so much of its words with what follows.
const TELLS: f32 = 0.3;
/// So many titles in a row are a list.
const LIST: usize = 3;
/// Bylines and dates stand in so many lines below a headline.
const JUST_BELOW: usize = 3;
/// So many titles are looked at whatever their lines speak for.
const ASKED: usize = 8;
/// An article can be over after so many words of running text.
const READ: usize = 80;
/// A line of running text counts for at most so many words.
const MOST: usize = 60;
/// Lines of fewer words repeat by chance.
const REPEATED: usize = 4;
/// Bylines and dates are looked for in so many lines.
const HEADER: usize = 6;

/// All that the features of a page's lines are made of.
pub(super) struct PastedPage<'p, 't> {
    document: &'p Document<'t>,
    pub(super) shapes: &'p [LineShape<'t>],
    pub(super) own: Vec<Own>,
    /// Whether each line may be the headline.
    pub(super) titles: Vec<bool>,
    pub(super) vocabulary: Vocabulary,
    /// Share of a line's words that the running text after it, and before it, has.
    after: Vec<f32>,
    before: Vec<f32>,
    /// Words of running text before each line, and in all.
    sums: Vec<usize>,
    /// The densest stretch of running text, and how many of its lines have each word.
    stretch: Range<usize>,
    stretch_counts: Vec<u32>,
    pub(super) repeats: Repeats,
    /// Whether each line is part of another.
    pub(super) inside: Vec<bool>,
    runs: Runs,
    /// For each line how many lines above it say that the article is over, and whether one of them opens the comments.
    ended: Vec<(usize, bool)>,
    /// The nearest line of running text before and after each line.
    last_running: Vec<Option<usize>>,
    next_running: Vec<Option<usize>>,
}

impl<'p, 't> PastedPage<'p, 't> {
    pub(super) fn new(document: &'p Document<'t>, shapes: &'p [LineShape<'t>]) -> Self {
        let own = document.lines().iter().zip(shapes);
        let own: Vec<Own> = own.map(|(line, shape)| line::own(document, line, shape)).collect();
        let vocabulary = Vocabulary::new(shapes);
        let is_running = |place: usize| shapes.get(place).is_some_and(LineShape::is_running);
        let stretch = stretch::stretch(shapes);
        let mut stretch_counts = vec![0; vocabulary.len()];
        for place in stretch.clone() {
            vocabulary.count(&mut stretch_counts, place, |count| count + 1);
        }
        let mut sums = vec![0];
        for shape in shapes {
            let words = if shape.is_running() { shape.words.min(MOST) } else { 0 };
            sums.push(sums.last().copied().unwrap_or(0) + words);
        }
        let lower: Vec<String> = shapes.iter().map(|shape| shape.text.to_lowercase()).collect();
        let may_be_title = |(shape, own): (&LineShape<'_>, &Own)| line::may_be_title(shape, own);
        let nearest = |places: &mut dyn Iterator<Item = usize>| {
            let mut found = vec![None; shapes.len()];
            let mut nearest = None;
            for place in places {
                if let Some(found) = found.get_mut(place) {
                    *found = nearest;
                }
                nearest = if is_running(place) { Some(place) } else { nearest };
            }
            found
        };
        Self {
            after: vocabulary.shared_with_passed((0..shapes.len()).rev(), is_running),
            before: vocabulary.shared_with_passed(0..shapes.len(), is_running),
            last_running: nearest(&mut (0..shapes.len())),
            next_running: nearest(&mut (0..shapes.len()).rev()),
            runs: Runs::new(shapes, &own),
            ended: ended(shapes, &sums),
            inside: super::inside::inside(shapes, &lower),
            repeats: Repeats::new(&lower),
            titles: shapes.iter().zip(&own).map(may_be_title).collect(),
            document,
            shapes,
            own,
            vocabulary,
            sums,
            stretch,
            stretch_counts,
        }
    }

    /// The features of every line, in order.
    pub(super) fn features(&self) -> Vec<Vec<u16>> {
        let mut found = Vec::with_capacity(self.shapes.len());
        for (place, (shape, own)) in self.shapes.iter().zip(&self.own).enumerate() {
            let mut all = own.features.clone();
            self.neighbours(&mut all, place);
            self.place(&mut all, place);
            self.repetition(&mut all, place, shape);
            self.stretch(&mut all, place, shape);
            self.running_around(&mut all, place);
            self.shares(&mut all, place, shape);
            self.headers(&mut all, place);
            self.ended(&mut all, place);
            all.extend(self.runs.short(place).map(|run| Group::ShortRun.at(step(&run, &[2, 3, 4, 6, 10]))));
            all.extend(self.runs.titles(place).map(|run| Group::TitleRun.at(step(&run, &[2, 3, 4, 6]))));
            found.push(all);
        }
        found
    }

    /// How many lines that look like titles stand in a row at `place`.
    pub(super) fn title_run(&self, place: usize) -> usize {
        self.runs.titles(place).unwrap_or(0)
    }

    /// Whether the line at `place` may be the headline, stands apart from other titles, and tells what follows.
    pub(super) fn is_title_apart(&self, place: usize) -> bool {
        let tells = self.after.get(place).is_some_and(|&share| share >= TELLS);
        tells
            && self.titles.get(place).is_some_and(|title| *title)
            && self.title_run(place) < LIST
            && self.shapes.get(place).is_some_and(|shape| shape.words >= *TITLE.start())
    }

    /// Whether the page can begin with its body: its first line is no title.
    pub(super) fn opens(&self) -> bool {
        let title = self.titles.first().is_some_and(|title| *title);
        self.shapes.first().is_some_and(|first| first.ends || first.is_running() || !title)
    }

    /// Places of the first titles that stand apart and have a byline or a date just below.
    pub(super) fn titles_with_header(&self) -> Vec<usize> {
        let below = |place: usize| self.own.iter().skip(place + 1).take(JUST_BELOW).any(|own| own.header);
        let places = (0..self.shapes.len()).filter(|&place| below(place) && self.is_title_apart(place));
        places.take(ASKED).collect()
    }

    fn neighbours(&self, all: &mut Vec<u16>, place: usize) {
        for (index, offset) in NEIGHBOURS.iter().enumerate() {
            let neighbour = place.checked_add_signed(*offset);
            let found = neighbour.and_then(|place| self.shapes.get(place).zip(self.own.get(place)));
            let Some((shape, own)) = found else {
                all.push(Group::NeighbourLength.at(index * NEIGHBOUR_LENGTHS + 2 * LENGTHS));
                continue;
            };
            let stop = usize::from(shape.ends);
            all.push(Group::NeighbourLength.at(index * NEIGHBOUR_LENGTHS + own.length + stop * LENGTHS));
            all.extend(own.meaning.map(|what| Group::NeighbourMeaning.at(index * MEANINGS + what)));
            for (group, holds) in [
                (Group::NeighbourHeader, own.header),
                (Group::NeighbourRunning, shape.is_running()),
                (Group::NeighbourOver, shape.says_end()),
            ] {
                if holds {
                    all.push(group.at(index));
                }
            }
            if TITLE.contains(&shape.words) && shape.meaning.is_none() && !own.credit {
                let after = neighbour.and_then(|place| self.after.get(place)).copied().unwrap_or(0.0);
                let much = step(&after, &[0.15, 0.35, 0.55, 0.75]);
                all.push(Group::NeighbourTitle.at(index * 10 + stop * 5 + much));
            }
        }
    }

    fn place(&self, all: &mut Vec<u16>, place: usize) {
        let blank =
            |place: usize| self.document.lines().get(place).map_or(3, |line| line.blank_before as usize);
        all.push(Group::BlankBefore.at(if place == 0 { 3 } else { blank(place) }));
        all.push(Group::BlankAfter.at(blank(place + 1)));
        if place < 3 {
            all.push(Group::FirstLines.at(place));
        }
        let last = self.shapes.len().saturating_sub(place + 1);
        if last < 3 {
            all.push(Group::LastLines.at(last));
        }
    }

    fn repetition(&self, all: &mut Vec<u16>, place: usize, shape: &LineShape<'_>) {
        let times = self.repeats.times(place);
        let again = self.repeats.again(place);
        if times > 1 {
            all.push(Group::Repeated.at(usize::from(again)));
            if shape.words >= REPEATED {
                all.push(Group::RepeatedOfMany.at(usize::from(again)));
            }
        }
        if times > 2 {
            all.push(Group::RepeatedOften.at(0));
        }
        if self.inside.get(place).is_some_and(|inside| *inside) {
            all.push(Group::InAnother.at(0));
        }
    }

    fn stretch(&self, all: &mut Vec<u16>, place: usize, shape: &LineShape<'_>) {
        let (side, distance) = if place < self.stretch.start {
            let lines = self.stretch.start - place;
            (0, Some(Group::ToStretch.at(step(&lines, &[2, 3, 5, 8, 13, 21, 34, 55]))))
        } else if place < self.stretch.end {
            (1, None)
        } else {
            let lines = place - self.stretch.end;
            (2, Some(Group::SinceStretch.at(step(&lines, &[1, 2, 4, 8, 16, 32]))))
        };
        all.push(Group::Stretch.at(side * 2 + usize::from(shape.is_running())));
        all.extend(distance);
    }

    fn running_around(&self, all: &mut Vec<u16>, place: usize) {
        let sum = |place: usize| self.sums.get(place.min(self.shapes.len())).copied().unwrap_or(0);
        let before = |lines: usize| sum(place) - sum(place.saturating_sub(lines));
        let after = |lines: usize| sum(place + 1 + lines) - sum(place + 1);
        let near = [1, 20, 50, 100, 180];
        let far = [1, 60, 150, 300, 500];
        all.push(Group::RunningBefore.at(step(&before(6), &near)));
        all.push(Group::RunningAfter.at(step(&after(6), &near)));
        all.push(Group::FarBefore.at(step(&before(20), &far)));
        all.push(Group::FarAfter.at(step(&after(20), &far)));
        let progress = sum(place) as f32 / sum(self.shapes.len()).max(1) as f32;
        all.push(Group::Progress.at(step(&progress, &[0.001, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999])));
        let around = self.shapes.iter().take(place + 5).skip(place.saturating_sub(4));
        all.push(Group::Density.at(around.filter(|shape| shape.is_running()).count()));
        let lines =
            |other: Option<usize>| other.map_or(6, |other| step(&other.abs_diff(place), &[2, 3, 4, 6, 10]));
        let nearest = |known: &[Option<usize>]| lines(known.get(place).copied().flatten());
        all.push(Group::SinceRunning.at(nearest(&self.last_running)));
        all.push(Group::ToRunning.at(nearest(&self.next_running)));
    }

    fn shares(&self, all: &mut Vec<u16>, place: usize, shape: &LineShape<'_>) {
        let own = u32::from(self.stretch.contains(&place));
        let words = self.vocabulary.of(place);
        let used = words
            .iter()
            .filter(|&&word| self.stretch_counts.get(word as usize).is_some_and(|&count| count > own));
        let about = used.count() as f32 / words.len().max(5) as f32;
        let about = step(&about, &[0.01, 0.2, 0.35, 0.5, 0.65, 0.8]);
        all.push(Group::About.at(about));
        if (4..=20).contains(&shape.words) {
            all.push(Group::AboutOfTitle.at(about));
        }
        let after = self.after.get(place).copied().unwrap_or(0.0);
        let before = self.before.get(place).copied().unwrap_or(0.0);
        all.push(Group::SharedAfter.at(step(&after, &SHARE_STEPS)));
        all.push(Group::SharedBefore.at(step(&before, &SHARE_STEPS)));
        if TITLE.contains(&shape.words) {
            let stop = if shape.ends { SHARES } else { 0 };
            all.push(Group::SharedAfterOfTitle.at(stop + step(&after, &SHARE_STEPS)));
        }
        if (after - before).abs() > 0.15 {
            all.push(Group::Leaning.at(usize::from(before > after)));
        }
    }

    /// What the lines above have said of the end of the article, once enough of it had been read.
    fn ended(&self, all: &mut Vec<u16>, place: usize) {
        let (over, comments) = self.ended.get(place).copied().unwrap_or_default();
        if over > 0 {
            all.push(Group::Ended.at(step(&over, &[2, 3, 6])));
        }
        if comments {
            all.push(Group::Commented.at(0));
        }
    }

    fn headers(&self, all: &mut Vec<u16>, place: usize) {
        let around =
            self.shapes.iter().enumerate().take(place + HEADER + 1).skip(place.saturating_sub(HEADER));
        let stamps = around.filter(|(other, shape)| *other != place && is_stamp(shape)).count();
        all.push(Group::Stamps.at(stamps));
        let header = |own: &Own| own.header;
        if self.own.iter().skip(place + 1).take(HEADER).any(header) {
            all.push(Group::HeaderAfter.at(0));
        }
        if self.own.iter().take(place).skip(place.saturating_sub(HEADER)).any(header) {
            all.push(Group::HeaderBefore.at(0));
        }
    }
}

/// For each line what the lines above have said of the end of the article, from the first running text on.
fn ended(shapes: &[LineShape<'_>], sums: &[usize]) -> Vec<(usize, bool)> {
    let mut found = Vec::with_capacity(shapes.len());
    let (mut over, mut comments) = (0, false);
    for (shape, sum) in shapes.iter().zip(sums) {
        found.push((over, comments));
        if *sum >= READ && shape.says_end() {
            over += 1;
            comments |= shape.meaning.is_some_and(|meaning| meaning.rule == LineRule::Comments);
        }
    }
    found
}

/// Whether most words of the line are dates and times, as above the comments of readers.
pub(super) fn is_stamp(shape: &LineShape<'_>) -> bool {
    shape.words > 0 && shape.date_words * 2 >= shape.words
}

/// Lengths of the runs that lines stand in: of short lines, and of lines that look like titles.
struct Runs {
    short: Vec<usize>,
    titles: Vec<usize>,
}

impl Runs {
    fn new(shapes: &[LineShape<'_>], own: &[Own]) -> Self {
        let short = |shape: &LineShape<'_>| !shape.ends && shape.words <= 4;
        let title = |(shape, own): (&LineShape<'_>, &Own)| {
            !shape.ends && shape.words >= 4 && !shape.is_running() && !own.header && shape.meaning.is_none()
        };
        let short: Vec<bool> = shapes.iter().map(short).collect();
        let titles: Vec<bool> = shapes.iter().zip(own).map(title).collect();
        Self { short: run_lengths(&short), titles: run_lengths(&titles) }
    }

    fn short(&self, place: usize) -> Option<usize> {
        self.short.get(place).copied().filter(|&length| length > 0)
    }

    fn titles(&self, place: usize) -> Option<usize> {
        self.titles.get(place).copied().filter(|&length| length > 0)
    }
}

/// For each line the length of the run that it stands in; 0 outside of one.
fn run_lengths(belongs: &[bool]) -> Vec<usize> {
    let mut lengths = Vec::with_capacity(belongs.len());
    for run in belongs.chunk_by(|one, other| one == other) {
        let length = if run.first() == Some(&true) { run.len() } else { 0 };
        lengths.extend(std::iter::repeat_n(length, run.len()));
    }
    lengths
}
