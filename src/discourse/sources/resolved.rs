//! Resolved: who speaks, and how sure that is.

use crate::analysis::{Entity, EntityType, Speaker, SpeakerKind};

/// Who speaks, and how sure that is.
#[derive(Clone, Debug)]
pub(in crate::discourse) struct Resolved {
    pub speaker: Speaker,
    pub sure: f64,
    /// Whether the words that stand for the speaker are a description, taken for somebody who is named.
    pub described: bool,
}

impl Resolved {
    pub(super) const fn new(speaker: Speaker, sure: f64) -> Self {
        Self { speaker, sure, described: false }
    }
}

/// The entity as a speaker.
pub(in crate::discourse) fn of_entity(entity: &Entity) -> Speaker {
    let kind = match entity.kind {
        EntityType::Person => SpeakerKind::Person,
        EntityType::Organization | EntityType::Place => SpeakerKind::Organization,
        EntityType::Group => SpeakerKind::Group,
        EntityType::Work | EntityType::Law | EntityType::Product => SpeakerKind::Document,
        EntityType::Event => SpeakerKind::Unknown,
    };
    Speaker { entity: Some(entity.id), name: Some(entity.name.clone()), kind, ..unknown(None) }
}

/// Somebody of whom no more than this name is known.
pub(super) fn unknown(name: Option<&str>) -> Speaker {
    Speaker {
        entity: None,
        name: name.map(str::to_owned),
        kind: SpeakerKind::Unknown,
        anonymous: false,
        reason: None,
        alternatives: Vec::new(),
    }
}
