//! The entities of a text, for the cases of this room's tests.

use super::{recognise, resolve};
use crate::Document;
use crate::analysis::Entity;

pub(super) fn entities(text: &str) -> Vec<Entity> {
    let document = Document::new(text);
    let article = crate::article::structure(&document, &[], None);
    resolve(&document, &article, recognise(&document, &article))
}
