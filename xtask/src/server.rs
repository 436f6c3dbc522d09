//! A server of the page and its package for this machine alone: files as they are on disk now, each with its type.

use crate::problem::Problem;
use crate::settings::Serve;
use axum::Router;
use axum::http::{HeaderValue, header};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// Where the page finds its package.
const PACKAGE: &str = "/quotidian";

/// What is served: folders.
#[derive(Clone, Copy)]
pub(crate) struct Site<'p> {
    pub(crate) page: &'p Path,
    pub(crate) package: &'p Path,
}

impl<'p> From<&'p Serve> for Site<'p> {
    fn from(settings: &'p Serve) -> Self {
        Self { page: settings.root.as_ref(), package: settings.package.as_ref() }
    }
}

/// A server that has its port and answers once it runs.
pub(crate) struct Server {
    listener: TcpListener,
    address: SocketAddr,
    pages: Router,
}

impl Server {
    /// A server of page and package on `port` of the loopback address; 0 stands for any free port.
    pub(crate) fn bind(site: Site<'_>, port: u16) -> Result<Self, Problem> {
        if !site.page.join("index.html").is_file() {
            return Err(Problem::NoPage(site.page.to_owned()));
        }
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|cause| match cause.kind() {
                io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied => Problem::PortTaken(port),
                _ => Problem::Server(cause),
            })?;
        listener.set_nonblocking(true).map_err(Problem::Server)?;
        let address = listener.local_addr().map_err(Problem::Server)?;
        Ok(Self { listener, address, pages: pages(site) })
    }

    /// Where it answers, with a slash at the end.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers until the process ends, or until it cannot.
    pub(crate) fn run(self) -> Result<(), Problem> {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_io().build().map_err(Problem::Server)?;
        let serving = async {
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            axum::serve(listener, self.pages).await
        };
        runtime.block_on(serving).map_err(Problem::Server)
    }
}

/// The files of the page, and those of the package below [`PACKAGE`]. `ServeDir` refuses every path that would climb out.
fn pages(site: Site<'_>) -> Router {
    let always = |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    Router::new()
        .nest_service(PACKAGE, ServeDir::new(site.package))
        .fallback_service(ServeDir::new(site.page))
        // What is on disk now, never what was there before the last build.
        .layer(always(header::CACHE_CONTROL, "no-store"))
        .layer(always(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::path::PathBuf;
    use std::thread;

    /// A folder with a page, a package and a secret in it, under the name of a test.
    fn folder(test: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("quotidian-server-{test}-{}", std::process::id()));
        let (root, package) = (folder.join("www"), folder.join("package"));
        fs::create_dir_all(&root).unwrap();
        fs::create_dir_all(package.join("pkg")).unwrap();
        fs::write(folder.join("secret.txt"), "secret").unwrap();
        fs::write(root.join("index.html"), "<!doctype html>").unwrap();
        fs::write(root.join("main.js"), "export {};").unwrap();
        fs::write(package.join("pkg/core.wasm"), b"\0asm").unwrap();
        folder
    }

    fn bind(folder: &Path, port: u16) -> Result<Server, Problem> {
        let (page, package) = (folder.join("www"), folder.join("package"));
        Server::bind(Site { page: &page, package: &package }, port)
    }

    /// The answer to a bare request for `path`, status line, headers and body.
    fn answer(address: SocketAddr, path: &str) -> String {
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        String::from_utf8_lossy(&bytes).to_lowercase()
    }

    #[test]
    fn every_file_has_its_type_and_is_not_kept_by_the_browser() {
        let server = bind(&folder("types"), 0).unwrap();
        let address = server.address;
        thread::spawn(|| server.run());
        let types = [
            ("/", "text/html"),
            ("/main.js", "text/javascript"),
            ("/quotidian/pkg/core.wasm", "application/wasm"),
        ];
        for (path, kind) in types {
            let answer = answer(address, path);
            assert!(answer.starts_with("http/1.1 200"), "{path}: {answer}");
            assert!(answer.contains(&format!("content-type: {kind}")), "{path}: {answer}");
            assert!(answer.contains("cache-control: no-store"), "{path}: {answer}");
        }
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        let server = bind(&folder("paths"), 0).unwrap();
        let address = server.address;
        thread::spawn(|| server.run());
        for path in [
            "/../secret.txt",
            "/quotidian/../secret.txt",
            "/quotidian/pkg/../../secret.txt",
            "/quotidian/%2e%2e/secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/..%5csecret.txt",
        ] {
            let answer = answer(address, path);
            assert!(answer.starts_with("http/1.1 404") && !answer.ends_with("secret"), "{path}: {answer}");
        }
    }

    #[test]
    fn a_taken_port_and_a_folder_without_a_page_are_told() {
        let folder = folder("ports");
        let first = bind(&folder, 0).unwrap();
        let taken = bind(&folder, first.address.port());
        assert!(matches!(taken, Err(Problem::PortTaken(port)) if port == first.address.port()));
        assert!(matches!(bind(&folder.join("package"), 0), Err(Problem::NoPage(_))));
    }
}
