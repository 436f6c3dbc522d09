//! Calendar days, and how the contract writes them.

use crate::error::Error;

/// A calendar day, without a clock or a zone.
pub type Day = jiff::civil::Date;

/// Reads a day as the contract writes it, `YYYY-MM-DD`, from the year 1 on.
///
/// # Errors
/// [`Error::BadDate`] for other forms and for days that do not exist.
pub fn parse_day(given: &str) -> Result<Day, Error> {
    let in_form = given.len() == "YYYY-MM-DD".len() && !given.starts_with("0000");
    let day = if in_form { written_day(given) } else { None };
    day.ok_or_else(|| Error::BadDate { given: given.to_owned() })
}

/// The day that the contract writes so; years before the common era have a sign and six digits. Nothing for other text.
///
/// The parser of the calendar's library knows every form of ISO 8601, and would be a fiftieth of the download's code.
pub(crate) fn written_day(text: &str) -> Option<Day> {
    let (before, days) = text.rsplit_once('-')?;
    let (years, months) = before.rsplit_once('-')?;
    let (sign, years) = years.strip_prefix('-').map_or((1, years), |years| (-1, years));
    let wide = years.len() == 4 && sign == 1 || years.len() == 6;
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !wide || months.len() != 2 || days.len() != 2 || ![years, months, days].into_iter().all(digits) {
        return None;
    }
    Day::new(sign * years.parse::<i16>().ok()?, months.parse().ok()?, days.parse().ok()?).ok()
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
            "+022-03-02",
            "3 March",
            "",
        ] {
            assert!(parse_day(given).unwrap_err().to_string().contains("YYYY-MM-DD"), "{given}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for day in [Day::constant(2022, 3, 2), Day::constant(1, 1, 1), Day::constant(-44, 3, 15)] {
            assert_eq!(written_day(&day.to_string()), Some(day));
        }
    }
}
