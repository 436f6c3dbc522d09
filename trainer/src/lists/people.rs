//! Forenames with gender, and surnames, of many countries.

use super::source::{Ranks, csv, plain, read};
use super::table::Table;
use std::io;
use std::path::Path;

/// Surnames rarer in print than this are left out: the shape of a name tells more than a list this long.
const RAREST_SURNAME: usize = 30_000;

/// Forenames rarer in print than this are left out.
const RAREST_FORENAME: usize = 80_000;

/// Forenames of the US census, and the most frequent ones of some ninety countries, with gender where known.
pub(crate) fn forenames(gazetteers: &Path, ranks: &Ranks) -> io::Result<Table> {
    let mut table = Table::new(
        "forenames.tsv",
        "Forenames; `woman` and `man` where the source gives the gender.",
        "popular names by country (sigpwned), US census first names",
        "CC0, public domain",
    );
    for [gender, name] in csv(&gazetteers.join("forenames-by-country.csv.gz"), [9, 11])? {
        let kind = if gender == "F" { "woman" } else { "man" };
        for form in forms(&name, ranks, RAREST_FORENAME) {
            table.add(&form, "forename", "");
            table.add(&form, kind, "");
        }
    }
    for name in read(&gazetteers.join("census-first-names-us.txt.gz"))?.lines() {
        for form in forms(name, ranks, RAREST_FORENAME) {
            table.add(&form, "forename", "");
        }
    }
    Ok(table)
}

/// Surnames of the US census and of some seventy countries.
pub(crate) fn surnames(gazetteers: &Path, ranks: &Ranks) -> io::Result<Table> {
    let mut table = Table::new(
        "surnames.tsv",
        "Surnames that are frequent in print.",
        "popular names by country (sigpwned), US census surnames",
        "CC0, public domain",
    );
    let abroad = csv(&gazetteers.join("surnames-by-country.csv.gz"), [5])?;
    let census = read(&gazetteers.join("census-surnames-us.txt.gz"))?;
    for name in abroad.iter().map(|[name]| name.as_str()).chain(census.lines()) {
        for form in forms(name, ranks, RAREST_SURNAME) {
            table.add(&form, "surname", "");
        }
    }
    Ok(table)
}

/// The forms of a name worth listing: one word of three letters and more, and the same without accents.
fn forms(name: &str, ranks: &Ranks, rarest: usize) -> Vec<String> {
    let name = name.trim();
    let usable = name.chars().count() > 2
        && name.starts_with(char::is_uppercase)
        && name.chars().all(|letter| letter.is_alphabetic() || letter == '-' || letter == '\'')
        && ranks.rarest(name).is_some_and(|rank| rank < rarest);
    if !usable {
        return Vec::new();
    }
    let mut forms = vec![name.to_owned(), plain(name)];
    forms.dedup();
    forms
}
