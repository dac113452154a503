//! The vectors of DOMPurify: after cleaning, nothing outside the allow-list is left, however it is read again.

#![expect(clippy::unwrap_used, reason = "a test")]

mod shared;

use std::cell::RefCell;

use channels::html::{ATTRIBUTES, ATTRIBUTES_OF, ELEMENTS, IMAGE_TYPES, LINK_SCHEMES, sanitise};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

/// The payloads of the file: every string that follows the key `payload`.
fn payloads(script: &str) -> Vec<String> {
    let mut found = Vec::new();
    for after in script.split("\"payload\":").skip(1) {
        let literal = after.trim_start();
        let mut strings = serde_json::Deserializer::from_str(literal).into_iter::<String>();
        if let Some(Ok(payload)) = strings.next() {
            found.push(payload);
        } else {
            // JavaScript knows escapes that JSON does not.
            found.push(javascript_string(literal));
        }
    }
    found
}

fn javascript_string(literal: &str) -> String {
    let mut letters = literal.chars();
    let quote = letters.next().unwrap();
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next().unwrap() {
                'n' => text.push('\n'),
                't' => text.push('\t'),
                'r' => text.push('\r'),
                'x' => text.push(code(&mut letters, 2)),
                'u' => text.push(code(&mut letters, 4)),
                other => text.push(other),
            },
            end if end == quote => break,
            other => text.push(other),
        }
    }
    text
}

fn code(letters: &mut std::str::Chars<'_>, digits: usize) -> char {
    let number: String = letters.take(digits).collect();
    u32::from_str_radix(&number, 16).ok().and_then(char::from_u32).unwrap_or('?')
}

/// A tag's name and its attributes.
type Tag = (String, Vec<(String, String)>);

#[derive(Default)]
struct Tags(RefCell<Vec<Tag>>, RefCell<Vec<String>>);

impl TokenSink for Tags {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        match token {
            TagToken(tag) => {
                let attributes =
                    tag.attrs.iter().map(|one| (one.name.local.to_string(), one.value.to_string())).collect();
                self.0.borrow_mut().push((tag.name.to_string(), attributes));
            }
            Token::CommentToken(_) | Token::DoctypeToken(_) => self.1.borrow_mut().push(format!("{token:?}")),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// Everything in the page that is not on the allow-list.
fn offences(html: &str) -> Vec<String> {
    let tokenizer = Tokenizer::new(Tags::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let mut offences = tokenizer.sink.1.into_inner();
    for (element, attributes) in tokenizer.sink.0.into_inner() {
        if !ELEMENTS.contains(&element.as_str()) {
            offences.push(format!("<{element}>"));
        }
        let own = ATTRIBUTES_OF.iter().find(|(name, _)| *name == element).map_or(&[][..], |(_, names)| *names);
        for (name, value) in attributes {
            let lower = value.to_lowercase();
            let is_fine = match name.as_str() {
                "href" => LINK_SCHEMES.iter().any(|scheme| lower.starts_with(&format!("{scheme}:"))),
                "src" => IMAGE_TYPES.iter().any(|kind| lower.starts_with(&format!("data:{kind};base64,"))),
                "style" => !["url", "expression", "import", "@", "\\", "/*", "var", "image", "behavior", "binding"]
                    .iter()
                    .any(|word| lower.contains(word)),
                _ => !lower.contains("javascript:") && !lower.contains("url("),
            };
            let may = ATTRIBUTES.contains(&name.as_str()) || own.contains(&name.as_str());
            if !may || !is_fine || name.starts_with("on") {
                offences.push(format!("<{element} {name}={value:?}>"));
            }
        }
    }
    offences
}

#[test]
fn the_judge_sees_what_is_hostile() {
    for page in [
        "<script>",
        "<b onclick=x>",
        "<a href=javascript:x>",
        "<b style='background:url(x)'>",
        "<img src=x>",
        "<!--x-->",
    ] {
        assert!(!offences(page).is_empty(), "{page}");
    }
}

#[test]
fn no_vector_leaves_anything_active() {
    let Some(path) = shared::shared("data/html/dompurify-expect.mjs") else { return };
    let script = std::fs::read_to_string(path).unwrap();
    let payloads = payloads(&script);
    assert!(payloads.len() > 200, "only {} payloads were found", payloads.len());
    for payload in payloads {
        let safe = sanitise(&payload, |_| None).html;
        assert_eq!(offences(&safe), Vec::<String>::new(), "{payload}\n became\n{safe}");
        // A browser reads the result once more: reading must not change what it is.
        // The order of what is added to links changes with what was there.
        let without =
            |html: &str| html.replace(" rel=\"noopener noreferrer nofollow\"", "").replace(" target=\"_blank\"", "");
        let again = sanitise(&safe, |_| None).html;
        assert_eq!(without(&again), without(&safe), "{payload}");
    }
}
