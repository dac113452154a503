//! How an app is told its secret: by hand, or as a URI in a QR code (the Key URI Format that authenticator apps share).

use std::fmt::Write;

use identity::{STEP_S, TotpSeed};

/// The URI of a seed, under the organisation's and its owner's name.
pub(crate) fn uri(seed: &TotpSeed, issuer: &str, name: &str) -> String {
    let (issuer, name) = (escaped(issuer), escaped(name));
    let secret = seed.to_base32();
    format!(
        "otpauth://totp/{issuer}:{name}?secret={}&issuer={issuer}&algorithm=SHA1&digits=6&period={STEP_S}",
        secret.as_str()
    )
}

/// The seed as it is typed in: groups of four.
pub(crate) fn in_groups(seed: &TotpSeed) -> String {
    let mut text = String::new();
    for (at, letter) in seed.to_base32().chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            text.push(' ');
        }
        text.push(letter);
    }
    text
}

/// Percent-encoded but for what RFC 3986 leaves alone everywhere.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            escaped.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    struct Zeros;

    impl kernel::Entropy for Zeros {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    #[test]
    fn a_seed_is_written_for_apps_and_for_hands() {
        let seed = TotpSeed::make(&Zeros);
        expect!["AAAA AAAA AAAA AAAA AAAA AAAA AAAA AAAA"].assert_eq(&in_groups(&seed));
        expect![[r#"otpauth://totp/Nordlicht%20%26%20S%C3%B6hne:%E4%BD%90%E8%97%A4?secret=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&issuer=Nordlicht%20%26%20S%C3%B6hne&algorithm=SHA1&digits=6&period=30"#]]
            .assert_eq(&uri(&seed, "Nordlicht & Söhne", "佐藤"));
    }
}
