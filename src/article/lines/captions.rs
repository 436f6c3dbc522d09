//! Captions: lines under pictures, known by the photo credit they end with.

use crate::words::grammar::SMALL_IN_CREDITS;

/// Words of photo credits, in lower case.
const CREDITS: &[&str] = &[
    "afp",
    "ap",
    "archive",
    "associated press",
    "composite",
    "courtesy",
    "credit",
    "epa",
    "file",
    "flash90",
    "getty",
    "gpo",
    "handout",
    "image",
    "images",
    "istock",
    "photo",
    "photograph",
    "photographer",
    "photos",
    "picture",
    "pool",
    "provided",
    "reuters",
    "screen grab",
    "screengrab",
    "screenshot",
    "shutterstock",
    "supplied",
    "via",
    "video",
];

/// What introduces a credit at the end of a caption, in lower case.
const INTRODUCTIONS: &[&str] = &[
    "photograph:",
    "photo:",
    "photo by",
    "photos:",
    "photos by",
    "picture:",
    "image:",
    "credit:",
    "courtesy of",
    "courtesy:",
    "© ",
];

/// A credit is at most this long, in bytes.
const LONGEST_CREDIT: usize = 90;

/// Whether `line` ends with a photo credit, in parentheses or introduced by a word for it.
pub(in crate::article) fn ends_with_credit(line: &str) -> bool {
    in_parentheses(line).is_some_and(is_credit)
        || INTRODUCTIONS.iter().any(|start| tail(line).contains(start))
}

/// A credit that is the whole line has at most so many words.
const CREDIT_WORDS: usize = 7;

/// Whether `line` is a photo credit and nothing else: "(Photo by Ada Example / AP)", "Image: Example Studios".
pub(in crate::article) fn is_credit_alone(line: &str) -> bool {
    if let Some(inside) = line.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return is_credit(inside) && only_names(inside);
    }
    let Some((label, names)) = line.split_once(':') else { return false };
    CREDITS.contains(&label.to_lowercase().as_str()) && only_names(names)
}

/// Whether there are but a few words, each with a capital letter where names have one.
fn only_names(words: &str) -> bool {
    let words: Vec<&str> = words
        .split(|character: char| !character.is_alphanumeric() && !matches!(character, '\'' | '’' | '.'))
        .filter(|word| !word.is_empty())
        .collect();
    let name = |word: &&str| !word.starts_with(char::is_lowercase) || SMALL_IN_CREDITS.has(word);
    (1..=CREDIT_WORDS).contains(&words.len()) && words.iter().all(name)
}

fn in_parentheses(line: &str) -> Option<&str> {
    let (before, inside) = line.trim_end_matches('.').strip_suffix(')')?.rsplit_once('(')?;
    (!before.trim().is_empty() && inside.len() <= LONGEST_CREDIT).then_some(inside)
}

fn is_credit(inside: &str) -> bool {
    let lower = inside.to_lowercase();
    let words = || lower.split(|character: char| !character.is_alphanumeric());
    let known = words().any(|word| CREDITS.contains(&word)) || CREDITS.iter().any(|credit| lower == **credit);
    // "Ada Example/Agency": a name and its agency.
    let named = inside.split_once('/').is_some_and(|(who, agency)| {
        who.starts_with(char::is_uppercase) && agency.trim_start().starts_with(char::is_uppercase)
    });
    known || named
}

/// The end of `line`, in lower case, where a credit would stand.
fn tail(line: &str) -> String {
    let start = line.len().saturating_sub(LONGEST_CREDIT);
    let start = (start..=line.len()).find(|&at| line.is_char_boundary(at)).unwrap_or(line.len());
    line.get(start..).unwrap_or_default().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_caption_is_known_by_the_credit_at_its_end() {
        for line in [
            "The two presidents in Geneva. (Composite/AP)",
            "A plane is loaded with aid on March 1, 2022. (GPO screenshot)",
            "Divers at work off the coast. Photograph: Ada Example for the Gazette",
            "The minister leaves her office (Ada Example/Example News)",
            "More than 4,000 people are expected (Credit: iStock)",
        ] {
            assert!(ends_with_credit(line), "{line}");
        }
    }

    #[test]
    fn a_credit_alone_is_told_from_a_caption() {
        for line in
            ["(Photo by Ada EXAMPLE / AFP)", "(Credit: Ada Example / Example News)", "Image: Example Studios"]
        {
            assert!(is_credit_alone(line), "{line}");
        }
        for line in [
            "Image: Ada Example has agreed a deal to become mayor",
            "(the photo on page four)",
            "The mayor (AP)",
            "Update: Ada Example",
            "Image:",
        ] {
            assert!(!is_credit_alone(line), "{line}");
        }
    }

    #[test]
    fn a_remark_in_parentheses_is_no_credit() {
        for line in [
            "The bank (the oldest in town) closed.",
            "It fell by half (see page 4).",
            "(AP)",
            "He said so (twice).",
        ] {
            assert!(!ends_with_credit(line), "{line}");
        }
    }
}
