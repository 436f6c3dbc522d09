//! `quotidian analyze`: its arguments, and one article at a time or a stream of them.

use crate::problem::Problem;
use crate::stream;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use quotidian::analysis::Id;
use quotidian::{Analysis, Day, Excerpt, OffsetUnit, Options, analyze, export, parse_day};
use std::io::{self, BufWriter, Read, Write};
use std::path::PathBuf;

/// The arguments of `quotidian analyze`.
#[derive(Args)]
pub(crate) struct Analyze {
    /// Articles as plain text, one a file; standard input where none is named
    files: Vec<PathBuf>,
    /// How to print them
    #[arg(long, value_enum, default_value_t = Format::Report)]
    format: Format,
    /// The unit of the offsets in JSON and CSV
    #[arg(long, default_value_t = OffsetUnit::default(), value_parser = offset_unit())]
    offsets: OffsetUnit,
    /// The publication date, YYYY-MM-DD, where the text does not state it
    #[arg(long, value_name = "DAY", value_parser = parse_day)]
    published: Option<Day>,
    /// Read {"id", "text", "published"} objects from standard input, one a line, and write one analysis a line
    #[arg(long, conflicts_with_all = ["files", "format", "published"])]
    jsonl: bool,
}

/// How an analysis is printed.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: who, what and when
    Report,
    /// One indented object
    Json,
    /// One object a line
    Jsonl,
    /// One row an entity mention, quote and date
    Csv,
    /// The report as a document
    Markdown,
}

impl Analyze {
    /// Prints the analyses; false where some line of the input was bad and the rest went through.
    pub(crate) fn run(self) -> Result<bool, Problem> {
        let mut out = BufWriter::new(io::stdout());
        if self.jsonl {
            return stream::run(io::stdin().lock(), &mut out, self.offsets);
        }
        if self.files.is_empty() {
            let mut bytes = Vec::new();
            io::stdin()
                .lock()
                .read_to_end(&mut bytes)
                .map_err(|cause| Problem::reading("standard input", cause))?;
            self.one(&mut out, None, &read("standard input", bytes)?, true)?;
        }
        for (place, file) in self.files.iter().enumerate() {
            let name = file.display().to_string();
            let text = read(&name, std::fs::read(file).map_err(|cause| Problem::reading(&name, cause))?)?;
            self.one(&mut out, Some(name), &text, place == 0)?;
        }
        out.flush()?;
        Ok(true)
    }

    fn one(&self, out: &mut impl Write, id: Option<String>, text: &str, first: bool) -> Result<(), Problem> {
        let mut analysis = analyze(text, &Options { published: self.published }).excerpts(text, self.offsets);
        analysis.id = id.map(Id::Text);
        self.print(out, &analysis, first)?;
        Ok(())
    }

    fn print(&self, out: &mut impl Write, analysis: &Analysis<Excerpt>, first: bool) -> io::Result<()> {
        let document = matches!(self.format, Format::Report | Format::Markdown);
        if let Some(file) = analysis.id.as_ref().filter(|_| document && self.files.len() > 1) {
            writeln!(out, "{}{file}\n", if first { "" } else { "\n" })?;
        }
        match self.format {
            Format::Report => write!(out, "{}", export::report(analysis)),
            Format::Markdown => write!(out, "{}", export::markdown(analysis)),
            Format::Csv => write!(out, "{}", export::csv(analysis, first)),
            Format::Json => writeln!(out, "{}", export::json(analysis)),
            Format::Jsonl => writeln!(out, "{}", export::json_line(analysis)),
        }
    }
}

/// Reads a unit, and names all of them in the help.
fn offset_unit() -> impl TypedValueParser<Value = OffsetUnit> {
    PossibleValuesParser::new(OffsetUnit::ALL.map(OffsetUnit::name)).try_map(|given| given.parse())
}

fn read(name: &str, bytes: Vec<u8>) -> Result<String, Problem> {
    String::from_utf8(bytes).map_err(|cause| Problem::not_utf8(name, cause.utf8_error().valid_up_to()))
}
