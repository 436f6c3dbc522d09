//! `cargo xtask build`: the crate at the boundary as a WASM package for the page, made by wasm-pack and shrunk by wasm-opt.

use crate::problem::Problem;
use crate::process;
use crate::settings::Settings;
use crate::size;
use crate::tools::{self, cargo, npm};
use std::fs;
use std::path::{self, Path};
use std::process::Command;

/// Builds the package, installing what is missing first. True where wasm-opt could be run on it.
pub(crate) fn build(settings: &Settings) -> Result<bool, Problem> {
    pack(settings)?;
    let wasm = settings.wasm_pack.wasm()?;
    let Some(optimiser) = npm::wasm_opt()? else {
        println!(
            "Node.js is not on PATH: the WASM is not put through wasm-opt and stays larger than it need be."
        );
        return Ok(false);
    };
    optimise(optimiser, &wasm, &settings.wasm_opt.flags)?;
    Ok(true)
}

/// Builds the package, tells its sizes and holds them against the budgets.
pub(crate) fn run(settings: &Settings) -> Result<(), Problem> {
    let optimised = build(settings)?;
    if optimised { size::run(settings) } else { size::show(settings) }
}

fn pack(settings: &Settings) -> Result<(), Problem> {
    let options = &settings.wasm_pack;
    let tools = cargo::browser_tools(options)?;
    println!("Building the WASM with wasm-pack {} ...", options.version);
    let mut command = Command::new(&tools.wasm_pack);
    let (package, out_dir) = (options.package.as_ref(), options.out_dir.as_ref());
    // wasm-pack takes the folder as below the crate.
    let out_dir =
        path::absolute(out_dir).map_err(|cause| Problem::Unwritable { path: out_dir.to_owned(), cause })?;
    // Everything is installed: wasm-pack is to fetch nothing, and to take the wasm-bindgen that it finds on PATH.
    command.args(["--log-level", "error", "build"]).arg(package);
    command.args(["--mode", "no-install", "--no-pack", "--no-gitignore"]);
    command.args(["--target", &options.target.to_string(), "--profile", &options.profile]);
    command.arg("--out-dir").arg(out_dir).args(["--out-name", &options.out_name]);
    if !options.typescript {
        command.arg("--no-typescript");
    }
    command.env("PATH", tools::path_with([tools.wasm_bindgen.as_path()]));
    process::show(&mut command)
}

fn optimise(mut command: Command, wasm: &Path, flags: &[String]) -> Result<(), Problem> {
    println!("Shrinking it with wasm-opt {} ...", flags.join(" "));
    let shrunk = wasm.with_extension("wasm-opt");
    process::show(command.arg(wasm).args(flags).arg("--output").arg(&shrunk))?;
    fs::rename(&shrunk, wasm).map_err(|cause| Problem::Unwritable { path: wasm.to_owned(), cause })
}
