//! Why a line was taken for what it is; and for what stands around articles, what several such lines are called.

/// Declares the rules with their sentences and, where they have one, the title of several such lines.
macro_rules! lines {
    ($($rule:ident $sentence:literal $($several:literal)?,)+) => {
        rules! {
            /// Why a line was taken for what it is.
            LineRule { $($rule $sentence,)+ }
        }

        impl LineRule {
            /// What several lines of this rule are called; none where it says nothing but where they stand, or where
            /// such lines are of the article.
            pub const fn several(self) -> Option<&'static str> {
                match self { $(Self::$rule => lines!(@several $($several)?),)+ }
            }
        }
    };
    (@several) => { None };
    (@several $several:literal) => { Some($several) };
}

lines! {
    // By wording: the rules that `line_patterns.tsv` names.
    ShareButton "a share button" "share buttons",
    Button "a button" "buttons",
    Navigation "navigation" "navigation",
    PictureLabel "a label of a picture or player" "labels of pictures",
    Advertising "advertising" "advertising",
    AdvertisingNotice "an advertising notice" "advertising",
    OtherArticles "a list of other articles" "other articles",
    Link "a link to another page" "links to other pages",
    Comments "the comments" "comments",
    Newsletter "a newsletter, app or subscription promotion" "newsletters and subscriptions",
    Legal "a copyright or legal notice" "legal notices",
    Cookies "a cookie or privacy notice" "privacy notices",
    Author "a note about the author" "notes about the author",
    AuthorOrPage "a note about the author or the page" "notes about the author",
    PageFurniture "part of the page, not of the article" "parts of the page",
    PhotoCredit "a photo credit standing alone" "photo credits",
    CreditWords "who else worked on it",
    CaptionWords "it begins as captions do",
    Published "it says when the article appeared",
    // By place and shape, not of the article.
    Above "it stands above the article",
    Below "it stands below the article",
    TitlesInARow "one of many titles in a row" "titles of other articles",
    LooseTitle "a title that hardly belongs to the text around it" "titles of other articles",
    BetweenParagraphs "it stands between paragraphs and belongs to none" "short lines",
    ShortInHeader "a short line between headline and text" "short lines",
    // By place and shape, of the article.
    Headline "the line above the article that says what it is about",
    HeadlineAgain "it repeats the headline",
    FirstSentence "the first sentence under the headline",
    UnderHeadline "a sentence without a stop under the headline",
    Byline "it opens with “By” and a name",
    NameAlone "a name alone between headline and text",
    Dateline "where the story was filed",
    Credit "it says who else worked on the article",
    CreditAtEnd "it ends with a photo credit",
    CaptionAgain "captions are often pasted twice",
    BesideText "a sentence beside the text",
    SentenceInHeader "a sentence between headline and text",
    Signature "it signs an embedded post",
    Bullet "it begins with a bullet",
    ShortLines "one of several short lines inside the article",
    RunningText "running text",
    Speech "it is speech",
    ShortSentence "a short sentence",
    LongLine "a long line inside the article",
    Subheading "a short line above a paragraph",
}
