//! Hostile input: texts that would show a scan that is not linear, by taking minutes instead of moments.
//!
//! No clock is read: each text is large enough that a quadratic scan would outlast any patience.

use quotidian::{Options, analyze};

/// What is repeated to make a text of [`SIZE`] bytes.
const UNITS: &[&str] = &[
    "\"",
    "“",
    "”",
    "'",
    "‘",
    "’",
    "«",
    "“ ‘ ",
    "(",
    ")",
    "-",
    ".",
    "...",
    ",",
    "A",
    "Aa ",
    "A.",
    "A. ",
    "a@",
    "@a",
    "1",
    "1/",
    "1:1",
    "May ",
    "two ",
    "of ",
    "the ",
    "said ",
    "“a” said ",
    "he said that ",
    "Ada Example ",
    "Ada and ",
    "Mr. ",
    "Prime ",
    "US-",
    "last ",
    "every ",
    "Monday ",
    "2019 ",
    "https://",
    "\n",
    "a\n",
    "By Ada\n",
    "Read more\n",
    "“a\n",
    "A sentence that goes on for a while.\n",
    "Ada (",
    "Ada, ",
    "\u{301}",
    "👩‍",
    "&A",
];

const SIZE: usize = 100_000;

#[test]
fn no_repetition_makes_the_analysis_slow() {
    for unit in UNITS {
        let text = unit.repeat(SIZE / unit.len());
        assert_eq!(analyze(&text, &Options::default()).schema, "quotidian/1");
    }
}
