//! Quotes and their speakers in the analysis.

use super::entity::EntityId;
use super::rules::QuoteRule;
use super::said::Said;
use crate::text::Span;
use serde::Serialize;

identifier! {
    /// A quote of this analysis; JSON shows `q1`, `q2` and so on.
    QuoteId "q"
}

/// One utterance: what was said, the words that say so, and who said it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Quote<S = Span> {
    /// Its name in this analysis.
    pub id: QuoteId,
    /// In whose words.
    pub kind: QuoteKind,
    /// What was said, without the marks around it; several pieces where the attribution interrupts it.
    pub content: Vec<S>,
    /// The words between quotation marks; equal to `content` in a direct quote, empty in an indirect one.
    pub quoted: Vec<S>,
    /// The word of speech: "said", "according to".
    pub cue: Option<S>,
    /// The words that name the speaker here: title and name, pronoun, description.
    pub source: Option<S>,
    /// Who that is.
    pub speaker: Speaker,
    /// When it was said, as far as the article tells.
    pub said: Option<Said>,
    /// To whom, in the words of the text: "reporters".
    pub to: Option<S>,
    /// The entity that those words stand for, where they stand for one.
    pub to_entity: Option<EntityId>,
    /// On what occasion or by what means, in the words of the text: "a statement", "Twitter".
    pub medium: Option<S>,
    /// The words with their attribution, as one would copy them; inside the sentences in which they stand.
    pub clause: S,
    /// Probability that content and speaker are right.
    pub confidence: f64,
    /// Why it was read this way, for programs.
    pub rule: QuoteRule,
    /// Why it was read this way, in a short sentence.
    pub reason: String,
}

named! {
    /// In whose words a quote stands.
    QuoteKind "camelCase" {
        /// The speaker's, between quotation marks.
        Direct,
        /// The reporter's, with a part in the speaker's.
        Mixed,
        /// The reporter's.
        Indirect,
    }
}

impl QuoteKind {
    /// What such a quote is called.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Direct => "direct quote",
            Self::Mixed => "partly quoted",
            Self::Indirect => "reported speech",
        }
    }
}

/// Who said it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Speaker {
    /// The entity, where the speaker is one.
    pub entity: Option<EntityId>,
    /// The entity's name, else the words of the source; null where nobody was found.
    pub name: Option<String>,
    /// What the speaker is.
    pub kind: SpeakerKind,
    /// Whether it is a person whose name the article withholds.
    pub anonymous: bool,
    /// The reason the article states for withholding it.
    pub reason: Option<String>,
    /// Who else it may be, likeliest first; empty where nobody is nearly as likely.
    pub alternatives: Vec<Alternative>,
}

/// Somebody who is nearly as likely to have said it as the speaker.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Alternative {
    /// The entity, where it is one.
    pub entity: Option<EntityId>,
    /// The entity's name, else the words that the article has for it.
    pub name: String,
}

named! {
    /// What a speaker is.
    SpeakerKind "camelCase" {
        /// A person, named or not.
        Person,
        /// A body: company, agency, office, medium.
        Organization,
        /// Several people together: "officials", "critics".
        Group,
        /// Something written: a report, a statement, a lawsuit.
        Document,
        /// Nobody was found.
        Unknown,
    }
}
