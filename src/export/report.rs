//! The report: who, what and when as plain text, for a terminal.

use super::rows::ReportRows;
use crate::analysis::{Analysis, Excerpt};

/// Who, what and when, as plain text; ends in a line end.
pub fn report(analysis: &Analysis<Excerpt>) -> String {
    let found = ReportRows::of(analysis);
    let mut lines = vec![one_line(found.title)];
    lines.extend(found.facts.iter().map(|fact| one_line(fact)));
    lines.extend(found.warnings.iter().map(|warning| format!("Note: {warning}")));
    for (title, rows) in &found.names {
        heading(&mut lines, title);
        for row in rows {
            let titles: Vec<String> =
                [row.name].into_iter().chain(row.roles.iter().map(String::as_str)).map(one_line).collect();
            lines.push(format!("  {} ({})", titles.join(", "), row.counts()));
        }
    }
    if !found.speakers.is_empty() {
        heading(&mut lines, "Quotes");
        lines.push(format!("  {}", found.told));
    }
    for rows in &found.speakers {
        lines.push(format!("  {} ({})", one_line(rows.name), rows.counts()));
        lines.extend(rows.reason.map(|reason| format!("    Name withheld {}", one_line(reason))));
        lines.extend(rows.said.iter().map(|words| format!("    {}", one_line(words))));
    }
    if !found.dates.is_empty() {
        heading(&mut lines, "Dates");
    }
    lines.extend(found.dates.iter().map(|date| format!("  {:<16} {}", date.value, one_line(date.words))));
    lines.join("\n") + "\n"
}

fn heading(lines: &mut Vec<String>, title: &str) {
    lines.push(String::new());
    lines.push(title.to_uppercase());
}

/// The words on one line, without controls that a terminal would obey.
fn one_line(words: &str) -> String {
    words
        .split(|character: char| character.is_control() || character == ' ')
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
