//! The publication date: given by the caller, else stated by a line of the page, else inferred from the dates and weekdays
//! that the text tells. A wrong date is worse than none: every relative date hangs on it.

mod claims;
mod code;
mod cue;
mod dated_page;
mod inferred;
mod said;
mod stated;
mod year;

use crate::analysis::{Day, Published, PublishedBasis};
use said::said;

pub(super) use dated_page::DatedPage;

/// The publication date, if it can be known.
pub(super) fn published(page: DatedPage<'_, '_>, given: Option<Day>) -> Option<Published> {
    if let Some(day) = given {
        return Some(said(day, PublishedBasis::Given, Vec::new(), 1.0));
    }
    stated::stated(page).or_else(|| inferred::inferred(page))
}

#[cfg(test)]
mod tests {
    use crate::analysis::Options;

    const HEADLINE: &str = "Springfield council votes to build a bridge over the river";
    const BODY: &str = "The Springfield council voted to build a bridge over the river, after a debate that went on until the \
        lights went out.\n\nThe bridge will be built of wood, the council said, and the river will be told in good time.\n\n\
        Nobody spoke against the bridge, although the river is narrow and mostly dry.";

    /// What the page says above its headline, below it and below the text, and the day that follows.
    const PAGES: &[(&str, &str, &str, Option<&str>)] = &[
        ("", "Published 7:07 PM EST Nov 19, 2019", "", Some("2019-11-19")),
        ("", "Updated Nov 20, 2019, 9:41 AM;Posted Nov 18, 2019, 8:19 PM", "", Some("2019-11-18")),
        (
            "",
            "Updated on: November 20, 2019 / 10:07 AM",
            "First published on November 19, 2019",
            Some("2019-11-19"),
        ),
        ("", "November 20\n15:23\n2019", "", Some("2019-11-20")),
        ("", "Published\n20 November 2019", "", Some("2019-11-20")),
        ("", "By Ada Example\nExample NewsOctober 13, 2016", "", Some("2016-10-13")),
        ("", "Ada Example\n19 November 2019 | 3 min read", "", Some("2019-11-19")),
        ("", "By Ada Example on Monday, November 18th, 2019 at 11:08 a.m.", "", Some("2019-11-18")),
        (
            "",
            "A clip of the vote was released on Monday. (Published Monday, Nov. 18, 2019)",
            "",
            Some("2019-11-18"),
        ),
        ("November 19, 2019", "By Ada Example", "", Some("2019-11-19")),
        ("October 15, 2018/0 Comments/in Bridges /by jdexample", "", "", Some("2018-10-15")),
        ("WXY19980213.1310 NEWS", "", "", Some("1998-02-13")),
        ("", "March 18 at 3:57 PM", "© 2015 Example News", Some("2015-03-18")),
        ("", "Posted Nov 18, 8:19 PM", "", None),
        ("", "2 hours ago", "", None),
        ("", "By Ada Example\n03/04/2019 09:00 GMT", "", Some("2019-04-03")),
        // A clock of the page, a comment, other articles, other days.
        ("Wednesday, November 20, 2019\nMenu\nNews\nWeather\nTraffic\nVideo\nAbout\nMore", "", "", None),
        ("", "", "Max Sample\nNovember 21, 2019 at 9:00 am\nWell said.", None),
        (
            "",
            "",
            "Related stories\nA tunnel\nNovember 18, 2019\nA ford\nNovember 2, 2018\nA ferry\nMay 2, 2016",
            None,
        ),
        ("", "A photo taken on Nov. 2, 2019", "", None),
        ("", "Offer expires Nov. 2, 2019", "", None),
        ("", "", "— Ada Example (@ada) November 18, 2019", None),
        ("", "", "© 2019 Example News", None),
    ];

    #[test]
    fn a_page_states_its_day_in_the_lines_that_are_there_for_it() {
        for (above, below, foot, expected) in PAGES {
            let text = format!("{above}\n{HEADLINE}\n{below}\n\n{BODY}\n\n{foot}");
            let found = crate::analyze(&text, &Options::default()).article.published;
            assert_eq!(found.map(|found| found.value).as_deref(), *expected, "{above} / {below} / {foot}");
        }
    }

    #[test]
    fn a_dateline_states_the_day_where_no_line_does() {
        for (dateline, expected) in [
            ("BERNE, Nov. 19, 2019 /Example Newswire/ -- ", Some("2019-11-19")),
            ("BERNE, Nov 19 (Reuters) - ", None),
        ] {
            let text = format!("{HEADLINE}\n\n{dateline}{BODY}");
            let found = crate::analyze(&text, &Options::default()).article.published;
            assert_eq!(found.map(|found| found.value).as_deref(), expected, "{dateline}");
        }
    }
}
