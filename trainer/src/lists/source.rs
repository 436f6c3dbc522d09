//! Reading the sources: gzipped files, and how frequent a word is in print.

use flate2::read::GzDecoder;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The whole of a gzipped text file, without a byte order mark.
///
/// # Errors
/// The file is not there, not gzip, or not UTF-8; the message names it.
pub(crate) fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)
        .and_then(|file| GzDecoder::new(file).read_to_string(&mut text))
        .map_err(|cause| io::Error::new(cause.kind(), format!("{}: {cause}", path.display())))?;
    Ok(text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned))
}

/// The column `number` of every row of a CSV file with a head, with the fields at `others` beside it.
///
/// # Errors
/// As [`read`]; a row that is not CSV.
pub(crate) fn csv<const N: usize>(path: &Path, columns: [usize; N]) -> io::Result<Vec<[String; N]>> {
    let text = read(path)?;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let row = |record: csv::StringRecord| columns.map(|at| record.get(at).unwrap_or_default().to_owned());
    reader.records().map(|record| record.map(row).map_err(io::Error::other)).collect()
}

/// Words by how often they are printed.
pub(crate) struct Ranks(HashMap<String, usize>);

impl Ranks {
    /// Reads a list whose first column is a lower-case word, most frequent first.
    ///
    /// # Errors
    /// As [`read`].
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        let text = read(path)?;
        let words = text.lines().skip(1).filter_map(|line| line.split('\t').next());
        Ok(Self(words.zip(0..).map(|(word, rank)| (word.to_owned(), rank)).collect()))
    }

    /// The rank of the rarest word of `name`, counted from 0; none where a word is not in print at all.
    pub(crate) fn rarest(&self, name: &str) -> Option<usize> {
        let lower = name.to_lowercase();
        let words = lower.split([' ', '-']).map(|word| word.trim_end_matches("'s"));
        words
            .map(|word| self.0.get(word).or_else(|| self.0.get(&plain(word))).copied())
            .collect::<Option<Vec<_>>>()?
            .into_iter()
            .max()
    }
}

/// The word without accents on the letters that news agencies print without them.
pub(crate) fn plain(word: &str) -> String {
    const PLAIN: &[(&str, &str)] = &[
        ("áàâäãåāăą", "a"),
        ("ÁÀÂÄÃÅĀ", "A"),
        ("çćč", "c"),
        ("ÇĆČ", "C"),
        ("ď", "d"),
        ("đ", "d"),
        ("éèêëēėęě", "e"),
        ("ÉÈÊË", "E"),
        ("ğģ", "g"),
        ("ḩ", "h"),
        ("íìîïīıį", "i"),
        ("ÍÌÎÏİ", "I"),
        ("ķ", "k"),
        ("łľļ", "l"),
        ("Ł", "L"),
        ("ñńňņ", "n"),
        ("óòôöõøōő", "o"),
        ("ÓÒÔÖÕØ", "O"),
        ("řŗ", "r"),
        ("śšşș", "s"),
        ("ŚŠŞȘ", "S"),
        ("ťţț", "t"),
        ("ŢȚ", "T"),
        ("úùûüūůűų", "u"),
        ("ÚÙÛÜ", "U"),
        ("ýÿ", "y"),
        ("źžż", "z"),
        ("ŽŻŹ", "Z"),
    ];
    word.chars()
        .map(|letter| {
            let known = PLAIN.iter().find(|(accented, _)| accented.contains(letter));
            known.map_or_else(|| letter.to_string(), |(_, plain)| (*plain).to_owned())
        })
        .collect()
}
