// Written by `cargo xtask bindings` from the table in `app` and the shell's own commands. Do not edit.

/// Every command that the window may call.
pub(crate) const COMMANDS: &[&str] = &["echo", "pick_folder", "pick_new_file", "pick_paths"];
