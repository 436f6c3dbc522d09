//! The outline of an analysis: what a person wants to read of it, in order. Markdown and the report are two dresses of it.

use crate::analysis::{Analysis, Date, Entity, EntityId, EntityType, MentionForm, PublishedBasis, Quote};
use crate::offsets::Excerpt;
use std::collections::HashMap;

/// What a person wants to read of an analysis.
pub(super) struct Outline<'a> {
    /// Headline, or words that say there is none.
    pub(super) title: &'a str,
    /// When it appeared and how that is known; who wrote it.
    pub(super) facts: Vec<String>,
    /// Warnings about the input.
    pub(super) warnings: Vec<&'a str>,
    /// Kinds of entities that occur, most asked for first, each with its rows.
    pub(super) names: Vec<(&'static str, Vec<NameRow<'a>>)>,
    /// Speakers in order of their first quote, each with the quotes.
    pub(super) speakers: Vec<(String, Vec<String>)>,
    /// Dates in order of time, those without a day of their own last.
    pub(super) dates: Vec<DateRow<'a>>,
}

/// An entity.
pub(super) struct NameRow<'a> {
    pub(super) name: &'a str,
    pub(super) roles: &'a [String],
    /// Counted mentions by name.
    pub(super) mentions: usize,
}

/// A date.
pub(super) struct DateRow<'a> {
    pub(super) value: &'a str,
    pub(super) words: &'a str,
}

const TITLES: &[(EntityType, &str)] = &[
    (EntityType::Person, "People"),
    (EntityType::Organization, "Organisations"),
    (EntityType::Place, "Places"),
    (EntityType::Group, "Groups"),
    (EntityType::Event, "Events"),
    (EntityType::Work, "Works"),
    (EntityType::Product, "Products"),
    (EntityType::Law, "Laws"),
];

impl<'a> Outline<'a> {
    pub(super) fn of(analysis: &'a Analysis<Excerpt>) -> Self {
        let headline = analysis.article.headline.as_ref();
        let of_kind = |&(kind, title): &(EntityType, &'static str)| {
            let rows: Vec<NameRow<'a>> = analysis
                .entities
                .iter()
                .filter(|entity| entity.kind == kind)
                .map(name_row)
                .filter(|row| row.mentions > 0)
                .collect();
            (!rows.is_empty()).then_some((title, rows))
        };
        Self {
            title: headline.map_or("An article without a headline", |headline| &headline.text),
            facts: facts(analysis),
            warnings: analysis.warnings.iter().map(|warning| warning.message.as_ref()).collect(),
            names: TITLES.iter().filter_map(of_kind).collect(),
            speakers: speakers(&analysis.quotes),
            dates: dates(&analysis.dates),
        }
    }
}

fn facts(analysis: &Analysis<Excerpt>) -> Vec<String> {
    let authors: Vec<&str> = analysis.article.authors.iter().map(|author| author.text.as_str()).collect();
    let by = (!authors.is_empty()).then(|| format!("By {}", authors.join(", ")));
    let published = analysis.article.published.as_ref().map(|published| {
        let how = match published.basis {
            PublishedBasis::Given => "given",
            PublishedBasis::Stated => "stated in the text",
            PublishedBasis::Inferred => "inferred from the text",
        };
        format!("Published {} ({how})", published.value)
    });
    by.into_iter().chain(published).collect()
}

fn name_row(entity: &Entity<Excerpt>) -> NameRow<'_> {
    let counted =
        entity.mentions.iter().filter(|mention| mention.counted && mention.form == MentionForm::Name);
    NameRow { name: &entity.name, roles: &entity.roles, mentions: counted.count() }
}

/// Quotes by speaker: by entity where the speaker is one, else by name.
fn speakers(quotes: &[Quote<Excerpt>]) -> Vec<(String, Vec<String>)> {
    let mut places: HashMap<(Option<EntityId>, &str, bool), usize> = HashMap::new();
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for quote in quotes {
        let speaker = quote.speaker.name.as_deref().unwrap_or("Speaker not found");
        let anonymous = quote.speaker.anonymous;
        let place = *places.entry((quote.speaker.entity, speaker, anonymous)).or_insert(found.len());
        if place == found.len() {
            found.push((
                if anonymous { format!("{speaker} (unnamed)") } else { speaker.to_owned() },
                Vec::new(),
            ));
        }
        let pieces: Vec<&str> = quote.content.iter().map(|piece| piece.text.as_str()).collect();
        let words = pieces.join(" … ");
        if let Some((_, said)) = found.get_mut(place) {
            said.push(if quote.content == quote.quoted { format!("“{words}”") } else { words });
        }
    }
    found
}

fn dates(dates: &[Date<Excerpt>]) -> Vec<DateRow<'_>> {
    let mut ordered: Vec<&Date<Excerpt>> = dates.iter().collect();
    ordered.sort_by(|one, other| {
        let day =
            |date: &Date<Excerpt>| date.range.as_ref().map(|range| (range.from.clone(), range.to.clone()));
        // None sorts first; those without days belong at the end.
        (day(one).is_none(), day(one)).cmp(&(day(other).is_none(), day(other)))
    });
    ordered.into_iter().map(|date| DateRow { value: &date.value, words: &date.span.text }).collect()
}
