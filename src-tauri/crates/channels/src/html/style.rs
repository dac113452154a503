//! The part of CSS that cannot fetch, cover or run anything.

/// The properties that may remain, in order.
const PROPERTIES: &[&str] = &[
    "background",
    "background-color",
    "border",
    "border-bottom",
    "border-bottom-color",
    "border-bottom-style",
    "border-bottom-width",
    "border-collapse",
    "border-color",
    "border-left",
    "border-left-color",
    "border-left-style",
    "border-left-width",
    "border-radius",
    "border-right",
    "border-right-color",
    "border-right-style",
    "border-right-width",
    "border-spacing",
    "border-style",
    "border-top",
    "border-top-color",
    "border-top-style",
    "border-top-width",
    "border-width",
    "clear",
    "color",
    "direction",
    "display",
    "float",
    "font",
    "font-family",
    "font-size",
    "font-style",
    "font-variant",
    "font-weight",
    "height",
    "letter-spacing",
    "line-height",
    "list-style-type",
    "margin",
    "margin-bottom",
    "margin-left",
    "margin-right",
    "margin-top",
    "max-height",
    "max-width",
    "min-height",
    "min-width",
    "overflow-wrap",
    "padding",
    "padding-bottom",
    "padding-left",
    "padding-right",
    "padding-top",
    "table-layout",
    "text-align",
    "text-decoration",
    "text-indent",
    "text-transform",
    "unicode-bidi",
    "vertical-align",
    "white-space",
    "width",
    "word-break",
    "word-spacing",
    "word-wrap",
];

/// The functions that a value may call: they give colours.
const FUNCTIONS: &[&str] = &["rgb", "rgba", "hsl", "hsla"];

const LONGEST_STYLE_BYTES: usize = 8 * 1024;
const LONGEST_VALUE_BYTES: usize = 256;

/// What remains of a style attribute, and how many images it wanted to fetch.
///
/// Every declaration is written anew from parts that were understood; what is not understood goes. So an escape, a
/// comment or a string that hides something from this reading hides it from the output as well.
pub(super) fn filter(style: &str) -> (String, usize) {
    let remote = style.as_bytes().windows(4).filter(|window| window.eq_ignore_ascii_case(b"url(")).count();
    if style.len() > LONGEST_STYLE_BYTES {
        return (String::new(), remote);
    }
    let mut kept = String::with_capacity(style.len());
    for declaration in style.split(';') {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        let property = property.trim().to_ascii_lowercase();
        let value = value.trim();
        if PROPERTIES.binary_search(&property.as_str()).is_err() || !is_safe(&property, value) {
            continue;
        }
        if !kept.is_empty() {
            kept.push_str("; ");
        }
        kept.push_str(&property);
        kept.push_str(": ");
        kept.push_str(value);
    }
    (kept, remote)
}

fn is_safe(property: &str, value: &str) -> bool {
    let plain = |letter: char| {
        letter.is_alphanumeric()
            || matches!(letter, ' ' | '#' | '%' | '.' | ',' | '(' | ')' | '\'' | '"' | '-' | '+' | '!')
    };
    let closed = |quote: char| value.matches(quote).count().is_multiple_of(2);
    if value.is_empty()
        || value.len() > LONGEST_VALUE_BYTES
        || !value.chars().all(plain)
        || !closed('"')
        || !closed('\'')
    {
        return false;
    }
    let pulls_out = property.starts_with("margin") || property == "text-indent";
    if pulls_out && value.split([' ', '(']).any(|part| part.starts_with('-')) {
        return false;
    }
    calls_only_colours(value)
}

fn calls_only_colours(value: &str) -> bool {
    let mut rest = value;
    while let Some(at) = rest.find('(') {
        let (before, after) = rest.split_at(at);
        let start =
            before.rfind(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-')).map_or(0, |at| at + 1);
        let name = before.get(start..).unwrap_or_default();
        if !FUNCTIONS.iter().any(|known| name.eq_ignore_ascii_case(known)) {
            return false;
        }
        let Some(end) = after.find(')') else { return false };
        rest = after.get(end + 1..).unwrap_or_default();
    }
    !rest.contains('(') && value.matches('(').count() == value.matches(')').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_order() {
        assert!(PROPERTIES.is_sorted(), "it is searched by halves");
    }

    #[test]
    fn what_is_not_understood_goes() {
        let check = |style: &str, kept: &str| assert_eq!(filter(style).0, kept, "{style}");
        check("color: red; FONT-WEIGHT :bold", "color: red; font-weight: bold");
        check("color: rgb(1, 2, 3); background: #fff", "color: rgb(1, 2, 3); background: #fff");
        check(
            "font-family: 'Noto Sans', \"游ゴシック\", sans-serif",
            "font-family: 'Noto Sans', \"游ゴシック\", sans-serif",
        );
        check("background: url(https://example.org/x.png)", "");
        check("background: u\\72l(https://example.org/x.png)", "");
        check("background: url/**/(x)", "");
        check("background-image: linear-gradient(red, blue)", "");
        check("width: expression(alert(1))", "");
        check("width: calc(100vw + 1px)", "");
        check("color: var(--x)", "");
        check("position: fixed; top: 0; color: red", "color: red");
        check("margin: -100px; padding: 4px", "padding: 4px");
        check("font-family: 'a;color:red", "color: red");
        check("color: red'; background: blue", "background: blue");
        check("color: red}body{background: blue", "");
        check("", "");
    }

    #[test]
    fn images_of_a_style_are_counted() {
        assert_eq!(filter("background: URL(a), url('b')").1, 2);
    }
}
