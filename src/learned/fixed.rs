//! Weights as small whole numbers: what is learned in fractions is kept in sixteenths, a signed byte each.

/// Weights are in fractions of this.
pub const UNIT: f32 = 16.0;

/// The byte of a weight, the nearest there is.
pub fn to_byte(weight: f32) -> u8 {
    ((weight * UNIT).round().clamp(f32::from(i8::MIN), f32::from(i8::MAX)) as i8).cast_unsigned()
}

/// The weight of a byte.
#[inline]
pub fn from_byte(byte: u8) -> f32 {
    f32::from(byte.cast_signed()) / UNIT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_rounded_and_cut() {
        for (weight, kept) in
            [(0.25, 0.25), (-1.5, -1.5), (0.03, 0.0), (0.04, 0.0625), (99.0, 7.9375), (-99.0, -8.0)]
        {
            assert!((from_byte(to_byte(weight)) - kept).abs() < 1e-6, "{weight}");
        }
    }
}
