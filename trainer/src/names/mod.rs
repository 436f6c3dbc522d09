//! Learns the tagger of names.

mod clusters;
mod corpora;
mod field;
mod looks;
mod measure;
mod samples;

use corpora::{Annotated, Guide};
use field::{Rates, Row};
use looks::{First, Second};
use measure::Counts;
use quotidian::learned::{Clusters, mix};
use rayon::prelude::*;
use samples::Sample;
use std::io;
use std::path::Path;
use std::time::Instant;

const FOLDS: usize = 5;

pub(crate) fn experiment(folder: &Path) -> io::Result<()> {
    let set = |name: &str, default: f32| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(default);
    let start = Instant::now();
    let file = clusters::file(&folder.join("clusters/glove-clusters.tsv.gz"), set("WORDS", 120_000.0) as usize)?;
    let clusters = Clusters::read(&file).map_err(io::Error::other)?;
    let rates = Rates { passes: set("PASSES", 5.0) as usize, rate: set("RATE", 0.05), price: set("L1", 0.5), square: set("L2", 0.05) };
    let choice = Rates { passes: set("PASSES0", 3.0) as usize, price: set("L10", 8.0), ..rates };
    let again = Rates { passes: set("PASSES2", 4.0) as usize, rate: set("RATE2", 0.05), price: set("L12", 1.0), square: set("L22", 0.05) };
    let least = set("LEAST", 3.0) as u32;
    let mut documents: Vec<Annotated> = Vec::new();
    for corpus in corpora::TRAIN {
        documents.extend(corpora::read(folder, corpus)?);
    }
    let train_own = documents.iter().filter(|d| d.guide == Guide::Own).count();
    let first_dev = documents.len();
    let _ = train_own;
    documents.extend(corpora::read(folder, &corpora::ARTICLES)?);
    let originals = documents.len();
    for d in &mut documents { if d.guide == Guide::Own { d.weight = set("OWN", 3.0); } }
    let mut folds: Vec<usize> = (0..documents.len()).map(|n| mix(n as u32, 7) as usize % FOLDS).collect();
    let spell = set("SPELL", 0.1);
    for n in 0..documents.len() {
        let r = (mix(n as u32, 99) % 1000) as f32 / 1000.0;
        if r < 2.0 * spell { documents.push(documents[n].spelled(r >= spell)); folds.push(folds[n]); }
    }
    let samples: Vec<Sample> = documents.par_iter().map(|d| samples::sample(d, &clusters)).collect();
    let mut dev: Vec<(&str, Vec<Annotated>)> = Vec::new();
    for corpus in corpora::DEV { dev.push((corpus.file, corpora::read(folder, corpus)?)); }
    let wwd = dev[0].1.clone();
    dev.push(("ww lower", wwd.iter().map(|d| d.spelled(false)).collect()));
    dev.push(("ww upper", wwd.iter().map(|d| d.spelled(true)).collect()));
    let dev: Vec<(&str, Vec<(Annotated, Sample)>)> = dev.into_iter().map(|(n, ds)| (n, ds.into_par_iter().map(|d| { let s = samples::sample(&d, &clusters); (d, s) }).collect())).collect();
    println!("{} documents {:.0?}", documents.len(), start.elapsed());
    let two = set("TWO", 1.0) > 0.0;
    let runs: Vec<usize> = if two { (0..=FOLDS).collect() } else { vec![FOLDS] };
    let mut models: Vec<First> = runs.par_iter().map(|held| {
        let some: Vec<&Sample> = samples.iter().zip(&folds).filter(|(_, f)| *f != held).map(|(s, _)| s).collect();
        looks::first(&some, choice, rates, least)
    }).collect();
    let full = models.pop().unwrap();
    let nonzero: usize = full.field.weights.iter().flatten().filter(|w| **w != 0.0).count();
    let rows = full.field.weights.iter().filter(|r| r.iter().any(|w| *w != 0.0)).count();
    println!("{nonzero} weights in {rows} rows {:.0?}", start.elapsed());
    if std::env::var("ROWS").is_ok() {
        use quotidian::entities::{features::Feature, page::Page, templates::Template};
        let _ = |p: &Page<'_, '_>, f: &mut Vec<Feature>| p.features(0, &(0..1), f);
        let mut by: std::collections::HashMap<u32, Template> = std::collections::HashMap::new();
        for d in &documents { samples::with_page(&d.text, &clusters, |_, page, _| { let mut f = Vec::new(); for s in page.sequences() { for place in s.clone() { page.features(place, &s, &mut f); for x in &f { by.insert(x.hash, x.template); } } } }); }
        let mut n: std::collections::BTreeMap<u8, (usize, usize)> = Default::default();
        for (h, r) in full.dictionary.hashes.iter().zip(&full.field.weights) { let k = r.iter().filter(|w| **w != 0.0).count(); if k > 0 { let e = n.entry(by[h] as u8).or_default(); e.0 += 1; e.1 += k; } }
        for (t, (r, w)) in n { println!("ROWS {:?} {r} {w}", Template::ALL[t as usize]); }
    }
    let seconds: Vec<(Sample, Vec<Row>)> = if !two { Vec::new() } else { (0..documents.len()).into_par_iter().map(|n| {
            let model = &models[folds[n]];
            let rows = model.scores(&samples[n]);
            let labels = looks::labels(&samples[n].sequences, &rows, &model.field.steps);
            let again = samples::with_page(&documents[n].text, &clusters, |_, page, _| looks::again(page, &samples[n], &labels));
            (again, rows)
        }).collect() };
    let mut second: Vec<Second> = if !two { Vec::new() } else { (0..=FOLDS).into_par_iter().map(|held| {
        let refs: Vec<(&Sample, &[Row])> = seconds.iter().zip(&folds).filter(|(_, f)| **f != held).map(|((s, r), _)| (s, r.as_slice())).collect();
        looks::second(&refs, &full.field.steps, again)
    }).collect() };
    let last = second.pop();
    if let Some(s) = &last {
        let nonzero: usize = s.field.weights.iter().flatten().filter(|w| **w != 0.0).count();
        println!("second {} features {nonzero} weights {:.0?}", s.dictionary.hashes.len(), start.elapsed());
        let errors = std::env::var("ERRORS").ok();
        let own: Vec<usize> = (0..originals).filter(|n| documents[*n].guide == Guide::Own).collect();
        let counts: Vec<(usize, Counts, Counts)> = own.par_iter().map(|n| {
            let d = &documents[*n];
            looks::label(d, &samples[*n], &clusters, &models[folds[*n]], Some(&second[folds[*n]]), |document, article, labelled| {
                let (mut once, mut twice) = (Counts::default(), Counts::default());
                once.add(d, article, &measure::spans(document, &labelled.once));
                twice.add(d, article, &measure::spans(document, &labelled.twice));
                if errors.as_deref() == Some("own") { measure::tell(d, document, article, &measure::spans(document, &labelled.twice)); }
                (*n, once, twice)
            })
        }).collect();
        for (name, from) in [("own", 0), ("articles", first_dev)] {
            let (mut once, mut twice) = (Counts::default(), Counts::default());
            counts.iter().filter(|(n, _, _)| *n >= from).for_each(|(_, a, b)| { once.join(a); twice.join(b); });
            println!("  {name} once: {once}"); println!("  {name} twice: {twice}");
        }
    }
    let errors = std::env::var("ERRORS").ok();
    for (name, documents) in &dev {
        let (mut once, mut twice) = (Counts::default(), Counts::default());
        let counts: Vec<(Counts, Counts)> = documents.par_iter().map(|(d, s)| {
            looks::label(d, s, &clusters, &full, last.as_ref(), |document, article, labelled| {
                let (mut once, mut twice) = (Counts::default(), Counts::default());
                once.add(d, article, &measure::spans(document, &labelled.once));
                if errors.as_deref() == Some(*name) { measure::tell(d, document, article, &measure::spans(document, &labelled.twice)); }
                twice.add(d, article, &measure::spans(document, &labelled.twice));
                (once, twice)
            })
        }).collect();
        counts.iter().for_each(|(a, b)| { once.join(a); twice.join(b); });
        println!("  {name} once: {once}");
        if two { println!("  {name} twice: {twice}"); }
    }
    println!("{:.0?}", start.elapsed());
    Ok(())
}
