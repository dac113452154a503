//! One-time codes that follow from a seed and the time: TOTP (RFC 6238) with the parameters that every authenticator app
//! knows, 160 bits, HMAC-SHA-1, six digits, thirty seconds.
//!
//! A code is a gate in our program and no cryptography: nothing is sealed under it, and whoever changes the program passes
//! by. The seed is sealed under the account key, so that nobody who shares the vault can compute the codes of another.

use crypto::{open, seal};
use data_encoding::BASE32_NOPAD;
use kernel::{Entropy, Timestamp};
use totp_rs::{Builder, Secret, Totp};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{AccountKey, IdentityError};

/// Seconds for which one code stands.
pub const STEP_S: u64 = 30;

const SEED: usize = 20;
const CONTEXT: &[u8] = b"meridian totp seed";

/// What a code is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeVerdict {
    /// It is right. Keep the step: no code of it, or of one before it, is taken again.
    Right {
        /// Steps of thirty seconds since 1970.
        step: u64,
    },
    /// It would be right, but it or a later one was used already: seen over a shoulder, or the clock was set back.
    Used,
    /// It is not one of now.
    Wrong,
}

/// The secret that an authenticator app shares with us.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct TotpSeed([u8; SEED]);

impl TotpSeed {
    /// A new random one.
    #[must_use]
    pub fn make(entropy: &dyn Entropy) -> Self {
        let mut seed = Self([0; SEED]);
        entropy.fill(&mut seed.0);
        seed
    }

    /// As it is typed into an app: 32 letters and digits of base 32 (RFC 4648).
    #[must_use]
    pub fn to_base32(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE32_NOPAD.encode(&self.0))
    }

    /// Seals it for its owner.
    #[must_use]
    pub fn seal(&self, account: &AccountKey, entropy: &dyn Entropy) -> Vec<u8> {
        seal(&account.seeds(), CONTEXT, &self.0, entropy)
    }

    /// Opens what `seal` made.
    ///
    /// # Errors
    /// `Crypto` when it is another person's or was altered.
    pub fn open(account: &AccountKey, sealed: &[u8]) -> Result<Self, IdentityError> {
        let plain = open(&account.seeds(), CONTEXT, sealed)?;
        plain.as_slice().try_into().map(Self).map_err(|_| IdentityError::DamagedKeyslot)
    }

    /// The code of this moment, as an app shows it.
    #[must_use]
    pub fn code_at(&self, at: Timestamp) -> String {
        self.totp().generate(seconds(at)).to_string()
    }

    /// Judges a code: that of now, of the step before or of the one after, so that half a minute between two clocks does no
    /// harm. `last` is the step whose code was taken last.
    #[must_use]
    pub fn judge(&self, code: &str, now: Timestamp, last: Option<u64>) -> CodeVerdict {
        match self.totp().check(code, seconds(now)) {
            Some(step) if last.is_some_and(|last| step <= last) => CodeVerdict::Used,
            Some(step) => CodeVerdict::Right { step },
            None => CodeVerdict::Wrong,
        }
    }

    fn totp(&self) -> Totp {
        // The builder's own values are those of this module: SHA-1, six digits, one step either way, thirty seconds.
        Builder::new().with_secret(Secret::new_stack(self.0)).build_noncompliant()
    }
}

impl std::fmt::Debug for TotpSeed {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("…")
    }
}

/// Before 1970 there are no codes but those of its first second.
fn seconds(at: Timestamp) -> u64 {
    u64::try_from(at.millis() / 1000).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use totp_rs::Algorithm;

    use super::*;
    use crate::testing::*;

    /// RFC 6238, appendix B: seconds, then the codes of eight digits with SHA-1, SHA-256 and SHA-512.
    const VECTORS: [(u64, &str, &str, &str); 6] = [
        (59, "94287082", "46119246", "90693936"),
        (1_111_111_109, "07081804", "68084774", "25091201"),
        (1_111_111_111, "14050471", "67062674", "99943326"),
        (1_234_567_890, "89005924", "91819424", "93441116"),
        (2_000_000_000, "69279037", "90698825", "38618901"),
        (20_000_000_000, "65353130", "77737706", "47863826"),
    ];

    const ASCII: &[u8; 64] = b"1234567890123456789012345678901234567890123456789012345678901234";

    fn seed() -> TotpSeed {
        TotpSeed(ASCII[..SEED].try_into().unwrap())
    }

    fn at(seconds: u64) -> Timestamp {
        Timestamp::from_millis(i64::try_from(seconds).unwrap() * 1000)
    }

    #[test]
    fn codes_agree_with_rfc_6238() {
        for (seconds, one, two, five) in VECTORS {
            for (algorithm, length, expected) in
                [(Algorithm::SHA1, 20, one), (Algorithm::SHA256, 32, two), (Algorithm::SHA512, 64, five)]
            {
                let secret = Secret::new(ASCII[..length].into());
                let totp = Builder::new().with_secret(secret).with_algorithm(algorithm).with_digits(8);
                assert_eq!(totp.build().unwrap().generate(seconds).to_string(), expected, "{seconds}");
            }
            assert_eq!(seed().code_at(at(seconds)), one[2..], "six digits are the last six");
        }
    }

    #[test]
    fn a_code_counts_one_step_either_way_and_once() {
        let seed = seed();
        let code = seed.code_at(at(3_000));
        let judged = |seconds, last| seed.judge(&code, at(seconds), last);
        for seconds in [2_970, 3_000, 3_029, 3_059] {
            assert_eq!(judged(seconds, None), CodeVerdict::Right { step: 100 }, "{seconds}");
            assert_eq!(judged(seconds, Some(99)), CodeVerdict::Right { step: 100 });
            assert_eq!(judged(seconds, Some(100)), CodeVerdict::Used);
            assert_eq!(judged(seconds, Some(101)), CodeVerdict::Used, "a later one was used: the clock was set back");
        }
        assert_eq!([judged(2_969, None), judged(3_060, None)], [CodeVerdict::Wrong; 2]);
        assert_eq!(seed.judge("", at(3_000), None), CodeVerdict::Wrong);
        assert_eq!(seed.judge("1234567", at(3_000), None), CodeVerdict::Wrong);
    }

    #[test]
    fn a_seed_is_sealed_for_its_owner_alone() {
        let entropy = Counting::new();
        let mut keyring = keyring(&entropy);
        let mut account = |person, letters| {
            keyring.enrol(member(person, letters, "agent"), &chosen(WORDS), &device(1), KDF, &entropy).unwrap().account
        };
        let (mireille, tomas) = (account(MIREILLE, "MB"), account(TOMAS, "TO"));
        let seed = TotpSeed::make(&entropy);
        let sealed = seed.seal(&mireille, &entropy);
        assert_eq!(TotpSeed::open(&mireille, &sealed).unwrap().0, seed.0);
        assert!(TotpSeed::open(&tomas, &sealed).is_err());
        assert_eq!(seed.to_base32().len(), 32);
        assert_eq!(format!("{seed:?}"), "…");
    }

    proptest! {
        #[test]
        fn a_step_is_taken_once_whatever_the_clock_does(moves in proptest::collection::vec(-200_i64..400, 1..60)) {
            let (seed, mut now, mut last) = (seed(), 1_000_000_000_i64, None);
            let mut taken = Vec::new();
            for step in moves {
                now += step * 1000;
                let moment = Timestamp::from_millis(now);
                if let CodeVerdict::Right { step } = seed.judge(&seed.code_at(moment), moment, last) {
                    taken.push(step);
                    last = Some(step);
                }
            }
            prop_assert!(taken.windows(2).all(|pair| pair[0] < pair[1]), "{:?}", taken);
        }
    }
}
