//! Hands the key to SQLCipher without a statement in between.
//!
//! `PRAGMA key` would leave the key as text in the statement's own copy of its SQL, in freed memory that nobody wipes.
//! This is the only module of the project that lifts the ban on unsafe code. What it relies on:
//!
//! - `Connection::handle` gives the open connection's pointer, valid while the connection is borrowed here, and
//!   rusqlite's connection is not shared between threads (`Connection` is `!Sync`).
//! - `sqlite3_key` reads `length` bytes at the pointer before it returns and keeps its own copy in memory that SQLCipher
//!   wipes when the connection is closed.
//! - The form `x'…'` of 64 hexadecimal digits is taken as the raw key (SQLCipher, "Raw Key Data").

#![expect(unsafe_code, reason = "SQLCipher takes a raw key over its C interface or inside SQL, and SQL is never wiped")]

use std::os::raw::{c_int, c_void};

use crypto::Key;
use rusqlite::{Connection, ffi};
use zeroize::Zeroizing;

use crate::StoreError;

const DIGITS: &[u8; 16] = b"0123456789abcdef";
const LENGTH: usize = 67;

/// Gives the connection its key. Must come before anything else is asked of it.
pub(crate) fn give(connection: &Connection, key: &Key) -> Result<(), StoreError> {
    let form = raw_form(key);
    let length = c_int::try_from(form.len()).map_err(|_| StoreError::Foreign)?;
    // SAFETY: see above; the pointer and the length are those of `form`, which outlives the call.
    let code = unsafe { ffi::sqlite3_key(connection.handle(), form.as_ptr().cast::<c_void>(), length) };
    if code == ffi::SQLITE_OK { Ok(()) } else { Err(StoreError::Database { code }) }
}

fn raw_form(key: &Key) -> Zeroizing<Vec<u8>> {
    // The capacity is exact, so that growing leaves no copy behind.
    let mut form = Zeroizing::new(Vec::with_capacity(LENGTH));
    form.extend_from_slice(b"x'");
    for byte in key.expose() {
        for nibble in [byte >> 4, byte & 15] {
            form.push(DIGITS.get(usize::from(nibble)).copied().unwrap_or(b'0'));
        }
    }
    form.push(b'\'');
    form
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_64_digits_in_one_allocation() {
        let mut bytes = [0; 32];
        bytes[0] = 0xa5;
        bytes[31] = 0x0f;
        let form = raw_form(&Key::from_bytes(bytes));
        assert_eq!(form.len(), LENGTH);
        assert_eq!(form.capacity(), LENGTH);
        assert!(form.starts_with(b"x'a500") && form.ends_with(b"000f'"));
    }
}
