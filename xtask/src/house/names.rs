//! Names of types that mean two things.

use super::source::{SourceFile, is_test};
use std::collections::BTreeMap;
use syn::visit::{self, Visit};

/// The names that types and traits of two files and more have, with the places of the files.
pub fn doubled(files: &[SourceFile]) -> BTreeMap<String, Vec<usize>> {
    let mut names: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, file) in files.iter().enumerate() {
        let mut finder = Types::default();
        finder.visit_file(&file.syntax);
        for name in finder.found {
            names.entry(name).or_default().push(place);
        }
    }
    names.retain(|_, places| places.len() > 1);
    names
}

#[derive(Default)]
struct Types {
    found: Vec<String>,
}

impl Visit<'_> for Types {
    fn visit_item(&mut self, item: &syn::Item) {
        let named = match item {
            syn::Item::Struct(item) => Some((&item.ident, &item.attrs)),
            syn::Item::Enum(item) => Some((&item.ident, &item.attrs)),
            syn::Item::Trait(item) => Some((&item.ident, &item.attrs)),
            syn::Item::Type(item) => Some((&item.ident, &item.attrs)),
            syn::Item::Union(item) => Some((&item.ident, &item.attrs)),
            _ => None,
        };
        self.found
            .extend(named.filter(|(_, attributes)| !is_test(attributes)).map(|(name, _)| name.to_string()));
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }
}
