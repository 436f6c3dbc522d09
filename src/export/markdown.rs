//! The report as a Markdown document.

use super::rows::ReportRows;
use crate::analysis::{Analysis, Excerpt};

/// The report as a Markdown document; ends in a line end. Words of the article are escaped, so that none is read as markup.
pub fn markdown(analysis: &Analysis<Excerpt>) -> String {
    let found = ReportRows::of(analysis);
    let mut parts = vec![format!("# {}", escaped(found.title))];
    parts.extend(found.facts.iter().map(|fact| escaped(fact)));
    parts.extend(found.warnings.iter().map(|warning| format!("*{}*", escaped(warning))));
    for (title, rows) in &found.names {
        let row = |row: &super::rows::NameRow<'_>| {
            let titles: Vec<String> =
                [row.name].into_iter().chain(row.roles.iter().map(String::as_str)).map(escaped).collect();
            format!("- {} ({})", titles.join(", "), row.counts())
        };
        parts.push(format!("## {title}\n\n{}", rows.iter().map(row).collect::<Vec<_>>().join("\n")));
    }
    if !found.speakers.is_empty() {
        parts.push(format!("## Quotes\n\n{}", found.told));
    }
    for rows in &found.speakers {
        parts.push(format!("### {} ({})", escaped(rows.name), rows.counts()));
        parts.extend(rows.reason.map(|reason| format!("Name withheld {}", escaped(reason))));
        parts.extend(rows.said.iter().map(|words| format!("> {}", escaped(words))));
    }
    if !found.dates.is_empty() {
        let rows =
            found.dates.iter().map(|date| format!("| {} | {} |", escaped(date.value), escaped(date.words)));
        parts.push(format!(
            "## Dates\n\n| When | In the article |\n| --- | --- |\n{}",
            rows.collect::<Vec<_>>().join("\n")
        ));
    }
    parts.join("\n\n") + "\n"
}

/// The words on one line, with a backslash before every mark that Markdown or HTML could read there (`CommonMark` 2.4).
fn escaped(words: &str) -> String {
    let mut found = String::with_capacity(words.len());
    for (at, character) in words.char_indices() {
        match character {
            control if control.is_control() => found.push(' '),
            mark if "\\`*_[]<>|~&".contains(mark) => found.extend(['\\', mark]),
            // At the start these would open a list or a heading.
            mark if at == 0 && "#+-".contains(mark) => found.extend(['\\', mark]),
            other => found.push(other),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_of_the_article_is_read_as_markup() {
        assert_eq!(escaped("[a](b) *c* <i>\nd | e"), "\\[a\\](b) \\*c\\* \\<i\\> d \\| e");
        assert_eq!(escaped("- back-to-back"), "\\- back-to-back");
    }
}
