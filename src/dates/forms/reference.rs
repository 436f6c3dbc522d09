//! Present, past and future as such: "now", "recently", "the near future".

use super::recognised::Recognised;
use crate::dates::lexicon::DateWord;
use crate::dates::meaning::{Meaning, Side, VagueTime};
use crate::dates::reader::LineReader;

/// Phrases in lower case, without the article that [`THE`] asks for.
const PHRASES: &[(&str, VagueTime)] = &[
    ("right now", VagueTime::Present),
    ("now", VagueTime::Present),
    ("nowadays", VagueTime::Present),
    ("currently", VagueTime::Present),
    ("at present", VagueTime::Present),
    ("present day", VagueTime::Present),
    ("present-day", VagueTime::Present),
    ("recently", VagueTime::Past),
    ("long ago", VagueTime::Past),
    ("near future", VagueTime::Future),
];

/// Phrases in lower case that stand after "the".
const THE: &[(&str, VagueTime)] = &[
    ("moment", VagueTime::Present),
    ("present", VagueTime::Present),
    ("recent past", VagueTime::Past),
    ("past", VagueTime::Past),
    ("near future", VagueTime::Future),
    ("near term", VagueTime::Future),
    ("short term", VagueTime::Future),
    ("future", VagueTime::Future),
];

pub(super) fn at(reader: &LineReader<'_, '_>, place: usize) -> Option<Recognised> {
    let (phrases, at) = match reader.word(place) {
        DateWord::Side(Side::The) => (THE, place + 1),
        DateWord::Opener => (PHRASES, place),
        _ => return None,
    };
    let mut found =
        phrases.iter().filter_map(|&(words, meaning)| Some((words, meaning, reader.phrase(at, words)?)));
    let (words, meaning, end) = found.next()?;
    if at > place && is_something_else(reader, words, place, end) {
        return None;
    }
    // "Now that he is gone", "as recently as 2015".
    let conjunction = words == "now" && reader.is(end, "that") && reader.opens_sentence(place)
        || words == "recently" && reader.is(end, "as") && reader.any_before(place, &["as"]);
    if conjunction { None } else { Some(Recognised::sure(end, Meaning::Reference(meaning))) }
}

/// "the present crisis", "the past president", "the future king", "the moment of truth".
fn is_something_else(reader: &LineReader<'_, '_>, words: &str, place: usize, end: usize) -> bool {
    match words {
        "moment" => {
            !reader.any_before(place, &["at", "for"]) || reader.text(end).starts_with(char::is_alphabetic)
        }
        "past" | "future" | "present" => {
            let follows = reader.text(end);
            let noun = follows.starts_with(char::is_alphabetic)
                && !reader.any(
                    end,
                    &[
                        "of", "and", "as", "but", "for", "has", "have", "he", "if", "in", "is", "it", "or",
                        "she", "that", "they", "to", "was", "we", "when", "where", "will", "with", "who",
                        "by", "because", "than", "are", "were", "may", "would", "could", "can", "should",
                    ],
                );
            noun || words == "future" && reader.is(end, "of")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::forms::cases::check_words;

    #[test]
    fn words_of_no_date_refer_to_past_present_and_future() {
        check_words(
            at,
            &[
                "[right now]",
                "[recently]",
                "in [the past], it",
                "[the near future]",
                "at [the moment].",
                "the past president",
                "the future king",
                "the moment of truth",
            ],
        );
    }
}
