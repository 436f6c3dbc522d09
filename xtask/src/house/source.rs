//! The sources of a crate: each file with the module it is and what its code names, tests left out.

use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};
use syn::visit::{self, Visit};

/// A file of a crate.
pub struct SourceFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its module, from the root of the crate on; empty for the root itself.
    pub module: Vec<String>,
    /// What is parsed of it.
    pub syntax: syn::File,
}

/// The Rust files below `folder`, which is the `src` of a crate, in the order of their paths.
///
/// # Errors
/// A file that cannot be read, or that is no Rust.
pub fn files(folder: &Path) -> io::Result<Vec<SourceFile>> {
    let mut paths = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths.into_iter().map(|path| read(folder, path)).collect()
}

fn read(folder: &Path, path: PathBuf) -> io::Result<SourceFile> {
    let text = fs::read_to_string(&path)?;
    let wrong = |cause: syn::Error| io::Error::other(format!("{}: {cause}", path.display()));
    let syntax = syn::parse_file(&text).map_err(wrong)?;
    let inside = path.strip_prefix(folder).unwrap_or(&path).with_extension("");
    let mut module: Vec<String> =
        inside.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    if module.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main")) {
        module.pop();
    }
    Ok(SourceFile { path, module, syntax })
}

/// Every path in the code of `file` that leads into its own crate, from the root on: what `crate`, `self`, `super` and the
/// names of its own modules begin.
pub fn paths(file: &SourceFile) -> Vec<Vec<String>> {
    let mut finder =
        Paths { module: file.module.clone(), children: children(&file.syntax), found: Vec::new() };
    finder.visit_file(&file.syntax);
    finder.found
}

/// Whether the item is there for tests alone.
pub fn is_test(attributes: &[syn::Attribute]) -> bool {
    let names_test = |attribute: &syn::Attribute| {
        let list = attribute.meta.require_list();
        attribute.path().is_ident("cfg") && list.is_ok_and(|list| list.tokens.to_string() == "test")
    };
    attributes.iter().any(names_test)
}

fn children(file: &syn::File) -> Vec<String> {
    let module = |item: &syn::Item| match item {
        syn::Item::Mod(module) if !is_test(&module.attrs) => Some(module.ident.to_string()),
        _ => None,
    };
    file.items.iter().filter_map(module).collect()
}

struct Paths {
    module: Vec<String>,
    children: Vec<String>,
    found: Vec<Vec<String>>,
}

impl Paths {
    /// Notes the path if it leads into the crate.
    fn note(&mut self, segments: &[String]) {
        let Some(first) = segments.first() else { return };
        let mut whole = match first.as_str() {
            "crate" => Vec::new(),
            "self" if segments.len() > 1 => self.module.clone(),
            "super" => self.module.clone(),
            child if segments.len() > 1 && self.children.iter().any(|known| known == child) => {
                let mut whole = self.module.clone();
                whole.push(child.to_owned());
                whole
            }
            _ => return,
        };
        for segment in if first == "super" { segments } else { segments.get(1..).unwrap_or_default() } {
            if segment == "super" {
                whole.pop();
            } else {
                whole.push(segment.clone());
            }
        }
        self.found.push(whole);
    }

    fn tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.tree(&with(&path.ident), &path.tree),
            syn::UseTree::Name(name) if name.ident == "self" => self.note(before),
            syn::UseTree::Name(name) => self.note(&with(&name.ident)),
            syn::UseTree::Rename(name) => self.note(&with(&name.ident)),
            syn::UseTree::Glob(_) => self.note(before),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(before, tree)),
        }
    }

    /// Paths in the words of a macro call, which is no syntax yet.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            // `pub(in crate::room)` imports nothing.
            if matches!(&token, TokenTree::Group(_)) && path == ["pub"] {
                path.clear();
                continue;
            }
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.note(&std::mem::take(&mut path));
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' && colons < 2 => colons += 1,
                TokenTree::Group(group) => {
                    self.note(&std::mem::take(&mut path));
                    self.tokens(group.stream());
                    colons = 0;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {
                    self.note(&std::mem::take(&mut path));
                    colons = 0;
                }
            }
        }
        self.note(&path);
    }
}

impl Visit<'_> for Paths {
    fn visit_item_use(&mut self, item: &syn::ItemUse) {
        if !is_test(&item.attrs) {
            self.tree(&[], &item.tree);
        }
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.note(&segments);
        visit::visit_path(self, path);
    }

    /// `pub(super)` imports nothing.
    fn visit_visibility(&mut self, _: &syn::Visibility) {}

    fn visit_macro(&mut self, call: &syn::Macro) {
        self.tokens(call.tokens.clone());
    }

    fn visit_item_mod(&mut self, item: &syn::ItemMod) {
        if is_test(&item.attrs) || item.content.is_none() {
            return;
        }
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_fn(&mut self, item: &syn::ItemFn) {
        if !is_test(&item.attrs) {
            visit::visit_item_fn(self, item);
        }
    }
}

/// The files by their modules.
pub fn by_module(files: &[SourceFile]) -> BTreeMap<&[String], usize> {
    files.iter().enumerate().map(|(place, file)| (file.module.as_slice(), place)).collect()
}
