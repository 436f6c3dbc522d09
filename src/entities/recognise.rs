//! Recognising names: candidates typed by the evidence on them and on their like elsewhere in the article.

use super::Name;
use super::around::around;
use super::candidates::{Candidate, candidates};
use super::evidence::{Evidence, Found, Scores};
use super::inside::inside;
use super::quoted::with_quoted_titles;
use super::reading::{Reading, Shape};
use crate::Span;
use crate::analysis::{Article, EntityType};
use crate::document::Document;
use std::collections::{HashMap, HashSet};

/// What one mention shows counts this much for itself; the rest is what all mentions of the same words show.
pub const OWN_SHARE: f32 = 0.5;

/// The names of the text, in order, without overlaps; those in boilerplate too.
///
/// Where the article's structure says what a name is, it is believed: datelines name places, bylines people.
/// Time is linear in the text.
pub fn recognise(document: &Document<'_>, article: &Article) -> Vec<Name> {
    let reading = Reading::new(document);
    let candidates = with_quoted_titles(&reading, candidates(&reading));
    let found = found(&reading, &candidates);
    let shared = shared(&reading, &candidates, &found);
    let settled = Settled::by(document, article);
    let first: Vec<Option<Name>> = candidates
        .iter()
        .zip(found.iter().zip(&shared))
        .map(|(candidate, (found, scores))| {
            settled.name(&reading, candidate, *found).or_else(|| name(&reading, candidate, *found, scores))
        })
        .collect();
    alike(document, &candidates, &found, first)
}

/// A doubtful name is one after all where the same words are a name elsewhere in the article, and are not written small.
fn alike(
    document: &Document<'_>,
    candidates: &[Candidate],
    found: &[Found],
    first: Vec<Option<Name>>,
) -> Vec<Name> {
    let mut surest: HashMap<&str, Name> = HashMap::new();
    for name in first.iter().flatten() {
        let known = surest.entry(document.words(name.span)).or_insert_with(|| name.clone());
        if name.confidence > known.confidence {
            *known = name.clone();
        }
    }
    let again = |candidate: &Candidate, found: Found| {
        let span = document.span_of(candidate.tokens.clone());
        let known = surest.get(document.words(span)).filter(|_| !found.has(Evidence::SeenLower))?;
        let title = candidate.title.clone().map(|title| document.span_of(title));
        Some(Name {
            span,
            title,
            reason: "named so elsewhere in the article",
            confidence: known.confidence * AGAIN,
            ..known.clone()
        })
    };
    let all = first.into_iter().zip(candidates.iter().zip(found));
    all.filter_map(|(name, (candidate, found))| name.or_else(|| again(candidate, *found))).collect()
}

/// A name that is told by its like elsewhere is right this often, where the like is right.
const AGAIN: f64 = 0.8;

/// A candidate and the evidence on it: what the trainer learns the weights from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    /// The words.
    pub span: Span,
    /// What was found on it.
    pub found: Found,
}

/// The candidates of the text, names or not, in order, with the evidence on each.
pub fn observe(document: &Document<'_>) -> Vec<Observation> {
    let reading = Reading::new(document);
    let candidates = with_quoted_titles(&reading, candidates(&reading));
    let found = found(&reading, &candidates);
    let span = |candidate: &Candidate| document.span_of(candidate.tokens.clone());
    candidates
        .iter()
        .zip(found)
        .map(|(candidate, found)| Observation { span: span(candidate), found })
        .collect()
}

/// Names less likely than this are left out: two in three of them would be wrong.
const DOUBTFUL: f64 = 0.3;

fn name(reading: &Reading<'_, '_>, candidate: &Candidate, found: Found, scores: &Scores) -> Option<Name> {
    let (column, kind, probability) = scores.best();
    let confidence = calibrated(f64::from(probability));
    if confidence < DOUBTFUL {
        return None;
    }
    let title = candidate.title.clone().map(|title| reading.document.span_of(title));
    Some(Name {
        span: reading.document.span_of(candidate.tokens.clone()),
        kind: kind?,
        title,
        reason: found.strongest(column).map_or("written as a name", Evidence::reason),
        thing: candidate.entry.thing,
        confidence,
    })
}

/// What the structure of the article says of names.
struct Settled<'a> {
    article: &'a Article,
    /// The town of the dateline, in lower case.
    town: Option<String>,
}

impl<'a> Settled<'a> {
    fn by(document: &Document<'_>, article: &'a Article) -> Self {
        let dateline = article.dateline.map(|span| document.words(span));
        let town = dateline.and_then(|words| words.split(',').next()).map(|town| town.trim().to_lowercase());
        Self { article, town }
    }

    /// The name that `candidate` is by where it stands, or by being the town that the report comes from.
    fn name(&self, reading: &Reading<'_, '_>, candidate: &Candidate, found: Found) -> Option<Name> {
        let span = reading.document.span_of(candidate.tokens.clone());
        let in_dateline = self.article.dateline.is_some_and(|dateline| dateline.covers(span));
        let author = candidate.tokens.len() > 1 && self.article.authors.contains(&span);
        // A person of the town's name is called so in full somewhere, or by a title.
        let person = candidate.title.is_some() || found.has(Evidence::SurnameOfPerson);
        let from_town =
            !person && self.town.as_deref() == Some(reading.document.words(span).to_lowercase().as_str());
        let (kind, reason) = match (in_dateline || from_town, author) {
            (true, _) => (EntityType::Place, "the report comes from there"),
            (_, true) => (EntityType::Person, "an author of the article"),
            _ => return None,
        };
        Some(Name { span, kind, title: None, reason, thing: candidate.entry.thing, confidence: STATED })
    }
}

/// Datelines and bylines are read right, and name what they should, this often.
const STATED: f64 = 0.93;

/// The share of names that are right, span included, of those whose type the scores give this probability.
/// Fitted to the development sets: of those said to be sure, 95 in a hundred were right.
fn calibrated(probability: f64) -> f64 {
    0.96 * probability * probability.sqrt()
}

/// The evidence on each candidate: first its own, then what other candidates make of it.
fn found(reading: &Reading<'_, '_>, candidates: &[Candidate]) -> Vec<Found> {
    let mut found: Vec<Found> = candidates
        .iter()
        .map(|candidate| {
            let mut found = inside(reading, candidate);
            around(&mut found, reading, candidate);
            found
        })
        .collect();
    let first = shared(reading, candidates, &found);
    let full = FullNames::new(reading, candidates, &first);
    for (candidate, found) in candidates.iter().zip(&mut found) {
        full.add(found, reading, candidate);
    }
    found
}

/// The scores of each candidate: half of its own, half of all those with the same words.
fn shared(reading: &Reading<'_, '_>, candidates: &[Candidate], found: &[Found]) -> Vec<Scores> {
    let own: Vec<Scores> = found.iter().map(|found| found.scores()).collect();
    let mut sums: HashMap<&str, (Scores, f32)> = HashMap::new();
    for (candidate, scores) in candidates.iter().zip(&own) {
        let sum = sums.entry(words(reading, candidate)).or_default();
        *sum = (sum.0.plus(scores, 1.0), sum.1 + 1.0);
    }
    let all = |candidate: &Candidate| sums.get(words(reading, candidate)).copied().unwrap_or_default();
    candidates
        .iter()
        .zip(&own)
        .map(|(candidate, scores)| {
            let (sum, count) = all(candidate);
            Scores::default().plus(scores, OWN_SHARE).plus(&sum, (1.0 - OWN_SHARE) / count.max(1.0))
        })
        .collect()
}

fn words<'t>(reading: &Reading<'_, 't>, candidate: &Candidate) -> &'t str {
    reading.document.words(reading.document.span_of(candidate.tokens.clone()))
}

/// Words of the names of several words in the article, and the words that stand alone.
#[derive(Default)]
struct FullNames<'t> {
    surnames: HashSet<&'t str>,
    forenames: HashSet<&'t str>,
    organization_starts: HashSet<&'t str>,
    organization_ends: HashSet<&'t str>,
    place_words: HashSet<&'t str>,
    initials: HashSet<String>,
    people_alone: HashSet<&'t str>,
}

impl<'t> FullNames<'t> {
    fn new(reading: &Reading<'_, 't>, candidates: &[Candidate], scores: &[Scores]) -> Self {
        let mut names = Self::default();
        for (candidate, scores) in candidates.iter().zip(scores) {
            let (_, kind, _) = scores.best();
            let (start, last) = (candidate.tokens.start, candidate.tokens.end - 1);
            match (kind, start == last) {
                (Some(EntityType::Person), true) => {
                    names.people_alone.insert(reading.text(start));
                }
                (Some(EntityType::Person), false) => {
                    names.surnames.insert(reading.text(surname(reading, candidate)));
                    names.forenames.insert(reading.text(start));
                }
                (Some(EntityType::Organization), false) => {
                    names.organization_starts.insert(reading.text(start));
                    names.organization_ends.insert(reading.text(last));
                    names.initials.insert(initials(reading, candidate));
                }
                (Some(EntityType::Place), false) => {
                    names.place_words.extend(candidate.tokens.clone().map(|place| reading.text(place)));
                }
                _ => {}
            }
        }
        names
    }

    fn add(&self, found: &mut Found, reading: &Reading<'_, '_>, candidate: &Candidate) {
        let place = candidate.tokens.start;
        if candidate.tokens.len() > 1 {
            let last = reading.text(surname(reading, candidate));
            return found.add(Evidence::FullName, self.people_alone.contains(last));
        }
        let text = reading.text(place);
        found.add(Evidence::SurnameOfPerson, self.surnames.contains(text));
        found.add(Evidence::ForenameOfPerson, self.forenames.contains(text));
        found.add(Evidence::StartOfOrganization, self.organization_starts.contains(text));
        found.add(Evidence::EndOfOrganization, self.organization_ends.contains(text));
        found.add(Evidence::PartOfPlace, self.place_words.contains(text));
        let letters = matches!(reading.at(place).shape, Shape::Capitals | Shape::Initials);
        found.add(Evidence::Abbreviates, letters && self.initials.contains(&text.replace('.', "")));
    }
}

/// Place of the word that the article calls a person by: the last one that is not "Jr.".
fn surname(reading: &Reading<'_, '_>, candidate: &Candidate) -> usize {
    let last = candidate.tokens.end - 1;
    let junior = matches!(reading.text(last), "Jr." | "Jr" | "Sr." | "Sr" | "II" | "III" | "IV");
    if junior && candidate.tokens.len() > 2 { last - 1 } else { last }
}

/// The first letters of the words of a name that have a capital.
fn initials(reading: &Reading<'_, '_>, candidate: &Candidate) -> String {
    let letter = |place: usize| reading.text(place).chars().next().filter(|letter| letter.is_uppercase());
    candidate.tokens.clone().filter_map(letter).collect()
}

/// A name of no title and full confidence, for tests.
#[cfg(test)]
pub(super) fn bare(span: Span, kind: EntityType) -> Name {
    Name { span, kind, title: None, reason: "given", thing: 0, confidence: 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article;

    /// Sentences with their names in brackets, each with the first letters of its type.
    const CASES: &[&str] = &[
        "Then Prime Minister [Ada Lovell|Person] flew to [Ankara|Place], the [Kremlin|Organization] said.",
        "On Monday the [French|Group] president met [NATO|Organization] officials in [Brussels|Place].",
        "“We lost,” said [Bob Sampleton|Person], 41, of [Denver|Place], [Colo.|Place]",
        "It sued the [Department of Justice|Organization] and [Sampleton Motors Inc.|Organization] in May.",
        "The [Vietnam War|Event] and the [Voting Rights Act|Law] were in her [iPhone|Product].",
        "A [Utah|Place]-based firm hired [Ada Lovell|Person]. [Lovell|Person] said it paid well.",
        "Meanwhile, officials said nothing about it.",
    ];

    #[test]
    fn names_are_found_without_titles_and_typed() {
        for case in CASES {
            let parts: Vec<(&str, &str)> =
                case.split('[').skip(1).filter_map(|part| part.split(']').next()?.split_once('|')).collect();
            let text = parts.iter().fold(case.replace(['[', ']'], ""), |text, (_, kind)| {
                text.replacen(&format!("|{kind}"), "", 1)
            });
            let document = Document::new(&text);
            let article = article::structure(&document, &[], None);
            let found: Vec<(&str, &str)> = recognise(&document, &article)
                .iter()
                .map(|name| (document.words(name.span), name.kind.label()))
                .collect();
            assert_eq!(found, parts, "{text}");
        }
    }

    #[test]
    fn any_text_gives_spans_in_order_inside_it() {
        for text in [
            "",
            "\u{feff}",
            "A",
            "É. Ü-",
            "&&& Of of-The “”",
            "@a @b ’s",
            "X’s Y'S “Z",
            "New York New York -",
        ] {
            let document = Document::new(text);
            let names = recognise(&document, &article::structure(&document, &[], None));
            assert!(names.iter().all(|name| !document.words(name.span).is_empty()), "{text:?}");
            assert!(names.is_sorted_by(|one, next| one.span.end <= next.span.start), "{text:?}");
        }
    }
}
