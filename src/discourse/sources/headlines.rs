//! Headlines: whose words a headline or a deck quotes, where the text below it has them again with their speaker.

use crate::discourse::scene::Scene;
use crate::quotes::{Frame, Reading, Utterance};
use crate::text::Span;

/// So many words say who spoke them; fewer may be anybody's.
const LEAST_WORDS: usize = 3;

/// Headlines and decks quote no more than that.
const MOST: usize = 4;

/// Utterances of the headline and the deck, each with the first one below them that has its quoted words among its own.
pub(in crate::discourse) fn headlined(scene: &Scene<'_>, utterances: &[Utterance]) -> Vec<(usize, usize)> {
    let heads: Vec<Span> = [scene.article.headline, scene.article.deck].into_iter().flatten().collect();
    let within = |utterance: &Utterance| {
        let first = utterance.content.first();
        first.is_some_and(|first| heads.iter().any(|head| head.covers(*first)))
    };
    let (above, below): (Vec<_>, Vec<_>) =
        utterances.iter().enumerate().partition(|(_, utterance)| within(utterance));
    let quoted = |&(place, utterance): &(usize, &Utterance)| {
        let words = spoken(scene.reading, &utterance.quoted(scene.reading));
        (words.split_whitespace().count() >= LEAST_WORDS).then_some((place, words))
    };
    let above: Vec<_> = above.iter().filter_map(quoted).take(MOST).collect();
    if above.is_empty() {
        return Vec::new();
    }
    let below: Vec<_> = below
        .into_iter()
        .map(|(place, utterance)| (place, spoken(scene.reading, &utterance.content)))
        .collect();
    let again = |(place, words): (usize, String)| {
        let mut same = below.iter().filter(|(_, other)| other.contains(&words)).map(|&(place, _)| place);
        let attributed =
            |&place: &usize| utterances.get(place).is_some_and(|utterance| utterance.frame != Frame::Alone);
        let original = same.clone().find(attributed).or_else(|| same.next())?;
        Some((place, original))
    };
    above.into_iter().filter_map(again).collect()
}

/// The words of the spans without marks and capitals, each between two spaces.
fn spoken(reading: &Reading<'_>, spans: &[Span]) -> String {
    let mut spoken = String::from(" ");
    for &span in spans {
        let words = reading.document.words(span).split(|letter: char| !letter.is_alphanumeric());
        for word in words.filter(|word| !word.is_empty()) {
            spoken.push_str(&word.to_lowercase());
            spoken.push(' ');
        }
    }
    spoken
}

#[cfg(test)]
mod tests {
    use crate::{Options, analyze};

    #[test]
    fn a_headline_quotes_whom_the_article_quotes() {
        const BODY: &str = "\n\nThe harbour of Bexhill was closed on Monday.\n\n";
        for (headline, text, speaker) in [
            (
                "‘We knew in March,’ water chief says",
                "“We knew in March,” Ada Example told the hearing.",
                "Ada Example",
            ),
            ("‘Nobody warned us’: anger over pipes", "“Nobody warned us,” said a neighbour.", "a neighbour"),
            (
                "Boss calls tax ‘a scandal in any language’",
                "Peter Baker called the tax “a scandal in any language”.",
                "Peter Baker",
            ),
        ] {
            let quotes = analyze(&format!("{headline}{BODY}{text}"), &Options::default()).quotes;
            let speakers: Vec<_> = quotes.iter().map(|quote| quote.speaker.name.as_deref()).collect();
            assert_eq!(speakers, [Some(speaker); 2], "{headline}");
        }
    }

    #[test]
    fn a_headline_that_names_its_speaker_is_left_as_it_is() {
        let text = "‘We knew in March,’ says Rita Moss\n\nThe harbour was closed.\n\n“We knew in March,” Ada Example said. Rita Moss agreed.";
        let quotes = analyze(text, &Options::default()).quotes;
        assert_eq!(quotes[0].speaker.name.as_deref(), Some("Rita Moss"));
    }
}
