//! Journeys through the real window, a module for each promise.

#[path = "journeys/refusals.rs"]
mod refusals;
#[path = "journeys/start.rs"]
mod start;
