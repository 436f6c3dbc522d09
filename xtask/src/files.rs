//! Reading and writing files, and finding them, with the path in every problem.

use crate::problem::Problem;
use serde::de::DeserializeOwned;
use std::fs;
use std::path::{Path, PathBuf};

/// The text of a file.
pub(crate) fn read(path: impl AsRef<Path>) -> Result<String, Problem> {
    let path = path.as_ref();
    fs::read_to_string(path).map_err(|cause| Problem::Unreadable { path: path.to_owned(), cause })
}

/// The bytes of a file.
pub(crate) fn read_bytes(path: impl AsRef<Path>) -> Result<Vec<u8>, Problem> {
    let path = path.as_ref();
    fs::read(path).map_err(|cause| Problem::Unreadable { path: path.to_owned(), cause })
}

/// A JSON file as `T`.
pub(crate) fn read_json<T: DeserializeOwned>(path: impl AsRef<Path>) -> Result<T, Problem> {
    let path = path.as_ref();
    serde_json::from_str(&read(path)?).map_err(|mistake| garbled(path, &mistake))
}

/// A TOML file as `T`.
pub(crate) fn read_toml<T: DeserializeOwned>(path: impl AsRef<Path>) -> Result<T, Problem> {
    let path = path.as_ref();
    toml::from_str(&read(path)?).map_err(|mistake| garbled(path, &mistake))
}

fn garbled(path: &Path, mistake: &impl ToString) -> Problem {
    Problem::Garbled { file: path.display().to_string(), message: mistake.to_string() }
}

/// The files below `folder` whose names end in one of `endings`, in order; none where there is no such folder.
pub(crate) fn below(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>, Problem> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.map_err(|cause| Problem::Unreadable { path: folder.clone(), cause })?.path();
            if path.is_dir() {
                folders.push(path);
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
