//! Secrets: from the environment, or asked for without an echo. None is ever an argument.

use std::io::IsTerminal;

use kernel::Sensitive;
use locale::Words;

use crate::failure::Failure;

/// A secret that a command needs.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Secret {
    Passphrase,
    NewPassphrase,
    Invitation,
    RecoveryKey,
    /// A code of an app or of a sheet.
    Otp,
}

impl Secret {
    const fn variable(self) -> &'static str {
        match self {
            Self::Passphrase | Self::NewPassphrase => "MERIDIAN_PASSPHRASE",
            Self::Invitation => "MERIDIAN_INVITATION",
            Self::RecoveryKey => "MERIDIAN_RECOVERY_KEY",
            Self::Otp => "MERIDIAN_OTP",
        }
    }

    const fn prompt(self) -> &'static str {
        match self {
            Self::Passphrase => "ctl-ask-passphrase",
            Self::NewPassphrase => "ctl-ask-new-passphrase",
            Self::Invitation => "ctl-ask-invitation",
            Self::RecoveryKey => "ctl-ask-recovery-key",
            Self::Otp => "ctl-ask-otp",
        }
    }

    /// Whether the environment gives it.
    pub(crate) fn is_given(self) -> bool {
        std::env::var(self.variable()).is_ok_and(|value| !value.is_empty())
    }

    /// Gets it.
    ///
    /// # Errors
    /// Where the environment does not give it and nobody can be asked.
    pub(crate) fn get(self, words: &Words) -> Result<Sensitive<String>, Failure> {
        if let Some(value) = std::env::var(self.variable()).ok().filter(|value| !value.is_empty()) {
            return Ok(Sensitive::new(value));
        }
        let missing = || Failure::misuse("secret-missing", self.variable());
        if !std::io::stderr().is_terminal() {
            return Err(missing());
        }
        let ask = |id: &str| {
            let prompt = format!("{} ", words.say(id, &[]));
            rpassword::prompt_password(prompt).map(Sensitive::new).map_err(|_| missing())
        };
        let given = ask(self.prompt())?;
        if matches!(self, Self::NewPassphrase) && ask("ctl-ask-again")? != given {
            return Err(Failure::own("passphrases-differ"));
        }
        Ok(given)
    }
}
