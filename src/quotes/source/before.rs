//! The source before its verb: "Ada Example, a baker, says", "an official in Kyiv said".

use super::phrase::{REACH, Source, can_speak, is_nickname, is_plain_name, is_possessive, joins};
use crate::quotes::reading::Reading;
use crate::words::gendered::is_reflexive;
use crate::words::grammar::{AFTER_NAMES, Class};
use crate::words::kinds::Kinds;
use crate::words::lexicon::{Case, Lexicon};
use crate::words::nouns;
use std::ops::Range;

/// The subject that ends before `end`, no earlier than `floor`.
pub(crate) fn before(reading: &Reading<'_>, floor: usize, end: usize) -> Option<Source> {
    let floor = floor.max(end.saturating_sub(REACH));
    let last = end.checked_sub(1).filter(|&last| last >= floor)?;
    if reading.word(last) == "," {
        return across_commas(reading, floor, last, end);
    }
    if is_dash(reading, last) {
        // "Baker — and some others — say"
        let opening =
            (floor..last).rev().find(|&place| is_dash(reading, place) || reading.word(place) == ".")?;
        let found = Some(opening).filter(|&opening| is_dash(reading, opening) && opening + 1 < last)?;
        let source = before(reading, floor, found)?;
        return Some(Source { whole: source.whole.start..end, ..source });
    }
    plain(reading, floor, end)
}

fn is_dash(reading: &Reading<'_>, place: usize) -> bool {
    matches!(reading.word(place), "—" | "–" | "--" | "―") && reading.quotation_of(place).is_none()
}

/// The subject that ends before `end` without a comma; a parenthesis after it is left out.
fn plain(reading: &Reading<'_>, floor: usize, end: usize) -> Option<Source> {
    let last = end.checked_sub(1).filter(|&last| last >= floor)?;
    let close = match reading.word(last) {
        ")" => (floor..last).rev().find(|&place| reading.word(place) == "(")?,
        word if is_reflexive(word) && last > floor => last,
        _ => end,
    };
    let start = clause_start(reading, floor, close);
    let tokens = phrase_before(reading, start, close)?;
    Some(Source { whole: tokens.start..end, tokens })
}

/// "X, a doctor, said": over the appositives that end with the comma at `comma`.
fn across_commas(reading: &Reading<'_>, floor: usize, comma: usize, end: usize) -> Option<Source> {
    let mut closing = comma;
    for _ in 0..5 {
        let parts = |place: &usize| reading.word(*place) == "," || reading.quotation_of(*place).is_some();
        let opening = (floor..closing).rev().find(parts);
        let opening = opening.filter(|&opening| reading.quotation_of(opening).is_none());
        let Some(opening) = opening else { return stray(reading, floor, comma, end) };
        let inner = opening + 1..closing;
        closing = opening;
        if !is_appositive(reading, inner.clone()) {
            continue;
        }
        // "Baker, who sold hats in the north, the south and the west, said"
        let first = (floor..opening).rev().find(parts).map_or(floor, |place| place + 1);
        if reading.class(first) == Class::Relative && first > floor {
            continue;
        }
        let Some(found) = plain(reading, floor, opening) else { continue };
        if is_appositive_to_name(reading, floor, &found.tokens)
            || are_letters(reading, &found.tokens)
            || is_number(reading, &found.tokens)
        {
            continue;
        }
        // "In the north, her mother Ada Baker, said": the comma before the verb is a slip.
        let slip = stray(reading, floor, comma, end).filter(|_| !can_speak(reading, found.tokens.clone()));
        if slip.is_some() {
            return slip;
        }
        let whole = found.whole.start..end;
        if is_place(reading, found.tokens.start) {
            continue;
        }
        // "The leader of the party, Ada Example, said": the name in the middle is who speaks.
        // "Farmers in Kent, England, said": what is named is the rest of the place.
        let named = is_titled_name(reading, inner.clone()) && !is_plain_name(reading, found.tokens.clone());
        if named && !is_rest_of_place(reading, &found.tokens, &inner) {
            return Some(Source { tokens: inner, whole });
        }
        return Some(Source { tokens: found.tokens, whole });
    }
    None
}

/// "Ada Example", "former striker Ada Example".
fn is_titled_name(reading: &Reading<'_>, tokens: Range<usize>) -> bool {
    let last = tokens.clone().next_back();
    let titled = |place: usize| match reading.class(place) {
        Class::Name => true,
        Class::Noun => !reading.is_verb(place),
        Class::Mark => joins(reading, place),
        _ => false,
    };
    last.is_some_and(|last| reading.class(last) == Class::Name) && tokens.clone().all(titled)
}

/// Whether the name at `inner`, after a comma, says where the place is that `tokens` end with: "Kent, England".
fn is_rest_of_place(reading: &Reading<'_>, tokens: &Range<usize>, inner: &Range<usize>) -> bool {
    let tie = tokens.clone().rev().find(|&place| reading.class(place) != Class::Name);
    let placed = tie.filter(|&tie| tie + 1 < tokens.end).is_some_and(|tie| is_in_place(reading, tie));
    let whole = Lexicon::new().longest(reading.document, inner.clone(), Case::Kept);
    let listed =
        whole.is_some_and(|(end, entry)| end == inner.end && entry.kinds.any(Kinds::PLACE | Kinds::CODE));
    placed && is_plain_name(reading, inner.clone()) && (inner.len() == 1 || listed)
}

/// Words before the name of a place.
fn is_in_place(reading: &Reading<'_>, place: usize) -> bool {
    ["in", "from", "near", "outside"].iter().any(|word| reading.is(place, word))
}

/// The subject right before the comma at `comma`, which nothing opens: "“...,” Ada Baker, said". It ends with a name.
fn stray(reading: &Reading<'_>, floor: usize, comma: usize, end: usize) -> Option<Source> {
    let named = comma.checked_sub(1).is_some_and(|last| reading.class(last) == Class::Name);
    let tokens = plain(reading, floor, comma).filter(|_| named)?.tokens;
    let verb = |place: usize| reading.is_verb(place) && !is_possessive(reading, place);
    let whole = tokens.clone().all(|place| place == comma || !verb(place));
    let opens = tokens.start == floor
        || reading.quotation_of(tokens.start - 1).is_some()
        || reading.class(tokens.start - 1) == Class::Mark;
    (whole && opens).then_some(Source { whole: tokens.start..end, tokens })
}

fn is_number(reading: &Reading<'_>, tokens: &Range<usize>) -> bool {
    tokens.clone().all(|place| reading.class(place) == Class::Number)
}

/// ", of Ashton, Md.," and ", 41, from Ashton,": the name at `start` says where from.
fn is_place(reading: &Reading<'_>, start: usize) -> bool {
    let comma = |back: usize| start.checked_sub(back).is_some_and(|place| reading.word(place) == ",");
    let tie = |place: usize| ["of", "from", "in", "near"].iter().any(|word| reading.is(place, word));
    let tied = |back: usize| start.checked_sub(back).is_some_and(tie);
    let bare = |back: usize| tied(back) && comma(back + 1);
    bare(1)
        || comma(1)
            && (2..5).any(|back| bare(back + 1) && (2..=back).all(|back| is_name(reading, start, back)))
}

fn is_name(reading: &Reading<'_>, start: usize, back: usize) -> bool {
    start.checked_sub(back).is_some_and(|place| reading.class(place) == Class::Name)
}

/// Whether `tokens`, after a comma, describe the name before it: "..., president of the firm, a maker of toys, said".
fn is_appositive_to_name(reading: &Reading<'_>, floor: usize, tokens: &Range<usize>) -> bool {
    tokens.start > floor + 1
        && reading.word(tokens.start - 1) == ","
        && reading.class(tokens.start - 2) == Class::Name
        && !is_plain_name(reading, tokens.clone())
        && !is_opening_phrase(reading, floor, tokens.start - 1)
}

/// "In Kent, the mayor": whether what ends with the comma is a name after a preposition that begins the clause.
fn is_opening_phrase(reading: &Reading<'_>, floor: usize, comma: usize) -> bool {
    let tie =
        (floor..comma).rev().find(|&place| !matches!(reading.class(place), Class::Name | Class::Determiner));
    let begins = |tie: usize| tie == floor || reading.class(tie - 1) == Class::Mark;
    tie.is_some_and(|tie| reading.class(tie) == Class::Preposition && begins(tie))
}

/// "Ada Example, M.D., Ph.D., said": letters after a name do not speak.
fn are_letters(reading: &Reading<'_>, tokens: &Range<usize>) -> bool {
    let letters = reading.word(tokens.start).replace('.', "").to_lowercase();
    tokens.len() == 1
        && tokens.start.checked_sub(1).is_some_and(|comma| reading.word(comma) == ",")
        && AFTER_NAMES.has(&letters)
}

/// Whether the words between two commas describe what stands before them: "a doctor", "who is 41", "41", "R-Texas".
fn is_appositive(reading: &Reading<'_>, inner: Range<usize>) -> bool {
    let first = inner.start;
    match reading.class(first) {
        Class::Determiner
        | Class::Relative
        | Class::Number
        | Class::Name
        | Class::Preposition
        | Class::Adverb => true,
        Class::Noun => !reading.is_verb(inner.end.saturating_sub(1)),
        Class::Break => !reading.is(first, "that") && !reading.is(first, "but"),
        Class::And | Class::Verb | Class::Auxiliary | Class::Pronoun | Class::Time | Class::Mark => {
            reading.is_verb(first) && !matches!(reading.class(first), Class::Auxiliary)
        }
    }
}

/// Where the clause that ends before `end` begins: after a mark, a quotation, or a word that begins a clause.
fn clause_start(reading: &Reading<'_>, floor: usize, end: usize) -> usize {
    let stops = |place: usize| {
        reading.quotation_of(place).is_some()
            || match reading.class(place) {
                Class::Mark => !joins(reading, place),
                Class::Break => true,
                _ => false,
            }
    };
    let first = (floor..end).rev().find(|&place| stops(place)).map_or(floor, |place| place + 1);
    if reading.word(first.saturating_sub(1)) == ")" && first > floor {
        return parenthesised_start(reading, floor, first - 1, first);
    }
    first
}

/// Before "(AP)" in the middle of a subject, the subject goes on.
fn parenthesised_start(reading: &Reading<'_>, floor: usize, close: usize, first: usize) -> usize {
    match (floor..close).rev().find(|&place| reading.word(place) == "(") {
        Some(open) if open > floor && matches!(reading.class(open - 1), Class::Name) => {
            clause_start(reading, floor, open)
        }
        _ => first,
    }
}

/// The noun phrase that ends before `end`, in the clause that begins at `start`.
fn phrase_before(reading: &Reading<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    let last = end.checked_sub(1).filter(|&last| last >= start)?;
    let which = reading.is(last, "which") && last > 0 && reading.word(last - 1) == ",";
    if reading.class(last) == Class::Pronoun || is_relative_subject(reading, last) || which {
        return Some(last..end);
    }
    if let Some(relative) = (start..last).rev().find(|&place| is_relative_subject(reading, place))
        && relative > start
        && let Some(head) = phrase_before(reading, start, relative)
    {
        return Some(head.start..end);
    }
    let mut first = chunk_start(reading, start, end)?;
    while let Some(head) = attached(reading, start, first) {
        first = head;
    }
    // "X and Y said": two names, or two descriptions, together.
    Some(first..end)
}

fn is_relative_subject(reading: &Reading<'_>, place: usize) -> bool {
    reading.class(place) == Class::Relative && reading.is(place, "who")
}

/// Start of the plain noun phrase, without "of" and the like, that ends before `end`.
fn chunk_start(reading: &Reading<'_>, start: usize, end: usize) -> Option<usize> {
    let mut first = end;
    let mut names_only = true;
    while first > start {
        let place = first - 1;
        let class = reading.class(place);
        let possessive = is_possessive(reading, place);
        if reading.quotation_of(place).is_some() && !is_nickname(reading, place) {
            break;
        }
        match class {
            Class::Determiner => {
                first = place;
                if place > start && reading.class(place - 1) == Class::Determiner {
                    continue;
                }
                break;
            }
            // "in a note Mrs Example said": no name goes on before a title.
            Class::Name if nouns::is_courtesy(reading.word(place)) => {
                first = place;
                break;
            }
            Class::Name | Class::Number => {}
            // "these people"
            Class::Pronoun if first < end && is_demonstrative(reading, place) => {
                first = place;
                break;
            }
            Class::Noun if first == end && is_asked(reading, start, place) => names_only = false,
            Class::Noun if reading.is_verb(place) => break,
            // "on Tuesday Bennett said": a new phrase begins with the name.
            Class::Noun => names_only = false,
            Class::Mark if joins(reading, place) && (first < end || reading.word(place) == "%") => {}
            Class::Auxiliary if possessive => {}
            Class::Time if first < end && !names_only => {}
            Class::Adverb if first < end && !names_only && !starts_clause(reading, start, place) => {}
            Class::Verb if first < end && is_bound(reading, start, place) => {}
            _ => break,
        }
        first = place;
    }
    (first < end).then_some(first)
}

fn is_demonstrative(reading: &Reading<'_>, place: usize) -> bool {
    reading.class(place + 1) != Class::Time
        && ["these", "those", "this"].iter().any(|word| reading.is(place, word))
}

/// "voters polled said": the participle belongs to the subject.
fn is_asked(reading: &Reading<'_>, start: usize, place: usize) -> bool {
    place > start
        && matches!(reading.class(place - 1), Class::Noun | Class::Name | Class::Pronoun)
        && ["polled", "surveyed", "interviewed"].iter().any(|word| reading.is(place, word))
}

/// A participle between determiner and noun: "the left wing", "a proposed law".
fn is_bound(reading: &Reading<'_>, start: usize, place: usize) -> bool {
    place > start && matches!(reading.class(place - 1), Class::Determiner) || reading.word(place + 1) == "-"
}

fn starts_clause(reading: &Reading<'_>, start: usize, place: usize) -> bool {
    place == start || matches!(reading.class(place - 1), Class::Mark)
}

/// Start of the phrase that "of", "for" or "and" ties to the one that begins at `first`.
fn attached(reading: &Reading<'_>, start: usize, first: usize) -> Option<usize> {
    let tie = first.checked_sub(1).filter(|&tie| tie > start)?;
    match reading.class(tie) {
        Class::Preposition => {}
        Class::And => {
            let both = [tie - 1, tie + 1].map(|place| reading.class(place));
            let alike = both == [Class::Name, Class::Name]
                || both == [Class::Noun, Class::Noun]
                || both == [Class::Name, Class::Determiner];
            if !alike {
                return None;
            }
        }
        // "a source briefed on the call"
        Class::Noun if reading.is_verb(tie) => return participle(reading, start, tie),
        _ => return None,
    }
    if reading.class(tie) == Class::Preposition
        && let Some(before) = tie.checked_sub(1)
        && reading.is_verb(before)
    {
        return participle(reading, start, before);
    }
    chunk_start(reading, start, tie).filter(|&head| !is_adverbial(reading, start, head))
}

/// Start of the person described by the participle at `verb`: "a source briefed on".
fn participle(reading: &Reading<'_>, start: usize, verb: usize) -> Option<usize> {
    let noun = verb.checked_sub(1).filter(|&noun| noun >= start)?;
    if !nouns::speaks_bare(reading.word(noun)) {
        return None;
    }
    chunk_start(reading, start, verb)
}

/// Whether the phrase at `head` hangs on a preposition that begins the clause: "On the day of".
fn is_adverbial(reading: &Reading<'_>, start: usize, head: usize) -> bool {
    head == start + 1 && reading.class(start) == Class::Preposition
}

#[cfg(test)]
mod tests {
    use crate::quotes::cases::check;

    #[test]
    fn a_subject_is_title_and_name_or_the_whole_description() {
        check(&[
            "In Kyiv on Tuesday <Prime Minister Ada Example> {said} [it rained].",
            "<The head of the union> {said} [it rained].",
            "<A woman who lives in the north> {said} [it rained].",
            "<People familiar with the matter> {said} [it rained].",
            "<Ada Example and Bob Baker> {said} [it rained].",
            "<Sen. Ada Example> (R-Utah) {said} [it rained].",
            "The roof fell and <she> {said} [it rained].",
            "<Example’s office> later {said} [it rained].",
            "<The Herald> on Tuesday {wrote} that [it rained].",
            "<These people> {said} [it rained].",
            "Of the town, <44 percent of voters polled> {said} [it rained].",
            "<Baker> went on to {explain} that [it rained].",
            "The day before, at the fair, <Baker> was kind, {claiming} that [it rained].",
            "<Baker> took it, while also {saying} that [it rained].",
        ]);
    }

    #[test]
    fn appositives_are_passed_over_however_many() {
        check(&[
            "<Ada Example>, 41, {said} [it rained].",
            "<Ada Example>, 41, of Ashton, Md., who bakes, {said} [it rained].",
            "<Ada Example>, president of the club, a maker of hats, {said} [it rained].",
            "Her lawyer, <Bob Baker>, {said} [it rained].",
            "In Kent, the mayor, <Ada Example>, {said} [it rained].",
            "At the Rain Office, a clerk, <Bob Baker>, {said} [it rained].",
            "<Ada Example>, who bakes, {said} [it rained].",
            "The club’s coach, <former striker Bob Baker>, {said} [it rained].",
            "The firm’s founder, <chief economist Ada Example>, {said} [it rained].",
        ]);
    }

    #[test]
    fn a_place_of_two_names_is_no_speaker() {
        check(&[
            "<Officials in Sample County>, Florida, {said} [it rained].",
            "<A farmer in Kent>, England, {said} [it rained].",
            "<A shopper from Syracuse>, New York, {said} [it rained].",
            "<Residents near Lake Sample>, Alaska, {said} [it rained].",
            "The head teacher at St Mary’s, <Ada Example>, {said} [it rained].",
            "The owner of a shop in Kent, <Ada Example>, {said} [it rained].",
        ]);
    }

    #[test]
    fn oneself_is_passed_over() {
        check(&[
            "<Ada Example> herself {said} [it rained].",
            "<The governor> himself {said} [it rained].",
            "<The workers> themselves {said} [it rained].",
            "<The Herald> itself {reported} that [it rained].",
        ]);
    }

    #[test]
    fn a_source_is_never_taken_from_inside_a_quotation() {
        check(&["“[Bob Baker stayed]” {wrote} <the Herald>.", "“[It was Bob Baker,]” {said} <a friend>."]);
    }
}
