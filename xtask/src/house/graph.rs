//! Which file of a crate imports which, and the circles among them.

use super::source::{SourceFile, by_module, paths};
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

/// An import: the place of the file that imports, and of the file that it imports from.
pub type Import = (usize, usize);

/// Every import between two of `files`, each once, in order. An import leads to the file that has the longest part of
/// its path as its module; a macro that is in scope by its place in the text is none.
pub fn imports(files: &[SourceFile]) -> Vec<Import> {
    let modules = by_module(files);
    let home =
        |path: &[String]| (0..=path.len()).rev().find_map(|end| modules.get(path.get(..end)?).copied());
    let mut found = Vec::new();
    for (place, file) in files.iter().enumerate() {
        let targets = paths(file).into_iter().filter_map(|path| home(&path));
        found.extend(targets.filter(|target| *target != place).map(|target| (place, target)));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The circles: groups of files each of which leads to all others of its group, as places in the list.
pub fn circles(imports: &[Import]) -> Vec<Vec<usize>> {
    let graph: DiGraphMap<usize, ()> = imports.iter().copied().collect();
    let mut circles: Vec<Vec<usize>> =
        tarjan_scc(&graph).into_iter().filter(|group| group.len() > 1).collect();
    for circle in &mut circles {
        circle.sort_unstable();
    }
    circles.sort();
    circles
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn file(module: &str, text: &str) -> SourceFile {
        SourceFile {
            path: PathBuf::from(module),
            module: module.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect(),
            syntax: syn::parse_file(text).unwrap(),
        }
    }

    #[test]
    fn imports_are_found_however_they_are_written() {
        let files = [
            file("", "mod a; mod b; pub use a::A;"),
            file("a", "mod deep; use super::b; fn f() { vec![crate::a::deep::G] }"),
            file("a::deep", "use crate::{b::{self, B}, a::A};"),
            file("b", "#[cfg(test)] mod tests { use crate::a::A; } fn f(x: self::C) {}"),
        ];
        assert_eq!(imports(&files), [(0, 1), (1, 2), (1, 3), (2, 1), (2, 3)]);
    }

    #[test]
    fn a_circle_is_found_and_a_chain_is_none() {
        assert_eq!(circles(&[(0, 1), (1, 2), (2, 1), (2, 3)]), [[1, 2]]);
        assert!(circles(&[(0, 1), (1, 2), (0, 2)]).is_empty());
    }
}
