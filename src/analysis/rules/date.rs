//! How the value of a date was come by.

rules! {
    /// How the value of a date was come by.
    DateRule {
        InFull "the words name it in full",
        EitherOrder "day and month could change places; the usual order was taken",
        NoSuchDay "the calendar has no such day",
        Unanchored "no publication date is known",
        AnyDay "a time of no day in particular",
        Reference "a word for past, present or future",
        Length "a length of time",
        Recurrence "it comes round again and again",
        Counted "counted from {anchor}",
        CountedOn "counted from the time told before",
        YearCounted "its year is counted from {anchor}",
        QuarterCompared "the quarter told before, in the other year",
        SameDay "a time on the day told before, or on the day of publication",
        Next "the next {name} after {anchor}",
        Arranged "the next {name} after {anchor}, as it is said to be arranged",
        Coming "the next {name} from {anchor}",
        Last "the last {name} before {anchor}",
        Latest "the last {name} up to {anchor}",
        Nearest "the one nearest to {anchor}",
        NearestMoon "the one nearest to {anchor}; the moon may move it by a day",
        UnitBefore "the {unit} before that of {anchor}",
        UnitOf "the {unit} of {anchor}",
        UnitAfter "the {unit} after that of {anchor}",
    }
}
