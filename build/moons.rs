//! The calendars that follow the moon as tables of days: reckoning with the moon at run time would cost 14 kB of download.

use calendrical_calculations::chinese_based::{Chinese, YearBounds};
use calendrical_calculations::gregorian::fixed_from_gregorian;
use calendrical_calculations::islamic::{fixed_from_saudi_islamic, saudi_islamic_from_fixed};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

/// The years that are told, by our calendar.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// Writes `moons.rs` to the build's folder: `FIRST_YEAR`, `LUNAR_NEW_YEAR` and `ISLAMIC_YEARS`.
///
/// # Panics
/// The calendars say something that no table holds, or the file cannot be written.
pub(crate) fn build() {
    let mut text = format!("/// The first year of the tables.\nconst FIRST_YEAR: i16 = {};\n", YEARS.start());
    lunar_new_year(&mut text);
    islamic_years(&mut text);
    let path = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names a folder")).join("moons.rs");
    fs::write(path, text).expect("the build's folder can be written to");
}

/// Days from the first of January to the first day of the Chinese year, for each year.
fn lunar_new_year(text: &mut String) {
    let days = YEARS.map(|year| {
        let new_year = YearBounds::compute::<Chinese>(fixed_from_gregorian(year, 7, 1)).new_year;
        let days = new_year - fixed_from_gregorian(year, 1, 1);
        u8::try_from(days).expect("it falls into January or February")
    });
    let days: Vec<u8> = days.collect();
    writeln!(
        text,
        "/// Days from the first of January to the first day of the Chinese year.\nconst LUNAR_NEW_YEAR: [u8; {}] = {days:?};",
        days.len()
    )
    .expect("a string takes any text");
}

/// The first day of each Islamic year, as days from the first of January of the first year, and its months of 30 days
/// as bits, the first month lowest; by the reckoning of Saudi Arabia.
fn islamic_years(text: &mut String) {
    let origin = fixed_from_gregorian(*YEARS.start(), 1, 1);
    let (first, ..) = saudi_islamic_from_fixed(origin);
    let (last, ..) = saudi_islamic_from_fixed(fixed_from_gregorian(*YEARS.end(), 12, 31));
    let years: Vec<(i32, u16)> = (first..=last)
        .map(|year| {
            let start =
                |month: u8| fixed_from_saudi_islamic(year + i32::from(month / 13), (month - 1) % 12 + 1, 1);
            let long = (1..=12).filter(|&month| start(month + 1) - start(month) == 30);
            let bits = long.fold(0_u16, |bits, month| bits | 1 << (month - 1));
            (i32::try_from(start(1) - origin).expect("some two hundred years"), bits)
        })
        .collect();
    writeln!(
        text,
        "/// The first day of each Islamic year, as days from the first of January of the first year, and its months of 30\n\
         /// days as bits, the first month lowest.\nconst ISLAMIC_YEARS: [(i32, u16); {}] = {years:?};",
        years.len()
    )
    .expect("a string takes any text");
}
