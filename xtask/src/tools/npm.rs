//! Node.js and the packages of package.json: wasm-opt, TypeScript, the driver of the browser.

use super::{find, replace_failure};
use crate::files;
use crate::problem::Problem;
use crate::process;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where npm writes what it has installed.
const INSTALLED: &str = "node_modules/.package-lock.json";

/// A Node.js new enough for package.json.
pub(crate) struct Node(PathBuf);

#[derive(Deserialize)]
struct Manifest {
    #[serde(default)]
    engines: BTreeMap<String, String>,
    #[serde(default, rename = "devDependencies")]
    dev_dependencies: BTreeMap<String, String>,
    #[serde(default)]
    bin: BTreeMap<String, PathBuf>,
}

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Locked>,
}

#[derive(Deserialize)]
struct Locked {
    version: Option<String>,
    /// Left out on machines of another kind.
    #[serde(default)]
    optional: bool,
}

impl Node {
    /// Finds Node.js and checks its version against `engines.node` of package.json.
    pub(crate) fn find() -> Result<Self, Problem> {
        let manifest: Manifest = files::read_json("package.json")?;
        let wanted = manifest.engines.get("node").map_or(0, |range| major(range));
        let program = which::which("node").map_err(|_| Problem::NoNode { wanted })?;
        let found = process::answer(Command::new(&program).arg("--version"))?.unwrap_or_default();
        if major(&found) < wanted {
            return Err(Problem::OldNode { found, wanted });
        }
        Ok(Self(program))
    }

    /// Installs the packages of package-lock.json, unless they are there.
    pub(crate) fn install_packages(&self) -> Result<(), Problem> {
        agree()?;
        if up_to_date()? {
            return Ok(());
        }
        let npm = which::which("npm").map_err(|_| Problem::NoNpm)?;
        println!(
            "Installing the npm packages of package-lock.json (wasm-opt, TypeScript, ...); seconds, once.",
        );
        let mut command = Command::new(npm);
        command.args(["ci", "--no-fund", "--no-audit"]).env("PATH", super::path_with([self.0.as_path()]));
        process::show(&mut command).map_err(|problem| replace_failure(problem, || Problem::NoPackages))
    }

    /// A command that runs `program` of `package`, which [`Node::install_packages`] has installed.
    pub(crate) fn program(&self, package: &str, program: &str) -> Result<Command, Problem> {
        let folder = Path::new("node_modules").join(package);
        let manifest: Manifest = files::read_json(folder.join("package.json"))?;
        let script = manifest.bin.get(program).ok_or_else(|| Problem::Garbled {
            file: folder.join("package.json").display().to_string(),
            message: format!("it has no program {program}"),
        })?;
        let mut command = self.command();
        command.arg(folder.join(script));
        Ok(command)
    }

    /// A command that runs Node.js itself.
    pub(crate) fn command(&self) -> Command {
        Command::new(&self.0)
    }
}

/// wasm-opt of package.json's binaryen: on PATH, else npm's. `None` where there is no Node.js to run that.
pub(crate) fn wasm_opt() -> Result<Option<Command>, Problem> {
    let manifest: Manifest = files::read_json("package.json")?;
    let version = manifest.dev_dependencies.get("binaryen").map(|version| major(version)).unwrap_or_default();
    if let Some(program) = find("wasm-opt", &version.to_string()) {
        return Ok(Some(Command::new(program)));
    }
    let node = match Node::find() {
        Err(Problem::NoNode { .. }) => return Ok(None),
        found => found?,
    };
    node.install_packages()?;
    node.program("binaryen", "wasm-opt").map(Some)
}

/// The first number of a version or a range: 20 of "v20.1.0" and of ">=20".
fn major(version: &str) -> u32 {
    let digits = version.trim_start_matches(|character: char| !character.is_ascii_digit());
    digits
        .split(|character: char| !character.is_ascii_digit())
        .next()
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

/// Checks that package.json and package-lock.json name the same versions.
fn agree() -> Result<(), Problem> {
    let manifest: Manifest = files::read_json("package.json")?;
    let lock: Lock = files::read_json("package-lock.json")?;
    for (name, wanted) in manifest.dev_dependencies {
        let entry = lock.packages.get(&format!("node_modules/{name}"));
        let locked = entry.and_then(|package| package.version.clone()).unwrap_or_else(|| "none".to_owned());
        if locked != wanted {
            return Err(Problem::Disagreement { name, wanted, locked });
        }
    }
    Ok(())
}

fn up_to_date() -> Result<bool, Problem> {
    let wanted: Lock = files::read_json("package-lock.json")?;
    let installed = match files::read_json::<Lock>(INSTALLED) {
        Err(Problem::Unreadable { .. }) => return Ok(false),
        read => read?,
    };
    Ok(matches(&wanted, &installed))
}

/// Whether all that `wanted` names is installed, but for what is optional, and nothing else is.
fn matches(wanted: &Lock, installed: &Lock) -> bool {
    let all_there = wanted.packages.iter().filter(|(place, _)| !place.is_empty()).all(|(place, package)| {
        installed.packages.get(place).map_or(package.optional, |found| found.version == package.version)
    });
    all_there && installed.packages.keys().all(|place| wanted.packages.contains_key(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_the_first_number() {
        assert_eq!([major("v20.20.2"), major(">=20"), major("132.0.0"), major("latest")], [20, 20, 132, 0]);
    }

    #[test]
    fn packages_are_installed_again_when_one_is_missing_other_or_too_many() {
        let lock = |entries: &str| serde_json::from_str(&format!("{{\"packages\":{{{entries}}}}}")).unwrap();
        let wanted: Lock = lock(r#""":{},"a":{"version":"1.0.0"},"b":{"version":"2.0.0","optional":true}"#);
        assert!(matches(&wanted, &lock(r#""a":{"version":"1.0.0"}"#)));
        assert!(!matches(&wanted, &lock(r#""b":{"version":"2.0.0"}"#)));
        assert!(!matches(&wanted, &lock(r#""a":{"version":"1.0.1"}"#)));
        assert!(!matches(&wanted, &lock(r#""a":{"version":"1.0.0"},"c":{"version":"1.0.0"}"#)));
    }
}
