//! `cargo xtask size`: the bytes of the WASM and of the page, held against the budgets of wasm-pack.toml.

use crate::files;
use crate::problem::Problem;
use crate::settings::{Budget, Settings};
use brotli::enc::{BrotliCompress, BrotliEncoderParams};
use flate2::{Compression, write::GzEncoder};
use std::io::{self, Write};
use std::ops::AddAssign;

/// What counts as the page, besides the WASM.
const PAGE: &[&str] = &[".js", ".mjs", ".css", ".html"];

/// Bytes as they are, and as a server sends them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Size {
    fn of(bytes: &[u8]) -> io::Result<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        let mut brotli = Vec::new();
        BrotliCompress(&mut io::Cursor::new(bytes), &mut brotli, &BrotliEncoderParams::default())?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
    }

    /// Name, bytes and budget of each measure.
    fn against(self, budget: Budget) -> [(&'static str, usize, usize); 3] {
        [
            ("raw", self.raw, budget.raw),
            ("gzip", self.gzip, budget.gzip),
            ("brotli", self.brotli, budget.brotli),
        ]
    }
}

impl AddAssign for Size {
    fn add_assign(&mut self, other: Self) {
        self.raw += other.raw;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}

/// Shows the sizes and fails where one is over budget.
pub(crate) fn run(settings: &Settings) -> Result<(), Problem> {
    let (lines, over) = measure(settings)?;
    println!("{lines}");
    if over.is_empty() { Ok(()) } else { Err(Problem::OverBudget(over.join(", "))) }
}

/// Shows the sizes, whatever they are.
pub(crate) fn show(settings: &Settings) -> Result<(), Problem> {
    measure(settings).map(|(lines, _)| println!("{lines}"))
}

/// The sizes as lines to read, and each that is over its budget.
fn measure(settings: &Settings) -> Result<(String, Vec<String>), Problem> {
    let wasm = add_up(&[settings.wasm_pack.wasm()?])?;
    let mut page = files::below(settings.serve.root.as_ref(), PAGE)?;
    page.extend(files::below(settings.serve.package.as_ref(), PAGE)?);
    let page = add_up(&page)?;
    let budget = &settings.budget;
    Ok(compare(&[("WASM", wasm, budget.wasm), ("page", page, budget.page)]))
}

fn add_up(paths: &[std::path::PathBuf]) -> Result<Size, Problem> {
    let mut sum = Size::default();
    for path in paths {
        let bytes = files::read_bytes(path)?;
        sum += Size::of(&bytes).map_err(|cause| Problem::Unreadable { path: path.clone(), cause })?;
    }
    Ok(sum)
}

fn compare(sizes: &[(&str, Size, Budget)]) -> (String, Vec<String>) {
    let mut lines = vec![format!("{:<6}{:<8}{:>12}{:>12}", "bytes", "", "size", "budget")];
    let mut over = Vec::new();
    for &(name, size, budget) in sizes {
        for (measure, bytes, most) in size.against(budget) {
            lines.push(format!("{name:<6}{measure:<8}{:>12}{:>12}", grouped(bytes), grouped(most)));
            if bytes > most {
                over.push(format!("{name} {measure} is {} bytes of {}", grouped(bytes), grouped(most)));
            }
        }
    }
    (lines.join("\n"), over)
}

/// A number with a comma after every three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_over_its_budget_is_told_with_both_figures() {
        let size = Size { raw: 1_234_567, gzip: 500, brotli: 400 };
        let budget = Budget { raw: 1_000_000, gzip: 500, brotli: 399 };
        let (lines, over) = compare(&[("WASM", size, budget)]);
        assert_eq!(over, ["WASM raw is 1,234,567 bytes of 1,000,000", "WASM brotli is 400 bytes of 399"]);
        assert_eq!(lines.lines().count(), 4);
    }

    #[test]
    fn compressed_sizes_are_those_of_a_compressor() {
        let size = Size::of(&[b'a'; 10_000]).unwrap();
        assert_eq!(size.raw, 10_000);
        assert!(size.gzip < 100 && size.brotli < 50, "{size:?}");
    }

    #[test]
    fn digits_are_grouped_by_three() {
        assert_eq!([0, 999, 1_000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }
}
