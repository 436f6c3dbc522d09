//! Where a reported clause ends: with its sentence, or where somebody else's words or the article's own go on.

use super::passage::{Passage, REACH};
use crate::words::cues::Form;
use crate::words::grammar::Class;

/// Of what the one who reports has not been told: "but did not elaborate".
const UNTOLD: &[&str] = &[
    "say",
    "elaborate",
    "specify",
    "give",
    "provide",
    "offer",
    "name",
    "identify",
    "explain",
    "disclose",
    "suggest",
];

/// How one who speaks stops: "but declined to".
const STOPS: &[&str] = &["declines", "refused", "refuses", "downplayed"];

/// Verbs that report so often need no comma before "and" with their subject: "and others said".
const SURE: u8 = 85;

impl Passage<'_, '_> {
    /// Where the clause that begins at `from` ends: with its passage, or before the next report.
    /// A `subordinate` one ends with its comma: "After X said it rained, they left".
    pub(super) fn clause_end(&self, from: usize, subordinate: bool) -> usize {
        let reading = self.reading;
        let mut depth = 0_u32;
        for place in from..self.tokens.end.min(from + REACH) {
            if reading.quotation_of(place).is_some() {
                continue;
            }
            match reading.word(place) {
                "(" => depth += 1,
                ")" if depth == 0 => return place,
                ")" => depth -= 1,
                ";" => return place,
                // “... talk,” adding
                _ if self.reports_on(place) => return place,
                "," if place > from && (subordinate || self.report_follows(place + 1)) => return place,
                "," if self.is_contrasted(from, place + 1) || self.is_reported_relative(place + 1) => {
                    return place;
                }
                _ if reading.class(place) == Class::And && self.report_follows(place) => return place,
                // "to leave and returned": the infinitive is over.
                _ if reading.class(place) == Class::And
                    && reading.is(from, "to")
                    && self.finite_follows(place + 1) =>
                {
                    return place;
                }
                _ if reading.is(place, "but") && self.verb_follows(place + 1) => return place,
                _ if place > from && self.says_no_more(place) => return place,
                _ => {}
            }
        }
        self.tokens.end.min(from + REACH)
    }

    /// Where a clause from `from` on ends that is reported in a relative clause: "The club, which said it rained, left".
    pub(super) fn relative_end(&self, from: usize, end: usize) -> usize {
        let reading = self.reading;
        let main = |&place: &usize| {
            reading.word(place) == "," && reading.quotation_of(place).is_none() && reading.is_verb(place + 1)
        };
        (from..end).find(main).unwrap_or(end)
    }

    /// Whether the words at `place` begin a report of their own: "adding that", "according to", "and said".
    pub(super) fn report_follows(&self, place: usize) -> bool {
        let reading = self.reading;
        if reading.is(place, "according") {
            return true;
        }
        if reading.is(place, "but") {
            return self.speech_follows(place + 1);
        }
        if reading.class(place) == Class::And {
            let subject = usize::from(reading.class(place + 1) == Class::Pronoun);
            let parted = place > 0 && reading.word(place - 1) == ",";
            return self.verb_follows(place + 1 + subject)
                || self.others_report(place + 1, if parted { 0 } else { SURE });
        }
        if ["while", "though", "although"].iter().any(|word| reading.is(place, word)) {
            return self.others_report(place + 1, 0);
        }
        let glosses = ["referring", "alluding", "citing"].iter().any(|word| reading.is(place, word));
        glosses || reading.cue(place).is_some_and(|cue| cue.form == Form::Gerund)
    }

    /// Whether a verb that is no infinitive stands at `place`: "returned", "was", but not "leave".
    fn finite_follows(&self, place: usize) -> bool {
        let reading = self.reading;
        let past = reading.word(place).ends_with("ed") && reading.is_verb(place);
        let being =
            ["was", "were", "is", "are", "has", "had", "did"].iter().any(|word| reading.is(place, word));
        past && !reading.is(place.saturating_sub(2), "be") || being
    }

    /// “It rains,” adding ...: the comma stands between the marks.
    fn reports_on(&self, place: usize) -> bool {
        let reading = self.reading;
        place.checked_sub(2).is_some_and(|comma| {
            reading.quotation_of(place - 1).is_some() && matches!(reading.word(comma), "," | "?" | "!")
        }) && self.report_follows(place)
    }

    /// Whether a part of the sentence that begins at `place` has a finite verb of speech near its start.
    fn speech_follows(&self, place: usize) -> bool {
        let reading = self.reading;
        let part = place..self.tokens.end.min(place + 8);
        let ends = |at: usize| matches!(reading.word(at), "," | ";") || reading.quotation_of(at).is_some();
        let mut part = part.take_while(|&at| !ends(at));
        part.any(|at| reading.cue(at).is_some_and(|cue| matches!(cue.form, Form::Past | Form::Third)))
    }

    /// Whether a finite verb of speech stands at `place`, adverbs left out.
    fn verb_follows(&self, place: usize) -> bool {
        let reading = self.reading;
        let verb = place + usize::from(reading.class(place) == Class::Adverb);
        reading.cue(verb).is_some_and(|cue| matches!(cue.form, Form::Past | Form::Third))
            && reading.class(verb + 1) != Class::Noun
    }

    /// Whether a clause begins at `place` with a subject of its own and a verb that reports in `least` cases of 100
    /// without "that": "the mayor said".
    fn others_report(&self, place: usize, least: u8) -> bool {
        let reading = self.reading;
        for at in place..self.tokens.end.min(place + 8) {
            let ends = matches!(reading.class(at), Class::Break | Class::Relative | Class::And)
                || matches!(reading.word(at), "," | ";" | ":")
                || reading.quotation_of(at).is_some();
            if ends {
                return false;
            }
            let bound = matches!(reading.class(at.saturating_sub(1)), Class::Determiner | Class::Preposition);
            if let Some(cue) = reading.cue(at)
                && !bound
                && (cue.form == Form::Past || reading.is(at, "says"))
            {
                return at > place && cue.verb.bare >= least;
            }
        }
        false
    }

    /// ", but the plan has not gone on", ", but he left": what follows the comma at `but` is the article's own.
    /// What was said stands in the past after "said"; who speaks is "he" where the clause has another subject.
    fn is_contrasted(&self, from: usize, but: usize) -> bool {
        let reading = self.reading;
        if !reading.is(but, "but") {
            return false;
        }
        let person = ["he", "she"].iter().any(|word| reading.is(but + 1, word));
        if person && !reading.is(from, reading.word(but + 1)) {
            return true;
        }
        let verb = (but + 1..self.tokens.end.min(but + 7)).find(|&at| reading.is_verb(at));
        verb.is_some_and(|verb| verb > but + 1 && ["has", "have"].iter().any(|word| reading.is(verb, word)))
    }

    /// ", which she called a mistake": the relative clause at `place` is a report of its own.
    fn is_reported_relative(&self, place: usize) -> bool {
        self.reading.is(place, "which") && self.others_report(place + 1, 0)
    }

    /// "but declined to", "and did not elaborate": who speaks is the subject again.
    fn says_no_more(&self, place: usize) -> bool {
        let reading = self.reading;
        if reading.class(place) != Class::And && !reading.is(place, "but") {
            return false;
        }
        let declines = reading.is(place + 1, "declined");
        let stops =
            declines || reading.is(place, "but") && STOPS.iter().any(|word| reading.is(place + 1, word));
        let untold = reading.is(place + 1, "did")
            && ["not", "n't", "n’t"].iter().any(|word| reading.is(place + 2, word))
            && UNTOLD.iter().any(|word| reading.is(place + 3, word));
        stops || untold
    }
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn a_clause_ends_where_another_reports() {
        check(&[
            "<Baker> {said} [it rained], and <the mayor> {said} [the sun was out].",
            "<Some> {said} [it rained] and <others> {said} [it snowed].",
            "<Baker> {said} [it rained], though <she> {acknowledged} [the sun was out].",
            "<Baker> {said} [it rained], citing a letter from the mayor.",
            "<Baker> {said} [the town was wet after the rain], which <she> {called} “[a mess]”.",
            "<Baker> {said} [makers and sellers of hats and boots were late].",
        ]);
    }

    #[test]
    fn a_clause_ends_where_the_article_goes_on_itself() {
        check(&[
            "<Officials> have {said} [they support the plan], but the plan has not gone any further.",
            "<Baker> {said} [it rained], but he left the town.",
            "<Baker> {said} [he was wet], but did not elaborate.",
            "<Baker> {said} [he was wet] and declined to say more.",
            "<She> {said} [she was wet, but she stayed].",
        ]);
    }
}
