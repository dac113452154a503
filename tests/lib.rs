//! Promises of the whole, kept from outside: journeys through the door, through `meridianctl` and through the real
//! window.
//!
//! It holds what the journeys share, and deliberately no rule of the product: whatever a journey expects it says itself.

pub mod desktop;
