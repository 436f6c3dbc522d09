//! Companies by the name the news gives them.

use super::source::csv;
use super::table::Table;
use std::io;
use std::path::Path;

/// Endings that the news leaves out, longest first.
const ENDINGS: &[&str] = &[
    " & Company",
    " Corporation",
    " Companies",
    " Incorporated",
    " Holdings",
    " Company",
    " Limited",
    " Corp.",
    " & Co.",
    " Group",
    " Inc.",
    " Inc",
    " Ltd.",
    " plc",
    " Co.",
    " N.V.",
    ",",
];

/// Names that without their ending mean something else, so that they are kept whole or left out.
const MISLEADING: &[&str] = &[
    "Target",
    "Gap",
    "Loews",
    "Progressive",
    "Southern",
    "Ball",
    "Block",
    "Dover",
    "Ford",
    "Match",
    "Fox",
    "Public",
];

/// Companies of the S&P 500, without endings, classes of shares and "The".
pub(crate) fn table(gazetteers: &Path) -> io::Result<Table> {
    let mut table = Table::new(
        "companies.tsv",
        "Companies of the S&P 500, without the endings that the news leaves out.",
        "S&P 500 constituents (datahub.io)",
        "PDDL 1.0",
    );
    for [name] in csv(&gazetteers.join("sp500.csv.gz"), [1])? {
        let name = name.split(" (").next().unwrap_or_default().trim();
        let name = name.replace('’', "'");
        let short = shortened(name.strip_prefix("The ").unwrap_or(&name));
        let known = if MISLEADING.contains(&short) { name.as_str() } else { short };
        if known.contains(' ') || !MISLEADING.contains(&known) {
            table.add(known, "company", "");
        }
    }
    Ok(table)
}

fn shortened(name: &str) -> &str {
    let mut short = name;
    while let Some(stem) = ENDINGS.iter().find_map(|ending| short.strip_suffix(ending)) {
        short = stem;
    }
    short
}
