//! States of the US, with the abbreviations of the post and of the press.

use super::table::Table;
use std::path::Path;
use std::{fs, io};

/// The abbreviations of the AP stylebook; the other states are never shortened.
const PRESS: &[(&str, &str)] = &[
    ("Alabama", "Ala."),
    ("Arizona", "Ariz."),
    ("Arkansas", "Ark."),
    ("California", "Calif."),
    ("Colorado", "Colo."),
    ("Connecticut", "Conn."),
    ("Delaware", "Del."),
    ("Florida", "Fla."),
    ("Georgia", "Ga."),
    ("Illinois", "Ill."),
    ("Indiana", "Ind."),
    ("Kansas", "Kan."),
    ("Kentucky", "Ky."),
    ("Louisiana", "La."),
    ("Maryland", "Md."),
    ("Massachusetts", "Mass."),
    ("Michigan", "Mich."),
    ("Minnesota", "Minn."),
    ("Mississippi", "Miss."),
    ("Missouri", "Mo."),
    ("Montana", "Mont."),
    ("Nebraska", "Neb."),
    ("Nevada", "Nev."),
    ("New Hampshire", "N.H."),
    ("New Jersey", "N.J."),
    ("New Mexico", "N.M."),
    ("New York", "N.Y."),
    ("North Carolina", "N.C."),
    ("North Dakota", "N.D."),
    ("Oklahoma", "Okla."),
    ("Oregon", "Ore."),
    ("Pennsylvania", "Pa."),
    ("Rhode Island", "R.I."),
    ("South Carolina", "S.C."),
    ("South Dakota", "S.D."),
    ("Tennessee", "Tenn."),
    ("Texas", "Tex."),
    ("Vermont", "Vt."),
    ("Virginia", "Va."),
    ("Washington", "Wash."),
    ("West Virginia", "W.Va."),
    ("Wisconsin", "Wis."),
    ("Wyoming", "Wyo."),
];

/// States by name and abbreviation.
pub(crate) fn table(gazetteers: &Path) -> io::Result<Table> {
    let mut table = Table::new(
        "states.tsv",
        "States of the US, and their abbreviations by the post and by the AP stylebook.",
        "list of states and postal codes",
        "public domain",
    );
    for line in fs::read_to_string(gazetteers.join("us-states.tsv"))?.lines() {
        if let Some((name, code)) = line.split_once('\t') {
            table.add(name, "state", "");
            table.add(code, "code", name);
        }
    }
    for (name, short) in PRESS {
        table.add(short, "code", name);
    }
    Ok(table)
}
