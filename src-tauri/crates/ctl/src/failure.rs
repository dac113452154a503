//! What goes wrong, and how the process ends then.

use app::{ErrorKind, WireError};
use clap::error::{ContextKind, ContextValue, ErrorKind as Refused};
use locale::{Value as Given, Words};
use serde_json::{Value, json};

use crate::answer::Exit;

/// Who asks is not let in.
const KEPT_OUT: [&str; 14] = [
    "passphrase-wrong",
    "passphrase-blocked",
    "invitation-wrong",
    "recovery-key-wrong",
    "person-suspended",
    "factor-needed",
    "factor-wrong",
    "factor-used",
    "factor-blocked",
    "security-key-wrong",
    "sso-expired",
    "sso-needed",
    "sso-not-linked",
    "sso-refused",
];

/// A command that was not carried out.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line makes no sense; the sentence and, where it helps, how to write it.
    Usage {
        /// Code of the message `ctl-usage-<code>`.
        code: &'static str,
        /// What was wrong of it.
        argument: String,
        /// How it is written.
        usage: String,
    },
    /// The Door's answer.
    Refused(Box<WireError>),
}

impl From<WireError> for Failure {
    fn from(error: WireError) -> Self {
        Self::Refused(Box::new(error))
    }
}

impl Failure {
    /// Whether the Door has answered so.
    pub(crate) fn is(&self, code: &str) -> bool {
        matches!(self, Self::Refused(error) if error.code == code)
    }

    /// An error of our own, in the form of the wire.
    pub(crate) fn own(code: &str) -> Self {
        WireError::user(code).into()
    }

    /// A command line that parses and makes no sense all the same.
    pub(crate) fn misuse(code: &'static str, argument: impl Into<String>) -> Self {
        Self::Usage { code, argument: argument.into(), usage: String::new() }
    }

    /// What the parser says, in the words of the locale.
    pub(crate) fn usage(error: &clap::Error, words: &Words) -> Self {
        let text = |kind| match error.get(kind) {
            Some(ContextValue::String(text)) => Some(text.clone()),
            Some(ContextValue::Strings(all)) => Some(all.join(" ")),
            _ => None,
        };
        let code = match error.kind() {
            Refused::InvalidSubcommand => "unknown-command",
            Refused::UnknownArgument => "unknown-argument",
            Refused::MissingRequiredArgument | Refused::DisplayHelpOnMissingArgumentOrSubcommand => "missing",
            Refused::MissingSubcommand => "missing",
            Refused::InvalidValue | Refused::ValueValidation => "invalid-value",
            Refused::ArgumentConflict => "conflict",
            _ => "other",
        };
        let argument = [ContextKind::InvalidSubcommand, ContextKind::InvalidArg].into_iter().find_map(text);
        let value = text(ContextKind::InvalidValue).filter(|value| !value.is_empty());
        let argument = match (argument, value) {
            (Some(argument), Some(value)) => format!("{argument}: {value}"),
            (argument, value) => argument.or(value).unwrap_or_default(),
        };
        let usage = match error.get(ContextKind::Usage) {
            Some(ContextValue::StyledStr(usage)) => usage.to_string(),
            _ => words.say("ctl-usage-hint", &[]),
        };
        Self::Usage { code, argument, usage }
    }

    /// How the process ends.
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Usage { .. } => Exit::Usage,
            // Whoever cannot show who they are is denied, though the window lets them try again.
            Self::Refused(error) if KEPT_OUT.contains(&error.code.as_str()) => Exit::Denied,
            Self::Refused(error) => match error.kind {
                ErrorKind::Denied => Exit::Denied,
                ErrorKind::Integrity => Exit::Broken,
                ErrorKind::User | ErrorKind::Conflict | ErrorKind::Offline | ErrorKind::Internal => Exit::Other,
            },
        }
    }

    pub(crate) fn json(&self) -> Value {
        match self {
            Self::Usage { code, argument, .. } => json!({ "error": {
                "kind": "user",
                "code": format!("usage-{code}"),
                "args": { "argument": argument },
                "incident": null,
            }}),
            Self::Refused(error) => json!({ "error": error }),
        }
    }

    pub(crate) fn text(&self, words: &Words) -> String {
        match self {
            Self::Usage { code, argument, usage } => {
                let said = words.say(&format!("ctl-usage-{code}"), &[("argument", argument.as_str().into())]);
                format!("{said}\n{usage}").trim_end().to_owned()
            }
            Self::Refused(error) => say_error(error, words),
        }
    }
}

/// An error in words.
pub(crate) fn say_error(error: &WireError, words: &Words) -> String {
    let given: Vec<(&str, Given)> =
        error.args.iter().map(|(name, value)| (name.as_str(), Given::from(value.as_str()))).collect();
    let own = format!("ctl-error-{}", error.code);
    let id = if words.has(&own) { own } else { format!("error-{}", error.code) };
    let mut said = words.say(&id, &given);
    if let Some(incident) = &error.incident {
        said.push('\n');
        said.push_str(&words.say("error-incident", &[("incident", incident.as_str().into())]));
    }
    said
}
