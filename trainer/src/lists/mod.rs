//! The word lists that are derived from gazetteers.

mod cities;
mod companies;
mod countries;
mod people;
pub(crate) mod source;
mod states;
mod table;

use std::io;
use std::path::Path;

/// Derives every list from the files in `gazetteers` and writes it to `out`.
///
/// # Errors
/// A source that cannot be read or is not what it was, a list that cannot be written.
pub(crate) fn write(gazetteers: &Path, frequencies: &Path, out: &Path) -> io::Result<()> {
    let ranks = source::Ranks::read(frequencies)?;
    countries::table(gazetteers)?.write(out)?;
    states::table(gazetteers)?.write(out)?;
    cities::table(gazetteers, &ranks)?.write(out)?;
    people::forenames(gazetteers, &ranks)?.write(out)?;
    people::surnames(gazetteers, &ranks)?.write(out)?;
    companies::table(gazetteers)?.write(out)
}
