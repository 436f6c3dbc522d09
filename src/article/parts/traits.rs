//! The traits of a reading of a page, a row a trait: how its headline and its body fit each other.

use super::line::Own;
use super::page::{PastedPage, is_stamp};
use super::page_reading::PageReading;
use super::part::Part;
use super::vocabulary::VocabularyWord;
use crate::article::lines::shape::LineShape;
use crate::learned::features;

/// So many lines of the body are held against each other.
const SAMPLE: usize = 60;
/// The first lines of a body.
const FIRST: usize = 6;
/// A title stands so many lines above its deck at most.
const ABOVE: usize = 5;
/// Another candidate stands near if it is at most so many lines away.
const NEAR: usize = 4;
/// A byline or date stands near below if it is fewer lines away.
const BELOW: usize = 8;

/// The traits of each of `readings`.
pub(super) fn traits(page: &PastedPage<'_, '_>, readings: &[PageReading]) -> Vec<[f32; TRAITS.len()]> {
    let likeliest = readings.iter().max_by(|one, other| one.score.total_cmp(&other.score));
    let likeliest_body = likeliest.map_or(0, |reading| first_body(&reading.parts));
    let of_reading = |reading| {
        let body = Body::new(page, reading);
        let title = Title::new(page, reading, &body);
        ReadingFacts { page, readings, reading, likeliest_body, body, title }.traits()
    };
    readings.iter().map(of_reading).collect()
}

features! {
    /// What is looked at in a reading, in the order of the weights. Those of the headline are 0 where there is none.
    pub TRAITS, fn traits(self: ReadingFacts<'_, '_, '_>);
    "score" => self.reading.score / 5.0,
    "headline" => self.title.is_some(),
    "shared" => self.title(|title| title.shared),
    "shared with the first lines" => self.title(|title| title.shared_first),
    "shared with the first lines, squared" => self.title(|title| title.shared_first * title.shared_first),
    "lines of the body share words" => self.body.share_words(self.page),
    "words" => (self.body.words as f32).ln_1p() / 3.0,
    "running words" => (self.body.running as f32).ln_1p() / 3.0,
    "byline or date below" => self.title(|_| self.has_header()),
    "lines of the header" => tens(self.count(Part::Header).min(20)),
    "asides" => tens(self.count(Part::Aside).min(40)),
    "usual length" => self.title(|title| (4..=20).contains(&title.shape.words)),
    "very short" => self.title(|title| title.shape.words < 3),
    "repeated" => self.title(|title| self.page.repeats.times(title.place).saturating_sub(1).min(2) as f32),
    "part of another line" => self.title(|title| self.page.inside.get(title.place).is_some_and(|is| *is)),
    "first line" => self.title(|title| title.place == 0),
    "stop" => self.title(|title| title.shape.ends),
    "dates among the body" => self.body.share_of_lines(self.page, is_stamp),
    "teasers among the body" => self.body.share_of_lines(self.page, |shape| shape.teaser),
    "share of running text" => self.body.running as f32 / self.body.words.max(1) as f32,
    "meaning" => self.title(|title| title.shape.meaning.is_some()),
    "distance" => self.title(|title| tens(self.body.start.saturating_sub(title.place).min(30))),
    "another above" => self.title(|title| self.nearest_rival(|other| other < title.place)),
    "another below" => self.title(|title| self.nearest_rival(|other| other > title.place)),
    "full stop" => self.title(|title| has_full_stop(title.shape.text)),
    "other stop" => self.title(|title| title.shape.ends && !has_full_stop(title.shape.text)),
    "credit" => self.title(|title| title.own.credit),
    "name" => self.title(|title| title.own.name_alone),
    "trail" => self.title(|title| [" | ", "»", ">", " - "].iter().any(|mark| title.shape.text.contains(mark))),
    "shouted" => self.title(|title| is_shouted(title.shape.text)),
    "long" => self.title(|title| title.shape.words > 20),
    "capitals" => self.title(|title| title.shape.words >= 4 && title.shape.capitals * 10 > title.shape.words * 7),
    "inside the body" => self.title(|title| title.place > self.likeliest_body),
    "far from the likeliest body" => self.title(|title| tens(self.likeliest_body.abs_diff(title.place).min(20))),
    "next is longer" => self.title(|title| self.next_is_longer(title)),
    "far from the header" => self.title(|title| self.header_below(title.place).unwrap_or(9) as f32 / 5.0),
    "header above" => self.title(|title| (title.place.saturating_sub(3)..title.place).any(|at| self.is_header(at))),
    "among titles" => self.title(|title| self.page.title_run(title.place) > 3),
    "title above" => self.title(|title| self.title_above(title.place)),
    "header just below" => self.title(|title| self.header_below(title.place).is_some_and(|lines| lines <= 2)),
}

/// All that the traits of a reading are made of.
struct ReadingFacts<'r, 'p, 't> {
    page: &'r PastedPage<'p, 't>,
    readings: &'r [PageReading],
    reading: &'r PageReading,
    /// Where the body of the likeliest reading begins.
    likeliest_body: usize,
    body: Body,
    title: Option<Title<'r, 't>>,
}

impl<'t> ReadingFacts<'_, '_, 't> {
    /// What `of` tells of the headline; nothing where there is none.
    fn title<T: Default>(&self, of: impl Fn(&Title<'_, 't>) -> T) -> T {
        self.title.as_ref().map(of).unwrap_or_default()
    }

    fn count(&self, part: Part) -> usize {
        self.reading.parts.iter().filter(|own| **own == part).count()
    }

    /// Whether the line at `place` is a byline or a date.
    fn is_header(&self, place: usize) -> bool {
        self.page.own.get(place).is_some_and(|own| own.header)
    }

    fn has_header(&self) -> bool {
        let mut parts = self.reading.parts.iter().enumerate();
        parts.any(|(place, part)| *part == Part::Header && self.is_header(place))
    }

    /// How many lines below a headline at `place` a byline or a date stands, if it is near.
    fn header_below(&self, place: usize) -> Option<usize> {
        (1..BELOW).find(|lines| self.is_header(place + lines))
    }

    fn title_above(&self, place: usize) -> bool {
        (place.saturating_sub(ABOVE)..place).any(|above| self.page.is_title_apart(above))
    }

    fn next_is_longer(&self, title: &Title<'_, 't>) -> bool {
        let next = self.page.shapes.iter().skip(title.place + 1).take(2).find(|next| next.words >= 4);
        next.is_some_and(|next| next.words > title.shape.words)
    }

    /// How much likelier the best reading is whose headline is near, on the side that `holds` tells.
    fn nearest_rival(&self, holds: impl Fn(usize) -> bool) -> f32 {
        let is_near = |other: usize| self.title(|title| other.abs_diff(title.place) <= NEAR);
        let is_rival =
            |other: &&PageReading| other.headline.is_some_and(|other| holds(other) && is_near(other));
        let best = self.readings.iter().filter(is_rival).map(|other| other.score).max_by(f32::total_cmp);
        best.map_or(0.0, |best| (best - self.reading.score).min(3.0).exp().min(3.0))
    }
}

/// The headline of a reading.
struct Title<'r, 't> {
    place: usize,
    shape: &'r LineShape<'t>,
    own: &'r Own,
    /// Share of its words that the body has, and that the first lines of the body have.
    shared: f32,
    shared_first: f32,
}

impl<'r, 't> Title<'r, 't> {
    fn new(page: &'r PastedPage<'_, 't>, reading: &PageReading, body: &Body) -> Option<Self> {
        let place = reading.headline?;
        let used = |counts: &[u32]| page.vocabulary.share(place, |word| times(counts, word) > 0);
        Some(Self {
            place,
            shape: page.shapes.get(place)?,
            own: page.own.get(place)?,
            shared: used(&body.counts),
            shared_first: used(&body.first_counts),
        })
    }
}

/// The body of a reading, with how many of its lines have each word.
struct Body {
    places: Vec<usize>,
    counts: Vec<u32>,
    first_counts: Vec<u32>,
    start: usize,
    words: usize,
    /// Words of running text.
    running: usize,
}

impl Body {
    fn new(page: &PastedPage<'_, '_>, reading: &PageReading) -> Self {
        let is_body = |(_, part): &(usize, &Part)| **part == Part::Body;
        let places: Vec<usize> =
            reading.parts.iter().enumerate().filter(is_body).map(|(place, _)| place).collect();
        let mut counts = vec![0; page.vocabulary.len()];
        let mut first_counts = counts.clone();
        for (rank, place) in places.iter().enumerate() {
            page.vocabulary.count(&mut counts, *place, |count| count + 1);
            if rank < FIRST {
                page.vocabulary.count(&mut first_counts, *place, |count| count + 1);
            }
        }
        let shapes = || places.iter().filter_map(|place| page.shapes.get(*place));
        let words = shapes().map(|shape| shape.words).sum();
        let running = shapes().filter(|shape| shape.is_running()).map(|shape| shape.words).sum();
        Self { start: first_body(&reading.parts), counts, first_counts, words, running, places }
    }

    /// Share of its lines for which `holds`.
    fn share_of_lines(&self, page: &PastedPage<'_, '_>, holds: impl Fn(&LineShape<'_>) -> bool) -> f32 {
        let shapes = self.places.iter().filter_map(|place| page.shapes.get(*place));
        shapes.filter(|shape| holds(shape)).count() as f32 / self.places.len().max(1) as f32
    }

    /// Share of the words of its lines that another of them has, on average.
    fn share_words(&self, page: &PastedPage<'_, '_>) -> f32 {
        let sample = self.places.iter().take(SAMPLE);
        let twice = |word: VocabularyWord| times(&self.counts, word) > 1;
        let shares: Vec<f32> = sample.map(|place| page.vocabulary.share(*place, twice)).collect();
        shares.iter().sum::<f32>() / shares.len().max(1) as f32
    }
}

fn times(counts: &[u32], word: VocabularyWord) -> u32 {
    counts.get(word as usize).copied().unwrap_or(0)
}

fn tens(count: usize) -> f32 {
    count as f32 / 10.0
}

fn first_body(parts: &[Part]) -> usize {
    parts.iter().position(|part| *part == Part::Body).unwrap_or(parts.len())
}

fn has_full_stop(text: &str) -> bool {
    text.ends_with('.')
}

/// Whether all letters are capitals.
fn is_shouted(text: &str) -> bool {
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    letters().any(char::is_uppercase) && !letters().any(char::is_lowercase)
}
