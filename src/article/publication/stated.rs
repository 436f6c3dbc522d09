//! Which of the days that the page claims is the one the article appeared on.

use super::claims::{self, Claim};
use super::code;
use super::cue::DateRole;
use super::dated_page::DatedPage;
use super::said::said;
use super::year::{self, Years};
use crate::analysis::{BlockKind, Day, Published, PublishedBasis};
use crate::text::Span;

/// Where a line stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Zone {
    /// Further above the headline.
    Top,
    /// Just above the headline.
    Above,
    /// Between headline and running text.
    Header,
    /// In the first lines of the running text.
    Under,
    Inside,
    /// Just below the running text.
    Foot,
    Below,
}

/// A line just above the headline, just below the running text: so many lines away.
const JUST: usize = 6;
/// The first lines of the running text may be decks and captions.
const UNDER: usize = 3;
/// A text without a headline is as a whole the article when its running text begins in the first so many lines.
const HEADLESS: usize = 12;

/// The parts of the page, as the blocks tell.
struct Places {
    headline: Option<usize>,
    /// Further down, where the headline is repeated.
    repeated: Vec<usize>,
    first: usize,
    last: usize,
}

impl Places {
    fn of(page: DatedPage<'_, '_>) -> Self {
        let headline = page.first(BlockKind::Headline, 0);
        let first = page.first(BlockKind::Paragraph, headline.unwrap_or(0)).unwrap_or(page.blocks.len());
        let last = page.blocks.iter().rposition(|block| block.kind == BlockKind::Paragraph).unwrap_or(first);
        let after = headline.map_or(page.blocks.len(), |headline| headline + 1);
        let headlines = page.blocks.iter().enumerate().skip(after);
        let repeated = headlines.filter(|(_, block)| block.kind == BlockKind::Headline).map(|(line, _)| line);
        Self { headline, repeated: repeated.collect(), first, last }
    }

    fn zone(&self, claim: &Claim) -> Zone {
        let line = claim.line;
        let just = if claim.in_meta { 2 * JUST } else { JUST };
        match self.headline {
            Some(headline) if line + just < headline => Zone::Top,
            Some(headline) if line < headline => Zone::Above,
            None if line < self.first && self.first > HEADLESS => Zone::Top,
            None if line < self.first => Zone::Above,
            _ if line < self.first => Zone::Header,
            _ if line <= self.first + UNDER => Zone::Under,
            _ if line <= self.last => Zone::Inside,
            _ if line <= self.last + JUST => Zone::Foot,
            _ => Zone::Below,
        }
    }
}

/// A claim with what speaks for it.
struct Ranked<'c> {
    claim: &'c Claim,
    zone: Zone,
    points: i32,
}

/// A claim counts from so many points on.
const ENOUGH: i32 = 3;
/// A day that the page states first at its foot is at most so many days older than the update stated above.
const OLDER: i32 = 60;

/// The day that a line or a mark of the page states.
pub(super) fn stated(page: DatedPage<'_, '_>) -> Option<Published> {
    let parts = Places::of(page);
    let years = Years::of(page);
    let claims = claims::claims(page, &years);
    let ranked: Vec<Ranked<'_>> = claims
        .iter()
        .zip(listed(&claims, &parts.repeated))
        .map(|(claim, against)| {
            let zone = parts.zone(claim);
            Ranked { claim, zone, points: points(claim, zone) - against }
        })
        .filter(|ranked| ranked.points >= ENOUGH)
        .collect();
    let best = |updated: bool| {
        let own = ranked.iter().rev().filter(move |one| (one.claim.role == DateRole::Updated) == updated);
        own.max_by_key(|one| one.points)
    };
    let mark = code::day(page);
    let chosen = match (best(false), best(true)) {
        (Some(plain), Some(updated)) if at_foot(plain) && !just_before(plain, updated) => updated,
        (Some(plain), _) => plain,
        (None, Some(updated)) => updated,
        (None, None) => return mark.map(by_mark).or_else(|| by_dateline(page, &years)),
    };
    Some(published(chosen, &ranked, mark))
}

fn by_mark((day, span): (Day, Span)) -> Published {
    said(day, PublishedBasis::Stated, vec![span], 0.95)
}

/// News appears on the day it was filed, or on the next.
fn by_dateline(page: DatedPage<'_, '_>, years: &Years) -> Option<Published> {
    let (day, year, evidence) = claims::filed(page, years)?;
    Some(said(day, basis(year), evidence, 0.85 * year))
}

/// A day whose year was taken from elsewhere is inferred.
fn basis(year: f64) -> PublishedBasis {
    if year < 1.0 { PublishedBasis::Inferred } else { PublishedBasis::Stated }
}

fn points(claim: &Claim, zone: Zone) -> i32 {
    let place = match zone {
        Zone::Header => 3,
        Zone::Above => 2,
        Zone::Under => 1,
        Zone::Foot => 0,
        Zone::Top | Zone::Inside | Zone::Below => -1,
    };
    let place = if claim.in_numbers && claim.line < JUST && zone != Zone::Top { place.max(3) } else { place };
    let said = match claim.role {
        DateRole::First => 4,
        DateRole::Posted => 2,
        DateRole::Updated => 1,
        DateRole::Plain | DateRole::Other => 0,
    };
    place + said + i32::from(claim.clock) + i32::from(claim.in_meta) + i32::from(claim.beside == 0)
}

/// The dates of a list of other articles stand at most so many lines apart.
const APART: usize = 4;

/// For each claim what speaks against it: standing in a list of other articles, each with its day.
///
/// The headline repeated, `repeated`, ends such a list.
fn listed(claims: &[Claim], repeated: &[usize]) -> Vec<i32> {
    let mut found = Vec::with_capacity(claims.len());
    let part = |claim: &Claim| repeated.partition_point(|&headline| headline < claim.line);
    let same_list = |one: &Claim, next: &Claim| next.line - one.line <= APART && part(one) == part(next);
    for run in claims.chunk_by(same_list) {
        let list = tells_several(run);
        let against = |claim: &Claim| if list && claim.role == DateRole::Plain { 3 } else { 0 };
        found.extend(run.iter().map(against));
    }
    found
}

/// Whether the claims tell three days or more.
fn tells_several(run: &[Claim]) -> bool {
    let mut days = run.iter().filter(|claim| claim.role == DateRole::Plain).map(|claim| claim.day);
    let Some(first) = days.next() else { return false };
    let Some(second) = days.find(|day| *day != first) else { return false };
    days.any(|day| day != first && day != second)
}

fn at_foot(ranked: &Ranked<'_>) -> bool {
    matches!(ranked.zone, Zone::Inside | Zone::Foot | Zone::Below)
}

fn just_before(plain: &Ranked<'_>, updated: &Ranked<'_>) -> bool {
    (0..=OLDER).contains(&(year::ordinal(updated.claim.day) - year::ordinal(plain.claim.day)))
}

/// The day of `chosen`, and how sure it is.
fn published(chosen: &Ranked<'_>, ranked: &[Ranked<'_>], mark: Option<(Day, Span)>) -> Published {
    let claim = chosen.claim;
    let mut evidence = claim.evidence.clone();
    let told = |day: Day| {
        let others =
            ranked.iter().filter(|one| !std::ptr::eq(one.claim, claim) && one.claim.swapped.is_none());
        others.map(|one| one.claim.day).chain(mark.map(|(day, _)| day)).any(|other| other == day)
    };
    // "11/02/89" is the day that something else on the page says it is.
    let settled = claim.swapped.is_none() || told(claim.day);
    let day = claim.swapped.filter(|&swapped| !settled && told(swapped)).unwrap_or(claim.day);
    let order = if settled || day != claim.day { 1.0 } else { 0.7 };
    let same_kind = ranked.iter().filter(|one| !at_foot(one) && one.claim.role == claim.role);
    let agree = same_kind.filter(|one| one.claim.swapped.is_none()).all(|one| one.claim.day == day);
    let place = match chosen.zone {
        _ if mark.is_some_and(|(marked, _)| marked == day) => 0.98,
        Zone::Header if chosen.points > ENOUGH => 0.97,
        Zone::Header | Zone::Above => 0.92,
        _ => 0.85,
    };
    if let Some((_, span)) = mark.filter(|&(marked, _)| marked == day) {
        evidence.push(span);
    }
    said(day, basis(claim.year), evidence, place * order * claim.year * if agree { 1.0 } else { 0.9 })
}
