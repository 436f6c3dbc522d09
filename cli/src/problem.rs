//! What can go wrong on the command line, in words that say what to do.

use std::fmt;
use std::io;
use std::process::ExitCode;

/// A failure that ends the run.
#[derive(Debug)]
pub(crate) enum Problem {
    /// Something could not be read.
    Reading { name: String, cause: io::Error },
    /// A file is not UTF-8.
    NotUtf8 { name: String, byte: usize },
    /// The output could not be written.
    Writing(io::Error),
}

impl Problem {
    pub(crate) fn reading(name: &str, cause: io::Error) -> Self {
        Self::Reading { name: name.to_owned(), cause }
    }

    pub(crate) fn not_utf8(name: &str, byte: usize) -> Self {
        Self::NotUtf8 { name: name.to_owned(), byte }
    }

    /// Tells the user, and gives the exit status: 2 for a failure; 0 where the reader of our output simply left.
    pub(crate) fn report(&self) -> ExitCode {
        if matches!(self, Self::Writing(cause) if cause.kind() == io::ErrorKind::BrokenPipe) {
            return ExitCode::SUCCESS;
        }
        #[expect(
            clippy::print_stderr,
            reason = "the one place where the command line speaks of its own failures"
        )]
        {
            eprintln!("quotidian: {self}");
        }
        ExitCode::from(2)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reading { name, cause } => write!(f, "cannot read {name}: {cause}"),
            Self::NotUtf8 { name, byte } => {
                write!(
                    f,
                    "{name} is not UTF-8 text (byte {byte}); save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8"
                )
            }
            Self::Writing(cause) => write!(f, "cannot write the result: {cause}"),
        }
    }
}

impl From<io::Error> for Problem {
    fn from(cause: io::Error) -> Self {
        Self::Writing(cause)
    }
}
