//! Abbreviations: which stops belong to the word before them.

/// Abbreviations whose stop belongs to the word, in lower case and without it; they have a capital letter.
/// Those of one letter, those of the lists below and those with inner stops ("U.S.", "a.m.") are known by their shape.
const ABBREVIATIONS: &str = "\
    adm apr ariz assn assoc asst atty aug ave bldg blvd brig bros calif capt cmdr co col colo comdr conn \
    corp cpl dept det dist dr drs esq feb fla ga gen gov hon inc insp jr jul jun ky lt ltd maj messrs \
    mfg mich minn mlle mme mont mr mrs ms msgr neb nev nov oct okla pfc ph phd pres prof pvt rd rep reps \
    rev sen sens sep sept sgt sr st supt tenn tex thu thurs treas tue tues univ vol vt wis wyo";

/// Abbreviations that are ordinary words as well, so that the stop is theirs only
/// after a capital letter and before a word with a capital letter or a number.
const AMBIGUOUS: &str = "\
    ala ark dec del est ex fig fri ill ind jan kan mar mass md miss mo mon mt no nos ore pa sat sun va \
    wash wed";

/// Abbreviations that are written in lower case as well.
const LOWER_CASE: &str = "al approx cf etc ft hrs lbs mins oz seq vs yrs";

/// Abbreviations, in whatever case, that stand before a number and are words or parts of a list elsewhere.
const BEFORE_NUMBER: &str = "b c ca ch d no nos p pop pp sec vol";

/// Degrees of more than one letter a part.
const DEGREES: &str = "Ph.D. M.Sc. B.Sc. D.Phil. Ed.D.";

/// Length of the stops, and of what stands between them, that belong to the word of `letters` bytes at the start
/// of `rest`: of an abbreviation, or of initials run together.
pub(super) fn stop(rest: &str, letters: usize) -> usize {
    let (word, after) = rest.split_at_checked(letters).unwrap_or((rest, ""));
    if !after.starts_with('.') || after.starts_with("..") {
        return 0;
    }
    if let Some(degree) = DEGREES.split(' ').find(|degree| rest.starts_with(*degree)) {
        return degree.len().saturating_sub(letters);
    }
    let follows = after.get(1..).unwrap_or_default();
    let next = follows.trim_start_matches([' ', '\u{a0}']);
    let parted = next.len() < follows.len();
    if parted && next.starts_with(|next: char| next.is_ascii_digit()) && listed(BEFORE_NUMBER, word) {
        return 1;
    }
    if word == "v" && parted && next.starts_with(char::is_uppercase) {
        return 1;
    }
    if word.chars().count() == 1 {
        return initials(word, after);
    }
    // "col.Police": an abbreviation is followed by a space or another mark, never by a letter.
    usize::from(is_abbreviation(word, next, parted) && !follows.starts_with(char::is_alphabetic))
}

/// Whether `word` is in `list`, in whatever case.
#[inline(never)] // Each copy of it would be downloaded.
pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known.eq_ignore_ascii_case(word))
}

/// Length of the stops and further letters after the initial `word`: "U.S.", "J.", "a.m."; `after` begins with a stop.
fn initials(word: &str, after: &str) -> usize {
    let mut length = 1;
    loop {
        let mut next = after.get(length..).unwrap_or_default().chars();
        match (next.next(), next.next()) {
            (Some(letter), Some('.')) if letter.is_alphabetic() => length += letter.len_utf8() + 1,
            _ => break,
        }
    }
    let alone = length == 1;
    if alone && !word.chars().all(char::is_uppercase) { 0 } else { length }
}

/// Whether the stop after `word` belongs to it; `next` is what follows, `parted` whether by a space.
fn is_abbreviation(word: &str, next: &str, parted: bool) -> bool {
    let capital = word.starts_with(char::is_uppercase);
    if listed(AMBIGUOUS, word) {
        let goes_on = |next: char| next.is_uppercase() || next.is_ascii_digit();
        return capital && (if parted { next.starts_with(goes_on) } else { next.starts_with(',') });
    }
    (capital && listed(ABBREVIATIONS, word)) || listed(LOWER_CASE, word)
}
