//! What people marked in a treebank: which words stand for the same thing.

use crate::boundaries::treebank::append;
use crate::lists::source;
use quotidian::Span;
use std::collections::HashMap;
use std::io;
use std::path::Path;

/// A document with the mentions of each thing.
#[derive(Default)]
pub(super) struct Gold {
    pub(super) id: String,
    pub(super) text: String,
    /// Words, and the number of the thing they stand for, in the order of their ends.
    pub(super) mentions: Vec<(Span, usize)>,
}

/// The documents of a gzipped treebank whose mentions are marked as GUM marks them.
///
/// # Errors
/// The file cannot be read; a sentence's rows are not the words of its text.
pub(super) fn read(path: &Path) -> io::Result<Vec<Gold>> {
    let mut documents: Vec<Gold> = Vec::new();
    let mut open: HashMap<String, Vec<u32>> = HashMap::new();
    let mut glued = false;
    for sentence in source::read(path)?.split("\n\n") {
        let lines: Vec<&str> = sentence.lines().collect();
        if let Some(id) = lines.iter().find_map(|line| line.strip_prefix("# newdoc id = ")) {
            documents.push(Gold { id: id.to_owned(), ..Gold::default() });
            open.clear();
            glued = false;
        }
        let Some(document) = documents.last_mut().filter(|_| lines.len() > 1) else { continue };
        glued = document.add(&lines, glued, &mut open).ok_or_else(|| {
            io::Error::other(format!("{}: a sentence of {} is not its words", path.display(), document.id))
        })?;
    }
    Ok(documents)
}

impl Gold {
    /// The kind of text: `news` of `GUM_news_one`.
    pub(super) fn genre(&self) -> &str {
        self.id.split('_').nth(1).unwrap_or_default()
    }

    fn add(&mut self, sentence: &[&str], glued: bool, open: &mut HashMap<String, Vec<u32>>) -> Option<bool> {
        let mut at = append(&mut self.text, sentence, glued)?;
        let mut glued = false;
        // Up to where the word's surface token goes, and after which word it ends.
        let mut shared = (0_usize, 0_u32);
        for line in sentence.iter().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            let (&number, &form, &notes) = (columns.first()?, columns.get(1)?, columns.last()?);
            if number.contains('.') {
                continue;
            }
            let is_glued = notes.split('|').any(|note| note == "SpaceAfter=No");
            if let Some((_, last)) = number.split_once('-') {
                let start = at + self.text.get(at..)?.find(form)?;
                shared = (start + form.len(), last.parse().ok()?);
                at = start;
                glued = is_glued;
                continue;
            }
            let number: u32 = number.parse().ok()?;
            let inside = number <= shared.1;
            let found = self.text.get(at..)?.find(form).map(|offset| at + offset);
            let span = match found {
                Some(start) if !inside || start + form.len() <= shared.0 => Span::at(start, form.len()),
                // "won't" has no "will" in it.
                _ if inside => Span::new(at as u32, shared.0 as u32),
                _ => return None,
            };
            at = span.end as usize;
            if !inside {
                glued = is_glued;
            }
            self.mark(notes, span, open);
        }
        Some(glued)
    }

    /// Reads `Entity=(1-person-...(2-place-...)1)` at the word of `span`.
    fn mark(&mut self, notes: &str, span: Span, open: &mut HashMap<String, Vec<u32>>) {
        let Some(marks) = notes.split('|').find_map(|note| note.strip_prefix("Entity=")) else { return };
        let mut rest = marks;
        while !rest.is_empty() {
            let opens = rest.starts_with('(');
            let body = rest.trim_start_matches('(');
            let end = body.find(['(', ')']).unwrap_or(body.len());
            let (inner, after) = body.split_at(end);
            let thing = inner.split('-').next().unwrap_or_default().to_owned();
            let closes = after.starts_with(')');
            if opens {
                open.entry(thing.clone()).or_default().push(span.start);
            }
            if closes && let Some(start) = open.get_mut(&thing).and_then(Vec::pop) {
                self.mentions.push((Span::new(start, span.end), thing.parse().unwrap_or(usize::MAX)));
            }
            rest = after.strip_prefix(')').unwrap_or(after);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mentions_inside_mentions_and_words_grown_together_are_read() {
        let rows = "# text = Ada's son said he'll go.\n\
            1\tAda\t_\t_\t_\t_\t_\t_\t_\tEntity=(2-person-new(1-person-new-Ada)|SpaceAfter=No\n\
            2\t's\t_\t_\t_\t_\t_\t_\t_\t_\n3\tson\t_\t_\t_\t_\t_\t_\t_\tEntity=2)\n4\tsaid\t_\t_\t_\t_\t_\t_\t_\t_\n\
            5-6\the'll\t_\t_\t_\t_\t_\t_\t_\t_\n5\the\t_\t_\t_\t_\t_\t_\t_\tEntity=(2-person-giv)\n\
            6\t'll\t_\t_\t_\t_\t_\t_\t_\t_\n7\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n8\t.\t_\t_\t_\t_\t_\t_\t_\t_";
        let lines: Vec<&str> = rows.lines().collect();
        let mut gold = Gold::default();
        assert_eq!(gold.add(&lines, false, &mut HashMap::new()), Some(false));
        let words: Vec<(&str, usize)> =
            gold.mentions.iter().map(|(span, thing)| (span.of(&gold.text), *thing)).collect();
        assert_eq!(words, [("Ada", 1), ("Ada's son", 2), ("he", 2)]);
    }
}
