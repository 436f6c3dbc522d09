//! The words that dates are made of, each with what it is.

use super::meaning::{Part, Season, Side, Unit};
use jiff::civil::Weekday;

/// What a word is, as far as dates go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// No word of dates, or one that is only known by its letters ("of", "about").
    Plain,
    /// A month, 1 to 12.
    Month(i8),
    /// A month that is another word or a given name as well, or short for it: "May", "Mar".
    DoubtfulMonth(i8),
    /// A day of the week.
    Weekday(Weekday),
    /// Several of them: "Fridays".
    Weekdays(Weekday),
    /// A short form that is another word as well: "Sun".
    DoubtfulWeekday(Weekday),
    /// A unit of time.
    Unit(Unit),
    /// Several of them.
    Units(Unit),
    /// A unit of time or an ordinal: "second".
    Second,
    /// A number word below a hundred, or "zero".
    Count(u32),
    /// "hundred", "thousand": multiplies what stands before.
    Scale(u32),
    /// An ordinal word: "third".
    Ordinal(u32),
    /// A part of the day.
    Part(Part),
    /// Several of them: "nights".
    Parts(Part),
    /// A season.
    Season(Season),
    /// Days from today: "yesterday".
    Day(i8),
    /// "last", "this", "following".
    Side(Side),
    /// "daily": every one of them.
    Every(Unit),
    /// "a.m.": the hours to add.
    Meridiem(i8),
    /// A time zone: "EST".
    Zone,
    /// A word that may open an expression and is known by its letters from here on.
    Opener,
}

/// The longest entry; longer words are not looked up.
const LONGEST: usize = 12;

/// Every word in lower case and without a stop at its end, in alphabetical order.
const WORDS: &[(&str, Word)] = {
    use Word::{
        Count, Day, DoubtfulMonth, DoubtfulWeekday, Every, Meridiem, Month, Opener, Ordinal, Part as P,
        Parts, Scale, Season as S, Side as On, Unit as U, Units, Weekday as W, Weekdays, Zone,
    };
    use jiff::civil::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    &[
        ("a", Opener),
        ("a.m", Meridiem(0)),
        ("aedt", Zone),
        ("aest", Zone),
        ("afternoon", P(Part::Afternoon)),
        ("afternoons", Parts(Part::Afternoon)),
        ("all", Opener),
        ("am", Meridiem(0)),
        ("an", Opener),
        ("annual", Every(Unit::Year)),
        ("annually", Every(Unit::Year)),
        ("another", Opener),
        ("apr", DoubtfulMonth(4)),
        ("april", Month(4)),
        ("at", Opener),
        ("aug", DoubtfulMonth(8)),
        ("august", DoubtfulMonth(8)),
        ("autumn", S(Season::Fall)),
        ("biennial", Opener),
        ("biweekly", Opener),
        ("bst", Zone),
        ("centuries", Units(Unit::Century)),
        ("century", U(Unit::Century)),
        ("cest", Zone),
        ("cet", Zone),
        ("christmas", Opener),
        ("coming", On(Side::Next)),
        ("couple", Opener),
        ("cst", Zone),
        ("ct", Zone),
        ("current", On(Side::This)),
        ("currently", Opener),
        ("d-day", Opener),
        ("daily", Every(Unit::Day)),
        ("day", U(Unit::Day)),
        ("days", Units(Unit::Day)),
        ("daytime", P(Part::Daytime)),
        ("dec", DoubtfulMonth(12)),
        ("decade", U(Unit::Decade)),
        ("decades", Units(Unit::Decade)),
        ("december", Month(12)),
        ("dozen", Opener),
        ("dozens", Opener),
        ("each", Opener),
        ("easter", Opener),
        ("edt", Zone),
        ("eight", Count(8)),
        ("eighteen", Count(18)),
        ("eighteenth", Ordinal(18)),
        ("eighth", Ordinal(8)),
        ("eighties", Opener),
        ("eighty", Count(80)),
        ("election", Opener),
        ("eleven", Count(11)),
        ("eleventh", Ordinal(11)),
        ("est", Zone),
        ("et", Zone),
        ("evening", P(Part::Evening)),
        ("evenings", Parts(Part::Evening)),
        ("every", Opener),
        ("everyday", Every(Unit::Day)),
        ("fall", S(Season::Fall)),
        ("feb", DoubtfulMonth(2)),
        ("february", Month(2)),
        ("few", Opener),
        ("fifteen", Count(15)),
        ("fifteenth", Ordinal(15)),
        ("fifth", Ordinal(5)),
        ("fifties", Opener),
        ("fifty", Count(50)),
        ("final", Opener),
        ("first", Ordinal(1)),
        ("fiscal", Opener),
        ("five", Count(5)),
        ("following", On(Side::Following)),
        ("forties", Opener),
        ("fortieth", Ordinal(40)),
        ("fortnight", Opener),
        ("fortnightly", Opener),
        ("forty", Count(40)),
        ("four", Count(4)),
        ("fourteen", Count(14)),
        ("fourteenth", Ordinal(14)),
        ("fourth", Ordinal(4)),
        ("fri", DoubtfulWeekday(Friday)),
        ("friday", W(Friday)),
        ("fridays", Weekdays(Friday)),
        ("future", Opener),
        ("gmt", Zone),
        ("half", Opener),
        ("halloween", Opener),
        ("hkt", Zone),
        ("hour", U(Unit::Hour)),
        ("hourly", Every(Unit::Hour)),
        ("hours", Units(Unit::Hour)),
        ("hr", U(Unit::Hour)),
        ("hrs", Units(Unit::Hour)),
        ("hundred", Scale(100)),
        ("hundreds", Opener),
        ("independence", Opener),
        ("ist", Zone),
        ("jan", DoubtfulMonth(1)),
        ("january", Month(1)),
        ("jul", DoubtfulMonth(7)),
        ("july", Month(7)),
        ("jun", DoubtfulMonth(6)),
        ("june", Month(6)),
        ("labor", Opener),
        ("last", On(Side::Last)),
        ("later", Opener),
        ("latest", On(Side::Last)),
        ("latter", Opener),
        ("long", Opener),
        ("many", Opener),
        ("mar", DoubtfulMonth(3)),
        ("march", DoubtfulMonth(3)),
        ("may", DoubtfulMonth(5)),
        ("memorial", Opener),
        ("midday", Opener),
        ("midnight", Opener),
        ("min", U(Unit::Minute)),
        ("mins", Units(Unit::Minute)),
        ("minute", U(Unit::Minute)),
        ("minutes", Units(Unit::Minute)),
        ("moment", Opener),
        ("moments", Opener),
        ("mon", DoubtfulWeekday(Monday)),
        ("monday", W(Monday)),
        ("mondays", Weekdays(Monday)),
        ("month", U(Unit::Month)),
        ("monthly", Every(Unit::Month)),
        ("months", Units(Unit::Month)),
        ("morning", P(Part::Morning)),
        ("mornings", Parts(Part::Morning)),
        ("most", Opener),
        ("mst", Zone),
        ("near", Opener),
        ("new", Opener),
        ("next", On(Side::Next)),
        ("night", P(Part::Night)),
        ("nightly", Opener),
        ("nights", Parts(Part::Night)),
        ("nine", Count(9)),
        ("nineteen", Count(19)),
        ("nineteenth", Ordinal(19)),
        ("nineties", Opener),
        ("ninety", Count(90)),
        ("ninth", Ordinal(9)),
        ("nite", P(Part::Night)),
        ("noon", Opener),
        ("nov", DoubtfulMonth(11)),
        ("november", Month(11)),
        ("now", Opener),
        ("nowadays", Opener),
        ("oct", DoubtfulMonth(10)),
        ("october", Month(10)),
        ("once", Opener),
        ("one", Count(1)),
        ("overnight", Opener),
        ("p.m", Meridiem(12)),
        ("past", On(Side::Last)),
        ("pdt", Zone),
        ("per", Opener),
        ("pm", Meridiem(12)),
        ("preceding", On(Side::Previous)),
        ("present", Opener),
        ("presently", Opener),
        ("previous", On(Side::Previous)),
        ("previously", Opener),
        ("prior", On(Side::Previous)),
        ("pst", Zone),
        ("pt", Zone),
        ("quarter", U(Unit::Quarter)),
        ("quarterly", Every(Unit::Quarter)),
        ("quarters", Units(Unit::Quarter)),
        ("recent", Opener),
        ("recently", Opener),
        ("remaining", Opener),
        ("right", Opener),
        ("same", On(Side::Same)),
        ("sat", DoubtfulWeekday(Saturday)),
        ("saturday", W(Saturday)),
        ("saturdays", Weekdays(Saturday)),
        ("second", Word::Second),
        ("seconds", Units(Unit::Second)),
        ("sep", DoubtfulMonth(9)),
        ("sept", DoubtfulMonth(9)),
        ("september", Month(9)),
        ("seven", Count(7)),
        ("seventeen", Count(17)),
        ("seventeenth", Ordinal(17)),
        ("seventh", Ordinal(7)),
        ("seventies", Opener),
        ("seventy", Count(70)),
        ("several", Opener),
        ("sgt", Zone),
        ("six", Count(6)),
        ("sixteen", Count(16)),
        ("sixteenth", Ordinal(16)),
        ("sixth", Ordinal(6)),
        ("sixties", Opener),
        ("sixty", Count(60)),
        ("some", Opener),
        ("spring", S(Season::Spring)),
        ("summer", S(Season::Summer)),
        ("summers", Opener),
        ("sun", DoubtfulWeekday(Sunday)),
        ("sunday", W(Sunday)),
        ("sundays", Weekdays(Sunday)),
        ("tdy", Day(0)),
        ("ten", Count(10)),
        ("tens", Opener),
        ("tenth", Ordinal(10)),
        ("thanksgiving", Opener),
        ("that", On(Side::Same)),
        ("the", On(Side::The)),
        ("these", Opener),
        ("third", Ordinal(3)),
        ("thirteen", Count(13)),
        ("thirteenth", Ordinal(13)),
        ("thirties", Opener),
        ("thirtieth", Ordinal(30)),
        ("thirty", Count(30)),
        ("this", On(Side::This)),
        ("thousand", Scale(1000)),
        ("thousands", Opener),
        ("three", Count(3)),
        ("thu", DoubtfulWeekday(Thursday)),
        ("thur", DoubtfulWeekday(Thursday)),
        ("thurs", DoubtfulWeekday(Thursday)),
        ("thursday", W(Thursday)),
        ("thursdays", Weekdays(Thursday)),
        ("tmr", Day(1)),
        ("tmrw", Day(1)),
        ("today", Day(0)),
        ("tomorrow", Day(1)),
        ("tonight", Opener),
        ("tue", DoubtfulWeekday(Tuesday)),
        ("tues", DoubtfulWeekday(Tuesday)),
        ("tuesday", W(Tuesday)),
        ("tuesdays", Weekdays(Tuesday)),
        ("twelfth", Ordinal(12)),
        ("twelve", Count(12)),
        ("twenties", Opener),
        ("twentieth", Ordinal(20)),
        ("twenty", Count(20)),
        ("twice", Opener),
        ("two", Count(2)),
        ("upcoming", On(Side::Next)),
        ("utc", Zone),
        ("valentine", Opener),
        ("veterans", Opener),
        ("wed", DoubtfulWeekday(Wednesday)),
        ("wednesday", W(Wednesday)),
        ("wednesdays", Weekdays(Wednesday)),
        ("week", U(Unit::Week)),
        ("weekend", U(Unit::Weekend)),
        ("weekends", Units(Unit::Weekend)),
        ("weeklong", Opener),
        ("weekly", Every(Unit::Week)),
        ("weeknight", P(Part::Night)),
        ("weeks", Units(Unit::Week)),
        ("while", Opener),
        ("winter", S(Season::Winter)),
        ("xmas", Opener),
        ("year", U(Unit::Year)),
        ("yearly", Every(Unit::Year)),
        ("years", Units(Unit::Year)),
        ("yesterday", Day(-1)),
        ("yr", U(Unit::Year)),
        ("yrs", Units(Unit::Year)),
        ("zero", Count(0)),
    ]
};

/// What `word` is, whatever its case, and without the stop of an abbreviation.
pub(super) fn word(word: &str) -> Word {
    let stem = word.strip_suffix('.').unwrap_or(word);
    let mut letters = [0; LONGEST];
    let Some(lower) = letters.get_mut(..stem.len()) else { return Word::Plain };
    lower.copy_from_slice(stem.as_bytes());
    lower.make_ascii_lowercase();
    match WORDS.binary_search_by(|(known, _)| known.as_bytes().cmp(lower)) {
        Ok(place) => WORDS.get(place).map_or(Word::Plain, |&(_, word)| word),
        Err(_) => Word::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_can_be_searched_by_halves_and_holds_every_word_it_is_asked_for() {
        assert!(WORDS.is_sorted_by(|(a, _), (b, _)| a < b));
        assert!(WORDS.iter().all(|(known, _)| known.len() <= LONGEST));
    }

    #[test]
    fn case_and_the_stop_of_an_abbreviation_make_no_difference() {
        assert_eq!(word("NOVEMBER"), Word::Month(11));
        assert_eq!(word("Sept."), Word::DoubtfulMonth(9));
        assert_eq!(word("p.m."), Word::Meridiem(12));
        assert_eq!(word("Thérèse"), Word::Plain);
        assert_eq!(word("antidisestablishmentarianism"), Word::Plain);
        assert_eq!(word(""), Word::Plain);
    }
}
