//! Answers as text for people. Times are RFC 3339 and numbers plain, so that what is read can be typed in again.

use std::fmt::Write;

use app::view::{
    
    
    
    AppStatus, ApprovalView, Cell, ConversationPage, ConversationView, CustomerView, DeviceView, DraftReport, EntryView, FactorsView, ImportSummary, ImportView, LogView, OutboxView, PersonView, RecordPage, RoleView, RolesView, ScimReport, SearchPage, SessionRow, VaultReport, WhyView,


};
use locale::Words;
use serde::Serialize;

/// The kebab-case word of a value of a closed list.
fn code(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

fn codes(values: impl IntoIterator<Item = impl Serialize>) -> String {
    values.into_iter().map(code).collect::<Vec<_>>().join(" ")
}

/// A value of a closed list in the words of the locale: the message `ctl-<list>-<value>`.
fn named(words: &Words, list: &str, value: impl Serialize) -> String {
    let code = code(value);
    let id = format!("ctl-{list}-{code}");
    if words.has(&id) { words.say(&id, &[]) } else { code }
}

/// Text by strangers for a terminal: nothing that moves the cursor or changes the colours.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control() || *letter == '\n' || *letter == '\t').collect()
}

/// The same on one line.
fn line(text: &str) -> String {
    plain(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Columns of equal width; text in wide scripts is allowed to be wider than it counts.
fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut out = String::new();
    for row in rows {
        let mut text = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            let _ = write!(text, "{cell:<width$}  ");
        }
        out.push_str(text.trim_end());
        out.push('\n');
    }
    out
}

/// A line each: id, kind, name, since when, codes left.
pub(crate) fn factors(words: &Words, view: &FactorsView) -> String {
    let row = |factor: &app::view::FactorView| {
        let left = factor.left.map(|left| left.to_string()).unwrap_or_default();
        let kind = named(words, "factor", factor.kind);
        vec![factor.factor.to_string(), kind, line(&factor.name), factor.enrolled_at.to_string(), left]
    };
    if view.factors.is_empty() {
        return words.say("ctl-factor-none", &[]);
    }
    table(&view.factors.iter().map(row).collect::<Vec<_>>())
}

/// A line each: id, person, device, door, since when; the one that asks is marked.
pub(crate) fn sessions(words: &Words, rows: &[SessionRow]) -> String {
    let row = |session: &SessionRow| {
        let here = if session.here { words.say("ctl-session-here", &[]) } else { String::new() };
        let (id, person) = (session.session.to_string(), session.person.to_string());
        let door = session.program.as_str().to_owned();
        vec![id, person, line(&session.device_name), door, session.started_at.to_string(), here]
    };
    table(&rows.iter().map(row).collect::<Vec<_>>())
}

pub(crate) fn status(words: &Words, status: &AppStatus) -> String {
    let mut out = words.say("ctl-status", &[("version", status.version.as_str().into())]);
    out.push('\n');
    let _ = writeln!(out, "{}", named(words, "state", status.state));
    let mut rows = Vec::new();
    for health in &status.vaults {
        rows.push(vec![health.vault.clone(), named(words, "vault", health.state)]);
    }
    for person in &status.people {
        rows.push(vec![person.person.to_string(), line(&person.initials), named(words, "role", person.role)]);
    }
    out + &table(&rows)
}

pub(crate) fn demo(words: &Words, made: &app::demo::Demo) -> String {
    let rows: Vec<_> = made
        .people
        .iter()
        .map(|person| {
            let roles = person.roles.iter().map(|role| named(words, "role", role)).collect::<Vec<_>>().join(", ");
            vec![line(&person.name), line(&person.initials), roles, codes(&person.regions), person.passphrase.clone()]
        })
        .collect();
    format!("{}\n{}", words.say("ctl-demo-made", &[]), table(&rows))
}

pub(crate) fn import(words: &Words, summary: &ImportSummary, cancelled: bool) -> String {
    let id = if cancelled { "ctl-import-cancelled" } else { "ctl-imported" };
    let mut out = words.say(
        id,
        &[
            ("read", summary.read.into()),
            ("imported", summary.imported.into()),
            ("duplicates", summary.duplicates.into()),
            ("rejected", summary.rejected.len().into()),
            ("customers", summary.customers.into()),
            ("conversations", summary.conversations.into()),
        ],
    );
    out.push('\n');
    for rejected in &summary.rejected {
        let reason = words.say(&format!("reject-{}", rejected.reason), &[]);
        let _ = writeln!(out, "{} [{}]: {reason}", line(&rejected.source), rejected.index);
    }
    if !summary.own_addresses.is_empty() {
        let addresses: Vec<_> = summary.own_addresses.iter().map(|own| line(&own.address)).collect();
        out.push_str(&words.say("ctl-import-own", &[("addresses", addresses.join(", ").into())]));
        out.push('\n');
    }
    out
}

pub(crate) fn imports(words: &Words, imports: &[ImportView]) -> String {
    let rows: Vec<_> = imports
        .iter()
        .map(|import| {
            vec![
                import.id.to_string(),
                import.at.to_string(),
                named(words, "import-state", &import.state),
                import.imported.to_string(),
                line(&import.source),
            ]
        })
        .collect();
    or_nothing(words, &rows)
}

fn or_nothing(words: &Words, rows: &[Vec<String>]) -> String {
    if rows.is_empty() { words.say("ctl-nothing", &[]) } else { table(rows) }
}

pub(crate) fn search(words: &Words, page: &SearchPage) -> String {
    let rows: Vec<_> = page
        .hits
        .iter()
        .map(|hit| vec![hit.conversation.to_string(), line(&hit.customer_name), line(&hit.subject), line(&hit.snippet)])
        .collect();
    format!("{}\n{}", words.say("ctl-found", &[("count", page.total.into())]), table(&rows))
}

pub(crate) fn conversations(words: &Words, page: &ConversationPage) -> String {
    let rows: Vec<_> = page
        .conversations
        .iter()
        .map(|row| {
            vec![
                row.id.to_string(),
                named(words, "conversation", row.status),
                row.due.map(|due| due.to_string()).unwrap_or_default(),
                line(&row.customer_name),
                line(&row.subject),
            ]
        })
        .collect();
    let mut out = or_nothing(words, &rows);
    if let Some(next) = &page.next {
        out.push_str(&words.say("ctl-more", &[("after", next.as_str().into())]));
    }
    out
}

pub(crate) fn conversation(words: &Words, view: &ConversationView) -> String {
    let row = &view.row;
    let mut out = format!(
        "{}  {}  {}\n{}\n",
        row.id,
        named(words, "conversation", row.status),
        line(&row.customer_name),
        line(&row.subject)
    );
    for entry in &view.entries {
        match entry {
            EntryView::Message { from, sent_at, text, attachments, .. } => {
                let _ = write!(out, "\n{sent_at}  {}\n{}\n", line(&from.address), plain(text.trim_end()));
                for file in attachments {
                    let _ = writeln!(out, "  {}  {}  {}", file.id, file.bytes, line(&file.name));
                }
            }
            EntryView::Note { at, text, .. } => {
                let _ = write!(out, "\n{at}  {}\n{}\n", words.say("ctl-note", &[]), plain(text.trim_end()));
            }
            EntryView::Event { at, kind, .. } => {
                let _ = writeln!(out, "\n{at}  {}", named(words, "event", kind));
            }
        }
    }
    out
}

pub(crate) fn customer(words: &Words, customer: &CustomerView) -> String {
    let mut out = format!("{}  {}\n", customer.id, line(&customer.name));
    for address in &customer.addresses {
        let _ = writeln!(out, "{}", line(address));
    }
    let rows: Vec<_> = customer
        .conversations
        .iter()
        .map(|known| {
            vec![
                known.id.to_string(),
                known.last_at.to_string(),
                named(words, "conversation", known.status),
                line(&known.subject),
            ]
        })
        .collect();
    out + &table(&rows)
}

pub(crate) fn outbox(words: &Words, replies: &[OutboxView]) -> String {
    let rows: Vec<_> = replies
        .iter()
        .map(|reply| {
            let to = reply.to.iter().map(|to| line(&to.address)).collect::<Vec<_>>().join(", ");
            vec![
                reply.id.to_string(),
                reply.queued_at.to_string(),
                named(words, "reply", reply.state),
                to,
                line(&reply.subject),
            ]
        })
        .collect();
    or_nothing(words, &rows)
}

pub(crate) fn people(words: &Words, people: &[PersonView]) -> String {
    let rows: Vec<_> = people
        .iter()
        .map(|person| {
            let roles = person.roles.iter().map(|role| named(words, "role", role)).collect::<Vec<_>>().join(", ");
            let state = named(words, "person", person.state);
            vec![person.id.to_string(), line(&person.name), roles, codes(&person.regions), state]
        })
        .collect();
    or_nothing(words, &rows)
}

pub(crate) fn taken_in(words: &Words, report: &ScimReport) -> String {
    let mut out = words.say(
        "ctl-people-imported",
        &[
            ("read", report.read.into()),
            ("invited", report.invited.len().into()),
            ("changed", report.changed.into()),
            ("unchanged", report.unchanged.into()),
            ("rejected", report.rejected.len().into()),
        ],
    );
    out.push('\n');
    let invited = report.invited.iter().map(|person| vec![line(&person.name), person.invitation.clone()]);
    out.push_str(&table(&invited.collect::<Vec<_>>()));
    for rejected in &report.rejected {
        let reason = words.say(&format!("error-{}", rejected.reason), &[]);
        let _ = writeln!(out, "{}: {reason}", rejected.line);
    }
    out
}

pub(crate) fn approvals(words: &Words, approvals: &[ApprovalView]) -> String {
    let rows: Vec<_> = approvals
        .iter()
        .map(|approval| {
            vec![
                approval.approval.to_string(),
                named(words, "approval", approval.kind),
                approval.about.map(|person| person.to_string()).unwrap_or_default(),
                named(words, "approval-state", approval.state),
                approval.expires_at.to_string(),
                line(&approval.reason),
            ]
        })
        .collect();
    or_nothing(words, &rows)
}

pub(crate) fn devices(words: &Words, devices: &[DeviceView]) -> String {
    let rows: Vec<_> = devices
        .iter()
        .map(|device| {
            vec![
                device.device.to_string(),
                line(&device.name),
                named(words, "device", device.state),
                codes(&device.regions),
                device.fingerprint.clone(),
            ]
        })
        .collect();
    or_nothing(words, &rows)
}

/// A role by the name that the organisation gave it, or in the words of the locale.
fn role_name(words: &Words, role: &RoleView) -> String {
    role.name.as_deref().map_or_else(|| named(words, "role", role.role), line)
}

pub(crate) fn roles(words: &Words, roles: &RolesView) -> String {
    let row = |role: &RoleView| {
        vec![role.role.to_string(), role_name(words, role), role.people.to_string(), role.permissions.join(" ")]
    };
    or_nothing(words, &roles.roles.iter().map(row).collect::<Vec<_>>())
}

pub(crate) fn role(words: &Words, role: &RoleView) -> String {
    table(&[vec![role.role.to_string(), role_name(words, role), role.permissions.join(" ")]])
}

/// Acts with what a role comes to for each.
pub(crate) fn cells<'a>(cells: impl Iterator<Item = &'a (String, Cell)>) -> String {
    table(
        &cells
            .map(|(action, cell)| vec![action.clone(), code(cell.verdict), cell.conditions.join(" ")])
            .collect::<Vec<_>>(),
    )
}

pub(crate) fn draft_of_role(words: &Words, report: &DraftReport) -> String {
    let mut rows: Vec<Vec<String>> =
        report.faults.iter().map(|fault| vec![words.say("ctl-role-fault", &[]), fault.clone()]).collect();
    let told = |cell: &Cell| format!("{} {}", code(cell.verdict), cell.conditions.join(" ")).trim_end().to_owned();
    rows.extend(
        report
            .changes
            .iter()
            .map(|change| vec![change.action.clone(), format!("{} -> {}", told(&change.before), told(&change.after))]),
    );
    let mut out = or_nothing(words, &rows);
    if report.more_permissive {
        out.push_str(&words.say("ctl-role-more-permissive", &[]));
        out.push('\n');
    }
    out
}

pub(crate) fn why(words: &Words, why: &WhyView) -> String {
    let verdict = if why.permitted { "ctl-why-permit" } else { "ctl-why-forbid" };
    let mut out = format!("{}\n", words.say(verdict, &[]));
    let deciding = why.deciding.iter().map(|one| vec![code(one.effect), one.policy.clone()]);
    let missing = why.missing.iter().map(|one| vec![words.say("ctl-why-missing", &[]), one.code.clone()]);
    out.push_str(&table(&deciding.chain(missing).collect::<Vec<_>>()));
    out
}

pub(crate) fn logs(words: &Words, ok: bool, logs: &[LogView]) -> String {
    let rows: Vec<_> = logs
        .iter()
        .map(|log| {
            vec![
                log.vault.clone(),
                log.device.clone(),
                log.size.to_string(),
                named(words, "log", log.status),
                log.root.clone(),
            ]
        })
        .collect();
    format!("{}{}", table(&rows), words.say(if ok { "ctl-logs-whole" } else { "ctl-logs-broken" }, &[]))
}

pub(crate) fn records(words: &Words, page: &RecordPage) -> String {
    let rows: Vec<_> = page
        .records
        .iter()
        .map(|record| {
            vec![
                record.at.to_string(),
                format!("{}/{}", record.vault, record.sequence),
                record.actor.map_or_else(|| record.actor_pseudonym.clone(), |actor| actor.to_string()),
                record.action.clone(),
                record.outcome.clone(),
                record.reason.clone().unwrap_or_default(),
            ]
        })
        .collect();
    or_nothing(words, &rows)
}

pub(crate) fn vaults(words: &Words, ok: bool, vaults: &[VaultReport]) -> String {
    let rows: Vec<_> = vaults
        .iter()
        .map(|vault| {
            let problems = vault.problems.iter().map(|problem| words.say(&format!("vault-problem-{problem}"), &[]));
            vec![
                vault.vault.clone(),
                named(words, "vault", vault.state),
                vault.bytes.to_string(),
                problems.collect::<Vec<_>>().join("; "),
            ]
        })
        .collect();
    format!("{}{}", table(&rows), words.say(if ok { "ctl-vaults-whole" } else { "ctl-vaults-damaged" }, &[]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strangers_cannot_steer_the_terminal() {
        assert_eq!(plain("a\u{1b}[31mb\u{7}\u{9b}c\nd"), "a[31mbc\nd");
        assert_eq!(line("two\n\n lines\t"), "two lines");
    }

    #[test]
    fn a_value_without_words_is_shown_as_it_is() {
        let words = Words::for_locale("en");
        assert_eq!(named(&words, "conversation", "open"), "open");
        assert_eq!(named(&words, "conversation", "unheard-of"), "unheard-of");
    }
}
