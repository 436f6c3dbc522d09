//! Cues: the words that announce speech, with what may stand beside them. The table is `data/words/cues.tsv`.

use super::cue_value::unpacked;
use super::spelled::Case;
use super::word_table::WordTable;
use std::sync::OnceLock;

static CUES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/cues.words"));

/// A verb of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Verb {
    /// A bit for each use, in their order.
    uses: u16,
    /// Of the times it stood beside a quotation, how many in 100 it was a verb of speech.
    pub marks: u8,
    /// The same before "that".
    pub that: u8,
    /// The same otherwise.
    pub bare: u8,
}

/// What a cue can take, in the order of the letters of the table.
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
    /// The court found that it rained: speech only of those who rule.
    Ruling,
}

impl Verb {
    /// Whether the verb can stand like that.
    pub(crate) fn takes(self, wanted: Use) -> bool {
        self.uses & 1 << wanted as u16 != 0
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
    pub verb: Verb,
    /// Which form of it.
    pub form: Form,
}

/// The verb of which `lower`, a word in lower case, is a form.
pub(crate) fn cue(lower: &str) -> Option<Cue> {
    static MAP: OnceLock<WordTable> = OnceLock::new();
    let map = MAP.get_or_init(|| WordTable::new(CUES));
    let (uses, form, [marks, that, bare]) = unpacked(map.value(lower, Case::Kept)?);
    let form = *FORMS.get(usize::from(form))?;
    Some(Cue { verb: Verb { uses, marks, that, bare }, form })
}

/// The forms by their numbers in the map.
const FORMS: [Form; 4] = [Form::Base, Form::Third, Form::Past, Form::Gerund];

#[cfg(test)]
mod tests {
    use super::*;

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
