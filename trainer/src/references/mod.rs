//! Learns whom pronouns mean from texts in which people marked it, and measures it on news.

mod conll;
mod gold;
mod learn;
mod table;

use gold::Gold;
use learn::Example;
use quotidian::analysis::{Entity, MentionForm};
use quotidian::references::{self, CLASSES, Choice, Class};
use quotidian::{Document, Options, Span, analyze};
use std::collections::HashMap;
use std::io;
use std::path::Path;

/// Kinds of written and spoken text that are learned from; news is kept for measuring.
const LEARNED: &[&str] = &[
    "academic",
    "bio",
    "court",
    "essay",
    "fiction",
    "interview",
    "letter",
    "podcast",
    "speech",
    "textbook",
    "voyage",
];

/// A candidate is never taken who is less likely than so many twentieths.
const LEAST: [u32; CLASSES] = [6, 10, 10, 12];

/// A document as the library reads it, with the thing that each entity is to those who marked it.
struct Read<'g> {
    gold: &'g Gold,
    entities: Vec<Entity>,
    quotes: Vec<quotidian::analysis::Quote>,
    article: quotidian::analysis::Article,
    things: Vec<Option<usize>>,
    by_span: HashMap<Span, usize>,
}

/// Learns from the treebank, writes the table of weights and prints what they are worth on news.
///
/// # Errors
/// The treebank cannot be read, the search for weights fails or the table cannot be written.
pub(crate) fn run(treebank: &Path, table: &Path, errors: bool) -> io::Result<()> {
    let documents = gold::read(treebank)?;
    let read: Vec<Read<'_>> = documents
        .iter()
        .filter(|gold| gold.genre() == "news" || LEARNED.contains(&gold.genre()))
        .map(Read::new)
        .collect();
    let mut weights = Vec::new();
    for class in 0..CLASSES {
        let examples: Vec<Example> = read
            .iter()
            .filter(|one| one.gold.genre() != "news")
            .flat_map(|one| one.examples(class))
            .collect();
        println!("class {class}: {} pronouns learned from", examples.len());
        let learned = learn::weights(&examples)?;
        weights
            .push((learned, learn::threshold(&examples, &learned, LEAST.get(class).copied().unwrap_or(10))));
    }
    std::fs::write(table, table::text(&weights))?;
    println!(
        "wrote {}; build again to measure these weights. With the weights of this build:",
        table.display()
    );
    for (name, news) in [("news", true), ("learned from", false)] {
        let some: Vec<&Read<'_>> = read.iter().filter(|one| (one.gold.genre() == "news") == news).collect();
        report(name, &some, errors && news);
    }
    Ok(())
}

/// The row of weights of a class: those of the library, in its order.
const fn row(class: Class) -> usize {
    match class {
        Class::He | Class::She => 0,
        Class::It => 1,
        Class::They => 2,
        Class::Body => 3,
    }
}

impl<'g> Read<'g> {
    fn new(gold: &'g Gold) -> Self {
        let analysis = analyze(&gold.text, &Options::default());
        let named = |mut entity: Entity| {
            entity.mentions.retain(|mention| mention.form == MentionForm::Name);
            entity
        };
        let entities: Vec<Entity> = analysis.entities.into_iter().map(named).collect();
        let by_span: HashMap<Span, usize> = gold.mentions.iter().copied().collect();
        let mut read = Self {
            gold,
            things: Vec::new(),
            entities,
            quotes: analysis.quotes,
            article: analysis.article,
            by_span,
        };
        read.things = read.entities.iter().map(|entity| read.thing(entity)).collect();
        read
    }

    /// The thing that most mentions of an entity stand for.
    fn thing(&self, entity: &Entity) -> Option<usize> {
        let mut votes: HashMap<usize, usize> = HashMap::new();
        for mention in &entity.mentions {
            let around = || self.gold.mentions.iter().filter(|(span, _)| span.covers(mention.span));
            // A title before the name or a description after it belongs to the same mention.
            let edge = |span: Span| span.end == mention.span.end || span.start == mention.span.start;
            let shortest = |(span, _): &&(Span, usize)| span.end - span.start;
            let near = around().filter(|(span, _)| edge(*span)).min_by_key(shortest);
            if let Some((_, thing)) = near.or_else(|| around().min_by_key(shortest)) {
                *votes.entry(*thing).or_default() += 1;
            }
        }
        votes.into_iter().max_by_key(|&(thing, count)| (count, usize::MAX - thing)).map(|(thing, _)| thing)
    }

    /// The right one of the candidates.
    fn right(&self, choice: &Choice) -> Option<usize> {
        let thing = self.by_span.get(&choice.span)?;
        choice
            .candidates
            .iter()
            .position(|(entity, _)| self.things.get(*entity).copied().flatten() == Some(*thing))
    }

    fn examples(&self, class: usize) -> Vec<Example> {
        let document = Document::new(&self.gold.text);
        let mut examples = Vec::new();
        references::choices(&document, &self.article, &self.quotes, &self.entities, &mut |choice| {
            let right = self.right(choice);
            if row(choice.class) == class && !choice.candidates.is_empty() {
                let candidates = choice.candidates.iter().map(|(_, features)| *features).collect();
                examples.push(Example { candidates, none: choice.none, right });
            }
            right
        });
        examples
    }
}

/// How often references were right, of how many that could be, by kind.
#[derive(Default)]
struct Score {
    resolved: usize,
    right: usize,
    /// Pronouns that stand for something that has a name in the text.
    named: usize,
    named_resolved: usize,
}

fn report(name: &str, read: &[&Read<'_>], errors: bool) {
    let mut scores: HashMap<&str, Score> = HashMap::new();
    let mut conll = conll::Measure::default();
    for one in read {
        let document = Document::new(&one.gold.text);
        let entities = references::resolve(&document, &one.article, &one.quotes, one.entities.clone());
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
    println!("{name}: {} documents", read.len());
    for kind in ["pronouns", "he", "she", "it", "they", "I and we", "who", "descriptions"] {
        let Some(score) = scores.get(kind) else { continue };
        println!(
            "  {kind}: right {} of {} resolved ({:.1} %), resolved {} of {} that stand for a name ({:.1} %)",
            score.right,
            score.resolved,
            100.0 * score.right as f64 / score.resolved.max(1) as f64,
            score.named_resolved,
            score.named,
            100.0 * score.named_resolved as f64 / score.named.max(1) as f64,
        );
    }
    conll.print();
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
