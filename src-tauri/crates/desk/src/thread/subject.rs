//! The base subject of RFC 5256, section 2.1.

/// Which words before a colon mark a reply or a forwarded message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prefixes {
    /// `Re`, `Fw` and `Fwd`, as the RFC has it.
    Rfc5256,
    /// Those, and what mail programs put in their place in other languages.
    AllLanguages,
}

/// A subject without what replies and forwarding add to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseSubject {
    /// What is left, in lower case with single spaces; it may be empty.
    pub text: String,
    /// Whether something was there that marks a reply or a forwarded message.
    pub is_reply: bool,
}

/// Lower case. Longer ones need not come first: the colon after the word decides.
const LOCAL_PREFIXES: &[&str] = &[
    "aw",
    "antw",
    "antwort",
    "wg",
    "sv",
    "vs",
    "vb",
    "vl",
    "re",
    "rv",
    "tr",
    "ref",
    "rif",
    "r",
    "i",
    "res",
    "enc",
    "odp",
    "pd",
    "ynt",
    "ilt",
    "i̇lt",
    "yan",
    "vá",
    "továbbítás",
    "rép",
    "réf",
    "doorst",
    "bls",
    "trs",
    "ats",
    "atb",
    "on",
    "отв",
    "ответ",
    "нa",
    "пер",
    "ha",
    "απ",
    "σχετ",
    "πρθ",
    "رد",
    "إعادة توجيه",
    "השב",
    "תשובה",
    "הועבר",
    "返信",
    "転送",
    "回复",
    "答复",
    "回覆",
    "答覆",
    "转发",
    "轉寄",
    "轉發",
    "회신",
    "답장",
    "전달",
    "trả lời",
    "chuyển tiếp",
    "ตอบกลับ",
    "ส่งต่อ",
];

/// The base of a subject that is decoded already.
#[must_use]
pub fn base_subject(subject: &str, prefixes: Prefixes) -> BaseSubject {
    let folded: String = subject.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mut rest = folded.as_str();
    let mut is_reply = false;
    // The numbers are the steps of the RFC.
    loop {
        // 2: trailers.
        loop {
            rest = rest.trim_end();
            let Some(before) = rest.strip_suffix("(fwd)") else { break };
            rest = before;
            is_reply = true;
        }
        // 3 to 5: leaders, and list names in brackets that are not all there is.
        loop {
            rest = rest.trim_start();
            if let Some(after) = without_leader(rest, prefixes) {
                rest = after;
                is_reply = true;
            } else if let Some(after) = without_blob(rest).filter(|after| !after.is_empty()) {
                rest = after;
            } else {
                break;
            }
        }
        // 6: a whole subject in brackets that says it was forwarded.
        match rest.strip_prefix("[fwd:").and_then(|inner| inner.strip_suffix(']')) {
            Some(inner) => {
                rest = inner;
                is_reply = true;
            }
            None => break,
        }
    }
    BaseSubject { text: rest.to_owned(), is_reply }
}

/// What follows `*subj-blob subj-refwd`, if it begins with that.
fn without_leader(text: &str, prefixes: Prefixes) -> Option<&str> {
    let mut rest = text;
    while let Some(after) = without_blob(rest) {
        rest = after;
    }
    let after_word = match prefixes {
        Prefixes::Rfc5256 => ["re", "fwd", "fw"].iter().find_map(|word| after_word(rest, word)),
        Prefixes::AllLanguages => {
            ["re", "fwd", "fw"].iter().chain(LOCAL_PREFIXES).find_map(|word| after_word(rest, word))
        }
    };
    after_word.map(str::trim_start)
}

fn after_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(word)?.trim_start();
    // `Re[2]:` has a blob between the word and the colon.
    let rest = without_blob(rest).unwrap_or(rest);
    rest.strip_prefix(':').or_else(|| rest.strip_prefix('：'))
}

/// What follows `subj-blob`: brackets with no brackets in them.
fn without_blob(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('[')?;
    let at = inner.find(['[', ']'])?;
    inner.get(at..)?.strip_prefix(']').map(str::trim_start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(subject: &str, base: &str, is_reply: bool) {
        for prefixes in [Prefixes::Rfc5256, Prefixes::AllLanguages] {
            let found = base_subject(subject, prefixes);
            assert_eq!((found.text.as_str(), found.is_reply), (base, is_reply), "{subject:?} with {prefixes:?}");
        }
    }

    #[test]
    fn replies_and_forwards_are_taken_off() {
        check("Order 12", "order 12", false);
        check("Re: Order 12", "order 12", true);
        check("RE : re: fwd:Fw: Order  12 (fwd) (FWD)", "order 12", true);
        check("Re[2]: Order 12", "order 12", true);
        check("[shop] Re: [shop] Order 12", "order 12", true);
        check("[Fwd: Re: Order 12]", "order 12", true);
        check("[fwd: [shop] order]", "order", true);
        check("[only this]", "[only this]", false);
        check("Re: [only this]", "[only this]", true);
        check("Re:", "", true);
        check("", "", false);
        check("Regarding: order", "regarding: order", false);
        check("[[odd] order", "[[odd] order", false);
        check("Order [12]", "order [12]", false);
    }

    #[test]
    fn other_languages_reply_as_well() {
        for subject in [
            "AW: Bestellung",
            "SV: Bestellung",
            "回复：Bestellung",
            "Ynt: Bestellung",
            "RES: Bestellung",
            "رد: Bestellung",
            "Odp: AW: Bestellung",
        ] {
            let found = base_subject(subject, Prefixes::AllLanguages);
            assert_eq!((found.text.as_str(), found.is_reply), ("bestellung", true), "{subject:?}");
            let strict = base_subject(subject, Prefixes::Rfc5256);
            assert!(!strict.is_reply, "the RFC knows English only: {subject:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_base_is_its_own_base(subject in "(\\[|\\]|re|fwd|:| |\\(fwd\\)|[a-c]|é){0,12}") {
            let base = base_subject(&subject, Prefixes::AllLanguages);
            let again = base_subject(&base.text, Prefixes::AllLanguages);
            proptest::prop_assert_eq!(base.text, again.text);
        }
    }
}
