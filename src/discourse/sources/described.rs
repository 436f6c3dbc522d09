//! Described: who "the governor", "the doctor" or "the company" is, among those the text has named or heard before.

use super::resolved::{Resolved, of_entity};
use super::speakers::{Speakers, last_noun};
use super::weighing::Wanted;
use crate::analysis::{Entity, Speaker};
use crate::discourse::scene::has_word;
use crate::words::attributes::Attributes;
use crate::words::gendered;
use crate::words::grammar::OTHER_MAKERS;
use crate::words::nouns::{self, Voice};
use std::ops::Range;

/// "The Pentagon chief" may be the defense secretary: nouns for those who lead a body, whatever their title is.
const LEADERS: [&str; 3] = ["chief", "leader", "boss"];

impl Speakers<'_, '_> {
    /// "the governor", "the doctor", "the company": who holds the role, who was called so, or who was named last.
    pub(super) fn described(
        &self,
        tokens: &Range<usize>,
        head: Range<usize>,
        before: u32,
    ) -> Option<Resolved> {
        let reading = self.reading;
        if !reading.is(head.start, "the") {
            return None;
        }
        let noun = last_noun(reading, head.clone());
        let before_noun = head.start + 1..head.end.saturating_sub(1);
        // "the former mayor", but not "the deputy mayor", of a mayor.
        let holds = |entity: &&Entity| !self.scene.is_another(entity, head.clone());
        if let Some(entity) = self.scene.by_role(&noun).filter(holds) {
            return Some(Resolved::new(of_entity(entity), 0.8));
        }
        if head.clone().any(|place| reading.is(place, "old")) {
            return self.choose(&Wanted::Person(None), before, 0.0);
        }
        let kind = nouns::voice(&noun);
        if kind == Some(Voice::Body) && *tokens == head {
            return self.body(&noun, before, 0.8);
        }
        // "The post by an unknown author" is another.
        let same = *tokens == head || head.len() == 2 && kind != Some(Voice::Document);
        let words = if head.len() == 2 { noun.clone() } else { self.description(head.clone()) };
        if let Some(speaker) = self.heard.get(&words).filter(|_| same) {
            return Some(Resolved::new(speaker.clone(), 0.8));
        }
        let epithet = nouns::singular(&noun).is_some_and(|noun| noun.is(Attributes::EPITHET));
        let described = (kind.is_none() || epithet) && head.len() > 2 && !noun.ends_with('s');
        let person = (kind == Some(Voice::Person) || described) && *tokens == head;
        let found = person.then(|| self.choose(&Wanted::Person(gendered::of_word(&noun)), before, 1.4))??;
        // "the Ukrainian premier", "the vice president": only who is called so.
        let other = |place: &usize| {
            let word = reading.word(*place);
            word.starts_with(char::is_uppercase) || OTHER_MAKERS.has(word)
        };
        let mut words: Vec<&str> = before_noun.filter(other).map(|place| reading.word(place)).collect();
        // "the bow-tied maverick" says what no role does.
        if !described && gendered::of_word(&noun).is_none() {
            words.push(&noun);
        }
        let foremost = || {
            let led = LEADERS.contains(&noun.as_str()) && words.len() > 1;
            let place = found.speaker.entity.map_or(usize::MAX, |id| id.0 as usize);
            // Whom the article names most.
            led && self.scene.things.get(place).is_some_and(|thing| thing.counted == self.scene.most)
        };
        (self.answers(&found.speaker, &words) || foremost()).then_some(found)
    }

    /// Notes who spoke under a description, by its noun and by all of its words: "the state official" is another than "the
    /// county official", and "the official" the one who spoke last.
    pub(super) fn hear(&mut self, head: Range<usize>, speaker: &Speaker) {
        let noun = last_noun(self.reading, head.clone());
        self.heard.insert(self.description(head), speaker.clone());
        self.heard.insert(noun, speaker.clone());
    }

    /// The words of a description after its article, in lower case.
    fn description(&self, head: Range<usize>) -> String {
        let words = head.start.saturating_add(1)..head.end;
        self.reading.document.words(self.reading.span(words)).to_lowercase()
    }

    /// Whether the speaker may be called by all of the words. Who has a title goes by that, not by another; who has none,
    /// by what the article has not told yet.
    fn answers(&self, speaker: &Speaker, words: &[&str]) -> bool {
        let Some(entity) = speaker.entity.and_then(|id| self.scene.entity(id)) else {
            let name = speaker.name.as_deref().unwrap_or_default().to_lowercase();
            return words.iter().all(|word| name.contains(&word.to_lowercase()));
        };
        let titled = entity.roles.iter().any(|role| role.starts_with(char::is_uppercase));
        let made = words.iter().any(|word| OTHER_MAKERS.has(word));
        !titled && !made || words.iter().all(|word| has_word(entity, word))
    }
}

#[cfg(test)]
mod tests {
    use crate::analysis::Options;
    use crate::analyze;

    /// Texts, and who speaks in the last quote.
    const CASES: &[(&str, &str)] = &[
        ("Mayor Ada Lovell met Bob Dunn. The mayor said it rained.", "Ada Lovell"),
        (
            "The vice president, Lena Moss, met the president, Carl Hume, on Monday. The vice president said it rained.",
            "Lena Moss",
        ),
        ("On Monday Police Chief Bob Dunn listened. The lawyer said it rained.", "The lawyer"),
        ("Mayor Ada Lovell came. The unnamed official said it rained.", "The unnamed official"),
        ("Ada Lovell came. The politician said it rained.", "Ada Lovell"),
        ("Defense Secretary Ada Lovell came. The Pentagon chief said it rained.", "Ada Lovell"),
    ];

    #[test]
    fn who_spoke_as_she_is_not_he_in_the_next_sentence() {
        let text = "Mayor Delia Fontaine met Police Chief Ron Oakes. “It was good,” she said. “It was not,” he said.";
        let quotes = analyze(text, &Options::default()).quotes;
        let names: Vec<_> = quotes.iter().filter_map(|quote| quote.speaker.name.as_deref()).collect();
        assert_eq!(names, ["Delia Fontaine", "Ron Oakes"]);
    }

    #[test]
    fn who_has_a_title_goes_by_that_and_not_by_another() {
        for (text, name) in CASES {
            let quotes = analyze(text, &Options::default()).quotes;
            let last = quotes.last().and_then(|quote| quote.speaker.name.as_deref());
            assert_eq!(last, Some(*name), "{text}");
        }
    }
}
