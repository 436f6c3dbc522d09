//! `--jsonl`: one article a line in, one analysis a line out, in order, as they come, on all cores, in bounded memory.

use crate::problem::Problem;
use quotidian::analysis::Id;
use quotidian::{OffsetUnit, Options, analyze, export, parse_day};
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, Write};
use std::panic;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Articles under way or waiting to be written, for each core: enough to keep every core busy behind a long one.
const AHEAD: usize = 4;

/// A line of the input.
#[derive(Deserialize)]
struct Article {
    id: Option<Id>,
    text: String,
    published: Option<String>,
}

/// What is written for a line that is not an article.
#[derive(Serialize)]
struct Failure {
    line: usize,
    error: String,
}

/// What becomes of a line: its output, and whether it was an article.
type Outcome = (String, bool);

/// Reads articles from `input` until it ends and writes an analysis or an error for each; false where there was an error.
///
/// # Errors
/// Where the input cannot be read or the output cannot be written.
pub(crate) fn run(
    input: impl BufRead,
    out: &mut (impl Write + Send),
    unit: OffsetUnit,
) -> Result<bool, Problem> {
    let (queue, results) = sync_channel(AHEAD * rayon::current_num_threads());
    thread::scope(|scope| {
        let writer = scope.spawn(move || write_in_order(&results, out));
        let read = read_lines(input, &queue, unit);
        drop(queue);
        let written =
            writer.join().unwrap_or_else(|_| Err(io::Error::other("the writing thread broke down")));
        read?;
        Ok(written?)
    })
}

/// Starts the analysis of each line and queues the place its outcome will come from; waits while the queue is full.
fn read_lines(
    mut input: impl BufRead,
    queue: &SyncSender<Receiver<Outcome>>,
    unit: OffsetUnit,
) -> Result<(), Problem> {
    for number in 1.. {
        let mut line = Vec::new();
        let length =
            input.read_until(b'\n', &mut line).map_err(|cause| Problem::reading("standard input", cause))?;
        if length == 0 {
            break;
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        let (done, outcome) = sync_channel(1);
        // The receiver is gone only when the writer has stopped, and then nobody waits for the outcome.
        rayon::spawn(move || drop(done.send(analyze_line(&line, number, unit))));
        if queue.send(outcome).is_err() {
            break;
        }
    }
    Ok(())
}

fn write_in_order(results: &Receiver<Receiver<Outcome>>, out: &mut impl Write) -> io::Result<bool> {
    let mut all_good = true;
    for outcome in results {
        let (line, good) = outcome.recv().map_err(|_| io::Error::other("an analysis broke down"))?;
        writeln!(out, "{line}")?;
        // Whoever reads a line at a time gets each as soon as it is there.
        out.flush()?;
        all_good &= good;
    }
    Ok(all_good)
}

/// The outcome of a line. A line that would bring the analysis down is a failure of its own; the run goes on.
fn analyze_line(line: &[u8], number: usize, unit: OffsetUnit) -> Outcome {
    let analysis = panic::catch_unwind(|| article_in(line).and_then(|article| analysis_of(article, unit)));
    let broken = || Err("the analysis broke down on this text; please report it".to_owned());
    match analysis.unwrap_or_else(|_| broken()) {
        Ok(analysis) => (analysis, true),
        Err(error) => {
            let failure = Failure { line: number, error };
            (serde_json::to_string(&failure).unwrap_or_default(), false)
        }
    }
}

fn article_in(line: &[u8]) -> Result<Article, String> {
    let advice = "give {\"id\", \"text\", \"published\": \"YYYY-MM-DD\" or null}";
    let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line).trim_ascii();
    if !line.starts_with(b"{") {
        return Err(format!("not an object; {advice}"));
    }
    serde_json::from_slice(line).map_err(|cause| {
        let cause = cause.to_string();
        // serde counts lines inside this one.
        let words = cause.split(" at line 1").next().unwrap_or_default();
        format!("not an article: {words}; {advice}")
    })
}

fn analysis_of(article: Article, unit: OffsetUnit) -> Result<String, String> {
    let published =
        article.published.as_deref().map(parse_day).transpose().map_err(|error| error.to_string())?;
    let mut analysis = analyze(&article.text, &Options { published }).excerpts(&article.text, unit);
    analysis.id = article.id;
    Ok(export::json_line(&analysis))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcomes(input: &str) -> Vec<String> {
        let mut out = Vec::new();
        let good = run(input.as_bytes(), &mut out, OffsetUnit::Utf16).unwrap();
        let lines: Vec<String> = String::from_utf8(out).unwrap().lines().map(str::to_owned).collect();
        assert_eq!(good, lines.iter().all(|line| !line.contains("\"error\"")));
        lines
    }

    #[test]
    fn analyses_come_in_the_order_of_their_articles() {
        let article = |id: usize| format!("{{\"id\":{id},\"text\":\"{}\"}}\n", "It rained. ".repeat(id % 7));
        let input: String = (0..200).map(article).collect();
        for (id, line) in outcomes(&input).iter().enumerate() {
            assert!(line.contains(&format!("\"id\":{id},")), "{line}");
        }
    }

    #[test]
    fn a_bad_line_is_an_error_with_its_number_and_the_rest_goes_through() {
        let input = "\u{feff}{\"text\":\"a\"}\r\n\nnonsense\n[1,\"a\",null]\n{\"id\":[1],\"text\":\"a\"}\n{\"text\":\"a\",\"published\":\"May\"}\n{\"id\":\"x\",\"text\":\"b\"}";
        let lines = outcomes(input);
        let errors: Vec<Option<&str>> =
            lines.iter().map(|line| line.strip_prefix("{\"line\":")?.split(',').next()).collect();
        assert_eq!(errors, [None, Some("3"), Some("4"), Some("5"), Some("6"), None]);
        assert!(lines[3].contains("text or a whole number") && lines[4].contains("YYYY-MM-DD"), "{lines:#?}");
    }
}
