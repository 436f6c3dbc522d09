//! Resolving: names that mean the same person or thing become one entity, with its roles and the reason for each mention.

use super::cast::Cast;
use super::meant::Meant;
use super::people::Match;
use super::roles::Roles;
use super::things::Things;
use super::ways::Alias;
use super::{bodies, countries};
use crate::analysis::{Article, BlockKind, Entity, EntityId, EntityType, Mention, MentionForm, MentionRule};
use crate::names::Name;
use crate::text::{Document, Span};
use crate::words::grammar::AFTER_VESSEL;
use std::borrow::Cow;
use std::collections::HashMap;

/// The entities that `names` stand for, ordered by first mention.
///
/// `names` are in text order without overlaps. Every name becomes a mention of one entity.
pub(crate) fn resolve(document: &Document<'_>, article: &Article, names: Vec<Name>) -> Vec<Entity> {
    let names = agreed(document, names);
    let roles = described(document, article, &names);
    let meant = meant(document, &names, &roles);
    let uncounted = uncounted(article);
    let mut places = HashMap::new();
    let mut clusters: Vec<Cluster<'_>> = Vec::new();
    for ((name, &meant), roles) in names.iter().zip(&meant).zip(&roles) {
        let place = *places.entry(meant.whom()).or_insert(clusters.len());
        if place == clusters.len() {
            clusters.push(Cluster::default());
        }
        let Some(cluster) = clusters.get_mut(place) else { continue };
        cluster.roles.extend(roles);
        cluster.mentions.push((name, meant));
    }
    let mut entities: Vec<Entity> = clusters
        .iter()
        .zip(0..)
        .map(|(cluster, number)| cluster.entity(document, EntityId(number), &uncounted))
        .collect();
    countries::link(document, &mut entities);
    entities
}

/// What the article says beside each of `names` that it is.
fn described(document: &Document<'_>, article: &Article, names: &[Name]) -> Vec<Vec<Span>> {
    let roles = Roles::new(document, article);
    let beside = |(number, name): (usize, &Name)| match name.kind {
        EntityType::Person => {
            let previous = number.checked_sub(1).and_then(|before| names.get(before));
            let own = roles.of(name, previous, names.get(number + 1));
            own.into_iter().chain(roles.shared(names, number)).collect()
        }
        EntityType::Organization => bodies::described(document, name).collect(),
        _ => Vec::new(),
    };
    names.iter().enumerate().map(beside).collect()
}

/// The same words mean the same type throughout, the one that most of them have, but for names of another that are sure.
fn agreed(document: &Document<'_>, names: Vec<Name>) -> Vec<Name> {
    let mut votes: HashMap<&str, [f64; EntityType::ALL.len()]> = HashMap::new();
    for name in &names {
        let vote = votes.entry(document.words(name.span)).or_default();
        let kind = if is_a_vessel(document, name) { EntityType::Product } else { name.kind };
        if let Some(sum) = vote.get_mut(kind as usize) {
            // Nobody is called "the Solveig": one such place tells what the others are.
            *sum += if kind == name.kind { name.confidence } else { VESSEL };
        }
    }
    let winner = |words: &str| {
        let vote = votes.get(words)?;
        let best = vote.iter().enumerate().max_by(|one, two| one.1.total_cmp(two.1))?.0;
        EntityType::ALL.get(best).copied()
    };
    let settle = |name: Name| {
        let kind = winner(document.words(name.span)).filter(|_| name.confidence < SURE);
        Name { kind: kind.unwrap_or(name.kind), ..name }
    };
    names.into_iter().map(settle).collect()
}

/// What a name with "the" before it weighs against its being a person's elsewhere.
const VESSEL: f64 = 10.0;

/// Whether an unsure person of one name has "the" before it: a ship, as a rule.
fn is_a_vessel(document: &Document<'_>, name: &Name) -> bool {
    let words = document.words(name.span);
    if name.kind != EntityType::Person
        || name.confidence >= SURE
        || words.contains(' ')
        || words.ends_with('s')
    {
        return false;
    }
    let tokens = document.tokens_in(name.span);
    let the =
        tokens.start.checked_sub(1).is_some_and(|before| document.word(before).eq_ignore_ascii_case("the"));
    the && AFTER_VESSEL.has(document.word(tokens.end))
}

/// Names as sure as this keep their type: in a report of matches a country is a team as well.
const SURE: f64 = 0.75;

/// What each of `names` means, and why; `roles` are those of each.
fn meant(document: &Document<'_>, names: &[Name], roles: &[Vec<Span>]) -> Vec<Meant> {
    let mut cast = Cast::new(document, names, roles);
    let mut things = Things::new(document, names.iter().filter(|name| name.kind != EntityType::Person));
    let mut meaning = |number: usize, name: &Name| {
        if name.kind == EntityType::Person {
            return cast.meant(number, name);
        }
        let (thing, why) = things.thing(document, name);
        Meant::Thing(thing, why)
    };
    names.iter().enumerate().map(|(number, name)| meaning(number, name)).collect()
}

/// Where mentions do not count: boilerplate, and captions that repeat an earlier one. In text order.
fn uncounted(article: &Article) -> Vec<Span> {
    let repeats = |kind: BlockKind, duplicate: Option<u32>| kind == BlockKind::Caption && duplicate.is_some();
    article
        .blocks
        .iter()
        .filter(|block| block.kind == BlockKind::Boilerplate || repeats(block.kind, block.duplicate_of))
        .map(|block| block.span)
        .collect()
}

/// The mentions of one entity, in text order, and what the article says it is.
#[derive(Default)]
struct Cluster<'n> {
    mentions: Vec<(&'n Name, Meant)>,
    roles: Vec<Span>,
}

impl Cluster<'_> {
    fn entity(&self, document: &Document<'_>, id: EntityId, uncounted: &[Span]) -> Entity {
        let name = self.fullest(document);
        let mentions = self.mentions.iter().map(|(mention, meant)| {
            let (rule, reason) = because(document.words(mention.span), mention, *meant, &name);
            let counted = !is_inside(uncounted, mention.span);
            Mention { span: mention.span, form: MentionForm::Name, rule, reason, counted }
        });
        let roles = self.roles(document);
        Entity {
            id,
            kind: self.mentions.first().map_or(EntityType::Person, |(mention, _)| mention.kind),
            roles: roles.iter().map(|&role| document.words(role).to_owned()).collect(),
            role_spans: roles,
            country: None,
            mentions: mentions.collect(),
            confidence: self.confidence(),
            name,
        }
    }

    /// The name of most words, then of most letters, and the earlier of two; rather no account and not all in capitals,
    /// which only a name of several words is held against. Of a place it is the commonest that is written out: "Israel"
    /// rather than "State of Israel", "United States" rather than "US".
    fn fullest(&self, document: &Document<'_>) -> String {
        let mut times: HashMap<&str, usize> = HashMap::new();
        for (mention, _) in &self.mentions {
            *times.entry(document.words(mention.span)).or_default() += 1;
        }
        let is_place = self.mentions.first().is_some_and(|(mention, _)| mention.kind == EntityType::Place);
        let rank = |words: &str| {
            let lower = words.contains(char::is_lowercase);
            let written_out = if is_place { lower } else { lower || !words.contains(' ') };
            let common = times.get(words).copied().filter(|_| is_place);
            (
                !words.starts_with('@'),
                written_out,
                common,
                words.split_whitespace().count(),
                words.chars().count(),
                lower,
            )
        };
        let mut best = "";
        for (mention, _) in &self.mentions {
            let words = document.words(mention.span);
            if best.is_empty() || rank(words) > rank(best) {
                best = words;
            }
        }
        best.to_owned()
    }

    /// The roles, each once, in text order.
    fn roles(&self, document: &Document<'_>) -> Vec<Span> {
        let mut seen = std::collections::HashSet::new();
        self.roles.iter().copied().filter(|&role| seen.insert(document.words(role).to_lowercase())).collect()
    }

    /// That of the surest mention, a little more where there are several.
    fn confidence(&self) -> f64 {
        let surest = self.mentions.iter().map(|(mention, _)| mention.confidence).fold(0.0, f64::max);
        (surest * 100.0).round() / 100.0
    }
}

/// Why the words are a mention of the entity: what makes them a name, or which form of its fullest one they are.
fn because(words: &str, mention: &Name, meant: Meant, name: &str) -> (MentionRule, Cow<'static, str>) {
    if words == name {
        let (rule, reason) = mention.why;
        return (rule, reason.into());
    }
    let rule = match meant {
        Meant::Person(_, Match::Surname) => MentionRule::Surname,
        Meant::Person(_, Match::Forename) => MentionRule::Forename,
        Meant::Person(_, Match::Handle) => MentionRule::Account,
        Meant::Person(_, Match::Full) | Meant::Alone(_) => MentionRule::OtherForm,
        Meant::Thing(_, Alias::Listed) => MentionRule::OtherName,
        Meant::Thing(_, Alias::Letters) => MentionRule::Initials,
        Meant::Thing(_, Alias::Part) => MentionRule::Short,
        Meant::Thing(_, Alias::Same) | Meant::Person(_, Match::Misspelt) => MentionRule::OtherSpelling,
    };
    rule.because(&[name])
}

/// Whether `span` lies in one of `spans`, which are in order and apart.
fn is_inside(spans: &[Span], span: Span) -> bool {
    let next = spans.partition_point(|block| block.end <= span.start);
    spans.get(next).is_some_and(|block| block.covers(span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entities::cases::entities;

    const REPORT: &str = "Ukrainian President Olena Marchuk met Prime Minister Dan Avidan in Kyiv on Monday. \
        Marchuk thanked Israel. “It helps,” said Avidan, a former lawyer from Haifa. The United Nations was \
        silent. A UN envoy left. Israelis and an Israeli minister came, and so did Mr. Avidan.";

    #[test]
    fn a_place_is_called_by_its_commonest_name_that_is_written_out() {
        for (text, name) in [
            (
                "On Monday the U.S. and France met. The U.S. left, but the United States will return.",
                "United States",
            ),
            ("OTTAWA (AP) — It rained in Ottawa.", "Ottawa"),
            ("He left Israel. The State of Israel said so, and Israel agreed.", "Israel"),
        ] {
            let found = entities(text);
            assert!(
                found.iter().any(|entity| entity.name == name && entity.mentions.len() > 1),
                "{text} {found:#?}"
            );
        }
    }

    #[test]
    fn a_surname_joins_the_full_name_and_titles_become_roles() {
        let found = entities(REPORT);
        let person = |name: &str| found.iter().find(|entity| entity.name == name).unwrap();
        let (olena, dan) = (person("Olena Marchuk"), person("Dan Avidan"));
        assert_eq!(olena.roles, ["Ukrainian President"]);
        assert_eq!(dan.roles, ["Prime Minister", "former lawyer from Haifa"]);
        assert_eq!((olena.mentions.len(), dan.mentions.len()), (2, 3));
        assert_eq!(olena.mentions[1].reason, "surname of Olena Marchuk");
    }

    #[test]
    fn nobody_is_called_with_an_article() {
        let found = entities(
            "The ferry Solveig left. Islanders kept the Solveig at sea, and the Solveig, built in 1913, sails.",
        );
        let ship = found.iter().find(|entity| entity.name == "Solveig").unwrap();
        assert_eq!(ship.kind, EntityType::Product);
    }

    #[test]
    fn names_of_one_thing_are_one_entity() {
        let found = entities(REPORT);
        let mentions = |name: &str| found.iter().find(|entity| entity.name == name).unwrap().mentions.len();
        assert_eq!(mentions("United Nations"), 2);
        assert_eq!(mentions("Israelis"), 2);
        assert_eq!(found.iter().filter(|entity| entity.kind == EntityType::Person).count(), 2);
    }

    #[test]
    fn a_nationality_knows_its_country_where_the_article_names_that() {
        let found = entities(REPORT);
        let country = |name: &str| found.iter().find(|entity| entity.name == name).unwrap().country;
        let id = |name: &str| found.iter().find(|entity| entity.name == name).map(|entity| entity.id);
        assert_eq!(country("Israelis"), id("Israel"));
        assert_eq!((country("Ukrainian"), country("Israel")), (None, None), "no Ukraine is named");
    }

    #[test]
    fn identifiers_follow_the_order_of_first_mentions() {
        let found = entities(REPORT);
        assert!(found.iter().zip(0..).all(|(entity, number)| entity.id == EntityId(number)));
        assert!(found.is_sorted_by_key(|entity| entity.mentions[0].span));
    }
}
