//! Between columns and the words of the crates above.

use desk::WordError;
use kernel::Timestamp;
use rusqlite::Row;
use rusqlite::types::{FromSqlError, Type};

/// What stands for "no answer is due" in a column that must sort last.
pub(crate) const NEVER: i64 = i64::MAX;

pub(crate) fn time(row: &Row<'_>, at: usize) -> rusqlite::Result<Timestamp> {
    row.get(at).map(Timestamp::from_millis)
}

pub(crate) fn optional_time(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Timestamp>> {
    Ok(row.get::<_, Option<i64>>(at)?.map(Timestamp::from_millis))
}

pub(crate) fn word<T>(row: &Row<'_>, at: usize, from: fn(u8) -> Result<T, WordError>) -> rusqlite::Result<T> {
    from(row.get(at)?).map_err(|_| unreadable(at, Type::Integer))
}

pub(crate) fn parsed<T: std::str::FromStr>(row: &Row<'_>, at: usize) -> rusqlite::Result<T> {
    row.get_ref(at)?.as_str()?.parse().map_err(|_| unreadable(at, Type::Text))
}

/// A list of words, kept with spaces between them.
pub(crate) fn list<T: std::str::FromStr>(row: &Row<'_>, at: usize) -> rusqlite::Result<Vec<T>> {
    let text = row.get_ref(at)?.as_str()?;
    text.split_whitespace().map(|word| word.parse().map_err(|_| unreadable(at, Type::Text))).collect()
}

pub(crate) fn joined<T: std::fmt::Display>(words: &[T]) -> String {
    words.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

pub(crate) fn count(row: &Row<'_>, at: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(at)?;
    u64::try_from(number).map_err(|_| unreadable(at, Type::Integer))
}

/// A count as SQLite keeps it. Nothing that is counted here comes near the limit.
pub(crate) fn counted(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(crate) fn unreadable(at: usize, kind: Type) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(at, kind, Box::new(FromSqlError::InvalidType))
}
