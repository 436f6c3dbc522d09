//! Names: the entities that the article itself mentions, type by type, with how often each is mentioned and speaks.

use super::parts::{EntityList, EntityRow};
use crate::analysis::entity::{Entity, EntityType};
use crate::analysis::quote::Quote;

/// A list a type, in the order of the contract.
pub(super) fn lists(entities: &[Entity], quotes: &[Quote]) -> Vec<EntityList> {
    let spoken = spoken(entities.len(), quotes);
    let list = |&kind: &EntityType| {
        let own = entities.iter().filter(|entity| entity.kind == kind);
        let rows = own.map(|entity| row(entity, &spoken)).filter(|row| row.mentions > 0);
        EntityList { kind, title: kind.title(), one: kind.one(), entities: rows.collect() }
    };
    EntityType::ALL.iter().map(list).collect()
}

fn row(entity: &Entity, spoken: &[u32]) -> EntityRow {
    let mentions = entity.mentions.iter().filter(|mention| mention.counted).count() as u32;
    let quotes = spoken.get(entity.id.0 as usize).copied().unwrap_or_default();
    EntityRow { entity: entity.id, mentions, quotes }
}

/// How often each entity speaks, by its place.
fn spoken(entities: usize, quotes: &[Quote]) -> Vec<u32> {
    let mut times = vec![0; entities];
    for speaker in quotes.iter().filter_map(|quote| quote.speaker.entity) {
        if let Some(count) = times.get_mut(speaker.0 as usize) {
            *count += 1;
        }
    }
    times
}

#[cfg(test)]
mod tests {
    use crate::analysis::{EntityType, Options};
    use crate::analyze;

    #[test]
    fn those_whom_the_article_mentions_stand_under_their_type_with_their_counts() {
        let text =
            "Mayor Ada Moe opened the bridge in Oslo. “It is done,” Moe said. “We start again,” Moe said.";
        let analysis = analyze(text, &Options::default());
        let lists = &analysis.outline.entities;
        assert_eq!(lists.len(), EntityType::ALL.len());
        let counts = |title: &str| {
            let list = lists.iter().find(|list| list.title == title).unwrap();
            list.entities.iter().map(|row| (row.mentions, row.quotes)).collect::<Vec<_>>()
        };
        assert_eq!(
            (counts("People"), counts("Places"), counts("Works")),
            (vec![(3, 2)], vec![(1, 0)], vec![])
        );
    }
}
