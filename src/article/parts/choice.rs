//! The choice among readings of a page: which headline, and with it which body, fit each other best.

use super::Choice;
use super::decode::Reading;
use super::page::{Page, is_stamp};
use super::part::Part;
use super::vocabulary::Word;
use super::weights::Weights;
use crate::article::lines::shape::LineShape;

/// What is looked at in a reading, in the order of the weights.
pub const TRAITS: [&str; 40] = [
    "score",
    "headline",
    "shared",
    "shared with the first lines",
    "shared with the first lines, squared",
    "lines of the body share words",
    "words",
    "running words",
    "byline or date below",
    "lines of the header",
    "asides",
    "usual length",
    "very short",
    "repeated",
    "part of another line",
    "first line",
    "stop",
    "dates among the body",
    "teasers among the body",
    "share of running text",
    "meaning",
    "distance",
    "another above",
    "another below",
    "full stop",
    "other stop",
    "credit",
    "name",
    "trail",
    "shouted",
    "long",
    "capitals",
    "inside the body",
    "far from the likeliest body",
    "next is longer",
    "far from the header",
    "header above",
    "among titles",
    "title above",
    "header just below",
];

/// So many places of the headline are tried.
pub(super) const READINGS: usize = 10;
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
pub(super) fn traits(page: &Page<'_, '_>, readings: &[Reading]) -> Vec<[f32; TRAITS.len()]> {
    let likeliest = readings.iter().max_by(|one, other| one.score.total_cmp(&other.score));
    let body = likeliest.map_or(0, |reading| first_body(&reading.parts));
    readings.iter().map(|reading| of_reading(page, readings, reading, body)).collect()
}

fn put(traits: &mut [f32; TRAITS.len()], name: &str, value: f32) {
    let place = TRAITS.iter().position(|known| *known == name);
    if let Some(slot) = place.and_then(|place| traits.get_mut(place)) {
        *slot = value;
    }
}

/// The reading that scores highest by its traits, the first of equals.
pub(super) fn best(choices: Vec<Choice>, weights: &Weights<'_>) -> Option<Choice> {
    let score = |choice: &Choice| weights.reading(&choice.traits);
    choices.into_iter().rev().max_by(|one, other| score(one).total_cmp(&score(other)))
}

fn first_body(parts: &[Part]) -> usize {
    parts.iter().position(|part| *part == Part::Body).unwrap_or(parts.len())
}

fn of_reading(
    page: &Page<'_, '_>,
    readings: &[Reading],
    reading: &Reading,
    likeliest_body: usize,
) -> [f32; TRAITS.len()] {
    let count = |part: Part| reading.parts.iter().filter(|own| **own == part).count();
    let mut all = [0.0; TRAITS.len()];
    let mut put = |name: &str, value: f32| put(&mut all, name, value);
    put("score", reading.score / 5.0);
    put("lines of the header", count(Part::Header).min(20) as f32 / 10.0);
    put("asides", count(Part::Aside).min(40) as f32 / 10.0);
    let body = Body::new(page, reading);
    body.traits(page, &mut put);
    if let Some(headline) = reading.headline {
        headline_traits(page, readings, reading, headline, &mut put);
        body.headline_traits(page, headline, &mut put);
        put("inside the body", flag(headline > likeliest_body));
        put("far from the likeliest body", likeliest_body.abs_diff(headline).min(20) as f32 / 10.0);
        let mut above = headline.saturating_sub(ABOVE)..headline;
        put("title above", flag(above.any(|place| page.is_title_apart(place))));
    }
    all
}

fn flag(holds: bool) -> f32 {
    f32::from(u8::from(holds))
}

/// The body of a reading, with how many of its lines have each word.
struct Body {
    places: Vec<usize>,
    counts: Vec<u32>,
    first_counts: Vec<u32>,
    start: usize,
}

impl Body {
    fn new(page: &Page<'_, '_>, reading: &Reading) -> Self {
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
        Self { start: first_body(&reading.parts), places, counts, first_counts }
    }

    fn shapes<'p, 't>(&self, page: &Page<'p, 't>) -> impl Iterator<Item = &'p LineShape<'t>> {
        self.places.iter().filter_map(|place| page.shapes.get(*place))
    }

    fn traits(&self, page: &Page<'_, '_>, put: &mut impl FnMut(&str, f32)) {
        let words: usize = self.shapes(page).map(|shape| shape.words).sum();
        let running: usize =
            self.shapes(page).filter(|shape| shape.is_running()).map(|shape| shape.words).sum();
        let lines = self.places.len().max(1) as f32;
        let of_lines = |holds: fn(&LineShape<'_>) -> bool| {
            self.shapes(page).filter(|shape| holds(shape)).count() as f32 / lines
        };
        put("words", (words as f32).ln_1p() / 3.0);
        put("running words", (running as f32).ln_1p() / 3.0);
        put("share of running text", running as f32 / words.max(1) as f32);
        put("dates among the body", of_lines(is_stamp));
        put("teasers among the body", of_lines(|shape| shape.teaser));
        let sample = self.places.iter().take(SAMPLE);
        let twice = |word: Word| self.counts.get(word as usize).is_some_and(|&count| count > 1);
        let shares: Vec<f32> = sample.map(|place| page.vocabulary.share(*place, twice)).collect();
        put("lines of the body share words", shares.iter().sum::<f32>() / shares.len().max(1) as f32);
    }

    fn headline_traits(&self, page: &Page<'_, '_>, headline: usize, put: &mut impl FnMut(&str, f32)) {
        let used = |counts: &[u32]| {
            page.vocabulary.share(headline, |word| counts.get(word as usize).is_some_and(|&count| count > 0))
        };
        let first = used(&self.first_counts);
        put("shared", used(&self.counts));
        put("shared with the first lines", first);
        put("shared with the first lines, squared", first * first);
        put("distance", self.start.saturating_sub(headline).min(30) as f32 / 10.0);
    }
}

fn headline_traits(
    page: &Page<'_, '_>,
    readings: &[Reading],
    reading: &Reading,
    place: usize,
    put: &mut impl FnMut(&str, f32),
) {
    let (Some(shape), Some(own)) = (page.shapes.get(place), page.own.get(place)) else { return };
    let text = shape.text;
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    let full = text.ends_with('.');
    for (name, holds) in [
        ("headline", true),
        ("usual length", (4..=20).contains(&shape.words)),
        ("very short", shape.words < 3),
        ("part of another line", page.inside.get(place).is_some_and(|inside| *inside)),
        ("first line", place == 0),
        ("stop", shape.ends),
        ("meaning", shape.meaning.is_some()),
        ("full stop", full),
        ("other stop", shape.ends && !full),
        ("credit", own.credit),
        ("name", own.name_alone),
        ("trail", [" | ", "»", ">", " - "].iter().any(|mark| text.contains(mark))),
        ("shouted", letters().any(char::is_uppercase) && !letters().any(char::is_lowercase)),
        ("long", shape.words > 20),
        ("capitals", shape.words >= 4 && shape.capitals * 10 > shape.words * 7),
    ] {
        put(name, flag(holds));
    }
    put("repeated", (page.repeats.times(place).saturating_sub(1)).min(2) as f32);
    let near = |above: bool| {
        let others = readings.iter().filter(|other| {
            other.headline.is_some_and(|other| {
                (other < place) == above && other != place && other.abs_diff(place) <= NEAR
            })
        });
        let best = others.map(|other| other.score).max_by(f32::total_cmp);
        best.map_or(0.0, |best| (best - reading.score).min(3.0).exp().min(3.0))
    };
    put("another above", near(true));
    put("another below", near(false));
    let next = page.shapes.iter().skip(place + 1).take(2).find(|next| next.words >= 4);
    put("next is longer", flag(next.is_some_and(|next| next.words > shape.words)));
    let header = |place: usize| page.own.get(place).is_some_and(|own| own.header);
    let below = (1..BELOW).find(|distance| header(place + distance));
    put("far from the header", below.unwrap_or(9) as f32 / 5.0);
    put("header just below", flag(below.is_some_and(|distance| distance <= 2)));
    put("among titles", flag(page.title_run(place) > 3));
    put("header above", flag((place.saturating_sub(3)..place).any(header)));
    let in_header = |(place, part): (usize, &Part)| *part == Part::Header && header(place);
    put("byline or date below", flag(reading.parts.iter().enumerate().any(in_header)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_equal_readings_the_first_is_chosen() {
        let choice = |place| Choice { headline: Some(place), parts: vec![], traits: [1.0; TRAITS.len()] };
        let chosen = best([3, 0, 7].map(choice).into(), &Weights::none());
        assert_eq!(chosen.and_then(|chosen| chosen.headline), Some(3));
    }
}
