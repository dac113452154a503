//! Sign-ons with a provider of others, through its own pages.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests fail where they stand")]

mod shared;

use exchange::{ExchangeError, TokenFault};
use kernel::Sensitive;
use shared::{begin, finish, now, parameter, provider};
use testkit::{Browser, IdentityPeer};

#[test]
fn somebody_signs_in_with_every_signature_that_is_accepted() {
    let Some(peer) = IdentityPeer::start() else { return };
    for (seed, client) in (1..).zip(["meridian", "meridian-ps256", "meridian-es256", "meridian-eddsa"]) {
        let sign_on = begin(provider(peer.address(), client), seed).unwrap();
        let back = Browser::default().sign_in(sign_on.address(), "ngozi");
        let (identity, shown) = finish(sign_on, &back, now());
        let identity = identity.unwrap_or_else(|error| panic!("{client}: {error}"));
        assert_eq!(shown, 200);
        assert_eq!(identity.issuer, peer.address());
        assert_eq!(identity.subject, Sensitive::new("ngozi".to_owned()));
        assert!(identity.is_called("NGOZI@nordlicht.example") && identity.is_called("ngozi"));
        assert_eq!(identity.groups, Some(vec!["desk".to_owned(), "night".to_owned()]));
    }
}

#[test]
fn an_address_that_nobody_verified_is_nobodys_name() {
    let Some(peer) = IdentityPeer::start() else { return };
    let sign_on = begin(provider(peer.address(), "meridian"), 5).unwrap();
    let back = Browser::default().sign_in(sign_on.address(), "sam");
    let identity = finish(sign_on, &back, now()).0.unwrap();
    assert!(!identity.is_called("sam@nordlicht.example") && identity.is_called("sam"));
    assert_eq!(identity.groups, Some(vec![]), "no group is something else than silence");
}

#[test]
fn a_code_that_was_used_is_refused() {
    let Some(peer) = IdentityPeer::start() else { return };
    let first = begin(provider(peer.address(), "meridian"), 6).unwrap();
    let back = Browser::default().sign_in(first.address(), "ngozi");
    let code = parameter(&back, "code");
    assert!(finish(first, &back, now()).0.is_ok());
    // The same machine, the same provider, a sign-on of its own: only the code is the one that was used.
    let second = begin(provider(peer.address(), "meridian"), 7).unwrap();
    let own = Browser::default().sign_in(second.address(), "ngozi");
    let replayed = own.replace(&parameter(&own, "code"), &code);
    let (outcome, shown) = finish(second, &replayed, now());
    assert_eq!(outcome, Err(ExchangeError::Refused { code: "invalid_grant".into() }));
    assert_eq!(shown, 400);
}

#[test]
fn an_answer_to_another_question_is_refused() {
    let Some(peer) = IdentityPeer::start() else { return };
    let sign_on = begin(provider(peer.address(), "meridian"), 8).unwrap();
    let back = Browser::default().sign_in(sign_on.address(), "ngozi");
    let altered = back.replace(&parameter(&back, "state"), "bm90IHRoZSBzdGF0ZSB0aGF0IHdhcyBzZW50");
    assert_eq!(finish(sign_on, &altered, now()).0, Err(ExchangeError::State));
    // Another provider that answers in the place of this one names itself (RFC 9207).
    let sign_on = begin(provider(peer.address(), "meridian"), 9).unwrap();
    let back = Browser::default().sign_in(sign_on.address(), "ngozi");
    let mixed = back.replace("iss=http", "iss=https");
    assert_ne!(mixed, back);
    assert_eq!(finish(sign_on, &mixed, now()).0, Err(ExchangeError::State));
}

#[test]
fn a_token_whose_time_is_over_is_refused() {
    let Some(peer) = IdentityPeer::start() else { return };
    let hour = 3_600_000;
    for (ahead, fault) in [(hour, TokenFault::Expired), (-hour, TokenFault::Issued)] {
        let sign_on = begin(provider(peer.address(), "meridian"), 10).unwrap();
        let back = Browser::default().sign_in(sign_on.address(), "ngozi");
        assert_eq!(finish(sign_on, &back, now().plus_ms(ahead)).0, Err(ExchangeError::Token { fault }));
    }
}

#[test]
fn an_issuer_counts_to_the_letter() {
    let Some(peer) = IdentityPeer::start() else { return };
    for other in [format!("{}/", peer.address()), peer.address().replace("127.0.0.1", "127.0.0.2")] {
        let outcome = begin(provider(&other, "meridian"), 11).map(drop);
        assert!(
            matches!(outcome, Err(ExchangeError::OtherIssuer | ExchangeError::Unreachable)),
            "{other}: {outcome:?}"
        );
    }
    assert_eq!(
        begin(provider(&format!("{}/realm", peer.address()), "meridian"), 12).map(drop),
        Err(ExchangeError::OtherIssuer)
    );
}
