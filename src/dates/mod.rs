//! Dates: temporal expressions found, given a value, and laid on the calendar.
//!
//! [`find`] reads the words alone, so that `article/` can look for the publication date among them;
//! [`resolve`] gives each expression its value against that date.

use crate::analysis::{Article, Date};
use crate::document::Document;
use crate::{Day, Span};

/// An expression found in the text, before any anchor is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// The words.
    pub span: Span,
}

impl Expression {
    /// The weekday, where the words name one and nothing more of the date.
    pub fn weekday(&self) -> Option<jiff::civil::Weekday> {
        None
    }

    /// The day the words alone name in full, such as "Nov. 19, 2019".
    pub fn stated_day(&self) -> Option<Day> {
        None
    }
}

/// The temporal expressions of the text, in order, without overlaps.
pub fn find(_document: &Document<'_>) -> Vec<Expression> {
    Vec::new()
}

/// The expressions with their values, against the publication date of `article` where there is one.
pub fn resolve(_document: &Document<'_>, _expressions: Vec<Expression>, _article: &Article) -> Vec<Date> {
    Vec::new()
}
