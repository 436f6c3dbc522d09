//! The article: lines into blocks; headline, deck, authors, dateline; the publication date; the language.

use crate::Day;
use crate::analysis::{Article, Warning};
use crate::dates::Expression;
use crate::document::Document;
use std::borrow::Cow;

/// How the text is built, and when it appeared: `published` where the caller knows, else as the text has it.
pub fn structure(_document: &Document<'_>, _expressions: &[Expression], _published: Option<Day>) -> Article {
    Article {
        headline: None,
        deck: None,
        authors: Vec::new(),
        dateline: None,
        published: None,
        blocks: Vec::new(),
    }
}

/// The language, and what the reader should know about the input.
pub fn inspect(_document: &Document<'_>) -> (Cow<'static, str>, Vec<Warning>) {
    ("en".into(), Vec::new())
}
mod patterns;
