//! A word list: rows merged by name, sorted, and written with a head that says what they are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

/// A list in the making.
pub(crate) struct Table {
    file: &'static str,
    about: &'static str,
    source: &'static str,
    licence: &'static str,
    rows: BTreeMap<String, Row>,
}

#[derive(Default)]
struct Row {
    kinds: BTreeSet<&'static str>,
    of: String,
}

impl Table {
    /// An empty list for `file`; the rest is for its head.
    pub(crate) fn new(
        file: &'static str,
        about: &'static str,
        source: &'static str,
        licence: &'static str,
    ) -> Self {
        Self { file, about, source, licence, rows: BTreeMap::new() }
    }

    /// Adds `name` as a `kind`; `of` is the usual name of the thing where this is another one, else empty.
    pub(crate) fn add(&mut self, name: &str, kind: &'static str, of: &str) {
        let row = self.rows.entry(name.to_owned()).or_default();
        row.kinds.insert(kind);
        if row.of.is_empty() {
            of.clone_into(&mut row.of);
        }
    }

    /// Writes the list, replacing the file.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(crate) fn write(&self, out: &Path) -> io::Result<()> {
        let mut text = format!(
            "# {}\n# columns: name; kinds, parted by commas; usual name of the same thing, where this is another one\n# source: {}; derived by `trainer learn lists`\n# licence: {}\nname\tkinds\tusual\n",
            self.about, self.source, self.licence
        );
        for (name, row) in &self.rows {
            let kinds = row.kinds.iter().copied().collect::<Vec<_>>().join(",");
            text += format!("{name}\t{kinds}\t{}", row.of).trim_end();
            text.push('\n');
        }
        println!("{}: {} names", self.file, self.rows.len());
        fs::create_dir_all(out)?;
        fs::write(out.join(self.file), text)
    }
}
