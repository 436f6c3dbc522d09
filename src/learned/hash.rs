//! Hashes of words and of features; the same on every machine.

/// The hash of `bytes` (FNV-1a, 32 bits).
pub fn of_bytes(bytes: impl IntoIterator<Item = u8>) -> u32 {
    going_on(0x811C_9DC5, bytes)
}

/// The hash of bytes that go on after those whose hash is `before`.
pub fn going_on(before: u32, bytes: impl IntoIterator<Item = u8>) -> u32 {
    bytes.into_iter().fold(before, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The hash of the bytes that `letters` have in a string.
pub fn of_letters(letters: impl IntoIterator<Item = char>) -> u32 {
    letters
        .into_iter()
        .fold(of_bytes([]), |hash, letter| going_on(hash, letter.encode_utf8(&mut [0; 4]).bytes()))
}

/// The hash of two hashes, in this order.
pub fn mix(one: u32, two: u32) -> u32 {
    let both = u64::from(one) << 32 | u64::from(two);
    let spread = (both ^ both >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    ((spread ^ spread >> 31).wrapping_mul(0x94D0_49BB_1331_11EB) >> 32) as u32
}

/// Maps from hashes, which need no hashing again.
pub type HashedMap<K, V> = std::collections::HashMap<K, V, std::hash::BuildHasherDefault<Hashed>>;

/// Takes hashes as they come, spread once.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hashed(u64);

impl std::hash::Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u8(*byte);
        }
    }

    fn write_u8(&mut self, value: u8) {
        self.write_u32(u32::from(value));
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }

    fn write_u64(&mut self, value: u64) {
        // Odd factors keep keys apart; the upper half, which the map looks at first, depends on all of the key.
        self.0 = (self.0.rotate_left(23) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_hash_as_their_bytes_do() {
        assert_eq!(of_letters("Łódź".chars()), of_bytes("Łódź".bytes()));
        assert_eq!(going_on(of_bytes("Łó".bytes()), "dź".bytes()), of_bytes("Łódź".bytes()));
    }

    #[test]
    fn order_matters_and_single_bits_spread() {
        assert_ne!(mix(1, 2), mix(2, 1));
        let changed: u32 = (0..32).map(|bit| (mix(7, 1 << bit) ^ mix(7, 0)).count_ones()).sum();
        assert!((12 * 32..20 * 32).contains(&changed), "{changed} of 1024 bits change");
    }
}
