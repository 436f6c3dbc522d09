//! Entities and their mentions in the analysis.

use super::rules::MentionRule;
use crate::text::Span;
use serde::Serialize;
use std::borrow::Cow;

identifier! {
    /// An entity of this analysis; JSON shows `e1`, `e2` and so on.
    EntityId "e"
}

/// One person, organisation, place or other named thing: a cluster of mentions.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Entity<S = Span> {
    /// Its name in this analysis.
    pub id: EntityId,
    /// The fullest form of its name in the article.
    pub name: String,
    /// What it is.
    #[serde(rename = "type")]
    pub kind: EntityType,
    /// Titles and descriptions that the article gives it, each once, in text order.
    pub roles: Vec<String>,
    /// Where the article first gives each of `roles`, in the same order.
    pub role_spans: Vec<S>,
    /// Of a nationality, the entity of its country in this article: Russia's of "Russian"; null where the article does
    /// not name it.
    pub country: Option<EntityId>,
    /// Where it is mentioned, in text order; never empty.
    pub mentions: Vec<Mention<S>>,
    /// Probability that name and type are right.
    pub confidence: f64,
}

named! {
    /// What an entity is.
    EntityType "camelCase" {
        /// People, also fictional.
        Person,
        /// Companies, agencies, courts, parties, teams, media, bands, government bodies.
        Organization,
        /// Countries, cities, regions, natural places, addresses, buildings.
        Place,
        /// Nationalities, religions, political adherents, adjectives included.
        Group,
        /// Named events, wars, tournaments.
        Event,
        /// Titles of books, films, songs, shows.
        Work,
        /// Products, vehicles, weapons, services, market indices.
        Product,
        /// Named laws, treaties, cases.
        Law,
    }
}

impl EntityType {
    /// What several of them are called, as a heading.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Person => "People",
            Self::Organization => "Organisations",
            Self::Place => "Places",
            Self::Group => "Groups",
            Self::Event => "Events",
            Self::Work => "Works",
            Self::Product => "Products",
            Self::Law => "Laws",
        }
    }

    /// What one of them is called.
    pub const fn one(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organization => "organisation",
            Self::Place => "place",
            Self::Group => "group",
            Self::Event => "event",
            Self::Work => "work",
            Self::Product => "product",
            Self::Law => "law",
        }
    }
}

/// One place where an entity is named or meant.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mention<S = Span> {
    /// The words: no title, no possessive 's, no leading "the".
    #[serde(flatten)]
    pub span: S,
    /// How it refers.
    pub form: MentionForm,
    /// Why it belongs to this entity, for programs.
    pub rule: MentionRule,
    /// Why it belongs to this entity, in a short sentence.
    pub reason: Cow<'static, str>,
    /// False inside boilerplate and in a caption that repeats an earlier one.
    pub counted: bool,
}

named! {
    /// How a mention refers to its entity.
    MentionForm "camelCase" {
        /// By a name or a part of it.
        Name,
        /// By a pronoun.
        Pronoun,
        /// By a description such as "the prime minister".
        Nominal,
    }
}

impl MentionForm {
    /// What such a mention is called.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Pronoun => "pronoun",
            Self::Nominal => "description",
        }
    }
}
