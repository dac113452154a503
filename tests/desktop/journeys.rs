//! Journeys through the real window, a module for each promise.

#[path = "journeys/a_first_day.rs"]
mod a_first_day;
#[path = "journeys/forged_calls.rs"]
mod forged_calls;
#[path = "journeys/letters.rs"]
mod letters;
#[path = "journeys/refusals.rs"]
mod refusals;
#[expect(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "shared with the journeys through the door, which use all of it"
)]
#[path = "../journeys/samples.rs"]
mod samples;
#[path = "journeys/start.rs"]
mod start;
