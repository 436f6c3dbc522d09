//! Learns the tagger of names.

mod clusters;
mod corpora;
mod field;
mod measure;
mod samples;

use corpora::{Annotated, Guide};
use field::{Example, Field, Rates, Row};
use measure::Counts;
use quotidian::learned::{Clusters, Label, Steps, best};
use rayon::prelude::*;
use samples::{Dictionary, Sample};
use std::io;
use std::path::Path;
use std::time::Instant;

pub(crate) fn experiment(folder: &Path) -> io::Result<()> {
    let set = |name: &str, default: f32| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(default);
    let start = Instant::now();
    let file = clusters::file(&folder.join("clusters/glove-clusters.tsv.gz"), set("WORDS", 120_000.0) as usize)?;
    println!("clusters {} bytes", file.len());
    let clusters = Clusters::read(&file).map_err(io::Error::other)?;
    let rates = Rates { passes: set("PASSES", 6.0) as usize, rate: set("RATE", 0.08), price: set("L1", 0.5), square: set("L2", 0.05) };
    let mut documents: Vec<Annotated> = Vec::new();
    for corpus in corpora::TRAIN {
        let own = corpora::read(folder, corpus)?;
        let share = set("SHARE", 1.0);
        documents.extend(own.into_iter().enumerate().filter(|(n, _)| corpus.guide == Guide::Own || ((*n % 100) as f32) < share * 100.0).map(|(_, d)| d));
    }
    for d in &mut documents { if d.guide == Guide::Own { d.weight = set("OWN", 3.0); } }
    let spell = set("SPELL", 0.0);
    let mut more = Vec::new();
    for (n, d) in documents.iter().enumerate() {
        let r = (quotidian::learned::mix(n as u32, 99) % 1000) as f32 / 1000.0;
        if r < spell { more.push(d.spelled(false)); } else if r < 2.0 * spell { more.push(d.spelled(true)); }
    }
    documents.extend(more);
    let samples: Vec<Sample> = documents.par_iter().map(|d| samples::sample(d, &clusters)).collect();
    let tokens: usize = samples.iter().map(|s| s.ends.len()).sum();
    let guides: Vec<Guide> = if set("GUIDES", 1.0) > 0.0 { vec![Guide::Own, Guide::Worldwide, Guide::Conll, Guide::Gum] } else { vec![] };
    let dictionary = Dictionary::new(samples.iter(), set("LEAST", 3.0) as u32, &guides);
    println!("{} documents, {tokens} words, {} features, {:.0?}", documents.len(), dictionary.hashes.len(), start.elapsed());
    let numbered: Vec<Vec<Vec<u32>>> = samples.par_iter().map(|s| dictionary.words(s, guides.contains(&s.guide).then_some(s.guide))).collect();
    let examples: Vec<Example<'_>> = samples.iter().zip(&numbered).flat_map(|(sample, words)| {
        sample.sequences.iter().zip(&sample.known).filter(|(_, known)| **known).map(move |(places, _)| Example {
            features: words[places.clone()].iter().map(Vec::as_slice).collect(),
            base: None,
            labels: &sample.labels[places.clone()],
            weight: sample.weight,
        })
    }).collect();
    println!("{} sequences {:.0?}", examples.len(), start.elapsed());
    let mut dev: Vec<(&str, Vec<Annotated>)> = vec![("articles", corpora::read(folder, &corpora::ARTICLES)?)];
    for corpus in corpora::DEV { dev.push((corpus.file, corpora::read(folder, corpus)?)); }
    let wwd = dev[1].1.clone();
    dev.push(("ww lower", wwd.iter().map(|d| d.spelled(false)).collect()));
    dev.push(("ww upper", wwd.iter().map(|d| d.spelled(true)).collect()));
    let mut field = Field::new(dictionary.hashes.len(), Rates { passes: 1, ..rates });
    for pass in 0..rates.passes {
        field.learn(&examples, 42 + pass as u64);
        let nonzero: usize = field.weights.iter().flatten().filter(|w| **w != 0.0).count();
        let rows = field.weights.iter().filter(|r| r.iter().any(|w| *w != 0.0)).count();
        println!("pass {pass} {:.0?} {nonzero} weights in {rows} rows", start.elapsed());
        if pass + 1 == rates.passes || pass == 2 {
            for (name, documents) in &dev {
                let mut choices = vec![None];
                if guides.contains(&Guide::Own) { choices.push(Some(Guide::Own)); }
                if guides.contains(&documents[0].guide) && documents[0].guide != Guide::Own { choices.push(Some(documents[0].guide)); }
                for guide in choices {
                    let counts = documents.par_iter().map(|d| count(d, &clusters, &dictionary, &field, guide)).collect::<Vec<_>>();
                    let mut all = Counts::default();
                    counts.iter().for_each(|c| all.join(c));
                    println!("  {name} {guide:?}: {all}");
                }
            }
        }
    }
    Ok(())
}

fn count(annotated: &Annotated, clusters: &Clusters<'_>, dictionary: &Dictionary, field: &Field, guide: Option<Guide>) -> Counts {
    let mut counts = Counts::default();
    samples::with_page(&annotated.text, clusters, |document, page, article| {
        let mut labels: Vec<Label> = Vec::new();
        let mut found = Vec::new();
        for sequence in page.sequences() {
            let features: Vec<Vec<u32>> = sequence.clone().map(|place| {
                page.features(place, &sequence, &mut found);
                let hashes: Vec<u32> = found.iter().map(|f| f.hash).collect();
                dictionary.numbers(&hashes, guide)
            }).collect();
            let slices: Vec<&[u32]> = features.iter().map(Vec::as_slice).collect();
            labels.extend(best(&whole(&field.scores(&slices, None)), &Steps(field.steps.0.map(|s| (s * 1000.0) as i32))));
        }
        counts.add(annotated, article, &measure::spans(document, &labels));
    });
    counts
}

fn whole(rows: &[Row]) -> Vec<[i32; Label::COUNT]> {
    rows.iter().map(|row| row.map(|score| (score * 1000.0) as i32)).collect()
}
