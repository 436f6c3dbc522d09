//! `--jsonl`: one article a line in, one analysis a line out, in order, as they come, on all cores, in bounded memory.

use crate::cli::problem::Problem;
use quotidian::{Day, OffsetUnit, Options, analyze, export};
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Articles under way or waiting to be written, for each core: enough to keep every core busy behind a long one.
const AHEAD: usize = 4;

/// A line of the input.
#[derive(Deserialize)]
struct Article {
    id: Option<serde_json::Value>,
    text: String,
    published: Option<Day>,
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

fn analyze_line(line: &[u8], number: usize, unit: OffsetUnit) -> Outcome {
    match serde_json::from_slice::<Article>(line) {
        Ok(article) => {
            let analysis = analyze(&article.text, &Options { published: article.published });
            let mut analysis = analysis.excerpts(&article.text, unit);
            analysis.id = article.id.map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
            (export::json_line(&analysis), true)
        }
        Err(cause) => {
            let error = format!(
                "not an article: {cause}; give {{\"id\", \"text\", \"published\": \"YYYY-MM-DD\" or null}}"
            );
            let failure = Failure { line: number, error };
            (serde_json::to_string(&failure).unwrap_or_default(), false)
        }
    }
}
