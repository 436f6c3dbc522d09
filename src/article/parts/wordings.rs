//! What the line patterns can say of a line, as the features number it.

use crate::analysis::LineRule;

/// The rules of the line patterns, in the order of their features.
pub(super) const WORDINGS: &[LineRule] = &[
    LineRule::ShareButton,
    LineRule::Button,
    LineRule::Navigation,
    LineRule::PictureLabel,
    LineRule::Advertising,
    LineRule::OtherArticles,
    LineRule::Link,
    LineRule::Comments,
    LineRule::Newsletter,
    LineRule::Legal,
    LineRule::Cookies,
    LineRule::AdvertisingNotice,
    LineRule::Author,
    LineRule::AuthorOrPage,
    LineRule::PageFurniture,
    LineRule::PhotoCredit,
    LineRule::CreditWords,
    LineRule::CaptionWords,
    LineRule::Published,
];
