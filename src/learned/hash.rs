//! Hashes of words and of features; the same on every machine.

/// The hash of `bytes` (FNV-1a).
pub fn of_bytes(bytes: impl IntoIterator<Item = u8>) -> u32 {
    bytes.into_iter().fold(0x811C_9DC5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The hash of two hashes, in this order.
pub fn mix(one: u32, two: u32) -> u32 {
    let both = u64::from(one) << 32 | u64::from(two);
    let spread = (both ^ both >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    ((spread ^ spread >> 31).wrapping_mul(0x94D0_49BB_1331_11EB) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_matters_and_single_bits_spread() {
        assert_ne!(mix(1, 2), mix(2, 1));
        let changed: u32 = (0..32).map(|bit| (mix(7, 1 << bit) ^ mix(7, 0)).count_ones()).sum();
        assert!((12 * 32..20 * 32).contains(&changed), "{changed} of 1024 bits change");
    }
}
