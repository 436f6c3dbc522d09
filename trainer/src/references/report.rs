//! What references are worth: how many are resolved, and how many of those are right, by kind.

use super::conll;
use super::texts::Read;
use quotidian::analysis::MentionForm;
use quotidian::training::discourse::weights::ReferenceWeights;
use quotidian::training::{discourse, quotes};
use quotidian::{Document, Span};
use std::collections::HashMap;

/// How often references were right, of how many that could be, by kind.
#[derive(Default)]
struct Score {
    resolved: usize,
    right: usize,
    /// Pronouns that stand for something that has a name in the text.
    named: usize,
    named_resolved: usize,
}

/// What the references of these documents are worth by these weights, in words.
pub(super) fn report(name: &str, read: &[Read<'_>], weights: &ReferenceWeights, errors: bool) -> String {
    let mut scores: HashMap<&str, Score> = HashMap::new();
    let mut conll = conll::Measure::default();
    for one in read {
        let document = Document::new(&one.gold.text);
        let reading = quotes::Reading::new(&document, &one.article);
        let utterances = quotes::find(&reading);
        let entities = one.entities.clone();
        let (entities, _) = discourse::resolve_with(&reading, &one.article, &utterances, entities, weights);
        let mut said: HashMap<Span, (usize, MentionForm)> = HashMap::new();
        for (place, entity) in entities.iter().enumerate() {
            said.extend(entity.mentions.iter().map(|mention| (mention.span, (place, mention.form))));
        }
        conll.add(one.gold, &entities);
        for (&span, &(place, form)) in &said {
            let kind = match form {
                MentionForm::Name => continue,
                MentionForm::Pronoun => kind_of(span.of(&one.gold.text)),
                MentionForm::Nominal => "descriptions",
            };
            let gold = one.by_span.get(&span);
            // Relative pronouns are no mentions to those who marked the texts.
            if gold.is_none() && kind == "who" {
                continue;
            }
            let right = gold.is_some() && gold.copied() == one.things.get(place).copied().flatten();
            for kind in [kind, if form == MentionForm::Pronoun { "pronouns" } else { "" }] {
                let score = scores.entry(kind).or_default();
                score.resolved += 1;
                score.right += usize::from(right);
            }
            if errors && !right {
                let around = Span::new(span.start.saturating_sub(120), span.start);
                let before =
                    one.gold.text.get(around.start as usize..around.end as usize).unwrap_or_default();
                let entity = entities.get(place).map_or("", |entity| &entity.name);
                println!("  {}: …{before}[{}] -> {entity}", one.gold.id, span.of(&one.gold.text));
            }
        }
        for (span, thing) in &one.gold.mentions {
            let kind = kind_of(span.of(&one.gold.text));
            if kind.is_empty() || !one.things.contains(&Some(*thing)) {
                continue;
            }
            for kind in [kind, "pronouns"] {
                let score = scores.entry(kind).or_default();
                score.named += 1;
                score.named_resolved += usize::from(said.contains_key(span));
            }
        }
    }
    format!("\n{name}, {} documents:\n\n{}{}", read.len(), lines(&scores), conll.text())
}

/// A line for each kind of references.
fn lines(scores: &HashMap<&str, Score>) -> String {
    let kinds = ["pronouns", "he", "she", "it", "they", "I and we", "descriptions"];
    let share = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
    let line = |kind| {
        let Score { resolved, right, named, named_resolved } = *scores.get(kind)?;
        let line =
            format!("- {kind}: {right} of {resolved} resolved right ({:.1} %)", share(right, resolved));
        if named == 0 {
            return Some(format!("{line}\n"));
        }
        let found = share(named_resolved, named);
        Some(format!("{line}; {named_resolved} of {named} that stand for a name resolved ({found:.1} %)\n"))
    };
    kinds.into_iter().filter_map(line).collect()
}

/// The pronoun's kind; empty for other words.
fn kind_of(words: &str) -> &'static str {
    match words.to_lowercase().as_str() {
        "he" | "him" | "his" | "himself" => "he",
        "she" | "her" | "hers" | "herself" => "she",
        "it" | "its" | "itself" => "it",
        "they" | "them" | "their" | "theirs" | "themselves" => "they",
        "i" | "me" | "my" | "mine" | "myself" | "we" | "us" | "our" | "ours" => "I and we",
        "who" | "whose" => "who",
        _ => "",
    }
}
