//! The features of a line, by groups: a line has at most one or two of a group, and each has a weight for each part.

/// Declares the groups with their sizes, in the order of the weights.
macro_rules! groups {
    ($($(#[doc = $doc:literal])+ $name:ident $size:expr,)+) => {
        /// A group of features that tell the same thing in different degrees.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Group { $($(#[doc = $doc])+ $name,)+ }

        const SIZES: &[usize] = &[$($size,)+];
        const NAMES: &[&str] = &[$(stringify!($name),)+];
    };
}

/// Steps of the number of words.
pub(super) const LENGTHS: usize = 12;
/// What the wording of a line may say: one place for each rule of the line patterns, the last for all others.
pub(super) const MEANINGS: usize = super::wordings::WORDINGS.len() + 1;
/// Neighbours that are looked at: two before and two after.
pub(super) const NEIGHBOURS: usize = 4;
/// A neighbour's length with or without a stop, and no neighbour.
pub(super) const NEIGHBOUR_LENGTHS: usize = 2 * LENGTHS + 1;
/// Steps of the share of words that stand elsewhere.
pub(super) const SHARES: usize = 7;

groups! {
    /// Always.
    Any 1,
    /// How many words.
    Length LENGTHS,
    /// How many words, without and with a stop at the end.
    LengthAndStop 2 * LENGTHS,
    /// Share of capitals.
    Capitals 7,
    /// Share of capitals in lines of four words and more.
    CapitalsOfMany 7,
    /// Without and with a stop at the end.
    Stop 2,
    /// What the wording says.
    Meaning MEANINGS,
    /// The wording says that the article is over.
    Over 1,
    /// It ends with a photo credit.
    Credit 1,
    /// It opens with "By" and a name.
    By 1,
    /// It is a name alone.
    NameAlone 1,
    /// It says when the article appeared.
    DateLine 1,
    /// It has a temporal expression.
    Dates 1,
    /// Most of its words are temporal expressions.
    MostlyDates 1,
    /// It opens with a dateline.
    Dateline 1,
    /// What it begins with: capital, small letter, digit, quotation mark, bullet, another.
    First 6,
    /// What it ends with.
    Last 14,
    /// Marks in it: | » @ © # /.
    Marks 6,
    /// An address of the web.
    Address 1,
    /// All capitals.
    Shouted 1,
    /// Share of small words as running text has them.
    SmallWords 7,
    /// The same in lines of eight words and more.
    SmallWordsOfMany 7,
    /// It speaks to the reader, or of the writers.
    Spoken 1,
    /// It reports speech.
    Said 1,
    /// Quotation marks.
    Quotes 1,
    /// A third of it is digits.
    Digits 1,
    /// Sentence ends inside.
    InnerStops 4,
    /// Commas.
    Commas 4,
    /// Words grown together.
    Glued 2,
    /// A title and the first sentence of its article grown together.
    Teaser 1,
    /// Length of the neighbours, and whether they end in a stop.
    NeighbourLength NEIGHBOURS * NEIGHBOUR_LENGTHS,
    /// What the wording of the neighbours says.
    NeighbourMeaning NEIGHBOURS * MEANINGS,
    /// A neighbour is a byline or says when the article appeared.
    NeighbourHeader NEIGHBOURS,
    /// A neighbour is running text.
    NeighbourRunning NEIGHBOURS,
    /// A neighbour says that the article is over.
    NeighbourOver NEIGHBOURS,
    /// A neighbour looks like a title of what follows.
    NeighbourTitle NEIGHBOURS * 10,
    /// Blank lines before.
    BlankBefore 4,
    /// Blank lines after.
    BlankAfter 4,
    /// One of the first three lines.
    FirstLines 3,
    /// One of the last three lines.
    LastLines 3,
    /// The same line stands further down, or has stood above.
    Repeated 2,
    /// The same line stands three times and more.
    RepeatedOften 1,
    /// The same for lines of four words and more.
    RepeatedOfMany 2,
    /// It is part of another line.
    InAnother 1,
    /// Before, in and after the densest stretch of running text, and whether the line is running text itself.
    Stretch 6,
    /// Lines to that stretch.
    ToStretch 9,
    /// Lines since that stretch.
    SinceStretch 7,
    /// Words of running text in the six lines before.
    RunningBefore 6,
    /// Words of running text in the six lines after.
    RunningAfter 6,
    /// Words of running text in the twenty lines before.
    FarBefore 6,
    /// Words of running text in the twenty lines after.
    FarAfter 6,
    /// Lines of running text among the nine around.
    Density 10,
    /// Share of the page's running text that stands before.
    Progress 9,
    /// Lines since running text.
    SinceRunning 7,
    /// Lines to running text.
    ToRunning 7,
    /// Share of its words that the densest stretch uses.
    About SHARES,
    /// The same for lines as long as titles.
    AboutOfTitle SHARES,
    /// Share of its words that the running text after it uses.
    SharedAfter SHARES,
    /// Share of its words that the running text before it uses.
    SharedBefore SHARES,
    /// The share with what follows, for lines as long as titles, without and with a stop.
    SharedAfterOfTitle 2 * SHARES,
    /// More is shared with what follows, or with what stands before.
    Leaning 2,
    /// Lines that are mostly dates among the twelve around.
    Stamps 5,
    /// A byline or date line in the six lines after.
    HeaderAfter 1,
    /// A byline or date line in the six lines before.
    HeaderBefore 1,
    /// Lines above that say that the article is over: one, two, three to five, more.
    Ended 4,
    /// A line above opens the comments of readers.
    Commented 1,
    /// Length of the run of short lines it stands in.
    ShortRun 6,
    /// Length of the run of titles it stands in.
    TitleRun 5,
}

/// Features there are; the numbers of features lie below it.
pub(super) const COUNT: usize = offset(SIZES.len());

#[expect(clippy::indexing_slicing, reason = "a constant: a wrong place fails the build")]
const fn offset(group: usize) -> usize {
    let (mut sum, mut place) = (0, 0);
    while place < group {
        sum += SIZES[place];
        place += 1;
    }
    sum
}

#[expect(clippy::indexing_slicing, reason = "a constant: a wrong place fails the build")]
const OFFSETS: [u16; SIZES.len()] = {
    let mut offsets = [0; SIZES.len()];
    let mut group = 0;
    while group < SIZES.len() {
        offsets[group] = offset(group) as u16;
        group += 1;
    }
    offsets
};

impl Group {
    /// The number of the feature at `step` of the group; steps past the last are the last.
    pub(super) fn at(self, step: usize) -> u16 {
        let group = self as usize;
        let size = SIZES.get(group).copied().unwrap_or(1);
        OFFSETS.get(group).copied().unwrap_or(0) + step.min(size - 1) as u16
    }
}

/// The name of each feature, its group's name and its step, in the order of their numbers.
pub fn names() -> impl Iterator<Item = String> {
    NAMES.iter().zip(SIZES).flat_map(|(name, &size)| (0..size).map(move |step| format!("{name}.{step}")))
}

/// How many of `edges`, which ascend, `value` has reached.
pub(super) fn step<T: PartialOrd>(value: &T, edges: &[T]) -> usize {
    edges.partition_point(|edge| edge <= value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_has_a_number_of_its_own() {
        assert_eq!(names().count(), COUNT);
        assert_eq!(Group::Any.at(0), 0);
        assert_eq!(Group::Length.at(0), 1);
        assert_eq!(Group::Length.at(99), 12);
        assert_eq!(usize::from(Group::TitleRun.at(99)), COUNT - 1);
    }

    #[test]
    fn a_step_begins_at_its_edge() {
        assert_eq!([0, 1, 2, 5].map(|value| step(&value, &[1, 3])), [0, 1, 1, 2]);
    }
}
