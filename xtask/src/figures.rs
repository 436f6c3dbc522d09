//! `cargo xtask figures`: the house as figures: circles, names that mean two things, words that stand in two tables.

use crate::problem::Problem;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use xtask::house::source::{SourceFile, files};
use xtask::house::{CRATES, graph, names, tables};

/// Tells the figures.
pub(crate) fn run() -> Result<(), Problem> {
    told().map_err(|cause| Problem::Unreadable { path: PathBuf::from("src"), cause })
}

fn told() -> io::Result<()> {
    for folder in CRATES {
        let files = files(Path::new(folder))?;
        let circles = graph::circles(&graph::imports(&files));
        println!("{folder}: {} files, {} circles", files.len(), circles.len());
        for circle in circles {
            println!("  {}", listed(&files, &circle));
        }
    }
    let files = files(Path::new("src"))?;
    let doubled = names::doubled(&files);
    println!("src: {} names of types that mean two things", doubled.len());
    for (name, places) in &doubled {
        println!("  {name}: {}", listed(&files, places));
    }
    let all = tables::of_library(Path::new("."))?;
    let words: BTreeSet<&str> = all.iter().flat_map(|table| table.words.iter().map(String::as_str)).collect();
    let shared = tables::shared(&all);
    println!("{} tables, {} words, {} of them in two tables or more", all.len(), words.len(), shared.len());
    let unreasoned = tables::unreasoned(&all);
    println!("{} words in two tables that have no reason to share words", unreasoned.len());
    for (word, places) in &unreasoned {
        let names: Vec<&str> =
            places.iter().filter_map(|&place| all.get(place)).map(|table| table.name.as_str()).collect();
        println!("  {word}: {}", names.join(", "));
    }
    Ok(())
}

fn listed(files: &[SourceFile], places: &[usize]) -> String {
    let paths =
        places.iter().filter_map(|&place| files.get(place)).map(|file| file.path.display().to_string());
    paths.collect::<Vec<_>>().join(", ")
}
