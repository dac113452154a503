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
mod a_code_works_once;
mod a_day_at_the_desk;
mod a_holiday_is_covered;
mod a_revoked_device_gets_nothing_new;
mod a_second_computer_joins_by_two_files;
mod a_security_key_is_bound_into_the_keyslot;
mod authenticator;
mod a_role_of_their_own;
mod bad_input_has_its_own_words;
mod batch;
mod corpora_are_read_or_rejected;
mod ctl;
mod every_command_by_every_role;
mod guesses_are_counted;
mod keys_leave_memory;
mod killed_at_any_point;
mod letters_and_clocks;
mod mail_of_our_own;
mod markers_are_nowhere;
mod meridianctl_keeps_its_contract;
mod nobody_approves_their_own_request;
mod meridianctl_knows_factors_and_sessions;
mod must_enrol;
mod one_act_one_record;
mod people_are_imported_from_a_file;
mod recovery_codes_work_once;
mod samples;
mod suspended_while_signed_in;
mod the_last_admin_stays;
mod two_admins_reset_a_passphrase;
mod where_and_with_whom_people_work;
mod sign_out_everywhere;
mod step_up_lasts_300_seconds;
mod the_keystore_is_asked_each_time;
mod single_sign_on;
