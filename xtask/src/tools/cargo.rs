//! The Rust side of the browser build: the WASM target, wasm-pack, and the wasm-bindgen CLI of the library's version.

use super::{OWN, find, replace_failure};
use crate::files;
use crate::problem::Problem;
use crate::process;
use crate::settings::WasmPack;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the page is compiled for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Programs that turn the crate into a package for the browser.
pub(crate) struct BrowserTools {
    pub(crate) wasm_pack: PathBuf,
    /// `wasm-bindgen-test-runner` lies beside it.
    pub(crate) wasm_bindgen: PathBuf,
}

/// A program that cargo can build from crates.io.
struct Tool<'v> {
    name: &'static str,
    program: &'static str,
    version: &'v str,
    /// Why this version, and about how long it takes.
    because: &'static str,
    arguments: &'static [&'static str],
}

/// Finds or installs all that `cargo xtask build` calls on the Rust side.
pub(crate) fn browser_tools(settings: &WasmPack) -> Result<BrowserTools, Problem> {
    add_target()?;
    let wasm_bindgen = wasm_bindgen()?;
    let wasm_pack = installed(&Tool {
        name: "wasm-pack",
        program: "wasm-pack",
        version: &settings.version,
        because: "the version that wasm-pack.toml names; about 2 minutes, once",
        arguments: &["--locked"],
    })?;
    clean_up()?;
    Ok(BrowserTools { wasm_pack, wasm_bindgen })
}

/// Finds or installs all that tests inside WASM need: the runner's path.
pub(crate) fn test_runner() -> Result<PathBuf, Problem> {
    add_target()?;
    let wasm_bindgen = wasm_bindgen()?;
    Ok(runner_beside(&wasm_bindgen))
}

/// Where the runner of tests inside WASM lies, for the wasm-bindgen CLI that it belongs to.
fn runner_beside(wasm_bindgen: &Path) -> PathBuf {
    let extension = wasm_bindgen.extension().unwrap_or_default();
    wasm_bindgen.with_file_name("wasm-bindgen-test-runner").with_extension(extension)
}

/// Makes sure that the toolchain of rust-toolchain.toml can compile for WASM.
pub(crate) fn add_target() -> Result<(), Problem> {
    if has_target()? {
        return Ok(());
    }
    let rustup = which::which("rustup").map_err(|_| Problem::NoRustup { target: TARGET })?;
    println!("Adding the Rust target {TARGET}, which the page is compiled for; seconds, once.");
    process::show(Command::new(rustup).args(["target", "add", TARGET]))
        .map_err(|problem| replace_failure(problem, || Problem::NoTarget { target: TARGET }))?;
    // rustup may skip what it cannot fetch and still call it done.
    if has_target()? { Ok(()) } else { Err(Problem::NoTarget { target: TARGET }) }
}

fn has_target() -> Result<bool, Problem> {
    let folder =
        process::answer(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    Ok(folder.is_some_and(|folder| Path::new(&folder).is_dir()))
}

/// The wasm-bindgen CLI of the version in Cargo.lock: it refuses the output of any other.
fn wasm_bindgen() -> Result<PathBuf, Problem> {
    installed(&Tool {
        name: "wasm-bindgen CLI",
        program: "wasm-bindgen",
        version: &locked("wasm-bindgen")?,
        because: "which must match the library in Cargo.lock; about 3 minutes, once",
        // Not --locked: its lock file may name versions that a registry's mirror does not have yet.
        // No features: they are ways of fetching over TLS, and the test runner fetches nothing.
        arguments: &["--no-default-features", "--bin", "wasm-bindgen", "--bin", "wasm-bindgen-test-runner"],
    })
}

fn installed(tool: &Tool) -> Result<PathBuf, Problem> {
    // Some packages of the wasm-bindgen CLI come without its runner of tests.
    let is_whole = |program: &PathBuf| tool.program != "wasm-bindgen" || runner_beside(program).is_file();
    if let Some(program) = find(tool.program, tool.version).filter(is_whole) {
        return Ok(program);
    }
    let Tool { name, version, because, .. } = tool;
    println!("Installing {name} {version} into {OWN}, {because}.");
    process::show(&mut install(tool)).map_err(|problem| {
        replace_failure(problem, || Problem::NotInstalled { name, version: (*version).to_owned() })
    })?;
    find(tool.program, version).ok_or_else(|| Problem::NotInstalled { name, version: (*version).to_owned() })
}

fn install(tool: &Tool) -> Command {
    let package = if tool.program == "wasm-bindgen" { "wasm-bindgen-cli" } else { tool.program };
    let mut command = Command::new("cargo");
    command
        .args(["install", package, "--version", tool.version, "--root", OWN, "--target-dir"])
        .arg(build_folder());
    // --force: what was not found here is not there, or is broken, whatever cargo has noted of it.
    command.args(tool.arguments).args(["--quiet", "--force"]);
    // They work on a megabyte or two: building them fast counts for more than what they do being fast.
    command.args(["--config", "profile.release.opt-level=1", "--config", "profile.release.lto=false"]);
    command
}

/// Where both tools are built, so that what they share is compiled once.
fn build_folder() -> PathBuf {
    Path::new(OWN).join("build")
}

/// Frees the space, most of a gigabyte, once nothing is left to build.
fn clean_up() -> Result<(), Problem> {
    let folder = build_folder();
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(&folder).map_err(|cause| Problem::Unwritable { path: folder, cause })
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
}

/// The version of a crate in Cargo.lock.
fn locked(name: &str) -> Result<String, Problem> {
    let lock: Lock = files::read_toml("Cargo.lock")?;
    let found = lock.package.into_iter().find(|package| package.name == name);
    found.map(|package| package.version).ok_or_else(|| Problem::Garbled {
        file: "Cargo.lock".to_owned(),
        message: format!("{name} is not in it"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Toolchain {
        toolchain: Channel,
    }

    #[derive(Deserialize)]
    struct Channel {
        channel: String,
    }

    #[test]
    fn the_pinned_toolchain_is_the_rust_that_cargo_toml_promises() {
        let pinned: Toolchain = toml::from_str(include_str!("../../../rust-toolchain.toml")).unwrap();
        let promised = env!("CARGO_PKG_RUST_VERSION");
        let channel = pinned.toolchain.channel;
        assert!(
            channel.starts_with(&format!("{promised}.")),
            "rust-toolchain.toml: {channel}, Cargo.toml: {promised}"
        );
    }
}
