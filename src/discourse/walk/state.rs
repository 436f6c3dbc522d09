//! The walk through the article: what it has told so far, and who speaks where.

use super::weighed::Choice;
use crate::analysis::{BlockKind, MentionForm, MentionRule};
use crate::discourse::grammar::{ClausePart, part};
use crate::discourse::pronoun::PronounClass;
use crate::discourse::reference::Reference;
use crate::discourse::scene::Scene;
use crate::discourse::speech::Speech;
use crate::text::Span;
use crate::words::marks::is_possessive;
use std::collections::HashMap;
use std::ops::Range;

/// A mention within so many tokens of the start of a sentence is taken for its subject.
pub(super) const OPENING: usize = 5;

/// Candidates are looked for so many mentions back at most.
pub(super) const MENTIONS: usize = 24;

/// A mention that a later pronoun can mean.
#[allow(clippy::struct_excessive_bools, reason = "each is a feature of its own")]
#[derive(Clone, Debug)]
pub(in crate::discourse) struct Mentioned {
    pub entity: usize,
    pub tokens: Range<usize>,
    pub sentence: usize,
    pub line: usize,
    pub form: MentionForm,
    pub class: Option<PronounClass>,
    pub opens: bool,
    pub opens_line: bool,
    pub part: ClausePart,
    pub owns: bool,
    pub beside: bool,
    pub plural: bool,
    pub quotation: Option<usize>,
    pub kind: BlockKind,
}

/// Which of the candidates of a choice it falls on; none where it falls on nobody.
pub(in crate::discourse) type Answer<'s> = dyn FnMut(&Choice) -> Option<usize> + 's;

/// One way through an article, from its first word to its last.
pub(in crate::discourse) struct Walk<'s, 'a> {
    pub(super) scene: &'s Scene<'a>,
    /// The utterances, with the speakers of those that have begun.
    pub speech: Speech<'s, 'a>,
    /// Makes the choices.
    pub(super) answer: &'s mut Answer<'s>,
    /// The kind of the block that is walked through.
    pub(super) kind: BlockKind,
    /// The next of the scene's names.
    pub(super) next_name: usize,
    /// Where words were last said with an article or a possessive other than "the".
    pub(super) introduced: HashMap<&'a str, usize>,
    /// For each class the sentence of the last pronoun, and whether it stood for an entity.
    pub(super) last: [Option<(usize, bool)>; PronounClass::COUNT],
    /// What was mentioned, in text order.
    pub(super) told: Vec<Mentioned>,
    /// How often each entity was mentioned.
    pub(super) counts: Vec<usize>,
    /// What stands for an entity, in text order.
    pub found: Vec<Reference>,
}

impl<'s, 'a> Walk<'s, 'a> {
    pub(in crate::discourse) fn new(
        scene: &'s Scene<'a>,
        speech: Speech<'s, 'a>,
        answer: &'s mut Answer<'s>,
    ) -> Self {
        Self {
            scene,
            speech,
            answer,
            kind: BlockKind::Paragraph,
            next_name: 0,
            introduced: HashMap::new(),
            last: [None; PronounClass::COUNT],
            told: Vec::new(),
            counts: vec![0; scene.entities.len()],
            found: Vec::new(),
        }
    }

    /// The next name, if it begins where `wanted` says, and goes past it.
    pub(super) fn take_name(&mut self, wanted: impl Fn(Span) -> bool) -> Option<(Span, usize)> {
        let name = self.scene.names.get(self.next_name).copied().filter(|(span, _)| wanted(*span))?;
        self.next_name += 1;
        Some(name)
    }

    /// Notes that `entity` was mentioned.
    pub(super) fn tell(&mut self, entity: usize, span: Span, form: MentionForm, class: Option<PronounClass>) {
        let document = self.scene.document;
        let tokens = document.tokens_in(span);
        let sentence = document.sentence_at(span.start);
        let begins = self.scene.begins(sentence);
        let line = document.line_at(span.start);
        let starts = document.lines().get(line).map_or(0, |line| line.tokens.start);
        let part = part(document, tokens.start, tokens.end);
        let before = |back: usize| tokens.start.checked_sub(back).map_or("", |at| document.word(at));
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        let word = |after: usize| document.word(tokens.end + after);
        self.told.push(Mentioned {
            entity,
            sentence,
            line,
            form,
            class,
            opens: tokens.start < begins + OPENING && part != ClausePart::Oblique,
            opens_line: tokens.start < starts + OPENING && part != ClausePart::Oblique,
            part,
            owns: is_possessive(word(0)),
            beside: word(0) == "and" && capital(word(1)) || before(1) == "and" && capital(before(2)),
            plural: document.words(span).ends_with('s'),
            quotation: self.speech.quoting(span),
            kind: self.kind,
            tokens,
        });
        if let Some(count) = self.counts.get_mut(entity) {
            *count += 1;
        }
    }

    pub(super) fn refer(
        &mut self,
        entity: usize,
        span: Span,
        form: MentionForm,
        class: Option<PronounClass>,
        rule: MentionRule,
    ) {
        self.tell(entity, span, form, class);
        if form == MentionForm::Nominal {
            self.speech.identify(span, entity);
        }
        self.found.push(Reference { entity, span, form, rule });
    }
}
