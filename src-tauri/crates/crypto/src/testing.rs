//! What the tests of this crate share: seeded entropy and hexadecimal vectors.

use std::sync::Mutex;

use kernel::Entropy;

/// Counts up from a seed, so that no two draws are alike and every run is.
pub(crate) struct Counting(Mutex<u64>);

impl Counting {
    pub(crate) fn from(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }
}

impl Entropy for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        let mut count = self.0.lock().unwrap();
        for chunk in bytes.chunks_mut(8) {
            *count += 1;
            let drawn = count.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes();
            chunk.copy_from_slice(&drawn[..chunk.len()]);
        }
    }
}

/// Gives the bytes of a published vector, in order.
pub(crate) struct Fixed(pub(crate) Vec<u8>);

impl Entropy for Fixed {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.copy_from_slice(&self.0[..bytes.len()]);
    }
}

pub(crate) fn bytes(text: &str) -> Vec<u8> {
    hex::decode(text).unwrap()
}
