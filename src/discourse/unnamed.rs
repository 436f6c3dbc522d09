//! Unnamed: how many people and things without a name the text has spoken of up to each word, told in one pass.

use super::grammar::{introduces, is_owner, is_plural};
use super::pronoun::PronounClass;
use crate::text::Document;
use crate::words::gender::Gender;
use crate::words::gendered::of_word;
use crate::words::kinds::Kinds;
use crate::words::lexicon::{Case, Lexicon};
use std::ops::Range;

/// A noun is looked for so many words after its article.
const REACH: usize = 3;

/// Sums up to each token: how many of each sort begin before it.
#[derive(Default)]
pub(super) struct Unnamed {
    things: Vec<u32>,
    several: Vec<u32>,
    men: Vec<u32>,
    women: Vec<u32>,
}

impl Unnamed {
    pub(super) fn new(document: &Document<'_>, lexicon: &Lexicon) -> Self {
        let mut sums = Self::default();
        let (mut things, mut several, mut men, mut women) = (0, 0, 0, 0);
        for place in 0..document.tokens().len() {
            sums.things.push(things);
            sums.several.push(several);
            sums.men.push(men);
            sums.women.push(women);
            let word = document.word(place);
            let before = place.checked_sub(1).map_or("", |before| document.word(before));
            several += u32::from(is_plural(word, before));
            let opens = introduces(word) || is_owner(word);
            if !opens || !document.word(place + 1).starts_with(char::is_lowercase) {
                continue;
            }
            match person(document, lexicon, place + 1) {
                Some((masculine, feminine)) => {
                    men += u32::from(masculine);
                    women += u32::from(feminine);
                }
                None => things += u32::from(introduces(word)),
            }
        }
        sums
    }

    /// How many that a pronoun of `class` could mean are spoken of at `places`.
    pub(super) fn among(&self, class: PronounClass, places: Range<usize>) -> u32 {
        let sums = match class {
            PronounClass::He => &self.men,
            PronounClass::She => &self.women,
            PronounClass::It | PronounClass::Noun => &self.things,
            PronounClass::They => &self.several,
        };
        let upto = |place: usize| sums.get(place).or(sums.last()).copied().unwrap_or(0);
        upto(places.end).saturating_sub(upto(places.start))
    }
}

/// Whether a noun for a person stands from `place` on: whether it can be a man, and a woman.
fn person(document: &Document<'_>, lexicon: &Lexicon, place: usize) -> Option<(bool, bool)> {
    for place in place..place + REACH {
        let word = document.word(place);
        if !word.starts_with(char::is_lowercase) {
            return None;
        }
        let gender = of_word(word);
        let role = || lexicon.entry(word, Case::Lower).kinds.any(Kinds::ROLE | Kinds::TITLE);
        if gender.is_some() || role() {
            return Some((gender != Some(Gender::Woman), gender != Some(Gender::Man)));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_and_things_are_counted_apart() {
        let document = Document::new("The bill hurt a young actress and her brother, while prices rose.");
        let unnamed = Unnamed::new(&document, &Lexicon::new());
        let count = |class| unnamed.among(class, 0..document.tokens().len());
        assert_eq!(
            [PronounClass::It, PronounClass::She, PronounClass::He, PronounClass::They].map(count),
            [1, 1, 1, 1]
        );
    }
}
