//! Scores the publication date: right, wrong or none, where the text states it and where it does not, and how sure it was.

mod forms;

use crate::lists::source;
use forms::is_stated;
use quotidian::{Options, analyze};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// A set of texts with the days they appeared on.
struct Set {
    name: &'static str,
    file: &'static str,
    /// Where in a line of it the day is.
    gold: &'static str,
    /// Whether a line without a day tells that there is none to be found; else nobody looked.
    none_is_told: bool,
}

const SETS: &[Set] = &[
    Set { name: "dctinfer-dev", file: "dates/dctinfer-dev.jsonl.gz", gold: "/dct", none_is_told: false },
    Set {
        name: "dctinfer_polnear-dev",
        file: "dates/dctinfer_polnear-dev.jsonl.gz",
        gold: "/dct",
        none_is_told: false,
    },
    Set {
        name: "articles-dev",
        file: "articles/articles-dev.jsonl.gz",
        gold: "/structure/published",
        none_is_told: true,
    },
    Set { name: "pastes-dev", file: "pastes/pastes-dev.jsonl.gz", gold: "/published", none_is_told: false },
];

/// How the texts of one kind came out.
#[derive(Default)]
struct Tally {
    right: usize,
    wrong: usize,
    none: usize,
}

impl Tally {
    fn add(&mut self, right: Option<bool>) {
        match right {
            Some(true) => self.right += 1,
            Some(false) => self.wrong += 1,
            None => self.none += 1,
        }
    }

    fn row(&self) -> String {
        let total = self.right + self.wrong + self.none;
        let share = |part: usize| 100.0 * part as f64 / total.max(1) as f64;
        let (right, claimed) = (share(self.right), share(self.right + self.wrong));
        let Self { right: r, wrong: w, none: n, .. } = self;
        format!("{total:5} {r:6} {w:6} {n:6}   {right:5.1} % right, {claimed:5.1} % claimed")
    }
}

/// How sure the dates were, in steps of five in a hundred by their lower end: texts, those that were right, and the sum of
/// what was said.
type Calibration = BTreeMap<usize, (usize, usize, f64)>;

/// So many steps.
const STEPS: usize = 20;

/// Prints the scores over the sets in `folder`; with `errors`, each text that came out wrong, or none where one is stated.
///
/// # Errors
/// A set cannot be read.
pub(crate) fn score(folder: &Path, errors: bool) -> io::Result<()> {
    let mut sure = Calibration::new();
    println!("{:22} {:12} {:>5} {:>6} {:>6} {:>6}", "set", "the day is", "texts", "right", "wrong", "none");
    for set in SETS {
        let mut tallies = [Tally::default(), Tally::default(), Tally::default()];
        for line in source::read(&folder.join(set.file))?.lines() {
            one(set, &serde_json::from_str(line)?, errors, &mut tallies, &mut sure);
        }
        for (kind, tally) in ["stated", "not stated", "not known"].iter().zip(&tallies) {
            if tally.right + tally.wrong + tally.none > 0 {
                println!("{:22} {kind:12} {}", set.name, tally.row());
            }
        }
    }
    println!("\nsaid      texts  right");
    for (step, (texts, right, said)) in &sure {
        let (from, to) = (*step as f64 / STEPS as f64, (step + 1) as f64 / STEPS as f64);
        let (said, share) = (100.0 * said / *texts as f64, 100.0 * *right as f64 / *texts as f64);
        println!("{from:.2}-{to:.2} {texts:5}  {share:5.1} %, said {said:5.1} %");
    }
    Ok(())
}

fn one(set: &Set, line: &Value, errors: bool, tallies: &mut [Tally; 3], sure: &mut Calibration) {
    let text = line["text"].as_str().unwrap_or_default();
    let gold = line.pointer(set.gold).and_then(Value::as_str);
    if gold.is_none() && !set.none_is_told {
        return;
    }
    let found = analyze(text, &Options::default()).article.published;
    let right = found.as_ref().map(|found| Some(found.value.as_str()) == gold);
    let stated = gold.is_some_and(|gold| is_stated(gold, text));
    let kind = if gold.is_none() { 2 } else { usize::from(!stated) };
    tallies[kind].add(right);
    if let Some(found) = &found {
        let step = (1..=STEPS).take_while(|step| *step as f64 / STEPS as f64 <= found.confidence).count();
        let (texts, rights, said) = sure.entry(step).or_default();
        *texts += 1;
        *rights += usize::from(right == Some(true));
        *said += found.confidence;
    }
    if errors && (right == Some(false) || right.is_none() && stated) {
        let found = found.map(|found| (found.value, found.confidence));
        println!("  {} {}: {gold:?}, found {found:?}", set.name, line["id"]);
    }
}
