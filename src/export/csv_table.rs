//! One table of everything found: a row an entity mention, quote and date (RFC 4180).

use crate::analysis::{Analysis, Date, Entity, EntityId, Excerpt, Mention, Quote};
use serde::Serialize;

/// The names of the columns: the fields of [`CsvRow`], in order.
const COLUMNS: &[&str] = &[
    "article",
    "finding",
    "id",
    "type",
    "name",
    "text",
    "start",
    "end",
    "value",
    "cue",
    "counted",
    "anonymous",
    "confidence",
    "reason",
    "form",
    "country",
    "speaker",
    "speaker_kind",
    "withheld",
    "alternatives",
    "said",
    "said_basis",
    "to",
    "medium",
    "clause",
];

/// A row; its fields are the columns. Empty where a column does not apply.
#[derive(Default, Serialize)]
struct CsvRow {
    article: String,
    /// `mention`, `quote` or `date`.
    finding: &'static str,
    id: String,
    r#type: String,
    /// Of the entity or the speaker.
    name: String,
    text: String,
    start: Option<u32>,
    end: Option<u32>,
    value: String,
    cue: String,
    counted: Option<bool>,
    anonymous: Option<bool>,
    confidence: f64,
    reason: String,
    /// Of a mention: `name`, `pronoun` or `nominal`.
    form: String,
    /// Of a nationality, the name of its country.
    country: String,
    /// Of a quote, the speaker's entity: the `id` of its mentions.
    speaker: String,
    /// `person`, `organization`, `group`, `document` or `unknown`.
    speaker_kind: String,
    /// The reason that the article states for withholding the speaker's name.
    withheld: String,
    /// Names of those who are nearly as likely to have said it, likeliest first, parted by semicolons.
    alternatives: String,
    /// Of a quote, when it was said: the value of a date.
    said: String,
    /// `attribution` or `occasion`.
    said_basis: String,
    /// Of a quote, to whom.
    to: String,
    /// Of a quote, by what means or on what occasion.
    medium: String,
    /// Of a quote, the words with their attribution.
    clause: String,
}

/// One row an entity mention, quote and date; with column names where `heading` is set. Lines end in CRLF.
///
/// Cells that a spreadsheet would take for a formula are given an apostrophe in front, as OWASP advises.
pub fn csv(analysis: &Analysis<Excerpt>, heading: bool) -> String {
    let mut writer = csv::WriterBuilder::new()
        .has_headers(false)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    if heading {
        // An article in which nothing was found has its column names as well.
        let _ = writer.write_record(COLUMNS);
    }
    let article = guarded(&analysis.id.as_ref().map_or(String::new(), ToString::to_string));
    let mentions = analysis.entities.iter().flat_map(|entity| {
        let country = country(analysis, entity);
        let row = move |mention| CsvRow { country: country.clone(), ..mention_row(entity, mention) };
        entity.mentions.iter().map(row)
    });
    let rows =
        mentions.chain(analysis.quotes.iter().map(quote_row)).chain(analysis.dates.iter().map(date_row));
    for row in rows {
        // Writing to memory cannot fail.
        let _ = writer.serialize(CsvRow { article: article.clone(), ..row });
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn mention_row(entity: &Entity<Excerpt>, mention: &Mention<Excerpt>) -> CsvRow {
    CsvRow {
        finding: "mention",
        id: entity.id.to_string(),
        r#type: json_name(&entity.kind),
        name: guarded(&entity.name),
        text: guarded(&mention.span.text),
        start: Some(mention.span.start),
        end: Some(mention.span.end),
        counted: Some(mention.counted),
        confidence: entity.confidence,
        reason: guarded(&mention.reason),
        form: json_name(&mention.form),
        ..CsvRow::default()
    }
}

fn quote_row(quote: &Quote<Excerpt>) -> CsvRow {
    let text: Vec<&str> = quote.content.iter().map(|piece| piece.text.as_str()).collect();
    let others: Vec<&str> = quote.speaker.alternatives.iter().map(|other| other.name.as_str()).collect();
    CsvRow {
        finding: "quote",
        id: quote.id.to_string(),
        r#type: json_name(&quote.kind),
        name: guarded(quote.speaker.name.as_deref().unwrap_or_default()),
        text: guarded(&text.join(" … ")),
        start: quote.content.first().map(|piece| piece.start),
        end: quote.content.last().map(|piece| piece.end),
        cue: quote.cue.as_ref().map_or(String::new(), |cue| guarded(&cue.text)),
        anonymous: Some(quote.speaker.anonymous),
        confidence: quote.confidence,
        reason: guarded(&quote.reason),
        speaker: quote.speaker.entity.as_ref().map_or(String::new(), EntityId::to_string),
        speaker_kind: json_name(&quote.speaker.kind),
        withheld: guarded(quote.speaker.reason.as_deref().unwrap_or_default()),
        alternatives: guarded(&others.join("; ")),
        said: quote.said.as_ref().map_or(String::new(), |said| said.value.clone()),
        said_basis: quote.said.as_ref().map_or(String::new(), |said| json_name(&said.basis)),
        to: quote.to.as_ref().map_or(String::new(), |to| guarded(&to.text)),
        medium: quote.medium.as_ref().map_or(String::new(), |medium| guarded(&medium.text)),
        clause: guarded(&quote.clause.text),
        ..CsvRow::default()
    }
}

/// The name of a nationality's country; empty where there is none.
fn country(analysis: &Analysis<Excerpt>, entity: &Entity<Excerpt>) -> String {
    let Some(id) = entity.country else { return String::new() };
    let country = analysis.entities.iter().find(|other| other.id == id);
    country.map_or(String::new(), |country| guarded(&country.name))
}

fn date_row(date: &Date<Excerpt>) -> CsvRow {
    CsvRow {
        finding: "date",
        r#type: json_name(&date.kind),
        text: guarded(&date.span.text),
        start: Some(date.span.start),
        end: Some(date.span.end),
        value: date.value.clone(),
        confidence: date.confidence,
        reason: guarded(&date.reason),
        ..CsvRow::default()
    }
}

/// The name that JSON gives a value of a fieldless enum.
fn json_name(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

fn guarded(cell: &str) -> String {
    let risky = cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r']);
    if risky { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_column_names_are_those_of_the_fields() {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.serialize(CsvRow::default()).unwrap();
        let written = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        assert_eq!(written.lines().next(), Some(COLUMNS.join(",").as_str()));
    }

    #[test]
    fn no_cell_is_a_formula() {
        for (cell, expected) in
            [("=1+1", "'=1+1"), (" @SUM(A1)", "' @SUM(A1)"), ("-5", "'-5"), ("Kyiv", "Kyiv"), ("", "")]
        {
            assert_eq!(guarded(cell), expected);
        }
    }
}
