//! Randomness from a seed.

use std::sync::{Mutex, PoisonError};

use kernel::Entropy;
use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha20Rng;

/// The stream of ChaCha20 that a seed begins: every run of a test makes the same keys, numbers and nonces.
#[derive(Debug)]
pub struct SeededEntropy(Mutex<ChaCha20Rng>);

impl SeededEntropy {
    /// The stream of this seed.
    #[must_use]
    pub fn from_seed(seed: u64) -> Self {
        Self(Mutex::new(ChaCha20Rng::seed_from_u64(seed)))
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }
}

/// The seed of this run: `MERIDIAN_TEST_SEED`, or always the same.
#[must_use]
pub fn seed() -> u64 {
    match std::env::var("MERIDIAN_TEST_SEED") {
        Ok(text) => text.trim().parse().expect("MERIDIAN_TEST_SEED is a number"),
        Err(_) => 20_261_123,
    }
}
