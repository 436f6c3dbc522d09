//! The outline of an analysis: what a person wants to read of it, in order. Markdown and the report are two dresses of it.

use crate::analysis::{Analysis, Date, Entity, EntityId, EntityType, Excerpt, PublishedBasis, Quote};
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
    /// How many quotes there are, and how many of them of unnamed speakers.
    pub(super) told: String,
    /// Speakers in order of their first quote, nobody in particular last.
    pub(super) speakers: Vec<SpeakerRows<'a>>,
    /// Dates in order of time, those without a day of their own last.
    pub(super) dates: Vec<DateRow<'a>>,
}

/// An entity.
pub(super) struct NameRow<'a> {
    pub(super) name: &'a str,
    pub(super) roles: &'a [String],
    /// Counted mentions, those by pronoun and description among them.
    mentions: usize,
    /// Quotes of it.
    quotes: usize,
}

impl NameRow<'_> {
    /// "4 mentions, 2 quotes".
    pub(super) fn counts(&self) -> String {
        let mentions = plural(self.mentions, "mention");
        if self.quotes == 0 { mentions } else { format!("{mentions}, {}", plural(self.quotes, "quote")) }
    }
}

/// What one speaker said.
pub(super) struct SpeakerRows<'a> {
    /// Name or description, or words that say that nobody was found.
    pub(super) name: &'a str,
    pub(super) anonymous: bool,
    /// Why the name is withheld, where the article says so.
    pub(super) reason: Option<&'a str>,
    /// Direct quotes between marks.
    pub(super) said: Vec<String>,
}

impl SpeakerRows<'_> {
    /// "2 quotes", "unnamed, 1 quote".
    pub(super) fn counts(&self) -> String {
        let quotes = plural(self.said.len(), "quote");
        if self.anonymous { format!("unnamed, {quotes}") } else { quotes }
    }
}

/// A date.
pub(super) struct DateRow<'a> {
    pub(super) value: &'a str,
    pub(super) words: &'a str,
}

const NOBODY: &str = "Speaker not found";

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
        let spoken = spoken(&analysis.quotes);
        let of_kind = |&(kind, title): &(EntityType, &'static str)| {
            let rows: Vec<NameRow<'a>> = analysis
                .entities
                .iter()
                .filter(|entity| entity.kind == kind)
                .map(|entity| name_row(entity, &spoken))
                .filter(|row| row.mentions > 0)
                .collect();
            (!rows.is_empty()).then_some((title, rows))
        };
        Self {
            title: headline.map_or("An article without a headline", |headline| &headline.text),
            facts: facts(analysis),
            warnings: analysis.warnings.iter().map(|warning| warning.message.as_ref()).collect(),
            names: TITLES.iter().filter_map(of_kind).collect(),
            told: told(&analysis.quotes),
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

/// How often each entity speaks.
fn spoken(quotes: &[Quote<Excerpt>]) -> HashMap<EntityId, usize> {
    let mut times = HashMap::new();
    for entity in quotes.iter().filter_map(|quote| quote.speaker.entity) {
        *times.entry(entity).or_default() += 1;
    }
    times
}

fn name_row<'a>(entity: &'a Entity<Excerpt>, spoken: &HashMap<EntityId, usize>) -> NameRow<'a> {
    NameRow {
        name: &entity.name,
        roles: &entity.roles,
        mentions: entity.mentions.iter().filter(|mention| mention.counted).count(),
        quotes: spoken.get(&entity.id).copied().unwrap_or_default(),
    }
}

fn told(quotes: &[Quote<Excerpt>]) -> String {
    let unnamed = quotes.iter().filter(|quote| quote.speaker.anonymous).count();
    let all = plural(quotes.len(), "quote");
    if unnamed == 0 { all } else { format!("{all}, {unnamed} of unnamed speakers") }
}

/// Entity, name and the reason why that is withheld: what tells one speaker from another.
type Who<'a> = (Option<EntityId>, Option<&'a str>, Option<&'a str>);

/// Quotes by speaker: by entity where the speaker is one, else by name.
fn speakers(quotes: &[Quote<Excerpt>]) -> Vec<SpeakerRows<'_>> {
    let mut places: HashMap<Who<'_>, usize> = HashMap::new();
    let mut found: Vec<SpeakerRows<'_>> = Vec::new();
    for quote in quotes {
        let speaker = &quote.speaker;
        let name = speaker.name.as_deref();
        // Two with the same words are two where the article gives reasons of their own.
        let reason = speaker.reason.as_deref();
        let place = *places.entry((speaker.entity, name, reason)).or_insert(found.len());
        if place == found.len() {
            found.push(SpeakerRows {
                name: name.unwrap_or(NOBODY),
                anonymous: speaker.anonymous,
                reason,
                said: Vec::new(),
            });
        }
        let Some(rows) = found.get_mut(place) else { continue };
        rows.said.push(words(quote));
    }
    // Those of nobody in particular come last, as on the page.
    found.sort_by_key(|rows| rows.name == NOBODY);
    found
}

fn words(quote: &Quote<Excerpt>) -> String {
    let pieces: Vec<&str> = quote.content.iter().map(|piece| piece.text.as_str()).collect();
    let words = pieces.join(" … ");
    if quote.content == quote.quoted { format!("“{words}”") } else { words }
}

/// A number with its noun.
fn plural(count: usize, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{OffsetUnit, Options};
    use crate::analyze;

    /// Names with their counts, then speakers with theirs and the reasons.
    fn counts(text: &str) -> (Vec<String>, Vec<String>) {
        let analysis = analyze(text, &Options::default()).excerpts(text, OffsetUnit::Utf8);
        let outline = Outline::of(&analysis);
        let names = outline.names.iter().flat_map(|(_, rows)| rows);
        let names = names.map(|row| format!("{}: {}", row.name, row.counts())).collect();
        let speakers = outline.speakers.iter();
        let speakers =
            speakers.map(|rows| format!("{}: {} {:?}", rows.name, rows.counts(), rows.reason)).collect();
        (names, speakers)
    }

    #[test]
    fn a_name_says_how_often_it_is_mentioned_and_speaks() {
        let text = "Mayor Ada Moe opened the bridge. “It is done,” Moe said. “We start again,” Moe said.";
        let (names, speakers) = counts(text);
        assert_eq!(names, ["Ada Moe: 3 mentions, 2 quotes"]);
        assert_eq!(speakers, ["Ada Moe: 2 quotes None"]);
    }

    #[test]
    fn an_unnamed_speaker_says_so_and_why() {
        let text = "“It is a mess,” said a senior official, who spoke on condition of anonymity because he was not authorized to speak.";
        let (_, speakers) = counts(text);
        let [speaker] = speakers.as_slice() else { panic!("{speakers:?}") };
        assert!(speaker.contains("unnamed, 1 quote Some("), "{speaker}");
    }

    #[test]
    fn quotes_of_nobody_come_last() {
        let text = "“It is lost,” Max Example said. “We start again,” Ada Moe said.";
        let mut analysis = analyze(text, &Options::default()).excerpts(text, OffsetUnit::Utf8);
        for quote in analysis.quotes.iter_mut().take(1) {
            (quote.speaker.entity, quote.speaker.name) = (None, None);
        }
        let names: Vec<&str> = speakers(&analysis.quotes).iter().map(|rows| rows.name).collect();
        assert_eq!(names, ["Ada Moe", NOBODY]);
    }
}
