//! Speakers: who a source is. A name leads to its entity; a pronoun, a description or a quotation alone to whom the
//! text named or heard before.

use super::kinds::{is_anonymous, kind_of};
use super::labels::labelled;
use super::namesakes::{Namesakes, SHARED};
use super::resolved::{Resolved, of_entity, unknown};
use crate::analysis::{Speaker, SpeakerKind};
use crate::discourse::scene::Scene;
use crate::quotes::{Frame, Reading, Utterance, is_hearsay, stated_reason};
use crate::text::Span;
use crate::words::gender::Gender;
use crate::words::grammar::{Class, OWNERS};
use std::collections::HashMap;
use std::ops::Range;

/// Resolves the sources of a text's quotes, one after the other in text order.
pub(in crate::discourse) struct Speakers<'s, 'a> {
    pub(super) reading: &'a Reading<'a>,
    pub(super) scene: &'s Scene<'a>,
    pub(super) last: Option<Last>,
    pub(super) namesakes: Namesakes<'a>,
    /// The words of the last line of an interview, and who speaks them.
    talking: Option<(Span, Speaker)>,
    /// Who spoke under a description, by its noun: "a doctor" is "the doctor" later.
    pub(super) heard: HashMap<String, Speaker>,
    /// Whether entities spoke as "he" or as "she", by place.
    pub(super) genders: HashMap<usize, Gender>,
}

/// Who spoke last.
pub(super) struct Last {
    pub speaker: Speaker,
    /// Rank of the line in which the quote ends.
    pub line: usize,
    /// One past its last byte, attribution included.
    pub end: u32,
}

impl<'s, 'a> Speakers<'s, 'a> {
    pub(in crate::discourse) fn new(scene: &'s Scene<'a>) -> Self {
        Self {
            namesakes: Namesakes::new(scene.entities),
            talking: None,
            reading: scene.reading,
            scene,
            last: None,
            heard: HashMap::new(),
            genders: HashMap::new(),
        }
    }

    /// The speaker of `utterance`, and how sure that is.
    pub(in crate::discourse) fn resolve(&mut self, utterance: &Utterance) -> Resolved {
        let start = utterance.content.first().copied().unwrap_or(Span::new(0, 0));
        let source = utterance.source.clone().map(|tokens| self.reading.span(tokens));
        let before = source.map_or(start.start, |source| source.start.min(start.start));
        let resolved = match &utterance.source {
            Some(tokens) if utterance.frame == Frame::Transcript => self.by_label(tokens.clone()),
            Some(tokens) => {
                let inside = self.talking.as_ref().filter(|(words, _)| words.covers(start));
                let own = inside.filter(|_| is_first_person(self.reading, tokens));
                match own {
                    Some((_, speaker)) => Resolved::new(speaker.clone(), FIRST_PERSON),
                    None => self.named(tokens.clone(), before, &utterance.content),
                }
            }
            // "They were told that ...": by whom is left open.
            None if utterance.frame == Frame::Passive => {
                let cue = utterance.cue.map_or("", |cue| self.reading.document.words(cue));
                return Resolved::new(Speaker { anonymous: is_hearsay(cue), ..unknown(None) }, 0.9);
            }
            None => self.carried(start.start),
        };
        if let Some(source) = source {
            self.note_medium(&resolved, source, &utterance.content);
        }
        if utterance.frame == Frame::Transcript {
            let end = utterance.content.last().map_or(start.end, |last| last.end);
            self.talking = Some((Span::new(start.start, end), resolved.speaker.clone()));
        }
        // An embedded post interrupts the text.
        if resolved.speaker.name.is_some() && utterance.frame != Frame::Signed {
            let end = utterance.content.iter().chain(&source).map(|span| span.end).max().unwrap_or(start.end);
            let line = self.scene.line(end.saturating_sub(1));
            let speaker = Speaker { alternatives: Vec::new(), ..resolved.speaker.clone() };
            self.last = Some(Last { speaker, line, end });
        }
        resolved
    }

    /// Who speaks in a line of an interview.
    fn by_label(&self, label: Range<usize>) -> Resolved {
        let known = labelled(self.scene, self.reading.span(label.clone()));
        match self.entity_in(label) {
            // A label of letters is often taken for a body.
            Some(entity) if known.speaker.entity.is_none() => Resolved::new(of_entity(entity), 1.0),
            _ => known,
        }
    }

    fn named(&mut self, tokens: Range<usize>, before: u32, said: &[Span]) -> Resolved {
        let reading = self.reading;
        if tokens.len() == 1 && is_pronoun(reading, tokens.start) {
            return self.pronoun(tokens.start, before);
        }
        let head = self.head(tokens.clone());
        if let Some((mention, entity)) = self.named_in(head.clone()) {
            let alternatives = self.namesakes.of(self.scene, entity, mention);
            let sure = if alternatives.is_empty() { 1.0 } else { SHARED };
            return Resolved::new(Speaker { alternatives, ..of_entity(entity) }, sure);
        }
        if let Some(found) = self.issuer(&tokens, &head) {
            return found;
        }
        if let Some(found) = self.described(&tokens, head.clone(), before) {
            return found;
        }
        let member = self.member_in(head.clone());
        let kind = member.unwrap_or_else(|| kind_of(reading, head.clone()));
        let somebody = matches!(kind, SpeakerKind::Person | SpeakerKind::Group);
        let reason = somebody.then(|| stated_reason(reading, tokens.clone(), said)).flatten();
        let anonymous = reason.is_some() || member.is_some() || is_anonymous(reading, head.clone(), kind);
        let words = if self.place_behind(&tokens) == Some(head.end) { head.clone() } else { tokens };
        let name = Some(reading.document.words(reading.span(words)).to_owned());
        let speaker = Speaker { name, kind, anonymous, reason, ..unknown(None) };
        self.hear(head, &speaker);
        Resolved::new(speaker, 0.95)
    }
}

/// How sure it is that "I" in the words of an interview is who speaks them.
const FIRST_PERSON: f64 = 0.95;

/// "I said" in somebody's words.
fn is_first_person(reading: &Reading<'_>, source: &Range<usize>) -> bool {
    source.len() == 1 && reading.is(source.start, "i")
}

/// Whether the token at `place` stands for somebody named elsewhere: "she", "who", the "his" of "his claim".
pub(super) fn is_pronoun(reading: &Reading<'_>, place: usize) -> bool {
    matches!(reading.class(place), Class::Pronoun | Class::Relative) || reading.is_in(place, OWNERS)
}

/// The noun of a description, in lower case: its last word.
pub(super) fn last_noun(reading: &Reading<'_>, head: Range<usize>) -> String {
    head.end.checked_sub(1).map_or(String::new(), |last| reading.word(last).to_lowercase())
}

#[cfg(test)]
mod tests {
    use crate::analysis::{
        Alternative, Entity, EntityId, EntityType, Mention, MentionForm, MentionRule, Quote, SpeakerKind,
    };
    use crate::discourse::cases::{quotes, quotes_among};
    use crate::text::Span;

    /// An entity mentioned wherever one of `names` stands, found by hand.
    fn entity(text: &str, id: u32, kind: EntityType, role: &str, names: &[&str]) -> Entity {
        let mut spans: Vec<Span> = names
            .iter()
            .flat_map(|name| text.match_indices(name).map(|(at, found)| Span::at(at, found.len())))
            .collect();
        spans.sort_unstable();
        spans.dedup_by(|later, earlier| earlier.overlaps(*later));
        let mention = |span| Mention {
            span,
            form: MentionForm::Name,
            rule: MentionRule::Listed,
            reason: "".into(),
            counted: true,
        };
        Entity {
            id: EntityId(id),
            name: names[0].to_owned(),
            kind,
            roles: vec![role.to_owned()],
            role_spans: Vec::new(),
            country: None,
            mentions: spans.into_iter().map(mention).collect(),
            confidence: 1.0,
        }
    }

    fn speakers(text: &str) -> Vec<String> {
        let known = [
            entity(text, 0, EntityType::Person, "Governor", &["Ada Example", "Example"]),
            entity(text, 1, EntityType::Person, "baker", &["Bob Baker", "Baker"]),
            entity(text, 2, EntityType::Organization, "", &["Rain Office"]),
        ];
        let quotes = quotes_among(text, &known);
        quotes.into_iter().map(|quote| quote.speaker.name.unwrap_or_default()).collect()
    }

    fn only(text: &str) -> Quote {
        let mut found = quotes(text);
        assert_eq!(found.len(), 1, "{text}");
        found.remove(0)
    }

    #[test]
    fn a_source_leads_to_the_entity_its_head_names() {
        assert_eq!(
            speakers("“It rains,” said Gov. Ada Example. “It pours,” Baker said."),
            ["Ada Example", "Bob Baker"]
        );
        assert_eq!(speakers("“It rains,” said a friend of Ada Example."), ["a friend of Ada Example"]);
        assert_eq!(speakers("“It rains,” Example’s office said."), ["Example’s office"]);
        assert_eq!(speakers("The Rain Office said it rained."), ["Rain Office"]);
    }

    #[test]
    fn a_pronoun_is_who_spoke_last_or_who_was_named_last() {
        assert_eq!(
            speakers("“It rains,” said Bob Baker.\n\n“It pours,” he added."),
            ["Bob Baker", "Bob Baker"]
        );
        assert_eq!(speakers("Ada Example came late. “It rains,” she said."), ["Ada Example"]);
        assert_eq!(speakers("“It rains,” he said."), ["he"]);
    }

    #[test]
    fn a_description_with_the_is_the_one_person_of_that_role() {
        assert_eq!(speakers("Ada Example met Bob Baker. “It rains,” the governor said."), ["Ada Example"]);
    }

    #[test]
    fn who_is_a_woman_is_not_he_and_who_is_quoted_about_does_not_speak() {
        assert_eq!(speakers("Bob Baker met Ms. Ada Example. “It rains,” she said."), ["Ada Example"]);
        assert_eq!(speakers("Ms. Ada Example met Bob Baker. “It rains,” he said."), ["Bob Baker"]);
        assert_eq!(
            speakers("Ada Example came late.\n\n“Bob Baker is right,” she said."),
            ["Ada Example"],
            "those named between the marks are spoken of"
        );
    }

    #[test]
    fn the_office_is_the_body_named_before_and_a_commission_is_none_but_itself() {
        assert_eq!(
            speakers("The Rain Office said it rained. The office said it was cold."),
            ["Rain Office", "Rain Office"]
        );
        assert_eq!(
            speakers("The Rain Office said it rained. The commission said it was cold."),
            ["Rain Office", "The commission"]
        );
    }

    #[test]
    fn who_is_described_first_and_named_with_the_next_words_has_that_name() {
        let text = "A farmer said it rained. “It was cold,” said Bob Baker.";
        let known = [entity(text, 0, EntityType::Person, "farmer", &["Bob Baker"])];
        let quotes = quotes_among(text, &known);
        let names: Vec<_> = quotes.into_iter().filter_map(|quote| quote.speaker.name).collect();
        assert_eq!(names, ["Bob Baker", "Bob Baker"]);
    }

    #[test]
    fn one_of_many_is_named_in_the_same_paragraph_or_not_at_all() {
        let known = |text| [entity(text, 0, EntityType::Person, "farmer", &["Bob Baker"])];
        let name = |text| quotes_among(text, &known(text)).remove(0).speaker.name;
        assert_eq!(
            name("One farmer said it rained. “It was cold,” said Bob Baker.").as_deref(),
            Some("Bob Baker")
        );
        assert_eq!(
            name("One farmer said it rained.\n\n“It was cold,” said Bob Baker.").as_deref(),
            Some("One farmer")
        );
    }

    #[test]
    fn they_are_the_people_with_whom_the_sentence_began() {
        let text = "Voters complained to the Rain Office about what they said was a flood.";
        let known = [entity(text, 0, EntityType::Organization, "", &["Rain Office"])];
        let speakers = quotes_among(text, &known);
        let names: Vec<_> = speakers.into_iter().filter_map(|quote| quote.speaker.name).collect();
        assert_eq!(names, ["Voters"]);
    }

    #[test]
    fn a_quotation_taken_out_of_the_text_is_by_whom_the_text_names() {
        let text =
            "Ada Example came.\n\n“It never rained here.”\n\n“It never rained here. Never,” said Bob Baker.";
        assert_eq!(speakers(text), ["Bob Baker", "Bob Baker"]);
    }

    #[test]
    fn a_close_rival_is_an_alternative_and_named_in_the_reason() {
        let text = "Ada Example came with her friend Bob Baker.\n\n“It rains in the north of the town.”";
        let known = [
            entity(text, 0, EntityType::Person, "", &["Ada Example"]),
            entity(text, 1, EntityType::Person, "", &["Bob Baker"]),
        ];
        let quotes = quotes_among(text, &known);
        assert!(quotes[0].reason.contains("Ada Example; it may be Bob Baker"), "{}", quotes[0].reason);
        let rival = Alternative { entity: Some(EntityId(1)), name: "Bob Baker".to_owned() };
        assert_eq!(quotes[0].speaker.alternatives, [rival]);
    }

    #[test]
    fn a_quotation_alone_is_by_who_spoke_before_it() {
        let text = "“It rains,” said Bob Baker.\n\n“It has never rained like this.”";
        assert_eq!(speakers(text), ["Bob Baker", "Bob Baker"]);
    }

    #[test]
    fn who_withholds_a_name_is_anonymous_and_the_reason_is_kept() {
        let text =
            "“It rains,” said an EU diplomat who spoke on condition of anonymity because the rain is secret.";
        let speaker = only(text).speaker;
        assert!(speaker.anonymous);
        assert_eq!(speaker.kind, SpeakerKind::Person);
        assert_eq!(speaker.reason.as_deref(), Some("on condition of anonymity because the rain is secret"));
    }

    #[test]
    fn kinds_follow_the_noun_and_only_people_are_anonymous() {
        const CASES: &[(&str, SpeakerKind, bool)] = &[
            ("Officials said it rained.", SpeakerKind::Group, true),
            ("Police said it rained.", SpeakerKind::Organization, false),
            ("The report said it rained.", SpeakerKind::Document, false),
            ("The Kremlin said it rained.", SpeakerKind::Organization, false),
            ("The president said it rained.", SpeakerKind::Person, false),
            ("A spokeswoman said it rained.", SpeakerKind::Person, true),
            ("Ada Example said it rained.", SpeakerKind::Person, false),
            ("Several voters said it rained.", SpeakerKind::Group, false),
            ("People familiar with the matter said it rained.", SpeakerKind::Group, true),
            ("Researchers said it rained.", SpeakerKind::Group, true),
            ("The researchers said it rained.", SpeakerKind::Group, false),
            ("Others said it rained.", SpeakerKind::Group, true),
            ("Some said it rained.", SpeakerKind::Group, true),
            ("One of the officials said it rained.", SpeakerKind::Person, true),
            ("“It rains,” said a trader at the port.", SpeakerKind::Person, true),
            ("The club’s staff said it rained.", SpeakerKind::Organization, false),
            ("A number of analysts said it rained.", SpeakerKind::Group, true),
            ("The Evening Herald said it rained.", SpeakerKind::Organization, false),
        ];
        for &(text, kind, anonymous) in CASES {
            let speaker = only(text).speaker;
            assert_eq!((speaker.kind, speaker.anonymous), (kind, anonymous), "{text}");
        }
    }
}
