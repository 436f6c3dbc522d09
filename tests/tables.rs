//! The grammar that all tables of `data/` keep, and what the loader says of a table that does not.

#[path = "../build/table.rs"]
#[allow(dead_code, unreachable_pub, reason = "a file of the build, which uses all of it")]
mod table;

use table::parse;

#[test]
fn comments_then_column_names_then_rows_with_empty_cells_left_out() {
    let rows =
        parse("t.tsv", "# about\n# licence\nname\tkind\nKyiv\tcity\nOdesa\n", ["name", "kind"]).unwrap();
    let cells: Vec<&[String]> = rows.iter().map(|row| row.cells.as_slice()).collect();
    assert_eq!(cells, [["Kyiv", "city"], ["Odesa", ""]]);
}

#[test]
fn a_mistake_is_told_with_its_file_and_line() {
    for (text, told) in [
        ("# about\nKyiv\tcity\n", "t.tsv:2: the columns are name, kind"),
        ("", "t.tsv:1: the columns are"),
        ("name\tkind\nKyiv\tcity\tUkraine\n", "t.tsv:2: more than 2 cells"),
        ("name\tkind\n\nKyiv\tcity\n", "t.tsv:2: a blank line"),
    ] {
        let mistake = parse("t.tsv", text, ["name", "kind"]).unwrap_err();
        assert!(mistake.starts_with(told), "{mistake}");
    }
}
