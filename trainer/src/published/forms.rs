//! The usual ways to write a day, so that a text can be asked whether it states one.

const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A month and day without a year state the day only among the first so many bytes.
const HEAD: usize = 1200;

/// Whether `text` states the day `gold`, `YYYY-MM-DD`: in full anywhere, in words, in numbers of either order or in the
/// digits of an archive's mark; or without its year at the start of the text, where date lines and datelines stand.
pub(super) fn is_stated(gold: &str, text: &str) -> bool {
    let mut parts = gold.split('-').map(|part| part.parse::<usize>().unwrap_or_default());
    let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let text = text.to_lowercase().replace('\u{a0}', " ");
    let head = text.get(..text.floor_char_boundary(HEAD)).unwrap_or(&text);
    let short = short(month, day);
    let full = short.iter().flat_map(|words| {
        [
            format!("{words}, {year}"),
            format!("{words} {year}"),
            format!("{words}th, {year}"),
            format!("{words}th {year}"),
        ]
    });
    let numbers = numbers(year, month, day);
    full.chain(numbers).any(|form| holds(&text, &form)) || short.iter().any(|form| holds(head, form))
}

/// "november 19", "nov. 19", "19 nov" ...
fn short(month: usize, day: usize) -> Vec<String> {
    let name = MONTHS.get(month.wrapping_sub(1)).copied().unwrap_or_default();
    let letters = name.get(..3).unwrap_or_default();
    let mut names = vec![name.to_owned(), letters.to_owned(), format!("{letters}.")];
    if month == 9 {
        names.extend(["sept".to_owned(), "sept.".to_owned()]);
    }
    names
        .iter()
        .flat_map(|name| [format!("{name} {day}"), format!("{day} {name}"), format!("{name} {day:02}")])
        .collect()
}

fn numbers(year: usize, month: usize, day: usize) -> Vec<String> {
    let short = year % 100;
    let mut found = vec![
        format!("{year}-{month:02}-{day:02}"),
        format!("{year}/{month:02}/{day:02}"),
        format!("{year}{month:02}{day:02}"),
        format!("{short:02}{month:02}{day:02}"),
    ];
    for mark in ['/', '.', '-'] {
        for (one, two) in [(month, day), (day, month)] {
            for year in [format!("{year}"), format!("{short:02}")] {
                found.push(format!("{one}{mark}{two}{mark}{year}"));
                found.push(format!("{one:02}{mark}{two:02}{mark}{year}"));
            }
        }
    }
    found
}

/// Whether `text` holds `form` with no other digit grown on to it.
fn holds(text: &str, form: &str) -> bool {
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    text.match_indices(form).any(|(at, found)| {
        let (before, after) = (text.get(..at), text.get(at + found.len()..));
        !digit(before.and_then(|before| before.chars().next_back()))
            && !digit(after.and_then(|after| after.chars().next()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_stated_in_full_anywhere_and_without_its_year_at_the_start() {
        for (text, stated) in [
            ("It ended on Nov. 19, 2019.", true),
            ("WXY20191119.0042 NEWS", true),
            ("19/11/19", true),
            ("BERNE, Nov. 19 (Example) -", true),
            ("Nov. 1 and Nov. 190", false),
            ("Tuesday", false),
        ] {
            assert_eq!(is_stated("2019-11-19", text), stated, "{text}");
        }
        let far = format!("{} Nov. 19", "word ".repeat(300));
        assert!(!is_stated("2019-11-19", &far));
    }
}
