//! Options: what a caller may tell the analysis beside the text.

use crate::error::Error;

/// A calendar day, without a clock or a zone.
pub type Day = jiff::civil::Date;

/// What a caller may tell the analysis beside the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The publication date, if the caller knows it; else it is looked for in the text.
    pub published: Option<Day>,
}

/// Reads a day as the contract writes it, `YYYY-MM-DD`, from the year 1 on.
///
/// # Errors
/// [`Error::BadDate`] for other forms and for days that do not exist.
pub fn parse_day(given: &str) -> Result<Day, Error> {
    let in_form = given.len() == "YYYY-MM-DD".len() && !given.starts_with("0000");
    let day = in_form.then(|| given.parse().ok()).flatten();
    day.ok_or_else(|| Error::BadDate { given: given.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_one_form_alone() {
        assert_eq!(parse_day("2022-03-02").unwrap().to_string(), "2022-03-02");
        for given in [
            "20220302",
            "2022-03-02T23:00",
            "-000044-03-15",
            "2022-13-01",
            "2022-02-30",
            "0000-01-01",
            "3 March",
            "",
        ] {
            let error = parse_day(given).unwrap_err();
            assert_eq!(error.code(), "badDate", "{given}");
            assert!(error.to_string().contains("YYYY-MM-DD"), "{error}");
        }
    }
}
