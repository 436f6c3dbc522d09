//! Evidence inside a candidate: what the lists know of it, and what its words look like.

use super::candidates::Candidate;
use super::evidence::{Evidence, Found};
use super::kinds::Kinds;
use super::reading::{LineStyle, Reading, Shape};
use crate::Span;

/// Kinds of listed names and the evidence that each is.
const KNOWN: &[(Kinds, Evidence)] = &[
    (Kinds::COUNTRY, Evidence::KnownState),
    (Kinds::STATE, Evidence::KnownState),
    (Kinds::CITY, Evidence::KnownCity),
    (Kinds::REGION, Evidence::KnownRegion),
    (Kinds::CODE, Evidence::KnownCode),
    (Kinds::DEMONYM, Evidence::KnownDemonym),
    (Kinds::GROUP, Evidence::KnownGroup),
    (Kinds::COMPANY, Evidence::KnownCompany),
    (Kinds::MEDIA, Evidence::KnownMedia),
    (Kinds::PARTY, Evidence::KnownParty),
    (Kinds::BODY, Evidence::KnownBody),
    (Kinds::INTERNATIONAL, Evidence::KnownInternational),
    (Kinds::ORGANIZATION, Evidence::KnownOrganization),
    (Kinds::TEAM, Evidence::KnownTeam),
    (Kinds::EVENT, Evidence::KnownEvent),
    (Kinds::WORK, Evidence::KnownWork),
    (Kinds::PRODUCT, Evidence::KnownProduct),
    (Kinds::LAW, Evidence::KnownLaw),
    (Kinds::PERSON, Evidence::KnownPerson),
];

/// Kinds of last words, in names of several words.
const LAST: &[(Kinds, Evidence)] = &[
    (Kinds::ORGANIZATION_END, Evidence::OrganizationEnd),
    (Kinds::PLACE_END, Evidence::PlaceEnd),
    (Kinds::EVENT_END, Evidence::EventEnd),
    (Kinds::LAW_END, Evidence::LawEnd),
    (Kinds::PRODUCT_END, Evidence::ProductEnd),
    (Kinds::WORK_END, Evidence::WorkEnd),
    (Kinds::SURNAME, Evidence::SurnameLast),
    (Kinds::PLACE, Evidence::PlaceLast),
];

/// Kinds of first words, in names of several words.
const FIRST: &[(Kinds, Evidence)] = &[
    (Kinds::ORGANIZATION_START, Evidence::OrganizationStart),
    (Kinds::PLACE_START, Evidence::PlaceStart),
    (Kinds::EVENT_START, Evidence::EventStart),
    (Kinds::LAW_START, Evidence::LawStart),
    (Kinds::FORENAME, Evidence::ForenameFirst),
    (Kinds::PLACE, Evidence::PlaceFirst),
    (Kinds::ANY_GROUP, Evidence::GroupFirst),
    (Kinds::ANY_ORGANIZATION, Evidence::CompanyFirst),
];

/// Endings of names of persons.
const JUNIOR: &[&str] = &["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"];

/// Particles of names of persons.
const PERSONAL: &[&str] =
    &["al", "el", "bin", "ibn", "bint", "van", "von", "der", "den", "ben", "abu", "ul", "ur"];

/// Endings of nationalities and adherents.
const GROUP_ENDINGS: &[&str] = &[
    "ese", "ian", "ians", "ish", "ist", "ists", "ite", "ites", "icans", "crats", "ean", "eans", "ic", "ism",
];

/// Endings of towns, regions and countries.
const PLACE_ENDINGS: &[&str] = &[
    "stan", "burg", "burgh", "ville", "shire", "land", "abad", "grad", "pur", "ford", "ton", "sk", "bury",
    "port", "polis", "istan", "wood", "dale", "ia", "stadt", "berg", "gorod", "ovo",
];

/// What speaks for and against `candidate` by its own words.
pub(super) fn inside(reading: &Reading<'_, '_>, candidate: &Candidate) -> Found {
    let mut found = Found::default();
    let kinds = candidate.entry.kinds;
    for &(kind, piece) in KNOWN {
        found.add(piece, kinds.any(kind));
    }
    length(&mut found, candidate.tokens.len());
    if candidate.tokens.len() == 1 {
        alone(&mut found, reading, candidate);
    } else {
        parts(&mut found, reading, candidate);
    }
    for place in candidate.tokens.clone() {
        let text = reading.text(place);
        let word = reading.at(place);
        found.add(Evidence::Of, text == "of");
        found.add(Evidence::Ampersand, text.contains('&'));
        found.add(Evidence::Hyphen, text == "-");
        found.add(Evidence::Digit, text.contains(|letter: char| letter.is_ascii_digit()));
        found.add(Evidence::Mixed, word.shape == Shape::Mixed || has_inner_capital(text, word.shape));
        found.add(Evidence::Particle, PERSONAL.contains(&text));
    }
    let last = reading.text(candidate.tokens.end - 1);
    found.add(Evidence::Plural, last.len() > 3 && last.ends_with('s') && !last.ends_with("ss"));
    found.add(Evidence::WholeLine, is_line(reading, candidate));
    let style = reading.at(candidate.tokens.start).style;
    found.add(Evidence::Headline, style == LineStyle::Headline);
    found.add(Evidence::Capitals, style == LineStyle::Capitals);
    found
}

fn length(found: &mut Found, tokens: usize) {
    let piece = match tokens {
        1 => Evidence::One,
        2 => Evidence::Two,
        3 => Evidence::Three,
        _ => Evidence::Long,
    };
    found.add(piece, true);
}

fn alone(found: &mut Found, reading: &Reading<'_, '_>, candidate: &Candidate) {
    let place = candidate.tokens.start;
    let (word, text) = (reading.at(place), reading.text(place));
    let kinds = candidate.entry.kinds;
    let seen = reading.seen(place);
    found.add(Evidence::ForenameAlone, kinds.any(Kinds::FORENAME));
    found.add(Evidence::SurnameAlone, kinds.any(Kinds::SURNAME));
    found.add(Evidence::EndAlone, kinds.any(Kinds::END | Kinds::ORGANIZATION_START));
    found.add(Evidence::Ordinary, kinds.any(Kinds::ORDINARY | Kinds::OPENER));
    found.add(
        Evidence::Acronym,
        word.shape == Shape::Capitals && word.style != LineStyle::Capitals && text.len() < 7,
    );
    found.add(Evidence::Stops, word.shape == Shape::Initials);
    found.add(Evidence::Handle, word.shape == Shape::Handle);
    found.add(Evidence::GroupEnding, GROUP_ENDINGS.iter().any(|ending| text.ends_with(ending)));
    found.add(Evidence::PlaceEnding, PLACE_ENDINGS.iter().any(|ending| text.ends_with(ending)));
    found.add(Evidence::SeenLower, seen.lower > 0);
    found.add(Evidence::NeverInside, seen.capital == 0);
    found.add(Evidence::Often, seen.capital > 2);
}

fn parts(found: &mut Found, reading: &Reading<'_, '_>, candidate: &Candidate) {
    let (start, end) = (candidate.tokens.start, candidate.tokens.end);
    let junior = JUNIOR.contains(&reading.text(end - 1));
    found.add(Evidence::Junior, junior);
    let last = reading.at(if junior { end - 2 } else { end - 1 }).kinds;
    let first = reading.at(start).kinds;
    for &(kind, piece) in LAST {
        found.add(piece, last.any(kind));
    }
    for &(kind, piece) in FIRST {
        found.add(piece, first.any(kind));
    }
    let of = candidate.tokens.len() > 2 && matches!(reading.text(start + 1), "of" | "for" | "on");
    found.add(Evidence::OrganizationOf, of && first.any(Kinds::ORGANIZATION_START));
    let unknown =
        |place: usize| reading.at(place).kinds.is_none() && reading.at(place).shape == Shape::Capital;
    found.add(Evidence::UnknownPair, end - start == 2 && unknown(start) && unknown(start + 1));
    let initial = |place: usize| reading.at(place).shape == Shape::Initials && reading.text(place).len() < 5;
    found.add(
        Evidence::MiddleInitial,
        (start..end - 1).any(|place| initial(place) && !reading.at(place).kinds.any(Kinds::NAME)),
    );
}

/// Whether a capital stands inside the word, as in `YouTube`, but not as in `McDonald`, "O'Brien" or "NATO".
fn has_inner_capital(text: &str, shape: Shape) -> bool {
    let scottish = text.starts_with("Mc") || text.starts_with("Mac") || text.contains(['\'', '’']);
    shape == Shape::Capital && !scottish && text.chars().skip(1).any(char::is_uppercase)
}

fn is_line(reading: &Reading<'_, '_>, candidate: &Candidate) -> bool {
    let document = reading.document;
    let span = document.span_of(candidate.tokens.clone());
    let line = document.lines().get(document.line_at(span.start)).map_or(Span::new(0, 0), |line| line.span);
    line == span
}
