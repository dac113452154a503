//! Roles of the organisation's own, written as policies.

use std::fmt::Write;

use kernel::Purpose;

use crate::{Permission, Role};

/// A role that an organisation has made of the named permissions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomRole {
    /// Its id; none of the built-in ones.
    pub role: Role,
    /// What it is there for.
    pub purpose: Purpose,
    /// What it is made of, each once.
    pub permissions: Vec<Permission>,
}

impl CustomRole {
    /// What it comes to, in Cedar: one policy, and a second one for what it may do only to what is nobody else's.
    pub(crate) fn policies(&self) -> String {
        let Self { role, permissions, .. } = self;
        let purpose = match self.purpose {
            Purpose::Service => "service",
            Purpose::Supervision => "supervision",
            Purpose::Audit => "audit",
            Purpose::Administration => "administration",
        };
        let mut text = String::new();
        if !permissions.is_empty() {
            let groups: Vec<_> = permissions.iter().map(|one| format!("Action::\"{one}\"")).collect();
            // Writing to a text does not fail.
            let _ = writeln!(
                text,
                "@id(\"role.{role}\")\n@purpose(\"{purpose}\")\n\
                 permit (principal in Role::\"{role}\", action in [{}], resource);",
                groups.join(", ")
            );
        }
        if permissions.contains(&Permission::Desk) && !permissions.contains(&Permission::TakeOver) {
            let _ = writeln!(
                text,
                "@id(\"role.{role}.own\")\n@purpose(\"{purpose}\")\n@reason(\"owned-by-another\")\n\
                 permit (principal in Role::\"{role}\", action in Action::\"{}\", resource)\n\
                 when {{ !resource.owned || resource.mine }};",
                Permission::TakeOver
            );
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn a_role_is_written_as_the_shipped_ones_are() {
        let role = CustomRole {
            role: "custom-night-lead".parse().unwrap(),
            purpose: Purpose::Service,
            permissions: vec![Permission::Read, Permission::Desk],
        };
        expect![[r#"
            @id("role.custom-night-lead")
            @purpose("service")
            permit (principal in Role::"custom-night-lead", action in [Action::"read", Action::"desk"], resource);
            @id("role.custom-night-lead.own")
            @purpose("service")
            @reason("owned-by-another")
            permit (principal in Role::"custom-night-lead", action in Action::"take-over", resource)
            when { !resource.owned || resource.mine };
        "#]]
        .assert_eq(&role.policies());
        let nothing = CustomRole { permissions: Vec::new(), ..role };
        assert_eq!(nothing.policies(), "");
    }
}
