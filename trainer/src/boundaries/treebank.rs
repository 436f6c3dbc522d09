//! Treebanks in CoNLL-U: their documents as plain text, with the tokens and sentences that people marked in it.

use crate::lists::source;
use quotidian::Span;
use std::io;
use std::ops::Range;
use std::path::Path;

/// A document as its readers saw it: one paragraph a line.
#[derive(Default)]
pub(crate) struct Marked {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) sentences: Vec<Span>,
    /// Surface tokens: "don't" is one.
    pub(crate) tokens: Vec<Span>,
    /// Those of the tokens that are several words to the grammar: "don't", "cannot".
    pub(crate) contractions: Vec<Span>,
}

impl Marked {
    /// The kind of text, as the first part of the name tells: `news` of `GUM_news_one`, `weblog` of `weblog-one`.
    pub(crate) fn genre(&self) -> &str {
        let mut parts = self.id.split(['_', '-']);
        let first = parts.next().unwrap_or_default();
        if matches!(first, "GUM" | "GENTLE") { parts.next().unwrap_or_default() } else { first }
    }

    /// Whether its errors may be looked at; those of the other half are counted only.
    pub(crate) fn may_be_looked_at(&self) -> bool {
        // Not the library's hash: by this one the halves were dealt out, and what was held back stays held back.
        let hash = self.id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        (hash >> 32) & 1 == 0
    }

    /// Adds a sentence: its comments say where it stands, its rows what its tokens are.
    fn add(&mut self, sentence: &[&str], glued: bool) -> Option<bool> {
        let start = append(&mut self.text, sentence, glued)?;
        self.sentences.push(Span::at(start, self.text.len() - start));
        let mut at = start;
        let mut glued = false;
        let mut inside = 0..0;
        for row in sentence.iter().filter_map(|line| Row::read(line)) {
            if inside.contains(&row.numbers.start) && row.numbers.len() == 1 {
                continue;
            }
            at += self.text.get(at..)?.find(row.form)?;
            let span = Span::at(at, row.form.len());
            self.tokens.push(span);
            if row.numbers.len() > 1 {
                self.contractions.push(span);
                inside = row.numbers;
            }
            at += row.form.len();
            glued = row.glued;
        }
        Some(glued)
    }
}

/// Appends the text of a sentence as its comments tell, a paragraph a line, and gives where it begins.
pub(crate) fn append(text: &mut String, sentence: &[&str], glued: bool) -> Option<usize> {
    let comment = |name: &str| sentence.iter().find_map(|line| line.strip_prefix(name));
    let words = comment("# text = ")?.trim();
    if !text.is_empty() {
        match comment("# newpar") {
            Some(_) => text.push('\n'),
            None if glued => {}
            None => text.push(' '),
        }
    }
    let start = text.len();
    text.push_str(words);
    Some(start)
}

/// A row of the table of a sentence: a word, or the surface token that several words share.
struct Row<'r> {
    numbers: Range<u32>,
    form: &'r str,
    /// Whether no space follows.
    glued: bool,
}

impl<'r> Row<'r> {
    /// Reads a row; none for comments and for words that are not in the text ("8.1").
    fn read(line: &'r str) -> Option<Self> {
        let mut columns = line.split('\t');
        let (number, form) = (columns.next()?, columns.next()?);
        let (first, last) = number.split_once('-').unwrap_or((number, number));
        let numbers = first.parse().ok()?..last.parse::<u32>().ok()? + 1;
        let glued = columns.next_back()?.split('|').any(|note| note == "SpaceAfter=No");
        Some(Self { numbers, form, glued })
    }
}

/// The documents of a gzipped treebank, in order.
///
/// # Errors
/// The file cannot be read; a sentence's rows are not the words of its text.
pub(crate) fn read(path: &Path) -> io::Result<Vec<Marked>> {
    let mut documents: Vec<Marked> = Vec::new();
    let mut glued = false;
    for sentence in source::read(path)?.split("\n\n") {
        let lines: Vec<&str> = sentence.lines().collect();
        if let Some(id) = lines.iter().find_map(|line| line.strip_prefix("# newdoc id = ")) {
            documents.push(Marked { id: id.to_owned(), ..Marked::default() });
            glued = false;
        }
        let Some(document) = documents.last_mut().filter(|_| lines.len() > 1) else { continue };
        glued = document.add(&lines, glued).ok_or_else(|| {
            io::Error::other(format!("{}: a sentence of {} is not its words", path.display(), document.id))
        })?;
    }
    Ok(documents)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SENTENCES: &str = "# newdoc id = GUM_news_sample\n# newpar\n# text = It didn't rain.\n\
        1\tIt\t_\t_\t_\t_\t_\t_\t_\t_\n2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdid\t_\t_\t_\t_\t_\t_\t_\t_\n\
        3\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n4\train\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n5\t.\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No";

    #[test]
    fn a_contraction_is_one_token_and_the_next_sentence_is_glued_where_no_space_follows() {
        let mut document = Marked { id: "GUM_news_sample".into(), ..Marked::default() };
        let lines: Vec<&str> = SENTENCES.lines().collect();
        assert_eq!(document.add(&lines, false), Some(true));
        let tokens: Vec<&str> = document.tokens.iter().map(|token| token.of(&document.text)).collect();
        assert_eq!(tokens, ["It", "didn't", "rain", "."]);
        assert_eq!(document.contractions.len(), 1);
        document.add(&["# text = Yes", "1\tYes\t_\t_\t_\t_\t_\t_\t_\t_"], true);
        assert_eq!(document.text, "It didn't rain.Yes");
        assert_eq!(document.genre(), "news");
    }
}
