//! Recognising names: the labels of the learned tagger made into names, with title, reason and confidence.

use super::again::spans;
use super::features::Feature;
use super::name::Name;
use super::page::Page;
use super::reasons::{told, why};
use super::settle::{Found, settled};
use super::tagger::{Model, Tagged, learned};
use super::templates::Template;
use super::titles::title;
use crate::analysis::{Article, EntityType, MentionRule};
use crate::learned::TYPES;
use crate::text::{Document, Span};
use crate::words::kinds::Kinds;
use std::ops::Range;

/// What the types of the tagger's labels name, in order.
pub const KINDS: [EntityType; TYPES] = [
    EntityType::Person,
    EntityType::Organization,
    EntityType::Place,
    EntityType::Group,
    EntityType::Event,
    EntityType::Work,
    EntityType::Product,
    EntityType::Law,
];

/// Datelines are read right this often.
const STATED: f64 = 0.93;

/// The names of the text, in order, without overlaps; those in boilerplate too. Time is linear in the text.
pub(crate) fn recognise(document: &Document<'_>, article: &Article) -> Vec<Name> {
    recognise_with(document, article, learned())
}

/// As [`recognise`], with another model: what the trainer measures.
pub fn recognise_with(document: &Document<'_>, article: &Article, model: &Model<'_>) -> Vec<Name> {
    let page = Page::new(document, article, model.clusters());
    let sequences = page.sequences();
    let tagged = model.tag(&page, &sequences);
    let dateline = article.dateline;
    let mut names = Names { page: &page, model, tagged: &tagged, dateline, found: Vec::new() };
    let tags = spans(&tagged.labels).into_iter().filter_map(|(places, kind)| names.tag(places, kind));
    let mut settled = settled(&page.reading, tags.collect()).into_iter().peekable();
    let mut from;
    for sequence in &sequences {
        from = sequence.start;
        while let Some(found) = settled.next_if(|found| found.places.start < sequence.end) {
            let end = found.places.end;
            names.add(found, sequence, from);
            from = end;
        }
    }
    names.found
}

struct Names<'p, 'd, 't, 'm> {
    page: &'p Page<'d, 't>,
    model: &'p Model<'m>,
    tagged: &'p Tagged,
    /// What the article's structure says of where it comes from is believed.
    dateline: Option<Span>,
    found: Vec<Name>,
}

impl Names<'_, '_, '_, '_> {
    /// What the labels say of the name at `places`.
    fn tag(&self, places: Range<usize>, kind: usize) -> Option<Found> {
        let sure = self.tagged.sure.get(places.clone()).unwrap_or_default();
        let probability = sure.iter().copied().fold(1.0, f32::min);
        let confidence = self.model.calibrated(probability);
        Some(Found { places, kind: *KINDS.get(kind)?, confidence, settled: false })
    }

    /// Adds a name; `from` is where its sequence begins or the name before it ends.
    fn add(&mut self, found: Found, sequence: &Range<usize>, from: usize) {
        let reading = &self.page.reading;
        let Found { places, kind, confidence, settled } = found;
        let entry = reading
            .known(places.clone())
            .filter(|(end, _)| *end == places.end)
            .map(|(_, entry)| entry)
            .unwrap_or_default();
        let title = if kind == EntityType::Person { title(reading, from, places.start) } else { None };
        let mut name = Name {
            span: reading.document.span_of(places.clone()),
            kind,
            title: title.map(|title| reading.document.span_of(title)),
            why: told(MentionRule::Capitals),
            thing: entry.thing,
            confidence,
        };
        let words = reading.at(places.start).kinds | reading.at(places.end - 1).kinds;
        let kinds = if entry.kinds.any(Kinds::NAME) { entry.kinds } else { words };
        if self.dateline.is_some_and(|dateline| dateline.covers(name.span)) {
            name = Name {
                kind: EntityType::Place,
                title: None,
                why: told(MentionRule::Filed),
                confidence: STATED,
                ..name
            };
            return self.found.push(name);
        }
        let strongest = if settled { Some(Template::Around) } else { self.strongest(&places, sequence) };
        name.why = why(&name, strongest, kinds);
        self.found.push(name);
    }

    /// The kind of feature that weighs most for the labels of the words at `places`.
    fn strongest(&self, places: &Range<usize>, sequence: &Range<usize>) -> Option<Template> {
        let mut features: Vec<Feature> = Vec::new();
        let mut best = None;
        for place in places.clone() {
            let label = self.tagged.labels.get(place).copied().unwrap_or_default();
            self.page.features(place, sequence, &mut features);
            self.tagged.memory.one(self.page, &self.tagged.once, place, sequence, &mut features);
            let found = self.model.strongest(&features, label);
            best = best.max(found.map(|(template, weight)| (weight, template as u8)));
        }
        best.and_then(|(_, template)| Template::ALL.get(usize::from(template)).copied())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article;

    /// Sentences with their names in brackets, each with the first letters of its type.
    const CASES: &[&str] = &[
        "Then Prime Minister [Ada Lovell|Person] flew to [Ankara|Place], the [White House|Organization] said.",
        "On Monday the [French|Group] president met [NATO|Organization] officials in [Brussels|Place].",
        "“We lost,” said [Bob Sampleton|Person], 41, of [Denver|Place], [Colo.|Place]",
        "It sued the [Department of Justice|Organization] and [Sampleton Motors Inc.|Organization] in May.",
        "The [Vietnam War|Event] and the [Voting Rights Act|Law] were in her [iPhone|Product].",
        "A [Utah|Place]-based firm hired [Ada Lovell|Person]. [Lovell|Person] said it paid well.",
        "Meanwhile, officials said nothing about it.",
    ];

    #[test]
    fn names_are_found_without_titles_and_typed() {
        for case in CASES {
            let parts: Vec<(&str, &str)> =
                case.split('[').skip(1).filter_map(|part| part.split(']').next()?.split_once('|')).collect();
            let text = parts.iter().fold(case.replace(['[', ']'], ""), |text, (_, kind)| {
                text.replacen(&format!("|{kind}"), "", 1)
            });
            let document = Document::new(&text);
            let article = article::structure(&document, &[], None);
            let found: Vec<(&str, &str)> = recognise(&document, &article)
                .iter()
                .map(|name| (document.words(name.span), name.kind.label()))
                .collect();
            assert_eq!(found, parts, "{text}");
        }
    }

    #[test]
    fn any_text_gives_spans_in_order_inside_it() {
        for text in [
            "",
            "\u{feff}",
            "A",
            "É. Ü-",
            "&&& Of of-The “”",
            "@a @b ’s",
            "X’s Y'S “Z",
            "New York New York -",
        ] {
            let document = Document::new(text);
            let names = recognise(&document, &article::structure(&document, &[], None));
            assert!(names.iter().all(|name| !document.words(name.span).is_empty()), "{text:?}");
            assert!(names.is_sorted_by(|one, next| one.span.end <= next.span.start), "{text:?}");
        }
    }
}
