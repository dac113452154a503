//! Journeys through the door and through `meridianctl`, each module named for what it promises.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "tests fail where they stand and say what they found"
)]

mod a_backup_opens_on_a_new_computer;
mod a_day_at_the_desk;
mod bad_input_has_its_own_words;
mod batch;
mod corpora_are_read_or_rejected;
mod ctl;
mod every_command_by_every_role;
mod killed_at_any_point;
mod markers_are_nowhere;
mod meridianctl_keeps_its_contract;
mod one_act_one_record;
mod samples;
mod single_sign_on;
