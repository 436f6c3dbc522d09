//! Gender: whether a person is spoken of as "he" or "she", as far as titles before the name and the forename tell.

use crate::analysis::{Entity, EntityType};
use crate::text::Document;
use crate::words::gender::Gender;
use crate::words::gendered::{of_forename, of_title};
use crate::words::lexicon::Lexicon;

/// Titles are looked for before so many mentions.
const MENTIONS: usize = 8;

/// The gender of a person: by "Mr." or "Ms." before a mention, else by the forename.
pub(crate) fn gender(document: &Document<'_>, lexicon: &Lexicon, entity: &Entity) -> Option<Gender> {
    if entity.kind != EntityType::Person {
        return None;
    }
    let titled = entity.mentions.iter().take(MENTIONS).find_map(|mention| {
        let before = document.tokens_in(mention.span).start.checked_sub(1)?;
        let stop = usize::from(document.word(before) == ".");
        of_title(document.word(before.checked_sub(stop)?))
    });
    titled.or_else(|| of_forename(lexicon, entity.name.split(' ').next()?))
}
