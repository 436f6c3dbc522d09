//! Where a reported clause ends: with its sentence, or where somebody else's words or the article's own go on.

use super::passage::{Passage, REACH};
use crate::words::cues::{Cue, Form, Use};
use crate::words::grammar::{self, Class};

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
    "confirm",
    "comment",
    "detail",
    "discuss",
    "reveal",
    "clarify",
    "expand",
    "answer",
    "respond",
    "go",
];

/// How one who speaks stops: "but declined to".
const STOPS: &[&str] = &["declines", "refused", "refuses", "downplayed", "stopped", "stops"];

/// What one gives who says no more, before "no" or "few": "but gave no reason".
const GIVES: &[&str] =
    &["gave", "gives", "offered", "offers", "provided", "provides", "cited", "cites", "had", "has", "made"];

/// What a noun sums up that stands after the clause: ", a move that angered many".
const SUMS: &[&str] = &[
    "move",
    "step",
    "decision",
    "development",
    "shift",
    "reversal",
    "blow",
    "setback",
    "charge",
    "accusation",
    "something",
    "result",
    "sign",
    "stance",
    "sentiment",
    "view",
    "position",
];

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
                _ if subordinate && self.is_after_marks(place, &[","]) => return place,
                // “... talk,” adding
                _ if self.reports_on(place) => return place,
                "," if place > from && (subordinate || self.report_follows(place + 1)) => return place,
                "," if self.is_contrasted(from, place + 1)
                    || self.is_answered(place + 1) && reading.is(place + 1, "but")
                    || self.is_summed_up(place + 1)
                    || self.is_reported_relative(place + 1) =>
                {
                    return place;
                }
                _ if place > from && self.is_occasion(from, place) => return place,
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
        // "as the Herald first reported": nothing is reported after it.
        if reading.is(place, "as") {
            let clause = place + 1..self.tokens.end.min(place + 9);
            let mut clause = clause.take_while(|&at| reading.class(at) != Class::Mark);
            let over = |at: usize| matches!(reading.class(at), Class::Mark | Class::Time);
            return clause.any(|at| over(at + 1) && self.reports(at).is_some())
                && self.others_report(place + 1, 0);
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
        self.is_after_marks(place, &[",", "?", "!"]) && self.report_follows(place)
    }

    /// Whether a quotation that ends with one of the `signs` closes right before `place`.
    fn is_after_marks(&self, place: usize, signs: &[&str]) -> bool {
        let reading = self.reading;
        place.checked_sub(2).is_some_and(|sign| {
            reading.quotation_of(place - 1).is_some() && signs.contains(&reading.word(sign))
        })
    }

    /// Whether a part of the sentence that begins at `place` has a finite verb of speech near its start.
    fn speech_follows(&self, place: usize) -> bool {
        let reading = self.reading;
        let part = place..self.tokens.end.min(place + 8);
        let ends = |at: usize| matches!(reading.word(at), "," | ";") || reading.quotation_of(at).is_some();
        let mut part = part.take_while(|&at| !ends(at));
        part.any(|at| self.reports(at).is_some_and(|cue| matches!(cue.form, Form::Past | Form::Third)))
    }

    /// The verb of speech at `place`, whoever its subject is: "found" and "held" report only what some rule.
    fn reports(&self, place: usize) -> Option<Cue> {
        let reading = self.reading;
        let before = place.saturating_sub(1);
        let auxiliary = before.saturating_sub(usize::from(reading.class(before) == Class::Adverb));
        // "knowledge is being dismissed"
        let passive = |cue: Cue| cue.form == Form::Past && reading.is_in(auxiliary, grammar::FORMS_OF_BE);
        // "and told to leave": the subject was told.
        let told = |cue: Cue| {
            cue.verb.takes(Use::Addressee)
                && ["to", "that", "by"].iter().any(|word| reading.is(place + 1, word))
        };
        reading.cue(place).filter(|&cue| !cue.verb.takes(Use::Ruling) && !passive(cue) && !told(cue))
    }

    /// Whether a finite verb of speech stands at `place`, adverbs left out.
    fn verb_follows(&self, place: usize) -> bool {
        let reading = self.reading;
        let verb = place + usize::from(reading.class(place) == Class::Adverb);
        // "thunderstorms, and requests to gain height"
        let noun = |cue: Cue| cue.form == Form::Third && cue.verb.takes(Use::Noun);
        self.reports(verb).is_some_and(|cue| matches!(cue.form, Form::Past | Form::Third) && !noun(cue))
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
            if let Some(cue) = self.reports(at)
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
        let any = |words: &[&str], at: usize| words.iter().any(|word| reading.is(at, word));
        let but = reading.is(place, "but");
        let stops = reading.is(place + 1, "declined") || but && any(STOPS, place + 1);
        let negated = any(&["did", "would", "could", "does", "has", "have"], place + 1)
            && any(&["not", "n't", "n’t"], place + 2);
        let untold = negated && any(UNTOLD, place + 3);
        let gives = but && any(GIVES, place + 1) && any(&["no", "few", "little", "scant", "yet"], place + 2);
        stops || untold || gives || but && any(&["have"], place + 1) && reading.is(place + 2, "yet")
    }

    /// "but he did not", "but I did": that the clause came true, or did not, is no part of it.
    fn is_answered(&self, but: usize) -> bool {
        let reading = self.reading;
        let verb = but + 2;
        let after =
            verb + 1 + usize::from(["not", "n't", "n’t"].iter().any(|word| reading.is(verb + 1, word)));
        reading.class(but + 1) == Class::Pronoun
            && reading.class(verb) == Class::Auxiliary
            && (after >= self.tokens.end || matches!(reading.word(after), "." | "," | ";" | "!" | "?"))
    }

    /// ", a move that angered many", ", a charge he denies", ", something they dispute": the article sums up.
    fn is_summed_up(&self, place: usize) -> bool {
        let reading = self.reading;
        if reading.is(place, "something") {
            let class = reading.class(place + 1);
            return matches!(class, Class::Pronoun | Class::Name | Class::Determiner | Class::Noun);
        }
        let article = ["a", "an"].iter().any(|word| reading.is(place, word));
        let sums = |at: usize| reading.is_utterance(at) || SUMS.iter().any(|word| reading.is(at, word));
        let Some(noun) = (place + 1..place + 3).find(|&at| article && sums(at)) else { return false };
        matches!(reading.class(noun + 1), Class::Relative | Class::Pronoun | Class::Name | Class::Determiner)
            || reading.is(noun + 1, "that")
    }

    /// "to stay away after a bridge fell", "doing it when asked": what is asked for or denied is over, and the article
    /// tells of the occasion.
    fn is_occasion(&self, from: usize, place: usize) -> bool {
        let reading = self.reading;
        let any = |words: &[&str], at: usize| words.iter().any(|word| reading.is(at, word));
        if any(&["when", "if"], place) && any(&["asked", "pressed", "questioned", "challenged"], place + 1) {
            return !reading.is(place + 2, "to");
        }
        let clause = place + 1..self.tokens.end.min(place + 9);
        let mut clause = clause.take_while(|&at| {
            reading.class(at) != Class::Mark && reading.quotation_of(at).is_none() && !reading.is(at, "to")
        });
        let past = |at: usize| self.finite_follows(at) || any(&["fell", "came", "went", "took", "began"], at);
        reading.is(from, "to") && reading.is(place, "after") && clause.any(past)
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
            "<Baker> {said} [the wind, and requests to stay away from it, were not new].",
            "<Baker> {said} [the town was wet], although other reports later quoted an aide.",
            "<Baker> {said} [the hall would close], as the Herald first reported.",
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
            "<She> {said} [she was wet], but gave no reason.",
            "<She> {said} [she was wet] but would not say why.",
            "<The mayor> {promised} [to open the road], but has yet to do so.",
            "<The mayor> {said} [they should not march], but they did.",
            "<The club> {said} [it would close the hall], a move that angered many.",
            "<Baker> {claimed} [he was in Spain], something police reject.",
            "<Baker> {denied} [hiding the letter] when asked by the Herald.",
            "<The mayor> {urged} drivers [to stay away] after a bridge fell.",
            "<The mayor> {urged} drivers [to stay away after the match].",
        ]);
    }
}
