//! Chromium, or Chrome: found, or installed where apt can.

use super::replace_failure;
use crate::problem::Problem;
use crate::process;
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// The environment variable that names an executable, before all others.
pub(crate) const VARIABLE: &str = "QUOTIDIAN_CHROMIUM";

/// Names on PATH.
const NAMES: &[&str] =
    &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

/// Where installers for macOS put it.
const MAC: &[&str] = &[
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Where installers for Windows put it, below the folder that the environment variable names.
const WINDOWS: &[(&str, &str)] = &[
    ("ProgramFiles", r"Google\Chrome\Application\chrome.exe"),
    ("ProgramFiles(x86)", r"Google\Chrome\Application\chrome.exe"),
    ("LOCALAPPDATA", r"Google\Chrome\Application\chrome.exe"),
    ("LOCALAPPDATA", r"Chromium\Application\chrome.exe"),
    ("ProgramFiles(x86)", r"Microsoft\Edge\Application\msedge.exe"),
];

/// The executable of a Chromium, installed with apt where there is none and this is root.
pub(crate) fn find_or_install() -> Result<PathBuf, Problem> {
    if let Some(named) = env::var_os(VARIABLE).map(PathBuf::from) {
        return if named.is_file() { Ok(named) } else { Err(Problem::WrongChromium(named)) };
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    install()?;
    find().ok_or(Problem::NoChromium)
}

fn find() -> Option<PathBuf> {
    let windows =
        WINDOWS.iter().filter_map(|(variable, rest)| Some(PathBuf::from(env::var_os(variable)?).join(rest)));
    let usual = MAC.iter().map(PathBuf::from).chain(windows).filter(|path| path.is_file());
    NAMES.iter().filter_map(|name| which::which(name).ok()).chain(usual).next()
}

fn install() -> Result<(), Problem> {
    let apt = which::which("apt-get").map_err(|_| Problem::NoChromium)?;
    let root = process::answer(Command::new("id").arg("-u")).is_ok_and(|user| user.as_deref() == Some("0"));
    if !root {
        return Err(Problem::NoChromium);
    }
    println!("Installing Chromium with apt-get, to try the page in it; about a minute, once.");
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(&apt);
        process::show(command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
            .map_err(|problem| replace_failure(problem, || Problem::NoChromium))
    };
    apt(&["update", "--quiet"])?;
    apt(&["install", "--quiet", "--yes", "--no-install-recommends", "chromium"])
}
