//! Cue values: what the table of verbs of speech says of a verb and a form of it, as one number. The build script shares this file.

/// The letters of the uses, in the order of their bits.
pub(crate) const USES: &str = "qcaoiglfpwvenr";

/// The uses take the lowest bits; the form and three shares in 100 stand above them.
const FORM: u32 = 16;
const MARKS: u32 = 24;
const THAT: u32 = 32;
const BARE: u32 = 40;

/// The number of a form of a verb; nothing where a use has no letter.
pub(crate) fn packed(uses: &str, form: u8, [marks, that, bare]: [u8; 3]) -> Option<u64> {
    let uses = uses.chars().try_fold(0, |bits: u64, letter| Some(bits | 1 << USES.find(letter)?))?;
    let shares = u64::from(marks) << MARKS | u64::from(that) << THAT | u64::from(bare) << BARE;
    Some(uses | u64::from(form) << FORM | shares)
}

/// Uses as bits, form, and shares of a number.
pub(crate) const fn unpacked(value: u64) -> (u16, u8, [u8; 3]) {
    (
        value as u16,
        (value >> FORM) as u8,
        [(value >> MARKS) as u8, (value >> THAT) as u8, (value >> BARE) as u8],
    )
}
