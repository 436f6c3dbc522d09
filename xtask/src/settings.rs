//! wasm-pack.toml: what the browser build is made with and how large it may be.

use crate::problem::Problem;
use serde::Deserialize;
use std::fmt;
use std::path::{Component, Path, PathBuf};

/// Where the settings are, below the repository.
const FILE: &str = "wasm-pack.toml";

/// All of wasm-pack.toml. Every key must be there, and none beside them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Settings {
    pub(crate) wasm_pack: WasmPack,
    pub(crate) wasm_opt: WasmOpt,
    pub(crate) serve: Serve,
    pub(crate) budget: Budgets,
}

/// What wasm-pack is called with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct WasmPack {
    /// The one version that is installed and called.
    pub(crate) version: String,
    pub(crate) target: Target,
    /// A profile of Cargo.toml.
    pub(crate) profile: String,
    #[serde(rename = "crate")]
    pub(crate) package: Folder,
    pub(crate) out_dir: Folder,
    /// How the files begin: `NAME.js`, `NAME_bg.wasm`.
    pub(crate) out_name: String,
    /// Whether to write `.d.ts` files.
    pub(crate) typescript: bool,
}

impl WasmPack {
    /// The WASM file that is made.
    pub(crate) fn wasm(&self) -> Result<PathBuf, Problem> {
        let folder = self.out_dir.as_ref();
        let wasm = folder.join(format!("{}_bg.wasm", self.out_name));
        if wasm.is_file() { Ok(wasm) } else { Err(Problem::NoWasm(folder.to_owned())) }
    }
}

/// The kinds of glue that wasm-pack writes.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Target {
    Bundler,
    Deno,
    NoModules,
    Nodejs,
    Web,
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(match self {
            Self::Bundler => "bundler",
            Self::Deno => "deno",
            Self::NoModules => "no-modules",
            Self::Nodejs => "nodejs",
            Self::Web => "web",
        })
    }
}

/// What wasm-opt is called with; its version is in package.json.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WasmOpt {
    pub(crate) flags: Vec<String>,
}

/// The local server.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Serve {
    pub(crate) root: Folder,
    /// The package that the page uses.
    pub(crate) package: Folder,
    /// The port to try first.
    pub(crate) port: u16,
}

/// How large things may be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Budgets {
    pub(crate) wasm: Budget,
    pub(crate) page: Budget,
}

/// The most bytes, as they are and as a server sends them.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Budget {
    pub(crate) raw: usize,
    pub(crate) gzip: usize,
    pub(crate) brotli: usize,
}

/// A folder below the repository.
#[derive(Debug, Deserialize)]
#[serde(try_from = "PathBuf")]
pub(crate) struct Folder(PathBuf);

impl TryFrom<PathBuf> for Folder {
    type Error = String;

    fn try_from(path: PathBuf) -> Result<Self, String> {
        let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
        if inside && path.components().count() > 0 {
            Ok(Self(path))
        } else {
            Err(format!("\"{}\" is not a folder below the repository", path.display()))
        }
    }
}

impl AsRef<Path> for Folder {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Settings {
    /// Reads wasm-pack.toml of the current folder.
    pub(crate) fn read() -> Result<Self, Problem> {
        Self::parse(&crate::files::read(FILE)?)
    }

    fn parse(source: &str) -> Result<Self, Problem> {
        toml::from_str(source).map_err(|mistake| {
            let at = mistake.span().map_or(0, |span| span.start);
            let before = source.get(..at).unwrap_or_default();
            let line = before.matches('\n').count();
            Problem::Settings {
                file: FILE,
                line: line + 1,
                content: source.lines().nth(line).unwrap_or_default().trim().to_owned(),
                message: mistake.message().to_owned(),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REAL: &str = include_str!("../../wasm-pack.toml");

    /// What stands in wasm-pack.toml, a mistake to put in its place, and what the message must name.
    const MISTAKES: &[(&str, &str, &[&str])] = &[
        ("port =", "prot =", &["unknown field `prot`", "`root`, `package`, `port`", "prot = 8080"]),
        ("[serve]", "[server]", &["unknown field `server`", "`serve`", "[server]"]),
        ("target = \"web\"", "target = \"wob\"", &["unknown variant `wob`", "`web`", "target = \"wob\""]),
        ("port = 8080", "port = \"high\"", &["expected u16", "port = \"high\""]),
        ("port = 8080", "port = 80800", &["expected u16", "port = 80800"]),
        ("typescript = true", "typescript = 1", &["expected a boolean", "typescript = 1"]),
        ("typescript = true", "", &["missing field `typescript`", "[wasm-pack]"]),
        ("root = \"www\"", "root = \"../www\"", &["\"../www\" is not a folder", "root = \"../www\""]),
        ("root = \"www\"", "root = \"/\"", &["\"/\" is not a folder"]),
        ("port = 8080", "port 8080", &["expected", "port 8080"]),
    ];

    #[test]
    fn the_settings_of_this_repository_are_read() {
        let settings = Settings::parse(REAL).unwrap();
        assert_eq!(settings.wasm_pack.target.to_string(), "web");
        assert!(settings.budget.wasm.brotli < settings.budget.wasm.raw);
    }

    #[test]
    fn a_mistake_is_told_with_its_key_its_line_and_what_is_allowed() {
        for (right, wrong, told) in MISTAKES {
            assert!(REAL.contains(right), "{right}");
            let message = Settings::parse(&REAL.replace(right, wrong)).unwrap_err().to_string();
            assert!(message.starts_with("wasm-pack.toml, line "), "{message}");
            for words in *told {
                assert!(message.contains(words), "{message}\ndoes not name {words}");
            }
        }
    }

    #[test]
    fn the_line_of_a_mistake_is_counted_from_one() {
        let message = Settings::parse("typo = 1\n").unwrap_err().to_string();
        assert!(message.starts_with("wasm-pack.toml, line 1: "), "{message}");
    }
}
