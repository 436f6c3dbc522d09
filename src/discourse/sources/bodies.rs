//! Bodies: which body "the company", "the band" or "the city" is: by its name, by what the text calls it, by the lists.

use super::resolved::{Resolved, of_entity};
use super::speakers::Speakers;
use super::weighing::Wanted;
use crate::analysis::{Entity, EntityType, MentionForm};
use crate::discourse::nouns::{self, Fit};
use crate::text::Document;
use crate::words::attributes::Attributes;
use crate::words::grammar::Class;
use crate::words::kinds::Kinds;
use std::ops::Range;

/// What speaks for a body whose name has the noun or that the text calls so, and for a place that the lists know as such.
const NAMED: f64 = 1.5;
const LISTED: f64 = 0.4;

/// How sure the only body is that may be called so, however far back it was named.
const ALONE: f64 = 0.7;

/// So many names are looked at for it, and so many mentions of each for what it is called.
const NAMES: usize = 200;
const MENTIONS: usize = 4;

/// A noun stands so many words behind the article of its description at most.
const REACH: usize = 6;

impl Speakers<'_, '_> {
    /// The body that was named or heard before `before`, or else the only one that is called `noun`.
    pub(super) fn body(&self, noun: &str, before: u32, least: f64) -> Option<Resolved> {
        let wanted = Wanted::Body(Some(noun.to_owned()));
        self.choose(&wanted, before, least).or_else(|| self.only_body(noun, before))
    }

    /// The only body called so of those named before `before`.
    fn only_body(&self, noun: &str, before: u32) -> Option<Resolved> {
        let end = self.scene.named.partition_point(|named| named.span.start < before);
        let mut fitting: Vec<usize> = Vec::new();
        for named in self.scene.named.get(..end)?.iter().rev().take(NAMES) {
            if fitting.iter().all(|known| *known != named.entity)
                && self.body_fit(named.entity, Some(noun)).is_some_and(|fit| fit >= NAMED)
            {
                fitting.push(named.entity);
            }
        }
        let mut likeliest = fitting.into_iter();
        let place = likeliest.next().filter(|_| likeliest.next().is_none())?;
        Some(Resolved::new(of_entity(self.scene.entities.get(place)?), ALONE))
    }

    /// How well the entity answers to `noun`, or to "it" where there is none; nothing where it cannot be meant.
    pub(super) fn body_fit(&self, place: usize, noun: Option<&str>) -> Option<f64> {
        let entity = self.scene.entities.get(place)?;
        let body = entity.kind == EntityType::Organization;
        let Some(noun) = noun else { return body.then_some(0.0) };
        if !body && entity.kind != EntityType::Place {
            return None;
        }
        if entity.name.to_lowercase().contains(noun) || self.is_called(entity, noun) {
            return Some(NAMED);
        }
        let known = nouns::known(noun)?;
        if !body {
            let listed = self.scene.things.get(place)?.listed;
            return (nouns::fit(known, noun, &entity.name, entity.kind, listed)? >= Fit::Listed)
                .then_some(LISTED);
        }
        // "The company" is no hospital.
        let other = known.listed().any(Kinds::COMPANY) && nouns::is_no_firm(&entity.name);
        (known.is(Attributes::GENERAL) && !other).then_some(0.0)
    }

    /// "Openhands, a charity", "the charity Openhands", "Openhands is a charity", "the city of Sandholm".
    fn is_called(&self, entity: &Entity, noun: &str) -> bool {
        let document = self.reading.document;
        let names = entity.mentions.iter().filter(|mention| mention.form == MentionForm::Name);
        names.take(MENTIONS).any(|mention| {
            let tokens = document.tokens_in(mention.span);
            is_called_before(document, &tokens, noun) || self.is_called_after(&tokens, noun)
        })
    }

    fn is_called_after(&self, name: &Range<usize>, noun: &str) -> bool {
        let reading = self.reading;
        let links = reading.word(name.end) == ","
            || reading.is(name.end, "is")
            || reading.is(name.end, "was")
            || reading.word(name.end) == "(";
        let article = ["a", "an", "the", "one"].iter().any(|word| reading.is(name.end + 1, word));
        if !links || !article {
            return false;
        }
        let within = |place: &usize| {
            matches!(reading.class(*place), Class::Noun | Class::Name | Class::Adverb | Class::Verb)
                || reading.word(*place) == "-"
        };
        let description = (name.end + 2..name.end + 2 + REACH).take_while(within);
        description.last().is_some_and(|last| reading.is(last, noun))
    }
}

fn is_called_before(document: &Document<'_>, name: &Range<usize>, noun: &str) -> bool {
    let word = |back: usize| name.start.checked_sub(back).map_or("", |place| document.word(place));
    let the = usize::from(word(1).eq_ignore_ascii_case("the"));
    match word(1 + the) {
        "," | "of" => word(2 + the).eq_ignore_ascii_case(noun),
        before => before == noun,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Options, analyze};

    /// Texts, and who speaks in the last quote.
    const CASES: &[(&str, &str)] = &[
        ("Acme Trust, a charity, met on Monday. The charity said it rained.", "Acme Trust"),
        ("The charity Openhands met on Monday. The charity said it rained.", "Openhands"),
        (
            "The Rain Office, the water watchdog, met Norvik Ltd on Monday. The watchdog said it rained.",
            "Rain Office",
        ),
        ("Norvik Ltd is a carmaker. It met Acme Corp. on Monday. The carmaker said it rained.", "Norvik Ltd"),
        ("The city of Hull met on Monday. The city said it rained.", "Hull"),
        (
            "Norvik Bank cut 500 jobs.\nAda Lovell left.\nBob Dunn left.\nIt was cold.\nIt rained.\nThe bank said it rained.",
            "Norvik Bank",
        ),
    ];

    /// Nobody, or somebody of another kind.
    const NOBODY: &[(&str, &str)] = &[
        ("Ada Lovell met Bob Dunn. The company said it rained.", "The company"),
        ("Norvik Bank cut 500 jobs. The hospital said it rained.", "The hospital"),
        ("Sandholm Hospital closed. The company said it rained.", "The company"),
    ];

    #[test]
    fn a_body_goes_by_what_the_text_calls_it() {
        for (text, name) in CASES.iter().chain(NOBODY) {
            let quotes = analyze(text, &Options::default()).quotes;
            let last = quotes.last().and_then(|quote| quote.speaker.name.as_deref());
            assert_eq!(last, Some(*name), "{text}");
        }
    }
}
