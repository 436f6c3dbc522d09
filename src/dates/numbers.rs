//! Numbers: how many of a unit the words say, in digits or words, exactly or vaguely.

use super::lexicon::DateWord;
use super::meaning::Amount;
use super::reader::LineReader;

/// A whole number at `place`, in digits ("14", "2,000") or words ("twenty-one", "two hundred"), and the place after it.
pub(super) fn cardinal(reader: &LineReader<'_, '_>, place: usize) -> Option<(u32, usize)> {
    if reader.is_number(place) {
        return digits(reader.text(place)).map(|count| (count, place + 1));
    }
    let (mut count, mut at) = below_hundred(reader, place)?;
    while let DateWord::Scale(scale) = reader.word(reader.past_hyphen(at)) {
        at = reader.past_hyphen(at) + 1;
        count = count.checked_mul(scale)?;
        if let Some((more, after)) = below_hundred(reader, at + usize::from(reader.is(at, "and"))) {
            count = count.checked_add(more)?;
            at = after;
        }
    }
    Some((count, at))
}

/// "2,000" is 2000; None for anything but digits and commas before three of them.
fn digits(text: &str) -> Option<u32> {
    let mut groups = text.split(',');
    let first = groups.next()?;
    if first.is_empty() || groups.clone().count() > 2 || groups.any(|group| group.len() != 3) {
        return None;
    }
    let bare: String = text.chars().filter(|&character| character != ',').collect();
    (bare.len() < 10 && bare.bytes().all(|byte| byte.is_ascii_digit())).then(|| bare.parse().ok()).flatten()
}

/// "seven", "twenty-one", "ninety nine"; "hundred" without a number before it stands for one of them.
fn below_hundred(reader: &LineReader<'_, '_>, place: usize) -> Option<(u32, usize)> {
    let DateWord::Count(tens) = reader.word(place) else {
        return matches!(reader.word(place), DateWord::Scale(_)).then_some((1, place));
    };
    let next = reader.past_hyphen(place + 1);
    match reader.word(next) {
        DateWord::Count(units @ 1..=9) if tens >= 20 => Some((tens + units, next + 1)),
        _ => Some((tens, place + 1)),
    }
}

/// An ordinal at `place` ("third", "20th", "twenty-first") and the place after it.
pub(super) fn ordinal(reader: &LineReader<'_, '_>, place: usize) -> Option<(u32, usize)> {
    if reader.is_number(place) {
        let text = reader.text(place);
        let split = text.len().checked_sub(2)?;
        let (count, ending) = text.split_at_checked(split)?;
        let known = ["st", "nd", "rd", "th"].iter().any(|known| ending.eq_ignore_ascii_case(known));
        return if known && count.len() < 4 { Some((count.parse().ok()?, place + 1)) } else { None };
    }
    match reader.word(place) {
        DateWord::Ordinal(count) => Some((count, place + 1)),
        DateWord::Second => Some((2, place + 1)),
        DateWord::Count(tens) if tens >= 20 => match reader.word(reader.past_hyphen(place + 1)) {
            DateWord::Ordinal(units @ 1..=9) => Some((tens + units, reader.past_hyphen(place + 1) + 1)),
            DateWord::Second => Some((tens + 2, reader.past_hyphen(place + 1) + 1)),
            _ => None,
        },
        _ => None,
    }
}

/// Words for a number that is not told, the longest first.
const VAGUE: &[(&str, Amount)] = &[
    ("quite a few", Amount::Few),
    ("a couple of", Amount::whole(2)),
    ("a couple", Amount::whole(2)),
    ("couple of", Amount::whole(2)),
    ("a number of", Amount::Several),
    ("a handful of", Amount::Several),
    ("dozens of", Amount::Several),
    ("hundreds of", Amount::Several),
    ("thousands of", Amount::Several),
    ("tens of", Amount::Several),
    ("a few", Amount::Few),
    ("several", Amount::Several),
    ("some", Amount::Several),
    ("few", Amount::Several),
    ("many", Amount::Several),
    ("a dozen", Amount::whole(12)),
    ("half a dozen", Amount::whole(6)),
    ("half an", Amount::Tenths(5)),
    ("half a", Amount::Tenths(5)),
    ("half", Amount::Tenths(5)),
    ("a half", Amount::Tenths(5)),
    ("another", Amount::whole(1)),
    ("an", Amount::whole(1)),
    ("a", Amount::whole(1)),
];

/// How much of a unit the words at `place` say ("two and a half", "several", "a"), and the place after them.
pub(super) fn amount(reader: &LineReader<'_, '_>, place: usize) -> Option<(Amount, usize)> {
    if reader.word(place) != DateWord::Opener {
        return amount_in_numbers(reader, place);
    }
    if let Some((scaled, after)) = scaled_one(reader, place) {
        return Some((Amount::whole(scaled), after));
    }
    for &(words, amount) in VAGUE {
        if let Some(after) = reader.phrase(place, words) {
            if words == "another"
                && let Some(more) = amount_in_numbers(reader, after)
            {
                return Some(more);
            }
            return Some((amount, reader.past_hyphen(after)));
        }
    }
    amount_in_numbers(reader, place)
}

/// "a hundred", "a thousand".
fn scaled_one(reader: &LineReader<'_, '_>, place: usize) -> Option<(u32, usize)> {
    let article = reader.is(place, "a") && matches!(reader.word(place + 1), DateWord::Scale(_));
    article.then(|| cardinal(reader, place + 1)).flatten()
}

fn amount_in_numbers(reader: &LineReader<'_, '_>, place: usize) -> Option<(Amount, usize)> {
    if !reader.is_number(place) && !matches!(reader.word(place), DateWord::Count(_) | DateWord::Scale(_)) {
        return None;
    }
    if let Some(tenths) = decimal(reader.text(place)) {
        return Some((Amount::Tenths(tenths), place + 1));
    }
    let (count, after) = cardinal(reader, place)?;
    let (count, after) = upper_end(reader, after).map_or((count, after), |end| (count, end));
    let halved = half_after(reader, after);
    let tenths = count.checked_mul(10)?;
    match halved {
        Some(end) => Some((Amount::Tenths(tenths.checked_add(5)?), end)),
        None => Some((Amount::Tenths(tenths), after)),
    }
}

/// "2.5" in tenths; None where it is not one digit after the stop.
pub(super) fn decimal(text: &str) -> Option<u32> {
    let (whole, tenth) = text.split_once('.')?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    (whole.len() < 6 && tenth.len() == 1 && digits(whole) && digits(tenth))
        .then(|| format!("{whole}{tenth}").parse().ok())
        .flatten()
}

/// The place after "and a half" or "1/2", hyphens or spaces between.
fn half_after(reader: &LineReader<'_, '_>, place: usize) -> Option<usize> {
    if reader.any(place, &["1/2", "½"]) {
        return Some(place + 1);
    }
    let mut at = reader.past_hyphen(place);
    for word in ["and", "a", "half"] {
        // "over two and half years" leaves the article out.
        if word == "a" && !reader.is(at, word) {
            continue;
        }
        if !reader.is(at, word) {
            return None;
        }
        at = reader.past_hyphen(at + 1);
    }
    Some(at)
}

/// The place after the second number of "two to three", "12-18", "one or two": the first is the one that counts.
fn upper_end(reader: &LineReader<'_, '_>, place: usize) -> Option<usize> {
    let between = reader.any(place, &["to", "or"]) || reader.dash(place) && reader.is_number(place + 1);
    if !between {
        return None;
    }
    // In "12 to 17-years-old" the second number goes with the unit alone.
    cardinal(reader, place + 1).map(|(_, after)| after).filter(|&after| !reader.hyphen(after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::reader::classify;
    use crate::text::Document;

    #[test]
    fn amounts_are_read_in_digits_and_words() {
        let cases = [
            ("two hours", Some((Amount::whole(2), 1))),
            ("twenty-one days", Some((Amount::whole(21), 3))),
            ("two hundred and five days", Some((Amount::whole(205), 4))),
            ("a hundred days", Some((Amount::whole(100), 2))),
            ("2,000 years", Some((Amount::whole(2000), 1))),
            ("2,00 years", None),
            ("2.5 years", Some((Amount::Tenths(25), 1))),
            ("two and a half years", Some((Amount::Tenths(25), 4))),
            ("2 1/2 years", Some((Amount::Tenths(25), 2))),
            ("two to three weeks", Some((Amount::whole(2), 3))),
            ("a few days", Some((Amount::Few, 2))),
            ("several days", Some((Amount::Several, 1))),
            ("4000000000 years", None),
            ("nine thousand thousand thousand years", None),
        ];
        for (text, expected) in cases {
            let document = Document::new(text);
            let words = classify(&document);
            let reader = LineReader::new(&document, &words, &(0..document.tokens().len()));
            assert_eq!(amount(&reader, 0), expected, "in {text}");
        }
    }
}
