//! Titles: what the kinds of lines, quotes and mentions are called that occur.

use super::parts::{KindTitle, TitledKind};
use crate::analysis::article::{Block, BlockKind};
use crate::analysis::entity::{Entity, MentionForm};
use crate::analysis::quote::{Quote, QuoteKind};

/// Kinds that occur in these lines, mentions and quotes, in the order of the contract.
pub(super) fn titles(blocks: &[Block], entities: &[Entity], quotes: &[Quote]) -> Vec<KindTitle> {
    let mentions = entities.iter().flat_map(|entity| &entity.mentions);
    let lines = occurring(BlockKind::ALL, blocks.iter().map(|block| block.kind));
    let forms = occurring(MentionForm::ALL, mentions.map(|mention| mention.form));
    let kinds = occurring(QuoteKind::ALL, quotes.iter().map(|quote| quote.kind));
    let lines = lines.map(|kind| KindTitle { kind: TitledKind::Block(kind), title: kind.title() });
    let kinds = kinds.map(|kind| KindTitle { kind: TitledKind::Quote(kind), title: kind.title() });
    let forms = forms.map(|form| KindTitle { kind: TitledKind::Mention(form), title: form.title() });
    lines.chain(kinds).chain(forms).collect()
}

/// Those of `all` that are among `found`.
fn occurring<K: Copy + PartialEq>(all: &[K], found: impl Iterator<Item = K>) -> impl Iterator<Item = K> {
    let mut seen: Vec<(K, bool)> = all.iter().map(|&kind| (kind, false)).collect();
    for kind in found {
        if let Some((_, occurs)) = seen.iter_mut().find(|(known, _)| *known == kind) {
            *occurs = true;
        }
    }
    seen.into_iter().filter_map(|(kind, occurs)| occurs.then_some(kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_two_kinds_have_the_same_name_in_the_list() {
        let mut seen = HashSet::new();
        let kinds = BlockKind::ALL.iter().map(|&kind| TitledKind::Block(kind));
        let kinds = kinds.chain(QuoteKind::ALL.iter().map(|&kind| TitledKind::Quote(kind)));
        for kind in kinds.chain(MentionForm::ALL.iter().map(|&form| TitledKind::Mention(form))) {
            assert!(seen.insert(serde_json::to_string(&kind).unwrap()), "{kind:?}");
        }
    }

    #[test]
    fn kinds_that_do_not_occur_are_left_out() {
        let text = "“It rains,” Ada Moe said.";
        let analysis = crate::analyze(text, &crate::analysis::Options::default());
        let titles: Vec<&str> = analysis.outline.titles.iter().map(|kind| kind.title).collect();
        assert_eq!(titles[titles.len() - 2..], ["direct quote", "name"]);
    }
}
