//! Hostile input: texts that would show a scan that is not linear, by taking minutes instead of moments.
//!
//! No clock is read: each text is large enough that a quadratic scan would outlast any patience.

use quotidian::{Document, OffsetUnit, Options, analyze, export};

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
    "“a ",
    " ‘a s’ ",
    "‘\n",
    "’’",
    "6'2\" ",
    "a.com",
    "[1] ",
    "!?",
    "a. b",
    "c. ",
    "a line of words that goes on in\n",
    "(",
    ")",
    "-",
    ".",
    "...",
    ",",
    "A",
    "Aa ",
    "AbCd",
    "ÀbÇ",
    "A.",
    "A. ",
    "a@",
    "@a",
    "1",
    "1 ",
    "1/",
    "1:1",
    "May ",
    "May 3, 2019; ",
    "2019 ",
    "two ",
    "word ",
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
    "last year ",
    "every ",
    "Monday ",
    "https://",
    "\n",
    "a\n",
    "By Ada\n",
    "Read more\n",
    "“a\n",
    "A sentence that goes on for a while.\n",
    "Ada (",
    "(AP) ",
    "Ada, ",
    "\u{301}",
    "👩‍",
    "&A",
];

/// Bytes of a repetition.
const SIZE: usize = 150_000;

/// What is put after each of the [`UNITS`]: one of each sort that rules look back from.
const TAILS: &[&str] =
    &["May 3, 2019; ", "last year ", "“a” said ", "word ", "Ada Example ", "(AP) ", "\n", "”"];

/// Bytes of each half of a pair: there are many of them.
const HALF: usize = 10_000;

fn read(text: &str) {
    assert_eq!(analyze(text, &Options::default()).schema, "quotidian/1");
}

#[test]
fn no_repetition_makes_the_analysis_slow() {
    for unit in UNITS {
        read(&unit.repeat(SIZE / unit.len()));
    }
}

#[test]
fn a_megabyte_of_quotation_marks_is_paired_at_once() {
    for unit in ["“", "\"", "‘", "' ", "“a ”", "“‘a’ ", "” “ ", "«“'a\" "] {
        let text = unit.repeat(1_000_000 / unit.len());
        let document = Document::new(&text);
        assert!(document.quotations().len() <= document.tokens().len());
    }
}

#[test]
fn no_repetition_after_another_makes_the_analysis_slow() {
    for first in UNITS {
        for second in TAILS {
            read(&(first.repeat(HALF / first.len()) + &second.repeat(HALF / second.len())));
        }
    }
}

#[test]
fn a_speaker_for_every_quote_makes_no_export_slow() {
    let name = |number: usize| {
        let letters =
            [number / 676, number / 26 % 26, number % 26].map(|letter| char::from(b'a' + letter as u8 % 26));
        format!("X{}", String::from_iter(letters))
    };
    let quote = |number: usize| {
        ["“We go now,” said ".to_owned(), name(number), " ".to_owned(), name(number + 1), ".\n".to_owned()]
    };
    let text: String = (0..6000).flat_map(quote).collect();
    let analysis = analyze(&text, &Options::default()).excerpts(&text, OffsetUnit::Utf16);
    for export in [
        export::report(&analysis),
        export::markdown(&analysis),
        export::csv(&analysis, true),
        export::json(&analysis),
    ] {
        assert!(export.len() > text.len() / 4);
    }
}

/// Sentences with names, pronouns, descriptions and quotations, one sort at a time and all together.
const REFERRING: &[&str] = &[
    "Ada Example met Bo Sample. ",
    "He saw her and told them about it. ",
    "“I know that we lost our way,” she said. ",
    "“‘“ I we “‘ my our ",
    "Ada Example, a lawyer, who left, ",
    "Mayor Ada Example, 41, left. The mayor and the 41-year-old lawyer met the Norwegian mayor. ",
    "Acme, a bank, bought its shares. The company sold the Oslo-based bank. ",
    "the company the bank the country its their his ",
    "Norwegian President Bo Sample said the president of Norway, which he left, was the Norwegian president. ",
];

#[test]
fn ten_thousand_mentions_are_referred_to_at_once() {
    let paragraphs = |unit: &str, count: usize| -> String {
        // Repeated paragraphs are left out of an article: each has to be another.
        (0..count).map(|number| format!("In {number} days {unit}\n")).collect::<Vec<_>>().concat()
    };
    for unit in REFERRING {
        let count = 20_000 / unit.split(' ').count();
        read(&unit.repeat(count));
        read(&paragraphs(unit, count));
    }
    let all = REFERRING.concat();
    read(&all.repeat(300));
    read(&paragraphs(&all, 300));
}
