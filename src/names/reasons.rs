//! Reasons: why a name is taken for what it is, in a few words for a reader.

use super::name::Name;
use super::templates::Template;
use crate::analysis::{EntityType, MentionRule};
use crate::words::kinds::Kinds;

/// What the lists say, by what they know and the type it speaks for.
const LISTED: &[(Kinds, EntityType, MentionRule)] = &[
    (Kinds::COUNTRY, EntityType::Place, MentionRule::Country),
    (Kinds::STATE, EntityType::Place, MentionRule::State),
    (Kinds::CODE, EntityType::Place, MentionRule::StateCode),
    (Kinds::CITY, EntityType::Place, MentionRule::City),
    (Kinds::REGION, EntityType::Place, MentionRule::Region),
    (Kinds::DEMONYM, EntityType::Group, MentionRule::Nationality),
    (Kinds::GROUP, EntityType::Group, MentionRule::People),
    (Kinds::COMPANY, EntityType::Organization, MentionRule::Company),
    (Kinds::MEDIA, EntityType::Organization, MentionRule::Media),
    (Kinds::PARTY, EntityType::Organization, MentionRule::Party),
    (Kinds::BODY, EntityType::Organization, MentionRule::Government),
    (Kinds::INTERNATIONAL, EntityType::Organization, MentionRule::International),
    (Kinds::ORGANIZATION, EntityType::Organization, MentionRule::Organization),
    (Kinds::TEAM, EntityType::Organization, MentionRule::Team),
    (Kinds::EVENT, EntityType::Event, MentionRule::Event),
    (Kinds::WORK, EntityType::Work, MentionRule::Work),
    (Kinds::PRODUCT, EntityType::Product, MentionRule::Product),
    (Kinds::LAW, EntityType::Law, MentionRule::Law),
    (Kinds::PERSON, EntityType::Person, MentionRule::Person),
    (Kinds::FORENAME, EntityType::Person, MentionRule::ForenameFirst),
    (Kinds::SURNAME, EntityType::Person, MentionRule::SurnameLast),
    (Kinds::ORGANIZATION_END, EntityType::Organization, MentionRule::OrganizationEnd),
    (Kinds::ORGANIZATION_START, EntityType::Organization, MentionRule::OrganizationStart),
    (Kinds::PLACE_END, EntityType::Place, MentionRule::PlaceEnd),
    (Kinds::PLACE_START, EntityType::Place, MentionRule::PlaceStart),
    (Kinds::EVENT_END, EntityType::Event, MentionRule::EventEnd),
    (Kinds::LAW_END, EntityType::Law, MentionRule::LawEnd),
    (Kinds::PRODUCT_END, EntityType::Product, MentionRule::ProductEnd),
    (Kinds::WORK_END, EntityType::Work, MentionRule::WorkEnd),
];

/// Why a name of this type is one: `strongest` is the kind of feature that weighs most, `kinds` what the lists know of it.
pub(super) fn why(name: &Name, strongest: Option<Template>, kinds: Kinds) -> (MentionRule, &'static str) {
    if name.kind == EntityType::Person && name.title.is_some() {
        return told(MentionRule::Title);
    }
    if matches!(strongest, Some(Template::Again | Template::AgainShape | Template::AgainWhole)) {
        return told(MentionRule::Again);
    }
    let listed = LISTED.iter().find(|(own, kind, _)| *kind == name.kind && kinds.any(*own));
    match (listed, strongest) {
        (Some(&(_, _, rule)), _) => told(rule),
        (None, Some(template)) => (template.rule(), template.reason()),
        (None, None) => told(MentionRule::Capitals),
    }
}

/// The rule with its sentence.
pub(super) const fn told(rule: MentionRule) -> (MentionRule, &'static str) {
    (rule, rule.sentence())
}
