use super::*;

/// A message: id, references, subject. They are sent in the order of the list.
type Given<'a> = (&'a str, &'a [&'a str], &'a str);

fn threads(given: &[Given<'_>]) -> String {
    let references: Vec<Vec<String>> =
        given.iter().map(|(_, references, _)| references.iter().map(|id| (*id).to_owned()).collect()).collect();
    let mails: Vec<Mail<'_>> = given
        .iter()
        .zip(&references)
        .enumerate()
        .map(|(at, ((id, _, subject), references))| Mail {
            message_id: (!id.is_empty()).then_some(*id),
            references,
            subject,
            sent: Timestamp::from_millis(i64::try_from(at).unwrap()),
        })
        .collect();
    thread(&mails).iter().map(|node| format!("({})", written(node))).collect()
}

/// As IMAP writes it, places counted from one.
fn written(node: &Node) -> String {
    let own = node.mail.map(|mail| (mail + 1).to_string());
    let below: String = match node.children.as_slice() {
        [only] if own.is_some() => written(only),
        children => children.iter().map(|child| format!("({})", written(child))).collect(),
    };
    [own.unwrap_or_default(), below].iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(given: &[Given<'_>], expected: &str) {
    assert_eq!(threads(given), expected);
}

#[test]
fn references_make_trees() {
    check(
        &[("a", &[], "x"), ("b", &["a"], "Re: x"), ("c", &["a", "b"], "Re: x"), ("d", &["a"], "Re: x")],
        "(1 (2 3)(4))",
    );
}

#[test]
fn a_message_that_nobody_has_holds_its_answers_together() {
    check(&[("b", &["a"], "x"), ("c", &["a"], "y")], "((1)(2))");
    check(&[("b", &["a"], "x")], "(1)");
    check(&[("c", &["a", "b"], "x"), ("d", &["a", "b"], "y"), ("e", &["a"], "z")], "((1)(2)(3))");
}

#[test]
fn rings_are_not_closed() {
    check(&[("a", &["b"], "x"), ("b", &["a"], "y")], "(2 1)");
    check(&[("a", &["a"], "x")], "(1)");
    check(&[("c", &["a", "b", "a"], "x")], "(1)");
}

#[test]
fn an_id_twice_belongs_to_the_first() {
    check(&[("a", &[], "x"), ("a", &[], "y"), ("b", &["a"], "z")], "(1 3)(2)");
    check(&[("", &[], "x"), ("", &[], "y")], "(1)(2)");
}

#[test]
fn subjects_gather_what_references_do_not() {
    check(&[("a", &[], "x"), ("b", &[], "Re: x")], "(1 2)");
    check(&[("a", &[], "Re: x"), ("b", &[], "x")], "(2 1)");
    check(&[("a", &[], "x"), ("b", &[], "x")], "((1)(2))");
    check(&[("a", &[], "Re: x"), ("b", &[], "Re: x"), ("c", &[], "Re: x")], "((1)(2)(3))");
    check(&[("a", &[], ""), ("b", &[], "Re:")], "(1)(2)");
    check(&[("a", &["n"], "x"), ("b", &["n"], "x"), ("c", &[], "Re: x")], "((1)(2)(3))");
    check(&[("a", &["n"], "x"), ("b", &["n"], "x"), ("c", &["m"], "x"), ("d", &["m"], "y")], "((1)(2)(3)(4))");
}

#[test]
fn a_thread_of_any_length_is_threaded() {
    let ids: Vec<String> = (0..4_000).map(|number| format!("id{number}")).collect();
    let references: Vec<Vec<String>> =
        (0..ids.len()).map(|at| at.checked_sub(1).map(|before| ids[before].clone()).into_iter().collect()).collect();
    let mails: Vec<Mail<'_>> = ids
        .iter()
        .zip(&references)
        .map(|(id, references)| Mail { message_id: Some(id), references, subject: "x", sent: Timestamp::default() })
        .collect();
    let nodes = thread(&mails);
    assert_eq!(nodes.len(), 1);
    assert_eq!(nodes[0].mails().len(), ids.len());
    dismantle(nodes);
}

/// Drops a deep tree without recursion.
fn dismantle(mut nodes: Vec<Node>) {
    while let Some(mut node) = nodes.pop() {
        nodes.append(&mut node.children);
    }
}

proptest::proptest! {
    #[test]
    fn every_message_is_in_exactly_one_thread(
        given in proptest::collection::vec((0_usize..12, proptest::collection::vec(0_usize..14, 0..4), 0_usize..4), 0..14)
    ) {
        let references: Vec<Vec<String>> = given.iter().map(|(_, refs, _)| refs.iter().map(|id| format!("m{id}")).collect()).collect();
        let ids: Vec<String> = given.iter().map(|(id, _, _)| format!("m{id}")).collect();
        let subjects = ["", "x", "Re: x", "y"];
        let mails: Vec<Mail<'_>> = given.iter().enumerate().map(|(at, (_, _, subject))| Mail {
            message_id: Some(&ids[at]),
            references: &references[at],
            subject: subjects[*subject],
            sent: Timestamp::from_millis(i64::try_from(at % 3).unwrap()),
        }).collect();
        let mut found: Vec<usize> = thread(&mails).iter().flat_map(Node::mails).collect();
        found.sort_unstable();
        proptest::prop_assert_eq!(found, (0..mails.len()).collect::<Vec<_>>());
    }
}
