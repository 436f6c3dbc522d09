//! `cargo xtask serve`: builds the page and serves it on this machine.

use crate::build;
use crate::problem::Problem;
use crate::server::Server;
use crate::settings::Settings;
use std::path::Path;

/// Builds, then serves until it is stopped. Without `port`, the one of the settings is tried first, then any free one.
pub(crate) fn run(settings: &Settings, port: Option<u16>) -> Result<(), Problem> {
    build::build(settings)?;
    let root = settings.serve.root.as_ref();
    let server = match port {
        Some(port) => Server::bind(root, port)?,
        None => bind_any(root, settings.serve.port)?,
    };
    println!("\nServing {} at {} (stop with Ctrl+C)", root.display(), server.url());
    server.run()
}

fn bind_any(root: &Path, first: u16) -> Result<Server, Problem> {
    match Server::bind(root, first) {
        Err(Problem::PortTaken(port)) => {
            println!("Port {port} is taken; another one is used.");
            Server::bind(root, 0)
        }
        bound => bound,
    }
}
