//! Problem: why a chore could not be done, in a sentence, and what to do.

use std::io;
use std::path::PathBuf;
use thiserror::Error;

/// Why a chore could not be done.
#[derive(Debug, Error)]
pub(crate) enum Problem {
    #[error("{file}, line {line}: {message}\n    {content}")]
    Settings { file: &'static str, line: usize, content: String, message: String },

    #[error("{} could not be read ({cause}); run the chore in a whole checkout of the repository", path.display())]
    Unreadable { path: PathBuf, cause: io::Error },

    #[error("{} could not be written: {cause}", path.display())]
    Unwritable { path: PathBuf, cause: io::Error },

    #[error("{file} is not what is expected there ({message}); restore it from the repository")]
    Garbled { file: String, message: String },

    #[error(
        "package.json asks for {name} {wanted}, package-lock.json for {locked}; run `npm install` so that they agree"
    )]
    Disagreement { name: String, wanted: String, locked: String },

    #[error("{program} could not be started ({cause}); check that it is installed and on PATH")]
    NotStarted { program: String, cause: io::Error },

    #[error("{program} failed ({status}); its own message stands above")]
    Failed { program: String, status: String },

    #[error(
        "the Rust target {target} is missing and there is no rustup to add it; install Rust from https://rustup.rs, or the target by the means that Rust was installed with"
    )]
    NoRustup { target: &'static str },

    #[error(
        "the Rust target {target} could not be added; check the network, then try `rustup target add {target}`"
    )]
    NoTarget { target: &'static str },

    #[error(
        "{name} {version} could not be installed; cargo's message stands above: most often the network is the reason, or no C compiler is installed"
    )]
    NotInstalled { name: &'static str, version: String },

    #[error(
        "there are no evaluation sets beside this checkout ({scorer} is missing); the tests do without them: cargo xtask test"
    )]
    NoSets { scorer: &'static str },

    #[error("Node.js is not on PATH; install version {wanted} or newer from https://nodejs.org")]
    NoNode { wanted: u32 },

    #[error("Node.js is version {found}; install version {wanted} or newer from https://nodejs.org")]
    OldNode { found: String, wanted: u32 },

    #[error("npm is not on PATH; it comes with Node.js: install that from https://nodejs.org")]
    NoNpm,

    #[error("`npm ci` failed; its message stands above: most often the network is the reason")]
    NoPackages,

    #[error(
        "no Chromium was found; install Chromium or Chrome, or name one in the environment variable QUOTIDIAN_CHROMIUM"
    )]
    NoChromium,

    #[error("QUOTIDIAN_CHROMIUM names {}, which does not exist; name an executable there, or unset it", .0.display())]
    WrongChromium(PathBuf),

    #[error(
        "port {0} is taken, or only for the administrator; choose another with --port, or stop the program that uses it"
    )]
    PortTaken(u16),

    #[error("the local server failed: {0}")]
    Server(io::Error),

    #[error("stale: {0}; run `cargo xtask generate` and commit what it writes")]
    Stale(String),

    #[error("there is no page in {}; check `serve.root` in wasm-pack.toml", .0.display())]
    NoPage(PathBuf),

    #[error("there is no WASM in {}; run `cargo xtask build`", .0.display())]
    NoWasm(PathBuf),

    #[error(
        "over budget: {0}; make it smaller, or raise the budget in wasm-pack.toml and say why in the commit"
    )]
    OverBudget(String),
}
