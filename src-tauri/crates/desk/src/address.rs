//! How names and mail addresses are cleaned and compared.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// A name as it is shown: composed, on one line, without quotation marks around it and without characters that could
/// turn the direction of what stands beside it.
#[must_use]
pub fn clean_name(name: &str) -> String {
    let misleads = |letter: char| {
        letter.is_control() && !letter.is_whitespace()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{200b}')
    };
    let mut cleaned = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !cleaned.is_empty() {
            cleaned.push(' ');
        }
        if word.is_ascii() && !word.bytes().any(|byte| byte.is_ascii_control()) {
            cleaned.push_str(word);
        } else {
            cleaned.extend(word.nfc().filter(|letter| !misleads(*letter)));
        }
    }
    let mut rest = cleaned.as_str();
    for (open, close) in [('"', '"'), ('\'', '\''), ('“', '”'), ('„', '“')] {
        if let Some(inner) = rest.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)) {
            rest = inner.trim();
        }
    }
    if rest.len() == cleaned.len() { cleaned } else { rest.to_owned() }
}

/// A name as names are compared: without case, width and accents of form, so that `ＴＡＮＡＫＡ` is `tanaka`.
#[must_use]
pub fn name_key(name: &str) -> String {
    clean_name(name).nfkc().flat_map(char::to_lowercase).collect()
}

/// A mail address as addresses are compared, or `None` if it cannot be one.
///
/// The domain has no case. The part before the at sign could have one by RFC 5321, but no mail system in use tells two
/// people apart by it. What follows a `+` stays: it is for the customer to say that both are theirs.
#[must_use]
pub fn key(address: &str) -> Option<String> {
    let folded: Cow<'_, str> = if address.is_ascii() {
        address.to_ascii_lowercase().into()
    } else {
        let lower: String = address.nfkc().flat_map(char::to_lowercase).collect();
        lower.nfkc().collect::<String>().into()
    };
    let address = folded.trim().trim_matches(['<', '>']).trim();
    let (local, domain) = address.rsplit_once('@')?;
    let domain = domain.trim_end_matches('.');
    let odd = |letter: char| letter.is_control() || letter.is_whitespace();
    if local.is_empty() || domain.is_empty() || address.len() > 320 || local.contains(odd) || domain.contains(odd) {
        return None;
    }
    Some(format!("{local}@{domain}"))
}

/// An address or a phone number as somebody sees it who need not know it: `a•••@example.org`, `+•••17`. How many letters are
/// left out is not told.
#[must_use]
pub fn masked(address: &str) -> String {
    const LEFT_OUT: &str = "•••";
    if let Some((local, domain)) = address.rsplit_once('@') {
        let first: String = local.chars().take(1).collect();
        return format!("{first}{LEFT_OUT}@{domain}");
    }
    let digits: Vec<char> = address.chars().filter(char::is_ascii_digit).collect();
    let sign = if address.trim_start().starts_with('+') { "+" } else { "" };
    // So few digits could be told from the last two.
    let last: String = if digits.len() > 5 { digits.iter().skip(digits.len() - 2).collect() } else { String::new() };
    format!("{sign}{LEFT_OUT}{last}")
}

/// Whether nobody reads what is sent to this address: an answer to it is lost.
#[must_use]
pub fn is_unattended(address: &str) -> bool {
    let local = address.split('@').next().unwrap_or_default().to_ascii_lowercase();
    let local: String = local.chars().filter(|letter| letter.is_alphanumeric()).collect();
    [
        "noreply",
        "donotreply",
        "nepasrepondre",
        "noresponder",
        "naoresponda",
        "nichtantworten",
        "mailerdaemon",
        "postmaster",
        "bounce",
        "bounces",
    ]
    .iter()
    .any(|name| local == *name || (name.len() > 6 && local.starts_with(name)))
}

/// A name to show where none was given: the address before the at sign, with points and underscores as spaces.
#[must_use]
pub fn name_from_address(address: &str) -> String {
    let local = address.split('@').next().unwrap_or(address);
    let words: Vec<&str> = local.split(['.', '_', '+']).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { address.to_owned() } else { words.join(" ") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_is_cleaned() {
        let check = |name: &str, cleaned: &str| assert_eq!(clean_name(name), cleaned, "{name:?}");
        check("\"Doe,  Jane\"", "Doe, Jane");
        check("'Jane Doe'", "Jane Doe");
        check("  田中\t花子 ", "田中 花子");
        check("Ame\u{301}lie", "Amélie");
        check("evil\u{202e}gpj.exe", "evilgpj.exe");
        check("\u{feff}", "");
        check("O'Brien", "O'Brien");
        check("", "");
    }

    #[test]
    fn addresses_are_compared_without_case() {
        let check = |address: &str, key: Option<&str>| assert_eq!(super::key(address).as_deref(), key, "{address:?}");
        check("Jane.Doe@Example.ORG", Some("jane.doe@example.org"));
        check(" <jane@example.org.> ", Some("jane@example.org"));
        check("JÖRG@BÜCHER.example", Some("jörg@bücher.example"));
        check("ｊａｎｅ@example.org", Some("jane@example.org"));
        check("jane+shop@example.org", Some("jane+shop@example.org"));
        check("\"a@b\"@example.org", Some("\"a@b\"@example.org"));
        for bad in ["", "@", "jane", "jane@", "@example.org", "ja ne@example.org", "jane@exa mple.org"] {
            check(bad, None);
        }
    }

    #[test]
    fn a_masked_address_tells_no_more_than_its_first_letter_and_domain() {
        let check = |address: &str, shown: &str| assert_eq!(masked(address), shown, "{address:?}");
        check("ada@example.org", "a•••@example.org");
        check("a@example.org", "a•••@example.org");
        check("Ömer.Çelik@örnek.example", "Ö•••@örnek.example");
        check("\"a@b\"@example.org", "\"•••@example.org");
        check("@example.org", "•••@example.org");
        check("+49 30 901820-17", "+•••17");
        check("030 9018 2017", "•••17");
        check("110", "•••");
        check("", "•••");
    }

    #[test]
    fn what_nobody_reads_is_known() {
        for address in [
            "no-reply@a.example",
            "NoReply@a.example",
            "do_not_reply@a.example",
            "noreply-orders@a.example",
            "MAILER-DAEMON@a.example",
        ] {
            assert!(is_unattended(address), "{address}");
        }
        for address in ["jane@a.example", "reply@a.example", "bouncer@a.example"] {
            assert!(!is_unattended(address), "{address}");
        }
    }

    proptest! {
        #[test]
        fn keys_and_names_are_their_own_keys(address in "\\PC{0,12}@\\PC{1,12}") {
            if let Some(first) = key(&address)
                && let Some(second) = key(&first) {
                    prop_assert_eq!(first, second);
                }
            // What is masked is no address that something could be sent to by mistake.
            let (local, _) = address.rsplit_once('@').unwrap();
            prop_assert!(local.chars().count() < 2 || !masked(&address).contains(local));
            let name = clean_name(&address);
            prop_assert!(clean_name(&name).len() <= name.len());
        }
    }
}
