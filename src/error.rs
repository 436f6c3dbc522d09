//! The one error of the library: a sentence for people that says what to do, and a code for programs.

use std::fmt;

/// What a caller gave beside the text and cannot be used. The text itself is never wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A publication date that is not a day in the form `YYYY-MM-DD`.
    BadDate {
        /// What was given.
        given: String,
    },
    /// A unit of offsets that there is not.
    BadOffsets {
        /// What was given.
        given: String,
    },
    /// Options that are not an object, or an option that there is not.
    BadOptions {
        /// What was given.
        given: String,
    },
    /// A fault of the program.
    Internal {
        /// What went wrong, for whoever mends it.
        cause: String,
    },
}

impl Error {
    /// The name by which programs know this error; it stays as it is when the sentence changes.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::BadDate { .. } => "badDate",
            Self::BadOffsets { .. } => "badOffsets",
            Self::BadOptions { .. } => "badOptions",
            Self::Internal { .. } => "internal",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadDate { given } => write!(
                f,
                "The publication date is \"{given}\"; give it as YYYY-MM-DD, for example 2022-03-02."
            ),
            Self::BadOffsets { given } => {
                write!(f, "There are no offsets \"{given}\"; give utf16, codepoint or utf8.")
            }
            Self::BadOptions { given } => write!(
                f,
                "{given} is no option; give an object with \"published\" or \"offsets\", or nothing."
            ),
            Self::Internal { cause } => write!(f, "The analysis failed ({cause}); please report it."),
        }
    }
}

impl std::error::Error for Error {}
