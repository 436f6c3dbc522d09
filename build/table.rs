//! A table of `data/`: comments that say what it is, one row of column names, then rows; tabs part the cells.
//!
//! Comments begin with `#` and stand above the column names; they name columns, source and licence. A row may leave out
//! empty cells at its end. Blank lines are mistakes, as are names of columns that nobody asked for: each is told with file and line.

use std::fs;

/// A row of a table with `N` columns.
#[derive(Debug)]
pub(crate) struct Row<const N: usize> {
    /// The cells, in the order of the columns; empty where the row left them out.
    pub(crate) cells: [String; N],
    /// File and line, as compilers print them.
    place: String,
}

impl<const N: usize> Row<N> {
    /// Ends the build because of this row.
    ///
    /// # Panics
    /// Always.
    pub(crate) fn reject(&self, why: &str) -> ! {
        panic!("{}: {why}: {:?}", self.place, self.cells.join("\t"))
    }
}

/// The rows of the table at `path`, below the repository; the build runs again when it changes.
///
/// # Panics
/// It cannot be read, or is not as the grammar has it.
pub(crate) fn read<const N: usize>(path: &str, columns: [&str; N]) -> Vec<Row<N>> {
    println!("cargo::rerun-if-changed={path}");
    let text = fs::read_to_string(path).unwrap_or_else(|cause| panic!("{path}: {cause}"));
    parse(path, &text, columns).unwrap_or_else(|mistake| panic!("{mistake}"))
}

/// The rows of a table.
///
/// # Errors
/// File, line and what is wrong there.
pub(crate) fn parse<const N: usize>(
    path: &str,
    text: &str,
    columns: [&str; N],
) -> Result<Vec<Row<N>>, String> {
    let mut lines = text.lines().zip(1..).skip_while(|(line, _)| line.starts_with('#'));
    let (heading, number) = lines.next().unwrap_or(("", 1));
    if heading != columns.join("\t") {
        return Err(format!("{path}:{number}: the columns are {}: {heading:?}", columns.join(", ")));
    }
    lines.map(|(line, number)| row(&format!("{path}:{number}"), line)).collect()
}

fn row<const N: usize>(place: &str, line: &str) -> Result<Row<N>, String> {
    if line.trim().is_empty() {
        return Err(format!("{place}: a blank line"));
    }
    let mut given = line.split('\t');
    let cells = std::array::from_fn(|_| given.next().unwrap_or_default().to_owned());
    if given.next().is_some() {
        return Err(format!("{place}: more than {N} cells: {line:?}"));
    }
    Ok(Row { cells, place: place.to_owned() })
}
