//! Journeys through the real window, a module for each promise.

#[path = "journeys/start.rs"]
mod start;
