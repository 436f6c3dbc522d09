//! The parts of a page, and which may follow which.

use crate::learned::{Chain, Real};

/// A part of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Menus, links and what else stands above the article.
    Before,
    /// The title of the article.
    Headline,
    /// Between the headline and the body: deck, byline, date, captions, share buttons.
    Header,
    /// A line of the body.
    Body,
    /// Between lines of the body: captions, links, advertising.
    Aside,
    /// Everything below the article.
    After,
}

/// How many parts there are.
pub const PARTS: usize = Part::ALL.len();

impl Part {
    /// All parts, in the order of a page.
    pub const ALL: [Self; 6] =
        [Self::Before, Self::Headline, Self::Header, Self::Body, Self::Aside, Self::After];
    /// What a page may begin with.
    pub const BEGINS: [Self; 4] = [Self::Before, Self::Headline, Self::Header, Self::Body];
    /// What a page may end with.
    pub const ENDS: [Self; 3] = [Self::Body, Self::Aside, Self::After];
}

/// What may follow what: one article a page, its headline before its header before its body.
pub const FOLLOWS: [(Part, &[Part]); PARTS] = {
    use Part::{After, Aside, Before, Body, Header, Headline};
    [
        (Before, &[Before, Headline, Header, Body]),
        (Headline, &[Header, Body, Aside]),
        (Header, &[Header, Body]),
        (Body, &[Body, Aside, After]),
        (Aside, &[Aside, Body]),
        (After, &[After]),
    ]
};

/// The chain of a page's lines: what its lines may be one after the other, where a step scores what `step` says.
pub fn chain<R: Real>(step: impl Fn(Part, Part) -> R) -> Chain<R, PARTS> {
    let open = |parts: &[Part]| Part::ALL.map(|part| if parts.contains(&part) { R::ZERO } else { R::NEVER });
    let steps = FOLLOWS
        .map(|(from, next)| Part::ALL.map(|to| if next.contains(&to) { step(from, to) } else { R::NEVER }));
    Chain { begin: open(&Part::BEGINS), steps, end: open(&Part::ENDS) }
}

/// Scores of one line, or of one step, for each part.
pub(super) type PartScores = [f32; PARTS];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_in_the_order_of_their_numbers() {
        for (place, part) in Part::ALL.into_iter().enumerate() {
            assert_eq!((part as usize, FOLLOWS[place].0), (place, part));
        }
    }
}
