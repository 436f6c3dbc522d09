//! The dateline: where, when and by which agency the story was filed: "KYIV, Ukraine, Nov. 19 (AP) —" before its first words.

use super::names::{AGENCIES, among};
use crate::text::{Document, Line, Span, Token, TokenKind};

/// A dateline stands in the first so many tokens of its line.
const LONGEST: usize = 24;
/// The place of a dateline has at most so many tokens.
const LONGEST_PLACE: usize = 8;
/// The name of an agency has at most so many words.
const LONGEST_AGENCY: usize = 4;

/// Broadcasters that stand in parentheses as agencies do.
const BROADCASTERS: &[&str] =
    &["bbc", "cbs", "cbs news", "cnn", "cnn business", "kyodo", "nbc", "tass", "yonhap"];

/// Words in capitals that a colon follows and that are no places.
const LABELS: &[&str] = &[
    "analysis",
    "answer",
    "breaking",
    "caution",
    "comment",
    "correction",
    "editorial",
    "exclusive",
    "explainer",
    "fact",
    "live",
    "more",
    "note",
    "opinion",
    "photos",
    "question",
    "read",
    "related",
    "review",
    "see",
    "spoiler",
    "spoilers",
    "summary",
    "tip",
    "update",
    "updated",
    "verdict",
    "video",
    "warning",
    "watch",
];

/// What a dateline tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::article) struct Dateline {
    /// Where the story was filed; none in "(CNN) —".
    pub(in crate::article) place: Option<Span>,
    /// The temporal expression in it.
    pub(in crate::article) day: Option<Span>,
    /// Whether nothing follows it in its line.
    pub(in crate::article) alone: bool,
}

/// The dateline that `line` begins with; `dates` are the temporal expressions of the line, in order.
pub(in crate::article) fn dateline(document: &Document<'_>, line: &Line, dates: &[Span]) -> Option<Dateline> {
    let tokens = document.tokens_at(line.tokens.clone());
    let head = tokens.get(..tokens.len().min(LONGEST))?;
    let word = |at: usize| head.get(at).map_or("", |token| document.words(token.span));
    let place = place(document, head, dates);
    let named = place.and_then(|end| {
        let words = head.get(..end)?;
        let last = words.iter().rposition(|token| token.kind == TokenKind::Word)?;
        // The stop of "FLA. (AP)" is that of a short form.
        let last = if word(end) == "(" && word(last + 1) == "." { last + 1 } else { last };
        Some(words.first()?.span.join(words.get(last)?.span))
    });
    let mut at = place.unwrap_or(0);
    let numbered = |day: &Span| document.words(*day).contains(|digit: char| digit.is_ascii_digit());
    let here = |day: &Span| head.get(at).is_some_and(|token| token.span.start == day.start);
    let day = dates.first().copied().filter(|day| here(day) && numbered(day));
    if let Some(day) = day {
        at += head.get(at..)?.partition_point(|token| token.span.start < day.end);
        at += usize::from(matches!(word(at), "," | "."));
    }
    let agency = agency(document, head.get(at..)?);
    at = agency.map_or(at, |(length, _)| at + length);
    let end = ending(document, head, at);
    let alone = head.len() == tokens.len() && at + usize::from(end.is_some()) == head.len();
    let shouted = |token: &Token| is_shouted(document.words(token.span));
    let filed = match (named, agency, end) {
        (_, Some((_, known)), None) => known || alone && day.is_some(),
        (_, Some(_), Some(ending)) => ending == Ending::Dash,
        (Some(_), None, Some(Ending::Dash)) => day.is_some() || head.first().is_some_and(shouted),
        (Some(_), None, Some(Ending::Colon)) => is_place_before_colon(document, head.get(..at)?),
        _ => false,
    };
    filed.then_some(Dateline { place: named, day, alone })
}

/// The end of the place that `head` begins with, the comma or stop before the day taken along.
fn place(document: &Document<'_>, head: &[Token], dates: &[Span]) -> Option<usize> {
    let day = dates.first().map_or(u32::MAX, |day| day.start);
    let belongs = |token: &&Token| {
        let words = document.words(token.span);
        let fits = match token.kind {
            TokenKind::Word => words.starts_with(char::is_uppercase),
            TokenKind::Mark => words == "," || matches!(words, "-" | "/") && !token.spaced,
            _ => false,
        };
        fits && token.span.start < day
    };
    let length = head.iter().take_while(belongs).count();
    // "MOSCOW. Nov 19 (Interfax)", "MIAMI, FLA. (AP)"
    let stop = head.get(length).is_some_and(|token| document.words(token.span) == ".")
        && head
            .get(length + 1)
            .is_some_and(|token| token.span.start == day || document.words(token.span) == "(");
    (1..=LONGEST_PLACE).contains(&length).then_some(length + usize::from(stop))
}

/// Length of the agency that `tokens` begin with, "(AP)" or "/Newswire/", and whether it is one that is known.
fn agency(document: &Document<'_>, tokens: &[Token]) -> Option<(usize, bool)> {
    let words = |token: &Token| document.words(token.span);
    let close = match tokens.first().map(words)? {
        "(" => ")",
        "/" => "/",
        _ => return None,
    };
    let name =
        tokens.get(1..)?.iter().take_while(|token| token.kind == TokenKind::Word).take(LONGEST_AGENCY + 1);
    let (length, first, last) = name
        .fold((0, None, None), |(length, first, _), token| (length + 1, first.or(Some(token)), Some(token)));
    let span = first?.span.join(last?.span);
    let capital = words(first?).starts_with(char::is_uppercase) || words(first?) == "dpa";
    let closed = tokens.get(length + 1).map(words) == Some(close);
    let name = document.words(span);
    let known = among(AGENCIES, name) || among(BROADCASTERS, name) || name == "The Associated Press";
    (length <= LONGEST_AGENCY && capital && closed).then_some((length + 2, known || close == "/"))
}

/// How a dateline ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Dash,
    Colon,
}

/// How the dateline ends with the token at `at`, if it does.
fn ending(document: &Document<'_>, head: &[Token], at: usize) -> Option<Ending> {
    let token = head.get(at)?;
    match document.words(token.span) {
        "—" | "–" | "--" | "––" | "―" | "_" => Some(Ending::Dash),
        // A hyphen in a name has no space beside it.
        "-" if token.spaced || head.get(at + 1).is_none_or(|next| next.spaced) => Some(Ending::Dash),
        ":" => Some(Ending::Colon),
        _ => None,
    }
}

/// "NEW DELHI:", "Washington, DC, United States:", but no "WATCH:" and no "Background:".
fn is_place_before_colon(document: &Document<'_>, place: &[Token]) -> bool {
    let words = |token: &Token| document.words(token.span);
    let label = |token: &Token| among(LABELS, words(token));
    let shouted = place.iter().all(|token| token.kind != TokenKind::Word || is_shouted(words(token)));
    let commas = place.iter().filter(|token| words(token) == ",").count();
    !place.iter().any(label) && (shouted && place.len() <= 4 || commas >= 2)
}

fn is_shouted(words: &str) -> bool {
    words.chars().count() > 2 && words.chars().all(|letter| letter.is_uppercase() || !letter.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dates::find;

    fn read(text: &str) -> (Option<&str>, Option<&str>, Option<bool>) {
        let document = Document::new(text);
        let dates: Vec<Span> = find(&document).iter().map(|expression| expression.span).collect();
        let found = document.lines().first().and_then(|line| dateline(&document, line, &dates));
        let words = |span: Option<Span>| span.map(|span| span.of(text));
        (
            words(found.and_then(|found| found.place)),
            words(found.and_then(|found| found.day)),
            found.map(|found| found.alone),
        )
    }

    #[test]
    fn a_dateline_tells_place_and_day() {
        for (line, place, day) in [
            ("KYIV, Ukraine (AP) — The talks ended.", Some("KYIV, Ukraine"), None),
            ("WASHINGTON — The talks ended.", Some("WASHINGTON"), None),
            ("WASHINGTON _ The talks ended.", Some("WASHINGTON"), None),
            ("NEW DELHI: The talks ended.", Some("NEW DELHI"), None),
            ("Berne, BE, Switzerland: The talks ended.", Some("Berne, BE, Switzerland"), None),
            ("Dubai (Reuters) - The talks ended.", Some("Dubai"), None),
            ("Hong Kong (CNN)The talks ended.", Some("Hong Kong"), None),
            ("WINSTON-SALEM, N.C. -- The talks ended.", Some("WINSTON-SALEM, N.C."), None),
            ("WASHINGTON, Nov 19 (Reuters) - The talks ended.", Some("WASHINGTON"), Some("Nov 19")),
            ("MOSCOW. Nov 19 (Example) -- The talks ended.", Some("MOSCOW"), Some("Nov 19")),
            ("BERNE, Nov. 19, 2019 /Example Newswire/ -- It began.", Some("BERNE"), Some("Nov. 19, 2019")),
            ("KYIV/MOSCOW (Reuters) - The talks ended.", Some("KYIV/MOSCOW"), None),
            ("BERNE, BRN. (WXYZ) - The talks ended.", Some("BERNE, BRN."), None),
            ("Ottawa, Nov. 19 — The talks ended.", Some("Ottawa"), Some("Nov. 19")),
        ] {
            assert_eq!(read(line), (place, day, Some(false)), "{line}");
        }
    }

    #[test]
    fn a_name_before_a_dash_or_a_colon_is_no_dateline() {
        for line in [
            "The minister — who left — was late.",
            "Example (the minister) — who left — was late.",
            "Background: The talks ended.",
            "WATCH: The talks ended.",
            "TOP Stories: The talks ended.",
            "Ada Example (Labour) said that the talks ended.",
            "Nov. 19, 2019 — The talks ended.",
            "WASHINGTON",
            "And winter — it was cold — ended.",
            "",
        ] {
            assert_eq!(read(line), (None, None, None), "{line}");
        }
    }

    #[test]
    fn a_line_can_be_nothing_but_a_dateline() {
        for (line, alone) in [
            ("JERUSALEM (AP) —", Some(true)),
            ("LONDON, Nov 19 (Reuters)", Some(true)),
            ("Ada Example (Head of all Elders)", None),
            ("CAIRO —", Some(true)),
            ("NEW DELHI:", Some(true)),
            ("(CNN) —", Some(true)),
            ("(CNN) — The talks ended.", Some(false)),
        ] {
            assert_eq!(read(line).2, alone, "{line}");
        }
    }
}
