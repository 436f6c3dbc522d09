//! Countries: the names they go by in news, their capitals and demonyms.

use super::source::{plain, read};
use super::table::Table;
use serde_json::Value;
use std::io;
use std::path::Path;

/// Names that the source lists and news uses for something else.
const MISLEADING: &[&str] = &["Monde", "Sark", "Saint-Martin", "Bermudas", "The Valley", "Congo", "Georgia"];

/// Countries with their capitals and demonyms; codes of two letters and names in other alphabets are left out.
pub(crate) fn table(gazetteers: &Path) -> io::Result<Table> {
    let mut table = Table::new(
        "countries.tsv",
        "Countries and territories, their other names, capitals and demonyms.",
        "mledoze/countries",
        "ODbL 1.0, (c) the contributors of mledoze/countries",
    );
    for line in read(&gazetteers.join("countries.jsonl.gz"))?.lines() {
        let country: Value = serde_json::from_str(line)?;
        let name = country["name"].as_str().unwrap_or_default();
        table.add(name, "country", "");
        let others = texts(&country["alt"]).chain(country["official"].as_str());
        for other in others.filter(|other| is_english(other) && *other != name) {
            table.add(other.strip_prefix("The ").unwrap_or(other), "country", name);
        }
        for capital in texts(&country["capital"]).filter(|capital| usable(capital)) {
            table.add(&capital.replace(" D.C.", ""), "city", "");
        }
        for demonym in texts(&country["demonym"]).filter(|demonym| usable(demonym)) {
            table.add(demonym, "demonym", "");
            if demonym.ends_with("an") || demonym.ends_with(['i', 'c']) {
                table.add(&format!("{demonym}s"), "demonym", demonym);
            }
        }
        if plain(name) != name {
            table.add(&plain(name), "country", name);
        }
    }
    Ok(table)
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

fn usable(name: &str) -> bool {
    !MISLEADING.contains(&name) && name.starts_with(char::is_uppercase)
}

/// Whether a newspaper in English may print it: letters of ASCII, no inversion by comma, longer than a code.
fn is_english(name: &str) -> bool {
    usable(name) && name.is_ascii() && name.len() > 2 && !name.contains([',', '(', '['])
}
