//! The rows of a report: what a person wants to read of an analysis. Markdown and the report are two dresses of them.

use crate::analysis::{Analysis, EntityList, EntityRow, Excerpt, PublishedBasis, Quote, QuoteId, SpeakerRow};

/// What a person wants to read of an analysis, in the order of its outline.
pub(super) struct ReportRows<'a> {
    /// Headline, or words that say there is none.
    pub(super) title: &'a str,
    /// When it appeared and how that is known; who wrote it.
    pub(super) facts: Vec<String>,
    /// Warnings about the input.
    pub(super) warnings: Vec<&'a str>,
    /// Types of entities that occur, each with its title and its rows.
    pub(super) names: Vec<(&'static str, Vec<NameRow<'a>>)>,
    /// How many quotes there are, and how many of them of unnamed speakers.
    pub(super) told: String,
    /// Who speaks.
    pub(super) speakers: Vec<SpeakerRows<'a>>,
    /// Dates in order of time, those without a day last.
    pub(super) dates: Vec<DateRow<'a>>,
}

/// An entity.
pub(super) struct NameRow<'a> {
    pub(super) name: &'a str,
    pub(super) roles: &'a [String],
    /// Counted mentions, those by pronoun and description among them.
    mentions: u32,
    /// Quotes of it.
    quotes: u32,
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
    /// Direct quotes between marks, each with what is told of when, to whom and by what means it was said.
    pub(super) said: Vec<String>,
}

impl SpeakerRows<'_> {
    /// "2 quotes", "unnamed, 1 quote".
    pub(super) fn counts(&self) -> String {
        let quotes = plural(self.said.len() as u32, "quote");
        if self.anonymous { format!("unnamed, {quotes}") } else { quotes }
    }
}

/// A date.
pub(super) struct DateRow<'a> {
    pub(super) value: &'a str,
    pub(super) words: &'a str,
}

impl<'a> ReportRows<'a> {
    pub(super) fn of(analysis: &'a Analysis<Excerpt>) -> Self {
        let headline = analysis.article.headline.as_ref();
        let outline = &analysis.outline;
        let found = outline.entities.iter().filter(|list| !list.entities.is_empty());
        let dates = &outline.dates;
        let places = dates.dated.iter().chain(&dates.waiting).chain(&dates.undated);
        Self {
            title: headline.map_or("An article without a headline", |headline| &headline.text),
            facts: facts(analysis),
            warnings: analysis.warnings.iter().map(|warning| warning.message.as_ref()).collect(),
            names: found.map(|list| (list.title, names(analysis, list))).collect(),
            told: told(&analysis.quotes),
            speakers: outline.speakers.iter().map(|row| speaker(analysis, row)).collect(),
            dates: places.filter_map(|&place| date(analysis, place)).collect(),
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

fn names<'a>(analysis: &'a Analysis<Excerpt>, list: &EntityList) -> Vec<NameRow<'a>> {
    let row = |&EntityRow { entity, mentions, quotes }: &EntityRow| {
        let entity = analysis.entities.get(entity.0 as usize)?;
        Some(NameRow { name: &entity.name, roles: &entity.roles, mentions, quotes })
    };
    list.entities.iter().filter_map(row).collect()
}

fn told(quotes: &[Quote<Excerpt>]) -> String {
    let unnamed = quotes.iter().filter(|quote| quote.speaker.anonymous).count();
    let all = plural(quotes.len() as u32, "quote");
    if unnamed == 0 { all } else { format!("{all}, {unnamed} of unnamed speakers") }
}

fn speaker<'a>(analysis: &'a Analysis<Excerpt>, row: &'a SpeakerRow) -> SpeakerRows<'a> {
    let quotes = || row.quotes.iter().filter_map(|&QuoteId(place)| analysis.quotes.get(place as usize));
    let speaker = quotes().next().map(|quote| &quote.speaker);
    SpeakerRows {
        name: &row.title,
        anonymous: speaker.is_some_and(|speaker| speaker.anonymous),
        reason: speaker.and_then(|speaker| speaker.reason.as_deref()),
        said: quotes().map(words).collect(),
    }
}

fn words(quote: &Quote<Excerpt>) -> String {
    let pieces: Vec<&str> = quote.content.iter().map(|piece| piece.text.as_str()).collect();
    let words = pieces.join(" … ");
    let words = if quote.content == quote.quoted { format!("“{words}”") } else { words };
    let told = circumstances(quote);
    if told.is_empty() { words } else { format!("{words} ({told})") }
}

/// "to reporters, 2024-03-12, a statement"; empty where the article tells nothing of it.
fn circumstances(quote: &Quote<Excerpt>) -> String {
    let to = quote.to.as_ref().map(|to| format!("to {}", to.text));
    let day = quote.said.as_ref().map(|said| said.value.clone());
    let medium = quote.medium.as_ref().map(|medium| medium.text.clone());
    to.into_iter().chain(day).chain(medium).collect::<Vec<_>>().join(", ")
}

/// A number with its noun.
fn plural(count: u32, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}

fn date(analysis: &Analysis<Excerpt>, place: u32) -> Option<DateRow<'_>> {
    let date = analysis.dates.get(place as usize)?;
    Some(DateRow { value: &date.value, words: &date.span.text })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{OffsetUnit, Options};
    use crate::analyze;

    /// Names with their counts, then speakers with theirs and the reasons.
    fn counts(text: &str) -> (Vec<String>, Vec<String>) {
        let analysis = analyze(text, &Options::default()).excerpts(text, OffsetUnit::Utf8);
        let rows = ReportRows::of(&analysis);
        let names = rows.names.iter().flat_map(|(_, rows)| rows);
        let names = names.map(|row| format!("{}: {}", row.name, row.counts())).collect();
        let speakers = rows.speakers.iter();
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
    fn a_quote_says_to_whom_when_and_how() {
        let text = "“It rains,” Ada Moe told reporters in a statement on March 12, 2024.";
        let analysis = analyze(text, &Options::default()).excerpts(text, OffsetUnit::Utf8);
        let rows = ReportRows::of(&analysis);
        let said: Vec<&str> = rows.speakers.iter().flat_map(|rows| &rows.said).map(String::as_str).collect();
        assert_eq!(said, ["“It rains,” (to reporters, 2024-03-12, a statement)"]);
    }

    #[test]
    fn an_unnamed_speaker_says_so_and_why() {
        let text = "“It is a mess,” said a senior official, who spoke on condition of anonymity because he was not authorized to speak.";
        let (_, speakers) = counts(text);
        let [speaker] = speakers.as_slice() else { panic!("{speakers:?}") };
        assert!(speaker.contains("unnamed, 1 quote Some("), "{speaker}");
    }
}
