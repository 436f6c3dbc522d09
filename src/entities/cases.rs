//! The entities of a text, for the cases of this room's tests.

use super::resolve::resolve;
use crate::analysis::Entity;
use crate::names::recognise;
use crate::text::Document;

pub(super) fn entities(text: &str) -> Vec<Entity> {
    let document = Document::new(text);
    let article = crate::article::structure(&document, &[], None);
    resolve(&document, &article, recognise(&document, &article))
}
