//! Speakers: the quotes by who says them.

use super::parts::SpeakerRow;
use crate::analysis::quote::{Quote, Speaker};
use std::collections::HashMap;

/// What stands for a speaker where nobody was found.
const NOBODY: &str = "Speaker not found";

/// What tells one speaker from another: the entity; without one the words for it and why its name is withheld, for two
/// with the same words are two where the article gives reasons of their own. Empty where nobody was found.
fn identity(speaker: &Speaker) -> String {
    match (speaker.entity, &speaker.name) {
        (Some(entity), _) => entity.to_string(),
        (None, Some(name)) => [name, "\0", speaker.reason.as_deref().unwrap_or_default()].concat(),
        (None, None) => String::new(),
    }
}

/// The speakers in the order of their first quotes, nobody in particular last. `quotes` are in text order.
pub(super) fn speakers(quotes: &[Quote]) -> Vec<SpeakerRow> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut speakers: Vec<SpeakerRow> = Vec::new();
    for Quote { id, speaker, .. } in quotes {
        let place = *places.entry(identity(speaker)).or_insert(speakers.len());
        if let Some(row) = speakers.get_mut(place) {
            row.quotes.push(*id);
            continue;
        }
        let title = speaker.name.as_deref().unwrap_or(NOBODY).to_owned();
        speakers.push(SpeakerRow { entity: speaker.entity, title, quotes: vec![*id] });
    }
    if let Some(tail) = places.get("").and_then(|&nobody| speakers.get_mut(nobody..)) {
        tail.rotate_left(1);
    }
    speakers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Options;
    use crate::analyze;

    fn quotes(text: &str) -> Vec<Quote> {
        analyze(text, &Options::default()).quotes
    }

    fn told(quotes: &[Quote]) -> Vec<(String, Vec<u32>)> {
        let ids = |row: &SpeakerRow| row.quotes.iter().map(|id| id.0).collect();
        speakers(quotes).iter().map(|row| (row.title.clone(), ids(row))).collect()
    }

    const THREE: &str =
        "“It is lost,” Max Example said. “We start again,” Ada Moe said. “It rains,” Max Example said.";

    #[test]
    fn speakers_come_in_the_order_of_their_first_quotes() {
        let expected = [("Max Example".to_owned(), vec![0, 2]), ("Ada Moe".to_owned(), vec![1])];
        assert_eq!(told(&quotes(THREE)), expected);
    }

    #[test]
    fn nobody_in_particular_comes_last() {
        let mut quotes = quotes(THREE);
        (quotes[0].speaker.entity, quotes[0].speaker.name) = (None, None);
        let titles: Vec<String> = told(&quotes).into_iter().map(|(title, _)| title).collect();
        assert_eq!(titles, ["Ada Moe", "Max Example", NOBODY]);
    }

    #[test]
    fn two_of_the_same_words_are_two_where_their_names_are_withheld_for_different_reasons() {
        let mut quotes = quotes(THREE);
        for (quote, reason) in quotes.iter_mut().zip(["because of the rain", "because of the snow"]) {
            quote.speaker.entity = None;
            quote.speaker.name = Some("an official".to_owned());
            quote.speaker.reason = Some(reason.to_owned());
        }
        assert_eq!(told(&quotes).len(), 3);
        quotes[1].speaker.reason = quotes[0].speaker.reason.clone();
        assert_eq!(told(&quotes)[0], ("an official".to_owned(), vec![0, 1]));
    }
}
