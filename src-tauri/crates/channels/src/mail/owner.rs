//! Whose mail it is that is being read: whoever wrote what lies in the folder of sent mail, and whoever servers delivered it
//! to.

use std::collections::HashMap;

use super::parse::Parsed;

/// What programs and providers call the folder of sent mail, in lower case and without the dot of a Maildir.
const SENT_FOLDERS: &[&str] = &[
    "sent",
    "sent items",
    "sent mail",
    "sent messages",
    "sent-mail",
    "gesendet",
    "gesendete elemente",
    "gesendete objekte",
    "éléments envoyés",
    "messages envoyés",
    "elementos enviados",
    "enviados",
    "posta inviata",
    "送信済み",
    "送信済みアイテム",
    "已发送",
    "보낸편지함",
    "отправленные",
    "العناصر المرسلة",
    "البريد المرسل",
];
/// So many addresses are worth asking about.
const MOST: usize = 5;

/// Counts who wrote the mail of a reading, and to whom it was delivered.
#[derive(Debug, Clone, Default)]
pub struct Owners {
    seen: HashMap<String, Seen>,
    deliveries: u64,
}

#[derive(Debug, Clone, Default)]
struct Seen {
    wrote: u64,
    sent: u64,
    delivered: u64,
}

impl Owners {
    /// Takes note of one message and of the file that it was found in.
    pub fn note(&mut self, source: &str, parsed: &Parsed<'_>) {
        let is_sent = parsed.labelled_sent || is_sent_folder(source);
        if let Some(address) = parsed.from.first().and_then(|from| desk::address::key(&from.address)) {
            let seen = self.seen.entry(address).or_default();
            seen.wrote += 1;
            seen.sent += u64::from(is_sent);
        }
        if let Some(owner) = parsed.delivered_to.first().filter(|_| !is_sent) {
            self.deliveries += 1;
            self.seen.entry(owner.address.clone()).or_default().delivered += 1;
        }
    }

    /// The addresses that look like those of the mailbox's owner, each with how many of the messages it wrote, those that
    /// wrote most first. One that wrote none would change nothing, and is left out.
    #[must_use]
    pub fn suggest(&self) -> Vec<(String, u64)> {
        let most_sent = self.seen.values().map(|seen| seen.sent).max().unwrap_or_default();
        let is_own = |seen: &Seen| {
            // Somebody else's mail strays into a folder of sent mail now and then.
            let sends = seen.sent > 0 && seen.sent * 10 >= most_sent;
            let receives = seen.delivered > 0 && seen.delivered * 2 >= self.deliveries;
            seen.wrote > 0 && (sends || receives)
        };
        let mut own: Vec<_> = self.seen.iter().filter(|(_, seen)| is_own(seen)).collect();
        own.sort_by(|(one, a), (other, b)| b.wrote.cmp(&a.wrote).then_with(|| one.cmp(other)));
        own.into_iter().take(MOST).map(|(address, seen)| (address.clone(), seen.wrote)).collect()
    }
}

/// Whether a file, or a folder that it lies in, is named as sent mail is.
fn is_sent_folder(source: &str) -> bool {
    source.split(['/', '\\']).any(|part| {
        let name = part.trim_start_matches('.').to_lowercase();
        // Maildir++ writes the folders above into the name of one, with dots between.
        let name = name.strip_suffix(".mbox").unwrap_or(&name);
        [name, name.rsplit('.').next().unwrap_or(name)].iter().any(|name| SENT_FOLDERS.contains(name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::parse;

    #[test]
    fn folders_of_sent_mail_are_known_by_their_names() {
        let check = |source: &str, expected: bool| assert_eq!(is_sent_folder(source), expected, "{source}");
        check("/mail/me/.Sent/cur/1.host:2,S", true);
        check("/mail/me/.INBOX.Sent Items/cur/1", true);
        check("C:\\Mail\\Sent.mbox", true);
        check("/mail/Gesendet", true);
        check("/mail/me/cur/1", false);
        check("/home/sentinel/Inbox", false);
        check("/mail/absent.mbox", false);
    }

    #[test]
    fn the_owner_of_a_mailbox_is_who_sends_and_receives_there() {
        let mut owners = Owners::default();
        let mut note = |source: &str, head: &str, times: u64| {
            let raw = format!("{head}\nSubject: x\n\nx");
            (0..times).for_each(|_| owners.note(source, &parse(raw.as_bytes()).unwrap()));
        };
        note("in", "From: ada@x.example\nDelivered-To: desk@y.example", 9);
        note("in", "From: robot@x.example\nDelivered-To: unread@y.example", 30);
        note("Sent/1", "From: Desk <Desk@y.example>", 20);
        note("all", "From: post@y.example\nX-Gmail-Labels: Important,Sent", 12);
        note("Sent/2", "From: stray@x.example", 1);
        let own = owners.suggest();
        assert_eq!(own, [("desk@y.example".to_owned(), 20), ("post@y.example".to_owned(), 12)]);
        assert_eq!(Owners::default().suggest(), []);
    }
}
