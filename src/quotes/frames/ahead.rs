//! X said “...”, X said (that) ..., X told Y (that) ..., X urged Y to ...: the content follows the attribution.

use super::clause::clause_start;
use super::clause_opening::is_gerund;
use super::label::{ties_end, words_end};
use super::occasion::skip_time;
use super::passage::{Passage, share};
use crate::quotes::attribution::Attribution;
use crate::quotes::reading::Reading;
use crate::quotes::utterance::Frame;
use crate::quotes::withheld::phrase_at;
use crate::words::attributes::Attributes;
use crate::words::cues::Use;
use crate::words::grammar::Class;
use crate::words::nouns;

/// Takes `said` where content follows it.
pub(super) fn read(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    quotation(passage, said) || clause(passage, said)
}

/// X said, “...”: the quotation ends the passage, or the line after a colon begins with it.
fn quotation(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    let verb = said.cue.verb;
    let speaks = [Use::Quotation, Use::Clause, Use::Addressee].into_iter().any(|wanted| verb.takes(wanted));
    if !speaks || said.hollow {
        return false;
    }
    let reading = passage.reading;
    let limit = passage.tokens.end.min(said.end + 30);
    let opening = (said.end..=limit).find(|&place| reading.quotation_of(place).is_some());
    let Some(opening) = opening else { return false };
    let Some(quotation) = reading.quotation_of(opening) else { return false };
    let tokens = reading.tokens_of(quotation);
    let colon = reading.word(opening - 1) == ":";
    // "added - “...”"
    let marked = (said.end..opening).all(|place| reading.class(place) == Class::Mark);
    let near = opening == skip_time(passage, said.end) || marked || colon || reading.word(opening - 1) == ",";
    let ends = (tokens.end..passage.tokens.end).all(|place| reading.class(place) == Class::Mark);
    let busy = (said.end..opening).any(|place| reading.cue(place).is_some() || reading.is(place, "that"));
    let whole = ends && tokens.end <= passage.tokens.end || colon;
    if !near || !whole || busy || opening == passage.tokens.end && !colon {
        return false;
    }
    let Some(content) = passage.stretch(tokens.start, tokens.end) else { return false };
    passage.note(said, &[content], Frame::Ahead, share(verb.marks.max(70)).min(SUREST));
    passage.floor = tokens.end;
    true
}

/// X said (that) it rained.
fn clause(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    if said.source.is_none() || said.cue.verb.takes(Use::Evidence) && is_thing(passage, said) {
        return false;
    }
    if said.cue.verb.takes(Use::Ruling) && !rules(passage, said) {
        return false;
    }
    // "Who said it rained is unclear."
    let asks =
        said.source.as_ref().is_some_and(|source| opens_with_who(passage.reading, source.tokens.start));
    if asks {
        return false;
    }
    // "who asked not to be named": it tells of the source, not of what it says.
    if phrase_at(passage.reading, said.verb.start).is_some() {
        return false;
    }
    let Some((start, weight)) = clause_start(passage, said) else { return noun_phrase(passage, said) };
    let mut end = passage.clause_end(start, passage.is_subordinate(said));
    let whole = end;
    if passage.is_aside(said) {
        end = passage.relative_end(start, end);
    } else if passage.is_told_in_subject(said) {
        end = passage.embedded_end(start, end);
    }
    let Some(content) = passage.stretch(start, end) else { return false };
    let short = end < start + 2 && !is_gerund(passage, start);
    if weight < LEAST || short || said.hollow {
        return false;
    }
    passage.note(said, &[content], Frame::Ahead, weight.min(SUREST));
    // "Baker, who said it rained, said": the subject stands before the relative clause.
    if end == whole {
        passage.edge = start;
    }
    true
}

/// Whether the token at `place` is a "who" with which a sentence begins: it asks.
fn opens_with_who(reading: &Reading<'_>, place: usize) -> bool {
    let document = reading.document;
    let sentence = document.sentences().get(document.sentence_at(reading.span(place..place + 1).start));
    reading.is(place, "who") && sentence.is_some_and(|sentence| sentence.tokens.start == place)
}

/// Whether the subject is neither a name nor a noun for people, bodies or writings.
pub(super) fn is_thing(passage: &Passage<'_, '_>, said: &Attribution) -> bool {
    let reading = passage.reading;
    let Some(source) = &said.source else { return false };
    let speaks = |place: usize| {
        reading.class(place) == Class::Name || nouns::voice(&reading.word(place).to_lowercase()).is_some()
    };
    let first = source.tokens.start;
    let personal = ["he", "she", "they", "i", "we", "who", "some", "others", "many"]
        .iter()
        .any(|word| reading.is(first, word));
    !personal && !source.tokens.clone().any(speaks)
}

/// Whether the subject is one who rules: "the Supreme Court", "Judge Ada Example", "the panel".
pub(super) fn rules(passage: &Passage<'_, '_>, said: &Attribution) -> bool {
    let ruler = |place: usize| {
        nouns::noun(&passage.reading.word(place).to_lowercase())
            .is_some_and(|noun| noun.is(Attributes::RULES))
    };
    said.source.as_ref().is_some_and(|source| source.tokens.clone().any(ruler))
}

/// X announced a plan to become “greener” by 2030: no clause, but words between marks.
fn noun_phrase(passage: &mut Passage<'_, '_>, said: &Attribution) -> bool {
    let (reading, verb) = (passage.reading, said.cue.verb);
    if !verb.takes(Use::Clause) || said.hollow || share(verb.bare) < LEAST {
        return false;
    }
    let stop = passage.clause_end(said.end, passage.is_subordinate(said));
    let limit = stop.min(said.end + NEAR);
    let Some(opening) = (said.end..limit).find(|&place| reading.quotation_of(place).is_some()) else {
        return false;
    };
    if (said.end..opening).any(|place| reading.cue(place).is_some() || reading.word(place) == ",") {
        return false;
    }
    let close = ties_end(passage, words_end(passage, opening, stop), stop, true);
    let Some(content) = passage.stretch(said.end, close) else { return false };
    passage.note(said, &[content], Frame::Ahead, 0.6);
    passage.floor = close;
    true
}

/// Clauses less probable than this are left out.
const LEAST: f64 = 0.4;

/// The end of a clause is wrong as often, however surely it is a report.
const SUREST: f64 = 0.85;

/// Words between marks belong to a verb at most so many tokens before them.
const NEAR: usize = 15;

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn a_quotation_after_its_attribution_is_direct() {
        check(&[
            "<She> {said}, “[We will stay.]”",
            "<Ada Example> {said} in a statement: “[We will stay. We will win.]”",
            "<She> {told} reporters on Monday, “[We will stay.]”",
            "<He> {added}:\n\n“[We will stay.]”",
        ]);
    }

    #[test]
    fn a_reported_clause_ends_with_its_sentence_or_before_the_next_report() {
        check(&[
            "<She> {said} [it would rain].",
            "<Ada Example> {said} on Monday that [the rain would end soon].",
            "<A source briefed on the call> {told} the Herald that [the rain had ended].",
            "<The mayor> {told} them [it was over], {adding} that [the rain had ended].",
            "<She> {said} [the plan was “a sad mistake” and would fail].",
            "<Scott>, however, {said} [he would stay].",
            "After <Example> {announced} that [the rain was over], everybody left.",
            "The head of the union, <Ada Example>, {warned} that [it would rain].",
            "<He> {said} [it rained, but the sun came out].",
            "<Some voters> {say} [they are tired].",
            "<Aides to Baker> {say} [she is late].",
            "<Bakers> — and some farmers — {say} that [it rained].",
            "The club, <which> {said} that [it would stay], left.",
            "<She> {said} in a letter after it rained that [the road was open].",
            "The town is calm, with <some> {predicting} that [it will rain].",
            "The cut led <the French maker> to {announce} that [it would close].",
            "<Baker> {said} [having the sun back was good].",
            "<Baker>, <who> {said} [it rained], {said} [the sun was out].",
            "She read a poem <she> {said} [was long].",
            "It is a lack of hats <he> {says} [has left the town cold].",
            "<She> has since {stressed} that [she stayed].",
            "<Town police> {say} [they have not found it].",
            "<Some people> left the club and {argue} that [they are wet].",
            "<One in three> {said} [the town was wet].",
            "Yet <he> left after {saying} that [he was wet].",
            "<Baker> {announced} in a letter this week that [it had rained].",
            "<Baker> {told} a crowd gathered in the hall that [it had rained].",
            "<Baker> {said} in a statement posted on the club’s website that [it had rained].",
            "<Baker> {said} in an interview with the Herald published on Friday that [it had rained].",
            "<Baker> {warned} in a speech to parliament on Monday that [it had rained].",
            "<Baker> {told} reporters after the match that [it had rained].",
            "<Baker> {told} reporters after the match [he was wet].",
            "<Baker> {said} after the match [the club was wet].",
            "<Baker> {announced} over the weekend that [it had rained].",
        ]);
    }

    #[test]
    fn whatever_can_be_a_subject_opens_a_clause_without_that() {
        check(&[
            "<Police> {said} [at least three people were wet].",
            "<Police> {said} [about 20 people had left].",
            "<Police> {said} [more than half of the town was dark].",
            "<Police> {said} [nearly a third of the town was dark].",
            "<Police> {said} [as many as 40 cars were wet].",
            "<Police> {said} [up to 40 cars were wet].",
            "<The firm> {estimated} [more than half of the stock was lost].",
            "<Police> {said} [this was the end].",
            "<Police> {said} [having a hat helped].",
            "<Police> {said} [that was no answer].",
            "<Police> {said} that [that was no answer].",
            "<Baker> {told} me [I “must not stay” here].",
        ]);
    }

    #[test]
    fn when_where_and_to_whom_stand_before_the_clause() {
        check(&[
            "<He> {told} the BBC’s Today programme [the road was shut].",
            "<He> {warned} drivers [the road was shut].",
            "<He> {promised} voters [the road would open].",
            "<He> {complained} to police that [the road was shut].",
            "<He> {said} at a rally in Ohio [the road was shut].",
            "<He> {said} in a tweet on Monday [the road was shut].",
            "<He> {said} earlier this week [the road was shut].",
            "<He> {said} late on Monday [the road was shut].",
            "<He> {wrote} on Facebook [the road was shut].",
            "<Baker> once {wrote} that [the road was shut].",
            "<He> {said} by phone [the road was shut].",
            "<He> {said} [under the new law, people would walk].",
            "<He> {said} [in the past year, 40 roads were shut].",
            "<He> {said} [not all roads were shut].",
        ]);
    }

    #[test]
    fn words_in_marks_keep_what_is_tied_to_their_noun() {
        check(&[
            "<The mayor> {announced} [a board to settle the “old debt” in work and trade matters for women].",
            "<The firm>, for example, {claims} [“zero net waste” for its plants], thanks to the sun.",
            "<The firm> {announced} [an end to the “long rain”] in a statement.",
        ]);
    }

    #[test]
    fn those_who_rule_find_and_hold_and_others_do_not() {
        check(&[
            "<The court> {ruled} that [the vote was valid].",
            "<Judge Ada Example> {held} that [the ban was unlawful].",
            "<A federal panel> {found} that [the firm broke the law].",
            "<The tribunal> {determined} that [he was owed wages].",
            "The study found that the rain was cold.",
            "She found that the rain was cold.",
        ]);
    }

    #[test]
    fn requests_vows_and_denials_report_what_was_asked_for_or_denied() {
        check(&[
            "<The mayor> {urged} residents [to leave at once].",
            "<She> {vowed} [to stay].",
            "<The club> {denied} [hiding the letter].",
            "<Critics> {accused} the club of [hiding the letter].",
            "<Critics> {accused} the club, who led until 2013, of [hiding the letter].",
            "<She> {called} on the “old” club [to leave].",
            "<She> {vowed} [to quickly “leave the club”].",
            "<Baker> {said} [it rained], and {told} them [to leave].",
            "<He> {asked} [whether it would rain].",
            "<She> {denied} [lying], a charge that he repeated.",
            "<She> {warned} [against leaving the club].",
            "<She> {complained} of [being left alone].",
            "<He> {asked} the company [to unwind the deal] and returned the money.",
            "<She> {called} on the office, the regulator in the north, [to leave].",
            "<Baker> {admitted} to [hiding the letter].",
            "<She> {advised} people [never to leave].",
            "<She> {asked} Baker, a former judge who led the union of hat makers, [to leave].",
        ]);
    }

    #[test]
    fn what_is_no_report_is_left_alone() {
        check(&[
            "She did not say that it would rain.",
            "He criticised the plan.",
            "He denied the charge and left.",
            "She explained the rules to the club.",
            "She said it again in May.",
            "She said it to him.",
            "She confirmed the sale of the claims.",
            "The report was long and the claim was false.",
            "The results suggest that it rained.",
            "She went to the United States.",
            "He wrote two books and a play.",
            "Baker announced the end of the rain and went home.",
            "Who said it rained is unclear.",
            "There are rules that could end the rain.",
            "The play says much about the rain as it goes on.",
            "She must have said something to help, because they stayed.",
        ]);
    }
}
