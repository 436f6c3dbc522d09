//! Learns the weights of the evidence for types of names, and writes the table.

mod corpora;
mod regression;

use quotidian::Document;
use quotidian::entities::evidence::{COLUMNS, Evidence};
use quotidian::entities::{OWN_SHARE, Observation, observe};
use regression::Example;
use std::collections::HashMap;
use std::path::Path;
use std::{fs, io};

/// Learns from the corpora in `folder` and replaces the weights in the file `table`; names and reasons stay.
///
/// Evidence from full names elsewhere in an article rests on the weights the trainer was built with:
/// run it again until the table no longer changes much.
///
/// # Errors
/// A corpus cannot be read, the table cannot be read or written.
pub(crate) fn write(folder: &Path, table: &Path) -> io::Result<()> {
    let mut examples = Vec::new();
    for corpus in corpora::CORPORA {
        let known = examples.len();
        for document in corpora::read(folder, corpus)? {
            add(&mut examples, &document, corpus.weight);
        }
        println!("{}: {} candidates", corpus.file, examples.len() - known);
    }
    let weights = regression::fit(&examples, Evidence::ALL.len());
    println!("{:.1} % of the candidates are typed right", 100.0 * regression::accuracy(&examples, &weights));
    let old = fs::read_to_string(table)?;
    let (head, _) = old.split_once("evidence!").ok_or(io::ErrorKind::InvalidData)?;
    fs::write(table, head.to_owned() + &rows(&weights))
}

/// The macro's call with a row for each piece of evidence.
fn rows(weights: &[[f32; COLUMNS]]) -> String {
    let row = |(piece, weights): (&Evidence, &[f32; COLUMNS])| {
        let tenths = weights.map(|weight| ((weight * 10.0).round() as i16).to_string());
        format!("    {:20} {:?} [{}]", piece.name(), piece.reason(), tenths.join(" "))
    };
    let rows: Vec<String> = Evidence::ALL.iter().zip(weights).map(row).collect();
    let columns = "    //                   person org place group event work product law none";
    format!("evidence! {{\n{columns}\n{}\n}}\n", rows.join("\n"))
}

/// Adds the candidates of a document whose span is a name of the corpus, or touches none.
fn add(examples: &mut Vec<Example>, document: &corpora::Annotated, weight: f32) {
    let read = Document::new(&document.text);
    let observed = observe(&read);
    let mut alike: HashMap<&str, (Vec<f32>, f32)> = HashMap::new();
    for one in &observed {
        let sum = alike.entry(read.words(one.span)).or_insert_with(|| (vec![0.0; Evidence::ALL.len()], 0.0));
        for piece in one.found.pieces() {
            sum.0[piece as usize] += 1.0;
        }
        sum.1 += 1.0;
    }
    for one in &observed {
        let Some(column) = document.column(one.span) else { continue };
        let (sum, count) = &alike[read.words(one.span)];
        examples.push(Example { evidence: shared(one, sum, *count), column, weight });
    }
}

/// Half of its own evidence and half of that of all candidates with the same words, as the library shares it.
fn shared(one: &Observation, sum: &[f32], count: f32) -> Vec<(usize, f32)> {
    let own = |place: usize| f32::from(u8::from(one.found.has(Evidence::ALL[place])));
    let value = |place: usize| OWN_SHARE * own(place) + (1.0 - OWN_SHARE) * sum[place] / count;
    (0..sum.len()).map(|place| (place, value(place))).filter(|&(_, value)| value > 0.0).collect()
}
