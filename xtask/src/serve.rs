//! `cargo xtask serve`: builds the page and serves it on this machine.

use crate::build;
use crate::problem::Problem;
use crate::server::{Server, Site};
use crate::settings::Settings;

/// Builds, then serves until it is stopped. Without `port`, the one of the settings is tried first, then any free one.
pub(crate) fn run(settings: &Settings, port: Option<u16>) -> Result<(), Problem> {
    build::build(settings)?;
    let site = Site::from(&settings.serve);
    let server = match port {
        Some(port) => Server::bind(site, port)?,
        None => bind_any(site, settings.serve.port)?,
    };
    println!("\nServing {} at {} (stop with Ctrl+C)", site.page.display(), server.url());
    server.run()
}

fn bind_any(site: Site<'_>, first: u16) -> Result<Server, Problem> {
    match Server::bind(site, first) {
        Err(Problem::PortTaken(port)) => {
            println!("Port {port} is taken; another one is used.");
            Server::bind(site, 0)
        }
        bound => bound,
    }
}
