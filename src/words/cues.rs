//! Cues: the words that announce speech, with what may stand beside them. The table is `data/cues.tsv`.

use std::collections::HashMap;
use std::sync::OnceLock;

/// A verb of the table.
#[derive(Debug)]
pub(crate) struct Verb {
    uses: &'static str,
    /// Of the times it stood beside a quotation, how many in 100 it was a verb of speech.
    pub marks: u8,
    /// The same before "that".
    pub that: u8,
    /// The same otherwise.
    pub bare: u8,
}

/// What a cue can take; the letters of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// “...,” X said.
    Quotation,
    /// X said (that) it rained.
    Clause,
    /// X told Y (that) it rained: the person addressed is always named.
    Addressee,
    /// X warned (Y) that it rained.
    MayAddress,
    /// X urged Y to leave, X vowed to leave.
    Infinitive,
    /// X denied doing it.
    Gerund,
    /// X called Y “a thief”.
    Label,
    /// X accused Y of doing it.
    Offence,
    /// X pointed out that it rained.
    Particle,
    /// X asked whether it rained.
    Question,
    /// X called on Y to leave.
    Appeal,
    /// The results suggest that it rained: no speech, where the subject is a thing.
    Evidence,
    /// A claim, the report: the plain form is a noun as well.
    Noun,
}

impl Verb {
    /// Whether the verb can stand like that.
    pub(crate) fn takes(&self, wanted: Use) -> bool {
        self.uses.contains(match wanted {
            Use::Quotation => 'q',
            Use::Clause => 'c',
            Use::Addressee => 'a',
            Use::MayAddress => 'o',
            Use::Infinitive => 'i',
            Use::Gerund => 'g',
            Use::Label => 'l',
            Use::Offence => 'f',
            Use::Particle => 'p',
            Use::Question => 'w',
            Use::Appeal => 'v',
            Use::Evidence => 'e',
            Use::Noun => 'n',
        })
    }
}

/// A form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// "say".
    Base,
    /// "says".
    Third,
    /// "said", also as a participle.
    Past,
    /// "saying".
    Gerund,
}

/// A word form that may be a cue.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cue {
    /// The verb.
    pub verb: &'static Verb,
    /// Which form of it.
    pub form: Form,
}

/// The verb of which `lower`, a word in lower case, is a form.
pub(crate) fn cue(lower: &str) -> Option<Cue> {
    let (verbs, forms) = table();
    let &(place, form) = forms.get(lower)?;
    Some(Cue { verb: verbs.get(place)?, form })
}

type Table = (Vec<Verb>, HashMap<&'static str, (usize, Form)>);

/// The table, read once.
fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let (mut verbs, mut forms) = (Vec::new(), HashMap::new());
        for line in include_str!("../../data/cues.tsv").lines().filter(|line| !line.starts_with('#')) {
            let Some((verb, row)) = row(line) else { continue };
            for (words, form) in row {
                for word in words.split('/') {
                    forms.entry(word).or_insert((verbs.len(), form));
                }
            }
            verbs.push(verb);
        }
        (verbs, forms)
    })
}

/// The verb of a line of the table and its forms; nothing for the line of column names.
fn row(line: &'static str) -> Option<(Verb, [(&'static str, Form); 4])> {
    let mut cells = line.split('\t');
    let (base, third, past, gerund) = (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
    let uses = cells.next()?;
    let mut share = || cells.next().and_then(|cell| cell.parse().ok());
    let verb = Verb { uses, marks: share()?, that: share()?, bare: share()? };
    let forms = [(past, Form::Past), (base, Form::Base), (third, Form::Third), (gerund, Form::Gerund)];
    Some((verb, forms))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read_and_sorted() {
        let text = include_str!("../../data/cues.tsv");
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).skip(1).collect();
        let (verbs, _) = table();
        assert_eq!(verbs.len(), lines.len(), "a malformed line is dropped in silence");
        assert!(lines.is_sorted());
        assert!(verbs.iter().all(|verb| verb.uses.chars().all(|letter| "qcaoigflpwven".contains(letter))));
    }

    #[test]
    fn a_form_leads_to_its_verb() {
        let form = |word| cue(word).map(|cue| cue.form);
        assert_eq!(form("told"), Some(Form::Past));
        assert_eq!(form("written"), Some(Form::Past));
        assert_eq!(form("read"), Some(Form::Past), "the past is the likelier reading");
        assert_eq!(form("saying"), Some(Form::Gerund));
        assert_eq!(form("table"), None);
    }

    #[test]
    fn uses_keep_apart_who_is_told_from_what_is_said() {
        let takes = |word: &str, wanted| cue(word).unwrap().verb.takes(wanted);
        assert!(takes("told", Use::Addressee) && !takes("said", Use::Addressee));
        assert!(takes("called", Use::Label) && !takes("called", Use::Clause));
    }
}
