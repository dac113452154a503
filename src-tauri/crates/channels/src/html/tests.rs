use super::*;

fn safe(page: &str) -> SafeHtml {
    sanitise(page, |asked| match asked {
        Asked::Part("one@x") => Some(Image { media_type: "image/PNG", content: &[0, 1, 2] }),
        Asked::Part("page@x") => Some(Image { media_type: "image/svg+xml", content: b"<svg/>" }),
        _ => None,
    })
}

#[track_caller]
fn check(page: &str, html: &str) {
    assert_eq!(safe(page).html, html);
}

#[test]
fn structure_and_safe_styles_stay() {
    check(
        "<html><head><title>t</title><style>p{}</style></head><body><p dir=rtl style='color:red;position:fixed'>One<br>two</body>",
        "<p dir=\"rtl\" style=\"color: red\">One<br>two</p>",
    );
    check(
        "<table bgcolor=#fff><tr><td colspan=2 onclick=x()>a",
        "<table bgcolor=\"#fff\"><tbody><tr><td colspan=\"2\">a</td></tr></tbody></table>",
    );
    check("<custom><b>bold</b></custom><!-- gone -->", "<b>bold</b>");
}

#[test]
fn nothing_acts() {
    for page in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<iframe src=https://x.example></iframe>",
        "<object data=x></object>",
        "<form action=https://x.example><input name=a><button>b</button></form>",
        "<meta http-equiv=refresh content=0>",
        "<base href=https://x.example>",
        "<link rel=stylesheet href=https://x.example>",
        "<svg onload=alert(1)></svg>",
        "<math href=javascript:x>y</math>",
    ] {
        let html = safe(page).html;
        assert!(!html.contains("x.example") && !html.contains("alert") && !html.contains("<iframe"), "{page}: {html}");
    }
}

#[test]
fn links_are_kept_for_the_eye_and_listed() {
    let found = safe(
        "<a href=https://x.example/?a=1&b=2 onclick=y()>x</a><a href='https://x.example/?a=1&amp;b=2'>again</a><a href=javascript:y()>j</a><a href=/rel>r</a><a href='mailto:a@x.example'>m</a>",
    );
    assert_eq!(
        found.html,
        concat!(
            "<a href=\"https://x.example/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">x</a>",
            "<a href=\"https://x.example/?a=1&amp;b=2\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">again</a>",
            "<a target=\"_blank\" rel=\"noopener noreferrer nofollow\">j</a>",
            "<a rel=\"noopener noreferrer nofollow\" target=\"_blank\">r</a>",
            "<a href=\"mailto:a@x.example\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">m</a>"
        )
    );
    assert_eq!(found.links, ["https://x.example/?a=1&b=2", "mailto:a@x.example"]);
}

#[test]
fn images_come_from_the_message_or_not_at_all() {
    check("<img alt=a src=cid:one@x width=3>", "<img alt=\"a\" src=\"data:image/png;base64,AAEC\" width=\"3\">");
    check("<img src='CID:one%40x'>", "<img src=\"data:image/png;base64,AAEC\">");
    check("<img src=cid:page@x><img src=cid:missing>", "<img><img>");
    check("<img src='data:image/gif;base64, R0lG\n'>", "<img src=\"data:image/gif;base64,R0lG\">");
    check("<img src='data:image/svg+xml;base64,R0lG'><img src='data:text/html,x'>", "<img><img>");
    check(
        "&lt;img src=\"cid:0\"&gt;<img src=cid:one@x>",
        "&lt;img src=\"cid:0\"&gt;<img src=\"data:image/png;base64,AAEC\">",
    );
    check(
        "<img alt='src=\"cid:0\"' src=cid:one@x>",
        "<img alt=\"src=&quot;cid:0&quot;\" src=\"data:image/png;base64,AAEC\">",
    );
}

#[test]
fn remote_images_are_counted() {
    let found = safe(
        "<img src=https://x.example/a.png><img src=//x.example/b.png><div style='background:url(https://x.example/c.png)'>d</div><img src=cid:one@x>",
    );
    assert_eq!(found.remote_images, 3);
    assert_eq!(found.remote, ["https://x.example/a.png", "https://x.example/b.png"]);
    assert!(!found.html.contains("x.example"), "{}", found.html);
}

#[test]
fn remote_images_that_were_fetched_are_put_in_their_places() {
    let page =
        "<img src=https://x.example/a.png alt=a><img src=https://x.example/b.png><img src=http://x.example/c.png>";
    let found = sanitise(page, |asked| match asked {
        Asked::Remote("https://x.example/a.png") => Some(Image { media_type: "image/gif", content: b"GIF" }),
        _ => None,
    });
    assert_eq!(found.html, "<img src=\"data:image/gif;base64,R0lG\" alt=\"a\"><img><img>");
    assert_eq!((found.remote_images, found.remote), (2, vec!["https://x.example/b.png".to_owned()]));
}

#[test]
fn a_page_without_measure_is_shown_as_text() {
    let deep = safe(&format!("{}<b>text</b>", "<div>".repeat(100_000)));
    assert!(deep.text_only && deep.html.contains("text"));
    let long = safe(&format!("<p>{}</p>", "word ".repeat(1_000_000)));
    assert!(long.text_only);
    assert!(!safe(&"<p>a<br><b>b</b></p>".repeat(10_000)).text_only, "long pages of little depth are shown");
}

proptest::proptest! {
    #[test]
    fn what_is_safe_stays_as_it_is(page in "(<(a href=|b|p style=|img src=|table|td|svg|math|style|select|!--|/b|/p)?( |>|\"|'|=|javascript:x|url\\(x\\)|cid:one@x|--|&lt;|[a-c]|/){0,4}){0,12}") {
        // The order of what is added to links changes with what was there.
        let without = |html: &str| html.replace(" rel=\"noopener noreferrer nofollow\"", "").replace(" target=\"_blank\"", "");
        let once = safe(&page).html;
        let twice = without(&sanitise(&once, |_| None).html);
        let once = without(&once);
        proptest::prop_assert_eq!(once, twice);
    }
}
