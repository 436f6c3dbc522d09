//! The outline: what lists and reports show of an analysis, grouped and ordered once for page and exports.

mod names;
mod parts;
mod runs;
mod speakers;
mod timeline;
mod titles;

pub use parts::{EntityList, EntityRow, KindTitle, LineRun, Outline, SpeakerRow, Timeline, TitledKind};

use super::article::Article;
use super::date::Date;
use super::entity::Entity;
use super::quote::Quote;

/// The outline of what was found in `text`. Takes time in proportion to the findings, but for the sorting of dates.
pub(crate) fn outline(
    text: &str,
    article: &Article,
    entities: &[Entity],
    quotes: &[Quote],
    dates: &[Date],
) -> Outline {
    Outline {
        entities: names::lists(entities, quotes),
        speakers: speakers::speakers(quotes),
        dates: timeline::timeline(dates),
        lines: runs::runs(text, &article.blocks),
        titles: titles::titles(&article.blocks, entities, quotes),
    }
}
