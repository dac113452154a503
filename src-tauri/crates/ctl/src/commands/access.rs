//! Roles, and who may do what and why.

use std::path::Path;

use app::acts;
use app::view::{CellVerdict, RoleMatrix};
use serde_json::json;

use super::{text_of, word};
use crate::answer::Answer;
use crate::args::{Role, Why};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::text;

pub(super) fn run(desk: &mut Desk, role: Role) -> Result<Answer, Failure> {
    match role {
        Role::List => {
            let roles = desk.call(acts::ListRoles {})?;
            let text = text::roles(desk.words(), &roles);
            Ok(Answer::new(roles, text))
        }
        Role::Show { role } => show(desk, &role),
        Role::Save { file } => {
            let draft = draft(&file)?;
            let saved = desk.call(acts::SaveRole { draft })?;
            let text = text::role(desk.words(), &saved);
            Ok(Answer::new(saved, text))
        }
        Role::Test { file } => {
            let draft = draft(&file)?;
            let report = desk.call(acts::TestRole { draft })?;
            let text = text::draft_of_role(desk.words(), &report);
            Ok(Answer::new(report, text))
        }
        Role::Delete { role } => {
            desk.call(acts::DeleteRole { role: word(&role)? })?;
            Ok(Answer::new(json!({}), desk.words().say("ctl-role-deleted", &[])))
        }
    }
}

/// A role with what it comes to for each act.
fn show(desk: &mut Desk, wish: &str) -> Result<Answer, Failure> {
    let roles = desk.call(acts::ListRoles {})?.roles;
    let is_meant = |role: &&app::view::RoleView| role.role.as_str() == wish || role.name.as_deref() == Some(wish);
    let role = roles.iter().find(is_meant).ok_or_else(|| Failure::own("role-unknown"))?;
    let RoleMatrix { actions, roles, cells } = desk.call(acts::ReadRoleMatrix {})?;
    let at = roles.iter().position(|known| *known == role.role).unwrap_or_default();
    let cells: Vec<_> =
        actions.into_iter().zip(cells).filter_map(|(action, row)| Some((action, row.get(at)?.clone()))).collect();
    let permitted = cells.iter().filter(|(_, cell)| !matches!(cell.verdict, CellVerdict::None | CellVerdict::Forbid));
    let text = format!("{}{}", text::role(desk.words(), role), text::cells(permitted));
    let cell = |(action, cell): &(String, app::view::Cell)| json!({ "action": action, "verdict": cell.verdict, "conditions": cell.conditions });
    let cells: Vec<_> = cells.iter().map(cell).collect();
    Ok(Answer::new(json!({ "role": role, "cells": cells }), text))
}

/// The draft in a file, in JSON.
fn draft(file: &Path) -> Result<acts::RoleDraft, Failure> {
    serde_json::from_str(&text_of(file)?).map_err(|_| Failure::own("bad-request"))
}

/// Why somebody may or may not do something.
pub(super) fn why(desk: &mut Desk, why: Why) -> Result<Answer, Failure> {
    let person = desk.colleague(&why.who)?;
    let answer = desk.call(acts::ExplainAccess { person, action: why.action, resource: why.resource })?;
    let text = text::why(desk.words(), &answer);
    let json = json!({
        "decision": if answer.permitted { "permit" } else { "forbid" },
        "policies": answer.deciding,
        "missing": answer.missing,
        "role_permits": answer.role_permits,
        "policy_set": answer.policy_set,
        "record": answer.record,
    });
    Ok(Answer::new(json, text))
}
