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
    /// A word that may open the name of a holiday.
    Holiday,
    /// A word that may open an expression and is known by its letters from here on.
    Opener,
}

/// The longest entry, in bytes; longer words are not looked up.
const LONGEST: usize = 16;

/// The letters of a word as one number, which compares as the words do: faster to search than strings.
const fn key(word: &str) -> u128 {
    let mut letters = word.as_bytes();
    let mut key = 0;
    let mut room = LONGEST;
    while let [first, rest @ ..] = letters {
        key = key << 8 | first.to_ascii_lowercase() as u128;
        letters = rest;
        room = room.saturating_sub(1);
    }
    // The shift for an empty word would be as wide as the number.
    if room == LONGEST { 0 } else { key << (8 * room) }
}

/// Every word in lower case and without a stop at its end, in alphabetical order.
const WORDS: &[(u128, Word)] = {
    use Word::{
        Count, Day, DoubtfulMonth, DoubtfulWeekday, Every, Holiday, Meridiem, Month, Opener, Ordinal,
        Part as P, Parts, Scale, Season as S, Side as On, Unit as U, Units, Weekday as W, Weekdays, Zone,
    };
    use jiff::civil::Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    &[
        (key("a"), Opener),
        (key("a.m"), Meridiem(0)),
        (key("aedt"), Zone),
        (key("aest"), Zone),
        (key("afternoon"), P(Part::Afternoon)),
        (key("afternoons"), Parts(Part::Afternoon)),
        (key("all"), Opener),
        (key("am"), Meridiem(0)),
        (key("an"), Opener),
        (key("annual"), Every(Unit::Year)),
        (key("annually"), Every(Unit::Year)),
        (key("another"), Opener),
        (key("anzac"), Holiday),
        (key("apr"), DoubtfulMonth(4)),
        (key("april"), Month(4)),
        (key("armistice"), Holiday),
        (key("ascension"), Holiday),
        (key("ash"), Holiday),
        (key("ashura"), Holiday),
        (key("at"), Opener),
        (key("aug"), DoubtfulMonth(8)),
        (key("august"), DoubtfulMonth(8)),
        (key("australia"), Holiday),
        (key("autumn"), S(Season::Fall)),
        (key("bastille"), Holiday),
        (key("biweekly"), Opener),
        (key("bonfire"), Holiday),
        (key("boxing"), Holiday),
        (key("bst"), Zone),
        (key("canada"), Holiday),
        (key("centuries"), Units(Unit::Century)),
        (key("century"), U(Unit::Century)),
        (key("cest"), Zone),
        (key("cet"), Zone),
        (key("chinese"), Holiday),
        (key("christmas"), Holiday),
        (key("cinco"), Holiday),
        (key("columbus"), Holiday),
        (key("coming"), On(Side::Next)),
        (key("couple"), Opener),
        (key("cst"), Zone),
        (key("ct"), Zone),
        (key("current"), On(Side::This)),
        (key("currently"), Opener),
        (key("daily"), Every(Unit::Day)),
        (key("day"), U(Unit::Day)),
        (key("days"), Units(Unit::Day)),
        (key("daytime"), P(Part::Daytime)),
        (key("dec"), DoubtfulMonth(12)),
        (key("decade"), U(Unit::Decade)),
        (key("decades"), Units(Unit::Decade)),
        (key("december"), Month(12)),
        (key("dozens"), Opener),
        (key("each"), Opener),
        (key("easter"), Holiday),
        (key("edt"), Zone),
        (key("eid"), Holiday),
        (key("eight"), Count(8)),
        (key("eighteen"), Count(18)),
        (key("eighteenth"), Ordinal(18)),
        (key("eighth"), Ordinal(8)),
        (key("eighties"), Opener),
        (key("eighty"), Count(80)),
        (key("election"), Holiday),
        (key("eleven"), Count(11)),
        (key("eleventh"), Ordinal(11)),
        (key("end"), Opener),
        (key("entire"), Opener),
        (key("est"), Zone),
        (key("et"), Zone),
        (key("evening"), P(Part::Evening)),
        (key("evenings"), Parts(Part::Evening)),
        (key("every"), Opener),
        (key("everyday"), Every(Unit::Day)),
        (key("fall"), S(Season::Fall)),
        (key("father"), Holiday),
        (key("feb"), DoubtfulMonth(2)),
        (key("february"), Month(2)),
        (key("few"), Opener),
        (key("fifteen"), Count(15)),
        (key("fifteenth"), Ordinal(15)),
        (key("fifth"), Ordinal(5)),
        (key("fifties"), Opener),
        (key("fifty"), Count(50)),
        (key("final"), Opener),
        (key("first"), Ordinal(1)),
        (key("fiscal"), Opener),
        (key("five"), Count(5)),
        (key("following"), On(Side::Following)),
        (key("forties"), Opener),
        (key("fortieth"), Ordinal(40)),
        (key("fortnight"), Opener),
        (key("fortnightly"), Opener),
        (key("forty"), Count(40)),
        (key("four"), Count(4)),
        (key("fourteen"), Count(14)),
        (key("fourteenth"), Ordinal(14)),
        (key("fourth"), Ordinal(4)),
        (key("fri"), DoubtfulWeekday(Friday)),
        (key("friday"), W(Friday)),
        (key("fridays"), Weekdays(Friday)),
        (key("future"), Opener),
        (key("gmt"), Zone),
        (key("good"), Holiday),
        (key("groundhog"), Holiday),
        (key("guy"), Holiday),
        (key("half"), Opener),
        (key("halloween"), Holiday),
        (key("hanukkah"), Holiday),
        (key("hkt"), Zone),
        (key("hour"), U(Unit::Hour)),
        (key("hourly"), Every(Unit::Hour)),
        (key("hours"), Units(Unit::Hour)),
        (key("hr"), U(Unit::Hour)),
        (key("hrs"), Units(Unit::Hour)),
        (key("hundred"), Scale(100)),
        (key("hundreds"), Opener),
        (key("independence"), Holiday),
        (key("ist"), Zone),
        (key("jan"), DoubtfulMonth(1)),
        (key("january"), Month(1)),
        (key("jul"), DoubtfulMonth(7)),
        (key("july"), Month(7)),
        (key("jun"), DoubtfulMonth(6)),
        (key("june"), Month(6)),
        (key("juneteenth"), Holiday),
        (key("labor"), Holiday),
        (key("last"), On(Side::Last)),
        (key("latest"), On(Side::Last)),
        (key("latter"), Opener),
        (key("long"), Opener),
        (key("lunar"), Holiday),
        (key("many"), Opener),
        (key("mar"), DoubtfulMonth(3)),
        (key("march"), DoubtfulMonth(3)),
        (key("mardi"), Holiday),
        (key("martin"), Holiday),
        (key("maundy"), Holiday),
        (key("may"), DoubtfulMonth(5)),
        (key("memorial"), Holiday),
        (key("midday"), Opener),
        (key("midnight"), Opener),
        (key("min"), U(Unit::Minute)),
        (key("mins"), Units(Unit::Minute)),
        (key("minute"), U(Unit::Minute)),
        (key("minutes"), Units(Unit::Minute)),
        (key("moment"), Opener),
        (key("moments"), Opener),
        (key("mon"), DoubtfulWeekday(Monday)),
        (key("monday"), W(Monday)),
        (key("mondays"), Weekdays(Monday)),
        (key("month"), U(Unit::Month)),
        (key("monthly"), Every(Unit::Month)),
        (key("months"), Units(Unit::Month)),
        (key("morning"), P(Part::Morning)),
        (key("mornings"), Parts(Part::Morning)),
        (key("mother"), Holiday),
        (key("mst"), Zone),
        (key("near"), Opener),
        (key("new"), Holiday),
        (key("next"), On(Side::Next)),
        (key("night"), P(Part::Night)),
        (key("nights"), Parts(Part::Night)),
        (key("nine"), Count(9)),
        (key("nineteen"), Count(19)),
        (key("nineteenth"), Ordinal(19)),
        (key("nineties"), Opener),
        (key("ninety"), Count(90)),
        (key("ninth"), Ordinal(9)),
        (key("nite"), P(Part::Night)),
        (key("noon"), Opener),
        (key("nov"), DoubtfulMonth(11)),
        (key("november"), Month(11)),
        (key("now"), Opener),
        (key("nowadays"), Opener),
        (key("nxt"), On(Side::Next)),
        (key("oct"), DoubtfulMonth(10)),
        (key("october"), Month(10)),
        (key("one"), Count(1)),
        (key("orthodox"), Holiday),
        (key("overnight"), Opener),
        (key("p.m"), Meridiem(12)),
        (key("palm"), Holiday),
        (key("passover"), Holiday),
        (key("past"), On(Side::Past)),
        (key("pdt"), Zone),
        (key("pentecost"), Holiday),
        (key("per"), Opener),
        (key("pm"), Meridiem(12)),
        (key("preceding"), On(Side::Previous)),
        (key("present"), Opener),
        (key("presidents"), Holiday),
        (key("previous"), On(Side::Previous)),
        (key("previously"), Opener),
        (key("prior"), On(Side::Previous)),
        (key("pst"), Zone),
        (key("pt"), Zone),
        (key("purim"), Holiday),
        (key("quarter"), U(Unit::Quarter)),
        (key("quarterly"), Every(Unit::Quarter)),
        (key("quarters"), Units(Unit::Quarter)),
        (key("ramadan"), Holiday),
        (key("recent"), Opener),
        (key("recently"), Opener),
        (key("remaining"), Opener),
        (key("remembrance"), Holiday),
        (key("right"), Opener),
        (key("rosh"), Holiday),
        (key("same"), On(Side::Same)),
        (key("sat"), DoubtfulWeekday(Saturday)),
        (key("saturday"), W(Saturday)),
        (key("saturdays"), Weekdays(Saturday)),
        (key("second"), Word::Second),
        (key("seconds"), Units(Unit::Second)),
        (key("sep"), DoubtfulMonth(9)),
        (key("sept"), DoubtfulMonth(9)),
        (key("september"), Month(9)),
        (key("seven"), Count(7)),
        (key("seventeen"), Count(17)),
        (key("seventeenth"), Ordinal(17)),
        (key("seventh"), Ordinal(7)),
        (key("seventies"), Opener),
        (key("seventy"), Count(70)),
        (key("several"), Opener),
        (key("sgt"), Zone),
        (key("shavuot"), Holiday),
        (key("shrove"), Holiday),
        (key("six"), Count(6)),
        (key("sixteen"), Count(16)),
        (key("sixteenth"), Ordinal(16)),
        (key("sixth"), Ordinal(6)),
        (key("sixties"), Opener),
        (key("sixty"), Count(60)),
        (key("some"), Opener),
        (key("spring"), S(Season::Spring)),
        (key("st"), Holiday),
        (key("sukkot"), Holiday),
        (key("summer"), S(Season::Summer)),
        (key("sun"), DoubtfulWeekday(Sunday)),
        (key("sunday"), W(Sunday)),
        (key("sundays"), Weekdays(Sunday)),
        (key("tdy"), Day(0)),
        (key("ten"), Count(10)),
        (key("tens"), Opener),
        (key("tenth"), Ordinal(10)),
        (key("thanksgiving"), Holiday),
        (key("that"), On(Side::Same)),
        (key("the"), On(Side::The)),
        (key("these"), Opener),
        (key("third"), Ordinal(3)),
        (key("thirteen"), Count(13)),
        (key("thirteenth"), Ordinal(13)),
        (key("thirties"), Opener),
        (key("thirtieth"), Ordinal(30)),
        (key("thirty"), Count(30)),
        (key("this"), On(Side::This)),
        (key("thousand"), Scale(1000)),
        (key("thousands"), Opener),
        (key("three"), Count(3)),
        (key("thu"), DoubtfulWeekday(Thursday)),
        (key("thur"), DoubtfulWeekday(Thursday)),
        (key("thurs"), DoubtfulWeekday(Thursday)),
        (key("thursday"), W(Thursday)),
        (key("thursdays"), Weekdays(Thursday)),
        (key("tmr"), Day(1)),
        (key("tmrw"), Day(1)),
        (key("tmw"), Day(1)),
        (key("today"), Day(0)),
        (key("tomorrow"), Day(1)),
        (key("tonight"), Opener),
        (key("trmw"), Day(1)),
        (key("tue"), DoubtfulWeekday(Tuesday)),
        (key("tues"), DoubtfulWeekday(Tuesday)),
        (key("tuesday"), W(Tuesday)),
        (key("tuesdays"), Weekdays(Tuesday)),
        (key("twelfth"), Ordinal(12)),
        (key("twelve"), Count(12)),
        (key("twenties"), Opener),
        (key("twentieth"), Ordinal(20)),
        (key("twenty"), Count(20)),
        (key("two"), Count(2)),
        (key("upcoming"), On(Side::Next)),
        (key("utc"), Zone),
        (key("valentine"), Holiday),
        (key("veterans"), Holiday),
        (key("wed"), DoubtfulWeekday(Wednesday)),
        (key("wednesday"), W(Wednesday)),
        (key("wednesdays"), Weekdays(Wednesday)),
        (key("week"), U(Unit::Week)),
        (key("weekend"), U(Unit::Weekend)),
        (key("weekends"), Units(Unit::Weekend)),
        (key("weeklong"), Opener),
        (key("weekly"), Every(Unit::Week)),
        (key("weeknight"), P(Part::Night)),
        (key("weeks"), Units(Unit::Week)),
        (key("while"), Opener),
        (key("whit"), Holiday),
        (key("whole"), Opener),
        (key("winter"), S(Season::Winter)),
        (key("wknd"), U(Unit::Weekend)),
        (key("xmas"), Holiday),
        (key("yday"), Day(-1)),
        (key("year"), U(Unit::Year)),
        (key("yearly"), Every(Unit::Year)),
        (key("years"), Units(Unit::Year)),
        (key("yesterday"), Day(-1)),
        (key("yom"), Holiday),
        (key("yr"), U(Unit::Year)),
        (key("yrs"), Units(Unit::Year)),
        (key("zero"), Count(0)),
    ]
};

/// What `word` is, whatever its case, and without the stop of an abbreviation.
pub(super) fn word(word: &str) -> Word {
    let stem = word.strip_suffix('.').unwrap_or(word);
    if stem.len() > LONGEST {
        return Word::Plain;
    }
    let key = key(stem);
    let found = WORDS.binary_search_by(|(known, _)| known.cmp(&key)).ok();
    found.and_then(|place| WORDS.get(place)).map_or(Word::Plain, |&(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_can_be_searched_by_halves_and_holds_every_word_it_is_asked_for() {
        assert!(WORDS.is_sorted_by(|(a, _), (b, _)| a < b));
        assert!(WORDS.iter().all(|&(known, _)| known != 0));
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
