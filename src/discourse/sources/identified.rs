//! Identified: speakers whom the quotes know by a description alone, and the references by name.

use super::of_entity;
use crate::analysis::{Entity, EntityType, MentionForm, Quote, Speaker};
use crate::text::Span;
use std::collections::HashMap;

/// How often a description is taken for the right person or body, measured by reading: nine in ten.
const SURE: f64 = 0.9;

/// `quotes` with the speakers named whose sources are descriptions that are mentions of one of `entities`: "the
/// Ukrainian premier".
pub(in crate::discourse) fn identify(mut quotes: Vec<Quote>, entities: &[Entity]) -> Vec<Quote> {
    let mut described: HashMap<Span, &Entity> = HashMap::new();
    for entity in entities {
        if matches!(entity.kind, EntityType::Person | EntityType::Organization) {
            let nominal = entity.mentions.iter().filter(|mention| mention.form == MentionForm::Nominal);
            described.extend(nominal.map(|mention| (mention.span, entity)));
        }
    }
    for quote in &mut quotes {
        let Some(source) = quote.source.filter(|_| quote.speaker.reason.is_none()) else { continue };
        let Some(entity) = described.get(&source) else { continue };
        if quote.speaker.entity == Some(entity.id) {
            continue;
        }
        quote.speaker = Speaker { alternatives: Vec::new(), ..of_entity(entity) };
        quote.confidence *= SURE;
        quote.reason = format!("{}, taken for {}", quote.reason, entity.name);
    }
    quotes
}

#[cfg(test)]
mod tests {
    use crate::analysis::Options;
    use crate::analyze;

    #[test]
    fn a_description_of_one_who_is_named_speaks_in_that_name() {
        let text = "Ukrainian President Olena Marchuk spoke with Israeli Prime Minister Dan Avidan on Monday.\n\
                    The Ukrainian premier said the talks would go on.";
        let quotes = analyze(text, &Options::default()).quotes;
        assert_eq!(quotes[0].speaker.name.as_deref(), Some("Olena Marchuk"));
        assert!(quotes[0].reason.contains("taken for Olena Marchuk"), "{}", quotes[0].reason);
    }

    #[test]
    fn who_is_not_named_keeps_the_words_of_the_text() {
        let text =
            "Ukrainian President Olena Marchuk spoke on Monday.\nA diplomat said the talks would go on.";
        let quotes = analyze(text, &Options::default()).quotes;
        assert_eq!((quotes[0].speaker.name.as_deref(), quotes[0].speaker.entity), (Some("A diplomat"), None));
    }
}
