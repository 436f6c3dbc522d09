//! Reasons: why a name is taken for what it is, in a few words for a reader.

use super::name::Name;
use super::templates::Template;
use crate::analysis::EntityType;
use crate::words::kinds::Kinds;

/// What the lists say, by what they know and the type it speaks for.
const LISTED: &[(Kinds, EntityType, &str)] = &[
    (Kinds::COUNTRY, EntityType::Place, "a country of the lists"),
    (Kinds::STATE, EntityType::Place, "a state of the lists"),
    (Kinds::CODE, EntityType::Place, "an abbreviation of a state"),
    (Kinds::CITY, EntityType::Place, "a city of the lists"),
    (Kinds::REGION, EntityType::Place, "a region, water or landmark of the lists"),
    (Kinds::DEMONYM, EntityType::Group, "a nationality of the lists"),
    (Kinds::GROUP, EntityType::Group, "a religion, people or political group of the lists"),
    (Kinds::COMPANY, EntityType::Organization, "a company of the lists"),
    (Kinds::MEDIA, EntityType::Organization, "a newspaper, agency or broadcaster of the lists"),
    (Kinds::PARTY, EntityType::Organization, "a party or movement of the lists"),
    (Kinds::BODY, EntityType::Organization, "a body of government of the lists"),
    (Kinds::INTERNATIONAL, EntityType::Organization, "an international organisation of the lists"),
    (Kinds::ORGANIZATION, EntityType::Organization, "an organisation of the lists"),
    (Kinds::TEAM, EntityType::Organization, "a club or league of the lists"),
    (Kinds::EVENT, EntityType::Event, "an event of the lists"),
    (Kinds::WORK, EntityType::Work, "a work of the lists"),
    (Kinds::PRODUCT, EntityType::Product, "a product of the lists"),
    (Kinds::LAW, EntityType::Law, "a law of the lists"),
    (Kinds::PERSON, EntityType::Person, "a person of the lists"),
    (Kinds::FORENAME, EntityType::Person, "begins with a forename"),
    (Kinds::SURNAME, EntityType::Person, "ends with a surname"),
    (Kinds::ORGANIZATION_END, EntityType::Organization, "ends as organisations do"),
    (Kinds::ORGANIZATION_START, EntityType::Organization, "begins as organisations do"),
    (Kinds::PLACE_END, EntityType::Place, "ends as places do"),
    (Kinds::PLACE_START, EntityType::Place, "begins as places do"),
    (Kinds::EVENT_END, EntityType::Event, "ends as events do"),
    (Kinds::LAW_END, EntityType::Law, "ends as laws do"),
    (Kinds::PRODUCT_END, EntityType::Product, "ends as products do"),
    (Kinds::WORK_END, EntityType::Work, "ends as titles of works do"),
];

/// Why a name of this type is one: `strongest` is the kind of feature that weighs most, `kinds` what the lists know of it.
pub(super) fn reason(name: &Name, strongest: Option<Template>, kinds: Kinds) -> &'static str {
    if name.kind == EntityType::Person && name.title.is_some() {
        return "a title stands before it";
    }
    let listed = || LISTED.iter().find(|(own, kind, _)| *kind == name.kind && kinds.any(*own));
    match strongest {
        Some(Template::Again | Template::AgainShape | Template::AgainWhole) => Template::Again.reason(),
        strongest => listed().map_or_else(
            || strongest.map_or(Template::Bias.reason(), Template::reason),
            |(_, _, reason)| reason,
        ),
    }
}
