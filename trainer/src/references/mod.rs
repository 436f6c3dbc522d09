//! Learns whom pronouns mean from texts in which people marked it, and measures it on news.

mod conll;
mod gold;
mod learn;
mod table;

use gold::Gold;
use learn::{Example, Weights};
use quotidian::analysis::{Entity, MentionForm};
use quotidian::discourse::{self, CLASSES, Choice, Weighed};
use quotidian::quotes;
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

/// What a class of pronouns was given: its weights, and how likely a candidate has to be, for owners apart.
type Learned = (Weights, [f32; 2]);

/// "He" and "she", of whom nearly all are resolved: they are learned where all before fell right alone, which was better on
/// every kind of text.
const PEOPLE: usize = 0;

/// Kinds that tell tales: their pronouns are learned from, but do not tell how likely one has to be in news.
const TALES: &[&str] = &["fiction", "letter", "podcast"];

/// A candidate is never taken who is less likely than so many twentieths.
const LEAST: [u32; CLASSES] = [6, 10, 10, 10];

/// Weights are learned so many times: first where all choices before fell right, then where they fell as the weights of
/// the time before make them fall, as they will.
const ROUNDS: usize = 2;

/// A document as the library reads it, with the thing that each entity is to those who marked it.
struct Read<'g> {
    gold: &'g Gold,
    entities: Vec<Entity>,
    article: quotidian::analysis::Article,
    things: Vec<Option<usize>>,
    by_span: HashMap<Span, usize>,
}

/// Learns from the treebank, writes the table of weights, and its card with what the weights of this build are worth.
///
/// # Errors
/// The treebank cannot be read, the search for weights fails or a file cannot be written.
pub(crate) fn run(treebank: &Path, table: &Path, card: &Path, errors: bool) -> io::Result<()> {
    let documents = gold::read(treebank)?;
    let read: Vec<Read<'_>> = documents
        .iter()
        .filter(|gold| gold.genre() == "news" || LEARNED.contains(&gold.genre()))
        .map(Read::new)
        .collect();
    let learned = read.iter().filter(|one| one.gold.genre() != "news").collect::<Vec<_>>();
    let mut weights: Vec<Learned> = Vec::new();
    let mut seen: [Vec<Vec<Example>>; CLASSES] = Default::default();
    for _ in 0..ROUNDS {
        let mut next = Vec::new();
        for (class, seen) in seen.iter_mut().enumerate() {
            if let Some(known) = weights.get(class).filter(|_| class == PEOPLE) {
                next.push(*known);
                continue;
            }
            let documents: Vec<Vec<Example>> =
                learned.iter().map(|one| one.examples(class, &weights)).collect();
            let like: Vec<bool> = learned.iter().map(|one| !TALES.contains(&one.gold.genre())).collect();
            let decided = learn::held_back(seen, &documents, &like)?;
            let least = LEAST.get(class).copied().unwrap_or(10);
            let threshold = [false, true].map(|whose| {
                let some: Vec<_> = decided.iter().filter(|one| one.whose == whose).copied().collect();
                learn::threshold(&some, least)
            });
            println!("{}", summary(class, &documents, &decided, threshold));
            seen.resize_with(documents.len(), Vec::new);
            seen.iter_mut().zip(documents).for_each(|(seen, examples)| seen.extend(examples));
            next.push((learn::weights(&seen.iter().flatten().collect::<Vec<_>>())?, threshold));
        }
        weights = next;
    }
    std::fs::write(table, table::text(&weights))?;
    println!("wrote {}; build and run again for the figures of these weights", table.display());
    let mut figures = String::new();
    for (name, news) in [("News, never learned from", true), ("Kinds learned from", false)] {
        let some: Vec<&Read<'_>> = read.iter().filter(|one| (one.gold.genre() == "news") == news).collect();
        figures += &report(name, &some, errors && !news);
    }
    print!("{figures}");
    std::fs::write(card, CARD.replace("FIGURES", &figures))?;
    Ok(())
}

/// What a class learns from, and how much of it is resolved by weights that have not seen it.
fn summary(
    class: usize,
    documents: &[Vec<Example>],
    held_back: &[learn::Held],
    threshold: [f32; 2],
) -> String {
    let examples: Vec<&Example> = documents.iter().flatten().collect();
    let named = examples.iter().filter(|example| example.right.is_some()).count();
    let at = |step: u32| {
        let (count, right) = learn::resolved(held_back, f64::from(step) / 20.0);
        format!("{:.2}: {right} of {count}", f64::from(step) / 20.0)
    };
    let steps: Vec<String> = (5..19).map(at).collect();
    format!(
        "class {class}: {} examples, {named} of them of candidates, thresholds {threshold:?}; {}",
        examples.len(),
        steps.join("; ")
    )
}

/// The card of the weights.
const CARD: &str = "# Card: the weights of `src/references/weights.rs`

Whom a pronoun or a noun such as \"the company\" means: one of the entities named in the five sentences before, or nobody. A
linear model for each of four classes (he and she; it; they; nouns), weighing what is known of a candidate (distance, standing,
gender, who speaks, subject or object, what is unnamed in between, whether its name or the lists have the noun) against what
speaks for nobody. It is taken where it is likely enough for five in six of those resolved to be right, as measured on
documents held back; of \"he\" and \"she\" from three in ten on.

- **Made by** `cargo run --release -p trainer -- references`, in seconds; run it again after building for these figures.
- **Learned from** GUM (Universal Dependencies): academic, bio, court, essay, fiction, interview, letter, podcast, speech,
  textbook and voyage. Annotations CC BY 4.0, texts by genre; no text is here.
- **By rules**: descriptions of people by role or age, \"who\", \"which\", \"I\" and \"we\" inside quotation marks.
- **Cannot**: they, which stands for two people, or for many without a name, as a rule; most of it, which stands for
  something without a name; the couple, the brothers; whom \"we\" means where a person says it.
FIGURES";

impl<'g> Read<'g> {
    fn new(gold: &'g Gold) -> Self {
        let analysis = analyze(&gold.text, &Options::default());
        let named = |mut entity: Entity| {
            entity.mentions.retain(|mention| mention.form == MentionForm::Name);
            entity
        };
        let entities: Vec<Entity> = analysis.entities.into_iter().map(named).collect();
        let mut by_span: HashMap<Span, usize> = gold.mentions.iter().copied().collect();
        // "the company's" is marked with its ending.
        for (span, thing) in &gold.mentions {
            let words = span.of(&gold.text);
            if let Some(bare) = words.strip_suffix("'s").or(words.strip_suffix("’s")) {
                by_span.entry(Span::at(span.start as usize, bare.len())).or_insert(*thing);
            }
        }
        let mut read = Self { gold, things: Vec::new(), entities, article: analysis.article, by_span };
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
            .position(|candidate| self.things.get(candidate.entity).copied().flatten() == Some(*thing))
    }

    /// The choices of a class, where those before fell as `weights` make them fall; on the right one where there are none.
    fn examples(&self, class: usize, weights: &[Learned]) -> Vec<Example> {
        let document = Document::new(&self.gold.text);
        let mut examples = Vec::new();
        let reading = quotes::Reading::new(&document, &self.article);
        let utterances = quotes::find(&reading);
        discourse::choices(&reading, &self.article, &utterances, &self.entities, &mut |choice| {
            let right = self.right(choice);
            let candidates: Vec<_> = choice.candidates.iter().map(Weighed::features).collect();
            let example = Example { candidates, none: choice.none, whose: choice.whose, right };
            let row = discourse::row(choice.class);
            let answer = weights.get(row).map_or(right, |(weights, thresholds)| {
                learn::choose(&example, weights, thresholds[usize::from(choice.whose)])
            });
            if row == class && !example.candidates.is_empty() {
                examples.push(example);
            }
            answer
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

/// What the references of these documents are worth, in words.
fn report(name: &str, read: &[&Read<'_>], errors: bool) -> String {
    let mut scores: HashMap<&str, Score> = HashMap::new();
    let mut conll = conll::Measure::default();
    for one in read {
        let document = Document::new(&one.gold.text);
        let reading = quotes::Reading::new(&document, &one.article);
        let utterances = quotes::find(&reading);
        let (entities, _) = discourse::resolve(&reading, &one.article, &utterances, one.entities.clone());
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
